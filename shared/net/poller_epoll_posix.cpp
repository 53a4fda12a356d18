// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/poller.h"

#include "base/ownthread.h"

#include <QSocketNotifier>

#include <array>
#include <vector>

#include <sys/epoll.h>
#include <unistd.h>

namespace Net {

struct Poller::Backend
{
    struct Entry
    {
        Watcher *watcher = nullptr;
        quint32 generation =
            0; ///< an event that was fetched before its descriptor was closed and opened anew is stale
    };
    std::vector<Entry> entries; ///< by descriptor
    std::unique_ptr<QSocketNotifier> notifier;
    int epoll = -1;

    ~Backend()
    {
        notifier.reset();
        if (epoll >= 0)
            ::close(epoll);
    }
    bool open()
    {
        // Late, so that the object may be made before its thread has an event loop.
        if (notifier)
            return true;
        if (epoll < 0)
            epoll = epoll_create1(EPOLL_CLOEXEC);
        if (epoll < 0)
            return false;
        auto made = std::make_unique<QSocketNotifier>(epoll, QSocketNotifier::Read);
        QObject::connect(made.get(), &QSocketNotifier::activated, made.get(), [this] { dispatch(); });
        notifier = std::move(made);
        return true;
    }
    bool control(int operation, int descriptor, bool readable, bool writable)
    {
        epoll_event event{};
        event.events = (readable ? EPOLLIN : 0u) | (writable ? EPOLLOUT : 0u);
        event.data.u64 = quint64(entries[size_t(descriptor)].generation) << 32 | quint32(descriptor);
        return epoll_ctl(epoll, operation, descriptor, &event) == 0;
    }
    void dispatch()
    {
        std::array<epoll_event, 128> events;
        const int count = epoll_wait(epoll, events.data(), int(events.size()), 0);
        for (int i = 0; i < count; ++i) {
            const auto &event = events[size_t(i)];
            const Entry &entry = entries[quint32(event.data.u64)];
            if (!entry.watcher || entry.generation != event.data.u64 >> 32)
                continue;
            entry.watcher->ready(
                event.events & EPOLLIN, event.events & EPOLLOUT, event.events & (EPOLLHUP | EPOLLERR));
        }
    }
};

bool Poller::add(qintptr descriptor, Watcher &watcher, bool readable, bool writable)
{
    ASSERT_OWN_THREAD();
    Backend &b = *m_backend;
    if (descriptor < 0 || !b.open())
        return false;
    if (b.entries.size() <= size_t(descriptor))
        b.entries.resize(size_t(descriptor) + 64);
    auto &entry = b.entries[size_t(descriptor)];
    entry.watcher = &watcher;
    ++entry.generation;
    if (b.control(EPOLL_CTL_ADD, int(descriptor), readable, writable))
        return true;
    entry.watcher = nullptr;
    return false;
}

void Poller::change(qintptr descriptor, bool readable, bool writable)
{
    ASSERT_OWN_THREAD();
    if (descriptor >= 0 && size_t(descriptor) < m_backend->entries.size())
        m_backend->control(EPOLL_CTL_MOD, int(descriptor), readable, writable);
}

void Poller::remove(qintptr descriptor)
{
    ASSERT_OWN_THREAD();
    Backend &b = *m_backend;
    if (descriptor < 0 || size_t(descriptor) >= b.entries.size() || !b.entries[size_t(descriptor)].watcher)
        return;
    b.entries[size_t(descriptor)].watcher = nullptr;
    b.control(EPOLL_CTL_DEL, int(descriptor), false, false);
}

Poller::Poller() : m_backend(std::make_unique<Backend>()) { }

Poller::~Poller() = default;

} // namespace Net
