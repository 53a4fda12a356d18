// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/people.h"
#include "rpc/rights.h"
#include "tools/verbs.h"

namespace Tools {

/// kopano-mailbox-permissions reads admin.cfg.
extern const Config::Table permissionsTable;

/// Its switches besides -h, -V, --config, --help.
QList<Daemon::Switch> permissionsSwitches();
/// The text of --help.
QString permissionsHelp();
/// All presets, with other names of the same rights in brackets: "none (visible), ...".
QString presetNames();
/// The one thing \a line asks for, with its switches checked. \returns Invalid with a sentence.
Base::Result<const Verb *> findPermissionsVerb(const CommandLine &line);

/// What the server says about one mailbox.
struct MailboxPermissions
{
    QString owner;
    QHash<Base::FolderId, QString>
        paths; ///< names from the top level down with '/'; the store itself is empty
    QList<Rpc::FolderGrant> entries;
    QList<Rpc::Delegate> delegates;
};
/// One line for everybody who was granted something, or one for each folder and everybody.
QString permissionsText(const MailboxPermissions &permissions, bool perFolder);
/// An array of objects, one per entry; ends with a line feed.
QString permissionsJson(const QList<MailboxPermissions> &mailboxes);

} // namespace Tools
