// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

using Relation = Rpc::CompanyRelation;

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

QString headingOf(Relation relation, const QString &company, qsizetype count)
{
    switch (relation) {
    case Relation::Viewer:
        return Admin::tr("Companies that see %1 (%2):").arg(company).arg(count);
    case Relation::Administrator:
        return Admin::tr("Users who administer %1 (%2):").arg(company).arg(count);
    case Relation::UserQuotaRecipient:
        return Admin::tr("Recipients of quota mails to users of %1 (%2):").arg(company).arg(count);
    case Relation::CompanyQuotaRecipient:
        break;
    }
    return Admin::tr("Recipients of quota mails about %1 (%2):").arg(company).arg(count);
}

void changeSendAs(Caller &caller, const CommandLine &line, const char *name, bool add, Done done)
{
    callAndSay(caller, Rpc::ChangeSendAs{line.value("update"), line.value(name), add},
        add ? Admin::tr("Sending as that user is allowed now.")
            : Admin::tr("Sending as that user is no longer allowed."),
        std::move(done));
}

} // namespace

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
            caller, Rpc::GetCompany{line.value("company")},
            [list, json = line.has("json")](const Rpc::CompanyDetailsReply &reply) {
                const QStringList names = reply.*list.names;
                return json ? namesJson(names)
                            : namesText(headingOf(list.relation, reply.company.name, names.size()), names);
            },
            std::move(done));
        return;
    }
}

Base::Result<void> checkSendAs(const CommandLine &line)
{
    return need(line, "update", "-u");
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
        caller, Rpc::ListSendAs{owner},
        [owner, json = line.has("json")](const Rpc::NamesReply &reply) {
            const QString heading = Admin::tr("Who may send as %1 (%2):").arg(owner).arg(reply.names.size());
            return json ? namesJson(reply.names) : namesText(heading, reply.names);
        },
        std::move(done));
}

} // namespace Tools
