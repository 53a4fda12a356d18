// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/archive.h"
#include "backup/manifest.h"

#include <map>

namespace Backup {

/// Reads the bytes a manifest names from the archives of one folder. Keeps mostOpen of them unpacked, those
/// that are the most work to unpack, and fewer if there is no room. One thread.
class Archives
{
public:
    static constexpr size_t mostOpen = 16;

    explicit Archives(QString folder) : m_folder(std::move(folder)) { }

    /// The message, or Corrupt if it is not the one the manifest describes; NotFound and Invalid if its
    /// archive is gone or none, Io if there is no room to unpack it.
    Base::Result<QByteArray> read(const Item &item);
    /// The manifest inside the archive of that name; the same errors.
    Base::Result<QByteArray> manifest(const QString &name);

private:
    Base::Result<const ArchiveReader *> opened(const QString &name);

    const QString m_folder;
    std::map<QString, std::unique_ptr<ArchiveReader>> m_open;
    std::map<QString, Base::Error> m_failed; ///< not tried again: each try unpacks the whole
};

/// The manifest beside \a archive or, if that cannot be read, the one inside. NotFound, Invalid, Corrupt.
Base::Result<Manifest> readManifest(const QString &archive);
/// What its first line says, without settings and folders; read without the rest where one lies beside.
Base::Result<Manifest> readHead(const QString &archive);

/// Reads every message of \a manifest and compares it, and the manifest inside \a archive. \returns what was
/// found, or Corrupt with the first that is damaged and how many are.
Base::Result<QString> verify(const Manifest &manifest, Archives &archives, const QString &archive);

} // namespace Backup
