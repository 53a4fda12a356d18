// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of a Link: sending, answering, deadlines. link.cpp has the connection.
#include "client/link.h"

#include "base/memory.h"
#include "base/ownthread.h"
#include "net/connection.h"

namespace Client {

using namespace Base;
using namespace std::chrono;

void Link::send(quint16 message, const QByteArray &session, QByteArray payload, QObject *context,
    Answer answer, milliseconds deadline)
{
    ASSERT_OWN_THREAD();
    const TimePoint now = m_reactor.wheel().now();
    Call call{context, std::move(answer), now + (deadline.count() > 0 ? deadline : m_options.callDeadline)};
    if (payload.size() + Rpc::Frame::headerSize > qsizetype(Rpc::FrameReader::maxFrame))
        return answerLater(
            std::move(call), {Code::TooBig, QStringLiteral("the request is too large for one message")});
    Rpc::Frame frame;
    frame.message = message;
    frame.session = session;
    frame.payload = std::move(payload);
    if (m_ready)
        return transmit(std::move(frame), std::move(call));
    if (!m_started || m_waiting.size() >= m_options.maxWaiting || m_options.connectGrace.count() == 0)
        return answerLater(std::move(call), {Code::Busy, QStringLiteral("not connected to the server")});
    const TimePoint graceDue = std::min(now + m_options.connectGrace, call.due);
    m_waiting.append({std::move(frame), std::move(call), graceDue});
    armExpiry(graceDue);
}

void Link::transmit(Rpc::Frame frame, Call call)
{
    if (m_outstanding.size() >= m_options.maxOutstanding
        || m_connection->bytesToWrite() + frame.payload.size() > m_options.maxQueuedBytes)
        return answerLater(
            std::move(call), {Code::Busy, QStringLiteral("too many calls wait for the server")});
    do {
        frame.request = m_nextRequest++;
    } while (frame.request == 0 || m_outstanding.contains(frame.request));
    armExpiry(call.due);
    m_outstanding.emplace(frame.request, std::move(call));
    const auto write = [&] {
        m_connection->write(Rpc::headerBytes(frame));
        m_connection->write(frame.payload);
    };
    Base::survive(write, [this] { lost(QStringLiteral("out of memory")); }); // a part of a frame may be in it
}

void Link::answerLater(Call call, Error error)
{
    QMetaObject::invokeMethod(
        this,
        [this, call = std::move(call), error = std::move(error)] {
            if (call.context)
                Base::survive([&] { call.answer(error); }, [this] { lost(QStringLiteral("out of memory")); });
        },
        Qt::QueuedConnection);
}

void Link::received()
{
    ASSERT_OWN_THREAD();
    const Net::Connection *const connection = m_connection;
    m_reader.append(m_connection->takeInput());
    // An answer's callback may stop the link or lose the connection.
    while (connection == m_connection) {
        auto next = m_reader.next();
        if (auto *frame = std::get_if<Rpc::Frame>(&next))
            handle(std::move(*frame));
        else if (const auto *error = std::get_if<Error>(&next))
            lost(error->detail);
        else
            break;
    }
}

void Link::handleEvent(const Rpc::Frame &frame)
{
    const auto tell = [this, &frame]<class Event>(const std::function<void(const Event &)> &hook) {
        const auto event = Rpc::decode<Event>(frame.payload);
        if (!event)
            lost(event.error().detail);
        else if (hook)
            hook(*event);
    };
    if (frame.message == Rpc::numberOf<Rpc::FolderChanged>)
        tell(onFolderChanged);
    else if (frame.message == Rpc::numberOf<Rpc::SessionEnded>)
        tell(onSessionEnded);
    else if (onEvent)
        onEvent(frame.message, frame.payload);
}

void Link::handle(Rpc::Frame frame)
{
    if (frame.kind == Rpc::Frame::Event)
        return handleEvent(frame);
    if (frame.kind == Rpc::Frame::Request)
        return lost(QStringLiteral("the server sent a request"));
    const auto found = m_outstanding.find(frame.request);
    if (found == m_outstanding.end())
        return; // its deadline is over
    const Call call = std::move(*found);
    m_outstanding.erase(found);
    if (!call.context)
        return;
    if (frame.kind == Rpc::Frame::Failure)
        call.answer(Rpc::errorFromPayload(frame.payload));
    else
        call.answer(std::move(frame.payload));
}

void Link::armExpiry(TimePoint due)
{
    if (due >= m_expiryDue)
        return;
    m_expiryDue = due;
    m_expiry.setAt(due);
}

void Link::expire()
{
    ASSERT_OWN_THREAD();
    const TimePoint now = m_reactor.wheel().now();
    m_expiryDue = TimePoint::max();
    TimePoint next = TimePoint::max();
    for (auto call = m_outstanding.begin(); call != m_outstanding.end();) {
        if (call->due > now) {
            next = std::min(next, call->due);
            ++call;
            continue;
        }
        answerLater(std::move(*call), {Code::Io, QStringLiteral("outcome unknown: no answer in time")});
        call = m_outstanding.erase(call);
    }
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (waiting->graceDue > now) {
            next = std::min(next, waiting->graceDue);
            ++waiting;
            continue;
        }
        answerLater(std::move(waiting->call), {Code::Busy, QStringLiteral("not connected to the server")});
        waiting = m_waiting.erase(waiting);
    }
    armExpiry(next);
}

void Link::failWaiting(const QString &reason)
{
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        answerLater(std::move(waiting.call), {Code::Busy, reason});
}

} // namespace Client
