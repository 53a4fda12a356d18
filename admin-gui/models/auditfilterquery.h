// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditfilter.h"
#include "models/auditfilteraddress.h"
#include "rpc/audit.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Models {

/// A filter as it is asked for. The server does whole values, limits of time, and one text; everything else
/// is looked at here, in what it answers: "-", "~", "*", networks, and several values of which one has to fit
/// (except events, which are asked for one after the other). A value.
class AuditQuery
{
public:
    /// \a filter is valid; ages in it count from \a now.
    static AuditQuery of(const AuditFilter &filter, const QDateTime &now);

    /// The record with that number and those before it, whatever they are.
    static AuditQuery around(qint64 number);

    /// One request for each kind of event that can fit; the answers belong together, by number. Never empty.
    const QList<Rpc::QueryAudit> &requests() const { return m_requests; }
    /// For one that has everything: for following the log.
    Rpc::QueryAudit wide() const { return m_wide; }
    /// Whether the record fits in what the server was not asked for.
    bool matches(const Rpc::AuditRecord &record) const;
    /// Whether there is something like that.
    bool isCheckedHere() const;
    /// The same for kopano-admin; what it cannot say is left out, so that it shows more.
    QString command() const;
    qint64 from() const { return m_wide.from; } ///< microseconds; 0 = open
    qint64 until() const { return m_wide.until; }

private:
    /// A condition that is looked at here: one of the values has to fit, or none.
    struct Check
    {
        AuditKey key = AuditKey::Text;
        bool negated = false;
        bool part = false;
        QStringList values; ///< as the log has them: escaped
        QList<QRegularExpression> patterns; ///< of values with *
        QList<AddressRange> networks;
    };

    void add(const AuditCondition &condition, const QDateTime &now);
    bool addTerm(const AuditCondition &condition);
    void addCheck(const AuditCondition &condition);
    void addText(const QString &text);
    void chooseEvents(const QList<AuditCondition> &conditions);
    static bool fits(const Check &check, const QString &value);

    Rpc::QueryAudit m_wide;
    QList<Rpc::QueryAudit> m_requests;
    QList<Check> m_checks;
};

/// What the record says about the key, as the log has it; empty = nothing.
QString valueOf(const Rpc::AuditRecord &record, AuditKey key);
/// "access denied" → "denied"; empty for what has no result.
QString resultOf(const Rpc::AuditRecord &record);

} // namespace Models
