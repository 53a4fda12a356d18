// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/outcomes.h"

namespace Dagent {

Smtp::Outcome outcomeOf(Rpc::DeliveryResult result)
{
    switch (result) {
    case Rpc::DeliveryResult::Delivered:
    case Rpc::DeliveryResult::Duplicate:
        return Smtp::Outcome::Accepted;
    case Rpc::DeliveryResult::UnknownUser:
        return Smtp::Outcome::UnknownUser;
    case Rpc::DeliveryResult::OverQuota:
        return Smtp::Outcome::OverQuota;
    case Rpc::DeliveryResult::Temporary:
        return Smtp::Outcome::Temporary;
    }
    return Smtp::Outcome::Unavailable; // of a newer server
}

Smtp::Outcome outcomeOf(const Base::Error &error)
{
    switch (error.code) {
    case Base::Code::TooBig:
        return Smtp::Outcome::TooBig;
    case Base::Code::Full:
        return Smtp::Outcome::Full;
    case Base::Code::NotFound:
    case Base::Code::Denied:
    case Base::Code::Conflict:
    case Base::Code::Invalid:
    case Base::Code::OverQuota:
    case Base::Code::Busy:
    case Base::Code::Corrupt:
    case Base::Code::Io:
    case Base::Code::Internal:
        break;
    }
    return Smtp::Outcome::Unavailable;
}

} // namespace Dagent
