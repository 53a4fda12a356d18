// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "tools/adminoptions.h"

namespace Tools {

/// The password of -p, -P (asked for twice; Invalid if the standard input is no terminal) or --password-file.
/// Blocks. Empty is Invalid.
Base::Result<Base::Secret> readPassword(const CommandLine &line);

/// Turns the terminal's echo off while it lives. Does nothing if the standard input is no terminal.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)
    bool isTerminal() const { return m_terminal; }

private:
    bool m_terminal = false;
    QByteArray m_saved; ///< the terminal's settings
};

} // namespace Tools
