// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/selected.h"

#include "imap/flags.h"
#include "imap/writer.h"

#include <algorithm>

namespace Gateway {

void Selected::start()
{
    m_told = m_mailbox->uids();
    m_toldModSeq = m_mailbox->highestModSeq();
    m_toldKeywords = m_mailbox->keywords().size();
}

void Selected::addRecent(Base::Uid first, Base::Uid last)
{
    m_recent.append({first, last});
    m_recent = Imap::normalised(std::move(m_recent));
}

/// How many of the ascending \a uids lie in \a set.
static quint32 countIn(const std::vector<Base::Uid> &uids, const Base::UidSet &set)
{
    qsizetype count = 0;
    for (const Base::UidRange &range : set) {
        const auto from = std::lower_bound(uids.begin(), uids.end(), range.first);
        count += std::upper_bound(from, uids.end(), range.last) - from;
    }
    return quint32(count);
}

quint32 Selected::recentCount() const
{
    return countIn(*m_told, m_recent);
}

quint32 Selected::numberOf(Base::Uid uid) const
{
    const auto at = std::lower_bound(m_told->begin(), m_told->end(), uid);
    return at != m_told->end() && *at == uid ? quint32(at - m_told->begin()) + 1 : 0;
}

Base::Result<std::vector<Base::Uid>> Selected::resolve(const Imap::SequenceSet &set, bool uid) const
{
    const std::vector<Base::Uid> &told = *m_told;
    if (!uid && (set.highest() > told.size() || told.empty()))
        return {Base::Code::Invalid, QStringLiteral("no message has this number")};
    std::vector<Base::Uid> found;
    if (told.empty())
        return found;
    for (const Base::UidRange &range : set.resolve(uid ? told.back() : quint32(told.size()))) {
        const auto from =
            uid ? std::lower_bound(told.begin(), told.end(), range.first) : told.begin() + (range.first - 1);
        const auto to = uid ? std::upper_bound(from, told.end(), range.last) : told.begin() + range.last;
        found.insert(found.end(), from, to);
    }
    return found;
}

Base::UidSet Selected::ranges(const std::vector<Base::Uid> &uids) const
{
    Base::UidSet set;
    auto at = m_told->begin();
    for (const Base::Uid uid : uids) {
        // Neighbours in the numbering join even if their UIDs are not adjacent: no message lies between.
        if (!set.isEmpty() && at != m_told->end() && *at == uid) {
            set.last().last = uid;
        } else {
            at = std::lower_bound(at, m_told->end(), uid);
            set.append({uid, uid});
        }
        if (at != m_told->end())
            ++at;
    }
    return set;
}

QByteArray Selected::flagsText(qsizetype index) const
{
    const Base::Uid uid = (*m_mailbox->uids())[size_t(index)];
    return Imap::flagsText(m_mailbox->flagsAt(index), m_mailbox->keywordsOf(uid), isRecent(uid));
}

void Selected::flagsTold(Base::Uid uid, Base::ModSeq modSeq)
{
    if (modSeq > m_toldModSeq)
        m_known.insert(uid, modSeq);
}

bool Selected::hasGone() const
{
    if (m_told == m_mailbox->uids())
        return false;
    return !std::includes(
        m_mailbox->uids()->begin(), m_mailbox->uids()->end(), m_told->begin(), m_told->end());
}

void Selected::writeFlagLines(QByteArray &out)
{
    m_toldKeywords = m_mailbox->keywords().size();
    out += Imap::flagsReply(Access::allFlags, m_mailbox->keywords());
    const QStringList keywords = m_access.keywords ? m_mailbox->keywords() : QStringList();
    const QByteArray kept = isReadOnly()
        ? QByteArrayLiteral("()")
        : Imap::permanentFlagsText(m_access.flags, keywords, m_access.keywords);
    out += Imap::untaggedOk(
        isReadOnly() ? QByteArrayView("No flag can be changed") : QByteArrayView("Flags that are kept"),
        QByteArray("PERMANENTFLAGS " + kept));
}

void Selected::writeNewKeywords(QByteArray &out)
{
    if (m_mailbox->keywords().size() > m_toldKeywords)
        writeFlagLines(out);
}

void Selected::update(QByteArray &out, bool expunge, bool withUid)
{
    const Base::Uid last = m_told->empty() ? 0 : m_told->back();
    bool sizeChanged = false;
    if (m_told != m_mailbox->uids()) {
        if (expunge)
            expungeGone(out);
        sizeChanged = takeNew();
    }
    writeNewKeywords(out);
    if (sizeChanged) {
        out += Imap::numbered(count(), "EXISTS");
        out += Imap::numbered(recentCount(), "RECENT");
    }
    if (m_mailbox->highestModSeq() > m_toldModSeq) {
        changedFlags(out, last, withUid);
        m_toldModSeq = m_mailbox->highestModSeq();
        m_known.removeIf([this](auto known) { return known.value() <= m_toldModSeq; });
        if (m_known.isEmpty())
            m_known = {};
    }
}

bool Selected::expungeGone(QByteArray &out)
{
    const std::vector<Base::Uid> &now = *m_mailbox->uids();
    auto kept = std::make_shared<std::vector<Base::Uid>>();
    quint32 number = 1;
    auto at = now.begin();
    for (const Base::Uid uid : *m_told) {
        while (at != now.end() && *at < uid)
            ++at;
        if (at != now.end() && *at == uid) {
            kept->push_back(uid);
            ++number;
        } else {
            out += Imap::numbered(number, "EXPUNGE");
        }
    }
    const bool gone = kept->size() != m_told->size();
    if (*kept == now)
        m_told = m_mailbox->uids();
    else if (gone)
        m_told = std::move(kept);
    return gone;
}

bool Selected::takeNew()
{
    const std::vector<Base::Uid> &now = *m_mailbox->uids();
    const auto from =
        m_told->empty() ? now.begin() : std::upper_bound(now.begin(), now.end(), m_told->back());
    if (from == now.end())
        return false;
    if (m_told->size() + size_t(now.end() - from) == now.size()
        && std::equal(m_told->begin(), m_told->end(), now.begin())) {
        m_told = m_mailbox->uids();
    } else {
        auto told = std::make_shared<std::vector<Base::Uid>>();
        told->reserve(m_told->size() + size_t(now.end() - from));
        *told = *m_told;
        told->insert(told->end(), from, now.end());
        m_told = std::move(told);
    }
    return true;
}

void Selected::changedFlags(QByteArray &out, Base::Uid last, bool withUid)
{
    const std::vector<Base::Uid> &now = *m_mailbox->uids();
    for (size_t index = 0; index < now.size() && now[index] <= last; ++index) {
        const Base::ModSeq modSeq = m_mailbox->modSeqAt(qsizetype(index));
        if (areFlagsTold(now[index], modSeq))
            continue;
        const quint32 number = numberOf(now[index]);
        if (number == 0)
            continue;
        out += "* " + QByteArray::number(number) + " FETCH (";
        if (withUid)
            out += "UID " + QByteArray::number(now[index]) + ' ';
        out += "FLAGS " + flagsText(qsizetype(index)) + ")\r\n";
        if (modSeq > m_mailbox->highestModSeq()) // a change of our own
            m_known.insert(now[index], modSeq);
    }
}

} // namespace Gateway
