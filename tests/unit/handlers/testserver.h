// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "directory/users.h"
#include "handlers/core.h"
#include "handlers/dispatcher.h"
#include "rpc/codec.h"
#include "rpc/messages.h"
#include "storage/connection.h"
#include "storage/database.h"

#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QWaitCondition>

#include <memory>
#include <variant>

/// Holds up threads of the server: whoever passes it waits until it is opened. What they wait at outlives it, as one that
/// was let through may still be on its way when the test ends; and a test that fails lets them go.
class Gate
{
public:
    Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)
    ~Gate() { open(1000); }

    /// For the thread that is to wait; a copy may outlive the gate.
    std::function<void()> pass() const
    {
        return [parts = m_parts] {
            parts->arrived.release();
            parts->opened.acquire();
        };
    }
    /// Waits until so many stand before it.
    void await(int threads = 1) const { m_parts->arrived.acquire(threads); }
    /// Lets so many through, now or when they come.
    void open(int threads = 1) const { m_parts->opened.release(threads); }

private:
    struct Parts
    {
        QSemaphore arrived;
        QSemaphore opened;
    };
    const std::shared_ptr<Parts> m_parts = std::make_shared<Parts>();
};

/// The whole server but its sockets. Delays are collected instead of waited for.
class TestServer
{
public:
    struct Delayed
    {
        std::chrono::milliseconds delay;
        std::function<void()> work;
    };

    TestServer()
    {
        Storage::Settings settings;
        settings.path = m_folder.filePath(QStringLiteral("test.db"));
        settings.clock = &clock;
        settings.ballastBytes = 0;
        database = *Storage::Database::open(settings);
        QSemaphore made;
        database->write([](Storage::Connection &connection) { return Directory::ensureBuiltIns(connection); },
            [&](const Base::Result<void> &) { made.release(); });
        made.acquire();
        core = std::make_unique<Handlers::Core>(
            *database, clock, [this](std::chrono::milliseconds delay, std::function<void()> work) {
                const QMutexLocker lock(&m_mutex);
                m_delayed.append({delay, std::move(work)});
                m_changed.wakeAll();
            });
    }
    ~TestServer()
    {
        core->stop();
        database.reset();
    }

