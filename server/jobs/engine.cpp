// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/engine.h"

#include "jobs/logging.h"
#include "storage/connection.h"

#include <algorithm>

namespace Jobs {

using namespace Base;
using namespace std::chrono_literals;
using Storage::Connection;
using Storage::JobRow;
using Storage::JobState;
using Storage::JobTable;

namespace {

// A step is what others may have to wait for, so it is kept short; with its commit it stays far below 50 ms.
constexpr auto longStep = 12ms;
constexpr auto shortStep = 5ms;
constexpr int leastRows = 4;
constexpr int mostRows = 400;
constexpr auto leastPause = 3ms;
constexpr auto mostPause = 200ms;
constexpr auto retryPause = 200ms; // when too much waits already

/// There are as many of these at once as kinds.
bool waitsForNobody(const Engine::Order &order)
{
    return order.alone && order.place.isEmpty();
}

} // namespace

Engine::Engine(Storage::Database &database, const Clock &clock, Hooks hooks)
    : m_database(database)
    , m_clock(clock)
    , m_hooks(std::move(hooks))
{
}

Engine::~Engine()
{
    stop();
}

/// The run of a job that can go on, else null, with the reason in its row.
Result<Engine::RunPointer> Engine::reviveJob(const Reviver &revive, Connection &connection, JobRow &row) const
{
    const auto plan = TRY(JobTable::plan(connection, row.id));
    auto revived = row.revivals < mostRevivals
        ? revive(row, plan)
        : Result<Revived>(Code::Internal,
            QStringLiteral("the program has ended %1 times without getting on with it").arg(row.revivals));
    if (!revived) {
        row.state = JobState::Interrupted;
        row.error = QStringLiteral("the server was restarted: ") + revived.error().detail;
        row.finished = connection.now();
        TRY(JobTable::update(connection, row));
        return RunPointer();
    }
    TRY(JobTable::revived(connection, row.id));
    const auto run = std::make_shared<Run>();
    run->task = std::move(revived->task);
    run->order.kind = row.kind;
    run->order.owner = row.owner;
    run->order.alone = revived->alone;
    run->order.place = std::move(revived->place);
    run->order.ended = std::move(revived->ended);
    run->row = row;
    run->id = row.id;
    return run;
}

void Engine::begin(Reviver revive)
{
    const auto runs = std::make_shared<QList<RunPointer>>();
    const auto lost = std::make_shared<QList<JobRow>>();
    m_database.write(
        [this, runs, lost, revive = std::move(revive)](Connection &connection) -> Result<void> {
            runs->clear();
            lost->clear();
            auto rows = TRY(JobTable::unfinished(connection));
            for (JobRow &row : rows) {
                if (auto run = TRY(reviveJob(revive, connection, row)))
                    runs->append(std::move(run));
                else
                    lost->append(row);
            }
            return {};
        },
        [this, runs, lost](const Result<void> &result) {
            if (!result) {
                qCWarning(lcJobs).noquote() << "cannot look after old jobs reason=" << result.error().detail;
                return;
            }
            for (const JobRow &row : std::as_const(*lost)) {
                if (m_hooks.ended)
                    m_hooks.ended(row);
            }
            resume(*runs);
        },
        {0, true, {}});
}

void Engine::resume(const QList<RunPointer> &runs)
{
    {
        const QMutexLocker lock(&m_mutex);
        for (const RunPointer &run : runs) {
            m_runs.append(run);
            if (!waitsForNobody(run->order))
                m_waiting.push_back(run);
        }
    }
    for (const RunPointer &run : runs) {
        qCInfo(lcJobs).noquote() << "job goes on after the restart id=" << run->row.id
                                 << "kind=" << run->row.kind << "done=" << run->row.done;
        if (waitsForNobody(run->order))
            launch(run);
        else
            launchNext();
    }
}

void Engine::noteFailure(const QString &kind, const QByteArray &parameters, const QString &error)
{
    m_database.write(
        [kind, parameters, error](Connection &connection) -> Result<void> {
            JobRow row;
            row.kind = kind;
            row.parameters = parameters;
            row = TRY(JobTable::insert(connection, row));
            row.state = JobState::Failed;
            row.error = error;
            row.finished = row.created;
            return JobTable::update(connection, row);
        },
        [this](const Result<void> &result) {
            if (result && m_hooks.changed)
                m_hooks.changed();
        },
        {0, true, {}});
}

bool Engine::isBusyWith(const QString &kind) const
{
    const QMutexLocker lock(&m_mutex);
    return std::any_of(
        m_runs.begin(), m_runs.end(), [&](const RunPointer &run) { return run->order.kind == kind; });
}

/// \returns whether it may run at once.
Result<bool> Engine::admit(const RunPointer &run)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopping)
        return {Code::Busy, QStringLiteral("the server is stopping")};
    const Order &order = run->order;
    const bool same = std::any_of(m_runs.begin(), m_runs.end(), [&order](const RunPointer &other) {
        return other->order.kind == order.kind && other->order.place == order.place;
    });
    if (order.alone && same) {
        return {Code::Busy,
            order.place.isEmpty()
                ? QStringLiteral("a %1 is running already").arg(order.kind)
                : QStringLiteral("a %1 of %2 is running already").arg(order.kind, order.place)};
    }
    const bool only = waitsForNobody(order);
    if (!only && m_waiting.size() >= mostWaiting)
        return {Code::Busy, QStringLiteral("too many jobs wait")};
    const bool now = only || m_runs.size() < mostRunning;
    m_runs.append(run);
    if (!now)
        m_waiting.push_back(run);
    return now;
}

