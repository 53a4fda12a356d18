// SPDX-License-Identifier: GPL-3.0-or-later
// The steps as commands.
#include "models/assistant.h"

namespace Models {

using namespace Base;

static QString orExample(const QString &text, const char *example)
{
    return shellWord(text.isEmpty() ? QString::fromLatin1(example) : text);
}

static QString companyPart(const QString &company)
{
    return company.isEmpty() ? QString() : QString(QLatin1String(" -I ") + shellWord(company));
}

QString Assistant::companyCommand(const QString &name) const
{
    return QLatin1String("kopano-admin --create-company ") + orExample(name, "example");
}

/// The password is asked for: nothing secret stands on a command line.
QString Assistant::userCommand(const User &user) const
{
    QString command = QLatin1String("kopano-admin -c ") + orExample(user.login, "anna")
        + QLatin1String(" -P -f ") + orExample(user.fullName.isEmpty() ? user.login : user.fullName, "Anna")
        + QLatin1String(" -e ") + orExample(user.emailAddress, "anna@example.com");
    if (user.adminLevel > 0)
        command += QLatin1String(" -a ") + QString::number(user.adminLevel);
    return command + companyPart(m_company);
}

QString Assistant::publicStoreCommand() const
{
    return QLatin1String("kopano-admin --create-public-store") + companyPart(m_company);
}

QString Assistant::messageCommand() const
{
    return QLatin1String(
               "printf 'From: postmaster\\r\\nSubject: Test\\r\\n\\r\\nIt works.\\r\\n' | kopano-dagent ")
        + orExample(m_login, "anna");
}

/// curl asks for the password where none is given.
QString Assistant::imapCommand(const ImapPlace &place) const
{
    const QString encryption = place.tls ? QStringLiteral("imaps://") : QStringLiteral("imap://");
    return QLatin1String("curl -v ") + (place.tls ? QString() : QStringLiteral("--ssl-reqd "))
        + QLatin1String("--user ") + orExample(m_login, "anna") + QLatin1Char(' ') + encryption + place.host
        + QLatin1Char(':') + QString::number(place.port) + QLatin1String("/INBOX");
}

QString Assistant::backupCommand() const
{
    return QStringLiteral("kopano-backup -o /var/backups/kopano");
}

} // namespace Models
