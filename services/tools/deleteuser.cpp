// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/users.h"
#include "tools/verbs.h"

namespace Tools {

Base::Result<void> checkDeleteUser(const CommandLine &)
{
    return {};
}

void deleteUser(Caller &caller, const CommandLine &line, Done done)
{
    caller.call(Rpc::DeleteUser{line.value("delete")},
        [done = std::move(done)](const Base::Result<Rpc::Empty> &reply) {
            if (reply)
                done(QString(Admin::tr("User deleted.") + u'\n'));
            else
                done(reply.error());
        });
}

} // namespace Tools
