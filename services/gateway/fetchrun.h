// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/fetchplan.h"
#include "gateway/session.h"
#include "imap/requests.h"

namespace Gateway {

/// One FETCH or UID FETCH in progress (RFC 3501 section 6.4.5): asks for rows page by page and for bodies
/// slice by slice, ahead of what the client has taken, and goes on only when the client keeps up. Memory: two
/// pages of rows (pageBytes each), windowBytes of bodies and plannedBytes of replies.
class FetchRun : public Activity
{
public:
    static constexpr quint32 pageBytes = 256 * 1024;
    static constexpr quint64 windowBytes = 384 * 1024;
    static constexpr qsizetype plannedBytes = 256 * 1024;
    static constexpr size_t plannedPieces = 512;

    /// \a uids: what the request's set means, ascending, not empty.
    FetchRun(Session &session, Imap::Fetch request, std::vector<Base::Uid> uids);

    void start() override;
    void drained() override { pump(); }

private:
    void markSeen();
    void pump();
    void writeFromView();
    void planRows();
    std::optional<FetchMessage> describe(Base::Uid uid);
    void askPage();
    void pageCame(Base::Result<Rpc::FetchItemsReply> reply);
    void load();
    void ask(Piece &piece);
    void sliceCame(Piece &piece, quint32 length, Base::Result<Rpc::ReadBodyReply> reply);
    bool writePieces();
    bool mayOpen();
    bool dropMessage();
    bool isComplete() const;
    void fail(const Base::Error &error);
    void end();

    Session &m_session;
    Selected &m_selected;
    const MailboxPtr m_mailbox;
    const Imap::Fetch m_request;
    const FetchNeeds m_needs;
    const std::vector<Base::Uid> m_uids;
    size_t m_written = 0; ///< without columns: how many of m_uids are done
    size_t m_described = 0; ///< rows that became replies
    Base::UidSet m_ranges; ///< with columns: what is still to be asked for
    bool m_pageAsked = false;
    std::deque<Base::ItemRow> m_rows; ///< that came and are not planned yet
    size_t m_lastPage = 0; ///< rows of the latest page
    std::deque<Piece> m_pieces;
    qsizetype m_planned = 0; ///< bytes of text in m_pieces
    size_t m_loadFrom = 0; ///< pieces before this one need no loading
    quint64 m_window = 0; ///< bytes of slices asked for or here, not yet written
    std::vector<Base::Uid> m_seenNow; ///< messages that became \Seen by this FETCH
    bool m_gone = false; ///< some of the messages have been expunged
    std::optional<Base::Error> m_error;
    bool m_ended = false;
};

} // namespace Gateway
