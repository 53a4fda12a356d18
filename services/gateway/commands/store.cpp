// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"

#include <algorithm>
#include <deque>

namespace Gateway {

namespace {

/// One STORE or UID STORE (RFC 3501 section 6.4.6).
class FlagChange : public Activity
{
public:
    FlagChange(Session &session, Imap::Store request, std::vector<Base::Uid> uids)
        : m_session(session)
        , m_selected(*session.selected())
        , m_mailbox(m_selected.mailbox())
        , m_request(std::move(request))
        , m_uids(std::move(uids))
    {
    }

    void start() override
    {
        const Access &access = m_selected.access();
        if (access.flags == Access::allFlags && access.keywords)
            plan(mode(), m_request.flags.flags, m_request.flags.keywords);
        else
            planAllowed(access);
        if (m_steps.empty())
            return m_session.no("You may not change these flags", "NOPERM");
        next();
    }

private:
    void plan(Rpc::ChangeFlags::Mode mode, quint32 flags, const QStringList &keywords)
    {
        Rpc::ChangeFlags request;
        request.store = m_mailbox->store();
        request.folder = m_mailbox->folder();
        request.uids = m_selected.ranges(m_uids);
        request.mode = mode;
        request.flags = flags;
        request.keywords = keywords;
        m_steps.push_back(std::move(request));
    }

    /// What the user may not change stays as it is (RFC 4314 section 4); nothing at all is an error.
    void planAllowed(const Access &access)
    {
        const quint32 flags = m_request.flags.flags & access.flags;
        const QStringList keywords = access.keywords ? m_request.flags.keywords : QStringList();
        if (m_request.mode != Imap::Store::Mode::Replace) {
            if (flags != 0 || !keywords.isEmpty())
                plan(mode(), flags, keywords);
            return;
        }
        QStringList others;
        if (access.keywords) {
            others = m_mailbox->keywords();
            others.removeIf([&](const QString &one) { return keywords.contains(one, Qt::CaseInsensitive); });
        }
        if (flags != 0 || !keywords.isEmpty())
            plan(Rpc::ChangeFlags::Add, flags, keywords);
        if ((access.flags & ~flags) != 0 || !others.isEmpty())
            plan(Rpc::ChangeFlags::Remove, access.flags & ~flags, others);
    }

    void next()
    {
        const Rpc::ChangeFlags request = std::move(m_steps.front());
        m_steps.pop_front();
        m_session.askOrRefuse(request, [this](const Rpc::ChangeFlagsReply &reply) {
            if (m_steps.empty())
                return changed(reply);
            m_mailbox->apply(reply.items, reply.modSeq);
            m_selected.confirm();
            next();
        });
    }

    Rpc::ChangeFlags::Mode mode() const
    {
        switch (m_request.mode) {
        case Imap::Store::Mode::Add:
            return Rpc::ChangeFlags::Add;
        case Imap::Store::Mode::Remove:
            return Rpc::ChangeFlags::Remove;
        case Imap::Store::Mode::Replace:
            break;
        }
        return Rpc::ChangeFlags::Replace;
    }

    quint32 expected(quint32 before) const
    {
        switch (m_request.mode) {
        case Imap::Store::Mode::Add:
            return before | m_request.flags.flags;
        case Imap::Store::Mode::Remove:
            return before & ~m_request.flags.flags;
        case Imap::Store::Mode::Replace:
            break;
        }
        return m_request.flags.flags;
    }

    bool hasExpectedKeywords(const Base::ItemState &item) const
    {
        QStringList expected = m_mailbox->keywordsOf(item.uid);
        if (m_request.mode == Imap::Store::Mode::Replace)
            expected.clear();
        for (const QString &keyword : m_request.flags.keywords) {
            if (m_request.mode == Imap::Store::Mode::Remove)
                expected.removeIf(
                    [&](const QString &one) { return one.compare(keyword, Qt::CaseInsensitive) == 0; });
            else if (!expected.contains(keyword, Qt::CaseInsensitive))
                expected.append(keyword);
        }
        return expected.size() == item.keywords.size()
            && std::all_of(expected.begin(), expected.end(),
                [&](const QString &keyword) { return item.keywords.contains(keyword, Qt::CaseInsensitive); });
    }

    /// With .SILENT the client works out the flags itself. It must hear of them if somebody else changed them
    /// too.
    void silence(const Base::ItemState &item)
    {
        const qsizetype index = m_mailbox->indexOf(item.uid);
        if (index >= 0 && m_selected.areFlagsTold(item.uid, m_mailbox->modSeqAt(index))
            && expected(m_mailbox->flagsAt(index)) == item.flags && hasExpectedKeywords(item))
            m_selected.flagsTold(item.uid, item.modSeq);
    }

    void changed(const Rpc::ChangeFlagsReply &reply)
    {
        if (m_request.silent) {
            for (const Base::ItemState &item : reply.items)
                silence(item);
        }
        m_mailbox->apply(reply.items, reply.modSeq);
        m_selected.confirm();
        m_selected.writeNewKeywords(m_session.out());
        if (!m_request.silent) {
            for (const Base::ItemState &item : reply.items)
                report(item);
        }
        m_missing = size_t(reply.items.size()) < m_uids.size();
        if (m_session.settings().expungeOnDelete && m_request.mode != Imap::Store::Mode::Remove
            && (m_request.flags.flags & m_selected.access().flags & Base::FlagDeleted))
            return expunge();
        done();
    }

    void report(const Base::ItemState &item)
    {
        const qsizetype index = m_mailbox->indexOf(item.uid);
        const quint32 number = m_selected.numberOf(item.uid);
        if (index < 0 || number == 0)
            return;
        QByteArray &out = m_session.out();
        out += "* " + QByteArray::number(number) + " FETCH (";
        if (m_request.uid)
            out += "UID " + QByteArray::number(item.uid) + ' ';
        out += "FLAGS " + m_selected.flagsText(index) + ")\r\n";
        m_selected.flagsTold(item.uid, m_mailbox->modSeqAt(index));
        m_session.flushIfLarge();
    }

    /// imap_expunge_on_delete
    void expunge()
    {
        m_session.askOrRefuse(
            Rpc::ExpungeItems{m_mailbox->store(), m_mailbox->folder(), m_selected.ranges(m_uids)},
            [this](const Rpc::ExpungeItemsReply &reply) {
                m_mailbox->remove(reply.uids, reply.highestModSeq);
                m_selected.confirm();
                done();
            });
    }

    void done()
    {
        if (m_missing)
            m_session.ok("Some of the messages were expunged", "EXPUNGEISSUED");
        else
            m_session.ok("Stored");
    }

    Session &m_session;
    Selected &m_selected;
    const MailboxPtr m_mailbox;
    const Imap::Store m_request;
    const std::vector<Base::Uid> m_uids;
    std::deque<Rpc::ChangeFlags> m_steps; ///< what is still to be asked for
    bool m_missing = false;
};

} // namespace

void run(Session &session, const Imap::Store &request)
{
    auto uids = session.selected()->resolve(request.set, request.uid);
    if (!uids)
        return session.bad("No message has this number");
    if (uids->empty())
        return session.ok("No such message");
    session.begin(std::make_unique<FlagChange>(session, request, *std::move(uids)));
}

} // namespace Gateway
