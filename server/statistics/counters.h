// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics/counter.h"

#include <QLatin1String>

namespace Statistics {

class Registry;

/// What the server's code counts itself, from its start on; whatever can be asked for when it is wanted
/// stands in the registry only. Times in microseconds. Any thread.
struct Counters
{
    Counter startDate; ///< seconds since the epoch, as the dates below; 0 = never
    Counter reloadDate;
    Counter purgeDate; ///< caches were emptied

    Counter connections; ///< accepted
    Counter maxSocket; ///< highest descriptor of one
    Counter requests; ///< answered
    Counter responseTime; ///< from their arrival to their answers
    Counter processingTime; ///< in which threads worked on them

    Counter loginPassword;
    Counter loginSsl;
    Counter loginSso;
    Counter loginUnix;
    Counter loginFailed;

    Counter searches;
    Counter deliveries; ///< messages put into stores
    Counter duplicates; ///< and those not, because they were there already
    Counter refusals; ///< or the recipient could not have them
    Counter purged; ///< rows removed by purges

    /// Counts a login by the method's name in the security log, for example "Pipe socket".
    void countLogin(QLatin1String method);
};

/// Adds all of \a counters, which must outlive the registry, under the names kopano-stats shows.
void addTo(Registry &registry, const Counters &counters);

/// The user base in LDAP. Times in microseconds.
struct LdapCounters
{
    Counter connects;
    Counter reconnects;
    Counter connectFailures;
    Counter connectTime;
    Counter connectMost; ///< longest
    Counter authentications;
    Counter authenticationFailures;
    Counter authenticationTime;
    Counter authenticationMost;
    Counter searches;
    Counter searchFailures;
    Counter searchTime;
    Counter searchMost;
};

/// The same for a server whose users are in LDAP: ldap_connect, ldap_auth, ….
void addTo(Registry &registry, const LdapCounters &counters);

} // namespace Statistics
