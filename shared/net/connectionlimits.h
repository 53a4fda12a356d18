// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <memory>
#include <optional>
#include <variant>

namespace Net {

/// Why a connection was not admitted.
enum class Refusal : quint8 { TooManyTotal, TooManyFromAddress, TooManyUnauthenticated };

class ConnectionLimits;

/// One admitted connection: counts as long as it exists. Move it with the connection; any thread.
class ConnectionTicket
{
public:
    ~ConnectionTicket();
    Q_DISABLE_COPY_MOVE(ConnectionTicket)

    /// The peer logged in: it leaves the stricter count. Repeating does nothing.
    void setAuthenticated();

private:
    friend class ConnectionLimits;
    ConnectionTicket(ConnectionLimits &limits, const QHostAddress &address);

    ConnectionLimits &m_limits;
    const QHostAddress m_address;
    bool m_authenticated = false;
};

/// Counts connections in total and by address. Shared by all listeners of a daemon and used from any thread;
/// it must outlive its tickets. Memory: one small entry per address that has a connection. IPv6 peers are
/// counted by /64.
class ConnectionLimits
{
public:
    /// How many connections may exist at the same time.
    struct Numbers
    {
        int total = 5000;
        int perAddress = 50;
        int unauthenticatedPerAddress = 10; ///< not applied to local sockets, nor are the others by address
    };

    ConnectionLimits() = default; ///< the default numbers
    Q_DISABLE_COPY_MOVE(ConnectionLimits)

    /// Changes the limits for connections to come. Invalid, with nothing changed, if a number is not
    /// positive.
    Base::Result<void> setNumbers(const Numbers &numbers);

    /// A ticket for a connection from \a address (null = local socket), or why there is none.
    std::variant<std::shared_ptr<ConnectionTicket>, Refusal> admit(const QHostAddress &address);

    /// Connections now: all, and those that have not logged in.
    int total() const;
    int unauthenticated() const;

private:
    friend class ConnectionTicket;
    struct Counts
    {
        int all = 0;
        int unauthenticated = 0;
    };
    void authenticated(const QHostAddress &key);
    std::optional<Refusal> count(const QHostAddress &key);
    void release(const QHostAddress &key, bool authenticated);

    mutable QMutex m_mutex;
    Numbers m_numbers;
    QHash<QHostAddress, Counts> m_byAddress;
    Counts m_all;
};

} // namespace Net
