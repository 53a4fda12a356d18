// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/mailboxpermissions.h"

namespace Tools {

QString presetNames()
{
    QStringList names;
    for (const Base::Preset &preset : Base::presets()) {
        if (Base::grantsText(preset.grants) != preset.name)
            continue;
        QStringList others;
        for (const Base::Preset &other : Base::presets()) {
            if (other.grants == preset.grants && other.name != preset.name)
                others.append(other.name);
        }
        names.append(preset.name);
        if (!others.isEmpty())
            names.last() += u" (" % others.join(u", ") % u')';
    }
    return names.join(u", ");
}

QList<Daemon::Switch> permissionsSwitches()
{
    return {
        {0, "list-permissions", nullptr, QT_TRANSLATE_NOOP("CommandLine", "who may do what, by name")},
        {0, "list-permissions-per-folder", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "who may do what, by folder")},
        {0, "update-delegate", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "give rights to a user, a group, a company or Everyone")},
        {0, "remove-delegate", "NAME",
            QT_TRANSLATE_NOOP("CommandLine", "take away what was granted to somebody")},
        {0, "remove-all-permissions", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "take away everything that was granted")},
        {'a', "all", nullptr, QT_TRANSLATE_NOOP("CommandLine", "all mailboxes")},
        {0, "folder", "PATH",
            QT_TRANSLATE_NOOP(
                "CommandLine", "with each of these: only this folder, such as Projects/2026 or Inbox")},
        {0, "rights", "PRESET",
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate and --folder: which rights")},
        {0, "store", "PRESET",
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: in the whole mailbox")},
        {0, "calendar", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: in this folder")},
        {0, "tasks", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "inbox", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "contacts", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "notes", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "likewise")},
        {0, "journal", "PRESET", QT_TRANSLATE_NOOP("CommandLine", "not possible here; says why")},
        {0, "see-private", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: private items are shown")},
        {0, "sendcopy", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "with --update-delegate: copies of meeting requests are sent")},
        {0, "send-only-to-delegators", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "not possible here; says why")},
        {0, "json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "with --list-permissions...: print JSON")},
        {'v', nullptr, nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
    };
}

QString permissionsHelp()
{
    const QString text =
        Daemon::helpText(permissionsTable, "admin.cfg", permissionsSwitches(), Daemon::Kind::Tool,
            {"--list-permissions LOGIN...", "--list-permissions-per-folder LOGIN...",
                "--update-delegate NAME --calendar PRESET... LOGIN...",
                "--update-delegate NAME --folder PATH --rights PRESET LOGIN...",
                "--remove-delegate NAME LOGIN...", "--remove-all-permissions LOGIN..."});
    return text + Admin::tr("Presets: %1").arg(presetNames()) + u'\n';
}

} // namespace Tools
