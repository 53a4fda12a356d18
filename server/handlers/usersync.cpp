// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/usersync.h"

#include "audit/event.h"
#include "base/text.h"
#include "handlers/core.h"
#include "handlers/logging.h"
#include "handlers/watchcheck.h"
#include "storage/principaltable.h"

#include <algorithm>

namespace Handlers {

using namespace Base;
using Directory::ExternalAccount;
using Directory::ExternalCompany;
using Directory::ExternalGroup;
using Storage::Connection;
using Storage::PrincipalTable;
using Storage::PrincipalType;
namespace Accounts = Domain::ExternalAccounts;

namespace {

QString actionOf(PrincipalType type, Accounts::Effect effect)
{
    const QString what = type == PrincipalType::Group ? QStringLiteral("group")
        : type == PrincipalType::Company              ? QStringLiteral("company")
                                                      : QStringLiteral("user");
    const QString how = effect == Accounts::Effect::Created ? QStringLiteral(".create")
        : effect == Accounts::Effect::Removed               ? QStringLiteral(".delete")
                                                            : QStringLiteral(".change");
    return what + how;
}

/// Tells the security log and the administrators who watch.
void tellChange(Core &core, const QString &action, const QString &target, const QString &detail,
    PrincipalId principal = {}, StoreId store = {})
{
    Audit::Event event;
    event.kind = Audit::Kind::Administration;
    event.user = QString::fromUtf16(Audit::systemName);
    event.program = QStringLiteral("kopano-server");
    event.action = action;
    event.target = target;
    event.detail = detail;
    event.number = principal.value;
    event.store = store;
    core.audit(event);
    core.announce(AdministrationWatches::topicsOf(action));
}

QString sourceDetail(const QString &source, const QString &what = {})
{
    return QStringLiteral("source=%1").arg(source) + (what.isEmpty() ? QString() : u' ' + what);
}

QString nameOf(const ExternalAccount &account)
{
    return account.user.login;
}

QString nameOf(const ExternalGroup &group)
{
    return group.group.name;
}

QString nameOf(const ExternalCompany &company)
{
    return company.company.name;
}

} // namespace

UserSync::UserSync(Core &core, std::shared_ptr<Directory::UserBase> base, bool full, SyncDone done)
    : m_core(core)
    , m_base(std::move(base))
    , m_full(full)
    , m_done(std::move(done))
{
    m_reply.source = m_base->source();
}

void UserSync::start()
{
    const auto self = shared_from_this();
    const auto queued = m_core.database().read([self](Connection &connection) {
        const auto mark = Accounts::lastChange(connection, self->m_base->source());
        if (!mark)
            return self->fail(mark.error());
        self->m_lastMark = *mark;
        const QString &failed = self->m_core.unsyncedMark();
        self->ask(failed.isEmpty() ? *mark : std::min(failed, *mark));
    });
    if (!queued)
        fail(queued.error());
}

void UserSync::ask(const QString &mark)
{
    const auto queued = m_core.external([self = shared_from_this(), mark] {
        if (self->m_full) {
            auto listing = self->m_base->list();
            if (!listing)
                return self->fail(listing.error());
            self->m_listing = *std::move(listing);
        } else {
            auto users = self->m_base->changedSince(mark);
            if (!users)
                return self->fail(users.error());
            self->m_listing.users = *std::move(users);
        }
        self->listed();
    });
    if (!queued)
        fail(queued.error());
}

void UserSync::listed()
{
    m_reply.seen = quint32(m_listing.users.size() + m_listing.groups.size() + m_listing.companies.size());
    m_reply.problems = m_listing.problems.mid(0, maxProblems);
    planCompanies();
}

template <class External>
void UserSync::plan(const QList<External> &externals,
    Result<Effect> (*work)(Connection &connection, const QString &source, const External &external),
    PrincipalType type, const QString &what)
{
    for (const External &external : externals) {
        const QString name = nameOf(external);
        const auto committed = [this, type, name, what](Effect effect) {
            if (effect != Effect::Same)
                tellChange(m_core, actionOf(type, effect), name, sourceDetail(m_base->source(), what));
        };
        m_steps.push_back({name, {},
            [source = m_base->source(), external, work](
                Connection &connection) { return work(connection, source, external); },
            committed});
    }
}

void UserSync::planCompanies()
{
    plan(m_listing.companies, &Accounts::takeOver, PrincipalType::Company);
    runSteps(&UserSync::planUsers);
}

void UserSync::planUsers()
{
    for (const ExternalAccount &account : m_listing.users) {
        const auto mirror = std::make_shared<Accounts::Mirror>();
        m_steps.push_back({account.user.login, account.changed,
            [source = m_base->source(), account, mirror](Connection &connection) -> Result<Effect> {
                *mirror = TRY(Accounts::takeOver(connection, source, account));
                return mirror->effect;
            },
            [this, mirror](Effect) { tell(m_core, m_base->source(), *mirror); }});
    }
    runSteps(m_full ? &UserSync::planGroups : &UserSync::finish);
}

void UserSync::planGroups()
{
    plan(m_listing.groups, &Accounts::takeOver, PrincipalType::Group);
    runSteps(&UserSync::planRelations);
}

void UserSync::planRelations()
{
    plan(m_listing.groups, &Accounts::setMembers, PrincipalType::Group, QStringLiteral("members"));
    plan(m_listing.users, &Accounts::setSenders, PrincipalType::User, QStringLiteral("senders"));
    plan(m_listing.companies, &Accounts::setRelations, PrincipalType::Company, QStringLiteral("relations"));
    runSteps(&UserSync::planRemovals);
}

void UserSync::planRemovals()
{
    const auto queued = m_core.database().read([self = shared_from_this()](Connection &connection) {
        const auto gone = Accounts::vanished(connection, self->m_base->source(), self->m_listing);
        if (!gone)
            return self->fail(gone.error());
        // A base that suddenly has nobody is more likely to be wrongly configured than to be empty.
        const bool safe = self->m_core.settings()->userSafeMode || self->m_listing.users.isEmpty();
        for (const auto *principals : {&gone->accounts, &gone->companies}) {
            for (const PrincipalId principal : safe ? *principals : QList<PrincipalId>()) {
                qCWarning(lcHandlers, "account vanished source=%s id=%lld kept=yes",
                    qUtf8Printable(self->m_base->source()), static_cast<long long>(principal.value));
                ++self->m_reply.kept;
            }
        }
        if (safe)
            return self->finish();
        for (const PrincipalId principal : gone->accounts)
            self->planRemoval(principal);
        self->m_goneCompanies = gone->companies;
        self->runSteps(&UserSync::planCompanyRemovals);
    });
    if (!queued)
        fail(queued.error());
}

/// After their members.
void UserSync::planCompanyRemovals()
{
    for (const PrincipalId company : std::as_const(m_goneCompanies))
        planRemoval(company);
    runSteps(&UserSync::finish);
}

void UserSync::planRemoval(PrincipalId principal)
{
    const auto gone = std::make_shared<std::pair<Storage::PrincipalName, StoreId>>();
    gone->first.id = principal;
    m_steps.push_back({QString::number(principal.value), {},
        [principal, gone](Connection &connection) -> Result<Effect> {
            if (const auto name = TRY(PrincipalTable::findName(connection, principal)))
                gone->first = *name;
            if (const auto user = TRY(PrincipalTable::find(connection, principal)))
                gone->second = user->store;
            TRY(Accounts::remove(connection, principal));
            return Effect::Removed;
        },
        [this, gone](Effect) { removed(gone->first, gone->second); }});
}

void UserSync::removed(const Storage::PrincipalName &principal, StoreId store)
{
    m_core.endSessionsOf(principal.id, QStringLiteral("the account has vanished from the user base"));
    m_core.recipients().clear();
    qCInfo(lcHandlers, "account removed source=%s id=%lld name='%s'", qUtf8Printable(m_base->source()),
        static_cast<long long>(principal.id.value), qUtf8Printable(escaped(principal.login)));
    if (!principal.login.isEmpty()) {
        tellChange(m_core, actionOf(principal.type, Effect::Removed), principal.login,
            sourceDetail(m_base->source()), principal.id, store);
    }
}

void UserSync::tell(Core &core, const QString &source, const Accounts::Mirror &mirror)
{
    if (mirror.effect == Effect::Same)
        return;
    core.recipients().clear();
    if (mirror.endsSessions)
        core.endSessionsOf(mirror.user.id);
    const bool created = mirror.effect == Effect::Created;
    qCInfo(lcHandlers, "account %s source=%s login='%s'", created ? "created" : "changed",
        qUtf8Printable(source), qUtf8Printable(escaped(mirror.user.login)));
    tellChange(core, actionOf(PrincipalType::User, mirror.effect), mirror.user.login, sourceDetail(source),
        mirror.user.id, mirror.user.store);
}

void UserSync::runSteps(void (UserSync::*next)())
{
    int started = 0;
    {
        const QMutexLocker lock(&m_mutex);
        m_next = next;
        m_nextStep = 0;
        m_busySteps = 0;
        started = m_lanes = int(std::min<size_t>(lanes, std::max<size_t>(1, m_steps.size())));
    }
    for (int i = 0; i < started; ++i)
        lane();
}

/// Takes the next step; the last lane that finds none goes on with what follows.
void UserSync::lane()
{
    const Step *step = nullptr;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_nextStep < m_steps.size()) {
            step = &m_steps[m_nextStep++];
        } else if (--m_lanes > 0) {
            return;
        } else {
            m_steps.clear();
        }
    }
    if (!step)
        return (this->*m_next)();
    const auto effect = std::make_shared<Effect>(Effect::Same);
    m_core.database().write(
        [self = shared_from_this(), step, effect](Connection &connection) -> Result<void> {
            *effect = TRY(step->work(connection));
            return {};
        },
        [self = shared_from_this(), step, effect](const Result<void> &result) {
            self->stepDone(*step, *effect, result);
            self->lane();
        });
}

