// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "gateway/backend.h"

namespace Gateway {

/// The server behind a Client::Link. Lives in the link's thread.
class LinkBackend final : public ForwardingBackend<LinkBackend>
{
public:
    explicit LinkBackend(Client::Link &link) : m_link(link) { }

    /// What ForwardingBackend calls.
    template <class Request>
    void forward(const QByteArray &session, const Request &request, Callback<Request> callback)
    {
        m_link.call(session, request, &m_context, std::move(callback));
    }

private:
    Client::Link &m_link;
    QObject m_context; ///< callbacks end with this backend
};

} // namespace Gateway
