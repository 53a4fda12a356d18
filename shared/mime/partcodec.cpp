// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/part.h"

namespace Mime {

// tree   = version(1) messageSize count part*count          numbers are LEB128
// part   = flags [children] gap headerSize bodySize lines type subtype charset
// flags  = kind | flattened << 2 | encoding << 3            one byte
// string = length bytes
// `children` stands for multiparts only. `gap` counts from the end of the sibling before, or from the
// parent's body. Invariants: 1. parts come in document order; 2. siblings do not overlap; 3. a part lies
// inside its parent's body, the root inside the message; 4. a leaf has no child, a multipart one or more, a
// message exactly one.

static constexpr char version = 1;

static void putNumber(QByteArray &out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(char(value | 0x80));
    out.append(char(value));
}

static void putString(QByteArray &out, const QByteArray &text)
{
    putNumber(out, quint64(text.size()));
    out.append(text);
}

namespace {

class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) { }
    bool failed() const { return m_failed; }
    QByteArrayView rest() const { return m_rest; }
    void fail() { m_failed = true; }

    quint8 byte()
    {
        if (m_rest.isEmpty())
            m_failed = true;
        if (m_failed)
            return 0;
        const auto value = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }
    /// A number of at most \a maximum; else fails.
    qsizetype number(qsizetype maximum)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const quint8 next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (next < 0x80) {
                if (value <= quint64(maximum))
                    return qsizetype(value);
                break;
            }
        }
        m_failed = true;
        return 0;
    }
    QByteArray string()
    {
        const qsizetype size = number(m_rest.size());
        if (m_failed || size > m_rest.size()) {
            m_failed = true;
            return {};
        }
        QByteArray text = m_rest.first(size).toByteArray();
        m_rest = m_rest.sliced(size);
        return text;
    }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// A container whose children are being read.
struct Open
{
    int part;
    qsizetype left; ///< children still to come
    qsizetype at; ///< where the next one may begin
};

} // namespace

QByteArray PartTree::toBytes() const
{
    QByteArray out;
    out.reserve(24 * m_parts.size() + 16);
    out.append(version);
    putNumber(out, quint64(m_messageSize));
    putNumber(out, quint64(m_parts.size()));
    QList<qsizetype> next(m_parts.size()); // where the next child of each part may begin
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        next[i] = part.bodyBegin();
        out.append(char(quint8(part.kind) | quint8(part.flattened) << 2 | quint8(part.encoding) << 3));
        if (part.isMultipart())
            putNumber(out, quint64(part.children.size()));
        putNumber(out, quint64(part.headerBegin - (part.parent < 0 ? 0 : next[part.parent])));
        if (part.parent >= 0)
            next[part.parent] = part.end();
        putNumber(out, quint64(part.headerSize));
        putNumber(out, quint64(part.bodySize));
        putNumber(out, quint64(part.lines));
        putString(out, part.type);
        putString(out, part.subtype);
        putString(out, part.charset);
    }
    return out;
}

/// \param begin where the part may begin, \param end where its container ends.
static Part readPart(Reader &in, qsizetype begin, qsizetype end, qsizetype &children)
{
    Part part;
    const quint8 flags = in.byte();
    if ((flags & 3) > quint8(Part::Kind::Message) || flags >> 3 > quint8(TransferEncoding::Unknown))
        in.fail();
    part.kind = Part::Kind(flags & 3);
    part.flattened = flags & 4;
    part.encoding = TransferEncoding(flags >> 3);
    children = part.isMultipart() ? in.number(in.rest().size()) : part.isMessage() ? 1 : 0;
    if (part.isMultipart() && children == 0)
        in.fail();
    part.headerBegin = begin + in.number(end - begin);
    part.headerSize = in.failed() ? 0 : in.number(end - part.headerBegin);
    part.bodySize = in.failed() ? 0 : in.number(end - part.bodyBegin());
    part.lines = in.number(part.bodySize);
    part.type = in.string();
    part.subtype = in.string();
    part.charset = in.string();
    if (part.type.isEmpty() || part.subtype.isEmpty())
        in.fail();
    return part;
}

Base::Result<PartTree> PartTree::fromBytes(QByteArrayView bytes)
{
    const Base::Error corrupt{Base::Code::Corrupt, QStringLiteral("not a MIME part tree")};
    Reader in(bytes);
    if (in.byte() != version)
        return corrupt;
    const qsizetype messageSize = in.number(std::numeric_limits<qsizetype>::max() / 2);
    const qsizetype count = in.number(in.rest().size() / 8);
    if (in.failed() || count < 1)
        return corrupt;
    QList<Part> parts;
    parts.reserve(count);
    QList<Open> open;
    while (parts.size() < count) {
        const int parent = open.isEmpty() ? -1 : open.last().part;
        if (parent < 0 && !parts.isEmpty())
            return corrupt; // a second root
        qsizetype children = 0;
        Part part = readPart(
            in, parent < 0 ? 0 : open.last().at, parent < 0 ? messageSize : parts[parent].end(), children);
        if (in.failed())
            return corrupt;
        part.parent = parent;
        const int index = int(parts.size());
        if (parent >= 0) {
            parts[parent].children.append(index);
            open.last().at = part.end();
            --open.last().left;
        }
        if (children > 0)
            open.append({index, children, part.bodyBegin()});
        parts.append(std::move(part));
        while (!open.isEmpty() && open.last().left == 0)
            open.removeLast();
    }
    if (!open.isEmpty() || !in.rest().isEmpty())
        return corrupt;
    return PartTree(std::move(parts), messageSize);
}

} // namespace Mime
