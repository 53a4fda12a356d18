// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/configuration.h"

#include <QCryptographicHash>

namespace Daemon {

namespace {

QByteArray digestOf(const QList<Config::FileContent> &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Config::FileContent &file : files) {
        const QByteArray head =
            file.path.toUtf8() + char(0) + QByteArray::number(file.bytes.size()) + char(0);
        hash.addData(head);
        hash.addData(file.bytes);
    }
    return hash.result();
}

} // namespace

Configuration::Configuration(const Config::Loaded &loaded, Config::Sources sources)
    : m_effective(loaded.snapshot)
    , m_sources(std::move(sources))
    , m_digest(digestOf(loaded.files))
{
}

bool Configuration::isMadeFrom(const QList<Config::FileContent> &files) const
{
    return digestOf(files) == m_digest;
}

Base::Result<Config::Reloaded> Configuration::reload(const Apply &apply)
{
    auto reloaded = TRY(Config::reload(m_effective, m_sources));
    TRY(apply(reloaded.snapshot, reloaded.diff));
    m_effective = reloaded.snapshot;
    m_digest = digestOf(reloaded.files);
    return reloaded;
}

} // namespace Daemon
