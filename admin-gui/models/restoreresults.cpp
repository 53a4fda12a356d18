// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restoreresults.h"

#include "models/recoverable.h"

namespace Models {

using Base::Code;

QString restoreReason(const Base::RestoredObject &object)
{
    switch (object.code) {
    case Code::NotFound:
        return RestoreResults::tr("It was restored or purged meanwhile.");
    case Code::OverQuota:
        return RestoreResults::tr("It does not fit into the quota of the store.");
    case Code::TooBig:
        return RestoreResults::tr("The folder is full, or nested too deeply.");
    case Code::Denied:
        return RestoreResults::tr("The folder cannot hold it.");
    case Code::Busy:
        return RestoreResults::tr("It is being purged.");
    default:
        return object.detail;
    }
}

QVariant RestoreResults::cell(const RestoreResult &row, int column, int role) const
{
    const Base::RestoredObject &outcome = row.outcome;
    if (role == SeverityRole && column == Outcome)
        return int(outcome.restored ? Severity::Good : Severity::Warning);
    if (role == Qt::ToolTipRole && column == Reason)
        return outcome.restored ? QString()
                                : QString(restoreReason(outcome) % u'\n' % outcome.detail).trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Subject:
        return row.object.subject.isEmpty() ? RecoverableModel::tr("(no subject)") : row.object.subject;
    case Outcome:
        return outcome.restored ? tr("restored") : tr("not restored");
    case Place:
        return outcome.restored ? originText(outcome.path) : originText(row.object.path);
    case Reason:
        if (!outcome.restored)
            return restoreReason(outcome);
        return outcome.renamedTo.isEmpty()
            ? QString()
            : tr("It is called %1 now, because its name was taken.").arg(outcome.renamedTo);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RestoreResults::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Subject:
        return tr("Subject");
    case Outcome:
        return tr("Outcome");
    case Place:
        return tr("Folder");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
