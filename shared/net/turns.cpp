// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/turns.h"

namespace Net {

Turns::Turns()
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { next(); });
}

void Turns::add(const QObject *context, std::function<void()> work)
{
    m_waiting.push_back({context, std::move(work)});
    if (!m_timer.isActive())
        m_timer.start();
}

void Turns::next()
{
    // While the last come first nobody else looks at the front.
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    while (!m_waiting.empty()) {
        const bool last = m_waiting.size() > crowd;
        const Piece piece = std::move(last ? m_waiting.back() : m_waiting.front());
        if (last)
            m_waiting.pop_back();
        else
            m_waiting.pop_front();
        if (piece.context)
            return piece.work();
    }
    m_timer.stop();
}

} // namespace Net
