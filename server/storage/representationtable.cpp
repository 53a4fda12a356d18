// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/representationtable.h"

#include "storage/principalrow.h"
#include "storage/rows.h"

namespace Storage {

using Base::PrincipalId;

Base::Result<bool> RepresentationTable::addSender(
    Connection &connection, PrincipalId owner, PrincipalId sender)
{
    static constexpr char sql[] = "INSERT INTO sendas (owner_id, sender_id) VALUES (:owner, :sender)";
    return isNew(connection.run(sql, {owner, sender}));
}

Base::Result<bool> RepresentationTable::removeSender(
    Connection &connection, PrincipalId owner, PrincipalId sender)
{
    static constexpr char sql[] = "DELETE FROM sendas WHERE owner_id = :owner AND sender_id = :sender";
    return TRY(connection.run(sql, {owner, sender})) > 0;
}

Base::Result<QList<PrincipalName>> RepresentationTable::senders(Connection &connection, PrincipalId owner)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.type, p.login, p.full_name, p.company_id
        FROM sendas s JOIN principal p ON p.principal_id = s.sender_id
        WHERE s.owner_id = :owner
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {owner}, &nameFromRow);
}

Base::Result<void> RepresentationTable::setDelegate(
    Connection &connection, PrincipalId owner, PrincipalId delegate, quint32 flags)
{
    static constexpr char sql[] = R"(
        INSERT INTO delegate (owner_id, delegate_id, flags) VALUES (:owner, :delegate, :flags)
    )";
    TRY(removeDelegate(connection, owner, delegate));
    TRY(connection.run(sql, {owner, delegate, flags}));
    return {};
}

Base::Result<bool> RepresentationTable::removeDelegate(
    Connection &connection, PrincipalId owner, PrincipalId delegate)
{
    static constexpr char sql[] = "DELETE FROM delegate WHERE owner_id = :owner AND delegate_id = :delegate";
    return TRY(connection.run(sql, {owner, delegate})) > 0;
}

Base::Result<QList<DelegateRow>> RepresentationTable::delegates(Connection &connection, PrincipalId owner)
{
    static constexpr char sql[] = R"(
        SELECT p.principal_id, p.type, p.login, p.full_name, p.company_id, d.flags
        FROM delegate d JOIN principal p ON p.principal_id = d.delegate_id
        WHERE d.owner_id = :owner
        ORDER BY p.login_key
    )";
    return rows(connection, sql, {owner}, [](const Row &row) {
        return DelegateRow{nameFromRow(row), row.number<quint32>(5)};
    });
}

Base::Result<Base::AutoReply> RepresentationTable::autoReply(Connection &connection, PrincipalId user)
{
    static constexpr char sql[] = R"(
        SELECT active, subject, message, begins_at, ends_at FROM autoreply WHERE principal_id = :user
    )";
    Base::AutoReply reply;
    TRY(connection.selectOne(sql, {user}, [&](const Row &row) {
        reply = {row.integer(0) != 0, row.text(1), row.text(2), row.integer(3), row.integer(4)};
    }));
    return reply;
}

Base::Result<void> RepresentationTable::setAutoReply(
    Connection &connection, PrincipalId user, const Base::AutoReply &autoReply)
{
    static constexpr char sql[] = R"(
        INSERT INTO autoreply (principal_id, active, subject, message, begins_at, ends_at)
        VALUES (:user, :active, :subject, :message, :begins, :ends)
    )";
    TRY(connection.run("DELETE FROM autoreply WHERE principal_id = :user", {user}));
    TRY(connection.run(sql,
        {user, autoReply.active, autoReply.subject, autoReply.message, autoReply.begins, autoReply.ends}));
    return {};
}

Base::Result<void> RepresentationTable::removeAll(Connection &connection, PrincipalId principal)
{
    TRY(connection.run("DELETE FROM sendas WHERE owner_id = :principal", {principal}));
    TRY(connection.run("DELETE FROM sendas WHERE sender_id = :principal", {principal}));
    TRY(connection.run("DELETE FROM delegate WHERE owner_id = :principal", {principal}));
    TRY(connection.run("DELETE FROM delegate WHERE delegate_id = :principal", {principal}));
    TRY(connection.run("DELETE FROM autoreply WHERE principal_id = :principal", {principal}));
    return {};
}

} // namespace Storage
