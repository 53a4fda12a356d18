// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Backup {

/// Which rights of folders, and delegates, a restore brings back.
enum class Rights : quint8 {
    None,
    Add, ///< of those who have none now; what stands stays
    Exact, ///< as the archive says: others are changed and taken away
};

/// What one command line asks for.
struct Job
{
    /// One of them per command line.
    enum class Verb : quint8 { Backup, Restore, List, Verify };
    Verb verb = Verb::Backup;
    QString folder; ///< where archives are, or go to
    QStringList stores; ///< GUIDs of stores, also orphaned ones
    QStringList users; ///< logins; none = all
    bool publicStore = false; ///< the server's, or the company's if there is one
    QString company;
    bool full = false; ///< even if an earlier archive could be built upon
    QString archive; ///< path of the one to restore, list or verify
    QStringList items; ///< ids as listed, to be restored alone
    QString path; ///< the one folder to restore, with what is below; empty = all
    QString target; ///< path of a folder to restore into; empty = where it was
    std::optional<Rights> rights; ///< none = Add for whole folders of the same owner, else None
    bool json = false;
};

/// What was done, for the standard output; or why it could not be.
using Done = std::function<void(Base::Result<QString>)>;

/// `42:7`: message 7 of folder 42, as lists show it and --item takes it.
QString itemId(qint64 folder, quint32 uid);

} // namespace Backup
