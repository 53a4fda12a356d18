// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/delivery.h"

#include <QHash>

#include <deque>

/// A Delivery with a fixed set of users. Answers at once, or when answer() is called.
class FakeDelivery final : public Smtp::Delivery
{
public:
    struct User
    {
        qint64 id = 0;
        Smtp::Outcome atRcpt = Smtp::Outcome::Accepted;
        Smtp::Outcome atContent = Smtp::Outcome::Accepted;
    };

    void resolve(const QStringList &addresses, Resolved done) override
    {
        ++lookups;
        QList<Smtp::Resolution> answers;
        for (const QString &address : addresses) {
            const auto user = users.constFind(address);
            if (user == users.cend())
                answers.append({Smtp::Outcome::UnknownUser, {}});
            else
                answers.append({user->atRcpt, {user->id}});
        }
        later([done = std::move(done), answers] { done(answers); });
    }
    void deliver(Smtp::IncomingMessage message, Delivered done) override
    {
        QList<Smtp::Outcome> outcomes;
        for (const Base::PrincipalId id : std::as_const(message.recipients)) {
            for (const User &user : std::as_const(users)) {
                if (user.id == id.value)
                    outcomes.append(user.atContent);
            }
        }
        stored.push_back(std::move(message));
        const QByteArray receipt = QByteArray::number(qulonglong(stored.size()));
        later([done = std::move(done), outcomes, receipt] { done(outcomes, receipt); });
    }
    void confirm(const QByteArray &receipt) override { confirmed.append(receipt); }
    /// Gives one answer that is due; false if there is none. \a newest gives them in the wrong order.
    bool answer(bool newest = false)
    {
        if (m_due.empty())
            return false;
        const auto one = newest ? std::move(m_due.back()) : std::move(m_due.front());
        newest ? m_due.pop_back() : m_due.pop_front();
        one();
        return true;
    }

    QHash<QString, User> users;
    std::deque<Smtp::IncomingMessage> stored;
    QByteArrayList confirmed; ///< receipts of deliveries whose replies were seen
    int lookups = 0;
    bool atOnce = true;

private:
    void later(std::function<void()> answer)
    {
        if (atOnce)
            answer();
        else
            m_due.push_back(std::move(answer));
    }

    std::deque<std::function<void()>> m_due;
};
