// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthfacts.h"
#include "models/table.h"

#include <QCoreApplication>

namespace Models {

/// What a rule says of the facts.
struct HealthFinding
{
    Severity severity = Severity::None; ///< None = it could not be checked
    QString text; ///< a sentence
    QString argument; ///< what the page that mends it is opened with; empty = the rule's own
    bool pending = false; ///< the facts are still on their way
};

/// A rule: what it is about, and a function of the facts.
struct HealthRule
{
    QString id; ///< "queue-age": for settings and tests
    QString title;
    QString why; ///< it is checked
    QString effect; ///< of it being bad
    QString fix; ///< text of the button
    QString page; ///< to which that leads
    QString argument; ///< with which it is opened
    HealthFinding (*check)(const HealthFacts &facts);
};

/// The rules of the health page. Each is a pure function.
struct HealthRules
{
    Q_DECLARE_TR_FUNCTIONS(Models::HealthRules)
public:
    /// Every rule, in the order of the page.
    static QList<HealthRule> all();
    static QList<HealthRule> load();
    static QList<HealthRule> security();
    static QList<HealthRule> services();
    static QList<HealthRule> storage();

    static HealthFinding queueAge(const HealthFacts &facts);
    static HealthFinding disk(const HealthFacts &facts);
    static HealthFinding sqlFailures(const HealthFacts &facts);
    static HealthFinding clock(const HealthFacts &facts);
    static HealthFinding schema(const HealthFacts &facts);
    static HealthFinding databasePassword(const HealthFacts &facts);

    static HealthFinding certificate(const HealthFacts &facts);
    static HealthFinding auditOff(const HealthFacts &facts);
    static HealthFinding auditWritten(const HealthFacts &facts);
    static HealthFinding auditChain(const HealthFacts &facts);
    static HealthFinding failedLogins(const HealthFacts &facts);
    static HealthFinding failedAddress(const HealthFacts &facts);
    static HealthFinding listeners(const HealthFacts &facts);

    static HealthFinding servicesDown(const HealthFacts &facts);
    static HealthFinding versions(const HealthFacts &facts);
    static HealthFinding changedOutside(const HealthFacts &facts);
    static HealthFinding waitingForRestart(const HealthFacts &facts);
    static HealthFinding configurationProblem(const HealthFacts &facts);
    static HealthFinding unknownOptions(const HealthFacts &facts);
    static HealthFinding indexer(const HealthFacts &facts);
    static HealthFinding spooler(const HealthFacts &facts);

    static HealthFinding neverPurged(const HealthFacts &facts);
    static HealthFinding lastPurge(const HealthFacts &facts);
    static HealthFinding bodies(const HealthFacts &facts);
    static HealthFinding orphans(const HealthFacts &facts);
    static HealthFinding overQuota(const HealthFacts &facts);

    /// It could not be checked, because of \a reason; without one, because it is not known yet.
    static HealthFinding unknown(const QString &reason);
    static HealthFinding good(const QString &text) { return {Severity::Good, text, {}, false}; }
    /// The number of a statistic; nothing if the server does not have it.
    static std::optional<qint64> statistic(const HealthFacts &facts, const char *name);
    /// A word that is not translated.
    static QString word(const char *text) { return QString::fromLatin1(text); }
};

} // namespace Models
