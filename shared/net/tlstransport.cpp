// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/connection.h"
#include "net/sockets.h"
#include "net/transport.h"

#include <QSslCipher>
#include <QSslSocket>

namespace Net {

namespace {

/// What QSslSocket may hold of our output; the rest waits in the connection, where it is counted.
constexpr qint64 outputWindow = 128 * 1024;
constexpr qint64 inputWindow = 64 * 1024;

/// Signals are taken queued: QSslSocket sends some from inside read() and write().
class TlsTransport final : public QObject, public Transport
{
public:
    TlsTransport(qintptr descriptor, const QSslConfiguration &configuration, const QString &hostName,
        bool server, TransportEvents &events)
        : m_events(events)
    {
        m_socket.setSslConfiguration(configuration);
        m_socket.setReadBufferSize(inputWindow);
        connect(
            &m_socket, &QSslSocket::readyRead, this, [this] { readable(); }, Qt::QueuedConnection);
        connect(
            &m_socket, &QSslSocket::encryptedBytesWritten, this, [this] { written(); }, Qt::QueuedConnection);
        connect(
            &m_socket, &QSslSocket::encrypted, this, [this] { encrypted(); }, Qt::QueuedConnection);
        connect(
            &m_socket, &QSslSocket::errorOccurred, this, [this] { failed(); }, Qt::QueuedConnection);
        connect(
            &m_socket, &QSslSocket::disconnected, this, [this] { failed(); }, Qt::QueuedConnection);
        if (!m_socket.setSocketDescriptor(descriptor)) {
            closeDescriptor(descriptor);
            QMetaObject::invokeMethod(
                this, [this] { failed(); }, Qt::QueuedConnection);
            return;
        }
        if (server) {
            m_socket.startServerEncryption();
        } else {
            m_socket.setPeerVerifyName(hostName);
            m_socket.startClientEncryption();
        }
    }
    ~TlsTransport() override
    {
        m_socket.disconnect(this);
        m_socket.abort();
    }

    Transfer read(QByteArray &to, qsizetype max) override
    {
        const QByteArray bytes = m_socket.read(max);
        if (!bytes.isEmpty()) {
            to += bytes;
            return {Status::Ok, bytes.size()};
        }
        return {m_socket.state() == QAbstractSocket::ConnectedState ? Status::WouldBlock : Status::End, 0};
    }

    Transfer write(std::span<const QByteArray> chunks, qsizetype skip) override
    {
        Transfer transfer;
        for (const QByteArray &chunk : chunks) {
            const qint64 room = outputWindow - pending();
            if (room <= 0)
                return {Status::WouldBlock, transfer.bytes};
            const qint64 wanted = std::min<qint64>(chunk.size() - skip, room);
            const qint64 taken = m_socket.write(chunk.constData() + skip, wanted);
            if (taken < 0)
                return {Status::Failed, transfer.bytes};
            transfer.bytes += taken;
            if (taken < chunk.size() - skip)
                return {Status::WouldBlock, transfer.bytes};
            skip = 0;
        }
        return transfer;
    }

    void setInterest(bool wantReadable, bool) override
    {
        if (std::exchange(m_readable, wantReadable) || !wantReadable || m_socket.bytesAvailable() == 0)
            return;
        QMetaObject::invokeMethod(
            this, [this] { readable(); }, Qt::QueuedConnection); // readyRead() does not repeat
    }

    qsizetype pending() const override { return m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite(); }

    bool shutdown() override
    {
        m_socket.disconnectFromHost();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    QString cipher() const override
    {
        const QSslCipher cipher = m_socket.sessionCipher();
        return cipher.protocolString() + QLatin1Char(' ') + cipher.name();
    }
    QSslCertificate peerCertificate() const override { return m_socket.peerCertificate(); }
    QString errorText() const override { return m_socket.errorString(); }

private:
    void readable()
    {
        if (m_readable && (m_socket.bytesAvailable() > 0 || m_ended))
            m_events.transportReadable();
        // Nothing after this: the connection may have let go of us.
    }
    void encrypted()
    {
        m_encrypted = true;
        m_events.transportEncrypted();
    }
    void written() { m_events.transportWritable(); }
    void failed()
    {
        m_ended = true;
        if (m_socket.bytesAvailable() > 0 && m_readable) {
            m_events.transportReadable(); // reads to the end, where read() says End
            return;
        }
        m_events.transportFailed(
            m_encrypted ? Closed::ByPeer : Closed::HandshakeFailed, m_socket.errorString());
    }

    QSslSocket m_socket;
    TransportEvents &m_events;
    bool m_readable = false;
    bool m_ended = false;
    bool m_encrypted = false;
};

} // namespace

std::unique_ptr<Transport> makeTlsTransport(qintptr descriptor, const QSslConfiguration &configuration,
    const QString &hostName, bool server, TransportEvents &events)
{
    return std::make_unique<TlsTransport>(descriptor, configuration, hostName, server, events);
}

} // namespace Net
