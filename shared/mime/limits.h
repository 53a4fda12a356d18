// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Mime {

/// What the parser interprets at most. Beyond a limit bytes stay where they are and stay reachable as part of
/// what surrounds them; they are only not taken apart any further, the same way each time.
struct Limits
{
    int depth = 100; ///< levels below the message itself; a container on the last one is kept as a leaf
    int parts = 10'000; ///< the last part then swallows its later siblings
    qsizetype oneHeader = 1 << 20; ///< bytes of one field's value
    qsizetype allHeaders = 10 << 20; ///< bytes of one header block
    int addresses = 20'000; ///< of one ENVELOPE field
    qsizetype structure = 4 << 20; ///< bytes of BODYSTRUCTURE from where on inner details are left out as NIL
    qsizetype headerText = 2 << 20; ///< bytes of MessageDigest::headerText
    qsizetype bodyText = 4 << 20; ///< bytes of MessageDigest::bodyText
    qsizetype references = 64 << 10; ///< bytes of MessageDigest::references
};

} // namespace Mime
