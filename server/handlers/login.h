// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "directory/exchanges.h"
#include "handlers/call.h"

#include <functional>
#include <optional>

namespace Storage {
class Connection;
}

namespace Handlers {

/// The end of a login attempt: what the credentials were checked for, and how that came out.
struct Login
{
    CallPointer call;
    Directory::Attempt attempt;
    QString name; ///< whose credentials were checked, as the client sent it
    QString authorizationId; ///< whom to act as; empty = name
    Base::Secret password; ///< tells repeated failures from new ones
    QByteArray challenge; ///< final data of the mechanism
    const char *method = "";
    QByteArray checked =
        {}; ///< PasswordKeys::argon2 of the keys that were found right; empty = others know them
    int rounds = 0; ///< how often accounts changed while this was decided
};

/// Runs \a work at once, or when the delay of the attempt's address is over.
void whenAllowed(const Login &login, std::function<void()> work);

/// Answers with a new session after the credentials of \a user were found right. \a target is who the client
/// wants to be, if it is not \a user, who may act as him. Refuses (as failLogin()) users that may not log in.
/// \a changes is what Sessions::changes() was before both were read. \returns false, and does nothing, if
/// they must be read again.
[[nodiscard]] bool finishLogin(
    const Login &login, const Base::User &user, const std::optional<Base::User> &target, quint64 changes);
/// Logs one line and answers Denied after the delay that the attempt's address has earned.
void failLogin(const Login &login, const char *reason);
/// The same after \a user's credentials were found right, when he may not act as login.authorizationId or
/// there is no such user.
void failImpersonation(const Login &login, const Base::User &user, const char *reason);
/// As failLogin(), after single sign-on proved \a authenticated but login.name asked for somebody else.
void failSpoofed(const Login &login, const QString &authenticated);
/// Goes on after credentials that were found right: finishes or fails by the accounts as they are now.
void acceptProven(const Login &login);
/// The same after they were checked with something else than the database or the user base, where the user
/// may be new or gone.
void refreshAndAccept(const Login &login);

} // namespace Handlers
