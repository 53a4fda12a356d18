// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakebackend.h"
#include "models/server.h"

/// A server of a test with a window of its own: what may be sent is answered by a FakeBackend.
class FakeServer : public Models::Server
{
public:
    explicit FakeServer(const Models::ServerEntry &entry) : Server(entry, nullptr) { }

    State state() const override { return m_now; }
    bool isReady() const override { return m_now == State::Ready; }
    const Models::Identity &identity() const override { return fake.identity(); }
    void become(State state)
    {
        m_now = state;
        Q_EMIT stateChanged();
        Q_EMIT readyChanged();
    }

    FakeBackend fake;

protected:
    void pass(quint16 message, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds) override
    {
        fake.pass(message, std::move(payload), context, std::move(answer));
    }

private:
    State m_now = State::Ready;
};
