// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QPen>

namespace Widgets {

/// The pen of the line of that number: colours that those who see fewer colours can tell apart (Okabe and
/// Ito), and a pattern of dashes of its own.
QPen chartPen(int line, const QPalette &palette);
/// A piece of it, for a legend.
QIcon chartSample(int line, const QPalette &palette, const QSize &size);

} // namespace Widgets
