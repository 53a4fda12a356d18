// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "models/useredit.h"

#include <QCoreApplication>
#include <QSet>

namespace Models {

using namespace Base;

namespace {

constexpr qsizetype mostUsers = 10'000;

/// RFC 4180: fields in quotes may hold anything, with their quotes doubled.
class CsvReader
{
public:
    CsvReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) { }

    bool atEnd() const { return m_place >= m_text.size(); }
    qsizetype line() const { return m_line; }
    QStringList record()
    {
        QStringList fields;
        do {
            fields.append(field());
        } while (take(m_separator));
        take(QLatin1Char('\r'));
        if (take(QLatin1Char('\n')))
            ++m_line;
        return fields;
    }

private:
    bool take(QChar wanted)
    {
        const bool there = !atEnd() && m_text.at(m_place) == wanted;
        m_place += there;
        return there;
    }
    QString field()
    {
        QString value;
        if (take(QLatin1Char('"'))) {
            for (; !atEnd(); ++m_place) {
                if (take(QLatin1Char('"')) && !(m_place < m_text.size() && m_text.at(m_place) == u'"'))
                    break;
                if (m_text.at(m_place) == u'\n')
                    ++m_line;
                value += m_text.at(m_place);
            }
        }
        while (!atEnd() && m_text.at(m_place) != m_separator && m_text.at(m_place) != u'\n' && m_text.at(m_place) != u'\r')
            value += m_text.at(m_place++);
        return value.trimmed();
    }

    const QString m_text;
    const QChar m_separator;
    qsizetype m_place = 0;
    qsizetype m_line = 1;
};

/// Where each known column stands; -1 = nowhere.
struct Columns
{
    explicit Columns(const QStringList &head)
    {
        const auto place = [&head](const char *name) {
            for (qsizetype i = 0; i < head.size(); ++i) {
                if (head.at(i).compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                    return i;
            }
            return qsizetype(-1);
        };
        login = place("login");
        fullName = place("fullname");
        email = place("email");
        password = place("password");
        company = place("company");
        admin = place("admin");
    }
    qsizetype login, fullName, email, password, company, admin;
};

ImportedUser userFrom(const QStringList &fields, const Columns &columns)
{
    const auto field = [&fields](qsizetype place) { return place < 0 ? QString() : fields.value(place); };
    ImportedUser row;
    row.user.login = field(columns.login);
    row.user.fullName = field(columns.fullName);
    if (row.user.fullName.isEmpty())
        row.user.fullName = row.user.login;
    row.user.emailAddress = field(columns.email);
    row.user.companyName = field(columns.company);
    row.password = field(columns.password).toUtf8();
    const QString admin = field(columns.admin);
    row.user.adminLevel = quint8(admin.toUInt());
    if (!admin.isEmpty() && admin != QLatin1String("0") && admin != QLatin1String("1") && admin != QLatin1String("2"))
        row.fault = QCoreApplication::translate("UserImport", "admin is 0, 1 or 2");
    UserEdit edit;
    edit.now = row.user;
    if (row.fault.isEmpty())
        row.fault = edit.fault();
    if (row.fault.isEmpty() && row.password.isEmpty())
        row.fault = QCoreApplication::translate("UserImport", "The password is empty.");
    return row;
}

} // namespace

Result<QList<ImportedUser>> usersFromCsv(const QByteArray &csv)
{
    const auto text = decodeUtf8(csv.startsWith("\xef\xbb\xbf") ? csv.sliced(3) : csv);
    if (!text)
        return {Code::Invalid, QCoreApplication::translate("UserImport", "The file is not valid UTF-8.")};
    const QString head = text->section(QLatin1Char('\n'), 0, 0);
    const QChar separator = head.count(QLatin1Char(';')) > head.count(QLatin1Char(',')) ? u';' : u',';
    CsvReader reader(*text, separator);
    const Columns columns(reader.record());
    if (columns.login < 0)
        return {Code::Invalid,
            QCoreApplication::translate("UserImport",
                "The first line has to name the columns: login, fullname, email, password, company, admin.")};
    QList<ImportedUser> users;
    QSet<QString> logins;
    while (!reader.atEnd()) {
        const qsizetype line = reader.line();
        const QStringList fields = reader.record();
        if (fields == QStringList{QString()})
            continue; // an empty line
        if (users.size() == mostUsers)
            return {Code::TooBig, QCoreApplication::translate("UserImport", "The file has more than 10 000 users.")};
        ImportedUser row = userFrom(fields, columns);
        row.line = line;
        const QString folded = row.user.login.toCaseFolded();
        if (row.fault.isEmpty() && logins.contains(folded))
            row.fault = QCoreApplication::translate("UserImport", "This login stands in the file twice.");
        logins.insert(folded);
        users.append(row);
    }
    return users;
}

} // namespace Models
