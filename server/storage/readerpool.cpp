// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readerpool.h"

#include "base/memory.h"
#include "storage/logging.h"

#include <future>

namespace Storage {

ReaderPool::ReaderPool(const Settings &settings, BodyStore &bodies, SqlCounters &counters)
    : m_settings(settings)
    , m_bodies(bodies)
    , m_counters(counters)
    , m_queue(settings.maxQueuedReads, *settings.clock)
{
}

ReaderPool::~ReaderPool()
{
    stop();
}

Base::Result<void> ReaderPool::start()
{
    const SessionOptions options{m_settings.path, true, 0, 0, &m_counters};
    for (int i = 0; i < m_settings.readerThreads; ++i) {
        auto opened = std::make_shared<std::promise<Base::Result<void>>>();
        m_threads.emplace_back(QThread::create([this, options, opened] {
            auto session = Session::open(options, m_bodies, *m_settings.clock);
            opened->set_value(session ? Base::Result<void>() : Base::Result<void>(session.error()));
            if (session)
                serve(**session);
        }));
        m_threads.back()->setObjectName(QStringLiteral("reader%1").arg(i + 1));
        m_threads.back()->start();
        TRY(opened->get_future().get());
    }
    return {};
}

void ReaderPool::stop()
{
    m_queue.stop();
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

static void run(Session &session, const ReadWork &work)
{
    if (const auto begun = session.beginRead(); !begun) {
        qCWarning(storageLog, "cannot begin a read reason=\"%s\"", qPrintable(begun.error().detail));
        session.connection().refuse(begun.error()); // the work answers its caller with that
    }
    work(session.connection());
}

void ReaderPool::serve(Session &session)
{
    while (auto work = m_queue.take()) {
        // Work that is dropped unfinished answers its caller when it goes.
        Base::survive([&] { run(session, *work); }, [] {});
        session.connection().refuse(std::nullopt);
        Base::survive([&] { session.rollback(); }, [&] { session.rollback(); });
        ++m_reads;
    }
}

} // namespace Storage
