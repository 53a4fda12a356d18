// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobtable.h"

#include "storage/connection.h"

namespace Storage {

namespace {

/// job_id, kind, state, owner_id, parameters, done, total, created_at, started_at, finished_at, result,
/// error, revivals.
JobRow fromRow(const Row &row)
{
    JobRow job;
    job.id = row.integer(0);
    job.kind = row.text(1);
    job.state = row.number<JobState>(2);
    job.owner = row.id<Base::PrincipalId>(3);
    job.parameters = row.bytes(4);
    job.done = row.number<quint64>(5);
    job.total = row.number<quint64>(6);
    job.created = row.integer(7);
    job.started = row.integer(8);
    job.finished = row.integer(9);
    job.result = row.bytes(10);
    job.error = row.text(11);
    job.revivals = row.number<int>(12);
    return job;
}

} // namespace

Base::Result<JobRow> JobTable::insert(Connection &connection, const JobRow &job, const QByteArray &plan)
{
    static constexpr char sql[] = R"(
        INSERT INTO job (job_id, kind, state, owner_id, parameters, done, total, created_at, started_at, finished_at,
            result, error, revivals)
        VALUES (:id, :kind, :state, :owner, :parameters, 0, 0, :created, :started, 0, :result, '', 0)
    )";
    JobRow row = job;
    row.id = TRY(connection.reserveIds(1));
    row.created = connection.now();
    row.started = row.state == JobState::Running ? row.created : 0;
    TRY(connection.run(sql,
        {row.id, row.kind, row.state, row.owner, row.parameters, row.created, row.started, QByteArray()}));
    if (!plan.isEmpty())
        TRY(connection.run("INSERT INTO job_plan (job_id, content) VALUES (:id, :content)", {row.id, plan}));
    return row;
}

Base::Result<void> JobTable::update(Connection &connection, const JobRow &job)
{
    static constexpr char sql[] = R"(
        UPDATE job SET state = :state, done = :done, total = :total, started_at = :started, finished_at = :finished,
            result = :result, error = :error, revivals = 0
        WHERE job_id = :id
    )";
    if (TRY(connection.run(
            sql, {job.state, job.done, job.total, job.started, job.finished, job.result, job.error, job.id}))
        == 0)
        return {Base::Code::NotFound, QStringLiteral("no such job")};
    if (job.state > JobState::Running)
        TRY(connection.run("DELETE FROM job_plan WHERE job_id = :id", {job.id}));
    return {};
}

Base::Result<std::optional<JobRow>> JobTable::find(Connection &connection, qint64 id)
{
    static constexpr char sql[] = R"(
        SELECT job_id, kind, state, owner_id, parameters, done, total, created_at, started_at, finished_at, result,
            error, revivals
        FROM job WHERE job_id = :id
    )";
    std::optional<JobRow> job;
    TRY(connection.selectOne(sql, {id}, [&](const Row &row) { job = fromRow(row); }));
    return job;
}

Base::Result<QList<JobRow>> JobTable::list(Connection &connection, Base::PrincipalId owner, int limit)
{
    static constexpr char sql[] = R"(
        SELECT job_id, kind, state, owner_id, parameters, done, total, created_at, started_at, finished_at, result,
            error, revivals
        FROM job WHERE :anybody = 0 OR owner_id = :owner ORDER BY job_id DESC LIMIT :limit
    )";
    QList<JobRow> jobs;
    TRY(connection.select(sql, {owner, owner, limit}, [&](const Row &row) {
        jobs.append(fromRow(row));
        return true;
    }));
    return jobs;
}

Base::Result<QList<JobRow>> JobTable::unfinished(Connection &connection)
{
    static constexpr char sql[] = R"(
        SELECT job_id, kind, state, owner_id, parameters, done, total, created_at, started_at, finished_at, result,
            error, revivals
        FROM job WHERE state < 3 ORDER BY job_id
    )";
    QList<JobRow> jobs;
    TRY(connection.select(sql, {}, [&](const Row &row) {
        jobs.append(fromRow(row));
        return true;
    }));
    return jobs;
}

Base::Result<QByteArray> JobTable::plan(Connection &connection, qint64 id)
{
    QByteArray content;
    TRY(connection.selectOne("SELECT content FROM job_plan WHERE job_id = :id", {id},
        [&](const Row &row) { content = row.bytes(0); }));
    return content;
}

Base::Result<void> JobTable::revived(Connection &connection, qint64 id)
{
    TRY(connection.run("UPDATE job SET revivals = revivals + 1 WHERE job_id = :id", {id}));
    return {};
}

Base::Result<void> JobTable::remove(Connection &connection, qint64 id)
{
    TRY(connection.run("DELETE FROM job_plan WHERE job_id = :id", {id}));
    TRY(connection.run("DELETE FROM job WHERE job_id = :id", {id}));
    return {};
}

Base::Result<int> JobTable::prune(Connection &connection, qint64 before, int limit)
{
    static constexpr char sql[] = R"(
        DELETE FROM job WHERE job_id IN (
            SELECT job_id FROM job WHERE state > 2 AND finished_at < :before ORDER BY job_id LIMIT :limit)
    )";
    return int(TRY(connection.run(sql, {before, limit})));
}

Base::Result<std::optional<qint64>> property(Connection &connection, const QString &name)
{
    std::optional<qint64> value;
    TRY(connection.selectOne("SELECT value FROM property WHERE name = :name", {name},
        [&](const Row &row) { value = row.bytes(0).toLongLong(); }));
    return value;
}

Base::Result<void> setProperty(Connection &connection, const QString &name, qint64 value)
{
    static constexpr char sql[] = R"(
        INSERT INTO property (name, value) VALUES (:name, :value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
    )";
    TRY(connection.run(sql, {name, QByteArray::number(value)}));
    return {};
}

} // namespace Storage
