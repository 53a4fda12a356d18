// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/render.h"
#include "tools/verbs.h"

namespace Tools {

Base::Result<void> checkListUsers(const CommandLine &)
{
    return {};
}

void listUsers(Caller &caller, const CommandLine &line, Done done)
{
    const QString company = line.value("company");
    caller.call(Rpc::ListUsers{company},
        [json = line.has("json"), company, done = std::move(done)](const Base::Result<Rpc::ListUsersReply> &reply) {
            if (reply)
                done(json ? usersJson(reply->users) : userTable(reply->users, company));
            else
                done(reply.error());
        });
}

} // namespace Tools
