// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/systemaccounts.h"

#include "base/text.h"

#include <QMutex>

#include <cerrno>
#include <grp.h>
#include <pwd.h>
#include <vector>

namespace Directory {

using namespace Base;

namespace {

constexpr size_t largestEntry = 1024 * 1024; // bytes of one line of the group file

Error unreadable()
{
    return {Code::Busy, QStringLiteral("the accounts of the system cannot be read now")};
}

/// Gives \a each entry what \a next returns, until the end. Only errno tells the end from a failure, which
/// must not look as if the rest had vanished; some versions of the C library say ENOENT at the end.
template <class Next, class Each> Result<void> walkThrough(Next next, Each each)
{
    for (;;) {
        errno = 0;
        const auto *entry = next();
        if (!entry)
            break;
        each(*entry);
    }
    if (errno != 0 && errno != ENOENT)
        return unreadable();
    return {};
}

/// The functions that walk through all accounts keep their place for the whole process.
QMutex walk;

QByteArray idOf(char kind, quint32 number)
{
    return kind + QByteArray::number(number);
}

QString text(const char *bytes)
{
    return bytes ? decodeUtf8(bytes).value_or(QString()) : QString();
}

bool isUser(const SystemAccountSettings &s, quint32 uid)
{
    return uid >= s.minUid && uid < s.maxUid && !s.exceptUids.contains(uid);
}

bool isGroup(const SystemAccountSettings &s, quint32 gid)
{
    return gid >= s.minGid && gid < s.maxGid && !s.exceptGids.contains(gid);
}

std::optional<ExternalAccount> accountOf(const passwd &entry, const SystemAccountSettings &settings)
{
    const auto login = checkedLoginName(text(entry.pw_name));
    if (!login || !isUser(settings, entry.pw_uid))
        return std::nullopt;
    ExternalAccount account;
    account.id = idOf('u', entry.pw_uid);
    account.user.login = *login;
    account.user.fullName = text(entry.pw_gecos).section(u',', 0, 0);
    if (account.user.fullName.isEmpty())
        account.user.fullName = *login;
    account.user.emailAddress = *login + u'@' + settings.defaultDomain;
    if (settings.nonLoginShells.contains(text(entry.pw_shell)))
        account.user.kind = UserKind::Shared;
    return account;
}

Result<std::optional<ExternalAccount>> lookUp(const QByteArray &name, const SystemAccountSettings &settings)
{
    if (name.isEmpty() || name.contains('\0'))
        return std::optional<ExternalAccount>();
    passwd entry{};
    passwd *found = nullptr;
    std::vector<char> buffer(4096);
    int error = ERANGE;
    while ((error = getpwnam_r(name.constData(), &entry, buffer.data(), buffer.size(), &found)) == ERANGE
        && buffer.size() < largestEntry)
        buffer.resize(buffer.size() * 2);
    if (!found && error != 0 && error != ENOENT && error != ESRCH && error != EBADF && error != EPERM)
        return unreadable();
    return found ? accountOf(entry, settings) : std::optional<ExternalAccount>();
}

} // namespace

Result<std::optional<ExternalAccount>> SystemAccounts::find(const QString &login)
{
    return lookUp(login.toUtf8(), m_settings);
}

Result<std::optional<ExternalAccount>> SystemAccounts::findByAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || folded(address.mid(at + 1)) != folded(m_settings.defaultDomain))
        return std::optional<ExternalAccount>();
    return find(address.left(at));
}

Result<std::optional<ExternalAccount>> SystemAccounts::authenticate(
    const QString &login, const Secret &password)
{
    auto account = TRY(find(login));
    // Asked in any case, so that unknown users take as long as wrong passwords.
    const bool right = TRY(checkWithPam(m_settings.pamService, login, password));
    if (!right)
        account.reset();
    return account;
}

Result<Listing> SystemAccounts::list()
{
    Listing listing;
    const QMutexLocker lock(&walk);
    QHash<QString, QByteArray> ids;
    QHash<quint32, QList<QByteArray>> primary;
    setpwent();
    const auto users = walkThrough(&getpwent, [&](const passwd &entry) {
        if (const auto account = accountOf(entry, m_settings)) {
            ids.insert(account->user.login, account->id);
            primary[entry.pw_gid].append(account->id);
            listing.users.append(*account);
        }
    });
    endpwent();
    TRY(users);
    setgrent();
    const auto groups = walkThrough(&getgrent, [&](const group &entry) {
        const auto name = checkedLoginName(text(entry.gr_name));
        // A user's private group has the user's name, which is taken.
        if (!name || !isGroup(m_settings, entry.gr_gid) || ids.contains(*name))
            return;
        ExternalGroup external;
        external.id = idOf('g', entry.gr_gid);
        external.group.name = *name;
        external.group.fullName = *name;
        external.members = primary.value(entry.gr_gid);
        for (char **member = entry.gr_mem; member && *member; ++member) {
            const QByteArray id = ids.value(text(*member));
            if (!id.isEmpty() && !external.members.contains(id))
                external.members.append(id);
        }
        listing.groups.append(external);
    });
    endgrent();
    TRY(groups);
    return listing;
}

Result<QList<ExternalAccount>> SystemAccounts::changedSince(const QString &)
{
    return TRY(list()).users; // the system keeps no times of change
}

} // namespace Directory
