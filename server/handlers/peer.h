// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "handlers/activity.h"
#include "rpc/frame.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace Handlers {

/// Something in a folder changed; what clients are told of (and nothing more).
struct FolderKey
{
    Base::StoreId store;
    Base::FolderId folder;
    friend bool operator==(const FolderKey &, const FolderKey &) = default;
    friend size_t qHash(const FolderKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.store.value, key.folder.value);
    }
};

/// Who is at the other end of a connection, as far as the transport knows.
struct PeerIdentity
{
    bool local = false; ///< a local socket: uid and account are the kernel's word
    quint32 uid = ~0u;
    QString account; ///< name of uid, if it has one
    bool system = false; ///< may act as SYSTEM without a session
    bool priority = false; ///< came by the socket for administration: has threads of its own
    QString address; ///< numeric; "local:uid" for local sockets
    QString url = {}; ///< of the local socket, as the security log names it; else empty
    qint64 pid = 0; ///< of a local program; 0 = not told
};

/// One client connection as the handlers see it. Shared by the connection (I/O thread) and the requests that
/// run for it (any thread). Replies and events gather here until the connection takes them; \a wake asks it
/// to.
class Peer
{
public:
    static constexpr int maxOutstanding = 256; ///< requests of a user's connection
    static constexpr int maxOutstandingSystem = 4096; ///< of a service, which speaks for many users
    static constexpr int maxOutstandingUntrusted = 8; ///< before a login
    static constexpr qint64 maxPendingBytes = 16 * 1024 * 1024; ///< of their payloads; one may be larger

    /// \a wake is called from any thread, once per batch of output; it must only post to the connection's
    /// thread.
    Peer(PeerIdentity identity, std::function<void()> wake);
    Q_DISABLE_COPY_MOVE(Peer)

    quint64 id() const { return m_id; }
    const PeerIdentity &identity() const { return m_identity; }
    bool isSystem() const { return m_identity.system || m_keyHolder; }
    /// It is SYSTEM because it holds the private key to one of the public keys in sslkeys_path.
    bool isKeyHolder() const { return m_keyHolder; }
    void setKeyHolder() { m_keyHolder = true; } ///< before its first request

    /// Set by Hello, in the I/O thread.
    bool greeted = false;
    QString program;
    /// Protocol version of TLS, set when that is up, before the first request.
    QString tls = QStringLiteral("none");

    Activity activity; ///< what was done without a session

    /// Logged in: large frames are allowed. SYSTEM is from its Hello on.
    bool isTrusted() const { return m_trusted; }
    void setTrusted() { m_trusted = true; }

    /// The connection is gone: output is dropped from now on.
    void disconnect();
    bool isConnected() const { return m_connected; }

    /// A request begins, or goes on after park(). Its payload counts as pending until it ends.
    void begin(qsizetype bytes);
    /// A request ends, or waits by timer without holding the connection up.
    void end(qsizetype bytes);
    int outstanding() const { return m_outstanding; }
    /// Whether this connection may send no more requests for now.
    bool isBusy() const;
    /// Queues an answer. A large payload is not copied again. \returns its number, for isSending().
    quint64 send(const Rpc::Frame &frame);
    /// Whether that answer still waits to be taken.
    bool isSending(quint64 answer) const { return answer > m_taken; }
    /// Queues an event; events of one folder that wait are merged.
    void notify(const FolderKey &key, Base::ModSeq modSeq);
    /// Queues word of administration; what waits is one set of Rpc::AdministrationTopic bits.
    void notifyAdministration(quint32 topics);

    /// Everything that waits, events last. I/O thread.
    QList<QByteArray> takeOutput();

private:
    const quint64 m_id;
    const PeerIdentity m_identity;
    const std::function<void()> m_wake;
    std::atomic<bool> m_connected = true;
    std::atomic<bool> m_trusted = false;
    std::atomic<bool> m_keyHolder = false;
    std::atomic<int> m_outstanding = 0;
    std::atomic<qint64> m_pendingBytes = 0;
    std::atomic<quint64> m_taken = 0;
    QMutex m_mutex;
    quint64 m_sent = 0;
    bool m_wakePending = false;
    QList<QByteArray> m_output;
    QHash<FolderKey, Base::ModSeq> m_events;
    quint32 m_topics = 0;
};

} // namespace Handlers
