// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/fetchplan.h"

#include "base/result.h"
#include "imap/date.h"
#include "imap/writer.h"
#include "mime/headers.h"
#include "mime/part.h"

namespace Gateway {

using Item = Imap::FetchItem;
using Text = Imap::Section::Text;

static bool isWholeMessage(const Imap::Section &section)
{
    return section.part.isEmpty() && section.text == Text::None;
}

static bool isOwnHeader(const Imap::Section &section)
{
    return section.part.isEmpty()
        && (section.text == Text::Header || section.text == Text::HeaderFields
            || section.text == Text::HeaderFieldsNot);
}

static bool selectsFields(const Imap::Section &section)
{
    return section.text == Text::HeaderFields || section.text == Text::HeaderFieldsNot;
}

static quint32 columnsOf(const Item &item)
{
    switch (item.kind) {
    case Item::Kind::Flags:
    case Item::Kind::Uid:
        return 0;
    case Item::Kind::Envelope:
        return Base::ColumnEnvelope;
    case Item::Kind::InternalDate:
    case Item::Kind::Rfc822Size:
        return Base::ColumnDateAndSize;
    case Item::Kind::Body:
        return Base::ColumnBody;
    case Item::Kind::BodyStructure:
        return Base::ColumnBodyStructure;
    case Item::Kind::Rfc822:
    case Item::Kind::Rfc822Header:
    case Item::Kind::Rfc822Text:
    case Item::Kind::BodySection:
        break;
    }
    const Imap::Section section = Imap::sectionOf(item);
    if (isWholeMessage(section))
        return Base::ColumnDateAndSize | Base::ColumnRaw;
    if (isOwnHeader(section))
        return Base::ColumnHeader;
    return Base::ColumnParts | Base::ColumnRaw;
}

FetchNeeds needsOf(const QList<Item> &items)
{
    FetchNeeds needs;
    for (const Item &item : items) {
        needs.columns |= columnsOf(item);
        needs.setsSeen |= Imap::setsSeen(item);
        needs.flags |= item.kind == Item::Kind::Flags;
    }
    return needs;
}

/// The part of a section's text that Mime::PartTree::find() reads, for example "1.2.HEADER".
static QByteArray findText(const Imap::Section &section)
{
    QByteArray text;
    for (const quint32 number : section.part)
        text += (text.isEmpty() ? "" : ".") + QByteArray::number(number);
    const char *word = nullptr;
    switch (section.text) {
    case Text::None:
        break;
    case Text::Header:
    case Text::HeaderFields:
    case Text::HeaderFieldsNot:
        word = "HEADER";
        break;
    case Text::Text:
        word = "TEXT";
        break;
    case Text::Mime:
        word = "MIME";
        break;
    }
    if (word)
        text += (text.isEmpty() ? "" : ".") + QByteArray(word);
    return text;
}

namespace {

struct Span
{
    quint64 offset = 0;
    quint64 size = 0;
};

/// Writes one FETCH reply.
class MessageWriter
{
public:
    MessageWriter(const FetchMessage &message, const Base::ItemRow &row) : m_message(message), m_row(row)
    {
        m_text = "* " + QByteArray::number(message.number) + " FETCH (";
    }

    Base::Result<void> add(const Item &item)
    {
        space();
        switch (item.kind) {
        case Item::Kind::Flags:
            m_text += "FLAGS " + m_message.flags;
            return {};
        case Item::Kind::Uid:
            m_text += "UID " + QByteArray::number(m_row.uid);
            return {};
        case Item::Kind::Envelope:
            m_text += "ENVELOPE " + m_row.envelope;
            return {};
        case Item::Kind::InternalDate:
            m_text += "INTERNALDATE \"" + Imap::writeDateTime(m_row.internalDate) + '"';
            return {};
        case Item::Kind::Rfc822Size:
            m_text += "RFC822.SIZE " + QByteArray::number(m_row.size);
            return {};
        case Item::Kind::Body:
            m_text += "BODY " + m_row.bodyText;
            return {};
        case Item::Kind::BodyStructure:
            m_text += "BODYSTRUCTURE " + m_row.bodyStructure;
            return {};
        case Item::Kind::Rfc822:
        case Item::Kind::Rfc822Header:
        case Item::Kind::Rfc822Text:
        case Item::Kind::BodySection:
            break;
        }
        m_text += Imap::sectionLabel(item) + ' ';
        return addSection(item);
    }

    void finish(std::deque<Piece> &pieces)
    {
        if (m_message.addFlags) {
            space();
            m_text += "FLAGS " + m_message.flags;
        }
        m_text += ")\r\n";
        closeText();
        m_pieces.front().opensMessage = true;
        std::move(m_pieces.begin(), m_pieces.end(), std::back_inserter(pieces));
    }

private:
    void space()
    {
        if (m_hasItem)
            m_text += ' ';
        m_hasItem = true;
    }

