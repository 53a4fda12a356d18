// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statslogin.h"

#include "tools/passwordinput.h"
#include "tools/render.h"

#include <QFile>

#include <cstdio>

namespace Tools {

Base::Result<Base::Secret> askPassword(const QString &user)
{
    constexpr qint64 longest = 4096;
    const EchoOff echo;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {Base::Code::Io, input.errorString()};
    if (echo.isTerminal())
        std::fprintf(stderr, "Password of %s: ", qUtf8Printable(printable(user)));
    QByteArray line = input.readLine(longest);
    if (echo.isTerminal())
        std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty() && !echo.isTerminal()) {
        return {Base::Code::Invalid,
            Admin::tr("the password is asked for on a terminal; the standard input is none, and nothing came from it")};
    }
    if (line.isEmpty())
        return {Base::Code::Invalid, QStringLiteral("the password is empty")};
    return Base::Secret(line);
}

void logIn(Caller &caller, const QString &user, const Base::Secret &password, const QString &program,
    std::function<void(Base::Result<void>)> done)
{
    Rpc::Authenticate request;
    request.mechanism = "PLAIN";
    request.hasInitialResponse = true;
    request.initialResponse = '\0' + user.toUtf8() + '\0' + password.reveal();
    request.program = program;
    caller.setSession({});
    caller.call(
        request, [&caller, done = std::move(done)](const Base::Result<Rpc::AuthenticateReply> &reply) {
            if (!reply)
                return done(reply.error());
            if (!reply->done)
                return done({Base::Code::Denied, QStringLiteral("the server wants to know more")});
            caller.setSession(reply->session.id);
            done({});
        });
}

} // namespace Tools
