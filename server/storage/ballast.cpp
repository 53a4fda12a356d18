// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ballast.h"

#include "storage/files.h"

#include <QFile>
#include <QFileInfo>

namespace Storage {

namespace {

// Below this the next commits would meet the full disk again at once.
constexpr qint64 minimumFree = 16 * 1024 * 1024;

} // namespace

Base::Result<void> Ballast::restore()
{
    if (m_bytes == 0)
        return {};
    const bool exists = QFileInfo(m_path).size() >= m_bytes;
    const qint64 free = Files::freeBytes(QFileInfo(m_path).path());
    if (free >= 0 && free < (exists ? minimumFree : m_bytes + minimumFree))
        return {Base::Code::Full, QStringLiteral("%1 bytes free beside %2").arg(free).arg(m_path)};
    return exists ? Base::Result<void>() : Files::allocate(m_path, m_bytes);
}

void Ballast::release()
{
    QFile::remove(m_path);
}

} // namespace Storage
