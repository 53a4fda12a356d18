// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QCoreApplication>

#include <optional>

namespace Models {

/// The edits of one user, collected until they are applied together. Knows what differs, what is wrong, the request that
/// applies it and the one that takes it back.
class UserEdit
{
    Q_DECLARE_TR_FUNCTIONS(UserEdit)
public:
    UserEdit() = default;
    explicit UserEdit(const Base::User &user) : before(user), now(user) { }

    Base::User before; ///< as the server has it
    Base::User now; ///< as it is to be
    QByteArray password; ///< a new one; empty = it stays

    /// What differs, as UpdateUser::Change bits.
    quint32 changes() const;
    /// What differs, in lines for people: "Full name: Anna → Anna Smith".
    QStringList lines() const;
    /// What cannot be right, for people; empty = nothing.
    QString fault() const;
    Rpc::UpdateUser request() const;
    /// Brings everything back but a password.
    Rpc::UpdateUser undo() const;
    /// The same as a command: "kopano-admin -u anna -f 'Anna Smith'".
    QString command() const;
};

/// "1.5 GiB", "500M", "unlimited" or a number of bytes; none = that is no size.
std::optional<quint64> sizeFrom(const QString &text);

/// A user of a file to be imported.
struct ImportedUser
{
    qsizetype line = 0;
    Base::User user;
    QByteArray password;
    QString fault; ///< why it cannot be made; empty = it can
    bool made = false;
    friend bool operator==(const ImportedUser &, const ImportedUser &) = default;
};

/// Reads CSV (RFC 4180; comma or semicolon) with a head line that names its columns: login, fullname, email, password,
/// company, admin. \returns a row for each line; at most 10 000. Invalid without a head or a login column.
Base::Result<QList<ImportedUser>> usersFromCsv(const QByteArray &csv);

} // namespace Models
