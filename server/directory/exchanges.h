// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "directory/kerberos.h"
#include "directory/ntlm.h"
#include "directory/scram.h"

#include <QMutex>
#include <QString>

#include <chrono>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Directory {

/// Where a login attempt comes from; for delays, log lines and the feature check.
struct Attempt
{
    QString address; ///< numeric address of the mail client, or "local:uid"
    QString program;
    QString feature; ///< which the user must have; empty = none
    QString from = {}; ///< the client's address, or the local socket's URL, for the security log
    QString tls = {}; ///< of the client's connection: its protocol version, or "none"; empty = not told
};

/// A SASL exchange between two of its steps.
struct PendingExchange
{
    std::unique_ptr<ScramExchange> scram;
    Attempt attempt;
    quint64 owner = 0; ///< the connection that began it; no other may go on
    std::unique_ptr<KerberosExchange> kerberos = {}; ///< instead of scram
    std::unique_ptr<NtlmExchange> ntlm = {}; ///< likewise; none of them = PLAIN
    QByteArray checked = {}; ///< PasswordKeys::argon2 of the keys that a SCRAM exchange is checked with
};

/// The exchanges that wait for their next step, by unguessable number. Any thread; bounded in number (the
/// oldest gives way) and in time. Those of NTLM hold a helper program each: what an address may hold of them
/// is bounded, too. Since the end of a helper is waited for, none ends here: what is too old or gives way is
/// handed to the caller.
class Exchanges
{
public:
    static constexpr std::chrono::seconds lifetime{30};
    static constexpr qsizetype maxExchanges = 4096;
    static constexpr qsizetype maxHelpersPerAddress = 8; ///< addresses as Throttle counts them
    using Gone = std::vector<std::unique_ptr<PendingExchange>>;

    explicit Exchanges(const Base::Clock &clock) : m_clock(clock) { }

    /// Adds what gives way to \a gone. \returns the number to be asked for with take().
    quint64 put(PendingExchange exchange, Gone &gone);
    /// The exchange, which is no longer kept; null if there is none of that number and owner, or it is too
    /// old. Adds what is too old to \a gone.
    std::unique_ptr<PendingExchange> take(quint64 number, quint64 owner, Gone &gone);
    /// Those that \a owner, who is gone, began.
    Gone takeOwner(quint64 owner);
    /// Those that are too old; for a timer, since put() and take() come only when somebody logs in.
    Gone takeExpired();
    qsizetype size() const;

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Order
    {
        quint64 number;
        Time expires;
    };

    void drop(quint64 number, Gone &gone);
    void dropExpired(Time now, Gone &gone);
    void makeRoomFor(const QString &address, Gone &gone);

    const Base::Clock &m_clock;
    mutable QMutex m_mutex;
    std::unordered_map<quint64, std::unique_ptr<PendingExchange>> m_exchanges;
    std::deque<Order> m_order; ///< oldest first, some already taken
};

} // namespace Directory
