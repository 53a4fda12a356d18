// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/connection.h"
#include "net/listener.h"

#include <QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

using namespace std::chrono_literals;

/// A Connection and, at the other end, a client's socket; time stands still until it is advanced.
struct Pair
{
    Base::ManualClock clock;
    Net::Reactor reactor{clock, 10ms};
    Net::ConnectionLimits limits;
    std::unique_ptr<Net::Connection> connection;
    std::unique_ptr<Net::Listener> listener;
    QTcpSocket client;
    std::optional<Net::Closed> closed;
    QString detail;
    QList<Net::Connection::Timeout> timeouts;
    int drained = 0;
    int received = 0;
    bool encrypted = false;
    std::function<void()> onReceived;

    explicit Pair(const Net::Connection::Limits &connectionLimits = {})
    {
        listener = std::make_unique<Net::Listener>(limits, [this, connectionLimits](Net::Incoming incoming) {
            connection = std::make_unique<Net::Connection>(reactor, incoming, connectionLimits);
        });
        Net::Endpoint endpoint;
        endpoint.address = QHostAddress(QHostAddress::LocalHost);
        if (listener->listen(endpoint))
            client.connectToHost(endpoint.address, listener->port());
    }

    bool isUp() const { return connection && client.state() == QAbstractSocket::ConnectedState; }

    Net::Connection::Callbacks callbacks()
    {
        Net::Connection::Callbacks c;
        c.received = [this] {
            ++received;
            if (onReceived)
                onReceived();
        };
        c.drained = [this] { ++drained; };
        c.encrypted = [this] { encrypted = true; };
        c.closed = [this](Net::Closed reason, const QString &text) {
            closed = reason;
            detail = text;
        };
        return c;
    }

    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        reactor.wheel().tick();
    }
};

/// Half of a close: the peer sees the end of the stream and may go on sending.
void shutdownWriting(qintptr descriptor);
