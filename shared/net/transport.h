// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QtGlobal>

#include <memory>
#include <span>

namespace Net {

class Poller;
enum class Closed : quint8;

/// What a transport tells its connection; from the event loop only.
class TransportEvents
{
public:
    /// read() has something to say, or write() takes bytes again.
    virtual void transportReadable() = 0;
    virtual void transportWritable() = 0;
    /// The handshake is done, or everything has failed: nothing else comes after a failure.
    virtual void transportEncrypted() = 0;
    virtual void transportFailed(Closed reason, const QString &detail) = 0;

protected:
    ~TransportEvents() = default;
};

/// The part of a connection that differs between plain and TLS. One thread; owned by its Connection, owns the
/// descriptor.
class Transport
{
public:
    /// How read() and write() went; End = the peer sends nothing more.
    enum class Status : quint8 { Ok, WouldBlock, End, Failed };
    /// The outcome of read() or write(), with the bytes that were moved before it.
    struct Transfer
    {
        Status status = Status::Ok;
        qsizetype bytes = 0;
    };

    virtual ~Transport() = default;
    /// Appends up to \a max bytes to \a to.
    virtual Transfer read(QByteArray &to, qsizetype max) = 0;
    /// Takes as much as goes out now; the first \a skip bytes of the first array have gone already.
    virtual Transfer write(std::span<const QByteArray> chunks, qsizetype skip) = 0;
    /// Which events are wanted; failures come in any case.
    virtual void setInterest(bool readable, bool writable) = 0;
    /// Bytes taken by write() but still buffered here.
    virtual qsizetype pending() const { return 0; }
    /// Ends our direction; what is pending goes out first. \returns true when there is nothing left to wait
    /// for.
    virtual bool shutdown() = 0;
    /// See Connection; empty without TLS.
    virtual QString cipher() const { return {}; }
    virtual QSslCertificate peerCertificate() const { return QSslCertificate(); }
    /// A sentence about the last failure.
    virtual QString errorText() const = 0;
};

/// TCP and local sockets without any buffer of its own.
std::unique_ptr<Transport> makePlainTransport(Poller &poller, qintptr descriptor, TransportEvents &events);
/// Gives the descriptor of a plain transport back; nothing is shut down.
qintptr releaseDescriptor(std::unique_ptr<Transport> transport);
/// Starts the handshake on \a descriptor. \a hostName empty = server side.
std::unique_ptr<Transport> makeTlsTransport(qintptr descriptor, const QSslConfiguration &configuration,
    const QString &hostName, bool server, TransportEvents &events);

} // namespace Net
