// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/archive.h"
#include "backup/manifest.h"

#include <map>

namespace Backup {

/// Reads the bytes a manifest names from the archives of one folder; keeps them open.
class Archives
{
public:
    explicit Archives(QString folder) : m_folder(std::move(folder)) { }

    /// The message, or Corrupt if it is not the one the manifest describes; NotFound, Invalid.
    Base::Result<QByteArray> read(const Item &item);

private:
    const QString m_folder;
    std::map<QString, ArchiveReader> m_open;
};

/// The manifest beside \a archive, or else the one inside. NotFound, Invalid.
Base::Result<Manifest> readManifest(const QString &archive);

/// Reads every message of \a manifest and compares it, and the manifest inside \a archive. \returns what was
/// found, or Corrupt with the first that is damaged and how many are.
Base::Result<QString> verify(const Manifest &manifest, Archives &archives, const QString &archive);

} // namespace Backup
