// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/process.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Daemon {

using Base::Code;
using Base::Error;

Base::Result<Account> findAccount(const QString &user, const QString &group)
{
    Account account;
    account.name = user.toUtf8();
    // The start has one thread only, so the functions with static results are safe here.
    const passwd *userEntry = getpwnam(account.name.constData());
    if (!userEntry)
        return Error{Code::NotFound, QStringLiteral("run_as_user: there is no system user \"%1\"").arg(user)};
    account.user = userEntry->pw_uid;
    const ::group *groupEntry = getgrnam(group.toUtf8().constData());
    if (!groupEntry)
        return Error{
            Code::NotFound, QStringLiteral("run_as_group: there is no system group \"%1\"").arg(group)};
    account.group = groupEntry->gr_gid;
    return account;
}

bool isRoot()
{
    return geteuid() == 0;
}

Base::Result<void> dropPrivileges(const Account &account)
{
    const auto fail = [](const char *call) {
        return Error{Code::Internal,
            QStringLiteral("cannot change to run_as_user: %1: %2")
                .arg(QLatin1String(call), QString::fromLocal8Bit(std::strerror(errno)))};
    };
    if (initgroups(account.name.constData(), account.group) != 0)
        return fail("initgroups");
    if (setresgid(account.group, account.group, account.group) != 0)
        return fail("setresgid");
    if (setresuid(account.user, account.user, account.user) != 0)
        return fail("setresuid");
    if (account.user != 0 && setuid(0) == 0)
        return Error{Code::Internal, QStringLiteral("run_as_user could become root again")};
    return {};
}

void makeFolderOf(const QString &file, const Account *account)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).path());
    if (::mkdir(folder.constData(), 0755) != 0)
        return; // it exists, or whoever opens the file will say what is wrong
    // The umask does not apply to a folder that others must be able to look into.
    const bool changed = ::chmod(folder.constData(), 0755) == 0
        && (!account || ::lchown(folder.constData(), account->user, account->group) == 0);
    if (!changed)
        qWarning("cannot set owner and mode of %s: %s", folder.constData(), std::strerror(errno));
}

void allowCoreDumps(bool allowed)
{
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = allowed ? limit.rlim_max : 0;
        setrlimit(RLIMIT_CORE, &limit);
    }
    prctl(PR_SET_DUMPABLE, allowed ? 1 : 0, 0, 0, 0);
}

} // namespace Daemon
