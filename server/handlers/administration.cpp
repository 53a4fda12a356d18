// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/administration.h"

namespace Handlers {

using namespace Base;
using Directory::Authority;

void addAct(Call &call, const Act &act)
{
    Audit::Event event = eventOf(call, Audit::Kind::Administration);
    event.allowed = !act.failed;
    event.action = act.action;
    event.target = act.target;
    event.detail = act.detail;
    event.number = act.principal.value;
    event.store = act.store;
    call.note(event);
}

void noteAct(Call &call, const Act &act)
{
    call.forgetNotes();
    addAct(call, act);
}

Result<Authority> authorityOf(const Call &call, Storage::Connection &connection)
{
    if (call.session())
        return Directory::authorityOf(connection, call.session()->user);
    if (call.isSystem())
        return Directory::systemAuthority();
    return {Code::Denied, QStringLiteral("log in first")};
}

Result<void> mayInspect(const Authority &authority, PrincipalId company)
{
    if (!authority.system && authority.level == 0 && authority.administered.isEmpty())
        return {Code::Denied, QStringLiteral("not allowed")};
    if (!authority.sees(company))
        return {Code::NotFound, QStringLiteral("there is nobody of that name")};
    return {};
}

Result<void> mustBeSystem(const Authority &authority)
{
    if (!authority.system)
        return {Code::Denied, QStringLiteral("only a system administrator may do that")};
    return {};
}

} // namespace Handlers
