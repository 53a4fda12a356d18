// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Pages {

/// The time range: ready ones, and one between two moments. It is part of the filter, as since: and until:.
class AuditRange : public QComboBox
{
    Q_OBJECT
public:
    explicit AuditRange(QWidget *parent = nullptr);

    /// Shows what the filter says.
    void follow(const QString &filter);

Q_SIGNALS:
    /// Values of since: and until:; empty = open.
    void chosen(const QString &since, const QString &until);

private:
    void take(int row);
    void askBetween();

    QString m_since;
    QString m_until;
};

} // namespace Pages