void UserSync::stepDone(const Step &step, Effect effect, const Result<void> &result)
{
    if (result && step.committed)
        step.committed(effect);
    const QMutexLocker lock(&m_mutex);
    if (!result)
        return stepFailed(step, result.error());
    m_reply.created += effect == Effect::Created;
    m_reply.changed += effect == Effect::Changed;
    m_reply.removed += effect == Effect::Removed;
}

/// Users who cannot be written now are asked for again by the next run, however old their entries are. Those who
/// wait for another entry, a company or whoever gives up the name, are asked for once more, as their own mark
/// says nothing of it. What else the base must mend changes its mark by that; all but users have none, and wait
/// for the next run over everything.
void UserSync::stepFailed(const Step &step, const Error &error)
{
    qCWarning(lcHandlers, "account not taken over source=%s name='%s' reason=\"%s\"",
        qUtf8Printable(m_base->source()), qUtf8Printable(escaped(step.name)),
        qUtf8Printable(escaped(error.detail)));
    if (m_reply.problems.size() < maxProblems)
        m_reply.problems.append(QStringLiteral("%1: %2").arg(step.name, error.detail));
    const bool waits = error.code == Code::NotFound || error.code == Code::Conflict;
    if (waits && (m_full || step.mark >= m_lastMark))
        noteFailed(step);
    if (error.code != Code::Busy && error.code != Code::Full)
        return;
    noteFailed(step);
    if (error.code == Code::Busy && ++m_busySteps < maxBusy)
        return;
    for (; m_nextStep < m_steps.size(); ++m_nextStep) // it would be the same with the others
        noteFailed(m_steps[m_nextStep]);
}

