// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/counters.h"

namespace Dagent {

void Counters::count(Smtp::Outcome outcome)
{
    switch (outcome) {
    case Smtp::Outcome::Accepted:
        ++delivered;
        return;
    case Smtp::Outcome::UnknownUser:
    case Smtp::Outcome::OverQuota:
    case Smtp::Outcome::TooBig:
        ++refused;
        return;
    case Smtp::Outcome::Full:
    case Smtp::Outcome::Temporary:
    case Smtp::Outcome::Unavailable:
        break;
    }
    ++temporary;
}

QList<Rpc::ServiceCounter> shownCounters(const Counters &counters)
{
    return {
        {QStringLiteral("dagent_attempts"), counters.attempts, QStringLiteral("messages to deliver")},
        {QStringLiteral("dagent_bytes"), counters.bytes, QStringLiteral("bytes of those messages")},
        {QStringLiteral("dagent_recips"), counters.recipients,
            QStringLiteral("recipients of those messages")},
        {QStringLiteral("dagent_delivered"), counters.delivered,
            QStringLiteral("recipients that have their message")},
        {QStringLiteral("dagent_refused"), counters.refused, QStringLiteral("recipients refused for good")},
        {QStringLiteral("dagent_temporary"), counters.temporary,
            QStringLiteral("recipients to be tried again")},
    };
}

} // namespace Dagent
