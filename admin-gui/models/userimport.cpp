// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/userimport.h"

#include <QSet>

#include <algorithm>

namespace Models {

using namespace Base;

Result<void> UserImport::read(const QByteArray &csv)
{
    ++m_file;
    m_running = m_asking = false;
    m_usable = 0;
    merge({});
    QList<ImportedUser> users = TRY(usersFromCsv(csv));
    m_usable = int(std::count_if(
        users.begin(), users.end(), [](const ImportedUser &row) { return row.fault.isEmpty(); }));
    merge(std::move(users));
    m_backend.ask<Rpc::ListUsers>({}, this, [this, file = m_file](const Result<Rpc::ListUsersReply> &reply) {
        if (reply && file == m_file)
            markExisting(*reply);
    });
    return {};
}

void UserImport::markExisting(const Rpc::ListUsersReply &reply)
{
    QSet<QString> there;
    for (const User &user : reply.users)
        there.insert(user.login.toCaseFolded());
    for (int row = 0; row < rowCount(); ++row) {
        ImportedUser user = at(row);
        if (user.fault.isEmpty() && !user.made && there.contains(user.user.login.toCaseFolded())) {
            user.fault = tr("There is a user with this login already.");
            --m_usable;
            put(std::move(user));
        }
    }
}

void UserImport::start()
{
    m_running = true;
    if (m_asking)
        return; // stopped, and begun again before the answer: on from there
    m_place = 0;
    m_made = 0;
    next();
}

void UserImport::next()
{
    while (m_running && m_place < rowCount() && (!at(m_place).fault.isEmpty() || at(m_place).made))
        ++m_place;
    if (!m_running || m_place >= rowCount()) {
        m_running = false;
        Q_EMIT finished(m_made);
        return;
    }
    const ImportedUser &row = at(m_place);
    m_asking = true;
    m_backend.ask<Rpc::CreateUser>(
        {row.user, row.password}, this, [this, file = m_file](const Result<Rpc::UserReply> &reply) {
            if (file != m_file)
                return; // another file is here by now
            m_asking = false;
            ImportedUser answered = at(m_place);
            m_usable -= answered.fault.isEmpty(); // unless it was marked meanwhile
            answered.made = reply.has_value();
            if (reply)
                answered.password.clear(); // has done its duty
            else
                answered.fault = reply.error().detail;
            m_made += answered.made;
            put(std::move(answered));
            ++m_place;
            next();
        });
}

QVariant UserImport::cell(const ImportedUser &row, int column, int role) const
{
    if (role == SeverityRole && column == Outcome)
        return int(!row.fault.isEmpty() ? Severity::Warning : row.made ? Severity::Good : Severity::None);
    if (role == SortRole && column == Line)
        return row.line;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Line:
        return row.line;
    case Login:
        return row.user.login;
    case FullName:
        return row.user.fullName;
    case Email:
        return row.user.emailAddress;
    case Company:
        return row.user.companyName;
    case Outcome:
        return row.made ? tr("made") : row.fault.isEmpty() ? tr("can be made") : row.fault;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant UserImport::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Line:
        return tr("Line");
    case Login:
        return tr("Login");
    case FullName:
        return tr("Full name");
    case Email:
        return tr("E-mail");
    case Company:
        return tr("Company");
    case Outcome:
        return tr("Outcome");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
