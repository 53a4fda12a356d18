// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace Storage {

/// A file of really allocated bytes beside the database, given back when the disk is full: SQLite needs room
/// even to delete. Used by the writer thread only.
class Ballast
{
public:
    Ballast(QString path, qint64 bytes) : m_path(std::move(path)), m_bytes(bytes) { }

    /// Allocates the file if it is missing and leaves as much free again. Full otherwise.
    Base::Result<void> restore();
    void release();

private:
    const QString m_path;
    const qint64 m_bytes;
};

} // namespace Storage
