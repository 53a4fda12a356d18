// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/peoplerender.h"

#include "tools/adminoptions.h"
#include "tools/render.h"

#include <QMap>

namespace Tools {

namespace {

QString visibility(bool hidden)
{
    return hidden ? Admin::tr("hidden") : Admin::tr("visible");
}

} // namespace

QString groupTable(const QList<Base::Group> &groups, const QString &company)
{
    QMap<QString, QList<QStringList>> companies;
    for (const Base::Group &group : groups)
        companies[group.companyName].append({group.name, group.emailAddress});
    if (companies.isEmpty())
        companies.insert(company, {});
    QString out;
    for (auto one = companies.cbegin(); one != companies.cend(); ++one) {
        const QString name = one.key().isEmpty() ? QStringLiteral("Default") : one.key();
        out += Admin::tr("Group list for %1(%2):").arg(printable(name), QString::number(one->size())) + u'\n'
            + renderTable({Admin::tr("Groupname"), Admin::tr("Emailaddress")}, *one);
    }
    return out;
}

QString groupDetailsText(const Rpc::GroupDetailsReply &reply)
{
    const Base::Group &group = reply.group;
    QString out = labelled(Admin::tr("Groupname"), group.name);
    out += labelled(Admin::tr("Fullname"), group.fullName);
    out += labelled(Admin::tr("Emailaddress"), group.emailAddress);
    if (!group.companyName.isEmpty())
        out += labelled(Admin::tr("Company"), group.companyName);
    out += labelled(
        Admin::tr("Type"), group.security ? Admin::tr("security group") : Admin::tr("distribution group"));
    out += labelled(Admin::tr("Address book"), visibility(group.hidden));
    if (group.name == QLatin1String("Everyone")) // a name that no other account can have
        return out + Admin::tr("Users: everybody") + u'\n';
    return out + countedNames(Admin::tr("Users"), reply.users)
        + countedNames(Admin::tr("Groups"), reply.groups);
}

QString companyTable(const QList<Base::Company> &companies)
{
    QList<QStringList> rows;
    for (const Base::Company &company : companies)
        rows.append({company.name, company.administratorLogin});
    return Admin::tr("Company list (%1):").arg(companies.size()) + u'\n'
        + renderTable({Admin::tr("Companyname"), Admin::tr("System Administrator")}, rows);
}

QString companyDetailsText(const Rpc::CompanyDetailsReply &reply)
{
    const Base::Company &company = reply.company;
    QString out = labelled(Admin::tr("Companyname"), company.name);
    out += labelled(Admin::tr("System Administrator"), company.administratorLogin);
    out += labelled(Admin::tr("Public store"), yesNo(bool(company.publicStore)));
    out += Admin::tr("Default quota of its users:") + u'\n';
    out += labelled(Admin::tr(" Quota overrides"), yesNo(company.userDefault.overridesDefault));
    out += labelled(Admin::tr(" Warning level"), quotaLevel(company.userDefault.warn));
    out += labelled(Admin::tr(" Soft level"), quotaLevel(company.userDefault.soft));
    out += labelled(Admin::tr(" Hard level"), quotaLevel(company.userDefault.hard));
    out += Admin::tr("Quota of its public store:") + u'\n';
    out += labelled(Admin::tr(" Warning level"), quotaLevel(company.quotaWarn));
    out += labelled(Admin::tr("Current store size"), mebibytesText(company.size));
    out += countedNames(Admin::tr("View list"), reply.viewers);
    out += countedNames(Admin::tr("Admin list"), reply.administrators);
    out += countedNames(Admin::tr("User quota recipients"), reply.userQuotaRecipients);
    return out + countedNames(Admin::tr("Company quota recipients"), reply.companyQuotaRecipients);
}

QString storeTable(const QString &heading, const QList<Rpc::StoreInfo> &stores)
{
    QList<QStringList> rows;
    for (const Rpc::StoreInfo &store : stores) {
        const QString state = store.removed > 0 ? Admin::tr("marked for removal")
            : store.unhooked > 0                ? Admin::tr("orphan since %1").arg(dateText(store.unhooked))
            : store.isPublic                    ? Admin::tr("public")
                                                : Admin::tr("in use");
        rows.append({QString::fromLatin1(store.guid.toHex().toUpper()),
            store.owner.isEmpty() ? store.name : store.owner, mebibytesText(store.size),
            QString::number(store.items), state});
    }
    return heading + u'\n'
        + renderTable({Admin::tr("Store GUID"), Admin::tr("Username"), Admin::tr("Store size"),
                          Admin::tr("Items"), Admin::tr("State")},
            rows);
}

QString namesText(const QString &heading, const QStringList &names)
{
    QString out = printable(heading) + u'\n';
    for (const QString &name : names)
        out += u'\t' + printable(name) + u'\n';
    return out;
}

QString delegateText(const Rpc::Delegate &delegate)
{
    QStringList words;
    if (delegate.flags & Rpc::Delegate::SeesPrivate)
        words.append(Admin::tr("sees private items"));
    if (delegate.flags & Rpc::Delegate::ReceivesCopies)
        words.append(Admin::tr("receives copies of meeting requests"));
    return words.isEmpty() ? delegate.login
                           : QString(delegate.login % u" (" % words.join(QLatin1String(", ")) % u')');
}

QString delegatesText(const QString &heading, const QList<Rpc::Delegate> &delegates)
{
    QStringList lines;
    for (const Rpc::Delegate &delegate : delegates)
        lines.append(delegateText(delegate));
    return namesText(heading, lines);
}

QString countsText(const Rpc::CountUsersReply &counts)
{
    const auto line = [](const QString &label, quint64 count) {
        return labelled(label, QString::number(count));
    };
    QString out = line(Admin::tr("Active users"), counts.active);
    out += line(Admin::tr("Shared stores"), counts.shared);
    out += line(Admin::tr("Rooms"), counts.rooms);
    out += line(Admin::tr("Equipment"), counts.equipment);
    out += line(Admin::tr("Groups"), counts.groups);
    return out + line(Admin::tr("Companies"), counts.companies);
}

} // namespace Tools
