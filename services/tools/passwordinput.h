// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "tools/adminoptions.h"

namespace Tools {

/// The password of -p, -P (asked for twice; Invalid if the standard input is no terminal) or --password-file.
/// Blocks. Empty is Invalid.
Base::Result<Base::Secret> readPassword(const CommandLine &line);

/// The first line of a file without its end, at most 4096 bytes; - is the standard input, whose echo is off
/// meanwhile if it is a terminal. Blocks. Io.
Base::Result<Base::Secret> readFirstLine(const QString &path);
/// A file of UTF-8; - is the standard input. Blocks. Io, TooBig beyond \a most bytes, Invalid.
Base::Result<QString> readTextFile(const QString &path, qint64 most);

/// Turns the terminal's echo off while it lives, also if a signal ends the program or stops it meanwhile.
/// Does nothing if the standard input is no terminal. One at a time; main thread.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    Q_DISABLE_COPY_MOVE(EchoOff)
    bool isTerminal() const { return m_terminal; }

private:
    bool m_terminal = false;
};

} // namespace Tools
