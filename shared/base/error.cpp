// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace Base {

QLatin1String codeName(Code code)
{
    switch (code) {
    case Code::NotFound: return QLatin1String("NotFound");
    case Code::Denied: return QLatin1String("Denied");
    case Code::Conflict: return QLatin1String("Conflict");
    case Code::Invalid: return QLatin1String("Invalid");
    case Code::TooBig: return QLatin1String("TooBig");
    case Code::OverQuota: return QLatin1String("OverQuota");
    case Code::Busy: return QLatin1String("Busy");
    case Code::Full: return QLatin1String("Full");
    case Code::Corrupt: return QLatin1String("Corrupt");
    case Code::Io: return QLatin1String("Io");
    case Code::Internal: return QLatin1String("Internal");
    }
    return QLatin1String("Unknown");
}

} // namespace Base
