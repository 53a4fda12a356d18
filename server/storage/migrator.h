// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>

namespace Storage {

class Session;

/// One step of the schema; the texts are the files of migrations/.
struct Migration
{
    int number = 0;
    const char *name = nullptr;
    const char *sql = nullptr; ///< portable
    const char *sqliteSql = nullptr; ///< replaces it on SQLite, if not null
};

/// Every step there is, in order. Generated from migrations/ by the build.
QList<Migration> allMigrations();

/// Those of the security log's own database (SQLite only).
QList<Migration> auditMigrations();

enum class Dialect : quint8 { Portable, Sqlite };

struct Migrator
{
    /// Brings the database to the last of \a migrations, each in its own transaction, each recorded in
    /// schema_version. Invalid if it is newer than that, or if a recorded step has another name than ours.
    static Base::Result<void> run(
        Session &session, const QList<Migration> &migrations, Dialect dialect = Dialect::Sqlite);
};

} // namespace Storage
