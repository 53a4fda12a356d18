// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/mailboxpermissions.h"
#include "tools/peoplerender.h"
#include "tools/render.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace Tools {

namespace {

QString pathOf(const MailboxPermissions &permissions, Base::FolderId folder)
{
    const QString path = permissions.paths.value(folder);
    return path.isEmpty() ? Admin::tr("(store)") : path;
}

QString kindName(Rpc::GranteeKind kind)
{
    switch (kind) {
    case Rpc::GranteeKind::User:
        return QStringLiteral("user");
    case Rpc::GranteeKind::Everyone:
        return QStringLiteral("everyone");
    case Rpc::GranteeKind::Group:
        return QStringLiteral("group");
    case Rpc::GranteeKind::Company:
        return QStringLiteral("company");
    }
    return {};
}

} // namespace

QString permissionsText(const MailboxPermissions &permissions, bool perFolder)
{
    QMap<QString, QStringList> lines; // by folder or by name
    for (const Rpc::FolderGrant &entry : permissions.entries) {
        const QString path = pathOf(permissions, entry.folder);
        const QString rights = Base::grantsText(entry.grants);
        lines[perFolder ? path : entry.name].append(QString((perFolder ? entry.name : path) % u' ' % rights));
    }
    QString text = Admin::tr("Permissions of %1:").arg(permissions.owner) + u'\n';
    if (lines.isEmpty())
        text += u"  " % Admin::tr("none") % u'\n';
    for (auto line = lines.cbegin(); line != lines.cend(); ++line)
        text += u"  " % line.key() % u": " % line.value().join(QLatin1String(", ")) % u'\n';
    for (const Rpc::Delegate &delegate : permissions.delegates)
        text += u"  " % Admin::tr("delegate: %1").arg(delegateText(delegate)) % u'\n';
    QStringList shown = text.split(u'\n');
    for (QString &line : shown)
        line = printable(line);
    return shown.join(u'\n');
}

QString permissionsJson(const QList<MailboxPermissions> &mailboxes)
{
    QJsonArray array;
    for (const MailboxPermissions &mailbox : mailboxes) {
        QJsonArray entries;
        for (const Rpc::FolderGrant &entry : mailbox.entries) {
            entries.append(QJsonObject{{QStringLiteral("folder"), mailbox.paths.value(entry.folder)},
                {QStringLiteral("id"), entry.folder.value}, {QStringLiteral("name"), entry.name},
                {QStringLiteral("kind"), kindName(entry.kind)},
                {QStringLiteral("rights"), Base::grantsText(entry.grants)},
                {QStringLiteral("mask"), qint64(entry.grants)}});
        }
        array.append(QJsonObject{{QStringLiteral("mailbox"), mailbox.owner},
            {QStringLiteral("permissions"), entries}, {QStringLiteral("delegates"), delegatesArray(mailbox.delegates)}});
    }
    return jsonText(QJsonDocument(array));
}

} // namespace Tools
