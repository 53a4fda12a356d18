// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serverlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSettings>
#include <QUuid>

namespace Models {

using namespace Base;

static const auto settingsKey = QLatin1String("servers");

void ServerList::readFrom(QSettings &settings)
{
    clear();
    std::ignore = importFrom(settings.value(settingsKey).toByteArray()); // damaged settings: no servers are known
}

void ServerList::writeTo(QSettings &settings) const
{
    settings.setValue(settingsKey, exported());
}

QString ServerList::save(ServerEntry entry)
{
    if (entry.id.isEmpty())
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString id = entry.id;
    put(std::move(entry));
    return id;
}

void ServerList::remove(const QString &id)
{
    QList<ServerEntry> left = rows();
    left.removeIf([&id](const ServerEntry &entry) { return entry.id == id; });
    merge(std::move(left));
}

QByteArray ServerList::exported() const
{
    QJsonArray array;
    for (const ServerEntry &entry : rows())
        array.append(toJson(entry));
    return QJsonDocument(QJsonObject{{QStringLiteral("servers"), array}}).toJson();
}

Result<int> ServerList::importFrom(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return {Code::Invalid, tr("This is no list of servers: %1").arg(error.errorString())};
    const QJsonValue list = document.object().value(QLatin1String("servers"));
    if (!list.isArray())
        return {Code::Invalid, tr("This is no list of servers.")};
    int added = 0;
    for (const QJsonValue &value : list.toArray()) {
        ServerEntry entry = serverEntryFrom(value.toObject());
        if (entry.url.isEmpty() || rowOf(entry.id) >= 0)
            continue;
        save(std::move(entry));
        ++added;
    }
    return added;
}

QVariant ServerList::cell(const ServerEntry &entry, int column, int role) const
{
    if (role == SortRole && column == LastConnected)
        return entry.lastConnected;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return entry.name.isEmpty() ? entry.url : entry.name;
    case Address:
        return entry.url;
    case User:
        return entry.user;
    case LastConnected:
        return entry.lastConnected.isValid()
            ? QLocale().toString(entry.lastConnected.toLocalTime(), QLocale::ShortFormat)
            : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ServerList::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case User:
        return tr("User");
    case LastConnected:
        return tr("Last connected");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
