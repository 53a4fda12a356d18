// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"

#include <QHash>
#include <QSet>

namespace Models {

/// Names of objects, asked for in batches and kept: "store\27\IPM_SUBTREE\Calendar". What the server does not
/// know is not asked for again until forget(). Keeps at most 200 000. Main thread.
class AuditNames : public QObject
{
    Q_OBJECT
public:
    explicit AuditNames(Backend &backend, QObject *parent = nullptr);

    /// Empty = not known, or not yet.
    QString name(qint64 objectId) const { return m_names.value(objectId); }
    /// Sees to it that known() tells of them.
    void want(const QList<Rpc::AuditObject> &objects);
    void forget();

Q_SIGNALS:
    void known(const QSet<qint64> &objects);

private:
    void ask();

    Backend &m_backend;
    QHash<qint64, QString> m_names;
    QList<Rpc::AuditObject> m_wanted;
    bool m_asking = false;
};

} // namespace Models
