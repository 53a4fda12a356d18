// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/access.h"
#include "gateway/mailbox.h"
#include "imap/sequenceset.h"

namespace Gateway {

/// What one session has been told of its selected mailbox: the numbering, and which flags. A part of the
/// session's state; costs next to nothing while the client is up to date, as the numbering is then the
/// mailbox's own.
class Selected
{
public:
    Selected(MailboxPtr mailbox, const Access &access) : m_mailbox(std::move(mailbox)), m_access(access) { }

    const MailboxPtr &mailbox() const { return m_mailbox; }
    const Access &access() const { return m_access; }
    bool isReadOnly() const { return m_access.isReadOnly(); }

    /// Takes the mailbox as it is now as what the client knows; for SELECT, which reports it itself.
    void start();
    /// The server has just said that the session may see the mailbox as it is now, or let it change it.
    void confirm() { m_confirmed = m_mailbox->generation(); }
    bool isConfirmed() const { return m_confirmed == m_mailbox->generation(); }
    /// Messages that carry \Recent in this session.
    const Base::UidSet &recent() const { return m_recent; }
    void addRecent(Base::Uid first, Base::Uid last);
    bool isRecent(Base::Uid uid) const { return Imap::contains(m_recent, uid); }
    quint32 recentCount() const;

    /// How many messages the client knows.
    quint32 count() const { return quint32(m_told->size()); }
    const std::vector<Base::Uid> &uids() const { return *m_told; }
    /// The number of a message, 0 if the client does not know it.
    quint32 numberOf(Base::Uid uid) const;
    /// The UIDs the client's set names, each known to it. Invalid if it has a sequence number that does not
    /// exist.
    Base::Result<std::vector<Base::Uid>> resolve(const Imap::SequenceSet &set, bool uid) const;
    /// The same as ranges. A range may span UIDs that do not exist, but never a message the client does not
    /// know.
    Base::UidSet ranges(const std::vector<Base::Uid> &uids) const;

    /// Flags of a message as the parenthesised list of FETCH; \a index is its place in the mailbox.
    QByteArray flagsText(qsizetype index) const;
    /// The client has been told the flags of \a uid as of \a modSeq.
    void flagsTold(Base::Uid uid, Base::ModSeq modSeq);
    /// It has, and of nothing later.
    bool areFlagsTold(Base::Uid uid, Base::ModSeq modSeq) const
    {
        return modSeq <= m_toldModSeq || m_known.value(uid) == modSeq;
    }

    /// Appends what the client does not know yet (RFC 3501 section 7.3, 7.4): EXPUNGE if \a expunge, EXISTS,
    /// RECENT, FETCH of changed flags, with their UID if \a withUid.
    void update(QByteArray &out, bool expunge, bool withUid);
    /// True if a told message is gone from the mailbox.
    bool hasGone() const;
    /// "FLAGS" and "PERMANENTFLAGS" lines.
    void writeFlagLines(QByteArray &out);
    /// The same, if the folder has keywords that the client has not been told of.
    void writeNewKeywords(QByteArray &out);

private:
    bool expungeGone(QByteArray &out);
    bool takeNew();
    void changedFlags(QByteArray &out, Base::Uid last, bool withUid);

    MailboxPtr m_mailbox;
    Access m_access;
    Mailbox::Uids m_told = std::make_shared<std::vector<Base::Uid>>();
    Base::ModSeq m_toldModSeq = 0; ///< all flag changes up to here are told
    QHash<Base::Uid, Base::ModSeq> m_known; ///< what was told last beyond m_toldModSeq
    Base::UidSet m_recent;
    quint64 m_confirmed = 0; ///< Mailbox::generation()
    qsizetype m_toldKeywords = 0; ///< how many of Mailbox::keywords()
};

} // namespace Gateway
