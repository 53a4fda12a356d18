// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/digest.h"

#include "mime/charset.h"
#include "mime/date.h"
#include "mime/encodedwords.h"
#include "mime/headers.h"
#include "mime/html.h"
#include "mime/imapstructure.h"
#include "mime/parser.h"

#include <QSet>

#include <algorithm>

namespace Mime {

/// Message ids have an upper bound of a line (RFC 5322 section 2.1.1).
static constexpr qsizetype longestId = 998;

static void truncateUtf8(QByteArray &text, qsizetype maximum)
{
    if (text.size() <= maximum)
        return;
    while (maximum > 0 && (uchar(text[maximum]) & 0xc0) == 0x80)
        --maximum;
    text.truncate(maximum);
}

/// Decoded text on one line.
static QString oneLine(QByteArrayView value)
{
    QString text = decodeHeader(value);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\0')
            c = u' ';
    }
    return text;
}

/// Appends one line "name:value\n".
static void appendHeaderLine(QByteArray &out, const Field &field)
{
    appendFolded(out, toUtf8(field.name.toByteArray(), {}));
    out.append(':');
    QByteArray line = unfolded(field.value);
    line.replace('\t', ' '); // a line folded before a tab is searched for with a blank
    if (isAscii(line) && !line.contains("=?"))
        appendFolded(out, line);
    else
        appendFolded(out, oneLine(line).toUtf8());
    out.append('\n');
}

static void appendHeaderText(QByteArray &out, QByteArrayView header, const Limits &limits, qsizetype maximum)
{
    FieldReader reader(header, limits);
    while (const auto field = reader.next()) {
        if (out.size() >= maximum)
            break;
        if (!field->name.isEmpty())
            appendHeaderLine(out, *field);
    }
    truncateUtf8(out, maximum);
}

static void appendPartText(QByteArray &out, const Part &part, QByteArrayView raw, qsizetype maximum)
{
    const QByteArrayView body = raw.sliced(part.bodyBegin(), part.bodySize);
    QByteArray text = toUtf8(decodeTransfer(body, part.encoding, maximum - out.size()), part.charset);
    if (part.subtype == "html")
        text = htmlText(text);
    const auto end = std::remove(text.begin(), text.end(), '\r');
    text.truncate(end - text.begin());
    std::replace(text.begin(), text.end(), '\0', ' ');
    appendFolded(out, text);
    if (!out.endsWith('\n'))
        out.append('\n');
}

static QByteArray bodyText(const PartTree &tree, QByteArrayView raw, const Limits &limits)
{
    QByteArray out;
    for (const Part &part : tree.parts()) {
        if (out.size() >= limits.bodyText)
            break;
        if (part.isMessage()) {
            const Part &inner = tree.at(part.children.first());
            appendHeaderText(out, raw.sliced(inner.headerBegin, inner.headerSize), limits, limits.bodyText);
        } else if (part.isText()) {
            appendPartText(out, part, raw, limits.bodyText);
        }
    }
    truncateUtf8(out, limits.bodyText);
    return out;
}

static QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray out;
    for (const char c : text.first(qMin(text.size(), longestId))) {
        if (uchar(c) > 0x20 && c != 0x7f)
            out.append(c);
    }
    return out;
}

/// The ids in angle brackets, in order.
static QList<QByteArray> messageIds(QByteArrayView value)
{
    QList<QByteArray> out;
    qsizetype begin = -1;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == '<') {
            begin = i + 1;
        } else if (value[i] == '>' && begin >= 0) {
            if (QByteArray id = withoutBlanks(value.sliced(begin, i - begin)); !id.isEmpty())
                out.append(std::move(id));
            begin = -1;
        }
    }
    return out;
}

static QByteArray joinedReferences(const QList<QByteArray> &ids, qsizetype maximum)
{
    QByteArray out;
    QSet<QByteArray> seen;
    for (const QByteArray &id : ids) {
        if (seen.contains(id))
            continue;
        if (out.size() + id.size() + 1 > maximum)
            break;
        seen.insert(id);
        if (!out.isEmpty())
            out.append(' ');
        out.append(id);
    }
    return out;
}

namespace {

/// The first of each field that the digest shows in a column of its own.
struct Found
{
    std::optional<QByteArrayView> messageId, references, inReplyTo, date, subject, from;
};

} // namespace

static Found findFields(QByteArrayView header, const Limits &limits)
{
    Found found;
    const std::pair<QByteArrayView, std::optional<QByteArrayView> &> wanted[] = {
        {"message-id", found.messageId}, {"references", found.references}, {"in-reply-to", found.inReplyTo},
        {"date", found.date}, {"subject", found.subject}, {"from", found.from}};
    FieldReader reader(header, limits);
    while (const auto field = reader.next()) {
        for (const auto &[name, value] : wanted) {
            if (!value && field->is(name))
                value = field->value;
        }
    }
    return found;
}

static void fillFields(Base::MessageDigest &out, QByteArrayView header, const Limits &limits)
{
    const Found found = findFields(header, limits);
    if (found.messageId)
        out.messageId = messageIds(*found.messageId).value(0, withoutBlanks(*found.messageId));
    out.references = joinedReferences(messageIds(found.references.value_or(QByteArrayView()))
            + messageIds(found.inReplyTo.value_or(QByteArrayView())),
        limits.references);
    if (found.date) {
        if (const auto date = parseDate(*found.date))
            out.sentDate = date->day;
    }
    out.subject = oneLine(found.subject.value_or(QByteArrayView()));
    out.from = oneLine(found.from.value_or(QByteArrayView()));
}

Base::MessageDigest digest(QByteArrayView raw, const Limits &limits)
{
    const PartTree tree = parse(raw, limits);
    const QByteArrayView header = raw.sliced(0, tree.root().headerSize);
    Base::MessageDigest out;
    out.headerSize = quint32(qMin<qsizetype>(tree.root().headerSize, std::numeric_limits<quint32>::max()));
    out.envelope = envelope(header, limits);
    Structure both = structure(tree, raw, limits);
    out.body = std::move(both.body);
    out.bodyStructure = std::move(both.bodyStructure);
    out.parts = tree.toBytes();
    appendHeaderText(out.headerText, header, limits, limits.headerText);
    out.bodyText = bodyText(tree, raw, limits);
    fillFields(out, header, limits);
    return out;
}

} // namespace Mime
