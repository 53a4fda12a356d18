// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/messages.h"

#include <QRandomGenerator>

#include <tuple>

/// Fills messages with seeded random values, field by field.
class RandomMessage
{
public:
    explicit RandomMessage(quint32 seed) : m_random(seed) { }

    template <class T> T make(int depth = 0)
    {
        T value{};
        fill(value, depth);
        return value;
    }

private:
    void fill(bool &value, int) { value = m_random.bounded(2); }
    template <class T>
    requires(std::is_integral_v<T> && !std::is_same_v<T, bool>) void fill(T &value, int)
    {
        const int bits = m_random.bounded(int(sizeof(T)) * 8) + 1;
        value = T(m_random.generate64() >> (64 - bits));
    }
    template <class T>
    requires std::is_enum_v<T>
    void fill(T &value, int)
    {
        value = T(m_random.bounded(4)); // all of our enums have the values 0 to 3
    }
    template <class Tag> void fill(Base::Id<Tag> &id, int) { id.value = qint64(m_random.generate64() >> 1); }
    void fill(QByteArray &bytes, int)
    {
        bytes.resize(m_random.bounded(40));
        for (char &c : bytes)
            c = char(m_random.generate());
    }
    void fill(QString &text, int)
    {
        static const QString letters = QStringLiteral("aZ09 /äß€漢\"\\\n\t'%");
        for (int i = m_random.bounded(12); i > 0; --i)
            text += letters[m_random.bounded(letters.size())];
        if (m_random.bounded(4) == 0)
            text += QString::fromUcs4(U"\U0001F4EC", 1);
    }
    template <class T> void fill(QList<T> &list, int depth)
    {
        const int count = depth > 4 ? 0 : m_random.bounded(4);
        for (int i = 0; i < count; ++i)
            list.append(make<T>(depth + 1));
    }
    template <class T>
    requires requires(T &value) { value.tied(); }
    void fill(T &value, int depth)
    {
        auto fields = value.tied();
        std::apply([&](auto &...field) { (fill(field, depth + 1), ...); }, fields);
    }

    QRandomGenerator m_random;
};

/// Calls \a visit with std::type_identity of every message there is: requests, events and replies.
template <class Visit> void forEachMessage(Visit visit)
{
    const auto one = [&visit]<class Message>(std::type_identity<Message> message) {
        visit(message);
        if constexpr (requires { typename Message::Reply; })
            visit(std::type_identity<typename Message::Reply>());
    };
    [&]<class... Rows>(std::type_identity<std::tuple<Rows...>>) {
        (one(std::type_identity<typename Rows::type>()), ...);
    }(std::type_identity<Rpc::MessageTable>());
}
