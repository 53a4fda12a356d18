// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/limits.h"
#include "mime/part.h"

namespace Mime {

/// Takes a message apart (RFC 5322, RFC 2045…2049). Never fails: whatever is not MIME is text. Lines end in
/// LF or CRLF, mixed as they come; any byte may appear anywhere. Runs in time linear to the message, without
/// recursion, and copies no body bytes. A multipart in which no part is found is a text/plain leaf, so that
/// its text can be read.
PartTree parse(QByteArrayView raw, const Limits &limits = {});

} // namespace Mime
