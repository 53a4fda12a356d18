// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Smtp {

/// Whether a CR without LF or an LF without CR stands in \a text. Linear.
bool hasBareNewline(QByteArrayView text);

/// \a text with each lone CR and each lone LF made CR LF, from \a from on.
QByteArray withWholeNewlines(QByteArrayView text, qsizetype from = 0);

} // namespace Smtp
