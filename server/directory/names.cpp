// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/names.h"

#include "base/codepoints.h"
#include "base/mailaddress.h"
#include "base/text.h"
#include "storage/companytable.h"
#include "storage/connection.h"
#include "storage/principaltable.h"

#include <QRegularExpression>

#include <algorithm>

namespace Directory {

using namespace Base;
using Storage::PrincipalType;

namespace {

constexpr qsizetype maxAddress = 320; // RFC 5321 section 4.5.3.1: 64 + 1 + 255
constexpr qsizetype maxName = 255; // bytes of UTF-8

/// Control characters, direction marks and what else nobody sees: names that look alike must be alike.
bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned;
}

bool isFormatted(const Tenancy &tenancy)
{
    return tenancy.hosted && tenancy.loginFormat.contains(QLatin1String("%c"));
}

} // namespace

LoginParts partsOf(const Tenancy &tenancy, const QString &name)
{
    if (!isFormatted(tenancy) || name.size() > maxName)
        return {name, {}};
    QString pattern = QRegularExpression::escape(tenancy.loginFormat);
    pattern.replace(QRegularExpression::escape(QStringLiteral("%u")), QLatin1String("(?<u>.+)"));
    pattern.replace(QRegularExpression::escape(QStringLiteral("%c")), QLatin1String("(?<c>.+)"));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern));
    const QRegularExpressionMatch match = expression.match(name);
    if (!match.hasMatch())
        return {name, {}};
    return {match.captured(QStringLiteral("u")), match.captured(QStringLiteral("c"))};
}

QString tenantLogin(const Tenancy &tenancy, const QString &name, const QString &company)
{
    if (!isFormatted(tenancy) || folded(partsOf(tenancy, name).company) == folded(company))
        return name;
    QString full = tenancy.loginFormat;
    // One pass: what stands in a name is no placeholder.
    const qsizetype user = full.indexOf(QLatin1String("%u"));
    const qsizetype place = full.indexOf(QLatin1String("%c"));
    if (user < 0)
        return name;
    full.replace(std::max(user, place), 2, user > place ? name : company);
    return full.replace(std::min(user, place), 2, user > place ? company : name);
}

Result<TenantName> tenantName(
    Storage::Connection &connection, const Tenancy &tenancy, const QString &name, const QString &companyName)
{
    if (!tenancy.hosted) {
        if (!companyName.isEmpty())
            return {Code::Invalid, QStringLiteral("this server has no companies")};
        return TenantName{name, {}};
    }
    const QString said = partsOf(tenancy, name).company;
    if (said.isEmpty() && companyName.isEmpty()) {
        return {Code::Invalid,
            QStringLiteral("the name says no company: it is to look like %1").arg(tenancy.loginFormat)};
    }
    if (!said.isEmpty() && !companyName.isEmpty() && folded(said) != folded(companyName)) {
        return {Code::Invalid,
            QStringLiteral("the name says another company than '%1'").arg(escaped(companyName, 80))};
    }
    const QString wanted = said.isEmpty() ? companyName : said;
    const auto company = TRY(Storage::CompanyTable::findByName(connection, wanted));
    if (!company)
        return {Code::NotFound, QStringLiteral("there is no company '%1'").arg(escaped(wanted, 80))};
    return TenantName{said.isEmpty() ? tenantLogin(tenancy, name, company->name) : name, company->id};
}

Result<QString> checkedAddress(const QString &address)
{
    const QString text = address.trimmed().normalized(QString::NormalizationForm_C);
    const QList<char32_t> characters = codePoints(text);
    const bool bad = std::any_of(
        characters.begin(), characters.end(), [](char32_t c) { return QChar::isSpace(c) || isInvisible(c); });
    const QByteArray bytes = text.toUtf8();
    if (bad || bytes.size() > maxAddress || !isMailAddress(bytes))
        return {Code::Invalid, QStringLiteral("'%1' is not a mail address").arg(escaped(address, 80))};
    return text;
}

Result<QString> checkedGroupName(const QString &name)
{
    const QString normal = name.normalized(QString::NormalizationForm_C);
    if (normal.isEmpty())
        return {Code::Invalid, QStringLiteral("a group's name must not be empty")};
    if (normal.toUtf8().size() > maxName)
        return {Code::Invalid, QStringLiteral("a group's name has at most 255 bytes")};
    const QList<char32_t> characters = codePoints(normal);
    const auto bad = std::find_if(characters.begin(), characters.end(), isInvisible);
    if (bad != characters.end()) {
        return {Code::Invalid,
            QStringLiteral("a group's name must not contain '%1'").arg(escaped(textOf(*bad)))};
    }
    if (normal.front().isSpace() || normal.back().isSpace())
        return {Code::Invalid, QStringLiteral("a group's name must not begin or end with a blank")};
    return normal;
}

Result<QString> checkedCompanyName(const QString &name)
{
    const QString normal = name.normalized(QString::NormalizationForm_C);
    if (normal.isEmpty())
        return {Code::Invalid, QStringLiteral("a company's name must not be empty")};
    if (normal.toUtf8().size() > maxName)
        return {Code::Invalid, QStringLiteral("a company's name has at most 255 bytes")};
    const QList<char32_t> characters = codePoints(normal);
    for (const char32_t c : characters) {
        if (c == U'@' || !checkedLoginName(textOf(c))) { // it may be a part of login names
            return {Code::Invalid,
                QStringLiteral("a company's name must not contain '%1'").arg(escaped(textOf(c)))};
        }
    }
    return checkedLoginName(normal);
}

bool isUnfitForName(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202a' && c <= u'\u202e')
        || (c >= u'\u2066' && c <= u'\u2069');
}

Result<void> checkFullName(const QString &name)
{
    if (std::any_of(name.begin(), name.end(), isUnfitForName) || name.toUtf8().size() > maxName)
        return {Code::Invalid, QStringLiteral("the full name is too long or holds control characters")};
    return {};
}

Result<void> checkText(const QString &text, qsizetype limit, const QString &complaint)
{
    const bool bad =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (bad || text.toUtf8().size() > limit)
        return {Code::Invalid, complaint};
    return {};
}

Result<Storage::PrincipalName> findAccount(
    Storage::Connection &connection, const QString &name, std::initializer_list<PrincipalType> types)
{
    const auto found = TRY(Storage::PrincipalTable::findName(connection, name));
    if (found && std::find(types.begin(), types.end(), found->type) != types.end())
        return *found;
    const QString shown = escaped(name, 80);
    if (types.size() > 1)
        return {Code::NotFound, QStringLiteral("there is no user or group '%1'").arg(shown)};
    switch (*types.begin()) {
    case PrincipalType::Group:
        return {Code::NotFound, QStringLiteral("there is no group '%1'").arg(shown)};
    case PrincipalType::Company:
        return {Code::NotFound, QStringLiteral("there is no company '%1'").arg(shown)};
    case PrincipalType::User:
    case PrincipalType::System:
        break;
    }
    return {Code::NotFound, QStringLiteral("there is no user '%1'").arg(shown)};
}

} // namespace Directory
