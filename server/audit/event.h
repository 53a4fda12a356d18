// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

/// What the security log tells of (specification section 7.3).
namespace Audit {

/// The name of the built-in account, and of the owner of the public store.
inline constexpr char16_t systemName[] = u"SYSTEM";

/// What happened. Values are stored; append only.
enum class Kind : quint8 {
    Startup = 1, ///< number: the uid that started the program
    Signal = 2, ///< number: the signal
    Authenticate = 3, ///< a login: user, from, method, program
    Spoofed = 4, ///< single sign-on as another user than requested: user, requested, from, method, program
    Impersonate = 5, ///< user (the target), from, program, impersonator; its Authenticate comes before
    Access = 6, ///< objectId, type, ownerName, user, right
    Administration = 7, ///< an act of an administrator: user, from, program, action, target, detail
};

/// Type numbers of the specification; append only.
enum class ObjectType : quint8 { None = 0, Store = 3, Folder = 5, Message = 7 };

/// Rights as the specification names them, in the order of right names in lines.cpp. Values are stored;
/// append only.
enum class Right : quint8 {
    Read = 1,
    Create,
    Edit,
    Delete,
    CreateFolder,
    View,
    FolderPermissions,
    Owner,
    Admin,
};

/// One line of the log, and one record of the trail. Texts are as their senders wrote them: escaping is the
/// log's duty. A value.
struct Event
{
    Kind kind = Kind::Access;
    bool allowed = true; ///< or ok
    QString user; ///< who acts; with impersonation the impersonated one
    QString requested;
    QString from; ///< the local socket's URL, or an address
    QString
        method; ///< "User supplied password", "Pipe socket", "SSL Certificate", "kerberos sso", "ntlm sso"
    QString program;
    QString impersonator;
    /// Access to the user's own store: told from level 5 on only, with number as his id. See
    /// Sink::wantsOwn().
    bool own = false;
    qint64 objectId = 0;
    ObjectType type = ObjectType::None;
    QString ownerName; ///< of the store; SYSTEM or the company for a public one
    Right right = Right::View;
    qint64 number = 0;
    Base::StoreId store; ///< of the object, so that its path can be told later; not part of the line
    Base::FolderId folder; ///< of a message, likewise; with \a uid its subject is found without a search
    Base::Uid uid = 0;
    QString path; ///< of the object at that moment, "store\27\IPM_SUBTREE\Calendar"; not part of the line
    QString action; ///< of Administration: "user.create", "purge.start", …
    QString target; ///< of Administration: what it was done to
    QString detail;
    QString session; ///< start of the server and number, "1795400000-17"; not part of the line
};

/// Where events go. Any thread; never blocks, never fails: what cannot be written is reported by the log
/// itself.
class Sink
{
public:
    Sink() = default;
    virtual ~Sink() = default;
    Q_DISABLE_COPY_MOVE(Sink)

    virtual void write(const Event &event) = 0;
    /// Whether requests of users are to be refused because what they do cannot be recorded
    /// (audit_on_failure).
    virtual bool refusesWork() const { return false; }
    /// Whether accesses of users to their own stores are told at all; else they need not be given.
    virtual bool wantsOwn() const { return false; }
};

} // namespace Audit
