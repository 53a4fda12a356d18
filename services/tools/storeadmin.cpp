// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/stores.h"
#include "tools/copytopublic.h"
#include "tools/oneverb.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

QString told(const QString &sentence, const Rpc::StoreReply &reply)
{
    return sentence.arg(QString::fromLatin1(reply.store.guid.toHex().toUpper())) + u'\n';
}

Base::Result<void> checkType(const CommandLine &line)
{
    if (line.has("type") && line.value("type") != QLatin1String("user"))
        return {Base::Code::Invalid, Admin::tr("-t: only users have stores of their own; see -P")};
    return {};
}

Base::Result<void> checkNamed(const CommandLine &line)
{
    TRY(checkType(line));
    return need(line, "name", "-n");
}

Base::Result<void> checkAttach(const CommandLine &line)
{
    TRY(guidOf(line.value("attach")));
    TRY(checkType(line));
    const bool toPublic = line.has("copy-to-public");
    if (toPublic == line.has("name"))
        return {Base::Code::Invalid, Admin::tr("-A needs -n LOGIN or -p, one of them")};
    if (line.has("company") && !toPublic)
        return {Base::Code::Invalid, Admin::tr("-k needs -p here")};
    return {};
}

void attach(Caller &caller, const CommandLine &line, Done done)
{
    const QByteArray guid = *guidOf(line.value("attach"));
    if (line.has("copy-to-public"))
        return copyToPublic(caller, guid, line.value("company"), std::move(done));
    callAndShow(
        caller, Rpc::HookStore{guid, line.value("name")},
        [](const Rpc::StoreReply &reply) { return told(Admin::tr("Store attached: %1"), reply); },
        std::move(done));
}

void createNamed(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::CreateStore{line.value("name"), line.value("lang")},
        [](const Rpc::StoreReply &reply) { return told(Admin::tr("Store created: %1"), reply); },
        std::move(done));
}

void detach(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::UnhookStore{line.value("name")},
        [](const Rpc::StoreReply &reply) { return told(Admin::tr("Store detached: %1"), reply); },
        std::move(done));
}

void listAll(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListStores{false}, line, [](const auto &reply) { return storesJson(reply.stores); },
        [](const auto &reply) {
            return storeTable(Admin::tr("Stores (%1):").arg(reply.stores.size()), reply.stores);
        },
        std::move(done));
}

Base::Result<void> checkRemove(const CommandLine &line)
{
    TRY(guidOf(line.value("remove")));
    return {};
}

void markRemoved(Caller &caller, const CommandLine &line, Done done)
{
    markForRemoval(caller, *guidOf(line.value("remove")), std::move(done));
}

void fix(Caller &caller, const CommandLine &line, Done done)
{
    recountStore(caller, line.value("name"), std::move(done));
}

constexpr const char *storeNameSwitches[]{"name", "type"};
constexpr const char *attachSwitches[]{"name", "type", "copy-to-public", "company"};
constexpr const char *storeCreateSwitches[]{"name", "type", "lang"};
constexpr const char *publicSwitches[]{"company"};

constexpr std::array storeRows{
    Verb{"attach", attachSwitches, checkAttach, attach},
    Verb{"create", storeCreateSwitches, checkNamed, createNamed},
    Verb{"detach", storeNameSwitches, checkNamed, detach},
    Verb{"mailboxes", listingSwitches, checkNothing, listAll},
    Verb{"orphans", listingSwitches, checkNothing, listOrphans},
    Verb{"create-public", publicSwitches, checkNothing, createPublicStore},
    Verb{"remove", {}, checkRemove, markRemoved},
    Verb{"fix", storeNameSwitches, checkNamed, fix},
};

} // namespace

QList<Daemon::Switch> storeAdminSwitches()
{
    return {
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "Actions")},
        {'A', "attach", "GUID",
            QT_TRANSLATE_NOOP("CommandLine",
                "give an orphaned store to user -n, whose present one is detached; or with -p")},
        {'C', "create", nullptr, QT_TRANSLATE_NOOP("CommandLine", "create a store for user -n")},
        {'D', "detach", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "take the store from user -n; it keeps everything")},
        {'M', "mailboxes", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list all stores")},
        {'O', "orphans", nullptr, QT_TRANSLATE_NOOP("CommandLine", "list stores without an owner")},
        {'P', "create-public", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "create the public store of the server, or of company -k")},
        {'R', "remove", "GUID",
            QT_TRANSLATE_NOOP("CommandLine", "mark an orphaned store; the next purge erases it")},
        {'Y', "fix", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "count the messages in the folders of user -n again")},
        {0, nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "With these")},
        {'n', "name", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "which user")},
        {'p', "copy-to-public", nullptr,
            QT_TRANSLATE_NOOP(
                "CommandLine", "with -A: copy the store's messages into the public store instead")},
        {'k', "company", "NAME", QT_TRANSLATE_NOOP("CommandLine", "which company")},
        {'l', "lang", "LANGUAGE",
            QT_TRANSLATE_NOOP("CommandLine", "language of the folders' names: en, de, nl")},
        {'t', "type", "TYPE", QT_TRANSLATE_NOOP("CommandLine", "what the store belongs to: user")},
        {0, "json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "print lists and details as JSON")},
        {'v', "verbose", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
    };
}

Base::Result<const Verb *> findStoreAdminVerb(const CommandLine &line)
{
    return findVerb(line, storeRows, Admin::tr("say what to do: -A, -C, -D, -M, -O, -P, -R or -Y"));
}

} // namespace Tools
