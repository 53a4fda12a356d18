// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration of services; services.cpp has the other requests about them.
#include "handlers/audit.h"
#include "handlers/confighistory.h"
#include "handlers/run.h"
#include "handlers/serviceorder.h"
#include "handlers/services.h"

namespace Handlers {

using namespace Base;
using Storage::Connection;

namespace {

QString authorOf(const Call &call)
{
    return call.session() ? call.session()->login : QStringView(Audit::systemName).toString();
}

/// After an order that wrote files: a version, the answer, and who wants to know.
void finishChange(const CallPointer &call, const Rpc::ServiceInfo &service, const Rpc::FinishOrder &done,
    const QString &action, const QString &comment)
{
    const auto finish = [call, service, action, report = done.report](
                            const Result<ConfigHistory::Recorded> &kept) mutable {
        const QString missing = kept ? QString() : withoutVersion(kept.error());
        auditAdministration(
            *call, action, service.service, kept ? QStringLiteral("version %1").arg(kept->version) : missing);
        call->core().announce(Rpc::ServicesTopic | Rpc::ConfigurationTopic);
        if (!kept)
            report.warnings.append({{}, 0, false, missing});
        const qint64 version = kept && kept->isNew ? kept->version : 0;
        call->answer(Result<Rpc::ChangeConfigurationReply>(Rpc::ChangeConfigurationReply{version, report}));
    };
    recordOrder(call, service, done, {authorOf(*call), comment}, finish);
}

/// What the service must still have: another change may be on its way. Conflict if there is a newer version.
Result<QList<Rpc::ConfigText>> expectedFiles(
    Connection &connection, const Rpc::ServiceInfo &service, qint64 expected)
{
    const qint64 newest = TRY(ConfigHistory::newest(connection, service));
    if (newest != expected)
        return {Code::Conflict, QStringLiteral("the configuration has version %1 by now").arg(newest)};
    return ConfigHistory::files(connection, service, expected);
}

Rpc::DiffConfigurationReply differences(const Rpc::ServiceState &state)
{
    Rpc::DiffConfigurationReply reply;
    for (const Rpc::OptionState &option : state.options) {
        if (option.value != option.stored)
            reply.options.append({option.key, option.value, option.stored, option.reloadable});
    }
    reply.problem = state.problem;
    return reply;
}

void answerDiff(const CallPointer &call, Connection &connection, const Rpc::ServiceInfo &service, qint64 from,
    const Result<QList<Rpc::ConfigText>> &after, const QString &problem)
{
    const auto before = ConfigHistory::files(connection, service, from);
    if (!before || !after)
        return call->fail(before ? after.error() : before.error());
    Rpc::DiffConfigurationReply reply;
    reply.lines = ConfigHistory::compare(*before, *after);
    reply.problem = problem;
    call->answer(Result<Rpc::DiffConfigurationReply>(reply));
}

} // namespace

void readConfiguration(const CallPointer &call, Right)
{
    const auto begun = beginOrder<Rpc::ReadConfiguration>(call, QStringLiteral("config.read"));
    if (!begun)
        return call->fail(begun.error());
    const Rpc::ServiceInfo service = begun->second;
    sendOrder(call, begun->first.service, {}, {}, [call, service](const Rpc::FinishOrder &done) {
        queueRead(call, [call, service, state = done.state](Connection &connection) {
            const auto version = ConfigHistory::newest(connection, service);
            if (!version)
                return call->fail(version.error());
            call->answer(
                Result<Rpc::ReadConfigurationReply>(Rpc::ReadConfigurationReply{service, state, *version}));
        });
    });
}

void changeConfiguration(const CallPointer &call, Right)
{
    const QString action = QStringLiteral("config.change");
    const auto begun = beginOrder<Rpc::ChangeConfiguration>(call, action);
    if (!begun)
        return call->fail(begun.error());
    const auto &[request, service] = *begun;
    Rpc::ServiceOrder order;
    order.kind = Rpc::OrderKind::Change;
    order.changes = request.changes;
    order.force = request.force;
    QStringList names;
    for (const Rpc::OptionChange &change : request.changes)
        names.append(change.key.left(64));
    const QString comment =
        request.comment.isEmpty() ? names.mid(0, 20).join(QLatin1String(", ")) : request.comment;
    const auto go = [call, action, comment, service = service, name = request.service](
                        const Rpc::ServiceOrder &wanted) {
        sendOrder(call, name, wanted, action, [call, service, action, comment](const Rpc::FinishOrder &done) {
            finishChange(call, service, done, action, comment);
        });
    };
    if (request.expectedVersion == 0)
        return go(order);
    queueRead(call,
        [call, go, order, service = service, expected = request.expectedVersion](Connection &connection) {
            auto files = expectedFiles(connection, service, expected);
            if (!files)
                return call->fail(files.error());
            Rpc::ServiceOrder wanted = order;
            wanted.files = *std::move(files);
            go(wanted);
        });
}

void rollbackConfiguration(const CallPointer &call, Right)
{
    const QString action = QStringLiteral("config.rollback");
    const auto begun = beginOrder<Rpc::RollbackConfiguration>(call, action);
    if (!begun)
        return call->fail(begun.error());
    queueRead(call, [call, action, request = begun->first, service = begun->second](Connection &connection) {
        auto files = ConfigHistory::files(connection, service, request.version);
        if (!files)
            return call->fail(files.error());
        Rpc::ServiceOrder order;
        order.kind = Rpc::OrderKind::Restore;
        order.files = *std::move(files);
        order.force = request.force;
        const QString comment = request.comment.isEmpty()
            ? QStringLiteral("back to version %1").arg(request.version)
            : request.comment;
        sendOrder(call, request.service, order, action,
            [call, service, action, comment](
                const Rpc::FinishOrder &done) { finishChange(call, service, done, action, comment); });
    });
}

void validateConfiguration(const CallPointer &call, Right)
{
    const auto begun = beginOrder<Rpc::ValidateConfiguration>(call, QStringLiteral("config.validate"));
    if (!begun)
        return call->fail(begun.error());
    Rpc::ServiceOrder order;
    order.kind = Rpc::OrderKind::Validate;
    order.changes = begun->first.changes;
    order.text = begun->first.text;
    order.useText = begun->first.useText;
    sendOrder(call, begun->first.service, order, {}, [call](const Rpc::FinishOrder &done) {
        call->answer(Result<Rpc::ValidateConfigurationReply>({done.problems}));
    });
}

Result<Rpc::ConfigurationHistoryReply> configurationHistory(
    const CallPointer &call, Connection &connection, const Rpc::ConfigurationHistory &request)
{
    TRY(requireSystemAdministrator(*call, QStringLiteral("config.history"), request.service));
    const auto service = TRY(call->core().services().find(request.service));
    return Rpc::ConfigurationHistoryReply{TRY(ConfigHistory::list(connection, service, request.before))};
}

void diffConfiguration(const CallPointer &call, Right)
{
    const auto begun = beginOrder<Rpc::DiffConfiguration>(call, QStringLiteral("config.diff"));
    if (!begun)
        return call->fail(begun.error());
    const auto &[request, service] = *begun;
    if (request.from < 0 || request.to < 0 || (request.from == 0 && request.to != 0))
        return call->fail({Code::Invalid, QStringLiteral("no such versions to compare")});
    if (request.to != 0) {
        queueRead(call, [call, request = request, service = service](Connection &connection) {
            answerDiff(call, connection, service, request.from,
                ConfigHistory::files(connection, service, request.to), {});
        });
        return;
    }
    sendOrder(call, request.service, {}, {},
        [call, from = request.from, service = service](const Rpc::FinishOrder &done) {
            if (from == 0)
                return call->answer(Result<Rpc::DiffConfigurationReply>(differences(done.state)));
            queueRead(call, [call, from, service, state = done.state](Connection &connection) {
                answerDiff(call, connection, service, from, state.files, state.problem);
            });
        });
}

} // namespace Handlers