void Engine::start(Order order, std::unique_ptr<Task> task)
{
    const auto run = std::make_shared<Run>();
    run->order = std::move(order);
    run->task = std::move(task);
    const auto now = admit(run);
    if (!now) {
        run->order.started(now.error());
        return;
    }
    run->row.kind = run->order.kind;
    run->row.owner = run->order.owner;
    run->row.parameters = run->order.parameters;
    run->row.state = *now ? JobState::Running : JobState::Waiting;
    m_database.write(
        [run](Connection &connection) -> Result<void> {
            run->next = TRY(JobTable::insert(connection, run->row, run->order.plan));
            return {};
        },
        [this, run](const Result<void> &result) { inserted(run, result); }, {0, true, {}});
}

void Engine::inserted(const RunPointer &run, const Result<void> &result)
{
    if (!result) {
        run->order.ended = {};
        run->order.started(result.error());
        return ended(run);
    }
    run->row = run->next;
    run->id = run->row.id;
    const bool runs = run->row.state == JobState::Running;
    run->order.started(run->row);
    if (runs)
        measure(run);
    else
        launchNext(); // perhaps one has ended meanwhile
}

/// Lets the one that waits longest run, if there is room.
void Engine::launchNext()
{
    RunPointer next;
    {
        const QMutexLocker lock(&m_mutex);
        const auto running = m_runs.size() - qsizetype(m_waiting.size());
        if (m_waiting.empty() || running >= mostRunning || m_waiting.front()->id == 0)
            return;
        next = m_waiting.front();
        m_waiting.pop_front();
    }
    launch(next);
}

void Engine::launch(const RunPointer &run)
{
    run->row.state = JobState::Running;
    if (run->row.started == 0)
        run->row.started = m_clock.seconds();
    measure(run);
}

void Engine::measure(const RunPointer &run)
{
    if (m_stopping)
        return;
    const auto queued = m_database.read([this, run](Connection &connection) {
        const auto total = run->task->measure(connection);
        if (!total)
            return finish(run, JobState::Failed, total.error().detail);
        run->row.total = *total;
        m_hooks.later(0ms, [this, run] { advance(run); });
    });
    if (!queued)
        m_hooks.later(retryPause, [this, run] { measure(run); });
}

void Engine::advance(const RunPointer &run)
{
    if (m_stopping)
        return;
    if (run->cancelled)
        return finish(run, JobState::Cancelled, {});
    if (run->task->writes())
        writeStep(run);
    else
        readStep(run);
}

Result<void> Engine::takeStep(Run &run, Connection &connection)
{
    run.begun = m_clock.monotonic();
    Step step = TRY(run.task->step(connection, run.rows));
    run.next = run.row;
    run.next.done = step.done;
    run.next.total = std::max(run.row.total, step.done);
    run.next.result = std::move(step.result);
    run.changes = std::move(step.changes);
    if (step.finished) {
        run.next.state = JobState::Done;
        run.next.total = step.done;
        run.next.finished = connection.now();
    }
    return {};
}

