// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/parser.h"

#include "mime/content.h"
#include "mime/headers.h"

#include <QHash>

#include <algorithm>
#include <cstring>

namespace Mime {

namespace {

/// A delimiter line of an open multipart, or the end of the message.
struct Delimiter
{
    int level = -1; ///< index in m_open; -1 = end of the message
    bool close = false; ///< "--boundary--"
    qsizetype lineBegin = 0;
    qsizetype lineEnd = 0;
};

/// One pass over the bytes. Containers that are open form a stack; their boundaries are found by hash, so
/// that a line costs the same however many are open (RFC 2046 section 5.1.1). Invariants: m_position is the
/// begin of a line; m_feeds counts the line feeds before it.
class Parser
{
public:
    Parser(QByteArrayView raw, const Limits &limits) : m_raw(raw), m_limits(limits) { }
    PartTree run();

private:
    struct Open
    {
        int part;
        QByteArray boundary; ///< empty if it has none (any more)
        qint64 feedsBeforeBody;
    };

    int begin();
    std::optional<Delimiter> readHeader(Part &part);
    void classify(int index);
    void openMultipart(Part &part, const ContentFields &fields);
    bool holdsMessage(const Part &part) const;
    Delimiter nextDelimiter();
    std::optional<Delimiter> delimiterAt(qsizetype lineBegin, qsizetype lineEnd);
    qsizetype lineEnd(qsizetype from) const;
    void closeAbove(int level, const Delimiter &at);
    void close(const Open &open, const Delimiter &at);
    void forget(QByteArray &boundary);
    bool isFull() const { return m_parts.size() >= m_limits.parts; }

