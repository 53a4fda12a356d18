// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilterwords.h"
#include "pages/audit/auditdetails.h"
#include "pages/audit/auditfilters.h"
#include "pages/audit/auditpage.h"
#include "pages/audit/audittable.h"
#include "widgets/faces.h"
#include "widgets/filterbar.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

namespace Pages {

using Models::AuditKey;
using Models::Severity;

void AuditPage::setRange(const QString &since, const QString &until)
{
    QString filter =
        Models::withoutKey(Models::withoutKey(m_filter->filter(), AuditKey::Since), AuditKey::Until);
    if (!since.isEmpty())
        filter = Models::withCondition(filter, AuditKey::Since, since);
    if (!until.isEmpty())
        filter = Models::withCondition(filter, AuditKey::Until, until);
    m_filter->setFilter(filter);
}

void AuditPage::narrow(AuditKey key, const QString &value)
{
    m_filter->setFilter(Models::withCondition(Models::withoutKey(m_filter->filter(), key), key, value));
}

void AuditPage::showCurrent()
{
    const int row = m_table->currentSourceRow();
    m_exportSelected->setEnabled(!m_table->selectionModel()->selectedRows().isEmpty());
    if (row < 0)
        return m_details->clear();
    const Rpc::AuditRecord &record = m_model.at(row);
    m_details->show(record, m_model.pathOf(record), m_model.neighbour(row, false) >= 0,
        m_model.neighbour(row, true) >= 0);
}

void AuditPage::step(bool later)
{
    const int row = m_model.neighbour(m_table->currentSourceRow(), later);
    if (row >= 0)
        m_table->setCurrentSource(row);
}

void AuditPage::tellState()
{
    const QLocale locale;
    QStringList parts{tr("%n record(s) shown", nullptr, m_model.rowCount())};
    const Models::AuditTail *tail = m_model.tail();
    if (m_model.isLive()) {
        if (tail->sampling() > 1)
            parts.append(tr("%1 records a second, one of %2 is shown")
                             .arg(locale.toString(tail->rate()), locale.toString(tail->sampling())));
        else
            parts.append(tr("following the log"));
    } else if (m_model.isSearching() && m_model.reached() > 0) {
        parts.append(tr("searching, down to record %1").arg(locale.toString(m_model.reached())));
    } else if (m_model.rowCount() >= Models::AuditModel::mostRows) {
        parts.append(tr("no more can be shown: narrow the filter, or export everything that fits it"));
    } else if (m_model.isComplete()) {
        parts.append(tr("that is all"));
    } else if (m_model.load()->hasData() && m_model.hasTrail()) {
        parts.append(tr("scroll down for older ones"));
    }
    m_state->setText(parts.join(QStringLiteral(" · ")));
    m_faces->update();
}

void AuditPage::tellEmpty()
{
    const bool asked = m_model.load()->hasData();
    if (asked && !m_model.state().enabled)
        return m_faces->setEmpty(
            {tr("Audit logging is off on this server. It begins when the option audit_log_enabled is "
                "changed and the server is started again."),
                tr("Enable…"), [this] {
                    Q_EMIT leads(QStringLiteral("configuration"), QStringLiteral("audit_log_enabled"));
                }});
    if (asked && !m_model.state().hasTrail)
        return m_faces->setEmpty(
            {tr("The server writes the lines of its security log, but keeps no records that can be "
                "searched here. They are kept from when the option audit_trail is changed and the "
                "server is started again."),
                tr("Enable…"),
                [this] { Q_EMIT leads(QStringLiteral("configuration"), QStringLiteral("audit_trail")); }});
    const qint64 week = QDateTime::currentDateTime().addDays(-7).addSecs(60).toMSecsSinceEpoch() * 1000;
    if (m_model.query().from() > week)
        return m_faces->setEmpty({tr("No records match."), tr("Widen the range to 7 days"),
            [this] { setRange(QStringLiteral("-7d"), {}); }});
    if (!m_filter->filter().isEmpty())
        return m_faces->setEmpty(
            {tr("No records match."), tr("Clear the filter"), [this] { m_filter->setFilter({}); }});
    m_faces->setEmpty({tr("There are no records yet."), {}, {}});
}

void AuditPage::tellProblem()
{
    tellEmpty();
    const bool usable = !m_model.load()->hasData() || m_model.hasTrail();
    m_live->setEnabled(usable);
    m_verify->setEnabled(usable);
    const QString problem = Models::auditProblem(m_model.state());
    if (std::exchange(m_problem, problem) == problem)
        return;
    if (problem.isEmpty())
        m_faces->messages()->clear();
    else
        m_faces->messages()->show(Severity::Critical, problem, {}, problem);
}

/// Of a broken chain: the record itself, and what stands around it in time.
void AuditPage::showRecord(qint64 number)
{
    const int row = m_model.rowOf(number);
    if (row >= 0)
        return m_table->setCurrentSource(row);
    m_model.setQuery(Models::AuditQuery::around(number), true);
    m_histogram.forgetShown();
    m_state->setText(tr("The records up to number %1").arg(QLocale().toString(number)));
}

void AuditPage::showContextMenu(const QPoint &place)
{
    const int row = m_table->currentSourceRow();
    if (row < 0)
        return;
    const Rpc::AuditRecord record = m_model.at(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Widgets::icon(Widgets::Icon::Copy), tr("&Copy"), this,
        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
    menu->addAction(tr("Copy the &line of the log"), this,
        [line = record.line] { QGuiApplication::clipboard()->setText(line); });
    menu->addSeparator();
    const auto add = [&](const QString &text, AuditKey key, const QString &value) {
        QAction *action = menu->addAction(text, this, [this, key, value] { narrow(key, value); });
        action->setEnabled(!value.isEmpty());
    };
    add(tr("Show all by this &user"), AuditKey::User, record.user);
    add(tr("Show all from this &address"), AuditKey::From, record.from);
    add(tr("Show all about this &object"), AuditKey::Object,
        record.objectId ? QString::number(record.objectId) : QString());
    add(tr("Show all of this &session"), AuditKey::Session, record.session);
    menu->addSeparator();
    menu->addAction(m_exportSelected);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void AuditPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    m_filters->saveState(settings);
    settings.setValue(QStringLiteral("audit/filter"), m_filter->filter());
    settings.setValue(QStringLiteral("audit/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("audit/details"), m_pane->isChecked());
}

void AuditPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_filters->restoreState(settings);
    m_splitter->restoreState(settings.value(QStringLiteral("audit/splitter")).toByteArray());
    m_pane->setChecked(settings.value(QStringLiteral("audit/details"), true).toBool());
    m_filter->setFilter(
        settings.value(QStringLiteral("audit/filter"), QStringLiteral("since:-24h")).toString());
}

} // namespace Pages
