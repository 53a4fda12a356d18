// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/healthrules.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace Models {

QList<HealthRule> HealthRules::security()
{
    const QString logins = QStringLiteral("event:authenticate result:failed,spoofed since:-1h");
    return {{word("certificate"), tr("Certificate of the server"),
                tr("Programs stop trusting a server on the day its certificate ends."),
                tr("Nobody can connect over the network until there is a new one."),
                tr("Show the certificate file"), word("configuration"), word("server/server_ssl_key_file"),
                &certificate},
        {word("audit-off"), tr("Security log"),
            tr("The security log tells who has logged in, and who has opened the mail of others."),
            tr("Without it, nobody can find out afterwards what has happened."), tr("Show the option"),
            word("configuration"), word("server/audit_log_enabled"), &auditOff},
        {word("audit-written"), tr("Writing of the security log"),
            tr("Each event has to get into the security log."),
            tr("What was not written is lost to whoever has to find out what has happened."),
            tr("Show the log of the server"), word("services"), word("server"), &auditWritten},
        {word("audit-chain"), tr("Chain of the security log"),
            tr("Each record holds a hash of all records before it; this program has checked them."),
            tr("If the chain is broken, somebody has changed or removed records."),
            tr("Show the security log"), word("audit"), {}, &auditChain},
        {word("failed-logins"), tr("Failed logins"),
            tr("Many failed logins mean that somebody guesses passwords, or that a program has a wrong one."),
            tr("A password that is guessed opens a mailbox."), tr("Show the failed logins"), word("audit"),
            logins, &failedLogins},
        {word("failed-address"), tr("Failed logins of one address"),
            tr("More than five failed logins in a minute from one address are seldom a mistake."),
            tr("A password that is guessed opens a mailbox."), tr("Show the failed logins"), word("audit"),
            logins, &failedAddress},
        {word("listeners"), tr("Connections without encryption"),
            tr("What other computers reach has to be encrypted, because passwords and mail go over it."),
            tr("Whoever is on the way can read them."), tr("Show the options"), word("configuration"),
            word("server"), &listeners}};
}

HealthFinding HealthRules::certificate(const HealthFacts &facts)
{
    if (!facts.certificate)
        return unknown(facts.certificate.reason);
    if (!facts.certificate->isValid())
        return good(tr("This connection does not leave the computer: it needs no certificate."));
    const qint64 left = facts.certificate->toSecsSinceEpoch() - facts.now;
    const QString end = QLocale().toString(facts.certificate->toLocalTime().date(), QLocale::LongFormat);
    if (left <= 0)
        return {Severity::Critical, tr("The certificate of the server has ended on %1.").arg(end), {}, false};
    const int days = int(left / 86400);
    const QString text =
        tr("The certificate of the server ends in %n day(s), on %1.", nullptr, days).arg(end);
    return {days < 7 ? Severity::Critical : days < 30 ? Severity::Warning : Severity::Good, text, {}, false};
}

HealthFinding HealthRules::auditOff(const HealthFacts &facts)
{
    if (!facts.audit)
        return unknown(facts.audit.reason);
    if (!facts.audit->enabled)
        return {Severity::Warning, tr("The security log is not enabled."), {}, false};
    if (!facts.audit->hasTrail)
        return {Severity::Notice,
            tr("The security log is written, but not kept where it can be searched and checked."),
            word("server/audit_trail"), false};
    return good(tr("The security log is written and kept."));
}

