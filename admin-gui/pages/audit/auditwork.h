// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditexport.h"
#include "models/auditverify.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Widgets {
class MessageBar;
}

namespace Pages {

/// Longer work on the security log: how far it is, and a button to end it. What comes of it is told in the
/// message bar. Hidden while there is none.
class AuditWork : public QWidget
{
    Q_OBJECT
public:
    AuditWork(Models::Backend &backend, Widgets::MessageBar *messages, QWidget *parent = nullptr);

    void verify();
    /// Asks where to; then writes the records at the places in \a order, or with \a query all of it.
    void exportRecords(const QList<Rpc::AuditRecord> &records, const QList<int> &order);
    void exportQuery(const Models::AuditQuery &query);

Q_SIGNALS:
    /// The record that is wrong is to be shown.
    void recordWanted(qint64 number);
    void busyChanged(bool busy);

private:
    using Start = std::function<Base::Result<void>(Models::AuditExport::Format, const QString &)>;
    void askForFile(Start start);
    void begin(const QString &text, qint64 total);
    void end();
    void verified();
    void exported(const Base::Result<qint64> &written);

    Models::AuditExport m_export;
    Models::AuditVerify m_verify;
    Widgets::MessageBar *m_messages;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QString m_fileName;
};

} // namespace Pages
