// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace Directory {

/// Everything that is kept of a password: an argon2id string (RFC 9106) and SCRAM-SHA-256 keys (RFC 5802
/// section 3).
struct PasswordKeys
{
    QByteArray argon2; ///< encoded form "$argon2id$v=19$…"
    QByteArray scramSalt; ///< 16 bytes
    quint32 scramIterations = 0;
    QByteArray scramStoredKey; ///< 32 bytes
    QByteArray scramServerKey; ///< 32 bytes
    friend bool operator==(const PasswordKeys &, const PasswordKeys &) = default;
};

/// Longest password, bytes of UTF-8.
inline constexpr qsizetype maxPassword = 1024;

/// The password after SASLprep (RFC 4013). \a forStoring refuses code points that Unicode has not assigned.
/// Invalid for an empty or over-long password, NUL, bad UTF-8 and characters that RFC 4013 forbids.
Base::Result<Base::Secret> preparedPassword(const Base::Secret &password, bool forStoring);

/// New keys with fresh salts. Costs some 40 ms and 19 MiB: never on an I/O or storage thread.
Base::Result<PasswordKeys> makePasswordKeys(const Base::Secret &password);

/// Whether \a password is the one \a argon2 was made from. Burns the same time if \a argon2 is empty (unknown
/// user). Costs some 30 ms and 19 MiB.
bool verifyPassword(const QByteArray &argon2, const Base::Secret &password);

} // namespace Directory
