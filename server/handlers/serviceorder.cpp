// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/serviceorder.h"

#include "handlers/audit.h"
#include "handlers/run.h"

namespace Handlers {

using namespace Base;

namespace {

constexpr std::chrono::seconds orderLimit{50};
constexpr quint8 systemAdministrator = 2;

} // namespace

Result<void> requireSystemAdministrator(const Call &call, const QString &action, const QString &target)
{
    if (call.isSystem() || (call.session() && call.session()->adminLevel >= systemAdministrator))
        return {};
    const Error denied{Code::Denied, QStringLiteral("only a system administrator may do that")};
    auditAdministration(call, action, target, denied.detail, false);
    return denied;
}

void sendOrder(const CallPointer &call, const QString &service, const Rpc::ServiceOrder &order,
    const QString &action, std::function<void(Rpc::FinishOrder)> next)
{
    ServiceRegistry &registry = call->core().services();
    const auto refused = [call, service, action](const Error &error) {
        if (!action.isEmpty())
            auditAdministration(*call, action, service, error.detail, false);
        call->fail(error);
    };
    call->park();
    const auto sent =
        registry.order(service, order, [refused, next = std::move(next)](Result<Rpc::FinishOrder> done) {
            if (done && done->ok)
                next(*std::move(done));
            else if (done)
                refused({Code(std::min(done->code, quint8(Code::Internal))), done->detail});
            else
                refused(done.error());
        });
    if (!sent)
        return refused(sent.error());
    const auto limited = call->core().later(orderLimit, [&registry, id = *sent] { registry.expire(id); });
    if (!limited)
        registry.expire(*sent);
}

void recordOrder(const CallPointer &call, const Rpc::ServiceInfo &service, const Rpc::FinishOrder &done,
    const ConfigAuthor &author, std::function<void(const Result<ConfigHistory::Recorded> &)> next)
{
    const auto kept = std::make_shared<ConfigHistory::Recorded>();
    call->core().database().write(
        [call, service, done, author, kept](Storage::Connection &connection) -> Result<void> {
            const Processing processing(*call);
            *kept = TRY(ConfigHistory::keep(connection, service, done, author.name, author.comment));
            return {};
        },
        [kept, next = std::move(next)](const Result<void> &result) {
            next(result ? Result<ConfigHistory::Recorded>(*kept) : result.error());
        },
        Storage::WriteOptions{0, true, laneOf(*call)});
}

QString withoutVersion(const Error &error)
{
    return QStringLiteral("the history does not have it: %1").arg(error.detail);
}

} // namespace Handlers
