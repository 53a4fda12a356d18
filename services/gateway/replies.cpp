// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/replies.h"

namespace Gateway {

Refusal refusalFor(const Base::Error &error, Purpose purpose)
{
    switch (error.code) {
    case Base::Code::NotFound:
        return {false, purpose == Purpose::Target ? "TRYCREATE" : "NONEXISTENT", "No such mailbox"};
    case Base::Code::Denied:
        if (purpose == Purpose::Login)
            return {false, "AUTHENTICATIONFAILED", "Authentication failed"};
        return {false, "NOPERM", "Permission denied"};
    case Base::Code::Conflict:
        return {false, "ALREADYEXISTS", "There is one of this name already"};
    case Base::Code::Invalid:
        // At login all that is wrong with the credentials looks the same from outside.
        if (purpose == Purpose::Login)
            return {false, "AUTHENTICATIONFAILED", "Authentication failed"};
        return {false, "CANNOT", "This cannot be done"};
    case Base::Code::TooBig:
        return {false, "LIMIT", "That is more than the server allows"}; // messages over the limit do not get here
    case Base::Code::OverQuota:
        return {false, "OVERQUOTA", "The quota is exceeded"};
    case Base::Code::Busy:
    case Base::Code::Io:
        return {false, "UNAVAILABLE", "The server cannot do this now, try again later"};
    case Base::Code::Full:
        return {false, "LIMIT", "The server has no room left, try again later"};
    case Base::Code::Corrupt:
        return {false, "CORRUPTION", "The stored data are damaged"};
    case Base::Code::Internal:
        break;
    }
    return {false, "SERVERBUG", "Internal error"};
}

} // namespace Gateway
