// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/iothreads.h"

#include <QCoreApplication>
#include <QThread>

namespace Net {

struct IoThreads::Worker
{
    std::unique_ptr<QThread> thread; ///< null in Inline mode
    QObject context;
    std::unique_ptr<Reactor> reactor;
};

IoThreads::IoThreads(int count, Mode mode)
{
    if (count < 1)
        count = std::max(1, QThread::idealThreadCount());
    for (int i = 0; i < count; ++i) {
        auto worker = std::make_unique<Worker>();
        if (mode == Mode::Inline) {
            worker->reactor = std::make_unique<Reactor>();
        } else {
            worker->thread = std::make_unique<QThread>();
            worker->thread->setObjectName(QStringLiteral("io-%1").arg(i));
            worker->context.moveToThread(worker->thread.get());
            worker->thread->start();
            QMetaObject::invokeMethod(
                &worker->context, [w = worker.get()] { w->reactor = std::make_unique<Reactor>(); },
                Qt::QueuedConnection);
        }
        m_workers.push_back(std::move(worker));
    }
}

IoThreads::~IoThreads()
{
    stop();
}

int IoThreads::next()
{
    return int(m_next.fetch_add(1, std::memory_order_relaxed) % m_workers.size());
}

void IoThreads::post(int index, std::function<void()> function)
{
    QMetaObject::invokeMethod(&m_workers[size_t(index)]->context, std::move(function), Qt::QueuedConnection);
}

Reactor &IoThreads::reactor(int index)
{
    return *m_workers[size_t(index)]->reactor;
}

QObject *IoThreads::context(int index)
{
    return &m_workers[size_t(index)]->context;
}

void IoThreads::stop()
{
    for (const auto &worker : m_workers) {
        if (!worker->thread || worker->thread->isFinished())
            continue;
        // The loop ends only after everything posted so far has run.
        QMetaObject::invokeMethod(
            &worker->context,
            [w = worker.get()] {
                // deleteLater() of what the earlier posts let go comes first: the reactor outlives its
                // connections
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                w->reactor.reset();
                w->thread->quit();
            },
            Qt::QueuedConnection);
    }
    for (const auto &worker : m_workers) {
        if (worker->thread)
            worker->thread->wait();
    }
}

} // namespace Net
