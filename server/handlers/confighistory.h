// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rpc/services.h"

namespace Storage {
class Connection;
}

/// The versions of services' configurations as the database keeps them; secrets are stars already.
namespace Handlers::ConfigHistory {

/// The newest version, and whether it was made just now.
struct Recorded
{
    qint64 version = 0; ///< 0: there is none
    bool isNew = false;
};

/// Keeps \a files as a new version unless they are what the newest one has. \a author empty: changed outside.
/// In a write.
Base::Result<Recorded> record(Storage::Connection &connection, const Rpc::ServiceInfo &service,
    const QList<Rpc::ConfigText> &files, const QString &author, const QString &comment);
/// What an order left behind: the files as it found them, if somebody else had changed them, and as they are.
/// The latter are a version also if both are equal: then something changed that their texts do not show.
Base::Result<Recorded> keep(Storage::Connection &connection, const Rpc::ServiceInfo &service,
    const Rpc::FinishOrder &done, const QString &author, const QString &comment);
/// The files of a version. NotFound.
Base::Result<QList<Rpc::ConfigText>> files(
    Storage::Connection &connection, const Rpc::ServiceInfo &service, qint64 version);
/// The number of the newest version, 0 without one.
Base::Result<qint64> newest(Storage::Connection &connection, const Rpc::ServiceInfo &service);
/// Newest first.
Base::Result<QList<Rpc::ConfigVersion>> list(
    Storage::Connection &connection, const Rpc::ServiceInfo &service, qint64 before);
/// Line by line, each file behind its path; files that are equal are left out, and of long equal parts all
/// but three lines at each side.
QList<Rpc::DiffLine> compare(const QList<Rpc::ConfigText> &before, const QList<Rpc::ConfigText> &after);

} // namespace Handlers::ConfigHistory
