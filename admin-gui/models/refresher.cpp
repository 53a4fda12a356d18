// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refresher.h"

#include <QTimer>

namespace Models {

Refresher::Refresher(Backend &backend, std::function<void()> round)
    : m_backend(backend)
    , m_round(std::move(round))
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &Refresher::tick);
    connect(&backend, &Backend::changed, this, [this](quint32 topics) {
        if (m_started && (topics & m_topics))
            refresh();
    });
    connect(&backend, &Backend::readyChanged, this, [this] {
        if (m_started)
            tick();
    });
}

void Refresher::setInterval(std::chrono::milliseconds interval)
{
    if (interval == m_timer->intervalAsDuration())
        return;
    m_timer->setInterval(interval);
    m_started &&interval.count() > 0 ? m_timer->start() : m_timer->stop();
}

void Refresher::setTopics(quint32 topics)
{
    m_topics = topics;
}

void Refresher::start()
{
    m_started = true;
    if (m_timer->interval() > 0)
        m_timer->start();
    tick();
}

void Refresher::stop()
{
    m_started = false;
    m_timer->stop();
}

void Refresher::refresh()
{
    if (m_load.isLoading())
        m_again = true;
    else
        tick();
}

void Refresher::reset()
{
    ++m_number;
    m_again = false;
    m_load.reset();
}

/// Time alone asks for no second round.
void Refresher::tick()
{
    if (!m_backend.isReady() || m_load.isLoading())
        return;
    ++m_number;
    m_again = false;
    m_load.begin();
    m_round();
}

void Refresher::end(const Base::Error *error)
{
    ++m_number; // what else was asked for it is not wanted any more
    error ? m_load.fail(*error) : m_load.succeed();
    if (m_again)
        tick();
}

} // namespace Models
