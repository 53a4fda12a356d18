// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/userfields.h"

#include "base/text.h"
#include "rpc/users.h"
#include "tools/saying.h"

namespace Tools {

namespace {

Base::Error invalid(const QString &sentence)
{
    return {Base::Code::Invalid, sentence};
}

std::optional<QString> given(const CommandLine &line, const char *name)
{
    return line.has(name) ? std::optional(line.value(name)) : std::nullopt;
}

/// A digit up to \a max; the predecessor took y and n for 1 and 0.
Base::Result<std::optional<quint8>> level(const CommandLine &line, const char *name, quint8 max)
{
    if (!line.has(name))
        return std::optional<quint8>();
    const QString value = line.value(name).toLower();
    if (value == QLatin1String("y") || value == QLatin1String("yes"))
        return std::optional<quint8>(quint8(1));
    if (value == QLatin1String("n") || value == QLatin1String("no"))
        return std::optional<quint8>(quint8(0));
    const auto number = Base::parseNumber(value.toUtf8(), max);
    if (!number)
        return invalid(
            Admin::tr("--%1 must be a number from 0 to %2, or y or n").arg(QLatin1String(name)).arg(max));
    return std::optional<quint8>(quint8(*number));
}

Base::Result<void> readQuota(const CommandLine &line, UserFields &fields)
{
    if (const auto value = TRY(level(line, "qo", 1)))
        fields.quotaOverride = *value == 1;
    fields.quotaWarn = TRY(mebibytes(line, "qw"));
    fields.quotaSoft = TRY(mebibytes(line, "qs"));
    fields.quotaHard = TRY(mebibytes(line, "qh"));
    const bool all = fields.quotaWarn && fields.quotaSoft && fields.quotaHard;
    if (fields.quotaOverride == true && !all)
        return invalid(Admin::tr("--qo y needs all three levels: --qw, --qs and --qh"));
    const bool any = fields.quotaWarn || fields.quotaSoft || fields.quotaHard;
    if (fields.quotaOverride == false && any)
        return invalid(Admin::tr("--qw, --qs and --qh mean nothing with --qo n"));
    return {};
}

Base::Result<void> readMeeting(const CommandLine &line, UserFields &fields)
{
    static constexpr std::pair<const char *, quint32> switches[]{{"mr-accept", Base::MeetingAccept},
        {"mr-decline-conflict", Base::MeetingDeclineConflict},
        {"mr-decline-recurring", Base::MeetingDeclineRecurring}, {"mr-process", Base::MeetingProcess}};
    for (const auto &[name, bit] : switches) {
        if (const auto value = TRY(yesOrNo(line, name)))
            (*value ? fields.meeting : fields.noMeeting) |= bit;
    }
    return {};
}

Base::Result<void> readResource(const CommandLine &line, UserFields &fields)
{
    fields.hidden = TRY(yesOrNo(line, "hidden"));
    if (line.has("capacity")) {
        const auto number = Base::parseNumber(line.value("capacity").toUtf8(), 1'000'000);
        if (!number)
            return invalid(Admin::tr("--capacity must be a number up to 1000000"));
        fields.capacity = quint32(*number);
    }
    return {};
}

Base::Result<QStringList> features(const CommandLine &line, const char *name)
{
    static const QStringList known{QStringLiteral("imap"), QStringLiteral("pop3"), QStringLiteral("mobile"),
        QStringLiteral("outlook"), QStringLiteral("webapp")};
    const QStringList names = line.switches.value(QLatin1String(name));
    for (const QString &feature : names) {
        if (!known.contains(feature))
            return invalid(
                Admin::tr("unknown feature %1; there are %2").arg(feature, known.join(QLatin1String(", "))));
    }
    return names;
}

/// What is above the next level is never reached; 0 is no level.
Base::Result<void> checkOrder(const Base::Quota &quota)
{
    const auto above = [](quint64 lower, quint64 upper) { return lower && upper && lower > upper; };
    const auto show = [](quint64 bytes) { return QString::number(bytes / (1024 * 1024)); };
    if (above(quota.warn, quota.soft)) {
        return invalid(Admin::tr("the warning level (%1 MiB) is above the soft level (%2 MiB)")
                           .arg(show(quota.warn), show(quota.soft)));
    }
    if (above(quota.soft, quota.hard)) {
        return invalid(Admin::tr("the soft level (%1 MiB) is above the hard level (%2 MiB)")
                           .arg(show(quota.soft), show(quota.hard)));
    }
    if (above(quota.warn, quota.hard)) {
        return invalid(Admin::tr("the warning level (%1 MiB) is above the hard level (%2 MiB)")
                           .arg(show(quota.warn), show(quota.hard)));
    }
    return {};
}

void change(QStringList &list, const QStringList &add, const QStringList &remove)
{
    for (const QString &one : remove)
        list.removeIf([&one](const QString &other) { return one.compare(other, Qt::CaseInsensitive) == 0; });
    for (const QString &one : add) {
        if (!list.contains(one, Qt::CaseInsensitive))
            list.append(one);
    }
}

} // namespace

Base::Result<UserFields> userFields(const CommandLine &line)
{
    UserFields fields;
    fields.login = given(line, "username");
    fields.fullName = given(line, "fullname");
    fields.emailAddress = given(line, "email");
    fields.adminLevel = TRY(level(line, "administrator", 2));
    if (const auto kind = TRY(level(line, "non-active", 3)))
        fields.kind = Base::UserKind(*kind);
    TRY(readQuota(line, fields));
    TRY(readMeeting(line, fields));
    TRY(readResource(line, fields));
    fields.company = given(line, "company");
    fields.addAliases = line.switches.value(QStringLiteral("add-alias"));
    fields.removeAliases = line.switches.value(QStringLiteral("del-alias"));
    fields.enableFeatures = TRY(features(line, "enable-feature"));
    fields.disableFeatures = TRY(features(line, "disable-feature"));
    for (const QString &feature : std::as_const(fields.enableFeatures)) {
        if (fields.disableFeatures.contains(feature))
            return invalid(Admin::tr("feature %1 cannot be enabled and disabled together").arg(feature));
    }
    for (const QString &address : std::as_const(fields.addAliases)) {
        if (fields.removeAliases.contains(address, Qt::CaseInsensitive))
            return invalid(Admin::tr("alias %1 cannot be added and taken away together").arg(address));
    }
    const int passwords = line.has("password") + line.has("password-prompt") + line.has("password-file");
    if (passwords > 1)
        return invalid(Admin::tr("use only one of -p, -P and --password-file"));
    fields.hasPassword = passwords == 1;
    return fields;
}

Base::Result<void> checkAgainst(const UserFields &fields, const Base::User &user)
{
    for (const QString &address : fields.removeAliases) {
        if (user.aliases.contains(address, Qt::CaseInsensitive))
            continue;
        if (user.emailAddress.compare(address, Qt::CaseInsensitive) == 0) {
            return invalid(Admin::tr("'%1' is the primary address of user '%2'; another one is set with -e")
                               .arg(address, user.login));
        }
        return invalid(Admin::tr("user '%2' has no alias '%1'").arg(address, user.login));
    }
    const bool levels = fields.quotaWarn || fields.quotaSoft || fields.quotaHard;
    if (!levels)
        return {};
    Base::User changed = user;
    applyFields(fields, changed);
    if (!changed.quota.overridesDefault)
        return invalid(
            Admin::tr("quota levels mean nothing while the user has the default quota; use --qo y"));
    return checkOrder(changed.quota);
}

quint32 applyFields(const UserFields &fields, Base::User &user)
{
    using Change = Rpc::UpdateUser::Change;
    quint32 changes = 0;
    const auto set = [&changes](const auto &from, auto &to, Change bit) {
        if (!from)
            return;
        to = *from;
        changes |= bit;
    };
    set(fields.login, user.login, Change::Login);
    set(fields.fullName, user.fullName, Change::FullName);
    set(fields.emailAddress, user.emailAddress, Change::EmailAddress);
    set(fields.kind, user.kind, Change::Kind);
    set(fields.adminLevel, user.adminLevel, Change::AdminLevel);
    set(fields.hidden, user.hidden, Change::Hidden);
    set(fields.capacity, user.capacity, Change::Capacity);
    if (fields.company)
        user.companyName = *fields.company;
    if (fields.meeting || fields.noMeeting) {
        user.meeting = (user.meeting | fields.meeting) & ~fields.noMeeting;
        changes |= Change::Meeting;
    }
    set(fields.quotaOverride, user.quota.overridesDefault, Change::Quota);
    if (user.quota.overridesDefault) { // else the levels mean nothing
        set(fields.quotaWarn, user.quota.warn, Change::Quota);
        set(fields.quotaSoft, user.quota.soft, Change::Quota);
        set(fields.quotaHard, user.quota.hard, Change::Quota);
    }
    if (!fields.addAliases.isEmpty() || !fields.removeAliases.isEmpty()) {
        change(user.aliases, fields.addAliases, fields.removeAliases);
        changes |= Change::Aliases;
    }
    if (!fields.enableFeatures.isEmpty() || !fields.disableFeatures.isEmpty()) {
        change(user.enabledFeatures, fields.enableFeatures, fields.disableFeatures);
        change(user.disabledFeatures, fields.disableFeatures, fields.enableFeatures);
        changes |= Change::Features;
    }
    return changes;
}

} // namespace Tools
