// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/logging.h"
#include "storage/session.h"

namespace Storage {

namespace {

Base::Result<QList<QByteArray>> recorded(Connection &connection)
{
    QList<QByteArray> names;
    TRY(connection.select(
        "SELECT version, name FROM schema_version ORDER BY version", {}, [&](const Row &row) {
            names.append(row.text(1).toUtf8());
            return row.integer(0) == names.size();
        }));
    return names;
}

/// Statements end with a semicolon at the end of a line; comments are whole lines.
Base::Result<void> runScript(Connection &connection, QByteArrayView script)
{
    QByteArray statement;
    while (!script.isEmpty()) {
        const qsizetype end = script.indexOf('\n');
        const QByteArrayView line = end < 0 ? script : script.first(end);
        script = end < 0 ? QByteArrayView() : script.sliced(end + 1);
        if (line.trimmed().isEmpty() || line.startsWith("--"))
            continue;
        statement += line;
        statement += '\n';
        if (!line.trimmed().endsWith(';'))
            continue;
        TRY(connection.runOnce(QString::fromUtf8(std::exchange(statement, {}))));
    }
    return {};
}

Base::Result<void> apply(Session &session, const Migration &migration, Dialect dialect)
{
    static constexpr char record[] = R"(
        INSERT INTO schema_version (version, name, applied_at) VALUES (:version, :name, :time)
    )";
    Connection &connection = session.connection();
    const bool overridden = dialect == Dialect::Sqlite && migration.sqliteSql;
    TRY(session.beginWrite());
    auto result = runScript(connection, overridden ? migration.sqliteSql : migration.sql);
    if (result) {
        const auto recordedRow =
            connection.run(record, {migration.number, QString::fromLatin1(migration.name), connection.now()});
        result = recordedRow ? session.commit() : Base::Result<void>(recordedRow.error());
    }
    if (!result)
        session.rollback();
    return result;
}

} // namespace

Base::Result<void> Migrator::run(Session &session, const QList<Migration> &migrations, Dialect dialect)
{
    Connection &connection = session.connection();
    TRY(connection.run(R"(
        CREATE TABLE IF NOT EXISTS schema_version (
            version INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at BIGINT NOT NULL
        )
    )"));
    const QList<QByteArray> done = TRY(recorded(connection));
    if (done.size() > migrations.size()) {
        return {Base::Code::Invalid,
            QStringLiteral("the database has schema version %1, this program knows only %2: it was used by a "
                           "newer release")
                .arg(done.size())
                .arg(migrations.size())};
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= done.size()) {
            if (done.at(migration.number - 1) == migration.name)
                continue;
            return {Base::Code::Invalid,
                QStringLiteral("schema step %1 is called %2 in the database and %3 here")
                    .arg(migration.number)
                    .arg(QString::fromUtf8(done.at(migration.number - 1)), QLatin1String(migration.name))};
        }
        TRY(apply(session, migration, dialect));
        qCInfo(storageLog, "schema step applied number=%d name=%s", migration.number, migration.name);
    }
    return {};
}

} // namespace Storage
