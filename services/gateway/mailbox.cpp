// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/mailbox.h"

#include "imap/sequenceset.h"

#include <algorithm>

namespace Gateway {

Mailbox::Mailbox(Backend &backend, Base::StoreId store, Base::FolderId folder)
    : m_backend(backend)
    , m_store(store)
    , m_folder(folder)
    , m_uids(std::make_shared<std::vector<Base::Uid>>())
{
}

void Mailbox::attach(Observer &observer)
{
    m_observers.push_back(&observer);
}

void Mailbox::detach(Observer &observer)
{
    std::erase(m_observers, &observer);
}

void Mailbox::refresh(const QByteArray &rpcSession, bool claimRecent, Done done)
{
    enqueue({rpcSession, claimRecent, false, std::move(done)});
}

void Mailbox::open(const QByteArray &rpcSession, bool claimRecent, Done done)
{
    enqueue({rpcSession, claimRecent, true, std::move(done)});
}

void Mailbox::enqueue(Waiter waiter)
{
    m_waiting.push_back(std::move(waiter));
    if (!m_asking)
        ask();
}

void Mailbox::notified(Base::ModSeq modSeq)
{
    m_announced = std::max(m_announced, modSeq);
    if (!isStale() || m_asking)
        return;
    const auto waiting = std::find_if(m_observers.begin(), m_observers.end(),
        [](const Observer *observer) { return observer->isWaiting(); });
    if (waiting != m_observers.end())
        refresh((*waiting)->rpcSession(), (*waiting)->claimsRecent(), {});
}

void Mailbox::ask()
{
    const auto asker = std::find_if(
        m_waiting.begin(), m_waiting.end(), [](const Waiter &waiter) { return waiter.inOwnName; });
    const QByteArray session = asker == m_waiting.end() ? m_waiting.front().rpcSession : asker->rpcSession;
    const auto others = std::stable_partition(m_waiting.begin(), m_waiting.end(),
        [&](const Waiter &waiter) { return !waiter.inOwnName || waiter.rpcSession == session; });
    m_running.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(others));
    m_waiting.erase(m_waiting.begin(), others);
    m_removed.clear();
    m_asking = true;
    Rpc::OpenMailbox request;
    request.store = m_store;
    request.folder = m_folder;
    request.knownModSeq = m_asked = m_highest;
    request.watch = true;
    const auto claims = [](const auto &one) { return one.claimRecent; };
    request.claimRecent = std::any_of(m_running.begin(), m_running.end(), claims)
        || std::any_of(m_observers.begin(), m_observers.end(),
            [](const Observer *observer) { return observer->claimsRecent(); });
    m_backend.call(
        session, request, [weak = weak_from_this(), session](Base::Result<Rpc::OpenMailboxReply> reply) {
            if (const MailboxPtr self = weak.lock())
                self->answered(session, std::move(reply));
        });
}

void Mailbox::answered(const QByteArray &session, Base::Result<Rpc::OpenMailboxReply> reply)
{
    m_asking = false;
    if (!reply)
        return refused(session, reply.error());
    take(*reply);
    for (const Waiter &waiter : std::exchange(m_running, {})) {
        if (waiter.done)
            waiter.done({});
    }
    tellChanged();
    if (m_asking)
        return;
    if (!m_waiting.empty())
        ask();
    else
        notified(m_announced);
}

void Mailbox::take(Rpc::OpenMailboxReply &reply)
{
    if (reply.full) {
        replace(reply.items);
    } else {
        drop(reply.vanished);
        merge(reply.items);
    }
    if (reply.folder.highestModSeq < m_asked)
        m_announced = 0; // the folder went back, what was announced of it does not count any more
    m_highest = std::max(reply.full ? 0 : m_highest, reply.folder.highestModSeq);
    m_info = std::move(reply.folder);
    tellRecent(reply);
}

/// What \a session may not see, others may: only it is told, and the others ask in their own names.
void Mailbox::refused(const QByteArray &session, const Base::Error &error)
{
    const bool own = error.code == Base::Code::NotFound || error.code == Base::Code::Denied;
    std::vector<Waiter> served = std::exchange(m_running, {});
    if (own) {
        const auto others = std::stable_partition(
            served.begin(), served.end(), [&](const Waiter &waiter) { return waiter.rpcSession == session; });
        m_waiting.insert(
            m_waiting.begin(), std::make_move_iterator(others), std::make_move_iterator(served.end()));
        served.erase(others, served.end());
    } else {
        m_announced = m_highest; // not to be asked for again and again; the next notification tries anew
    }
    for (const Waiter &waiter : served) {
        if (waiter.done)
            waiter.done(error);
    }
    if (own)
        tellGone(session, error);
    if (!m_asking && !m_waiting.empty())
        ask();
}

void Mailbox::tellGone(const QByteArray &session, const Base::Error &error)
{
    const bool deleted = error.code == Base::Code::NotFound; // or so it seems to the session
    tell([&](Observer &observer) {
        if (observer.rpcSession() == session && (deleted || observer.isWaiting()))
            observer.mailboxGone(error);
    });
    const auto other = std::find_if(m_observers.begin(), m_observers.end(), [&](const Observer *observer) {
        return observer->rpcSession() != session && (deleted || (isStale() && observer->isWaiting()));
    });
    if (other != m_observers.end() && m_waiting.empty() && !m_asking)
        open((*other)->rpcSession(), (*other)->claimsRecent(), {});
}

