// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/principalname.h"

#include <QString>

namespace Storage {
class Connection;
}

/// What accounts may be called, and finding any kind of account by what it is called.
namespace Directory {

/// The server has tenants, and how their members' names are made.
struct Tenancy
{
    bool hosted = false; ///< enable_hosted_kopano
    QString loginFormat = QStringLiteral("%u"); ///< loginname_format: %u the user, %c the company
};

/// What a name says by the login format. Pure, as is its opposite.
struct LoginParts
{
    QString user;
    QString company; ///< empty if the name does not have that form
};
LoginParts partsOf(const Tenancy &tenancy, const QString &name);
/// The full name of \a name in that company; \a name itself if it has the form already, or if there is none.
QString tenantLogin(const Tenancy &tenancy, const QString &name, const QString &company);

/// A name for a new account, and the company it belongs to.
struct TenantName
{
    QString name;
    Base::PrincipalId company; ///< none on a server without tenants
};
/// \a name as it is to be stored and its company: the one called \a companyName, or the one \a name says by
/// the login format. Invalid if neither says one, if both say different ones, or for a company on a server
/// without tenants; NotFound if there is none of that name.
Base::Result<TenantName> tenantName(
    Storage::Connection &connection, const Tenancy &tenancy, const QString &name, const QString &companyName);

/// The address in NFC without blanks around it; Invalid if mail could not be sent to it as it is written.
Base::Result<QString> checkedAddress(const QString &address);
/// A group's name in NFC: 1 to 255 bytes of UTF-8, inside it blanks, but no control or invisible characters.
/// Invalid.
Base::Result<QString> checkedGroupName(const QString &name);
/// A company's name: what a login name may be, without '@'. Invalid.
Base::Result<QString> checkedCompanyName(const QString &name);
/// Control characters, also those of the direction of text (UAX #9), with which a name could look like another one
/// and turn round what is shown beside it.
bool isUnfitForName(QChar c);
/// A full name: at most 255 bytes, all of them fit. Invalid.
Base::Result<void> checkFullName(const QString &name);
/// What people read, like a subject: at most \a limit bytes without control characters.
/// Invalid with \a complaint.
Base::Result<void> checkText(const QString &text, qsizetype limit, const QString &complaint);

/// The account of that name, if it has one of the \a types. NotFound says what there is not.
Base::Result<Storage::PrincipalName> findAccount(Storage::Connection &connection, const QString &name,
    std::initializer_list<Storage::PrincipalType> types);

} // namespace Directory
