// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditfilter.h"

#include <QDateTime>

#include <optional>

/// The words of the filter language and what they mean.
namespace Models::FilterWords {

std::optional<AuditKey> keyOf(const QString &name);
/// What is wrong with the value, in a sentence; empty = nothing.
QString problemOf(const AuditCondition &condition, const QString &value);
/// Values that are worth proposing.
QStringList knownValues(AuditKey key);
/// "-24h", "2026-11-22", "2026-11-22T15:04", "15:04", "now"; invalid if it is none.
QDateTime timeOf(const QString &value, const QDateTime &now);
/// Names of records, "access denied", that an event: or result: value fits.
QStringList eventNames();
/// "folder" → 5; 0 if there is no such type.
int objectType(const QString &value);
/// 3 → "store".
QString objectTypeName(qint64 type);

} // namespace Models::FilterWords
