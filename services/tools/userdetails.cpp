// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/render.h"
#include "tools/verbs.h"

namespace Tools {

Base::Result<void> checkUserDetails(const CommandLine &line)
{
    if (line.has("type") && line.value("type") != QLatin1String("user"))
        return {Base::Code::Invalid, Admin::tr("--type: this version has only users")};
    return {};
}

void userDetails(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(Rpc::GetUser{line.value("details")},
        [&caller, json = line.has("json"), done = std::move(done)](
            const Base::Result<Rpc::UserReply> &reply) {
            if (!reply)
                done(reply.error());
            else
                done(json ? userJson(reply->user) : userDetailsText(reply->user, caller.serverVersion()));
        });
}

} // namespace Tools
