// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Mime {

/// The text of an HTML document for searching: tags, comments, script and style left out, entities decoded;
/// tags that break lines become line feeds, others vanish. Takes and gives UTF-8. Not a sanitizer. Never
/// fails; linear.
QByteArray htmlText(QByteArrayView html);

} // namespace Mime
