// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/purges.h"

#include "jobs/logging.h"
#include "jobs/purgechosentask.h"
#include "jobs/purgetask.h"
#include "storage/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Jobs {

using namespace Base;
using namespace std::chrono_literals;
using Storage::Connection;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 keepChanges = 90 * day;

QString clockProperty()
{
    return QStringLiteral("purge_clock");
}

QString bootProperty()
{
    return QStringLiteral("purge_clock_boot");
}

QString uptimeProperty()
{
    return QStringLiteral("purge_clock_uptime");
}

/// What the clock showed when the program last ran; none at the first start.
Result<std::optional<ClockReading>> lastReading(Connection &connection)
{
    const auto wall = TRY(Storage::property(connection, clockProperty()));
    if (!wall)
        return std::optional<ClockReading>();
    ClockReading reading;
    reading.wall = *wall;
    reading.machine.boot = TRY(Storage::property(connection, bootProperty())).value_or(0);
    reading.machine.uptime = TRY(Storage::property(connection, uptimeProperty())).value_or(0);
    return std::optional(reading);
}

QString reasonOf(const ClockGuard::Finding &finding)
{
    const qint64 days = finding.ahead / day;
    if (finding.verdict == ClockGuard::Verdict::Jumped)
        return QStringLiteral("the clock was set %1 days forward").arg(days);
    return QStringLiteral(
        "the clock is %1 days later than when the server last ran and the machine was started anew: it "
        "was off that long or its clock is wrong, and no time service keeps it right")
        .arg(days);
}

QString kind()
{
    return QStringLiteral("purge");
}

QByteArray parameters(const char *name, qint64 value, qint64 before)
{
    return QByteArray("{\"") + name + "\":" + QByteArray::number(value)
        + ",\"deletedBefore\":" + QByteArray::number(before) + '}';
}

/// With what a purge of a part is about.
QByteArray scopedParameters(const PurgeOrder &order, qint64 before)
{
    QJsonObject object{
        {QStringLiteral("days"), qint64(order.days)}, {QStringLiteral("deletedBefore"), before}};
    if (order.scope.company) {
        object.insert(QStringLiteral("company"), order.company);
        object.insert(QStringLiteral("companyId"), order.scope.company.value);
    }
    if (order.scope.store)
        object.insert(QStringLiteral("store"), order.scope.store.value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Purges::Purges(Engine &engine, Storage::Database &database, const Clock &clock,
    std::function<void(quint64)> removed, std::function<MachineTime()> machine)
    : m_engine(engine)
    , m_database(database)
    , m_clock(clock)
    , m_removed(std::move(removed))
    , m_machine(std::move(machine))
{
}

ClockReading Purges::read() const
{
    return {m_clock.seconds(), m_machine()};
}

void Purges::begin()
{
    const auto seen = std::make_shared<std::optional<ClockReading>>();
    m_database.write(
        [seen](Connection &connection) -> Result<void> {
            *seen = TRY(lastReading(connection));
            return {};
        },
        [this, seen](const Result<void> &result) {
            if (!result) {
                qCWarning(lcJobs).noquote()
                    << "cannot tell what the clock showed last, nothing will be purged reason="
                    << result.error().detail;
                return;
            }
            {
                const QMutexLocker lock(&m_mutex);
                if (*seen)
                    m_guard.accept(**seen);
                m_ready = true;
            }
            noteTime();
            runAgain();
        },
        {0, true, {}});
}

void Purges::persist(const ClockReading &reading)
{
    m_database.write(
        [reading](Connection &connection) -> Result<void> {
            TRY(Storage::setProperty(connection, clockProperty(), reading.wall));
            TRY(Storage::setProperty(connection, bootProperty(), reading.machine.boot));
            return Storage::setProperty(connection, uptimeProperty(), reading.machine.uptime);
        },
        [](const Result<void> &result) {
            if (!result)
                qCWarning(lcJobs).noquote() << "cannot note the time reason=" << result.error().detail;
        },
        {0, true, {}});
}

void Purges::noteTime()
{
    const ClockReading now = read();
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_ready || m_guard.judge(now).verdict != ClockGuard::Verdict::Right)
            return;
        m_guard.accept(now);
        if (std::exchange(m_alarmed, false))
            qCInfo(lcJobs, "the clock can be believed again: purges go on");
    }
    persist(now);
}

/// With the mutex.
void Purges::alarm(const ClockGuard::Finding &finding)
{
    const QString text =
        QStringLiteral("nothing is purged: %1. If it is right, confirm that with kopano-admin "
                       "--purge-softdelete DAYS --force")
            .arg(reasonOf(finding));
    qCCritical(lcJobs).noquote() << text;
    if (!std::exchange(m_alarmed, true))
        m_engine.noteFailure(kind(), "{}", text);
}

Result<qint64> Purges::deletedBefore(quint32 days, qint64 now)
{
    if (days > mostDays)
        return {Code::Invalid, QStringLiteral("the days to keep are a number from 0 to %1").arg(mostDays)};
    return days == 0 ? now + 1 : std::max<qint64>(now - qint64(days) * day, 1);
}