void Mailbox::replace(const QList<Base::ItemState> &items)
{
    ++m_generation;
    m_uids = std::make_shared<std::vector<Base::Uid>>();
    m_flags.clear();
    m_modSeqs.clear();
    m_keywords.clear();
    QList<const Base::ItemState *> added;
    added.reserve(items.size());
    for (const Base::ItemState &item : items) {
        if (!Imap::contains(m_removed, item.uid))
            added.append(&item);
    }
    append(added);
}

void Mailbox::merge(const QList<Base::ItemState> &items)
{
    QList<const Base::ItemState *> added;
    for (const Base::ItemState &item : items) {
        if (!update(item) && !Imap::contains(m_removed, item.uid))
            added.append(&item);
    }
    append(added);
}

bool Mailbox::update(const Base::ItemState &item)
{
    const qsizetype index = indexOf(item.uid);
    if (index < 0)
        return false;
    // Answers overtake each other: what we know may be newer.
    if (item.modSeq >= m_modSeqs[size_t(index)]) {
        ++m_generation;
        m_flags[size_t(index)] = quint16(item.flags);
        m_modSeqs[size_t(index)] = item.modSeq;
        setKeywords(item);
    }
    return true;
}

void Mailbox::append(const QList<const Base::ItemState *> &items)
{
    if (items.isEmpty())
        return;
    ++m_generation;
    auto uids = std::make_shared<std::vector<Base::Uid>>();
    uids->reserve(m_uids->size() + size_t(items.size()));
    *uids = *m_uids;
    m_flags.reserve(uids->capacity());
    m_modSeqs.reserve(uids->capacity());
    for (const Base::ItemState *item : items) {
        // UIDs only grow, so this is the end but for a peer that breaks its word.
        const auto at = uids->empty() || uids->back() < item->uid
            ? uids->end()
            : std::lower_bound(uids->begin(), uids->end(), item->uid);
        const auto index = at - uids->begin();
        uids->insert(at, item->uid);
        m_flags.insert(m_flags.begin() + index, quint16(item->flags));
        m_modSeqs.insert(m_modSeqs.begin() + index, item->modSeq);
        setKeywords(*item);
    }
    m_uids = std::move(uids);
}

bool Mailbox::drop(const Base::UidSet &set)
{
    if (set.isEmpty())
        return false;
    auto uids = std::make_shared<std::vector<Base::Uid>>();
    uids->reserve(m_uids->size());
    auto range = set.begin();
    for (size_t from = 0; from < m_uids->size(); ++from) {
        const Base::Uid uid = (*m_uids)[from];
        while (range != set.end() && range->last < uid)
            ++range;
        if (range != set.end() && range->first <= uid) {
            m_keywords.remove(uid);
            continue;
        }
        m_flags[uids->size()] = m_flags[from];
        m_modSeqs[uids->size()] = m_modSeqs[from];
        uids->push_back(uid);
    }
    const bool changed = uids->size() != m_uids->size();
    m_flags.resize(uids->size());
    m_modSeqs.resize(uids->size());
    if (changed) {
        m_uids = std::move(uids);
        ++m_generation;
    }
    return changed;
}

void Mailbox::setKeywords(const Base::ItemState &item)
{
    if (item.keywords.isEmpty()) {
        if (!m_keywords.isEmpty())
            m_keywords.remove(item.uid);
        return;
    }
    for (const QString &keyword : item.keywords) {
        if (!m_keywordNames.contains(keyword, Qt::CaseInsensitive))
            m_keywordNames.append(keyword);
    }
    m_keywords.insert(item.uid, item.keywords);
}

qsizetype Mailbox::indexOf(Base::Uid uid) const
{
    const auto at = std::lower_bound(m_uids->begin(), m_uids->end(), uid);
    return at != m_uids->end() && *at == uid ? at - m_uids->begin() : -1;
}

QStringList Mailbox::keywordsOf(Base::Uid uid) const
{
    return m_keywords.isEmpty() ? QStringList() : m_keywords.value(uid);
}

void Mailbox::apply(const QList<Base::ItemState> &items, Base::ModSeq modSeq)
{
    // Ours alone, and all it was given to is here. One that is only found in the items is somebody else's,
    // who may have given it to more messages than these.
    if (modSeq == m_highest + 1)
        m_highest = modSeq;
    for (const Base::ItemState &item : items)
        update(item);
    tellChanged();
}

void Mailbox::remove(const Base::UidSet &uids, Base::ModSeq highestModSeq)
{
    if (uids.isEmpty())
        return;
    if (m_asking)
        m_removed = Imap::normalised(m_removed + uids);
    drop(uids);
    // Something was removed, so this modification sequence is ours alone.
    if (highestModSeq == m_highest + 1)
        m_highest = highestModSeq;
    tellChanged();
}

void Mailbox::tellRecent(const Rpc::OpenMailboxReply &reply)
{
    if (reply.firstRecent == 0 || m_uids->empty() || reply.firstRecent > m_uids->back())
        return;
    const Base::Uid last = m_uids->back();
    tell([&](Observer &observer) { observer.recentArrived(reply.firstRecent, last); });
}

void Mailbox::tellChanged()
{
    tell([](Observer &observer) { observer.mailboxChanged(); });
}

void Mailbox::tell(const std::function<void(Observer &)> &tell)
{
    for (Observer *observer : std::vector(m_observers)) {
        if (std::find(m_observers.begin(), m_observers.end(), observer) != m_observers.end())
            tell(*observer);
    }
}

} // namespace Gateway
