// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/viewsearch.h"

#include <algorithm>

namespace Gateway {

using Base::SearchKey;

bool isAnsweredByView(const SearchKey &key)
{
    switch (key.kind) {
    case SearchKey::All:
    case SearchKey::Uids:
    case SearchKey::Flags:
    case SearchKey::Keyword:
    case SearchKey::Recent:
        return true;
    case SearchKey::And:
    case SearchKey::Or:
    case SearchKey::Not:
        return std::all_of(key.children.begin(), key.children.end(), isAnsweredByView);
    case SearchKey::Larger:
    case SearchKey::Smaller:
    case SearchKey::Before:
    case SearchKey::On:
    case SearchKey::Since:
    case SearchKey::SentBefore:
    case SearchKey::SentOn:
    case SearchKey::SentSince:
    case SearchKey::Header:
    case SearchKey::Body:
    case SearchKey::Text:
    case SearchKey::ModSeqSince:
        return false;
    }
    return false;
}

/// Whether one message matches.
static bool matches(const SearchKey &key, const Mailbox &mailbox, Base::Uid uid, qsizetype index)
{
    const auto child = [&](const SearchKey &part) { return matches(part, mailbox, uid, index); };
    switch (key.kind) {
    case SearchKey::And:
        return std::all_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Or:
        return std::any_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Not:
        return std::none_of(key.children.begin(), key.children.end(), child);
    case SearchKey::Uids:
    case SearchKey::Recent:
        return Imap::contains(key.uids, uid);
    case SearchKey::Flags:
        return (mailbox.flagsAt(index) & key.number) == key.number;
    case SearchKey::Keyword:
        return mailbox.keywordsOf(uid).contains(QString::fromUtf8(key.text), Qt::CaseInsensitive);
    default: // All; others never come here, see isAnsweredByView()
        return true;
    }
}

std::vector<Base::Uid> searchView(const Selected &selected, const SearchKey &key)
{
    std::vector<Base::Uid> found;
    const Mailbox &mailbox = *selected.mailbox();
    const std::vector<Base::Uid> &now = *mailbox.uids();
    auto at = now.begin();
    for (const Base::Uid uid : selected.uids()) {
        at = std::find_if(at, now.end(), [uid](Base::Uid other) { return other >= uid; });
        if (at != now.end() && *at == uid && matches(key, mailbox, uid, at - now.begin()))
            found.push_back(uid);
    }
    return found;
}

} // namespace Gateway
