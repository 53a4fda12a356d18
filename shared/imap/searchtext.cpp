// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/searchtext.h"

#include "base/searchfold.h"
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

Result<FoldedText> SearchText::fold(QByteArrayView bytes, bool header) const
{
    QString text = TRY(decoded(bytes));
    // As texts are stored: lines end with LF alone; a header field is one line, and its tabs are blanks.
    text.remove(u'\r');
    if (header) {
        text.remove(u'\n');
        text.replace(u'\t', u' ');
    }
    FoldedText folded{Base::searchFolded(text).toUtf8(), Base::folded(text).toUtf8()};
    if (folded.older == folded.text)
        folded.older.clear();
    return folded;
}

Result<QString> SearchText::decoded(QByteArrayView bytes) const
{
    if (m_converter.isEmpty()) {
        const auto text = Base::decodeUtf8(bytes);
        return text ? *text : QString::fromLatin1(bytes);
    }
    QStringDecoder decoder(m_converter.constData(), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return bad("A search string is not of the given charset");
    return text;
}

} // namespace Imap