void Purges::runByItself(std::chrono::seconds lifetime)
{
    Domain::PurgeLimits limits;
    {
        const QMutexLocker lock(&m_mutex);
        const ClockReading now = read();
        const auto finding = m_guard.judge(now);
        if (!m_ready) { // begin() says why, if it stays so
            m_again = lifetime;
            return;
        }
        if (finding.verdict != ClockGuard::Verdict::Right) {
            if (lifetime > 0s)
                alarm(finding);
            return;
        }
        if (m_engine.isBusyWith(kind())) {
            m_again = lifetime;
            return;
        }
        limits.deletedBefore = lifetime > 0s ? std::max<qint64>(now.wall - lifetime.count(), 1) : 0;
        limits.changesBefore = now.wall - keepChanges;
    }
    Engine::Order order{kind(), {}, parameters("lifetime", lifetime.count(), limits.deletedBefore), true,
        [](const Result<Storage::JobRow> &started) {
            if (!started)
                qCInfo(lcJobs).noquote() << "no purge now reason=" << started.error().detail;
        },
        [this](const Storage::JobRow &job) { ended(job); }};
    m_engine.start(std::move(order), std::make_unique<PurgeTask>(limits, true, m_removed));
}

/// What counts as old for somebody who says so now; an error if the clock keeps it from being right.
Result<qint64> Purges::limitByHand(quint32 days, bool force)
{
    const ClockReading now = read();
    const qint64 before = TRY(deletedBefore(days, now.wall));
    bool noted = false;
    {
        const QMutexLocker lock(&m_mutex);
        const auto finding = m_guard.judge(now);
        if (!m_ready)
            return {Code::Busy, QStringLiteral("the server has just been started")};
        noted = finding.verdict != ClockGuard::Verdict::Right;
        if (noted && !force)
            return {
                Code::Conflict, QStringLiteral("%1. If it is right, use --force").arg(reasonOf(finding))};
        m_guard.accept(now);
        m_alarmed = false;
    }
    if (noted)
        persist(now);
    return before;
}

void Purges::runByHand(quint32 days, bool force, PrincipalId owner, Engine::Started started)
{
    runOrder({days, force, {}, {}, {}, owner}, std::move(started));
}

void Purges::runOrder(const PurgeOrder &wanted, Engine::Started started)
{
    Engine::Order order{kind(), wanted.owner, {}, true, std::move(started),
        [this](const Storage::JobRow &job) { ended(job); }};
    if (!wanted.ids.isEmpty()) {
        auto task = std::make_unique<PurgeChosenTask>(wanted.scope.store, wanted.ids, m_removed);
        order.parameters = task->parameters();
        order.plan = task->plan();
        return m_engine.start(std::move(order), std::move(task));
    }
    Domain::PurgeLimits limits;
    const auto before = limitByHand(wanted.days, wanted.force);
    if (!before)
        return order.started(before.error());
    limits.deletedBefore = *before;
    limits.scope = wanted.scope;
    order.parameters = scopedParameters(wanted, *before);
    m_engine.start(std::move(order), std::make_unique<PurgeTask>(limits, false, m_removed));
}

static const char *stateName(Storage::JobState state)
{
    switch (state) {
    case Storage::JobState::Waiting:
        return "waiting";
    case Storage::JobState::Running:
        return "running";
    case Storage::JobState::Done:
        return "done";
    case Storage::JobState::Failed:
        return "failed";
    case Storage::JobState::Cancelled:
        return "cancelled";
    case Storage::JobState::Interrupted:
        return "interrupted";
    }
    return "unknown";
}

Result<Engine::Revived> Purges::revive(
    const Storage::JobRow &row, std::chrono::seconds lifetime, const QByteArray &plan)
{
    Engine::Revived revived;
    revived.alone = true;
    revived.ended = [this](const Storage::JobRow &job) { ended(job); };
    if (PurgeChosenTask::isOf(row)) {
        revived.task = TRY(PurgeChosenTask::revive(row, plan, m_removed));
        return revived;
    }
    const QJsonObject parameters = QJsonDocument::fromJson(row.parameters).object();
    Domain::PurgeLimits limits;
    limits.deletedBefore = parameters.value(QLatin1String("deletedBefore")).toInteger(-1);
    if (limits.deletedBefore < 0)
        return {Code::Invalid, QStringLiteral("what it was to purge is not readable any more")};
    const bool automatic = parameters.contains(QLatin1String("lifetime"));
    if (automatic && parameters.value(QLatin1String("lifetime")).toInteger() != lifetime.count())
        return {Code::Conflict, QStringLiteral("softdelete_lifetime is another one now")};
    limits.scope.company = PrincipalId{parameters.value(QLatin1String("companyId")).toInteger()};
    limits.scope.store = StoreId{parameters.value(QLatin1String("store")).toInteger()};
    // What is left of the change log is the next automatic purge's.
    revived.task = std::make_unique<PurgeTask>(limits, automatic, m_removed, purgeCountOf(row.result));
    return revived;
}

void Purges::ended(const Storage::JobRow &job)
{
    if (job.done > 0 || job.owner)
        qCInfo(lcJobs).noquote().nospace()
            << "purge ended state=" << stateName(job.state) << " result=" << job.result;
    runAgain();
}

void Purges::runAgain()
{
    std::optional<std::chrono::seconds> again;
    {
        const QMutexLocker lock(&m_mutex);
        again = std::exchange(m_again, std::nullopt);
    }
    if (again)
        runByItself(*again);
}

} // namespace Jobs
