// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/messages.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>

namespace Models {

/// Something that is known of the server, or why it is not.
template <class T> struct Fact
{
    std::optional<T> value;
    QString reason; ///< a sentence; empty while nothing was heard yet

    explicit operator bool() const { return value.has_value(); }
    const T &operator*() const { return *value; }
    const T *operator->() const { return &*value; }
    Fact &operator=(T known)
    {
        value = std::move(known);
        reason.clear();
        return *this;
    }
    void fail(const QString &why)
    {
        value.reset();
        reason = why;
    }
};

/// What the last check of the security log's chain has found.
struct ChainFact
{
    bool intact = false;
    qint64 firstBad = 0; ///< number of the record; 0 = none, or not one record is to blame
    QString outcome; ///< a sentence
};

/// The configuration of a service that is connected.
struct ConfigurationFact
{
    QString service; ///< the name by which the server knows it
    Rpc::ServiceState state;
    QList<Rpc::ConfigProblem> warnings; ///< of its files as they are on disk
};

/// All that the rules of the health page look at. Times are seconds since the epoch.
struct HealthFacts
{
    qint64 now = 0; ///< by the clock of this computer
    QString serverVersion;
    Fact<qint64> serverNow; ///< by the clock of the server
    Fact<QHash<QString, Rpc::StatisticValue>> statistics;
    Fact<QList<Rpc::StatisticPoint>> queueAge; ///< in seconds, one point a second, of the last minute
    Fact<QList<Rpc::StatisticPoint>> failedLogins; ///< per second, as queueAge
    Fact<Rpc::AuditStateReply> audit;
    Fact<ChainFact> chain;
    Fact<QHash<QString, int>> failedAddresses; ///< failed logins in the last minute by address
    Fact<QList<Rpc::Job>> jobs; ///< the newest first
    Fact<QList<Rpc::ServiceInfo>> services;
    QStringList gone; ///< services that were connected in the last days and are not now
    Fact<QList<ConfigurationFact>> configurations;
    Fact<Rpc::PreviewPurgeReply> deleted; ///< everything that is deleted and not purged
    Fact<Rpc::PreviewPurgeReply> overdue; ///< of it, what should have been purged a day ago
    Fact<QList<Rpc::StoreInfo>> orphans;
    Fact<QList<Rpc::UserStatistics>> users;
    Fact<QList<Rpc::ServiceCounter>> search;
    Fact<QList<Rpc::ServiceCounter>> spooler;
    Fact<QDateTime> certificate; ///< until when it is valid; invalid = there is none on this way

    /// The time at the server, as well as it is known.
    qint64 time() const { return serverNow.value.value_or(now); }
    /// The option of a service; nullptr if that is not known.
    const Rpc::OptionState *option(const QString &service, const QString &key) const;
};

} // namespace Models
