// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

#include <functional>

namespace Frame {

/// Passwords in the system's keyring (Secret Service, KWallet, the macOS keychain, Windows' credential store), by the id of
/// a server. Never in a file of our own: without a keyring they are asked for each time. Main thread; nothing blocks.
class Keyring
{
public:
    /// Whether this program was built with support for one.
    static bool isAvailable();

    /// \a done gets NotFound if there is none; it is not called once \a context is gone.
    static void read(const QString &id, QObject *context, std::function<void(Base::Result<Base::Secret>)> done);
    static void write(const QString &id, const Base::Secret &password, QObject *context,
        std::function<void(Base::Result<void>)> done);
    static void remove(const QString &id);
};

} // namespace Frame
