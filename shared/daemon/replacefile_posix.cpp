// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/replacefile.h"

#include "base/random.h"
#include "daemon/logging.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Daemon {

namespace {

using Base::Code;
using Base::Error;
using Base::Result;

Error systemError(const QString &what, int number)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {Code::Denied, what + QLatin1String(": ") + reason};
    case ENOENT:
        return {Code::NotFound, what + QLatin1String(": ") + reason};
    case ENOSPC:
    case EDQUOT:
        return {Code::Full, what + QLatin1String(": ") + reason};
    default:
        return {Code::Io, what + QLatin1String(": ") + reason};
    }
}

/// The new file until it has its name; goes with the object unless kept.
class Draft
{
public:
    Draft() = default;
    ~Draft()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(Draft)

    Result<void> make(const QString &target);
    Result<void> write(const QByteArray &bytes);
    Result<void> keepAs(const QString &target);
    int descriptor() const { return m_descriptor; }

private:
    QByteArray m_path;
    int m_descriptor = -1;
};

Result<void> Draft::make(const QString &target)
{
    const QString name = target + QLatin1String(".new-") + QString::fromLatin1(Base::randomBytes(6).toHex());
    const QByteArray path = QFile::encodeName(name);
    m_descriptor = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_descriptor < 0) {
        return systemError(
            QStringLiteral("cannot write in the folder %1").arg(QFileInfo(target).path()), errno);
    }
    m_path = path;
    return {};
}

Result<void> Draft::write(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError(QStringLiteral("cannot write %1").arg(QFile::decodeName(m_path)), errno);
        done += count;
    }
    if (::fsync(m_descriptor) != 0)
        return systemError(QStringLiteral("cannot sync %1").arg(QFile::decodeName(m_path)), errno);
    return {};
}

Result<void> Draft::keepAs(const QString &target)
{
    if (::rename(m_path.constData(), QFile::encodeName(target).constData()) != 0)
        return systemError(QStringLiteral("cannot replace %1").arg(target), errno);
    m_path.clear();
    return {};
}

/// A rename counts when its folder is on the disk. There is no way back from it, so a failure is only told.
void syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = folder >= 0 && ::fsync(folder) == 0;
    const int number = errno;
    if (folder >= 0)
        ::close(folder);
    if (!done) {
        qCWarning(lcDaemon, "a changed file may be the old one after a power cut folder=%s reason=\"%s\"",
            qUtf8Printable(path), std::strerror(number));
    }
}

/// What is at \a path, without a link in the last place; nothing if there is no such file.
Result<std::optional<struct stat>> lookAt(const QString &path)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        if (errno == ENOENT)
            return std::optional<struct stat>();
        return systemError(path, errno);
    }
    if (!S_ISREG(found.st_mode))
        return {Code::Denied, QStringLiteral("%1 is not a regular file").arg(path)};
    return std::optional(found);
}

} // namespace

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo given(path);
    const QString canonical = given.canonicalFilePath();
    if (canonical.isEmpty() && given.isSymLink())
        return {Code::NotFound, QStringLiteral("%1 points to a file that does not exist").arg(path)};
    const QString target = canonical.isEmpty() ? given.absoluteFilePath() : canonical;
    const std::optional<struct stat> old = TRY(lookAt(target));
    Draft draft;
    TRY(draft.make(target));
    struct stat fresh = {};
    if (::fstat(draft.descriptor(), &fresh) != 0)
        return systemError(target, errno);
    if (old && (old->st_uid != fresh.st_uid || old->st_gid != fresh.st_gid)
        && ::fchown(draft.descriptor(), old->st_uid, old->st_gid) != 0) {
        return {Code::Denied,
            QStringLiteral("%1 belongs to another user or group, which could not be kept").arg(target)};
    }
    if (::fchmod(draft.descriptor(), old ? old->st_mode & 07777 : 0640) != 0)
        return systemError(target, errno);
    TRY(draft.write(bytes));
    TRY(draft.keepAs(target));
    syncFolder(QFileInfo(target).path());
    return {};
}

} // namespace Daemon
