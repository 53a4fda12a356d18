// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditmodel.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace Pages {

/// One record of the security log: its line as it was written, what it says, and ways to more of the kind.
class AuditDetails : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetails(QWidget *parent = nullptr);

    /// \a path: of the object, as far as it is known.
    void show(const Rpc::AuditRecord &record, const QString &path, bool hasPrevious, bool hasNext);
    void clear();

Q_SIGNALS:
    /// Only records with that value are wanted.
    void filterWanted(Models::AuditKey key, const QString &value);
    /// The record before or after of the same session.
    void stepWanted(bool later);

private:
    QWidget *makeButtons();
    void addField(const QString &title, const QString &value);
    QPushButton *addMore(const QString &text, Models::AuditKey key);

    QFormLayout *m_form;
    QWidget *m_fields;
    QPlainTextEdit *m_line;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QList<std::pair<QPushButton *, Models::AuditKey>> m_more;
    Rpc::AuditRecord m_record;
};

} // namespace Pages
