// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Models {

/// How one proves who one is.
enum class LoginMethod { LocalSocket, Password, Certificate };

/// A saved server. Holds no secret: passwords live in the system's keyring, keys in their files.
struct ServerEntry
{
    QString id; ///< made once, names the entry in the settings and in the keyring
    QString name;
    QString url; ///< see Client::parseServerUrl()
    QString user;
    LoginMethod method = LoginMethod::Password;
    QString keyFile; ///< PEM, key and certificate; Certificate
    QString caFile; ///< PEM; https: trusted instead of the system's
    QByteArray pin; ///< SHA-256 of the server's certificate; empty = it is checked as usual
    bool pinIsKept = true; ///< false: the pin is for this session and is not saved
    QString color; ///< a tag, for example "#c01c28" for production; empty = none
    bool remember = false; ///< the password in the keyring
    bool readOnly = false; ///< this program sends nothing that changes anything
    QDateTime lastConnected;

    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

QJsonObject toJson(const ServerEntry &entry);
/// What is missing or of another type is left at its default.
ServerEntry serverEntryFrom(const QJsonObject &json);

} // namespace Models
