// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people.h"

#include "models/format.h"

#include <chrono>
#include <utility>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

PeopleModel::PeopleModel(Backend &backend, QObject *parent)
    : Table(parent)
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(60s); // changes are told by the server; this is for the sizes of stores
    m_refresher.setTopics(Rpc::PeopleTopic);
}

template <class Request, class Add> void PeopleModel::part(const Request &request, Add add)
{
    ++m_open;
    m_refresher.ask(request, [this, add](const typename Request::Reply &reply) {
        add(reply);
        if (--m_open > 0)
            return;
        merge(std::exchange(m_fresh, {}));
        m_refresher.finish();
    });
}

void PeopleModel::ask()
{
    m_fresh.clear();
    m_open = 0;
    part(Rpc::ListUsers{}, [this](const Rpc::ListUsersReply &reply) {
        for (const User &user : reply.users) {
            const quint64 limit = user.quota.overridesDefault ? user.quota.hard : user.companyDefault.hard;
            m_fresh.append({Person::Kind::User, user.login, user.fullName, user.emailAddress, user.companyName,
                user.kind, user.adminLevel, user.storeSize, limit, user.lastLogon});
        }
    });
    part(Rpc::ListGroups{}, [this](const Rpc::ListGroupsReply &reply) {
        for (const Group &group : reply.groups) {
            m_fresh.append({Person::Kind::Group, group.name, group.fullName, group.emailAddress, group.companyName,
                {}, 0, 0, 0, 0});
        }
    });
    part(Rpc::ListCompanies{}, [this](const Rpc::ListCompaniesReply &reply) {
        for (const Base::Company &company : reply.companies)
            m_fresh.append({Person::Kind::Company, company.name, {}, {}, company.name, {}, 0, company.size, 0, 0});
    });
}

QVariant PeopleModel::cell(const Person &person, int column, int role) const
{
    const bool full = person.limit > 0 && person.storeSize >= person.limit;
    if (column == Store && role == BarRole && person.limit > 0)
        return double(person.storeSize) / double(person.limit);
    if (column == Store && role == SeverityRole && full)
        return int(Severity::Critical);
    if (role == SortRole || role == ExportRole) {
        if (column == Store)
            return person.storeSize;
        if (column == LastLogon)
            return role == SortRole ? QVariant(person.lastLogon) : QVariant(isoTime(person.lastLogon));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return person.name;
    case Kind:
        return personKind(person);
    case FullName:
        return person.fullName;
    case Email:
        return person.email;
    case Company:
        return person.company;
    case Store:
        if (person.kind == Person::Kind::Group)
            return QString();
        return person.limit > 0 ? tr("%1 of %2").arg(sizeText(person.storeSize), sizeText(person.limit))
                                : sizeText(person.storeSize);
    case LastLogon:
        return person.kind == Person::Kind::User ? timeText(person.lastLogon) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PeopleModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case FullName:
        return tr("Full name");
    case Email:
        return tr("E-mail");
    case Company:
        return tr("Company");
    case Store:
        return tr("Store");
    case LastLogon:
        return tr("Last login");
    case ColumnCount:
        break;
    }
    return {};
}

QString personKind(const Person &person)
{
    switch (person.kind) {
    case Person::Kind::Group:
        return PeopleModel::tr("Group");
    case Person::Kind::Company:
        return PeopleModel::tr("Company");
    case Person::Kind::User:
        break;
    }
    switch (person.userKind) {
    case UserKind::Active:
        if (person.adminLevel >= 2)
            return PeopleModel::tr("System administrator");
        return person.adminLevel == 1 ? PeopleModel::tr("Administrator") : PeopleModel::tr("User");
    case UserKind::Shared:
        return PeopleModel::tr("Shared store");
    case UserKind::Room:
        return PeopleModel::tr("Room");
    case UserKind::Equipment:
        return PeopleModel::tr("Equipment");
    }
    return {};
}

void OrphansModel::ask()
{
    m_refresher.ask(Rpc::ListStores{true}, [this](const Rpc::ListStoresReply &reply) {
        merge(reply.stores);
        m_refresher.finish();
    });
}

void OrphansModel::hook(
    const QByteArray &guid, const QString &login, QObject *context, std::function<void(Result<void>)> done)
{
    m_backend.ask<Rpc::HookStore>({guid, login}, context, [done = std::move(done)](const auto &reply) {
        done(reply ? Result<void>() : Result<void>(reply.error()));
    });
}

void OrphansModel::removeStore(
    const QByteArray &guid, QObject *context, std::function<void(Result<void>)> done)
{
    m_backend.ask<Rpc::RemoveStore>({guid}, context, [done = std::move(done)](const auto &reply) {
        done(reply ? Result<void>() : Result<void>(reply.error()));
    });
}

QVariant OrphansModel::cell(const Rpc::StoreInfo &store, int column, int role) const
{
    if (role == SortRole && column == Size)
        return store.size;
    if (role == SortRole && column == Since)
        return store.unhooked;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return store.name;
    case Size:
        return sizeText(store.size);
    case Items:
        return store.items;
    case Since:
        return timeText(store.unhooked);
    case Removal:
        return store.removed ? tr("by the next purge") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OrphansModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Belonged to");
    case Size:
        return tr("Size");
    case Items:
        return tr("Items");
    case Since:
        return tr("Orphan since");
    case Removal:
        return tr("Will be removed");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
