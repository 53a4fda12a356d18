// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rpc/messages.h"
#include "rpc/softdelete.h"

#include <functional>

namespace Gateway {

/// Gets the answer of the server.
template <class Request> using Callback = std::function<void(Base::Result<typename Request::Reply>)>;

/// One request the server can be asked.
template <class Request> class Call
{
public:
    /// \a session: id of the login at the server; empty before it.
    virtual void call(const QByteArray &session, const Request &request, Callback<Request> callback) = 0;

protected:
    ~Call() = default;
};

/// All requests of a list as overloads of call().
template <class... Requests> class Calls : public Call<Requests>...
{
public:
    using Call<Requests>::call...;

protected:
    ~Calls() = default;
};

/// The server as a session sees it: every call is answered exactly once, later, in the caller's thread. A
/// real one is a LinkBackend, in tests it is a model in memory.
class Backend : public Calls<Rpc::Authenticate, Rpc::AuthenticateStep, Rpc::Logout, Rpc::Ping,
                    Rpc::ListFolders, Rpc::ListSharedStores, Rpc::OpenStore,
                    Rpc::RecoverableFolders, Rpc::FolderStatus, Rpc::CreateFolder, Rpc::DeleteFolder, Rpc::RenameFolder,
                    Rpc::SetSubscription, Rpc::OpenMailbox, Rpc::Unwatch, Rpc::FetchItems, Rpc::ReadBody,
                    Rpc::ChangeFlags, Rpc::AppendItems, Rpc::CopyItems, Rpc::ExpungeItems, Rpc::SearchItems>
{
public:
    virtual ~Backend() = default;
};

/// Implements every call of \a Base by `forward(session, request, callback)` of \a Derived.
template <class Derived, class Base, class... Requests> class Forward;
template <class Derived, class Base> class Forward<Derived, Base> : public Base
{
};
template <class Derived, class Base, class First, class... Rest>
class Forward<Derived, Base, First, Rest...> : public Forward<Derived, Base, Rest...>
{
public:
    using Forward<Derived, Base, Rest...>::call;
    void call(const QByteArray &session, const First &request, Callback<First> callback) override
    {
        static_cast<Derived *>(this)->forward(session, request, std::move(callback));
    }
};

namespace Detail {
template <class Derived, class... Requests>
Forward<Derived, Backend, Requests...> forwardAll(const Calls<Requests...> *);
} // namespace Detail
/// Base class of an implementation: all calls end in its member template `forward`.
template <class Derived>
using ForwardingBackend = decltype(Detail::forwardAll<Derived>(static_cast<const Backend *>(nullptr)));

} // namespace Gateway
