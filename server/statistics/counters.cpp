// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/counters.h"

#include "statistics/registry.h"

namespace Statistics {

namespace {

struct Row
{
    const char *name;
    const char *description;
    Unit unit;
    Kind kind;
    const Counter *counter;
};

template <size_t n> void addRows(Registry &registry, const Row (&rows)[n])
{
    for (const Row &row : rows) {
        const Counter *counter = row.counter;
        // Kept in microseconds, shown in the unit these counters always had.
        const qint64 divisor = row.unit == Unit::Milliseconds ? 1000 : 1;
        registry.add({row.name, row.description, row.unit, row.kind},
            [counter, divisor] { return counter->value() / divisor; });
    }
}

} // namespace

void Counters::countLogin(QLatin1String method)
{
    if (method.endsWith(QLatin1String(" sso")))
        loginSso.add();
    else if (method == QLatin1String("Pipe socket"))
        loginUnix.add();
    else if (method == QLatin1String("SSL Certificate"))
        loginSsl.add();
    else
        loginPassword.add();
}

void addTo(Registry &registry, const Counters &counters)
{
    const Row rows[]{
        {"server_start_date", "Time when the server was started", Unit::Date, Kind::Time,
            &counters.startDate},
        {"config_reload_date", "Time when the configuration was last reloaded", Unit::Date, Kind::Time,
            &counters.reloadDate},
        {"cache_purge_date", "Time when the caches were last emptied", Unit::Date, Kind::Time,
            &counters.purgeDate},
        {"connections", "Number of handled incoming connections", Unit::None, Kind::Counter,
            &counters.connections},
        {"max_socket", "Highest socket number of a connection", Unit::None, Kind::Maximum,
            &counters.maxSocket},
        {"soap_request", "Number of requests handled by the server", Unit::None, Kind::Counter,
            &counters.requests},
        {"response_time", "Response time of all requests together, waiting included", Unit::Milliseconds,
            Kind::Counter, &counters.responseTime},
        {"processing_time", "Time spent working on requests", Unit::Milliseconds, Kind::Counter,
            &counters.processingTime},
        {"login_password", "Number of logins with a password", Unit::None, Kind::Counter,
            &counters.loginPassword},
        {"login_ssl", "Number of logins with a TLS client key", Unit::None, Kind::Counter,
            &counters.loginSsl},
        {"login_sso", "Number of single sign-on logins", Unit::None, Kind::Counter, &counters.loginSso},
        {"login_unix", "Number of logins by local socket", Unit::None, Kind::Counter, &counters.loginUnix},
        {"login_failed", "Number of failed logins", Unit::None, Kind::Counter, &counters.loginFailed},
        {"search_database", "Number of searches answered from the database", Unit::None, Kind::Counter,
            &counters.searches},
        {"deliveries", "Number of messages delivered, one per recipient", Unit::None, Kind::Counter,
            &counters.deliveries},
        {"deliveries_duplicate", "Number of repeated deliveries that were recognised", Unit::None,
            Kind::Counter, &counters.duplicates},
        {"deliveries_refused", "Number of recipients a delivery was refused for", Unit::None, Kind::Counter,
            &counters.refusals},
        {"purged", "Number of deleted messages and folders removed for good", Unit::None, Kind::Counter,
            &counters.purged},
    };
    addRows(registry, rows);
}

void addTo(Registry &registry, const LdapCounters &counters)
{
    const Row rows[]{
        {"ldap_connect", "Number of connections made to LDAP servers", Unit::None, Kind::Counter,
            &counters.connects},
        {"ldap_reconnect", "Number of LDAP connections made again", Unit::None, Kind::Counter,
            &counters.reconnects},
        {"ldap_connect_fail", "Number of failed connections to LDAP servers", Unit::None, Kind::Counter,
            &counters.connectFailures},
        {"ldap_connect_time", "Time taken to connect to LDAP servers", Unit::Microseconds, Kind::Counter,
            &counters.connectTime},
        {"ldap_max_connect", "Longest time taken to connect", Unit::Microseconds, Kind::Maximum,
            &counters.connectMost},
        {"ldap_auth", "Number of LDAP authentications", Unit::None, Kind::Counter, &counters.authentications},
        {"ldap_auth_fail", "Number of failed LDAP authentications", Unit::None, Kind::Counter,
            &counters.authenticationFailures},
        {"ldap_auth_time", "Time taken by LDAP authentications", Unit::Microseconds, Kind::Counter,
            &counters.authenticationTime},
        {"ldap_max_auth", "Longest LDAP authentication", Unit::Microseconds, Kind::Maximum,
            &counters.authenticationMost},
        {"ldap_search", "Number of LDAP searches", Unit::None, Kind::Counter, &counters.searches},
        {"ldap_search_fail", "Number of failed LDAP searches", Unit::None, Kind::Counter,
            &counters.searchFailures},
        {"ldap_search_time", "Time taken by LDAP searches", Unit::Microseconds, Kind::Counter,
            &counters.searchTime},
        {"ldap_max_search", "Longest LDAP search", Unit::Microseconds, Kind::Maximum, &counters.searchMost},
    };
    addRows(registry, rows);
    registry.add({"ldap_avg_auth", "Average time of an LDAP authentication", Unit::Microseconds, Kind::Gauge},
        [&counters] {
            const qint64 count = counters.authentications.value();
            return count > 0 ? counters.authenticationTime.value() / count : 0;
        });
}

} // namespace Statistics
