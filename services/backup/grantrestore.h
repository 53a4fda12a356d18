// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/merging.h"
#include "rpc/rights.h"
#include "tools/caller.h"

namespace Backup {

/// Brings back who was given what: the rights of one folder after the other, or the delegates of a store.
/// Changes are made one by one, so that a name nobody has any more does not keep others from theirs. Belongs
/// to whoever started it and must live until \a done came.
class GrantRestore
{
public:
    using Done = std::function<void(Base::Result<void>)>;
    /// The request that gives \a grantee his bits, or takes them away.
    using Change = std::function<void(const Grantee &grantee, bool remove, Done answer)>;

    explicit GrantRestore(Rights rights) : m_rights(rights) { }
    Q_DISABLE_COPY_MOVE(GrantRestore)

    /// One at a time. \a what: as the report calls it; \a text: how it shows bits.
    void start(const QString &what, const QList<Grantee> &present, const QList<Grantee> &archived,
        QString (*text)(quint32 bits), Change change, Done done);
    /// A line for everything that was changed, or could not be.
    const QStringList &report() const { return m_report; }

private:
    void next();
    void finish(const Base::Result<void> &result);
    void say(const QString &sentence) { m_report.append(m_what + QStringLiteral(": ") + sentence); }

    const Rights m_rights;
    QString m_what;
    Merge m_merge; ///< what is still to do
    QString (*m_text)(quint32 bits) = nullptr;
    Change m_change;
    Done m_done;
    QStringList m_report;
};

} // namespace Backup
