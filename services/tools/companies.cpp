// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peoplerender.h"
#include "tools/peopleverbs.h"
#include "tools/saying.h"

#include <array>

namespace Tools {

namespace {

/// What the switches say; with levels the override has to be said as well, or to stand already.
struct CompanyFields
{
    std::optional<bool> overrides;
    std::optional<quint64> warn;
    std::optional<quint64> soft;
    std::optional<quint64> hard;
    std::optional<quint64> quotaWarn;

    bool hasLevels() const { return warn || soft || hard; }
    bool isEmpty() const { return !overrides && !hasLevels() && !quotaWarn; }
};

Base::Result<CompanyFields> fieldsOf(const CommandLine &line)
{
    CompanyFields fields;
    fields.overrides = TRY(yesOrNo(line, "udqo"));
    fields.warn = TRY(mebibytes(line, "udqw"));
    fields.soft = TRY(mebibytes(line, "udqs"));
    fields.hard = TRY(mebibytes(line, "udqh"));
    fields.quotaWarn = TRY(mebibytes(line, "qw"));
    if (fields.overrides == true && !(fields.warn && fields.soft && fields.hard)) {
        return {Base::Code::Invalid, Admin::tr("--udqo y needs all three levels: --udqw, --udqs and --udqh")};
    }
    if (fields.overrides == false && fields.hasLevels())
        return {Base::Code::Invalid, Admin::tr("--udqw, --udqs and --udqh mean nothing with --udqo n")};
    return fields;
}

/// \returns the Rpc::UpdateCompany::Change bits of what was mentioned.
quint32 applyFields(const CompanyFields &fields, Base::Company &company)
{
    quint32 changes = 0;
    if (fields.overrides || fields.hasLevels()) {
        Base::Quota &quota = company.userDefault;
        quota.overridesDefault = fields.overrides.value_or(quota.overridesDefault);
        quota.warn = fields.warn.value_or(quota.warn);
        quota.soft = fields.soft.value_or(quota.soft);
        quota.hard = fields.hard.value_or(quota.hard);
        changes |= Rpc::UpdateCompany::UserDefault;
    }
    if (fields.quotaWarn) {
        company.quotaWarn = *fields.quotaWarn;
        changes |= Rpc::UpdateCompany::QuotaWarn;
    }
    return changes;
}

void sendChanges(Caller &caller, const CompanyFields &fields, const Base::Company &now, Done done)
{
    if (fields.hasLevels() && !fields.overrides.value_or(now.userDefault.overridesDefault)) {
        done(Base::Error{Base::Code::Invalid,
            Admin::tr("quota levels mean nothing while the company has the server's default; use --udqo y")});
        return;
    }
    Rpc::UpdateCompany request;
    request.name = now.name;
    request.company = now;
    request.changes = applyFields(fields, request.company);
    callAndSay(caller, request, Admin::tr("Company information updated."), std::move(done));
}

Base::Result<void> checkCreateCompany(const CommandLine &line)
{
    const CompanyFields fields = TRY(fieldsOf(line));
    if (!fields.overrides && fields.hasLevels())
        return {Base::Code::Invalid, Admin::tr("--udqw, --udqs and --udqh need --udqo y")};
    return {};
}

void createCompany(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::CreateCompany request;
    request.company.name = line.value("create-company");
    applyFields(*fieldsOf(line), request.company);
    callAndSay(caller, request, Admin::tr("Company created."), std::move(done));
}

Base::Result<void> checkUpdateCompany(const CommandLine &line)
{
    if (TRY(fieldsOf(line)).isEmpty())
        return {Base::Code::Invalid, Admin::tr("say what to change")};
    return {};
}

void updateCompany(Caller &caller, const CommandLine &line, Done done)
{
    caller.ask(
        Rpc::GetCompany{line.value("update-company")},
        [&caller, fields = *fieldsOf(line), done](
            const Rpc::CompanyDetailsReply &reply) { sendChanges(caller, fields, reply.company, done); },
        done);
}

void deleteCompany(Caller &caller, const CommandLine &line, Done done)
{
    callAndSay(caller, Rpc::DeleteCompany{line.value("delete-company")}, Admin::tr("Company deleted."),
        std::move(done));
}

void listCompanies(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(
        caller, Rpc::ListCompanies(), line, [](const auto &reply) { return companiesJson(reply.companies); },
        [](const auto &reply) { return companyTable(reply.companies); }, std::move(done));
}

void setSystemAdministrator(Caller &caller, const CommandLine &line, Done done)
{
    Rpc::UpdateCompany request;
    request.name = line.value("company");
    request.changes = Rpc::UpdateCompany::Administrator;
    request.company.administratorLogin = line.value("set-system-admin");
    callAndSay(caller, request, Admin::tr("System administrator set."), std::move(done));
}

constexpr const char *quotaSwitches[]{"udqo", "udqw", "udqs", "udqh", "qw"};
constexpr const char *administratorSwitches[]{"company"};
constexpr std::array companyRows{
    Verb{"create-company", quotaSwitches, checkCreateCompany, createCompany},
    Verb{"update-company", quotaSwitches, checkUpdateCompany, updateCompany},
    Verb{"delete-company", {}, checkNothing, deleteCompany},
    Verb{"list-companies", listingSwitches, checkNothing, listCompanies},
    Verb{"set-system-admin", administratorSwitches, checkCompany, setSystemAdministrator},
};

} // namespace

Base::Result<void> checkCompany(const CommandLine &line)
{
    return need(line, "company", "-I");
}

void companyDetails(Caller &caller, const CommandLine &line, Done done)
{
    callAndShow(caller, Rpc::GetCompany{line.value("details")}, line, companyJson, companyDetailsText,
        std::move(done));
}

constinit const std::span<const Verb> companyVerbs(companyRows);

} // namespace Tools
