// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodystore.h"

#include "base/clock.h"
#include "base/sha256.h"
#include "storage/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace Storage {

namespace {

constexpr qint64 orphanAge = 3600; // seconds
constexpr qsizetype maxVerified = 100'000;
constexpr qint64 chunk = 1024 * 1024;

QString temporaryFolder(const QString &folder)
{
    return QString(folder + QStringLiteral("/tmp"));
}

Base::Error damaged(const QByteArray &sha256, const char *how)
{
    return {Base::Code::Corrupt,
        QStringLiteral("body %1 %2").arg(QString::fromLatin1(sha256.toHex()), QLatin1String(how))};
}

Base::Result<void> checkHash(QFile &file, const QByteArray &sha256)
{
    Base::Sha256 hasher;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            return damaged(sha256, "cannot be read");
        hasher.add(bytes);
    }
    if (hasher.result() != sha256)
        return damaged(sha256, "does not match its hash");
    return {};
}

} // namespace

BodyStore::BodyStore(QString folder, qint64 threshold, const Base::Clock &clock)
    : m_folder(std::move(folder))
    , m_threshold(threshold)
    , m_clock(clock)
{
}

QString BodyStore::pathOf(const QByteArray &sha256) const
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return QStringLiteral("%1/%2/%3").arg(m_folder, name.left(2), name);
}

Base::Result<void> BodyStore::prepare()
{
    QDir folder(m_folder);
    if (!folder.mkpath(QStringLiteral("tmp")))
        return {Base::Code::Io, QStringLiteral("cannot create %1").arg(temporaryFolder(m_folder))};
    QDir temporary(temporaryFolder(m_folder));
    const QStringList leftovers = temporary.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : leftovers)
        temporary.remove(name);
    TRY(Files::syncFolder(m_folder));
    return Files::syncFolder(QFileInfo(m_folder).path());
}

Base::Result<StoredBody> BodyStore::put(const QByteArray &raw)
{
    StoredBody body{raw, Base::Sha256::of(raw), BodyPlace::Sql};
    if (raw.size() <= m_threshold)
        return body;
    body.place = BodyPlace::File;
    const QString path = pathOf(body.sha256);
    {
        // Touched, an unused file is safe from collect() for an hour.
        const QMutexLocker lock(&m_filesMutex);
        QFile known(path);
        if (known.size() == raw.size() && known.open(QIODevice::ReadOnly) && checkHash(known, body.sha256)
            && Files::setModified(path, m_clock.seconds())) {
            TRY(Files::syncFolder(QFileInfo(path).path())); // whoever wrote it may not have come to that yet
            return body;
        }
    }
    const QString folder = QFileInfo(path).path();
    {
        const QMutexLocker lock(&m_filesMutex); // nobody may use a new folder before it is durable
        if (QDir().mkdir(folder))
            TRY(Files::syncFolder(m_folder));
    }
    TRY(Files::writeDurably(temporaryFolder(m_folder), folder, path, raw));
    if (!Files::setModified(path, m_clock.seconds()))
        return {Base::Code::Io, QStringLiteral("cannot set the time of %1").arg(path)};
    ++m_written;
    return body;
}

Base::Result<QByteArray> BodyStore::read(
    const QByteArray &sha256, qint64 size, qint64 offset, qint64 length) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return damaged(sha256, "is missing");
    if (file.size() != size)
        return damaged(sha256, "has another size");
    const qint64 wanted = std::clamp<qint64>(size - offset, 0, length);
    if (wanted == 0)
        return QByteArray();
    QByteArray bytes(wanted, Qt::Uninitialized);
    if (!file.seek(offset) || file.read(bytes.data(), wanted) != wanted)
        return damaged(sha256, "cannot be read");
    if (wanted == size && Base::Sha256::of(bytes) != sha256)
        return damaged(sha256, "does not match its hash");
    return bytes;
}

Base::Result<void> BodyStore::verify(const QByteArray &sha256) const
{
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return damaged(sha256, "is missing");
    return checkHash(file, sha256);
}

Base::Result<int> BodyStore::collect(const IsUsed &isUsed)
{
    int removed = 0;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QByteArray sha256 = QByteArray::fromHex(files.fileName().toLatin1());
        if (sha256.size() != Base::Sha256::size || files.filePath() != pathOf(sha256))
            continue; // temporary, or not ours
        const auto isOld = [&] {
            const QDateTime modified = QFileInfo(files.filePath()).lastModified();
            return modified.isValid() && m_clock.seconds() - modified.toSecsSinceEpoch() > orphanAge;
        };
        if (!isOld() || TRY(isUsed(sha256)))
            continue;
        const QMutexLocker lock(&m_filesMutex);
        if (isOld() && QFile::remove(files.filePath())) // put() may have touched it meanwhile
            ++removed;
    }
    m_removed += quint64(removed);
    return removed;
}

bool BodyStore::isVerified(qint64 bodyId) const
{
    const QMutexLocker lock(&m_verifiedMutex);
    return m_verified.contains(bodyId);
}

void BodyStore::setVerified(qint64 bodyId)
{
    const QMutexLocker lock(&m_verifiedMutex);
    if (m_verified.size() >= maxVerified)
        m_verified.clear();
    m_verified.insert(bodyId);
}

} // namespace Storage
