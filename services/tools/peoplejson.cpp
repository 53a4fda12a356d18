// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/peoplerender.h"
#include "tools/render.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Tools {

namespace {

QJsonObject toJson(const Base::Group &group)
{
    return {{QStringLiteral("groupname"), group.name}, {QStringLiteral("fullname"), group.fullName},
        {QStringLiteral("email"), group.emailAddress}, {QStringLiteral("security"), group.security},
        {QStringLiteral("hidden"), group.hidden}, {QStringLiteral("company"), group.companyName},
        {QStringLiteral("created"), group.created}};
}

QJsonObject toJson(const Base::Company &company)
{
    const Base::Quota &quota = company.userDefault;
    const QJsonObject userDefault{{QStringLiteral("override"), quota.overridesDefault},
        {QStringLiteral("warn"), qint64(quota.warn)}, {QStringLiteral("soft"), qint64(quota.soft)},
        {QStringLiteral("hard"), qint64(quota.hard)}};
    return {{QStringLiteral("companyname"), company.name},
        {QStringLiteral("administrator"), company.administratorLogin},
        {QStringLiteral("publicStore"), bool(company.publicStore)},
        {QStringLiteral("userDefaultQuota"), userDefault},
        {QStringLiteral("quotaWarn"), qint64(company.quotaWarn)},
        {QStringLiteral("size"), qint64(company.size)}, {QStringLiteral("created"), company.created}};
}

QJsonObject toJson(const Rpc::StoreInfo &store)
{
    return {{QStringLiteral("guid"), QString::fromLatin1(store.guid.toHex())},
        {QStringLiteral("owner"), store.owner}, {QStringLiteral("name"), store.name},
        {QStringLiteral("public"), store.isPublic}, {QStringLiteral("size"), qint64(store.size)},
        {QStringLiteral("items"), qint64(store.items)}, {QStringLiteral("created"), store.created},
        {QStringLiteral("unhooked"), store.unhooked}, {QStringLiteral("removed"), store.removed}};
}

template <class List> QString arrayOf(const List &list)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(toJson(one));
    return jsonText(QJsonDocument(array));
}

QString documentOf(const QJsonObject &object)
{
    return jsonText(QJsonDocument(object));
}

} // namespace

QString groupsJson(const QList<Base::Group> &groups)
{
    return arrayOf(groups);
}

QString groupJson(const Rpc::GroupDetailsReply &reply)
{
    QJsonObject object = toJson(reply.group);
    object.insert(QStringLiteral("users"), QJsonArray::fromStringList(reply.users));
    object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(reply.groups));
    return documentOf(object);
}

QString companiesJson(const QList<Base::Company> &companies)
{
    return arrayOf(companies);
}

QString companyJson(const Rpc::CompanyDetailsReply &reply)
{
    QJsonObject object = toJson(reply.company);
    object.insert(QStringLiteral("viewList"), QJsonArray::fromStringList(reply.viewers));
    object.insert(QStringLiteral("adminList"), QJsonArray::fromStringList(reply.administrators));
    object.insert(
        QStringLiteral("userQuotaRecipients"), QJsonArray::fromStringList(reply.userQuotaRecipients));
    object.insert(
        QStringLiteral("companyQuotaRecipients"), QJsonArray::fromStringList(reply.companyQuotaRecipients));
    return documentOf(object);
}

QString storesJson(const QList<Rpc::StoreInfo> &stores)
{
    return arrayOf(stores);
}

QJsonArray delegatesArray(const QList<Rpc::Delegate> &delegates)
{
    QJsonArray array;
    for (const Rpc::Delegate &delegate : delegates) {
        array.append(QJsonObject{{QStringLiteral("name"), delegate.login},
            {QStringLiteral("seesPrivate"), (delegate.flags & Rpc::Delegate::SeesPrivate) != 0},
            {QStringLiteral("receivesCopies"), (delegate.flags & Rpc::Delegate::ReceivesCopies) != 0}});
    }
    return array;
}

QString delegatesJson(const QList<Rpc::Delegate> &delegates)
{
    return jsonText(QJsonDocument(delegatesArray(delegates)));
}

QString namesJson(const QStringList &names)
{
    return jsonText(QJsonDocument(QJsonArray::fromStringList(names)));
}

QString countsJson(const Rpc::CountUsersReply &counts)
{
    return documentOf({{QStringLiteral("active"), qint64(counts.active)},
        {QStringLiteral("shared"), qint64(counts.shared)}, {QStringLiteral("rooms"), qint64(counts.rooms)},
        {QStringLiteral("equipment"), qint64(counts.equipment)},
        {QStringLiteral("groups"), qint64(counts.groups)},
        {QStringLiteral("companies"), qint64(counts.companies)}});
}

} // namespace Tools
