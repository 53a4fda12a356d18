// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/fetchrun.h"

#include "gateway/logging.h"

#include <algorithm>

namespace Gateway {

FetchRun::FetchRun(Session &session, Imap::Fetch request, std::vector<Base::Uid> uids)
    : m_session(session)
    , m_selected(*session.selected())
    , m_mailbox(m_selected.mailbox())
    , m_request(std::move(request))
    , m_needs(needsOf(m_request.items))
    , m_uids(std::move(uids))
{
    if (m_needs.columns != 0)
        m_ranges = m_selected.ranges(m_uids);
}

void FetchRun::start()
{
    if (m_needs.flags)
        m_selected.writeNewKeywords(m_session.out());
    if (m_needs.setsSeen && m_selected.access().marksSeen)
        markSeen();
    else
        pump();
}

void FetchRun::markSeen()
{
    for (const Base::Uid uid : m_uids) {
        const qsizetype index = m_mailbox->indexOf(uid);
        if (index >= 0 && !(m_mailbox->flagsAt(index) & Base::FlagSeen))
            m_seenNow.push_back(uid);
    }
    if (m_seenNow.empty())
        return pump();
    Rpc::ChangeFlags request;
    request.store = m_mailbox->store();
    request.folder = m_mailbox->folder();
    request.uids = m_selected.ranges(m_seenNow);
    request.mode = Rpc::ChangeFlags::Add;
    request.flags = Base::FlagSeen;
    m_session.ask(request, [this](const Base::Result<Rpc::ChangeFlagsReply> &reply) {
        // Mail stays readable when nothing can be written, for example on a full disk.
        if (reply) {
            m_mailbox->apply(reply->items, reply->modSeq);
            m_selected.confirm();
        } else {
            m_seenNow.clear();
        }
        pump();
    });
}

void FetchRun::pump()
{
    if (m_needs.columns == 0) {
        writeFromView();
    } else {
        bool moved = true;
        while (moved && !m_ended && !m_session.isCongested()) {
            planRows();
            askPage();
            load();
            moved = writePieces();
        }
    }
    if (!m_ended && isComplete())
        end();
}

bool FetchRun::isComplete() const
{
    if (m_needs.columns == 0)
        return m_written == m_uids.size();
    return m_ranges.isEmpty() && !m_pageAsked && m_rows.empty() && m_pieces.empty();
}

void FetchRun::end()
{
    m_ended = true;
    if (m_error)
        m_session.refuse(*m_error);
    else if (m_gone || (m_needs.columns != 0 && m_described < m_uids.size()))
        m_session.ok("Some of the messages were expunged", "EXPUNGEISSUED");
    else
        m_session.ok("Fetched");
}

void FetchRun::fail(const Base::Error &error)
{
    if (error.code == Base::Code::NotFound)
        m_gone = true;
    else if (!m_error)
        m_error = error;
}

std::optional<FetchMessage> FetchRun::describe(Base::Uid uid)
{
    const qsizetype index = m_mailbox->indexOf(uid);
    if (index < 0) {
        m_gone = true;
        return {};
    }
    FetchMessage message;
    message.number = m_selected.numberOf(uid);
    message.addFlags = !m_needs.flags && std::binary_search(m_seenNow.begin(), m_seenNow.end(), uid);
    if (m_needs.flags || message.addFlags) {
        message.flags = m_selected.flagsText(index);
        m_selected.flagsTold(uid, m_mailbox->modSeqAt(index));
    }
    return message;
}

/// FLAGS and UID only: nothing is asked of the server.
void FetchRun::writeFromView()
{
    while (m_written < m_uids.size() && !m_session.isCongested()) {
        const Base::Uid uid = m_uids[m_written++];
        const std::optional<FetchMessage> message = describe(uid);
        if (!message)
            continue;
        QByteArray &out = m_session.out();
        out += "* " + QByteArray::number(message->number) + " FETCH (";
        const char *separator = "";
        for (const Imap::FetchItem &item : m_request.items) {
            out += separator;
            if (item.kind == Imap::FetchItem::Kind::Uid)
                out += "UID " + QByteArray::number(uid);
            else
                out += "FLAGS " + message->flags;
            separator = " ";
        }
        out += ")\r\n";
        m_session.flushIfLarge();
    }
}

void FetchRun::planRows()
{
    while (!m_rows.empty() && m_pieces.size() < plannedPieces && m_planned < plannedBytes) {
        const Base::ItemRow row = std::move(m_rows.front());
        m_rows.pop_front();
        if (!std::binary_search(m_uids.begin(), m_uids.end(), row.uid))
            continue;
        const std::optional<FetchMessage> message = describe(row.uid);
        if (!message)
            continue;
        ++m_described;
        const size_t before = m_pieces.size();
        if (const auto planned = planMessage(m_request.items, *message, row, m_pieces); !planned) {
            fail(planned.error());
            continue;
        }
        for (size_t index = before; index < m_pieces.size(); ++index)
            m_planned += m_pieces[index].bytes.size();
    }
}

void FetchRun::askPage()
{
    if (m_ranges.isEmpty() || m_pageAsked || m_rows.size() > m_lastPage)
        return;
    m_pageAsked = true;
    Rpc::FetchItems request;
    request.store = m_mailbox->store();
    request.folder = m_mailbox->folder();
    request.uids = m_ranges;
    request.columns = m_needs.columns;
    request.maxBytes = pageBytes;
    m_session.ask(request, [this](Base::Result<Rpc::FetchItemsReply> reply) { pageCame(std::move(reply)); });
}

void FetchRun::pageCame(Base::Result<Rpc::FetchItemsReply> reply)
{
    m_pageAsked = false;
    if (!reply) {
        fail(reply.error());
        m_ranges.clear();
        return pump();
    }
    m_lastPage = size_t(reply->rows.size());
    for (Base::ItemRow &row : reply->rows)
        m_rows.push_back(std::move(row));
    const Base::Uid next = reply->next;
    if (next <= m_ranges.first().first && next != 0 && reply->rows.isEmpty()) {
        fail({Base::Code::Internal, QStringLiteral("the server does not get on")});
        m_ranges.clear();
    } else if (next == 0) {
        m_ranges.clear();
    } else {
        while (!m_ranges.isEmpty() && m_ranges.first().last < next)
            m_ranges.removeFirst();
        if (!m_ranges.isEmpty())
            m_ranges.first().first = std::max(m_ranges.first().first, next);
    }
    pump();
}

void FetchRun::load()
{
    for (; m_loadFrom < m_pieces.size(); ++m_loadFrom) {
        Piece &piece = m_pieces[m_loadFrom];
        if (piece.state != Piece::State::Waiting)
            continue;
        // One slice is always allowed, however large.
        if (m_window > 0 && m_window + std::min(piece.left, sliceSize) > windowBytes)
            return;
        ask(piece);
    }
}

void FetchRun::ask(Piece &piece)
{
    Rpc::ReadBody request;
    request.store = m_mailbox->store();
    request.folder = m_mailbox->folder();
    request.uid = piece.uid;
    request.offset = piece.offset;
    request.length = quint32(std::min(piece.left, sliceSize));
    piece.state = Piece::State::Asked;
    m_window += request.length;
    m_session.ask(request, [this, &piece, length = request.length](Base::Result<Rpc::ReadBodyReply> reply) {
        sliceCame(piece, length, std::move(reply));
    });
}

void FetchRun::sliceCame(Piece &piece, quint32 length, Base::Result<Rpc::ReadBodyReply> reply)
{
    if (reply && reply->bytes.size() != qsizetype(length))
        reply = Base::Error{Base::Code::Corrupt, QStringLiteral("a body is shorter than its size")};
    if (!reply) {
        piece.state = Piece::State::Failed;
        m_window -= length;
        fail(reply.error());
        return pump();
    }
    if (piece.bytes.isEmpty())
        piece.bytes = std::move(reply->bytes);
    else
        piece.bytes += reply->bytes;
    piece.offset += length;
    piece.left -= length;
    if (piece.kind == Piece::Kind::Fields) {
        m_window -= length;
        if (piece.left > 0)
            return ask(piece);
        finishFields(piece);
    }
    piece.state = Piece::State::Ready;
    pump();
}

/// The first piece opens a message: it goes out only when the message's first slice is here, as until then
/// the message can be left out.
bool FetchRun::mayOpen()
{
    for (size_t index = 1; index < m_pieces.size() && !m_pieces[index].opensMessage; ++index) {
        if (m_pieces[index].kind != Piece::Kind::Text)
            return m_pieces[index].state == Piece::State::Ready;
    }
    return true;
}

/// Leaves out the message at the front if its first slice could not be read.
bool FetchRun::dropMessage()
{
    size_t end = 1;
    bool failed = false;
    for (; end < m_pieces.size() && !m_pieces[end].opensMessage; ++end) {
        if (m_pieces[end].state == Piece::State::Asked)
            return false; // its answer still refers to it
        failed |= m_pieces[end].state == Piece::State::Failed && !m_pieces[end].secondary;
    }
    if (!failed)
        return false;
    for (size_t index = 0; index < end; ++index) {
        const Piece &piece = m_pieces[index];
        if (piece.kind == Piece::Kind::Text)
            m_planned -= piece.bytes.size();
        else if (piece.kind == Piece::Kind::Slice && piece.state == Piece::State::Ready)
            m_window -= quint64(piece.bytes.size());
    }
    m_pieces.erase(m_pieces.begin(), m_pieces.begin() + qptrdiff(end));
    m_loadFrom = m_loadFrom > end ? m_loadFrom - end : 0;
    return true;
}

bool FetchRun::writePieces()
{
    bool moved = false;
    while (!m_pieces.empty() && !m_session.isCongested()) {
        Piece &piece = m_pieces.front();
        if (piece.state == Piece::State::Failed) {
            qCWarning(gatewayLog, "body lost in the middle of a reply uid=%u error=%s", piece.uid,
                m_error ? Base::codeName(m_error->code).data() : "NotFound");
            m_ended = true;
            m_session.abort();
            return false;
        }
        if (piece.state != Piece::State::Ready)
            break;
        if (piece.opensMessage && !mayOpen()) {
            if (!dropMessage())
                break;
            moved = true;
            continue;
        }
        if (piece.kind == Piece::Kind::Slice)
            m_window -= quint64(piece.bytes.size());
        else if (piece.kind == Piece::Kind::Text)
            m_planned -= piece.bytes.size();
        m_session.send(piece.bytes);
        m_pieces.pop_front();
        m_loadFrom = m_loadFrom > 0 ? m_loadFrom - 1 : 0;
        moved = true;
    }
    return moved;
}

} // namespace Gateway
