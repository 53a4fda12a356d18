// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/chosen.h"

#include "backup/stores.h"
#include "base/permissions.h"
#include "tools/render.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Backup {

using namespace Base;

namespace {

QString pathText(const Folder &folder)
{
    return folder.path.join(QLatin1Char('/'));
}

Result<Manifest> items(const Manifest &manifest, const QStringList &ids)
{
    Manifest some = manifest;
    some.folders.clear();
    some.settings = {};
    for (const QString &id : ids) {
        const FolderId folder{id.section(QLatin1Char(':'), 0, 0).toLongLong()};
        const Uid uid = id.section(QLatin1Char(':'), 1).toUInt();
        const auto from = manifest.folders.constFind(folder);
        if (from == manifest.folders.cend() || !from->items.contains(uid))
            return {Code::NotFound, QStringLiteral("the archive has no message %1").arg(id)};
        if (!some.folders.contains(folder)) {
            some.folders.insert(folder, *from);
            some.folders[folder].items.clear();
        }
        some.folders[folder].items.insert(uid, from->items.value(uid));
    }
    return some;
}

Result<Manifest> below(const Manifest &manifest, const QString &path)
{
    const auto isOutside = [&path](const QString &own) {
        return own != path && !own.startsWith(path + QLatin1Char('/'));
    };
    Manifest some = manifest;
    erase_if(some.folders, [&isOutside](const std::pair<const FolderId &, Folder &> &entry) {
        return isOutside(pathText(entry.second));
    });
    some.settings = {};
    some.settings.subscriptions = manifest.settings.subscriptions;
    some.settings.subscriptions.removeIf(isOutside);
    if (some.folders.isEmpty())
        return {Code::NotFound, QStringLiteral("the archive has no folder %1").arg(path)};
    return some;
}

QString isoTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds).toUTC().toString(Qt::ISODate);
}

/// A line of the listing: its columns are as wide in every folder.
QString line(const QString &id, const QString &date, const QString &size, const QString &subject)
{
    return QLatin1String("  ") + id.leftJustified(14) + date.leftJustified(22) + size.rightJustified(10)
        + QLatin1String("  ") + subject + QLatin1Char('\n');
}

/// The subject and, if it is another archive than \a own, where the message is.
QString shownOf(const Item &item, const QString &own)
{
    const QString subject = Tools::printable(item.subject.isEmpty() ? item.file : item.subject);
    return item.archive == own
        ? subject
        : QString(subject + QLatin1String("  [") + Tools::printable(item.archive) + QLatin1Char(']'));
}

QString json(const Manifest &manifest)
{
    QJsonArray list;
    for (auto folder = manifest.folders.cbegin(); folder != manifest.folders.cend(); ++folder) {
        for (auto item = folder->items.cbegin(); item != folder->items.cend(); ++item) {
            list.append(QJsonObject{{QStringLiteral("id"), itemId(folder.key().value, item.key())},
                {QStringLiteral("folder"), pathText(*folder)}, {QStringLiteral("date"), isoTime(item->date)},
                {QStringLiteral("size"), qint64(item->size)}, {QStringLiteral("subject"), item->subject},
                {QStringLiteral("file"), item->file}, {QStringLiteral("archive"), item->archive}});
        }
    }
    return QString::fromUtf8(QJsonDocument(list).toJson());
}

} // namespace

Result<Manifest> chosen(const Manifest &manifest, const Job &job)
{
    if (!job.items.isEmpty())
        return items(manifest, job.items);
    if (!job.path.isEmpty())
        return below(manifest, job.path);
    return manifest;
}

QString listing(const Manifest &manifest, bool asJson)
{
    if (asJson)
        return json(manifest);
    const QString name = Tools::printable(nameOf(manifest.login, manifest.isPublic));
    QString text = (manifest.isPublic ? name : QStringLiteral("store of ") + name) + QLatin1String(", ")
        + isoTime(manifest.made / 1000) + QLatin1Char('\n')
        + line(
            QStringLiteral("ID"), QStringLiteral("Date"), QStringLiteral("Size"), QStringLiteral("Subject"));
    for (auto folder = manifest.folders.cbegin(); folder != manifest.folders.cend(); ++folder) {
        const bool container = folder->path.isEmpty();
        text += container ? QStringLiteral("\n(store)\n")
                          : QStringLiteral("\n%1 (%2)\n")
                                .arg(Tools::printable(pathText(*folder)))
                                .arg(folder->items.size());
        for (const Grantee &grantee : folder->rights) {
            text += QStringLiteral("  rights: %1 %2\n")
                        .arg(Tools::printable(grantee.name), grantsText(grantee.bits));
        }
        for (auto item = folder->items.cbegin(); item != folder->items.cend(); ++item) {
            text += line(itemId(folder.key().value, item.key()), isoTime(item->date),
                QString::number(item->size), shownOf(*item, manifest.archive));
        }
    }
    return text;
}

} // namespace Backup
