// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/people.h"
#include "tools/peopleverbs.h"
#include "tools/render.h"

#include <array>
#include <cstdio>

namespace Tools {

namespace {

Base::Result<void> checkUserDetails(const CommandLine &line)
{
    const QString type = line.value("type");
    if (type == QLatin1String("archive"))
        return {Base::Code::Invalid, Admin::tr("--type archive: this version has no archives")};
    if (line.has("type") && type != QLatin1String("user") && type != QLatin1String("group")
        && type != QLatin1String("company"))
        return {Base::Code::Invalid, Admin::tr("--type must be user, group or company")};
    return {};
}

/// Fails with \a error, or with the hint that a group of that name is there.
void noSuchUser(Caller &caller, const QString &name, const Base::Error &error, const Done &done)
{
    caller.call(
        Rpc::GetGroup{name}, [name, error, done](const Base::Result<Rpc::GroupDetailsReply> &reply) {
            if (!reply)
                return done(error);
            const QString hint =
                Admin::tr("there is no user '%1', but a group of that name: add --type group").arg(name);
            done(Base::Error{Base::Code::NotFound, hint});
        });
}

void userDetails(Caller &caller, const CommandLine &line, Done done)
{
    if (line.value("type") == QLatin1String("group"))
        return groupDetails(caller, line, std::move(done));
    if (line.value("type") == QLatin1String("company"))
        return companyDetails(caller, line, std::move(done));
    const QString name = line.value("details");
    caller.call(Rpc::GetUserDetails{name},
        [&caller, name, json = line.has("json"), done = std::move(done)](
            const Base::Result<Rpc::UserDetailsReply> &reply) {
            if (!reply && reply.error().code == Base::Code::NotFound)
                return noSuchUser(caller, name, reply.error(), done);
            if (!reply)
                return done(reply.error());
            const QString text = json ? userJson(*reply) : userDetailsText(*reply, caller.serverVersion());
            if (reply->user.store) {
                done(text);
                return;
            }
            std::fputs(qUtf8Printable(text), stdout); // shown all the same, but the status is 1
            done(Base::Error{
                Base::Code::NotFound, Admin::tr("user '%1' has no store").arg(reply->user.login)});
        });
}

constexpr const char *detailSwitches[]{"json", "type"};
constexpr std::array userDetailRows{Verb{"details", detailSwitches, checkUserDetails, userDetails}};

} // namespace

constinit const std::span<const Verb> userDetailVerbs(userDetailRows);

} // namespace Tools
