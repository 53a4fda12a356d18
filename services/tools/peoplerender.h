// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/people.h"
#include "rpc/stores.h"

#include <QJsonArray>

/// How kopano-admin shows groups, companies, stores and counts. Texts end with a line feed; what came from
/// the server is made harmless for terminals.
namespace Tools {

/// Headings `Group list for Default(N):`, for each company one; \a company is the one that was asked for.
QString groupTable(const QList<Base::Group> &groups, const QString &company);
QString groupDetailsText(const Rpc::GroupDetailsReply &reply);
QString companyTable(const QList<Base::Company> &companies);
QString companyDetailsText(const Rpc::CompanyDetailsReply &reply);
QString storeTable(const QString &heading, const QList<Rpc::StoreInfo> &stores);
QString namesText(const QString &heading, const QStringList &names);
QString delegatesText(const QString &heading, const QList<Rpc::Delegate> &delegates);
/// The login, and in parentheses what he may do beside acting for the owner.
QString delegateText(const Rpc::Delegate &delegate);
QString countsText(const Rpc::CountUsersReply &counts);

/// The same as JSON: arrays of objects, one object, an array of names.
QString groupsJson(const QList<Base::Group> &groups);
QString groupJson(const Rpc::GroupDetailsReply &reply);
QString companiesJson(const QList<Base::Company> &companies);
QString companyJson(const Rpc::CompanyDetailsReply &reply);
QString storesJson(const QList<Rpc::StoreInfo> &stores);
QString delegatesJson(const QList<Rpc::Delegate> &delegates);
QJsonArray delegatesArray(const QList<Rpc::Delegate> &delegates);
QString namesJson(const QStringList &names);
QString countsJson(const Rpc::CountUsersReply &counts);

} // namespace Tools
