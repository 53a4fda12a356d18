// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"

namespace Tools {

/// Makes a verb's calls, one after the other, as SYSTEM. Lives in the main thread as long as the program.
class Caller : public QObject
{
    Q_OBJECT
public:
    explicit Caller(const Client::LinkOptions &options) : m_link(options, m_reactor) { m_link.start(); }

    template <class Request> void call(const Request &request, Client::Link::Callback<Request> callback)
    {
        m_link.call<Request>({}, request, this, std::move(callback));
    }
    QString serverVersion() const { return m_link.server().serverVersion; }

private:
    Net::Reactor m_reactor;
    Client::Link m_link;
};

} // namespace Tools
