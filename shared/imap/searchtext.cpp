// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/searchtext.h"

#include "base/text.h"
#include "imap/reader.h"

#include <QStringConverter>

namespace Imap {

using Base::Result;

Result<SearchText> SearchText::forCharset(QByteArrayView name)
{
    SearchText out;
    if (Base::equalsIgnoreCase(name, "US-ASCII") || Base::equalsIgnoreCase(name, "UTF-8"))
        return out;
    const auto encoding = QStringConverter::encodingForName(name.toByteArray().constData());
    // "locale" names whatever the server's environment says, which is no charset.
    if (!encoding || *encoding == QStringConverter::System)
        return refused("[BADCHARSET (US-ASCII UTF-8)] Unknown charset");
    if (*encoding != QStringConverter::Utf8)
        out.m_converter = QStringConverter::nameForEncoding(*encoding);
    return out;
}

Result<QByteArray> SearchText::fold(QByteArrayView bytes) const
{
    if (m_converter.isEmpty()) {
        const auto text = Base::decodeUtf8(bytes);
        return Base::folded(text ? *text : QString::fromLatin1(bytes)).toUtf8();
    }
    QStringDecoder decoder(m_converter.constData(), QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return bad("A search string is not of the given charset");
    return Base::folded(text).toUtf8();
}

} // namespace Imap
