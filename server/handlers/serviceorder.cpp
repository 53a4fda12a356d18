// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/serviceorder.h"

#include "handlers/audit.h"

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

} // namespace Handlers
