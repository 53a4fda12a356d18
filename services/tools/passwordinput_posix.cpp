// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/passwordinput.h"

#include <array>
#include <csignal>

#include <termios.h>
#include <unistd.h>

namespace Tools {

namespace {

// What the signal handlers may touch.
termios echoing{};
termios silent{};

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

void onEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &echoing);
    std::signal(signal, SIG_DFL);
    raise(signal);
}

void onPause(int)
{
    tcsetattr(STDIN_FILENO, TCSANOW, &echoing);
    raise(SIGSTOP);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent); // somebody continues us
}

/// Signals that are ignored stay so, as under nohup.
void exchangeHandler(int signal, void (*from)(int), void (*to)(int))
{
    struct sigaction now = {};
    sigaction(signal, nullptr, &now);
    if (now.sa_handler != from)
        return;
    now.sa_handler = to;
    now.sa_flags = SA_RESTART;
    sigaction(signal, &now, nullptr);
}

} // namespace

EchoOff::EchoOff()
{
    if (tcgetattr(STDIN_FILENO, &echoing) != 0)
        return;
    m_terminal = true;
    silent = echoing;
    silent.c_lflag &= ~tcflag_t(ECHO);
    for (const int signal : endingSignals)
        exchangeHandler(signal, SIG_DFL, onEnd);
    exchangeHandler(SIGTSTP, SIG_DFL, onPause);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

EchoOff::~EchoOff()
{
    if (!m_terminal)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &echoing);
    for (const int signal : endingSignals)
        exchangeHandler(signal, onEnd, SIG_DFL);
    exchangeHandler(SIGTSTP, onPause, SIG_DFL);
}

} // namespace Tools
