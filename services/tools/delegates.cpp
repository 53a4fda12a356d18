// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

void addDelegate(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(caller,
        Rpc::SetDelegate{line.value("update"), {line.value("add-delegate"), {}, delegateFlags(line)}, false},
        Admin::tr("Delegate set; kopano-mailbox-permissions gives rights to folders."), std::move(done));
}

void removeDelegate(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(caller, Rpc::SetDelegate{line.value("update"), {line.value("del-delegate"), {}, 0}, true},
        Admin::tr("Delegate removed; rights to folders stay as they are."), std::move(done));
}

void listDelegates(Caller &caller, const CommandLine &line, Done done)
{
    const QString owner = line.value("list-delegates");
    callAndShow(
        caller, Rpc::ListDelegates{owner}, line,
        [](const auto &reply) { return delegatesJson(reply.delegates); },
        [owner](const auto &reply) {
            const QString count = QString::number(reply.delegates.size());
            return delegatesText(Admin::tr("Delegates of %1 (%2):").arg(owner, count), reply.delegates);
        },
        std::move(done));
}

constexpr const char *addDelegateSwitches[]{"update", "see-private", "sendcopy"};
constexpr const char *removeDelegateSwitches[]{"update"};
constexpr std::array delegateRows{
    Verb{"add-delegate", addDelegateSwitches, checkOwner, addDelegate},
    Verb{"del-delegate", removeDelegateSwitches, checkOwner, removeDelegate},
    Verb{"list-delegates", listingSwitches, checkNothing, listDelegates},
};

} // namespace

quint32 delegateFlags(const CommandLine &line)
{
    quint32 flags = 0;
    if (line.has("see-private"))
        flags |= Rpc::Delegate::SeesPrivate;
    if (line.has("sendcopy"))
        flags |= Rpc::Delegate::ReceivesCopies;
    return flags;
}

constinit const std::span<const Verb> delegateVerbs(delegateRows);

} // namespace Tools
