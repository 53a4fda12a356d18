// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/purges.h"

#include "jobs/logging.h"
#include "jobs/purgetask.h"
#include "storage/connection.h"

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

QString kind()
{
    return QStringLiteral("purge");
}

QByteArray parameters(const char *name, qint64 value, qint64 before)
{
    return QByteArray("{\"") + name + "\":" + QByteArray::number(value)
        + ",\"deletedBefore\":" + QByteArray::number(before) + '}';
}

} // namespace

Purges::Purges(
    Engine &engine, Storage::Database &database, const Clock &clock, std::function<void(quint64)> removed)
    : m_engine(engine)
    , m_database(database)
    , m_clock(clock)
    , m_removed(std::move(removed))
{
}

void Purges::begin()
{
    const auto seen = std::make_shared<std::optional<qint64>>();
    m_database.write(
        [seen](Connection &connection) -> Result<void> {
            *seen = TRY(Storage::property(connection, clockProperty()));
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
                    m_guard.restore(**seen);
                m_ready = true;
            }
            noteTime();
            runAgain();
        },
        {0, true, {}});
}

void Purges::persist(qint64 wall)
{
    m_database.write(
        [wall](Connection &connection) { return Storage::setProperty(connection, clockProperty(), wall); },
        [](const Result<void> &result) {
            if (!result)
                qCWarning(lcJobs).noquote() << "cannot note the time reason=" << result.error().detail;
        },
        {0, true, {}});
}

void Purges::noteTime()
{
    const qint64 wall = m_clock.seconds();
    {
        const QMutexLocker lock(&m_mutex);
        const auto now = m_clock.monotonic();
        if (!m_ready || m_guard.ahead(wall, now) > 0)
            return;
        m_guard.accept(wall, now);
    }
    persist(wall);
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
        const qint64 wall = m_clock.seconds();
        const qint64 ahead = m_guard.ahead(wall, m_clock.monotonic());
        if (!m_ready) { // begin() says why, if it stays so
            m_again = lifetime;
            return;
        }
        if (ahead > 0 && lifetime > 0s) {
            qCWarning(lcJobs,
                "nothing is purged: the clock is %lld days ahead of what it ought to show. If it is right, "
                "say so "
                "with kopano-admin --purge-softdelete DAYS --force",
                qlonglong(ahead / day));
            return;
        }
        if (ahead > 0)
            return;
        if (m_engine.isBusyWith(kind())) {
            m_again = lifetime;
            return;
        }
        limits.deletedBefore = lifetime > 0s ? std::max<qint64>(wall - lifetime.count(), 1) : 0;
        limits.changesBefore = wall - keepChanges;
    }
    Engine::Order order{kind(), {}, parameters("lifetime", lifetime.count(), limits.deletedBefore), true,
        [](const Result<Storage::JobRow> &started) {
            if (!started)
                qCInfo(lcJobs).noquote() << "no purge now reason=" << started.error().detail;
        },
        [this](const Storage::JobRow &job) { ended(job); }};
    m_engine.start(std::move(order), std::make_unique<PurgeTask>(limits, true, m_removed));
}

void Purges::runByHand(quint32 days, bool force, PrincipalId owner, Engine::Started started)
{
    const qint64 wall = m_clock.seconds();
    Domain::PurgeLimits limits;
    const auto before = deletedBefore(days, wall);
    if (!before)
        return started(before.error());
    limits.deletedBefore = *before;
    bool noted = false;
    {
        const QMutexLocker lock(&m_mutex);
        const auto now = m_clock.monotonic();
        const qint64 ahead = m_guard.ahead(wall, now);
        if (!m_ready)
            return started({Code::Busy, QStringLiteral("the server has just been started")});
        if (ahead > 0 && !force) {
            return started({Code::Conflict,
                QStringLiteral(
                    "the clock is %1 days ahead of what it ought to show; if it is right, use --force")
                    .arg(ahead / day)});
        }
        noted = ahead > 0;
        m_guard.accept(wall, now);
    }
    if (noted)
        persist(wall);
    Engine::Order order{kind(), owner, parameters("days", days, limits.deletedBefore), true,
        std::move(started), [this](const Storage::JobRow &job) { ended(job); }};
    m_engine.start(std::move(order), std::make_unique<PurgeTask>(limits, false, m_removed));
}

void Purges::ended(const Storage::JobRow &job)
{
    if (job.done > 0 || job.owner)
        qCInfo(lcJobs).noquote() << "purge ended state=" << int(job.state) << "result=" << job.result;
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
