// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilterwords.h"
#include "models/auditmodel.h"

#include <QLocale>

namespace Models {

using Rpc::AuditRecord;

QVariant AuditModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Result:
        return tr("Result");
    case User:
        return tr("User");
    case Owner:
        return tr("Owner");
    case Object:
        return tr("Object");
    case Rights:
        return tr("Rights");
    case From:
        return tr("From");
    case Program:
        return tr("Program");
    case Method:
        return tr("Method");
    case Impersonator:
        return tr("Impersonator");
    case Number:
        return tr("Number");
    case ColumnCount:
        break;
    }
    return {};
}

QString auditEventText(const AuditRecord &record)
{
    const QString kind = record.event.section(QLatin1Char(' '), 0, 0);
    if (kind == QLatin1String("access"))
        return AuditModel::tr("Access");
    if (kind == QLatin1String("authenticate"))
        return AuditModel::tr("Login");
    if (kind == QLatin1String("impersonate"))
        return AuditModel::tr("Impersonation");
    if (kind == QLatin1String("administration"))
        return record.action.isEmpty() ? AuditModel::tr("Administration")
                                       : AuditModel::tr("Administration: %1").arg(record.action);
    if (kind == QLatin1String("startup"))
        return AuditModel::tr("Server started");
    if (kind == QLatin1String("signal"))
        return AuditModel::tr("Signal %1").arg(record.number);
    return record.event;
}

QString auditResultText(const AuditRecord &record)
{
    const QString result = resultOf(record);
    if (result == QLatin1String("allowed"))
        return AuditModel::tr("allowed");
    if (result == QLatin1String("denied"))
        return AuditModel::tr("denied");
    if (result == QLatin1String("ok"))
        return AuditModel::tr("ok");
    if (result == QLatin1String("failed"))
        return AuditModel::tr("failed");
    if (result == QLatin1String("spoofed"))
        return AuditModel::tr("spoofed");
    return result;
}

Severity auditSeverity(const AuditRecord &record)
{
    const QString result = resultOf(record);
    if (result == QLatin1String("denied") || result == QLatin1String("failed"))
        return Severity::Warning;
    if (result == QLatin1String("spoofed"))
        return Severity::Critical;
    return result.isEmpty() ? Severity::None : Severity::Good;
}

QString auditProblem(const Rpc::AuditStateReply &state)
{
    if (!state.problem.isEmpty())
        return AuditModel::tr("Events cannot be written just now: %1").arg(state.problem);
    if (state.lost > 0)
        return AuditModel::tr("Events that could not be written since the server started: %1.")
            .arg(QLocale().toString(state.lost));
    return {};
}

QList<std::pair<QString, QString>> auditFields(const AuditRecord &record)
{
    QList<std::pair<QString, QString>> fields;
    const auto add = [&fields](const QString &title, const QString &value) {
        if (!value.isEmpty())
            fields.append({title, value});
    };
    add(AuditModel::tr("Record"), QLocale().toString(record.seq));
    add(AuditModel::tr("Time"),
        QDateTime::fromMSecsSinceEpoch(record.time / 1000)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz t")));
    add(AuditModel::tr("Event"), auditEventText(record));
    add(AuditModel::tr("Result"), auditResultText(record));
    add(AuditModel::tr("User"), record.user);
    add(AuditModel::tr("Requested"), record.requested);
    add(AuditModel::tr("Impersonator"), record.impersonator);
    add(AuditModel::tr("Owner"), record.ownerName);
    add(AuditModel::tr("From"), record.from);
    add(AuditModel::tr("Program"), record.program);
    add(AuditModel::tr("Method"), record.method);
    add(AuditModel::tr("Rights"), record.rights);
    add(AuditModel::tr("Type"), FilterWords::objectTypeName(record.objectType));
    add(AuditModel::tr("Object number"), record.objectId ? QString::number(record.objectId) : QString());
    add(AuditModel::tr("Action"), record.action);
    add(AuditModel::tr("Target"), record.target);
    add(AuditModel::tr("Detail"), record.detail);
    add(AuditModel::tr("Session"), record.session);
    return fields;
}

} // namespace Models
