// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/headers.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace Mime {

/// Bytes up to and including the next line feed, or all.
static qsizetype lineLength(QByteArrayView text)
{
    const void *feed = text.isEmpty() ? nullptr : memchr(text.data(), '\n', size_t(text.size()));
    return feed ? static_cast<const char *>(feed) - text.data() + 1 : text.size();
}

static bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

static QByteArrayView withoutLineBreak(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    while (line.endsWith('\r'))
        line.chop(1);
    return line;
}

static qsizetype nameLength(QByteArrayView line)
{
    qsizetype i = 0;
    while (i < line.size() && uchar(line[i]) > 0x20 && line[i] != 0x7f && line[i] != ':')
        ++i;
    const qsizetype length = i;
    while (i < line.size() && isBlank(line[i])) // RFC 5322 section 4.5: blanks before the colon
        ++i;
    return length > 0 && i < line.size() && line[i] == ':' ? length : 0;
}

bool Field::is(QByteArrayView lowerCaseName) const
{
    return name.size() == lowerCaseName.size() && Base::equalsIgnoreCase(name, lowerCaseName);
}

FieldReader::FieldReader(QByteArrayView header, const Limits &limits)
    : m_rest(header.first(qMin(header.size(), limits.allHeaders)))
    , m_longest(limits.oneHeader)
{
}

std::optional<Field> FieldReader::next()
{
    if (m_rest.isEmpty() || isEmptyLine(m_rest.first(lineLength(m_rest))))
        return {};
    qsizetype size = lineLength(m_rest);
    while (size < m_rest.size() && isBlank(m_rest[size]))
        size += lineLength(m_rest.sliced(size));
    Field field;
    field.bytes = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    if (const qsizetype length = nameLength(field.bytes)) {
        field.name = field.bytes.first(length);
        field.value = withoutLineBreak(field.bytes.sliced(field.bytes.indexOf(':', length) + 1));
        if (m_longest >= 0 && field.value.size() > m_longest)
            field.value = field.value.first(m_longest);
    }
    return field;
}

bool isEmptyLine(QByteArrayView line)
{
    return withoutLineBreak(line).isEmpty();
}

bool startsHeader(QByteArrayView line)
{
    return isEmptyLine(line) || nameLength(line) > 0 || line.startsWith("From ") || line.startsWith(">From ");
}

qsizetype headerSize(QByteArrayView message)
{
    qsizetype size = 0;
    while (size < message.size()) {
        const QByteArrayView line = message.sliced(size, lineLength(message.sliced(size)));
        if (size == 0 && !startsHeader(line))
            return 0;
        size += line.size();
        if (isEmptyLine(line))
            break;
    }
    return size;
}

QByteArray unfolded(QByteArrayView value)
{
    QByteArray out(value.size(), Qt::Uninitialized);
    const auto end = std::copy_if(
        value.begin(), value.end(), out.begin(), [](char c) { return c != '\r' && c != '\n' && c != '\0'; });
    out.truncate(end - out.begin());
    return std::move(out).trimmed();
}

QByteArray selectFields(QByteArrayView header, const QList<QByteArray> &names, bool excluded)
{
    QSet<QByteArray> wanted;
    for (const QByteArray &name : names)
        wanted.insert(name.toLower());
    QByteArray out;
    FieldReader reader(header);
    while (const auto field = reader.next()) {
        if (wanted.contains(field->name.toByteArray().toLower()) != excluded)
            out.append(field->bytes);
    }
    if (!out.isEmpty()
        && !out.endsWith('\n')) // a header that ended with its message, in the middle of a line
        out.append("\r\n");
    return out.append("\r\n");
}

} // namespace Mime
