// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

using Relation = Rpc::CompanyRelation;

namespace {

/// The three switches of one list of a company.
struct List
{
    Relation relation;
    const char *add;
    const char *remove;
    const char *list;
    QStringList Rpc::CompanyDetailsReply::*names;
};
const std::array lists{
    List{Relation::Viewer, "add-to-viewlist", "del-from-viewlist", "list-view",
        &Rpc::CompanyDetailsReply::viewers},
    List{Relation::Administrator, "add-to-adminlist", "del-from-adminlist", "list-admin",
        &Rpc::CompanyDetailsReply::administrators},
    List{Relation::UserQuotaRecipient, "add-userquota-recipient", "del-userquota-recipient",
        "list-userquota-recipients", &Rpc::CompanyDetailsReply::userQuotaRecipients},
    List{Relation::CompanyQuotaRecipient, "add-companyquota-recipient", "del-companyquota-recipient",
        "list-companyquota-recipients", &Rpc::CompanyDetailsReply::companyQuotaRecipients},
};

QString headingOf(Relation relation, const QString &company, const QString &count)
{
    switch (relation) {
    case Relation::Viewer:
        return Admin::tr("Companies that see %1 (%2):").arg(company, count);
    case Relation::Administrator:
        return Admin::tr("Users who administer %1 (%2):").arg(company, count);
    case Relation::UserQuotaRecipient:
        return Admin::tr("Recipients of quota mails to users of %1 (%2):").arg(company, count);
    case Relation::CompanyQuotaRecipient:
        break;
    }
    return Admin::tr("Recipients of quota mails about %1 (%2):").arg(company, count);
}

void changeSendAs(Caller &caller, const CommandLine &line, const char *name, bool add, Done done)
{
    callAndSay(caller, Rpc::ChangeSendAs{line.value("update"), line.value(name), add},
        add ? Admin::tr("Sending as that user is allowed now.")
            : Admin::tr("Sending as that user is no longer allowed."),
        std::move(done));
}

void changeRelation(Caller &caller, const CommandLine &line, Done done)
{
    for (const List &list : lists) {
        const bool add = line.has(list.add);
        if (!add && !line.has(list.remove))
            continue;
        callAndSay(caller,
            Rpc::ChangeCompanyRelation{
                line.value("company"), list.relation, line.value(add ? list.add : list.remove), add},
            add ? Admin::tr("Added to the list.") : Admin::tr("Taken off the list."), std::move(done));
        return;
    }
}

void listRelation(Caller &caller, const CommandLine &line, Done done)
{
    for (const List &list : lists) {
        if (!line.has(list.list))
            continue;
        callAndShow(
            caller, Rpc::GetCompany{line.value("company")}, line,
            [list](const auto &reply) { return namesJson(reply.*list.names); },
            [list](const auto &reply) {
                const QStringList &names = reply.*list.names;
                const QString count = QString::number(names.size());
                return namesText(headingOf(list.relation, reply.company.name, count), names);
            },
            std::move(done));
        return;
    }
}

void addSendAs(Caller &caller, const CommandLine &line, Done done)
{
    changeSendAs(caller, line, "add-sendas", true, std::move(done));
}

void removeSendAs(Caller &caller, const CommandLine &line, Done done)
{
    changeSendAs(caller, line, "del-sendas", false, std::move(done));
}

void listSendAs(Caller &caller, const CommandLine &line, Done done)
{
    const QString owner = line.value("list-sendas");
    callAndShow(
        caller, Rpc::ListSendAs{owner}, line, [](const auto &reply) { return namesJson(reply.names); },
        [owner](const auto &reply) {
            const QString count = QString::number(reply.names.size());
            return namesText(Admin::tr("Who may send as %1 (%2):").arg(owner, count), reply.names);
        },
        std::move(done));
}

constexpr const char *sendAsSwitches[]{"update"};
constexpr const char *changeRelationSwitches[]{"company"};
constexpr const char *relationListSwitches[]{"company", "json"};
constexpr std::array relationRows{
    Verb{"add-sendas", sendAsSwitches, checkOwner, addSendAs},
    Verb{"del-sendas", sendAsSwitches, checkOwner, removeSendAs},
    Verb{"list-sendas", listingSwitches, checkNothing, listSendAs},
    Verb{"add-to-viewlist", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"del-from-viewlist", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"list-view", relationListSwitches, checkCompany, listRelation},
    Verb{"add-to-adminlist", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"del-from-adminlist", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"list-admin", relationListSwitches, checkCompany, listRelation},
    Verb{"add-userquota-recipient", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"del-userquota-recipient", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"list-userquota-recipients", relationListSwitches, checkCompany, listRelation},
    Verb{"add-companyquota-recipient", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"del-companyquota-recipient", changeRelationSwitches, checkCompany, changeRelation},
    Verb{"list-companyquota-recipients", relationListSwitches, checkCompany, listRelation},
};

} // namespace

constinit const std::span<const Verb> relationVerbs(relationRows);

} // namespace Tools