void Engine::writeStep(const RunPointer &run)
{
    m_database.write(
        [this, run](Connection &connection) -> Result<void> {
            TRY(takeStep(*run, connection));
            return JobTable::update(connection, run->next);
        },
        [this, run](const Result<void> &result) { stepped(run, result); }, {0, true, {}});
}

void Engine::readStep(const RunPointer &run)
{
    const auto queued = m_database.read([this, run](Connection &connection) {
        if (const auto taken = takeStep(*run, connection); !taken)
            return finish(run, JobState::Failed, taken.error().detail);
        m_database.write([run](Connection &writer) { return JobTable::update(writer, run->next); },
            [this, run](const Result<void> &result) { stepped(run, result); }, {0, true, {}});
    });
    if (!queued)
        m_hooks.later(retryPause, [this, run] { advance(run); });
}

void Engine::stepped(const RunPointer &run, const Result<void> &result)
{
    if (!result) {
        if (result.error().code != Code::Busy)
            return finish(run, JobState::Failed, result.error().detail);
        return m_hooks.later(retryPause, [this, run] { advance(run); });
    }
    run->row = run->next;
    run->task->committed();
    m_hooks.publish(run->changes);
    if (m_hooks.changed)
        m_hooks.changed();
    if (run->row.state != JobState::Running)
        return ended(run);
    m_hooks.later(pace(*run), [this, run] { advance(run); });
}

/// The length of the next step, and the pause before it.
std::chrono::milliseconds Engine::pace(Run &run) const
{
    const auto spent = m_clock.monotonic() - run.begun;
    if (spent > longStep)
        run.rows = std::max(leastRows, run.rows / 2);
    else if (spent < shortStep)
        run.rows = std::min(mostRows, run.rows + run.rows / 4 + 1);
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(spent);
    return std::clamp<std::chrono::milliseconds>(pause, leastPause, mostPause);
}

void Engine::finish(const RunPointer &run, JobState state, const QString &error)
{
    run->next = run->row;
    run->next.state = state;
    run->next.error = error;
    run->next.finished = m_clock.seconds();
    m_database.write([run](Connection &connection) { return JobTable::update(connection, run->next); },
        [this, run, state, error](const Result<void> &result) {
            if (!result && result.error().code == Code::Busy && !m_stopping)
                return m_hooks.later(retryPause, [this, run, state, error] { finish(run, state, error); });
            run->row = run->next;
            ended(run);
        },
        {0, true, {}});
}

void Engine::ended(const RunPointer &run)
{
    if (m_hooks.changed)
        m_hooks.changed();
    {
        const QMutexLocker lock(&m_mutex);
        m_runs.removeOne(run);
        std::erase(m_waiting, run);
    }
    if (run->row.state == JobState::Failed) {
        qCWarning(lcJobs).noquote() << "job failed id=" << run->row.id << "kind=" << run->row.kind
                                    << "reason=" << run->row.error;
    }
    const bool forgotten = run->row.state == JobState::Done && !run->task->isWorthKeeping();
    if (m_hooks.ended && run->id != 0 && !forgotten)
        m_hooks.ended(run->row);
    if (forgotten) {
        m_database.write(
            [id = run->row.id](Connection &connection) { return JobTable::remove(connection, id); },
            [](const Result<void> &) {}, {0, true, {}});
    }
    if (run->order.ended)
        run->order.ended(run->row);
    launchNext();
}

Result<void> Engine::cancel(qint64 id)
{
    RunPointer waiting;
    {
        const QMutexLocker lock(&m_mutex);
        const auto run =
            std::find_if(m_runs.begin(), m_runs.end(), [id](const RunPointer &one) { return one->id == id; });
        if (id == 0 || run == m_runs.end())
            return {Code::NotFound, QStringLiteral("no such job")};
        (*run)->cancelled = true;
        const auto place = std::find(m_waiting.begin(), m_waiting.end(), *run);
        if (place != m_waiting.end()) {
            waiting = *run;
            m_waiting.erase(place);
        }
    }
    if (waiting)
        finish(waiting, JobState::Cancelled, {});
    return {};
}

} // namespace Jobs