void UserSync::noteFailed(const Step &step)
{
    if (!step.mark.isEmpty() && (m_failedMark.isEmpty() || step.mark < m_failedMark))
        m_failedMark = step.mark;
}

/// What was written has its effects however the run ends, and who was not is asked for again.
void UserSync::close(const QString &failedMark)
{
    m_core.setUnsyncedMark(failedMark);
    if (m_reply.changed + m_reply.removed > 0)
        checkAccessAfter(m_core, QStringLiteral("users.synchronize"));
}

void UserSync::finish()
{
    close(m_failedMark);
    const Rpc::SyncUsersReply &r = m_reply;
    if (m_full || r.created + r.changed > 0) {
        qCInfo(lcHandlers,
            "users synchronised source=%s seen=%u created=%u changed=%u removed=%u kept=%u problems=%lld",
            qUtf8Printable(r.source), r.seen, r.created, r.changed, r.removed, r.kept,
            static_cast<long long>(r.problems.size()));
    }
    m_done(m_reply);
}

void UserSync::fail(const Error &error)
{
    qCWarning(lcHandlers, "users not synchronised source=%s reason=\"%s\"", qUtf8Printable(m_base->source()),
        qUtf8Printable(escaped(error.detail)));
    QString mark = m_core.unsyncedMark();
    if (mark.isEmpty() || (!m_failedMark.isEmpty() && m_failedMark < mark))
        mark = m_failedMark;
    close(mark);
    m_done(error);
}

} // namespace Handlers
