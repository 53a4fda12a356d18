// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <openssl/rand.h>

namespace Base {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        qFatal("the operating system has no random bytes");
    return bytes;
}

} // namespace Base
