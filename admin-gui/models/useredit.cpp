// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/useredit.h"

#include "models/format.h"

#include <QCoreApplication>

namespace Models {

using namespace Base;
using Rpc::UpdateUser;

namespace {

QString limitText(quint64 limit)
{
    return limit == 0 ? UserEdit::tr("unlimited") : sizeText(limit);
}

QString quotaText(const Quota &quota)
{
    if (!quota.overridesDefault)
        return UserEdit::tr("the default");
    return UserEdit::tr("warning at %1, sending stops at %2, full at %3")
        .arg(limitText(quota.warn), limitText(quota.soft), limitText(quota.hard));
}

QString kindText(UserKind kind)
{
    switch (kind) {
    case UserKind::Active:
        return UserEdit::tr("user");
    case UserKind::Shared:
        return UserEdit::tr("shared store");
    case UserKind::Room:
        return UserEdit::tr("room");
    case UserKind::Equipment:
        return UserEdit::tr("equipment");
    }
    return {};
}

QString levelText(quint8 level)
{
    return level == 0 ? UserEdit::tr("none") : level == 1 ? UserEdit::tr("administrator") : UserEdit::tr("system administrator");
}

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

quint32 UserEdit::changes() const
{
    quint32 bits = 0;
    const auto differs = [&bits](bool different, UpdateUser::Change change) {
        if (different)
            bits |= change;
    };
    differs(now.login != before.login, UpdateUser::Login);
    differs(now.fullName != before.fullName, UpdateUser::FullName);
    differs(now.emailAddress != before.emailAddress, UpdateUser::EmailAddress);
    differs(now.aliases != before.aliases, UpdateUser::Aliases);
    differs(now.kind != before.kind, UpdateUser::Kind);
    differs(now.adminLevel != before.adminLevel, UpdateUser::AdminLevel);
    differs(!(now.quota == before.quota), UpdateUser::Quota);
    differs(now.enabledFeatures != before.enabledFeatures || now.disabledFeatures != before.disabledFeatures,
        UpdateUser::Features);
    differs(!password.isEmpty(), UpdateUser::Password);
    differs(now.hidden != before.hidden, UpdateUser::Hidden);
    differs(now.capacity != before.capacity, UpdateUser::Capacity);
    differs(now.meeting != before.meeting, UpdateUser::Meeting);
    return bits;
}

QStringList UserEdit::lines() const
{
    QStringList lines;
    const auto line = [&lines](const QString &what, const QString &from, const QString &to) {
        if (from != to)
            lines.append(QStringLiteral("%1: %2 → %3").arg(what, from, to));
    };
    const QString comma = QStringLiteral(", ");
    line(UserEdit::tr("Login"), before.login, now.login);
    line(UserEdit::tr("Full name"), before.fullName, now.fullName);
    line(UserEdit::tr("E-mail"), before.emailAddress, now.emailAddress);
    line(UserEdit::tr("Aliases"), before.aliases.join(comma), now.aliases.join(comma));
    line(UserEdit::tr("Kind"), kindText(before.kind), kindText(now.kind));
    line(UserEdit::tr("Administrator"), levelText(before.adminLevel), levelText(now.adminLevel));
    line(UserEdit::tr("Quota"), quotaText(before.quota), quotaText(now.quota));
    line(UserEdit::tr("Features switched on"), before.enabledFeatures.join(comma), now.enabledFeatures.join(comma));
    line(UserEdit::tr("Features switched off"), before.disabledFeatures.join(comma), now.disabledFeatures.join(comma));
    line(UserEdit::tr("Capacity"), QString::number(before.capacity), QString::number(now.capacity));
    if (now.hidden != before.hidden)
        lines.append(now.hidden ? UserEdit::tr("Hidden in address books") : UserEdit::tr("Shown in address books"));
    if (now.meeting != before.meeting)
        lines.append(UserEdit::tr("Answers to meeting requests"));
    if (!password.isEmpty())
        lines.append(UserEdit::tr("A new password"));
    return lines;
}

QString UserEdit::fault() const
{
    if (now.login.trimmed().isEmpty())
        return UserEdit::tr("The login is empty.");
    if (!now.emailAddress.isEmpty() && !now.emailAddress.contains(QLatin1Char('@')))
        return UserEdit::tr("The e-mail address has no @.");
    const Quota &quota = now.quota;
    const auto above = [](quint64 lower, quint64 upper) { return upper != 0 && (lower == 0 ? false : lower > upper); };
    if (quota.overridesDefault && (above(quota.warn, quota.soft) || above(quota.soft, quota.hard) || above(quota.warn, quota.hard)))
        return UserEdit::tr("The limits have to grow: warning, end of sending, full.");
    return {};
}

UpdateUser UserEdit::request() const
{
    UpdateUser request;
    request.login = before.login;
    request.changes = changes();
    request.user = now;
    request.password = password;
    return request;
}

UpdateUser UserEdit::undo() const
{
    UserEdit back;
    back.before = now;
    back.now = before;
    return back.request();
}

QString UserEdit::command() const
{
    QStringList words{QStringLiteral("kopano-admin -u"), quoted(before.login)};
    const auto word = [&words](bool add, const char *name, const QString &value) {
        if (add)
            words.append(QLatin1String(name) + QLatin1Char(' ') + value);
    };
    word(now.login != before.login, "-U", quoted(now.login));
    word(now.fullName != before.fullName, "-f", quoted(now.fullName));
    word(now.emailAddress != before.emailAddress, "-e", quoted(now.emailAddress));
    word(now.adminLevel != before.adminLevel, "-a", QString::number(now.adminLevel));
    if (!(now.quota == before.quota)) {
        word(true, "--qo", now.quota.overridesDefault ? QStringLiteral("y") : QStringLiteral("n"));
        if (now.quota.overridesDefault) {
            const auto mebibytes = [](quint64 bytes) { return QString::number(bytes >> 20); };
            word(true, "--qw", mebibytes(now.quota.warn));
            word(true, "--qs", mebibytes(now.quota.soft));
            word(true, "--qh", mebibytes(now.quota.hard));
        }
    }
    return words.join(QLatin1Char(' '));
}

std::optional<quint64> sizeFrom(const QString &text)
{
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty() || plain == UserEdit::tr("unlimited") || plain == QLatin1String("unlimited"))
        return 0;
    qsizetype end = 0;
    while (end < plain.size() && (plain.at(end).isDigit() || plain.at(end) == u'.' || plain.at(end) == u','))
        ++end;
    bool good = false;
    const double number = plain.first(end).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&good);
    const QString unit = plain.sliced(end).trimmed();
    static constexpr std::pair<char, int> shifts[]{{'k', 10}, {'m', 20}, {'g', 30}, {'t', 40}};
    int shift = 0;
    if (!unit.isEmpty() && unit != QLatin1String("b") && unit != QLatin1String("bytes")) {
        for (const auto &[letter, bits] : shifts) {
            if (unit.startsWith(QLatin1Char(letter)))
                shift = bits;
        }
        good = good && shift != 0;
    }
    const double bytes = number * double(quint64(1) << shift);
    if (!good || bytes < 0 || bytes > 1e18)
        return {};
    return quint64(bytes);
}

} // namespace Models