    const QByteArrayView m_raw;
    const Limits m_limits;
    qsizetype m_position = 0;
    qint64 m_feeds = 0;
    QList<Part> m_parts;
    QList<Open> m_open;
    QHash<QByteArray, QList<int>> m_levels; ///< boundary -> its levels in m_open, ascending
    qsizetype m_longestBoundary = 0; ///< ever seen
};

PartTree Parser::run()
{
    bool more = true;
    while (more) {
        const int index = begin();
        auto delimiter = readHeader(m_parts[index]);
        m_open.last().feedsBeforeBody = m_feeds;
        classify(index);
        if (!delimiter && m_parts[index].isMessage())
            continue;
        if (!delimiter)
            delimiter = nextDelimiter();
        while (delimiter->level >= 0 && delimiter->close) {
            closeAbove(delimiter->level, *delimiter);
            forget(m_open.last().boundary);
            m_position = delimiter->lineEnd;
            ++m_feeds;
            delimiter = nextDelimiter();
        }
        closeAbove(delimiter->level, *delimiter);
        more = delimiter->level >= 0;
        m_position = delimiter->lineEnd;
        ++m_feeds;
    }
    return {std::move(m_parts), m_raw.size()};
}

/// Opens a part at the current position, below the innermost open container.
int Parser::begin()
{
    const int index = int(m_parts.size());
    Part part;
    part.headerBegin = m_position;
    if (!m_open.isEmpty()) {
        part.parent = m_open.last().part;
        m_parts[part.parent].children.append(index);
    }
    m_parts.append(part);
    m_open.append({index, {}, 0});
    return index;
}

qsizetype Parser::lineEnd(qsizetype from) const
{
    const void *feed = memchr(m_raw.data() + from, '\n', size_t(m_raw.size() - from));
    return feed ? static_cast<const char *>(feed) - m_raw.data() + 1 : m_raw.size();
}

/// Moves behind the header. \returns the delimiter line that cut it short, if one did.
std::optional<Delimiter> Parser::readHeader(Part &part)
{
    while (m_position < m_raw.size()) {
        const qsizetype end = lineEnd(m_position);
        const QByteArrayView line = m_raw.sliced(m_position, end - m_position);
        if (const auto delimiter = delimiterAt(m_position, end)) {
            part.headerSize = m_position - part.headerBegin;
            // The line break before a delimiter belongs to it.
            if (part.headerSize > 0)
                part.headerSize -= m_raw.sliced(part.headerBegin, part.headerSize).endsWith("\r\n") ? 2 : 1;
            return delimiter;
        }
        if (m_position == part.headerBegin && !startsHeader(line))
            break;
        m_position = end;
        if (line.endsWith('\n'))
            ++m_feeds;
        part.headerSize = m_position - part.headerBegin;
        if (isEmptyLine(line))
            break;
    }
    return {};
}

/// Reads from its header what the part is.
void Parser::classify(int index)
{
    Part &part = m_parts[index];
    ContentFields fields = contentFields(m_raw.sliced(part.headerBegin, part.headerSize), m_limits);
    if (fields.type.isEmpty()) {
        const bool digest = part.parent >= 0 && m_parts[part.parent].isMultipart()
            && m_parts[part.parent].subtype == "digest";
        fields.type = digest ? "message" : "text"; // RFC 2046 section 5.1.5
        fields.subtype = digest ? "rfc822" : "plain";
    }
    part.type = fields.type;
    part.subtype = fields.subtype;
    part.encoding = transferEncoding(fields.encoding);
    if (const Parameter *charset = fields.parameter("charset"))
        part.charset = charset->extended ? charset->text().toLatin1() : charset->value;
    const bool message = part.type == "message" && part.subtype == "rfc822";
    if (!message && part.type != "multipart")
        return;
    if (isFull() || m_open.size() > m_limits.depth || (message && !holdsMessage(part))) {
        part.flattened = isFull() || m_open.size() > m_limits.depth;
        part.type = "application";
        part.subtype = "octet-stream";
    } else if (message) {
        part.kind = Part::Kind::Message;
    } else {
        openMultipart(part, fields);
    }
}

/// RFC 2046 section 5.2.1 forbids to encode an embedded message. Where it was done nevertheless, the part is
/// a file to be saved; but the field may also be the only lie.
bool Parser::holdsMessage(const Part &part) const
{
    if (part.encoding != TransferEncoding::Base64)
        return true;
    return startsHeader(m_raw.sliced(m_position, lineEnd(m_position) - m_position))
        && m_position < m_raw.size();
}

void Parser::openMultipart(Part &part, const ContentFields &fields)
{
    part.kind = Part::Kind::Multipart;
    const Parameter *boundary = fields.parameter("boundary");
    if (!boundary)
        return;
    QByteArray text = boundary->extended ? boundary->text().toUtf8() : boundary->value;
    while (text.endsWith(' ') || text.endsWith('\t'))
        text.chop(1);
    if (text.isEmpty())
        return;
    m_longestBoundary = qMax(m_longestBoundary, text.size());
    m_levels[text].append(int(m_open.size()) - 1);
    m_open.last().boundary = std::move(text);
}

/// Moves to the next delimiter line or to the end.
Delimiter Parser::nextDelimiter()
{
    while (m_position < m_raw.size() && !m_levels.isEmpty()) {
        const qsizetype end = lineEnd(m_position);
        if (const auto delimiter = delimiterAt(m_position, end))
            return *delimiter;
        if (m_raw[end - 1] == '\n')
            ++m_feeds;
        m_position = end;
    }
    m_feeds += std::count(m_raw.begin() + m_position, m_raw.end(), '\n');
    m_position = m_raw.size();
    return {-1, false, m_position, m_position};
}

std::optional<Delimiter> Parser::delimiterAt(qsizetype lineBegin, qsizetype end)
{
    if (end - lineBegin < 3 || m_raw[lineBegin] != '-' || m_raw[lineBegin + 1] != '-' || m_levels.isEmpty())
        return {};
    while (end > lineBegin && QByteArrayView(" \t\r\n").contains(m_raw[end - 1]))
        --end;
    QByteArrayView token = m_raw.sliced(lineBegin + 2, qMax<qsizetype>(end - lineBegin - 2, 0));
    if (token.size() > m_longestBoundary + 2)
        return {};
    const auto levelOf = [this](QByteArrayView boundary) {
        const auto found = m_levels.constFind(QByteArray::fromRawData(boundary.data(), boundary.size()));
        return found == m_levels.constEnd() ? -1 : found->last();
    };
    Delimiter out{levelOf(token), false, lineBegin, lineEnd(lineBegin)};
    if (token.endsWith("--")) {
        token.chop(2);
        if (const int level = levelOf(token); level > out.level) {
            out.level = level;
            out.close = true;
        }
    }
    if (out.level < 0)
        return {};
    if (!out.close && isFull()) {
        m_parts[m_open.last().part].flattened = true;
        return {};
    }
    return out;
}

void Parser::closeAbove(int level, const Delimiter &at)
{
    while (m_open.size() - 1 > level) {
        Open open = m_open.takeLast();
        close(open, at);
        forget(open.boundary);
    }
}

void Parser::close(const Open &open, const Delimiter &at)
{
    Part &part = m_parts[open.part];
    qsizetype end = at.lineBegin;
    if (at.level >= 0 && end > 0) // RFC 2046 section 5.1.1: the line break before a delimiter belongs to it
        end -= end > 1 && m_raw[end - 2] == '\r' ? 2 : 1;
    end = qMax(end, part.bodyBegin());
    if (!part.children.isEmpty())
        end = qMax(end, m_parts[part.children.last()].end());
    part.bodySize = end - part.bodyBegin();
    const bool feedLeftOut = at.level >= 0 && end < at.lineBegin;
    part.lines = qBound<qint64>(0, m_feeds - open.feedsBeforeBody - (feedLeftOut ? 1 : 0), part.bodySize);
    if (part.isMultipart() && part.children.isEmpty()) {
        part.kind = Part::Kind::Leaf;
        part.type = "text";
        part.subtype = "plain";
    } else if (part.isMessage() && part.children.isEmpty()) { // a delimiter cut its header short
        part.kind = Part::Kind::Leaf;
        part.type = "application";
        part.subtype = "octet-stream";
    }
}

void Parser::forget(QByteArray &boundary)
{
    if (boundary.isEmpty())
        return;
    const auto found = m_levels.find(boundary);
    found->removeLast();
    if (found->isEmpty())
        m_levels.erase(found);
    boundary.clear();
}

} // namespace

PartTree parse(QByteArrayView raw, const Limits &limits)
{
    return Parser(raw, limits).run();
}

} // namespace Mime
