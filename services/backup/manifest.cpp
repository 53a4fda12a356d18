// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Backup {

using namespace Base;

namespace {

constexpr int formatVersion = 1;

void addLine(QByteArray &lines, const QJsonObject &object)
{
    lines += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonArray toArray(const QList<Grantee> &grantees)
{
    QJsonArray array;
    for (const Grantee &grantee : grantees) {
        array.append(QJsonObject{
            {QStringLiteral("name"), grantee.name}, {QStringLiteral("bits"), qint64(grantee.bits)}});
    }
    return array;
}

QJsonObject toObject(const Settings &settings)
{
    const AutoReply &reply = settings.autoReply;
    return {{QStringLiteral("subscriptions"), QJsonArray::fromStringList(settings.subscriptions)},
        {QStringLiteral("delegates"), toArray(settings.delegates)},
        {QStringLiteral("autoreply"),
            QJsonObject{{QStringLiteral("active"), reply.active}, {QStringLiteral("subject"), reply.subject},
                {QStringLiteral("message"), reply.message}, {QStringLiteral("begins"), reply.begins},
                {QStringLiteral("ends"), reply.ends}}}};
}

QJsonObject toObject(FolderId id, const Folder &folder)
{
    return {{QStringLiteral("folder"), id.value},
        {QStringLiteral("path"), QJsonArray::fromStringList(folder.path)},
        {QStringLiteral("kind"), int(folder.kind)}, {QStringLiteral("use"), int(folder.use)},
        {QStringLiteral("uidvalidity"), qint64(folder.uidValidity)},
        {QStringLiteral("modseq"), qint64(folder.modSeq)},
        {QStringLiteral("rights"), toArray(folder.rights)}};
}

QJsonObject toObject(Uid uid, const Item &item)
{
    QJsonObject object{{QStringLiteral("uid"), qint64(uid)}, {QStringLiteral("in"), item.archive},
        {QStringLiteral("file"), item.file}, {QStringLiteral("flags"), qint64(item.flags)},
        {QStringLiteral("keywords"), QJsonArray::fromStringList(item.keywords)},
        {QStringLiteral("date"), item.date}, {QStringLiteral("size"), qint64(item.size)},
        {QStringLiteral("sha256"), QString::fromLatin1(item.sha256.toHex())}};
    if (!item.subject.isEmpty())
        object.insert(QStringLiteral("subject"), item.subject);
    return object;
}

/// The value as a number of that range; remembers that one was not.
qint64 number(const QJsonObject &object, const QString &name, qint64 most, bool &ok)
{
    const qint64 value = object.value(name).toInteger(-1);
    ok = ok && value >= 0 && value <= most;
    return value;
}

QStringList texts(const QJsonValue &value, bool &ok)
{
    QStringList list;
    ok = ok && value.isArray();
    for (const auto &element : value.toArray()) {
        ok = ok && element.isString();
        list.append(element.toString());
    }
    return list;
}

QList<Grantee> grantees(const QJsonValue &value, bool &ok)
{
    QList<Grantee> list;
    ok = ok && (value.isArray() || value.isUndefined());
    for (const auto &element : value.toArray()) {
        const QJsonObject object = element.toObject();
        const QString name = object.value(QStringLiteral("name")).toString();
        ok = ok && !name.isEmpty();
        list.append({name, quint32(number(object, QStringLiteral("bits"), 0xffffffff, ok))});
    }
    return list;
}

QByteArray fromHex(const QJsonValue &value, qsizetype bytes, bool &ok)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray binary = QByteArray::fromHex(text);
    ok = ok && binary.size() == bytes && binary.toHex() == text;
    return binary;
}

bool readFirst(const QJsonObject &object, Manifest &manifest)
{
    bool ok = object.value(QStringLiteral("kopano-backup")).toInt() == formatVersion;
    manifest.archive = object.value(QStringLiteral("archive")).toString();
    manifest.login = object.value(QStringLiteral("login")).toString();
    manifest.isPublic = object.value(QStringLiteral("public")).toBool();
    manifest.store = fromHex(object.value(QStringLiteral("store")), 16, ok);
    manifest.made = number(object, QStringLiteral("made"), std::numeric_limits<qint64>::max(), ok);
    return ok && !manifest.archive.isEmpty();
}

bool readSettings(const QJsonObject &object, Settings &settings)
{
    bool ok = true;
    settings.subscriptions = texts(object.value(QStringLiteral("subscriptions")), ok);
    settings.delegates = grantees(object.value(QStringLiteral("delegates")), ok);
    const QJsonObject reply = object.value(QStringLiteral("autoreply")).toObject();
    settings.autoReply.active = reply.value(QStringLiteral("active")).toBool();
    settings.autoReply.subject = reply.value(QStringLiteral("subject")).toString();
    settings.autoReply.message = reply.value(QStringLiteral("message")).toString();
    constexpr qint64 ever = std::numeric_limits<qint64>::max();
    settings.autoReply.begins = number(reply, QStringLiteral("begins"), ever, ok);
    settings.autoReply.ends = number(reply, QStringLiteral("ends"), ever, ok);
    return ok;
}

/// The folder the line makes; null if it is none.
Folder *readFolder(const QJsonObject &object, Manifest &manifest)
{
    bool ok = true;
    Folder folder;
    const qint64 id = number(object, QStringLiteral("folder"), std::numeric_limits<qint64>::max(), ok);
    folder.path = texts(object.value(QStringLiteral("path")), ok);
    folder.kind = FolderKind(number(object, QStringLiteral("kind"), 255, ok));
    folder.use = FolderUse(number(object, QStringLiteral("use"), 255, ok));
    folder.uidValidity = quint32(number(object, QStringLiteral("uidvalidity"), 0xffffffff, ok));
    folder.modSeq = ModSeq(number(object, QStringLiteral("modseq"), std::numeric_limits<qint64>::max(), ok));
    folder.rights = grantees(object.value(QStringLiteral("rights")), ok);
    return ok ? &*manifest.folders.insert(FolderId{id}, folder) : nullptr;
}

bool readItem(const QJsonObject &object, Folder &folder)
{
    bool ok = true;
    Item item;
    const qint64 uid = number(object, QStringLiteral("uid"), 0xffffffff, ok);
    item.archive = object.value(QStringLiteral("in")).toString();
    item.file = object.value(QStringLiteral("file")).toString();
    item.flags = quint32(number(object, QStringLiteral("flags"), 0xffffffff, ok));
    item.keywords = texts(object.value(QStringLiteral("keywords")), ok);
    item.date = number(object, QStringLiteral("date"), std::numeric_limits<qint64>::max(), ok);
    item.size = quint64(number(object, QStringLiteral("size"), std::numeric_limits<qint64>::max(), ok));
    item.sha256 = fromHex(object.value(QStringLiteral("sha256")), 32, ok);
    item.subject = object.value(QStringLiteral("subject")).toString();
    // The name of an archive is followed to a file: never out of the folder.
    ok = ok && !item.archive.isEmpty() && !item.archive.contains(QLatin1Char('/'))
        && !item.archive.contains(QLatin1Char('\\')) && !item.file.isEmpty();
    if (ok)
        folder.items.insert(Uid(uid), item);
    return ok;
}

} // namespace

