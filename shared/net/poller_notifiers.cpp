// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/poller.h"

#include "base/ownthread.h"

#include <QSocketNotifier>

#include <unordered_map>

namespace Net {

struct Poller::Backend
{
    struct Entry
    {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    std::unordered_map<qintptr, Entry> entries;
};

bool Poller::add(qintptr descriptor, Watcher &watcher, bool readable, bool writable)
{
    ASSERT_OWN_THREAD();
    auto &entry = m_backend->entries[descriptor];
    entry.read = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    entry.write = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Write);
    QObject::connect(entry.read.get(), &QSocketNotifier::activated, entry.read.get(),
        [&watcher] { watcher.ready(true, false, false); });
    QObject::connect(entry.write.get(), &QSocketNotifier::activated, entry.write.get(),
        [&watcher] { watcher.ready(false, true, false); });
    change(descriptor, readable, writable);
    return true;
}

void Poller::change(qintptr descriptor, bool readable, bool writable)
{
    ASSERT_OWN_THREAD();
    const auto entry = m_backend->entries.find(descriptor);
    if (entry == m_backend->entries.end())
        return;
    entry->second.read->setEnabled(readable);
    entry->second.write->setEnabled(writable);
}

void Poller::remove(qintptr descriptor)
{
    ASSERT_OWN_THREAD();
    const auto entry = m_backend->entries.find(descriptor);
    if (entry == m_backend->entries.end())
        return;
    for (auto *notifier : {entry->second.read.release(), entry->second.write.release()}) {
        notifier->setEnabled(false);
        notifier->deleteLater(); // it may be the one that is calling us
    }
    m_backend->entries.erase(entry);
}

Poller::Poller() : m_backend(std::make_unique<Backend>()) { }

Poller::~Poller() = default;

} // namespace Net
