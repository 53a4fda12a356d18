// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statstop.h"
#include "tools/terminal.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Tools {

namespace {

// What signal handlers may touch.
std::atomic<bool> isActive = false;
bool hasInput = false; // the standard input is a terminal, too
termios savedSettings{};
termios rawSettings{};
int signalPipe[2]{-1, -1};

constexpr char enterSequence[] = "\x1b[?1049h\x1b[?25l\x1b[2J";
constexpr char leaveSequence[] = "\x1b[0m\x1b[?25h\x1b[?1049l";
constexpr std::array fatalSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};

template <size_t n> void writeSequence(const char (&sequence)[n])
{
    // Nothing could be done about a terminal that takes nothing.
    [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, sequence, n - 1);
}

void enter()
{
    if (hasInput)
        tcsetattr(STDIN_FILENO, TCSANOW, &rawSettings);
    writeSequence(enterSequence);
    isActive = true;
}

void leave()
{
    if (!isActive.exchange(false))
        return;
    writeSequence(leaveSequence);
    if (hasInput)
        tcsetattr(STDIN_FILENO, TCSANOW, &savedSettings);
}

void wake()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

void setHandler(int signal, void (*handler)(int), int flags = 0)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

void onFatal(int signal)
{
    leave();
    std::signal(signal, SIG_DFL);
    raise(signal);
}

void onStop(int)
{
    leave();
    raise(SIGSTOP);
}

void onContinue(int)
{
    enter();
    wake();
}

void onWindowChange(int)
{
    wake();
}

void makeRaw()
{
    hasInput = tcgetattr(STDIN_FILENO, &savedSettings) == 0;
    rawSettings = savedSettings;
    rawSettings.c_lflag &= ~tcflag_t(ECHO | ICANON); // ISIG stays: Ctrl-C and Ctrl-Z do what they always do
    rawSettings.c_cc[VMIN] = 1;
    rawSettings.c_cc[VTIME] = 0;
}

} // namespace

bool Terminal::isUsable()
{
    const QByteArray type = qgetenv("TERM");
    return isatty(STDOUT_FILENO) && !type.isEmpty() && type != "dumb";
}

Terminal::Terminal()
    : m_colour(wantsColour(qgetenv("TERM"), qgetenv("NO_COLOR")))
{
    makeRaw();
    if (pipe(signalPipe) == 0) {
        for (const int end : signalPipe) {
            fcntl(end, F_SETFL, O_NONBLOCK);
            fcntl(end, F_SETFD, FD_CLOEXEC);
        }
        m_signals = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
        connect(m_signals.get(), &QSocketNotifier::activated, this, [this] { readSignals(); });
    }
    for (const int signal : fatalSignals)
        setHandler(signal, onFatal);
    setHandler(SIGPIPE, SIG_IGN);
    setHandler(SIGTSTP, onStop, SA_RESTART);
    setHandler(SIGCONT, onContinue, SA_RESTART);
    setHandler(SIGWINCH, onWindowChange, SA_RESTART);
    std::atexit(leave);
    enter();
    if (hasInput) {
        m_keys = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
        connect(m_keys.get(), &QSocketNotifier::activated, this, [this] { readKeys(); });
    }
}

Terminal::~Terminal()
{
    for (const int signal : {SIGTSTP, SIGCONT, SIGWINCH})
        setHandler(signal, SIG_DFL);
    leave();
    m_signals.reset();
    for (int &end : signalPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

void Terminal::restore()
{
    m_keys.reset();
    leave();
}

Terminal::Size Terminal::size() const
{
    winsize window{};
    Size size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_col > 0 && window.ws_row > 0)
        size = {window.ws_col, window.ws_row};
    return size;
}

void Terminal::draw(const QList<TopLine> &lines)
{
    if (!isActive)
        return;
    QByteArray out = std::exchange(m_clear, false) ? "\x1b[2J\x1b[H" : "\x1b[H";
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const char *style = styleSequence(lines[i].style, m_colour);
        out += style + lines[i].text.toUtf8() + (*style ? "\x1b[0m" : "") + "\x1b[K";
        if (i + 1 < lines.size())
            out += "\r\n";
    }
    out += "\x1b[J";
    std::fwrite(out.constData(), 1, size_t(out.size()), stdout);
    std::fflush(stdout);
}

void Terminal::readKeys()
{
    char bytes[256];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_keys->setEnabled(false);
        if (onClosed)
            QMetaObject::invokeMethod(
                this, [this] { onClosed(); }, Qt::QueuedConnection);
        return;
    }
    for (ssize_t i = 0; i < count; ++i) {
        const bool sequence =
            bytes[i] == '\x1b' && i + 1 < count && (bytes[i + 1] == '[' || bytes[i + 1] == 'O');
        if (sequence) {
            for (i += 2; i < count && (bytes[i] < '@' || bytes[i] > '~'); ++i) { }
            continue;
        }
        if (onKey)
            onKey(bytes[i]);
    }
}

void Terminal::readSignals()
{
    char bytes[64];
    while (read(signalPipe[0], bytes, sizeof bytes) > 0) { }
    m_clear = true;
    if (onResize)
        onResize();
}

} // namespace Tools
