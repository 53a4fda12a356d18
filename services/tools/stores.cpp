// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/stores.h"

#include "base/text.h"
#include "rpc/people.h"
#include "rpc/rights.h"
#include "tools/copytopublic.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

QString guidText(const QByteArray &guid)
{
    return QString::fromLatin1(guid.toHex().toUpper());
}

/// The bits of --clear-cache; no value means all.
Base::Result<quint32> cacheBits(const QString &text)
{
    if (text.isEmpty())
        return ~quint32(0);
    bool ok = false;
    const qulonglong number = text.startsWith(QLatin1String("0x")) ? text.sliced(2).toULongLong(&ok, 16)
                                                                   : text.toULongLong(&ok, 10);
    if (!ok || number > ~quint32(0) || text.contains(u'-') || text.contains(u'+') || text.contains(u' '))
        return {Base::Code::Invalid, Admin::tr("--clear-cache takes a number, such as 0x200")};
    return quint32(number);
}

void createUserStore(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::CreateStore{line.value("create-store"), line.value("lang")},
        [](const Rpc::StoreReply &reply) -> QString {
            return Admin::tr("Store created: %1").arg(guidText(reply.store.guid)) + u'\n';
        },
        std::move(done));
}

Base::Result<void> checkHookStore(const CommandLine &line)
{
    TRY(guidOf(line.value("hook-store")));
    if (line.has("copyto-public") && line.has("update"))
        return {Base::Code::Invalid, Admin::tr("--copyto-public and -u cannot be used together")};
    if (line.has("company") && !line.has("copyto-public"))
        return {Base::Code::Invalid, Admin::tr("-I needs --copyto-public here")};
    if (line.has("copyto-public"))
        return {};
    return need(line, "update", "-u");
}

void hookStore(Caller &caller, const CommandLine &line, Done done)
{
    const QByteArray guid = *guidOf(line.value("hook-store"));
    if (line.has("copyto-public"))
        return copyToPublic(caller, guid, line.value("company"), std::move(done));
    callAndSay(
        caller, Rpc::HookStore{guid, line.value("update")}, Admin::tr("Store hooked."), std::move(done));
}

void unhookStore(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::UnhookStore{line.value("unhook-store")},
        [](const Rpc::StoreReply &reply) -> QString {
            return Admin::tr("Store unhooked: %1").arg(guidText(reply.store.guid)) + u'\n';
        },
        std::move(done));
}

Base::Result<void> checkRemoveStore(const CommandLine &line)
{
    TRY(guidOf(line.value("remove-store")));
    return {};
}

void countUsers(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(caller, Rpc::CountUsers(), line, countsJson, countsText, std::move(done));
}

Base::Result<void> checkClearCache(const CommandLine &line)
{
    TRY(cacheBits(line.value("clear-cache")));
    return {};
}

void clearCache(Caller &caller, const CommandLine &line, Done done)
{
    using Request = Rpc::ClearCaches;
    const quint32 bits = *cacheBits(line.value("clear-cache"));
    const bool any = bits & (Request::Recipients | Request::Passwords);
    callAndSay(caller, Request{bits},
        any ? Admin::tr("Cache cleared.")
            : Admin::tr("Nothing cleared: the database looks after its own cache."),
        std::move(done));
}

Base::Result<void> checkUnneeded(const CommandLine &line)
{
    if (line.has("force-resync")) {
        return {Base::Code::Invalid,
            Admin::tr("--force-resync: clients of this server always ask what changed since the state they "
                      "have; there is nothing to force")};
    }
    if (line.has("purge-deferred"))
        return {Base::Code::Invalid, Admin::tr("--purge-deferred: this server defers no updates")};
    return {Base::Code::Invalid,
        Admin::tr("--delete-store was removed; use --unhook-store LOGIN and --remove-store GUID")};
}

void removeStore(Caller &caller, const CommandLine &line, Done done)
{
    markForRemoval(caller, *guidOf(line.value("remove-store")), std::move(done));
}

void recountFolders(Caller &caller, const CommandLine &line, Done done)
{
    recountStore(caller, line.value("reset-folder-count"), std::move(done));
}

constexpr const char *publicStoreSwitches[]{"company"};
constexpr const char *newStoreSwitches[]{"lang"};
constexpr const char *hookSwitches[]{"update", "copyto-public", "company"};
constexpr std::array upkeepRows{
    Verb{"create-public-store", publicStoreSwitches, checkNothing, createPublicStore},
    Verb{"create-store", newStoreSwitches, checkNothing, createUserStore},
    Verb{"hook-store", hookSwitches, checkHookStore, hookStore},
    Verb{"unhook-store", {}, checkNothing, unhookStore},
    Verb{"remove-store", {}, checkRemoveStore, removeStore},
    Verb{"list-orphans", listingSwitches, checkNothing, listOrphans},
    Verb{"user-count", listingSwitches, checkNothing, countUsers},
    Verb{"reset-folder-count", {}, checkNothing, recountFolders},
    Verb{"clear-cache", {}, checkClearCache, clearCache},
    Verb{"force-resync", {}, checkUnneeded, nullptr, true},
    Verb{"purge-deferred", {}, checkUnneeded, nullptr},
    Verb{"delete-store", {}, checkUnneeded, nullptr},
};

} // namespace

void createPublicStore(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(caller, Rpc::CreatePublicStore{line.value("company")}, Admin::tr("Public store created."),
        std::move(done));
}

void listOrphans(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListStores{true}, line, [](const auto &reply) { return storesJson(reply.stores); },
        [](const auto &reply) {
            return storeTable(
                Admin::tr("Stores without an owner (%1):").arg(reply.stores.size()), reply.stores);
        },
        std::move(done));
}

void markForRemoval(Caller &caller, const QByteArray &guid, Done done)
{
    callAndSay(caller, Rpc::RemoveStore{guid}, Admin::tr("Store marked for removal by the next purge."),
        std::move(done));
}

void recountStore(Caller &caller, const QString &login, Done done)
{
    callAndShow(
        caller, Rpc::RecountStore{login},
        [](const Rpc::RecountStoreReply &reply) -> QString {
            return Admin::tr("Folders counted: %1, corrected: %2.").arg(reply.folders).arg(reply.corrected)
                + u'\n';
        },
        std::move(done));
}

constinit const std::span<const Verb> storeVerbs(upkeepRows);

} // namespace Tools