    /// The next delayed answer, once it is there; its work is not run.
    Delayed takeDelayed()
    {
        const QMutexLocker lock(&m_mutex);
        while (m_delayed.isEmpty() && m_changed.wait(&m_mutex, 20'000)) { }
        return m_delayed.isEmpty() ? Delayed{} : m_delayed.takeFirst();
    }

    /// Does at once what was to be done later.
    void runDelayed()
    {
        QList<Delayed> delayed;
        {
            const QMutexLocker lock(&m_mutex);
            delayed.swap(m_delayed);
        }
        for (const Delayed &each : std::as_const(delayed))
            each.work();
    }

    Base::ManualClock clock;
    std::unique_ptr<Handlers::Core> core;
    std::unique_ptr<Storage::Database> database;

private:
    QTemporaryDir m_folder;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QList<Delayed> m_delayed;
};

/// A client without a socket: sends frames into dispatch() and waits for the answers.
class TestClient
{
public:
    TestClient(TestServer &server, const Handlers::PeerIdentity &identity)
        : m_server(server)
        , peer(std::make_shared<Handlers::Peer>(identity, [this] { m_woken.release(); }))
    {
        hello = call(Rpc::Hello{Rpc::protocolVersion, QStringLiteral("test"), {}});
    }
    ~TestClient() { m_server.core->disconnected(peer); }

    static Handlers::PeerIdentity system() { return {true, 0, {}, true, false, QStringLiteral("local:0")}; }
    static Handlers::PeerIdentity local(const QString &account)
    {
        return {true, 1000, account, false, false, QStringLiteral("local:1000")};
    }
    static Handlers::PeerIdentity remote(const QString &address = QStringLiteral("192.0.2.1"))
    {
        return {false, ~0u, {}, false, false, address};
    }

    template <class Request> quint32 send(const Request &request)
    {
        Rpc::Frame frame;
        frame.message = Rpc::numberOf<Request>;
        frame.request = ++m_request;
        frame.session = session;
        frame.payload = Rpc::encode(request);
        broken = Handlers::dispatch(*m_server.core, peer, frame);
        return frame.request;
    }
    /// The answer to \a request, or Busy if it does not come.
    template <class Request> Base::Result<typename Request::Reply> wait(quint32 request)
    {
        for (;;) {
            collect();
            for (qsizetype i = 0; i < m_frames.size(); ++i) {
                if (m_frames[i].request != request || m_frames[i].kind == Rpc::Frame::Event)
                    continue;
                const Rpc::Frame frame = m_frames.takeAt(i);
                if (frame.kind == Rpc::Frame::Failure)
                    return Rpc::errorFromPayload(frame.payload);
                return Rpc::decode<typename Request::Reply>(frame.payload);
            }
            if (!m_woken.tryAcquire(1, 20'000))
                return {Base::Code::Busy, QStringLiteral("no answer")};
        }
    }
    template <class Request> Base::Result<typename Request::Reply> call(const Request &request)
    {
        return wait<Request>(send(request));
    }
    /// The next event; modSeq 0 and no folder if none comes.
    Rpc::FolderChanged event(int timeout = 20'000)
    {
        for (;;) {
            collect();
            for (qsizetype i = 0; i < m_frames.size(); ++i) {
                if (m_frames[i].kind == Rpc::Frame::Event
                    && m_frames[i].message == Rpc::numberOf<Rpc::FolderChanged>)
                    return *Rpc::decode<Rpc::FolderChanged>(m_frames.takeAt(i).payload);
            }
            if (!m_woken.tryAcquire(1, timeout))
                return {};
        }
    }
    /// Why the server ended the session of that id; empty if it does not say so in time.
    QString endOf(const QByteArray &id, int timeout = 20'000)
    {
        for (;;) {
            collect();
            for (const Rpc::Frame &frame : std::as_const(m_frames)) {
                if (frame.kind != Rpc::Frame::Event || frame.message != Rpc::numberOf<Rpc::SessionEnded>)
                    continue;
                const auto event = Rpc::decode<Rpc::SessionEnded>(frame.payload);
                if (event && event->session == id)
                    return event->reason;
            }
            if (!m_woken.tryAcquire(1, timeout))
                return {};
        }
    }
    /// The next event of that kind; nothing if none comes in time.
    template <class Event> std::optional<Event> nextEvent(int timeout = 20'000)
    {
        for (;;) {
            collect();
            for (qsizetype i = 0; i < m_frames.size(); ++i) {
                if (m_frames[i].kind == Rpc::Frame::Event && m_frames[i].message == Rpc::numberOf<Event>)
                    return *Rpc::decode<Event>(m_frames.takeAt(i).payload);
            }
            if (!m_woken.tryAcquire(1, timeout))
                return std::nullopt;
        }
    }
    /// Logs in and uses the session from now on.
    Base::Result<Rpc::AuthenticateReply> login(const QByteArray &user, const QByteArray &password)
    {
        const auto reply = call(Rpc::Authenticate{"PLAIN", true, '\0' + user + '\0' + password, {}, {}, {}, {}});
        if (reply)
            session = reply->session.id;
        return reply;
    }

private:
    void collect()
    {
        const QList<QByteArray> output = peer->takeOutput();
        for (const QByteArray &bytes : output)
            m_reader.append(bytes);
        for (auto next = m_reader.next(); !std::holds_alternative<std::monostate>(next);
             next = m_reader.next())
            m_frames.append(std::get<Rpc::Frame>(next));
    }

    TestServer &m_server;
    QSemaphore m_woken;
    Rpc::FrameReader m_reader{Rpc::FrameReader::maxFrame};
    QList<Rpc::Frame> m_frames;
    quint32 m_request = 0;

public:
    const std::shared_ptr<Handlers::Peer> peer;
    QByteArray session;
    QString broken;
    Base::Result<Rpc::HelloReply> hello{Base::Code::Internal, {}};
};
