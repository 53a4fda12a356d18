// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/fetchrun.h"

namespace Gateway {

void run(Session &session, Imap::Fetch &request)
{
    auto uids = session.selected()->resolve(request.set, request.uid);
    if (!uids)
        return session.bad("No message has this number");
    if (uids->empty())
        return session.ok("No such message");
    session.begin(std::make_unique<FetchRun>(session, std::move(request), *std::move(uids)));
}

} // namespace Gateway