QByteArray toLines(const Manifest &manifest)
{
    QByteArray lines;
    addLine(lines,
        {{QStringLiteral("kopano-backup"), formatVersion}, {QStringLiteral("archive"), manifest.archive},
            {QStringLiteral("store"), QString::fromLatin1(manifest.store.toHex())},
            {QStringLiteral("login"), manifest.login}, {QStringLiteral("public"), manifest.isPublic},
            {QStringLiteral("made"), manifest.made}});
    addLine(lines, toObject(manifest.settings));
    for (auto folder = manifest.folders.cbegin(); folder != manifest.folders.cend(); ++folder) {
        addLine(lines, toObject(folder.key(), *folder));
        for (auto item = folder->items.cbegin(); item != folder->items.cend(); ++item)
            addLine(lines, toObject(item.key(), *item));
    }
    return lines;
}

Result<Manifest> manifestFrom(QByteArrayView lines)
{
    Manifest manifest;
    Folder *folder = nullptr;
    for (int line = 1; !lines.isEmpty(); ++line) {
        const qsizetype end = lines.indexOf('\n');
        const auto object =
            QJsonDocument::fromJson(lines.first(std::max<qsizetype>(end, 0)).toByteArray()).object();
        bool ok = end > 0;
        if (line == 1)
            ok = ok && readFirst(object, manifest);
        else if (object.contains(QLatin1String("subscriptions")))
            ok = ok && readSettings(object, manifest.settings);
        else if (object.contains(QLatin1String("folder")))
            ok = ok && (folder = readFolder(object, manifest));
        else
            ok = ok && folder && readItem(object, *folder);
        if (!ok)
            return {Code::Invalid, QStringLiteral("line %1 of the manifest is not understood").arg(line)};
        lines = lines.sliced(end + 1);
    }
    if (manifest.archive.isEmpty())
        return {Code::Invalid, QStringLiteral("the manifest is empty")};
    return manifest;
}

QString manifestBeside(const QString &archive)
{
    QString name = archive;
    if (name.endsWith(QStringView(archiveEnding)))
        name.chop(QStringView(archiveEnding).size());
    return name + QLatin1Char('.') + QStringView(manifestName);
}

} // namespace Backup
