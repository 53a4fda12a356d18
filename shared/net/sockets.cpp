// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/sockets.h"

#include <QTcpSocket>
#include <QTimer>

namespace Net {

using namespace Base;

static constexpr std::chrono::seconds connectTimeout{10};

void connectTcp(
    const QString &host, quint16 port, QObject *context, std::function<void(Result<qintptr>)> callback)
{
    auto *socket = new QTcpSocket(context);
    auto *timer = new QTimer(socket);
    const auto done = [socket, callback = std::move(callback)](Result<qintptr> result) {
        socket->disconnect();
        socket->abort(); // closes only its own descriptor of the two
        socket->deleteLater();
        callback(std::move(result));
    };
    QObject::connect(
        socket, &QTcpSocket::connected, socket, [=] { done(duplicate(socket->socketDescriptor())); });
    QObject::connect(socket, &QTcpSocket::errorOccurred, socket, [=] {
        done(Error{Code::Busy,
            QStringLiteral("cannot connect to %1:%2: %3").arg(host).arg(port).arg(socket->errorString())});
    });
    QObject::connect(timer, &QTimer::timeout, socket, [=] {
        done(Error{Code::Busy, QStringLiteral("%1:%2 does not answer").arg(host).arg(port)});
    });
    timer->start(connectTimeout);
    // Queued: a bad host name may be reported from inside connectToHost().
    QMetaObject::invokeMethod(
        socket, [=] { socket->connectToHost(host, port); }, Qt::QueuedConnection);
}

} // namespace Net
