// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "mime/limits.h"

namespace Mime {

/// Computes everything that is stored beside a message; each field is explained at Base::MessageDigest. Any
/// bytes have a digest. headerText holds the message's own header; bodyText the text parts in order and, for
/// embedded messages, their header lines in headerText's form. Runs in any thread, in time linear to the
/// message.
Base::MessageDigest digest(QByteArrayView raw, const Limits &limits = {});

} // namespace Mime
