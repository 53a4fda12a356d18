// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerror.h"

#include <QSqlError>

namespace Storage {

namespace {

// sqlite.org/rescode.html; extended codes carry the primary code in their low byte.
enum SqliteCode {
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteNoMemory = 7,
    SqliteIoError = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteTooBig = 18,
    SqliteConstraint = 19,
    SqliteNotADatabase = 26,
    SqliteConstraintPrimaryKey = 1555,
    SqliteConstraintUnique = 2067,
    SqliteConstraintRowId = 2579,
    SqliteIoErrorNoMemory = 3082, // no fault of the device
    SqliteIoErrorShmSize = 4874, // growing the wal-index failed: that is a full disk
    SqliteIoErrorShmMap = 5386, // mapping it failed: that is memory, too
};

Base::Code toCode(int code)
{
    switch (code) {
    case SqliteConstraintPrimaryKey:
    case SqliteConstraintUnique:
    case SqliteConstraintRowId:
        return Base::Code::Conflict;
    case SqliteIoErrorShmSize:
        return Base::Code::Full;
    case SqliteIoErrorNoMemory:
    case SqliteIoErrorShmMap:
        return Base::Code::Busy;
    default:
        break;
    }
    switch (code & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
    case SqliteNoMemory:
        return Base::Code::Busy;
    case SqliteIoError:
    case SqliteCannotOpen:
        return Base::Code::Io;
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return Base::Code::Corrupt;
    case SqliteFull:
        return Base::Code::Full;
    case SqliteTooBig:
        return Base::Code::TooBig;
    default:
        return Base::Code::Internal;
    }
}

} // namespace

Base::Error toError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? toCode(code) : Base::Code::Internal,
        QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode())};
}

} // namespace Storage
