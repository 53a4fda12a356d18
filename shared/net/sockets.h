// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/endpoint.h"

#include <QByteArrayView>
#include <QHostAddress>

#include <functional>
#include <optional>
#include <utility>
#include <variant>

class QObject;

/// The system calls behind Listener and Connection. Any thread unless said otherwise. Descriptors are
/// non-blocking and close-on-exec.
namespace Net {

/// A bound, listening socket; see Listener::listen() for local sockets. \a endpoint.interfaceName is not
/// looked at.
Base::Result<qintptr> openListening(const Endpoint &endpoint);
/// Fills in the address and port a descriptor is bound to.
Base::Result<Endpoint> boundEndpoint(qintptr descriptor, Endpoint endpoint);

/// A connection the kernel has given us; whoever has it must close the descriptor.
struct Accepted
{
    qintptr descriptor = -1;
    QHostAddress peerAddress;
    quint16 peerPort = 0;
};
/// Why acceptOne() has nothing; other failures concern one peer only and are passed over.
enum class AcceptFailure : quint8 { NothingThere, OutOfDescriptors };
/// The next waiting connection.
std::variant<Accepted, AcceptFailure> acceptOne(qintptr descriptor);
/// Address and port of our end; null for local sockets.
std::pair<QHostAddress, quint16> localEnd(qintptr descriptor);

/// Connects to a local socket, which never waits for long. Busy if nobody is there.
Base::Result<qintptr> connectLocal(const QString &path);
/// Resolves and connects without blocking; \a callback gets a descriptor or Busy, in the thread of \a
/// context, and not at all if that goes first. Must be called in that thread.
void connectTcp(
    const QString &host, quint16 port, QObject *context, std::function<void(Base::Result<qintptr>)> callback);

/// The first byte waiting to be read, which stays there.
std::optional<uchar> peekByte(qintptr descriptor);
/// A second descriptor of the same socket.
Base::Result<qintptr> duplicate(qintptr descriptor);
/// The number the next opened descriptor will get.
int lowestFreeDescriptor();
/// Sends what fits, waits for nothing.
void sendBestEffort(qintptr descriptor, QByteArrayView bytes);
/// Nothing happens for −1.
void closeDescriptor(qintptr descriptor);
/// Removes a local socket file if it still is a socket.
void removeSocketFile(const QString &path);
/// How many descriptors this process may have open.
int descriptorLimit();
/// No delay, keep-alive; nothing for local sockets.
void tuneConnection(qintptr descriptor);

} // namespace Net
