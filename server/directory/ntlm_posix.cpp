// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/ntlm.h"

#include "base/text.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

extern char **environ;

namespace Directory {

using namespace Base;
using Time = std::chrono::steady_clock;

namespace {

constexpr qsizetype maxNtlmMessage = 16 * 1024;
constexpr qsizetype maxAnswer = 32 * 1024;

/// Waits until \a descriptor is ready for \a events. False when the time is over.
bool waitFor(int descriptor, short events, Time::time_point due)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(due - Time::now()).count();
        pollfd entry{descriptor, events, 0};
        const int ready = left > 0 ? ::poll(&entry, 1, int(left)) : 0;
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

void closeAll(std::initializer_list<int> descriptors)
{
    for (const int descriptor : descriptors) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
}

} // namespace

std::atomic<int> NtlmExchange::helpers = 0;

NtlmExchange::NtlmExchange(QString program, QString domain, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_domain(std::move(domain))
    , m_patience(patience)
{
}

NtlmExchange::~NtlmExchange()
{
    stop();
}

void NtlmExchange::stop()
{
    closeAll({std::exchange(m_input, -1), std::exchange(m_output, -1)});
    if (const int process = std::exchange(m_process, 0); process > 0) {
        ::kill(process, SIGKILL); // it keeps nothing that could be lost
        while (::waitpid(process, nullptr, 0) < 0 && errno == EINTR) { }
    }
    if (std::exchange(m_counted, false))
        --helpers;
}

Result<void> NtlmExchange::start()
{
    m_counted = true;
    if (++helpers > maxHelpers)
        return {Code::Busy, QStringLiteral("too many NTLM logins at the same time")};
    int to[2]{-1, -1};
    int from[2]{-1, -1};
    if (::pipe2(to, O_CLOEXEC) != 0 || ::pipe2(from, O_CLOEXEC) != 0) {
        closeAll({to[0], to[1], from[0], from[1]});
        return {Code::Busy, QStringLiteral("no descriptors for the NTLM helper")};
    }
    m_input = to[1];
    m_output = from[0];
    ::fcntl(m_input, F_SETFL, O_NONBLOCK);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, to[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, from[1], STDOUT_FILENO);
    QByteArray program = QFile::encodeName(m_program);
    QByteArray protocol = "--helper-protocol=squid-2.5-ntlmssp";
    char *arguments[]{program.data(), protocol.data(), nullptr};
    const int error = ::posix_spawn(&m_process, program.constData(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    closeAll({to[0], from[1]});
    if (error != 0) {
        m_process = 0;
        return {Code::Busy, QStringLiteral("%1 cannot be run: %2").arg(m_program, qt_error_string(error))};
    }
    return {};
}

Result<QByteArray> NtlmExchange::ask(const QByteArray &line)
{
    const Error silent{Code::Busy, QStringLiteral("%1 does not answer").arg(m_program)};
    const auto due = Time::now() + m_patience;
    for (qsizetype sent = 0; sent < line.size();) {
        if (!waitFor(m_input, POLLOUT, due))
            return silent;
        const auto count = ::write(m_input, line.constData() + sent, size_t(line.size() - sent));
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return silent;
        sent += std::max<qsizetype>(count, 0);
    }
    QByteArray answer;
    while (!answer.endsWith('\n')) {
        char bytes[4096];
        if (!waitFor(m_output, POLLIN, due))
            return silent;
        const auto count = ::read(m_output, bytes, sizeof bytes);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || answer.size() + count > maxAnswer)
            return silent;
        answer.append(bytes, qsizetype(count));
    }
    answer.chop(1);
    return answer;
}

/// answer = "TT " base64 | "AF " [domain "\"] user | "NA " reason | "BH " reason
Result<NtlmExchange::Step> NtlmExchange::read(const QByteArray &answer)
{
    const QByteArray kind = answer.left(3);
    const QByteArray rest = answer.mid(3);
    if (kind == "TT ") {
        if (const auto challenge = decodeBase64(rest))
            return Step{false, *challenge};
    } else if (kind == "AF ") {
        const auto name = decodeUtf8(rest.trimmed());
        const qsizetype end = name ? name->indexOf(u'\\') : -1;
        // A trusted domain has an "administrator", too.
        if (end >= 0 && (m_domain.isEmpty() || folded(name->left(end)) != folded(m_domain)))
            return {Code::Denied, QStringLiteral("NTLM: '%1' is of another domain").arg(escaped(*name, 80))};
        m_login = name ? name->mid(end + 1) : QString();
        if (!m_login.isEmpty())
            return Step{true, {}};
    } else if (kind == "NA ") {
        return {Code::Denied, QStringLiteral("NTLM: %1").arg(QString::fromUtf8(rest.left(200)))};
    }
    return {Code::Busy, QStringLiteral("%1: %2").arg(m_program, QString::fromUtf8(answer.left(200)))};
}

Result<NtlmExchange::Step> NtlmExchange::step(const QByteArray &message)
{
    if (std::exchange(m_over, true) || message.isEmpty() || message.size() > maxNtlmMessage)
        return {Code::Denied, QStringLiteral("malformed NTLM message")};
    const bool first = m_process == 0;
    if (first)
        TRY(start());
    const QByteArray answer = TRY(ask((first ? "YR " : "KK ") + message.toBase64() + '\n'));
    const Step step = TRY(read(answer));
    m_over = step.done;
    if (step.done)
        stop();
    return step;
}

} // namespace Directory
