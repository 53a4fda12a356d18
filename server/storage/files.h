// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <span>

/// What the standard library cannot do with files. Blocking; any thread.
namespace Storage::Files {

/// Writes a new file under a temporary name in \a temporaryFolder, makes it durable and moves it to \a path
/// in \a folder (same file system): afterwards all of it is there, or nothing. Full, Io. Ends the process, as
/// syncFolder() does, if the device fails to sync.
Base::Result<void> writeDurably(
    const QString &temporaryFolder, const QString &folder, const QString &path, QByteArrayView bytes);
/// Makes the entries of a folder durable.
Base::Result<void> syncFolder(const QString &folder);
/// Makes a file with \a bytes really allocated bytes. Full, Io.
Base::Result<void> allocate(const QString &path, qint64 bytes);
/// Writes \a bytes zeros behind the end of a file, durably. Full, Io.
Base::Result<void> lengthen(const QString &path, qint64 bytes);
/// Bytes an unprivileged process may still write on the file system of \a path; -1 if unknown.
qint64 freeBytes(const QString &path);
/// Denied, with the reason, if somebody else might change what is there: an existing file or folder that
/// belongs neither to this process's user nor to root, that every user of the machine may write to, or that
/// this process may not. A symbolic link is looked through. What does not exist is fine.
Base::Result<void> checkOwnAlone(const QString &path);
/// Sets the modification time, in seconds since the epoch.
bool setModified(const QString &path, qint64 time);

/// Looks into a file that others write, and stays open until destruction. One thread.
class Reader
{
public:
    Reader() = default;
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    /// Fills \a bytes from \a offset of \a path, which is always the same; false if it has fewer, or is not
    /// there.
    bool read(const QString &path, qint64 offset, std::span<char> bytes);
    /// Tells the system that this part will be used soon. Does not wait.
    void expect(const QString &path, qint64 offset, qint64 length);

private:
    bool open(const QString &path);
    int m_descriptor = -1;
};

/// A lock file held until destruction; the operating system lets go of it if the process dies.
class Lock
{
public:
    Lock() = default;
    ~Lock();
    Q_DISABLE_COPY_MOVE(Lock)

    /// Conflict if another process (or another lock in this one) holds \a path.
    Base::Result<void> take(const QString &path);

private:
    int m_descriptor = -1;
};

} // namespace Storage::Files
