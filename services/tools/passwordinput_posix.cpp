// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/passwordinput.h"

#include <termios.h>
#include <unistd.h>

namespace Tools {

EchoOff::EchoOff()
{
    termios settings{};
    if (tcgetattr(STDIN_FILENO, &settings) != 0)
        return;
    m_terminal = true;
    m_saved = QByteArray(reinterpret_cast<const char *>(&settings), sizeof settings);
    settings.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings);
}

EchoOff::~EchoOff()
{
    if (m_terminal)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, reinterpret_cast<const termios *>(m_saved.constData()));
}

} // namespace Tools
