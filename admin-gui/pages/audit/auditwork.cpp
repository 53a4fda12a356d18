// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditwork.h"

#include "widgets/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace Pages {

using Models::AuditExport;
using Models::Severity;

AuditWork::AuditWork(Models::Backend &backend, Widgets::MessageBar *messages, QWidget *parent)
    : QWidget(parent)
    , m_export(backend)
    , m_verify(backend)
    , m_messages(messages)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setAccessibleName(tr("Progress"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_export.cancel();
        m_verify.cancel();
        end();
        m_messages->show(Severity::Notice, tr("It was cancelled."));
    });
    connect(&m_export, &AuditExport::progress, this, [this](qint64 written) {
        m_text->setText(tr("Records written: %1").arg(QLocale().toString(written)));
    });
    connect(&m_export, &AuditExport::finished, this, &AuditWork::exported);
    connect(&m_verify, &Models::AuditVerify::progress, this, [this] {
        m_bar->setRange(0, m_verify.total() > 0 ? 1000 : 0);
        if (m_verify.total() > 0)
            m_bar->setValue(int(std::min<qint64>(1000, m_verify.checked() * 1000 / m_verify.total())));
        m_text->setText(tr("Records checked: %1").arg(QLocale().toString(m_verify.checked())));
    });
    connect(&m_verify, &Models::AuditVerify::finished, this, &AuditWork::verified);
    connect(&m_verify, &Models::AuditVerify::failed, this, [this](const Base::Error &error) {
        end();
        m_messages->show(
            Severity::Critical, tr("The log could not be checked: %1").arg(error.detail), {}, error.detail);
    });
}

void AuditWork::verify()
{
    begin(tr("Checking the chain of records…"), 0);
    m_verify.start();
}

void AuditWork::verified()
{
    end();
    if (m_verify.isIntact())
        return m_messages->show(Severity::Good, m_verify.outcome());
    const qint64 bad = m_verify.firstBad();
    Widgets::MessageBar::Action action;
    if (bad > 0)
        action = {tr("Show it"), [this, bad] { Q_EMIT recordWanted(bad); }};
    m_messages->show(Severity::Critical, m_verify.outcome(), action, m_verify.outcome());
}

void AuditWork::exportRecords(const QList<Rpc::AuditRecord> &records, const QList<int> &order)
{
    askForFile([this, records, order](AuditExport::Format format, const QString &name) {
        return m_export.start(records, order, format, name);
    });
}

void AuditWork::exportQuery(const Models::AuditQuery &query)
{
    askForFile([this, query](AuditExport::Format format, const QString &name) {
        return m_export.start(query, format, name);
    });
}

void AuditWork::askForFile(Start start)
{
    auto *dialog = new QFileDialog(this, tr("Export records"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("CSV for spreadsheets (*.csv)"), tr("JSON lines (*.jsonl)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("audit.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, start = std::move(start)](const QString &name) {
        const auto format = name.endsWith(QLatin1String(".json")) ? AuditExport::Json
            : name.endsWith(QLatin1String(".jsonl"))              ? AuditExport::JsonLines
                                                                  : AuditExport::Csv;
        m_fileName = name;
        begin(tr("Exporting…"), 0);
        if (const auto started = start(format, name); !started)
            exported(started.error());
    });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    dialog->open();
}

void AuditWork::exported(const Base::Result<qint64> &written)
{
    end();
    if (!written)
        return m_messages->show(Severity::Critical,
            tr("The file could not be written: %1").arg(written.error().detail), {}, written.error().detail);
    m_messages->show(Severity::Good,
        tr("%1 has %n record(s).", nullptr, int(*written)).arg(QDir::toNativeSeparators(m_fileName)));
}

void AuditWork::begin(const QString &text, qint64 total)
{
    m_text->setText(text);
    m_bar->setRange(0, int(total));
    m_messages->clear();
    show();
    Q_EMIT busyChanged(true);
}

void AuditWork::end()
{
    hide();
    Q_EMIT busyChanged(false);
}

} // namespace Pages
