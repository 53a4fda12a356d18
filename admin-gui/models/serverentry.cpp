// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serverentry.h"

#include <array>
#include <utility>

namespace Models {

namespace {

constexpr std::array methodNames{
    std::pair{LoginMethod::LocalSocket, "socket"},
    std::pair{LoginMethod::Password, "password"},
    std::pair{LoginMethod::Certificate, "certificate"},
};

QString nameOf(LoginMethod method)
{
    for (const auto &[value, name] : methodNames) {
        if (value == method)
            return QLatin1String(name);
    }
    return {};
}

LoginMethod methodFrom(const QString &text)
{
    for (const auto &[value, name] : methodNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return LoginMethod::Password;
}

} // namespace

QJsonObject toJson(const ServerEntry &entry)
{
    return {
        {QStringLiteral("id"), entry.id},
        {QStringLiteral("name"), entry.name},
        {QStringLiteral("url"), entry.url},
        {QStringLiteral("user"), entry.user},
        {QStringLiteral("method"), nameOf(entry.method)},
        {QStringLiteral("keyFile"), entry.keyFile},
        {QStringLiteral("caFile"), entry.caFile},
        {QStringLiteral("pin"), entry.pinIsKept ? QString::fromLatin1(entry.pin.toHex()) : QString()},
        {QStringLiteral("color"), entry.color},
        {QStringLiteral("remember"), entry.remember},
        {QStringLiteral("readOnly"), entry.readOnly},
        {QStringLiteral("lastConnected"), entry.lastConnected.toUTC().toString(Qt::ISODate)},
    };
}

ServerEntry serverEntryFrom(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    ServerEntry entry;
    entry.id = text("id");
    entry.name = text("name");
    entry.url = text("url");
    entry.user = text("user");
    entry.method = methodFrom(text("method"));
    entry.keyFile = text("keyFile");
    entry.caFile = text("caFile");
    entry.pin = QByteArray::fromHex(text("pin").toLatin1());
    entry.color = text("color");
    entry.remember = json.value(QLatin1String("remember")).toBool();
    entry.readOnly = json.value(QLatin1String("readOnly")).toBool();
    entry.lastConnected = QDateTime::fromString(text("lastConnected"), Qt::ISODate);
    return entry;
}

} // namespace Models
