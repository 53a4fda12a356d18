// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMutex>
#include <QSet>
#include <QString>

#include <atomic>
#include <functional>

namespace Base {
class Clock;
}

namespace Storage {

/// Chosen by measurement, see docs/performance.md.
inline constexpr qint64 defaultBodyThreshold = 256 * 1024;

/// Where a body's bytes are. Values are stored; append only.
enum class BodyPlace : quint8 { Sql = 0, File = 1 };

/// A body that may be put into a row: if it lives in a file, the file is durable already.
struct StoredBody
{
    QByteArray raw; ///< all bytes (shared, not copied)
    QByteArray sha256; ///< 32 bytes
    BodyPlace place = BodyPlace::Sql;
};

/// Bytes of large bodies, by their SHA-256, in files that never change. Thread safe. Files nobody refers to
/// are removed by collect(): deleting rows is all a purge has to do, and a row without its file never exists.
class BodyStore
{
public:
    /// Whether a row refers to the file of \a sha256.
    using IsUsed = std::function<Base::Result<bool>(const QByteArray &sha256)>;

    BodyStore(QString folder, qint64 threshold, const Base::Clock &clock);
    /// Makes the folders and removes what a crash left half written. Before any other call, with the lock
    /// held.
    Base::Result<void> prepare();

    /// Hashes \a raw and, above the threshold, makes its file durable (two fsyncs): call it before the write,
    /// in a reader thread. The row must be committed within half an hour. Full, Io.
    Base::Result<StoredBody> put(const QByteArray &raw);

    /// \a length bytes from \a offset of a file, less at its end. Corrupt if it is missing or not \a size
    /// bytes long; reading the whole also checks the hash.
    Base::Result<QByteArray> read(const QByteArray &sha256, qint64 size, qint64 offset, qint64 length) const;

    /// Checks a whole file against its hash, a piece at a time. Corrupt.
    Base::Result<void> verify(const QByteArray &sha256) const;

    /// Removes files that are older than an hour and unused. \returns how many.
    Base::Result<int> collect(const IsUsed &isUsed);

    /// Whether \a bodyId was checked against its hash since the start; bounded memory, so it may forget.
    bool isVerified(qint64 bodyId) const;
    void setVerified(qint64 bodyId);

    qint64 threshold() const { return m_threshold; }
    /// Since the start.
    quint64 filesWritten() const { return m_written; }
    quint64 filesRemoved() const { return m_removed; }

private:
    QString pathOf(const QByteArray &sha256) const;

    const QString m_folder;
    const qint64 m_threshold;
    const Base::Clock &m_clock;
    std::atomic<quint64> m_written = 0;
    std::atomic<quint64> m_removed = 0;
    mutable QMutex m_filesMutex; // put() against collect()
    mutable QMutex m_verifiedMutex;
    QSet<qint64> m_verified;
};

} // namespace Storage
