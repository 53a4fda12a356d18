// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/encodedwords.h"

#include "base/text.h"
#include "mime/charset.h"
#include "mime/headers.h"
#include "mime/transferencoding.h"

#include <optional>

namespace Mime {

// encoded-word = "=?" charset ["*" language] "?" encoding "?" encoded-text "?="

namespace {

struct Word
{
    QByteArrayView charset;
    bool base64 = false;
    QByteArrayView text;
    qsizetype end = 0; ///< in the value, after "?="
};

/// Collects text; bytes of adjacent encoded words wait until their charset changes or plain text follows.
struct Output
{
    QString text;
    QByteArray pending;
    QByteArray charset;

    void flush()
    {
        if (!pending.isEmpty())
            text += decodeCharset(pending, charset);
        pending.clear();
    }
    void plain(QByteArrayView bytes)
    {
        flush();
        text += decodeCharset(bytes, {});
    }
    void word(const Word &word, const QByteArray &bytes)
    {
        if (!Base::equalsIgnoreCase(charset, word.charset)) {
            flush();
            charset = word.charset.toByteArray();
        }
        pending += bytes;
    }
};

} // namespace

/// The encoded word that begins at \a from ("=?"). Without one, \a resume is where the next may begin; text
/// before it has been looked at and is never looked at again, which keeps the whole linear.
static std::optional<Word> wordAt(QByteArrayView value, qsizetype from, qsizetype &resume)
{
    Word word;
    resume = from + 2;
    qsizetype i = from + 2;
    while (i < value.size() && i - from < 80 && uchar(value[i]) > 0x20 && value[i] != '?')
        ++i;
    if (i + 2 >= value.size() || i == from + 2 || value[i] != '?' || value[i + 2] != '?')
        return {};
    word.charset = value.sliced(from + 2, i - from - 2);
    if (const qsizetype language = word.charset.indexOf('*'); language > 0) // RFC 2231 section 5
        word.charset = word.charset.first(language);
    const char encoding = value[i + 1];
    if (encoding != 'b' && encoding != 'B' && encoding != 'q' && encoding != 'Q')
        return {};
    word.base64 = encoding == 'b' || encoding == 'B';
    const qsizetype begin = i + 3;
    for (i = begin; i + 1 < value.size(); ++i) {
        if (value[i] == '?' && value[i + 1] == '=') {
            word.text = value.sliced(begin, i - begin);
            word.end = i + 2;
            return word;
        }
        if (value[i] == '=' && value[i + 1] == '?' && (i + 2 >= value.size() || value[i + 2] != '='))
            break; // the next word begins before this one has ended
    }
    resume = i;
    return {};
}

static QByteArray decodeQ(QByteArrayView text)
{
    QByteArray spaced = text.toByteArray();
    spaced.replace('_', ' ');
    // A trailing blank counts here; the body decoder would drop it as transport padding.
    const bool padded = spaced.endsWith(' ') || spaced.endsWith('\t');
    if (!padded)
        return decodeTransfer(spaced, TransferEncoding::QuotedPrintable);
    qsizetype end = spaced.size();
    while (end > 0 && (spaced[end - 1] == ' ' || spaced[end - 1] == '\t'))
        --end;
    return decodeTransfer(QByteArrayView(spaced).first(end), TransferEncoding::QuotedPrintable)
        + spaced.sliced(end);
}

static bool isBlank(QByteArrayView text)
{
    for (const char c : text) {
        if (c != ' ' && c != '\t')
            return false;
    }
    return true;
}

QString decodeHeader(QByteArrayView value)
{
    const QByteArray line = unfolded(value);
    qsizetype at = line.indexOf("=?");
    if (at < 0)
        return decodeCharset(line, {});
    const QByteArrayView text(line);
    Output out;
    qsizetype done = 0; // everything before is in out
    bool afterWord = false;
    while (at >= 0) {
        qsizetype resume = 0;
        const auto word = wordAt(text, at, resume);
        if (!word) {
            at = resume < text.size() ? text.indexOf("=?", resume) : -1;
            continue;
        }
        const QByteArrayView between = text.sliced(done, at - done);
        if (!between.isEmpty() && !(afterWord && isBlank(between)))
            out.plain(between);
        out.word(
            *word, word->base64 ? decodeTransfer(word->text, TransferEncoding::Base64) : decodeQ(word->text));
        done = word->end;
        afterWord = true;
        at = text.indexOf("=?", done);
    }
    if (done < text.size())
        out.plain(text.sliced(done));
    out.flush();
    return out.text;
}

} // namespace Mime