    Base::Result<void> addSection(const Item &item)
    {
        const Imap::Section section = Imap::sectionOf(item);
        const std::optional<Span> span = TRY(find(section));
        if (!span)
            m_text += "NIL";
        else if (selectsFields(section))
            addFields(section, item.partial, *span);
        else
            addBytes(item.partial, *span);
        return {};
    }

    Base::Result<std::optional<Span>> find(const Imap::Section &section)
    {
        if (isWholeMessage(section))
            return std::optional(Span{0, m_row.size});
        if (isOwnHeader(section))
            return std::optional(Span{0, m_row.headerSize});
        if (!m_tree)
            m_tree = TRY(Mime::PartTree::fromBytes(m_row.parts));
        const std::optional<Mime::Range> range = m_tree->find(findText(section));
        if (!range)
            return std::optional<Span>();
        return std::optional(Span{quint64(range->offset), quint64(range->size)});
    }

    /// The bytes if the row brought them along.
    std::optional<QByteArrayView> atHand(const Span &span) const
    {
        const auto in = [&](const QByteArray &bytes) {
            return span.offset + span.size <= quint64(bytes.size());
        };
        if (!in(m_row.raw) && !in(m_row.header))
            return {};
        const QByteArray &bytes = in(m_row.raw) ? m_row.raw : m_row.header;
        return QByteArrayView(bytes).sliced(qsizetype(span.offset), qsizetype(span.size));
    }

    void addBytes(const std::optional<Imap::Partial> &partial, Span span)
    {
        if (partial) {
            const quint64 from = std::min<quint64>(partial->offset, span.size);
            span = {span.offset + from, std::min<quint64>(partial->count, span.size - from)};
        }
        if (const auto bytes = atHand(span))
            return Imap::appendLiteral(m_text, *bytes);
        Imap::appendLiteralHeader(m_text, span.size);
        closeText();
        for (quint64 done = 0; done < span.size; done += sliceSize)
            addSlice(Piece::Kind::Slice, {span.offset + done, std::min(sliceSize, span.size - done)});
    }

    void addFields(
        const Imap::Section &section, const std::optional<Imap::Partial> &partial, const Span &span)
    {
        if (const auto bytes = atHand(span)) {
            Piece piece;
            piece.bytes = QByteArray::fromRawData(bytes->data(), bytes->size());
            piece.section = section;
            piece.partial = partial;
            finishFields(piece);
            m_text += piece.bytes;
            return;
        }
        closeText();
        addSlice(Piece::Kind::Fields, span);
        m_pieces.back().section = section;
        m_pieces.back().partial = partial;
    }

    void addSlice(Piece::Kind kind, const Span &span)
    {
        Piece piece;
        piece.kind = kind;
        piece.state = Piece::State::Waiting;
        piece.secondary = std::exchange(m_hasSlice, true);
        piece.uid = m_row.uid;
        piece.offset = span.offset;
        piece.left = span.size;
        m_pieces.push_back(std::move(piece));
    }

    void closeText()
    {
        Piece piece;
        piece.uid = m_row.uid;
        piece.bytes = std::exchange(m_text, {});
        m_pieces.push_back(std::move(piece));
    }

    const FetchMessage &m_message;
    const Base::ItemRow &m_row;
    QByteArray m_text;
    std::vector<Piece> m_pieces;
    std::optional<Mime::PartTree> m_tree;
    bool m_hasItem = false;
    bool m_hasSlice = false;
};

} // namespace

Base::Result<void> planMessage(const QList<Item> &items, const FetchMessage &message,
    const Base::ItemRow &row, std::deque<Piece> &pieces)
{
    MessageWriter writer(message, row);
    for (const Item &item : items)
        TRY(writer.add(item));
    writer.finish(pieces);
    return {};
}

void finishFields(Piece &piece)
{
    const QByteArray selected =
        Mime::selectFields(piece.bytes, piece.section.fields, piece.section.text == Text::HeaderFieldsNot);
    QByteArrayView wanted = selected;
    if (piece.partial) {
        const qsizetype from = std::min<qsizetype>(piece.partial->offset, wanted.size());
        wanted = wanted.sliced(from, std::min<qsizetype>(piece.partial->count, wanted.size() - from));
    }
    QByteArray literal;
    literal.reserve(wanted.size() + 16);
    Imap::appendLiteral(literal, wanted);
    piece.bytes = std::move(literal);
}

} // namespace Gateway
