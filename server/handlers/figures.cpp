// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/figures.h"

#include "handlers/core.h"

namespace Handlers {

using Statistics::Unit;

void addSessionStatistics(Statistics::Registry &registry, Core &core)
{
    const Sessions &sessions = core.sessions();
    registry.add({"sessions_created", "Number of sessions created", Unit::None, Statistics::Kind::Counter},
        [&sessions] { return sessions.totals().created.load(); });
    registry.add({"sessions_deleted", "Number of sessions ended", Unit::None, Statistics::Kind::Counter},
        [&sessions] { return sessions.totals().deleted.load(); });
    registry.add({"sessions_timeout", "Number of those that were not used for too long", Unit::None,
                     Statistics::Kind::Counter},
        [&sessions] { return sessions.totals().timedOut.load(); });
    registry.add({"sessions", "Number of sessions of users; services and tools are connections"}, [&sessions] { return qint64(sessions.count()); });
    registry.add({"sessiongroups", "Number of connections of services and tools, which sessions come through"},
        [&core] { return qint64(core.peers().count()); });
    registry.add({"object_subscr", "Number of folders whose changes clients are told of"},
        [&core] { return qint64(core.watches().count()); });
}

void addCacheStatistics(Statistics::Registry &registry, Core &core)
{
    const RecipientCache &recipients = core.recipients();
    registry.add({"cache_recipient_items", "Recipient cache: addresses"},
        [&recipients] { return recipients.count(); });
    registry.add({"cache_recipient_size", "Recipient cache: memory, about", Unit::Bytes},
        [&recipients] { return recipients.size(); });
    registry.add(
        {"cache_recipient_max", "Recipient cache: greatest number of addresses"},
        [] { return qint64(RecipientCache::capacity); }, Statistics::Sampling::OnRequest);
    registry.add({"cache_recipient_req", "Recipient cache: requests", Unit::None, Statistics::Kind::Counter},
        [&recipients] { return recipients.requests(); });
    registry.add({"cache_recipient_hit", "Recipient cache: requests answered from it", Unit::None,
                     Statistics::Kind::Counter},
        [&recipients] { return recipients.hits(); });
    const Directory::CheckCache &checks = core.checkCache();
    registry.add(
        {"cache_password_items", "Password cache: checked passwords"}, [&checks] { return checks.count(); });
    registry.add({"cache_password_size", "Password cache: memory, about", Unit::Bytes},
        [&checks] { return checks.size(); });
    registry.add(
        {"cache_password_max", "Password cache: greatest number of passwords"},
        [&checks] { return checks.capacity(); }, Statistics::Sampling::OnRequest);
    registry.add({"cache_password_req", "Password cache: requests", Unit::None, Statistics::Kind::Counter},
        [&checks] { return checks.requests(); });
    registry.add({"cache_password_hit", "Password cache: requests answered from it", Unit::None,
                     Statistics::Kind::Counter},
        [&checks] { return checks.hits(); });
}

} // namespace Handlers
