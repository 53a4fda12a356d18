// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "rpc/users.h"
#include "tools/oneverb.h"
#include "tools/passwordinput.h"
#include "tools/saying.h"
#include "tools/statslogin.h"

#include <array>

namespace Tools {

namespace {

Base::Result<void> checkPasswordWays(const CommandLine &line)
{
    const int ways = line.has("password") + line.has("password-prompt") + line.has("password-file");
    if (ways > 1)
        return {Base::Code::Invalid, Admin::tr("use only one of -p, -P and --password-file")};
    return {};
}

/// As the user, who has to know the old password.
void changeOwn(
    Caller &caller, const QString &user, const Base::Secret &old, const Base::Secret &wanted, Done done)
{
    logIn(caller, user, old, QStringLiteral("kopano-passwd"),
        [&caller, old, wanted, done = std::move(done)](const Base::Result<void> &in) {
            if (!in) {
                done(in.error());
                return;
            }
            callAndSay(caller, Rpc::ChangePassword{old.reveal(), wanted.reveal()},
                Admin::tr("Password changed."), done);
        });
}

void setPassword(Caller &caller, const CommandLine &line, Done done)
{
    const QString user = line.value("user");
    CommandLine how = line;
    if (!line.has("password") && !line.has("password-file"))
        how.switches.insert(QStringLiteral("password-prompt"), {QString()});
    const auto wanted = readPassword(how);
    if (!wanted) {
        done(wanted.error());
        return;
    }
    if (line.has("old-password")) {
        changeOwn(caller, user, Base::Secret(line.value("old-password").toUtf8()), *wanted, std::move(done));
        return;
    }
    Rpc::UpdateUser request;
    request.login = user;
    request.changes = Rpc::UpdateUser::Password;
    request.password = wanted->reveal();
    caller.call(request,
        [&caller, user, wanted = *wanted, done = std::move(done)](const Base::Result<Rpc::UserReply> &reply) {
            if (reply) {
                done(QString(Admin::tr("Password changed.") + u'\n'));
                return;
            }
            if (reply.error().code != Base::Code::Denied) {
                done(reply.error());
                return;
            }
            const auto old = askPassword(user); // no administrator calls
            if (old)
                changeOwn(caller, user, *old, wanted, done);
            else
                done(Base::Error{Base::Code::Denied,
                    Admin::tr(
                        "this computer's account is no administrator of the server: the old password of %1 "
                        "is needed, asked for on a terminal, or with -o")
                        .arg(user)});
        });
}

constexpr const char *passwordWords[]{"password", "password-prompt", "password-file", "old-password"};
constexpr std::array passwordRows{Verb{"user", passwordWords, checkPasswordWays, setPassword}};

} // namespace

QList<Daemon::Switch> passwordSwitches()
{
    return {
        {'u', "user", "LOGIN", QT_TRANSLATE_NOOP("CommandLine", "whose password to change")},
        {'p', "password", "PASSWORD",
            QT_TRANSLATE_NOOP(
                "CommandLine", "new password; other users of this computer can see it in the process list")},
        {'P', "password-prompt", nullptr,
            QT_TRANSLATE_NOOP("CommandLine", "ask for the new password; also without -p")},
        {0, "password-file", "FILE",
            QT_TRANSLATE_NOOP(
                "CommandLine", "read the password from the first line of a file; - is the standard input")},
        {'o', "old-password", "PASSWORD",
            QT_TRANSLATE_NOOP("CommandLine",
                "old password; other users of this computer can see it in the process list; without it asked "
                "for, "
                "unless this computer's account is an administrator's")},
        {'v', "verbose", nullptr, QT_TRANSLATE_NOOP("CommandLine", "say more about failures")},
    };
}

Base::Result<const Verb *> findPasswordVerb(const CommandLine &line)
{
    return findVerb(line, passwordRows, Admin::tr("say whose password to change: -u LOGIN"));
}

} // namespace Tools
