// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "rpc/session.h"

#include <QStringList>

/// Requests about groups, companies, send-as, delegates and out-of-office. Names are logins, group names and company
/// names; case does not matter. System administrators may send all of them; administrators of a company those about
/// its members; users what is said to be about themselves. Everybody else is Denied, and what is invisible to the
/// caller is NotFound.
namespace Rpc {

/// The group after the request.
struct GroupReply
{
    Base::Group group;
    FIELDS(GroupReply, group)
};
/// Makes an empty group. Conflict if the name or the address is taken.
struct CreateGroup
{
    using Reply = GroupReply;
    Base::Group group; ///< name, fullName, emailAddress, security, hidden, companyName
    FIELDS(CreateGroup, group)
};
/// Writes the fields named in \a changes, a set of Change bits. The name of Everyone stays.
struct UpdateGroup
{
    using Reply = GroupReply;
    /// Values travel; append only.
    enum Change : quint32 { Name = 0x01, FullName = 0x02, EmailAddress = 0x04, Security = 0x08, Hidden = 0x10 };
    QString name; ///< which group
    quint32 changes = 0;
    Base::Group group;
    FIELDS(UpdateGroup, name, changes, group)
};
/// The members stay; Denied for Everyone.
struct DeleteGroup
{
    using Reply = Empty;
    QString name;
    FIELDS(DeleteGroup, name)
};
/// A group and who is in it directly.
struct GroupDetailsReply
{
    Base::Group group;
    QStringList users;
    QStringList groups;
    FIELDS(GroupDetailsReply, group, users, groups)
};
/// NotFound.
struct GetGroup
{
    using Reply = GroupDetailsReply;
    QString name;
    FIELDS(GetGroup, name)
};
/// Groups by name.
struct ListGroupsReply
{
    QList<Base::Group> groups;
    FIELDS(ListGroupsReply, groups)
};
/// The groups the caller may see.
struct ListGroups
{
    using Reply = ListGroupsReply;
    QString company; ///< of this one only; empty = all
    FIELDS(ListGroups, company)
};
/// Puts a user or a group into a group, or takes it out. Conflict if it is there (not there) already, or if the group
/// would contain itself.
struct ChangeMembership
{
    using Reply = Empty;
    QString group;
    QString member;
    bool add = true;
    FIELDS(ChangeMembership, group, member, add)
};

/// The company after the request.
struct CompanyReply
{
    Base::Company company;
    FIELDS(CompanyReply, company)
};
/// Makes a company without users. Denied on a server without tenants.
struct CreateCompany
{
    using Reply = CompanyReply;
    Base::Company company; ///< name, userDefault, quotaWarn
    FIELDS(CreateCompany, company)
};
/// Writes the fields named in \a changes, a set of Change bits.
struct UpdateCompany
{
    using Reply = CompanyReply;
    /// Values travel; append only.
    enum Change : quint32 { UserDefault = 0x01, QuotaWarn = 0x02, Administrator = 0x04 };
    QString name; ///< which company
    quint32 changes = 0;
    Base::Company company; ///< the administrator by administratorLogin; empty = none
    FIELDS(UpdateCompany, name, changes, company)
};
/// Its public store becomes an orphan. Conflict while it has users or groups.
struct DeleteCompany
{
    using Reply = Empty;
    QString name;
    FIELDS(DeleteCompany, name)
};
/// What a company has to do with somebody else. Values are stored; append only.
enum class CompanyRelation : quint8 {
    Viewer = 1, ///< the other company sees this one's members
    Administrator = 2, ///< the user administers this company; one of another company needs Viewer for that one first
    UserQuotaRecipient = 3, ///< the user or group receives copies of quota mails to users
    CompanyQuotaRecipient = 4, ///< the user or group receives the company's quota mails
};
/// A company and its relations.
struct CompanyDetailsReply
{
    Base::Company company;
    QStringList viewers;
    QStringList administrators;
    QStringList userQuotaRecipients;
    QStringList companyQuotaRecipients;
    FIELDS(CompanyDetailsReply, company, viewers, administrators, userQuotaRecipients, companyQuotaRecipients)
};
/// NotFound.
struct GetCompany
{
    using Reply = CompanyDetailsReply;
    QString name;
    FIELDS(GetCompany, name)
};
/// Companies by name.
struct ListCompaniesReply
{
    QList<Base::Company> companies;
    FIELDS(ListCompaniesReply, companies)
};
/// The companies the caller may see.
struct ListCompanies
{
    using Reply = ListCompaniesReply;
    FIELDS_EMPTY(ListCompanies)
};
/// Adds or removes a relation. Conflict if it is there (not there) already. A company that loses its view also loses
/// the administrators it gave.
struct ChangeCompanyRelation
{
    using Reply = Empty;
    QString company; ///< whose list
    CompanyRelation relation = CompanyRelation::Viewer;
    QString other; ///< a company for Viewer, else a user or group
    bool add = true;
    FIELDS(ChangeCompanyRelation, company, relation, other, add)
};

/// Lets a user or a group write mail as if it were the owner, or no longer. Conflict if it is so already.
struct ChangeSendAs
{
    using Reply = Empty;
    QString owner; ///< a user or a group
    QString sender;
    bool add = true;
    FIELDS(ChangeSendAs, owner, sender, add)
};
/// Names of users and groups.
struct NamesReply
{
    QStringList names;
    FIELDS(NamesReply, names)
};
/// Who may write as the owner. The owner may ask.
struct ListSendAs
{
    using Reply = NamesReply;
    QString owner;
    FIELDS(ListSendAs, owner)
};
/// Somebody who acts on an owner's behalf.
struct Delegate
{
    /// Values are stored; append only.
    enum Flag : quint32 { SeesPrivate = 0x1, ReceivesCopies = 0x2 };
    QString login;
    QString fullName;
    quint32 flags = 0; ///< Flag bits
    FIELDS(Delegate, login, fullName, flags)
};
/// Makes a delegate, changes one's flags, or removes one. The owner may. Folder rights are another matter.
struct SetDelegate
{
    using Reply = Empty;
    QString owner;
    Delegate delegate; ///< login and flags
    bool remove = false;
    FIELDS(SetDelegate, owner, delegate, remove)
};
/// Delegates by login.
struct ListDelegatesReply
{
    QList<Delegate> delegates;
    FIELDS(ListDelegatesReply, delegates)
};
/// The owner may ask.
struct ListDelegates
{
    using Reply = ListDelegatesReply;
    QString owner;
    FIELDS(ListDelegates, owner)
};

/// The user's out-of-office settings.
struct AutoReplyReply
{
    Base::AutoReply autoReply;
    FIELDS(AutoReplyReply, autoReply)
};
/// The user may do it.
struct SetAutoReply
{
    using Reply = AutoReplyReply;
    QString login;
    Base::AutoReply autoReply;
    FIELDS(SetAutoReply, login, autoReply)
};
/// The user may ask.
struct GetAutoReply
{
    using Reply = AutoReplyReply;
    QString login;
    FIELDS(GetAutoReply, login)
};
/// A user replaces the own password, which has to be known. Denied, after a delay, if \a oldPassword is wrong.
struct ChangePassword
{
    using Reply = Empty;
    QByteArray oldPassword;
    QByteArray newPassword;
    FIELDS(ChangePassword, oldPassword, newPassword)
};

/// Which limit of its quota a store has reached. Values travel; append only.
enum class QuotaLevel : quint8 { Below = 0, Warn = 1, Soft = 2, Hard = 3 };
/// Everything an administrator wants to know about a user.
struct UserDetailsReply
{
    Base::User user;
    Base::Quota effective; ///< the limits that count
    QuotaLevel level = QuotaLevel::Below;
    QStringList groups; ///< directly a member of
    QStringList sendAs; ///< who may write as the user
    QList<Delegate> delegates;
    bool outOfOffice = false; ///< answers are being sent now
    FIELDS(UserDetailsReply, user, effective, level, groups, sendAs, delegates, outOfOffice)
};
/// The user may ask.
struct GetUserDetails
{
    using Reply = UserDetailsReply;
    QString login;
    FIELDS(GetUserDetails, login)
};
/// How many accounts there are.
struct CountUsersReply
{
    quint64 active = 0;
    quint64 shared = 0;
    quint64 rooms = 0;
    quint64 equipment = 0;
    quint64 groups = 0;
    quint64 companies = 0;
    FIELDS(CountUsersReply, active, shared, rooms, equipment, groups, companies)
};
/// Only for system administrators.
struct CountUsers
{
    using Reply = CountUsersReply;
    FIELDS_EMPTY(CountUsers)
};

} // namespace Rpc
