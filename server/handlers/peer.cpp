// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/peer.h"

#include "base/memory.h"
#include "rpc/codec.h"
#include "rpc/messages.h"

#include <utility>

namespace Handlers {

using namespace Base;

namespace {

quint64 nextPeerId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

Peer::Peer(PeerIdentity identity, std::function<void()> wake)
    : m_id(nextPeerId())
    , m_identity(std::move(identity))
    , m_wake(std::move(wake))
{
}

void Peer::disconnect()
{
    m_connected = false;
    const QMutexLocker lock(&m_mutex);
    m_output.clear();
    m_events.clear();
}

void Peer::begin(qsizetype bytes)
{
    ++m_outstanding;
    m_pendingBytes += bytes;
}

void Peer::end(qsizetype bytes)
{
    --m_outstanding;
    m_pendingBytes -= bytes;
}

bool Peer::isBusy() const
{
    const int limit = !m_trusted ? maxOutstandingUntrusted
        : isSystem()             ? maxOutstandingSystem
                                 : maxOutstanding;
    return m_outstanding >= limit || m_pendingBytes >= maxPendingBytes;
}

quint64 Peer::send(const Rpc::Frame &frame)
{
    constexpr qsizetype large = 16 * 1024;
    if (!m_connected)
        return 0;
    bool wake = false;
    quint64 number = 0;
    {
        const QMutexLocker lock(&m_mutex);
        number = ++m_sent;
        if (frame.payload.size() < large)
            m_output.append(toBytes(frame));
        else
            m_output << headerBytes(frame) << frame.payload;
        wake = !std::exchange(m_wakePending, true);
    }
    if (wake)
        insist(m_wake); // or nothing would ever be sent again
    return number;
}

void Peer::notify(const FolderKey &key, ModSeq modSeq)
{
    if (!m_connected)
        return;
    bool wake = false;
    {
        const QMutexLocker lock(&m_mutex);
        ModSeq &known = m_events[key];
        known = std::max(known, modSeq);
        wake = !std::exchange(m_wakePending, true);
    }
    if (wake)
        insist(m_wake);
}

void Peer::notifyAdministration(quint32 topics)
{
    if (!m_connected)
        return;
    bool wake = false;
    {
        const QMutexLocker lock(&m_mutex);
        m_topics |= topics;
        wake = !std::exchange(m_wakePending, true);
    }
    if (wake)
        insist(m_wake);
}

QList<QByteArray> Peer::takeOutput()
{
    QHash<FolderKey, ModSeq> events;
    quint32 topics = 0;
    QList<QByteArray> output;
    {
        const QMutexLocker lock(&m_mutex);
        m_wakePending = false;
        m_taken = m_sent;
        output.swap(m_output);
        events.swap(m_events);
        topics = std::exchange(m_topics, 0);
    }
    if (topics != 0) {
        Rpc::Frame frame;
        frame.kind = Rpc::Frame::Event;
        frame.message = Rpc::numberOf<Rpc::AdministrationChanged>;
        frame.payload = Rpc::encode(Rpc::AdministrationChanged{topics});
        output.append(toBytes(frame));
    }
    for (auto it = events.cbegin(); it != events.cend(); ++it) {
        Rpc::Frame frame;
        frame.kind = Rpc::Frame::Event;
        frame.message = Rpc::numberOf<Rpc::FolderChanged>;
        frame.payload = Rpc::encode(Rpc::FolderChanged{it.key().store, it.key().folder, it.value()});
        output.append(toBytes(frame));
    }
    return output;
}

} // namespace Handlers
