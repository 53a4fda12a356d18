// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Base {

/// The closed set of reasons an operation can fail for. Each protocol maps it to its own reply in one function.
enum class Code : quint8 {
    NotFound, ///< no such object, or the caller may not know that it exists
    Denied, ///< the caller may not do this, or could not be authenticated
    Conflict, ///< exists already, or changed meanwhile
    Invalid, ///< the input is malformed
    TooBig, ///< the input exceeds a configured limit
    OverQuota, ///< the store's hard quota does not allow it
    Busy, ///< temporary: try again later (also: the server cannot be reached)
    Full, ///< temporary: the disk is full
    Corrupt, ///< stored data fail their check
    Io, ///< a device or peer failed
    Internal, ///< our own mistake
};

/// Why an operation failed: a code to branch on and a sentence for people.
struct Error {
    Code code = Code::Internal;
    QString detail;
    friend bool operator==(const Error &, const Error &) = default;
};

/// The code's name as it stands in logs, for example "NotFound".
QLatin1String codeName(Code code);

} // namespace Base
