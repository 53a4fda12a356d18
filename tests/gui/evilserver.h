// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeserver.h"

#include <limits>

namespace Gui {

/// Answers everything it is asked with whatever a message can hold: the same text in every text, the same
/// number in every number, lists of that length.
struct Evil
{
    QString text;
    QByteArray bytes;
    qint64 number = 1;
    int enumeration = -1; ///< -1: as they are by default
    int many = 3;
    int made = 0; ///< texts and ids differ by it: who keeps things apart by them can

    template <class T> void fill(T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            value = true;
        else if constexpr (std::is_same_v<T, QString>)
            value = text + QString::number(++made);
        else if constexpr (std::is_same_v<T, QByteArray>)
            value = bytes;
        else if constexpr (std::is_enum_v<T>)
            value = enumeration < 0 ? value : T(enumeration);
        else if constexpr (std::is_integral_v<T>)
            value = T(std::clamp(number, qint64(std::numeric_limits<T>::min()),
                qint64(std::min(
                    quint64(std::numeric_limits<T>::max()), quint64(std::numeric_limits<qint64>::max())))));
        else
            fillWhole(value);
    }
    /// An answer to any request.
    template <class Request> typename Request::Reply reply()
    {
        typename Request::Reply reply;
        fill(reply);
        return reply;
    }
    void serve(FakeBackend &fake)
    {
        std::apply(
            [&](auto... rows) { (serveOne<typename decltype(rows)::type>(fake), ...); }, Rpc::MessageTable());
    }

private:
    template <class Tag> void fillWhole(Base::Id<Tag> &id) { id.value = ++made; }
    template <class T> void fillWhole(QList<T> &list)
    {
        list.clear();
        for (int i = 0; i < many; ++i)
            fill(list.emplaceBack());
    }
    template <Rpc::HasFields T> void fillWhole(T &value)
    {
        auto fields = value.tied();
        std::apply([this](auto &...field) { (fill(field), ...); }, fields);
    }
    template <class Request> void serveOne(FakeBackend &fake)
    {
        if constexpr (requires { typename Request::Reply; }) {
            fake.on<Request>([this](const Request &) -> Base::Result<typename Request::Reply> {
                return reply<Request>();
            });
        }
    }
};

/// A server whose answers are bytes.
class GarbageServer : public FakeServer
{
public:
    GarbageServer(const Models::ServerEntry &entry, QByteArray garbage)
        : FakeServer(entry)
        , m_garbage(std::move(garbage))
    {
    }

protected:
    void pass(quint16, QByteArray, QObject *context, Answer answer, std::chrono::milliseconds) override
    {
        QTimer::singleShot(0, context, [this, answer = std::move(answer)] { answer(m_garbage); });
    }

private:
    const QByteArray m_garbage;
};

} // namespace Gui
