// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>

/// The pieces of the process frame that talk to the operating system, each usable alone.
namespace Daemon {

/// The pipe by which a background process tells the waiting foreground how its start went. Copies share it.
class Readiness
{
public:
    Readiness() = default;
    explicit Readiness(int descriptor) : m_descriptor(descriptor) { }

    explicit operator bool() const { return m_descriptor >= 0; }

    /// Shown on the foreground's standard error; it goes on waiting.
    void warn(const QString &text);
    /// The foreground prints \a text and exits with 1.
    void fail(const QString &text);
    /// The foreground exits with 0.
    void ready();

private:
    void send(char kind, const QString &text);

    int m_descriptor = -1;
};

/// Double fork, new session, standard input and error to /dev/null. Must run before the first thread and
/// before QCoreApplication. Only the background process returns; the foreground waits for the Readiness and
/// exits.
Base::Result<Readiness> daemonise();
/// Sends the standard output to /dev/null as well (once the log does not need it).
void closeStandardOutput();

/// Changes the working directory; to / if that fails.
void enterFolder(const QString &path);

/// umask 0027, descriptors 0 to 2 open, as many descriptors as the hard limit allows, SIGPIPE ignored.
void prepareProcess();
/// Forbids core dumps and inspection by other processes, or allows both. A change of user resets it: call it
/// after.
void allowCoreDumps(bool allowed);
/// The kernel ends the process after \a limit, whatever it does then.
void endWithin(std::chrono::seconds limit);

/// Gives back to the system what the allocator keeps between blocks in use; after a burst that can be much.
/// giveBack() is to be called every few seconds; it works only when it is worth it. Any one thread.
class FreeMemory
{
public:
    /// Does nothing where the allocator has no call for it.
    void giveBack();

private:
    qint64 m_kept = 0; ///< bytes that could not be given back the last time
};

/// A system user and group as numbers.
struct Account
{
    quint32 user = 0;
    quint32 group = 0;
    QByteArray name;
};
/// Looks up run_as_user and run_as_group. \returns NotFound with a sentence.
Base::Result<Account> findAccount(const QString &user, const QString &group);
bool isRoot();
/// Changes user and groups for good, and checks that there is no way back.
Base::Result<void> dropPrivileges(const Account &account);
/// Makes the folder of \a file (one level, 0755, owned by \a account if we are root) unless it exists.
void makeFolderOf(const QString &file, const Account *account);

/// Owns the pid file: locked while the object lives, removed when it goes. Not copyable.
class PidFile
{
public:
    PidFile() = default;
    ~PidFile();
    Q_DISABLE_COPY_MOVE(PidFile)

    /// Writes our pid. \returns Conflict "… probably already running (pid N)" if a process of the same
    /// program name lives, Io if the file cannot be written.
    Base::Result<void> acquire(const QString &path, const QByteArray &program);
    /// Removes the file; also done by the destructor.
    void release();

private:
    QString m_path;
    int m_descriptor = -1;
};

/// Tells systemd one state, for example "READY=1"; nothing happens without NOTIFY_SOCKET.
void notify(const QByteArray &state);
/// Half of systemd's WATCHDOG_USEC, or zero if there is no watchdog for us.
std::chrono::microseconds watchdogInterval();
/// Descriptors that systemd opened for us (LISTEN_FDS) with their names; the environment is cleaned.
QList<std::pair<int, QByteArray>> inheritedSockets();

/// Ends the process at once, without destructors.
[[noreturn]] void exitNow(int status);

} // namespace Daemon
