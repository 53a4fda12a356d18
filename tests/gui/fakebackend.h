// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QMap>
#include <QTimer>

/// A server of a test: answers from a table, refuses, or lets one wait. What it was asked is kept.
class FakeBackend : public Models::Backend
{
public:
    FakeBackend()
    {
        m_identity.login = QStringLiteral("admin");
        m_identity.adminLevel = 2;
        m_identity.serverVersion = QStringLiteral("1.0");
    }

    bool isReady() const override { return m_ready; }
    const Models::Identity &identity() const override { return m_identity; }
    void setIdentity(const Models::Identity &identity)
    {
        m_identity = identity;
        Q_EMIT readyChanged();
    }
    void setReady(bool ready)
    {
        m_ready = ready;
        Q_EMIT readyChanged();
    }

    /// From now on \a Request is answered by \a function: Result<Reply>(const Request &).
    template <class Request> void on(std::function<Base::Result<typename Request::Reply>(const Request &)> function)
    {
        m_answers[Rpc::numberOf<Request>] =
            [function = std::move(function)](const QByteArray &payload) -> Base::Result<QByteArray> {
            const auto request = Rpc::decode<Request>(payload);
            if (!request)
                return request.error();
            const auto reply = function(*request);
            return reply ? Base::Result<QByteArray>(Rpc::encode(*reply)) : Base::Result<QByteArray>(reply.error());
        };
    }
    template <class Request> void answer(typename Request::Reply reply)
    {
        on<Request>([reply = std::move(reply)](const Request &) { return reply; });
    }
    template <class Request> void refuse(Base::Code code, const QString &detail)
    {
        on<Request>([error = Base::Error{code, detail}](const Request &) { return error; });
    }
    /// What it is asked by \a Request stays without an answer.
    template <class Request> void ignore() { m_answers[Rpc::numberOf<Request>] = nullptr; }
    /// All requests of a kind, in order.
    template <class Request> QList<Request> asked() const
    {
        QList<Request> requests;
        for (const QByteArray &payload : m_asked.value(Rpc::numberOf<Request>))
            requests.append(*Rpc::decode<Request>(payload));
        return requests;
    }
    void forget() { m_asked.clear(); }
    /// For a fake server that has its answers here.
    void pass(quint16 message, QByteArray payload, QObject *context, Answer answer)
    {
        send(message, std::move(payload), context, std::move(answer), {});
    }

protected:
    void send(quint16 message, QByteArray payload, QObject *context, Answer answer,
        std::chrono::milliseconds) override
    {
        m_asked[message].append(payload);
        const auto found = m_answers.constFind(message);
        if (found != m_answers.cend() && !*found)
            return;
        auto result = found == m_answers.cend()
            ? Base::Result<QByteArray>(Base::Code::Internal, QStringLiteral("the test has no answer"))
            : (*found)(payload);
        QTimer::singleShot(0, context, [answer = std::move(answer), result = std::move(result)] { answer(result); });
    }

private:
    QMap<quint16, std::function<Base::Result<QByteArray>(const QByteArray &)>> m_answers;
    QMap<quint16, QList<QByteArray>> m_asked;
    Models::Identity m_identity;
    bool m_ready = true;
};
