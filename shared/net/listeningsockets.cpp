// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listeningsockets.h"

namespace Net {

ListeningSockets::ListeningSockets(Listener::RefusalLine refusalLine)
    : m_listener(
        m_limits, [this](Incoming incoming) { m_accepted(std::move(incoming)); }, std::move(refusalLine))
{
    m_listener.setPaused(true);
}

Base::Result<void> ListeningSockets::open(
    const QList<Endpoint> &wanted, const Inherited &inherited, const Describe &describe)
{
    for (const auto &[descriptor, name] : inherited)
        TRY(m_listener.adopt(descriptor, describe ? describe(name) : Endpoint()));
    if (!inherited.isEmpty())
        return {};
    for (const Endpoint &endpoint : wanted)
        TRY(m_listener.listen(endpoint));
    return {};
}

void ListeningSockets::serve(Listener::Accepted accepted)
{
    m_accepted = std::move(accepted);
    m_listener.setPaused(false);
}

} // namespace Net