HealthFinding HealthRules::auditWritten(const HealthFacts &facts)
{
    if (!facts.audit)
        return unknown(facts.audit.reason);
    if (!facts.audit->enabled)
        return unknown(tr("The security log is not enabled."));
    if (!facts.audit->problem.isEmpty())
        return {Severity::Critical, tr("The security log cannot be written: %1").arg(facts.audit->problem),
            {}, false};
    if (facts.audit->lost > 0)
        return {Severity::Warning,
            tr("%n event(s) of the security log were lost since the server was started.", nullptr,
                int(std::min<quint64>(facts.audit->lost, 1'000'000'000))),
            {}, false};
    return good(tr("Every event got into the security log since the server was started."));
}

HealthFinding HealthRules::auditChain(const HealthFacts &facts)
{
    if (!facts.chain)
        return unknown(facts.chain.reason);
    if (facts.chain->intact)
        return good(facts.chain->outcome);
    return {Severity::Critical, facts.chain->outcome, {}, false};
}

HealthFinding HealthRules::failedLogins(const HealthFacts &facts)
{
    if (!facts.failedLogins)
        return unknown(facts.failedLogins.reason);
    double sum = 0; // points are rates of a second, in thousandths
    for (const Rpc::StatisticPoint &point : *facts.failedLogins)
        sum += double(point.mean) / 1000;
    const int count = int(std::lround(sum));
    if (count == 0)
        return good(tr("No login has failed in the last minute."));
    const QString text = tr("%n login(s) have failed in the last minute.", nullptr, count);
    return {count > 100  ? Severity::Critical
            : count > 20 ? Severity::Warning
                         : Severity::Good,
        text, {}, false};
}

HealthFinding HealthRules::failedAddress(const HealthFacts &facts)
{
    if (!facts.failedAddresses)
        return unknown(facts.failedAddresses.reason);
    QString worst;
    int most = 0;
    for (auto address = facts.failedAddresses->cbegin(); address != facts.failedAddresses->cend();
         ++address) {
        if (address.value() > most || (address.value() == most && address.key() < worst)) {
            worst = address.key();
            most = address.value();
        }
    }
    if (most <= 5)
        return good(tr("No address had more than five failed logins in the last minute."));
    const QString filter =
        QStringLiteral("event:authenticate result:failed,spoofed from:\"%1\" since:-1h").arg(worst);
    return {Severity::Warning,
        tr("%n login(s) from %1 have failed in the last minute.", nullptr, most).arg(worst), filter, false};
}

/// Whether other computers reach it, as Net::Endpoint prints it: "unix:/path", "*%lo:236", "[::1]:143 tls".
static bool leavesTheComputer(const QString &listener)
{
    if (listener.startsWith(QLatin1String("unix:")))
        return false;
    QString host = listener.section(u' ', 0, 0);
    host.truncate(host.lastIndexOf(u':'));
    host.remove(u'[').remove(u']');
    if (host.section(u'%', 1) == QLatin1String("lo"))
        return false;
    return !host.startsWith(QLatin1String("127.")) && !host.startsWith(QLatin1String("::ffff:127."))
        && host != QLatin1String("::1") && host != QLatin1String("localhost");
}

HealthFinding HealthRules::listeners(const HealthFacts &facts)
{
    if (!facts.services)
        return unknown(facts.services.reason);
    HealthFinding worst = good(tr("What other computers reach is encrypted."));
    for (const Rpc::ServiceInfo &service : *facts.services) {
        // Before STARTTLS the gateway takes no password, unless it is told to.
        const Rpc::OptionState *plain = facts.option(word("gateway"), word("disable_plaintext_auth"));
        if (service.service == word("gateway") && plain && plain->value == word("yes"))
            continue;
        for (const QString &listener : service.listeners) {
            if (listener.endsWith(QLatin1String(" tls")) || !leavesTheComputer(listener))
                continue;
            if (service.service == word("gateway") && !plain)
                return unknown(facts.configurations.reason);
            const bool mail = service.service == word("dagent");
            const Severity severity = mail ? Severity::Warning : Severity::Critical;
            if (severity <= worst.severity)
                continue;
            worst = {severity,
                tr("Other computers reach the service %1 without encryption: %2.")
                    .arg(service.program, listener),
                service.service, false};
        }
    }
    return worst;
}

} // namespace Models
