// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/links.h"

#include "base/memory.h"

#include <QThread>

namespace Listener {

namespace {

int normalThreads(int wanted)
{
    return wanted > 0 ? wanted : std::max(1, QThread::idealThreadCount());
}

} // namespace

Links::Links(Handlers::Core &core, int threads, Net::IoThreads::Mode mode)
    : m_core(core)
    , m_threads(normalThreads(threads) + 1, mode)
    , m_state(size_t(m_threads.count()))
{
}

Links::~Links()
{
    for (int i = 0; i < m_threads.count(); ++i) {
        m_threads.post(i, [this, i] {
            Thread &thread = m_state[size_t(i)];
            thread.drained = nullptr;
            qDeleteAll(std::exchange(thread.links, {}));
        });
    }
    m_threads.stop();
}

void Links::add(Arrival arrival)
{
    const int normal = m_threads.count() - 1;
    const int index = arrival.identity.priority ? normal : int(m_next++ % unsigned(normal));
    ++m_count;
    m_threads.post(index, [this, index, arrival = std::move(arrival)] {
        Base::survive([&] { open(index, arrival); }, [this] { --m_count; });
    });
}

void Links::open(int index, const Arrival &arrival)
{
    Thread &thread = m_state[size_t(index)];
    auto owner = std::make_unique<Link>(
        m_core, m_threads.reactor(index), arrival,
        [this, index](std::function<void()> work) { m_threads.post(index, std::move(work)); },
        [this, index](Link *gone) { remove(index, gone); });
    thread.links.insert(owner.get());
    Link *const link = owner.release();
    if (thread.stopping)
        link->shutDown();
}

void Links::remove(int index, Link *link)
{
    Thread &thread = m_state[size_t(index)];
    if (!thread.links.remove(link))
        return;
    --m_count;
    link->deleteLater();
    if (thread.stopping && thread.links.isEmpty() && thread.drained)
        std::exchange(thread.drained, nullptr)();
}

void Links::shutDown(std::function<void()> done)
{
    const auto left = std::make_shared<std::atomic<int>>(m_threads.count());
    for (int i = 0; i < m_threads.count(); ++i) {
        m_threads.post(i, [this, i, left, done] {
            const auto drained = [left, done] {
                if (--*left == 0)
                    done();
            };
            Thread &thread = m_state[size_t(i)];
            thread.stopping = true;
            if (thread.links.isEmpty())
                return drained();
            thread.drained = drained;
            const QSet<Link *> links = thread.links;
            for (Link *link : links)
                link->shutDown();
        });
    }
}

} // namespace Listener
