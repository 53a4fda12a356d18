// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/parameters.h"

#include "base/text.h"
#include "mime/charset.h"
#include "mime/encodedwords.h"
#include "mime/tokens.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Mime {

// parameter = name ["*" section] ["*"] "=" value     (RFC 2231 section 7; the last asterisk marks
// percent-encoding)

namespace {

struct Piece
{
    quint64 section = 0;
    size_t order = 0; ///< of appearance
    bool extended = false;
    QByteArray value;
};

struct Pieces
{
    QByteArray name;
    bool extended = false; ///< of a parameter without sections
    bool continued = false;
    std::vector<Piece> pieces;
};

} // namespace

static QByteArray percentDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        out.append(low >= 0 ? char(high << 4 | low) : text[i]);
        i += low >= 0 ? 2 : 0;
    }
    return out;
}

static void appendPercentEncoded(QByteArray &out, QByteArrayView text)
{
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '.' || c == '-' || c == '_';
        if (plain)
            out.append(c);
        else
            out.append('%')
                .append("0123456789ABCDEF"[uchar(c) >> 4])
                .append("0123456789ABCDEF"[uchar(c) & 15]);
    }
}

QString Parameter::text() const
{
    const qsizetype first = extended ? value.indexOf('\'') : -1;
    const qsizetype second = first >= 0 ? value.indexOf('\'', first + 1) : -1;
    if (second >= 0)
        return decodeCharset(
            percentDecoded(QByteArrayView(value).sliced(second + 1)), QByteArrayView(value).first(first));
    if (extended)
        return decodeCharset(percentDecoded(value), {});
    return decodeHeader(value);
}

const Parameter *ParameterizedValue::find(QByteArrayView lowerCaseName) const
{
    const Parameter *found = nullptr;
    for (const Parameter &parameter : parameters) {
        if (parameter.name == lowerCaseName && (!found || (parameter.extended && !found->extended)))
            found = &parameter;
    }
    return found;
}

/// Joins a continuation from its lowest section to the first gap.
static Parameter joined(Pieces &source)
{
    std::sort(source.pieces.begin(), source.pieces.end(), [](const Piece &a, const Piece &b) {
        return a.section != b.section ? a.section < b.section : a.order < b.order;
    });
    Parameter out{source.name, {}, false};
    for (const Piece &piece : source.pieces)
        out.extended = out.extended || piece.extended;
    if (out.extended && !source.pieces.front().extended)
        out.value = "''";
    quint64 next = source.pieces.front().section;
    for (const Piece &piece : source.pieces) {
        if (piece.section < next)
            continue; // a second piece of the same number
        if (piece.section != next)
            break;
        ++next;
        if (out.extended && !piece.extended)
            appendPercentEncoded(out.value, piece.value);
        else
            out.value += piece.value;
    }
    return out;
}

namespace {

/// Gathers parameters as they are read, by name.
class Collector
{
public:
    void add(QByteArray name, QByteArray value)
    {
        Piece piece;
        piece.value = std::move(value);
        if (name.endsWith('*')) {
            piece.extended = true;
            name.chop(1);
        }
        const qsizetype star = name.lastIndexOf('*');
        const auto section =
            star > 0 ? Base::parseNumber(QByteArrayView(name).sliced(star + 1), 1'000'000) : std::nullopt;
        if (section) {
            piece.section = *section;
            name.truncate(star);
        }
        if (name.isEmpty())
            return;
        const QByteArray key = name + (section ? "*#" : piece.extended ? "*" : "");
        const auto known = m_index.constFind(key);
        if (known == m_index.constEnd()) {
            m_index.insert(key, m_all.size());
            m_all.push_back({name, piece.extended, section.has_value(), {}});
            m_all.back().pieces.push_back(std::move(piece));
        } else if (section) {
            piece.order = m_all[*known].pieces.size();
            m_all[*known].pieces.push_back(std::move(piece));
        }
    }

    QList<Parameter> result()
    {
        QList<Parameter> out;
        out.reserve(qsizetype(m_all.size()));
        for (Pieces &source : m_all) {
            if (source.continued)
                out.append(joined(source));
            else
                out.append({source.name, source.pieces.front().value, source.extended});
        }
        return out;
    }

private:
    std::vector<Pieces> m_all;
    QHash<QByteArray, size_t> m_index;
};

} // namespace

static QByteArray until(TokenReader &reader, QByteArrayView stops)
{
    QByteArray out;
    while (!reader.atEnd() && !TokenReader::isBlank(reader.peek()) && !stops.contains(reader.peek()))
        out.append(reader.take());
    return out;
}

/// An unquoted value. Blanks inside, as in a careless file name, belong to it unless "name=" follows, a
/// forgotten semicolon.
static QByteArray bareValue(TokenReader &reader)
{
    QByteArray out = until(reader, ";(");
    const qsizetype end = reader.position();
    reader.skipBlanksAndComments();
    qsizetype stop = reader.position();
    while (stop < reader.text().size() && reader.text()[stop] != ';' && reader.text()[stop] != '=')
        ++stop;
    const bool followed = stop < reader.text().size() && reader.text()[stop] == '=';
    if (!followed && stop > reader.position()) {
        for (const char c : reader.text().sliced(end, stop - end)) {
            if (c != '\r' && c != '\n' && c != '\0')
                out.append(c);
        }
        reader.moveTo(stop);
    }
    return out.trimmed();
}

static QByteArray leadingWord(TokenReader &reader)
{
    QByteArray out;
    for (reader.skipBlanksAndComments(); !reader.atEnd() && reader.peek() != ';';
         reader.skipBlanksAndComments()) {
        if (!out.isEmpty() && !out.endsWith('/') && reader.peek() != '/')
            break; // a forgotten semicolon
        const QByteArray word = until(reader, ";(/");
        out += word;
        if (!reader.atEnd() && reader.peek() == '/')
            out.append(reader.take());
    }
    return out.toLower();
}

ParameterizedValue parseParameterized(QByteArrayView value)
{
    TokenReader reader(value);
    ParameterizedValue out;
    out.value = leadingWord(reader);
    Collector collector;
    while (!reader.atEnd()) {
        if (reader.peek() == ';') {
            reader.take();
            continue;
        }
        reader.skipBlanksAndComments();
        const QByteArray name = until(reader, "=;(");
        reader.skipBlanksAndComments();
        if (reader.atEnd() || reader.peek() != '=')
            continue;
        reader.take();
        reader.skipBlanksAndComments();
        const bool quoted = !reader.atEnd() && reader.peek() == '"';
        collector.add(name.toLower(), quoted ? reader.quotedString() : bareValue(reader));
    }
    out.parameters = collector.result();
    return out;
}

} // namespace Mime
