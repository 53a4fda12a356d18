// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Widgets {

/// A severity is always an icon and a word; the colour only helps.
QIcon severityIcon(Models::Severity severity);
QString severityWord(Models::Severity severity);
/// For text on the palette's base: at least 4.5:1 (WCAG 2.1, 1.4.3), in light and dark.
QColor severityColor(Models::Severity severity, const QPalette &palette);
/// Whether the palette has light text on a dark ground (Qt tells it only from 6.5 on).
bool isDark(const QPalette &palette);

} // namespace Widgets
