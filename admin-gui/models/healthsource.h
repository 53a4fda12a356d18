// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditverify.h"
#include "models/healthfacts.h"

#include <QSet>

namespace Models {

/// Asks a server for the facts of the health page: some each time, some only now and then because they are
/// work for the server or leave a record in its security log. What was refused once is not asked again. Main
/// thread.
class HealthSource : public QObject
{
    Q_OBJECT
public:
    /// How much is asked.
    enum class Depth {
        Quick, ///< numbers that the server has at hand
        Slow, ///< also configurations, users, stores, the certificate
        Deep, ///< also the chain of the security log, and counts of what is deleted
    };

    /// \a now: seconds since the epoch; for tests.
    explicit HealthSource(Backend &backend, QObject *parent = nullptr, std::function<qint64()> now = {});

    void refresh(Depth depth);
    /// No more pieces of the chain are checked; whether some were left.
    bool interrupt();
    bool isBusy() const { return m_open > 0; }
    const HealthFacts &facts() const { return m_facts; }
    qint64 now() const { return m_now(); }
    /// Services that were connected, and when that was seen last; kept in the settings.
    const QHash<QString, qint64> &seen() const { return m_seen; }
    void setSeen(const QHash<QString, qint64> &seen) { m_seen = seen; }
    /// Nothing is known any more: another server, or another login.
    void forget();

Q_SIGNALS:
    void changed(); ///< the chain is known
    /// All that refresh() asked for was answered, the chain excepted.
    void finished(const Base::Result<void> &result);

private:
    template <class Request, class T, class Take>
    void ask(const Request &request, Fact<T> HealthFacts::*fact, Take take);
    void askHistories();
    void askAddresses(qint64 before, int pieces);
    void askServices(bool configurations);
    void takeServices(const QList<Rpc::ServiceInfo> &services, bool configurations);
    void askCounters(const QString &service, Fact<QList<Rpc::ServiceCounter>> HealthFacts::*fact);
    void askConfiguration(const QString &service);
    void askOverdue(const Rpc::ServiceState &server);
    void askSlow();
    void askCertificate();
    void verify();
    void done(const Base::Result<void> &result);
    void end();
    QString reasonOf(const Base::Error &error) const;
    bool mayAsk(quint16 message) const { return !m_refused.contains(message); }
    bool isSystem() const { return m_backend.identity().isSystemAdministrator(); }

    Backend &m_backend;
    std::function<qint64()> m_now;
    AuditVerify m_verify;
    HealthFacts m_facts;
    QHash<QString, qint64> m_seen;
    QSet<quint16> m_refused; ///< messages
    QHash<QString, int> m_addresses; ///< of the count that is going on
    QList<ConfigurationFact> m_configurations; ///< of the round that is going on
    int m_configurationsOpen = 0;
    std::optional<Base::Error> m_error; ///< the first of this round
    int m_open = 0;
    quint64 m_round = 0; ///< answers to an earlier login are old
    bool m_answered = false; ///< at least one of this round
    bool m_interrupted = false;
    Depth m_depth = Depth::Quick;
};

} // namespace Models
