// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditpage.h"

#include "pages/audit/auditdetails.h"
#include "pages/audit/auditfilters.h"
#include "pages/audit/auditlanguage.h"
#include "pages/audit/auditrange.h"
#include "pages/audit/auditstrip.h"
#include "pages/audit/audittable.h"
#include "pages/audit/auditwork.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pages {

using Models::AuditKey;
using Models::Severity;

AuditPage::AuditPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_model(backend)
    , m_histogram(backend)
    , m_filter(new Widgets::FilterBar(auditLanguage(), tr("Filter of the security log"),
          QStringLiteral("user:john event:access result:denied since:-24h"), this))
    , m_table(new AuditTable(m_model))
    , m_details(new AuditDetails)
    , m_splitter(new QSplitter)
    , m_faces(new Widgets::Faces(m_splitter, this))
    , m_filters(new AuditFilters([this] { return m_filter->filter(); }, m_faces->messages(), this))
    , m_range(new AuditRange(this))
    , m_strip(new AuditStrip(m_histogram, m_model, this))
    , m_work(new AuditWork(backend, m_faces->messages(), this))
    , m_bar(new QToolBar(this))
    , m_state(new QLabel(this))
    , m_command(new Widgets::CommandLabel(this))
{
    makeBar();
    makeTable();
    makeLayout();
    connectAll();
    m_filter->setFilter(QStringLiteral("since:-24h"));
}

void AuditPage::makeBar()
{
    using Widgets::Icon;
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_live = m_bar->addAction(Widgets::icon(Icon::Play), tr("&Live"));
    m_live->setCheckable(true);
    m_live->setToolTip(tr("Show new records as they come"));
    m_pause = m_bar->addAction(Widgets::icon(Icon::Pause), tr("&Hold"));
    m_pause->setCheckable(true);
    m_pause->setEnabled(false);
    m_pause->setToolTip(tr("Let the records stand; go on with those that came meanwhile"));
    m_newest = m_bar->addAction(Widgets::icon(Icon::Restore), tr("Jump to the &newest"));
    m_bar->addSeparator();
    m_resolved = m_bar->addAction(Widgets::icon(Icon::Folder), tr("&Paths"));
    m_resolved->setCheckable(true);
    m_resolved->setChecked(true);
    m_resolved->setToolTip(tr("Paths of objects instead of their numbers"));
    m_pane = m_bar->addAction(Widgets::icon(Icon::Details), tr("&Details"));
    m_pane->setCheckable(true);
    m_pane->setChecked(true);
    m_pane->setShortcut(QKeySequence(Qt::Key_F4));
    m_pane->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pane->setToolTip(tr("The record in full (F4)"));
    addAction(m_pane);
    m_bar->addSeparator();
    auto *exporting = new QToolButton(this);
    makeExportMenu(exporting);
    m_bar->addWidget(exporting);
    m_verify = m_bar->addAction(Widgets::icon(Icon::Good), tr("&Verify"));
    m_verify->setToolTip(tr("Check that no record was changed or removed"));
}

void AuditPage::makeExportMenu(QToolButton *button)
{
    button->setText(tr("&Export"));
    button->setIcon(Widgets::icon(Widgets::Icon::Export));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(button);
    menu->addAction(
        tr("&Shown records…"), this, [this] { m_work->exportRecords(m_model.rows(), m_table->shownRows()); });
    m_exportSelected = menu->addAction(tr("S&elected records…"), this,
        [this] { m_work->exportRecords(m_model.rows(), m_table->selectedSourceRows()); });
    menu->addAction(
        tr("&Everything that fits the filter…"), this, [this] { m_work->exportQuery(m_model.query()); });
    m_exportSelected->setEnabled(false);
    button->setMenu(menu);
}

void AuditPage::makeTable()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void AuditPage::makeLayout()
{
    m_filter->row()->addWidget(m_filters);
    m_filter->row()->addWidget(m_range);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("auditState"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_work);
    column->addWidget(m_faces, 1);
    column->addWidget(m_state);
    column->addWidget(m_command);
    setTabOrder(m_filter->field(), m_filters);
    setTabOrder(m_filters, m_range);
}

void AuditPage::connectAll()
{
    connect(m_filter, &Widgets::FilterBar::applied, this, &AuditPage::apply);
    connect(m_filters, &AuditFilters::chosen, this, &AuditPage::open);
    connect(m_filters, &AuditFilters::removed, this, &Page::done);
    connect(m_range, &AuditRange::chosen, this, &AuditPage::setRange);
    connect(m_strip, &AuditStrip::zoomed, this, [this](qint64 from, qint64 until) {
        const auto typed = [](qint64 time) {
            return QDateTime::fromMSecsSinceEpoch(time / 1000).toString(Qt::ISODate);
        };
        setRange(typed(from), typed(until));
    });
    connect(m_live, &QAction::toggled, this, &AuditPage::setLive);
    connect(m_pause, &QAction::toggled, this, [this](bool on) { m_model.tail()->setPaused(on); });
    connect(m_newest, &QAction::triggered, m_table, &AuditTable::jumpToNewest);
    connect(m_resolved, &QAction::toggled, this, [this](bool on) { m_model.setResolved(on); });
    connect(m_pane, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_verify, &QAction::triggered, m_work, &AuditWork::verify);
    connect(m_work, &AuditWork::busyChanged, m_verify, &QAction::setDisabled);
    connect(m_work, &AuditWork::recordWanted, this, &AuditPage::showRecord);
    connect(m_table, &AuditTable::selectionMade, this, &AuditPage::showCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AuditPage::showContextMenu);
    connect(m_details, &AuditDetails::filterWanted, this, &AuditPage::narrow);
    connect(m_details, &AuditDetails::stepWanted, this, &AuditPage::step);
    connect(&m_model, &Models::AuditModel::searched, this, &AuditPage::tellState);
    connect(m_model.tail(), &Models::AuditTail::paceChanged, this, &AuditPage::tellState);
    connect(m_model.load(), &Models::Load::changed, this, &AuditPage::tellProblem);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    connect(&m_backend, &Models::Backend::readyChanged, this, [this] {
        if (m_active && m_backend.isReady())
            activate();
    });
}

void AuditPage::apply(const QString &filter)
{
    const auto query = Models::AuditQuery::of(Models::parseAuditFilter(filter), QDateTime::currentDateTime());
    m_range->follow(filter);
    m_command->setCommand(
        m_live->isChecked() ? QString(query.command() + QStringLiteral(" --follow")) : query.command());
    m_command->setToolTip(
        query.isCheckedHere() ? tr("The command cannot say all of this filter: it shows more.") : QString());
    m_histogram.forgetShown();
    m_model.setQuery(query, m_active);
    if (m_active)
        m_histogram.setRange(query.from(), query.until());
    tellEmpty();
}

void AuditPage::setLive(bool live)
{
    m_pause->setEnabled(live);
    m_pause->setChecked(false);
    if (live)
        m_histogram.forgetShown();
    m_model.setLive(live);
    if (live)
        m_table->jumpToNewest();
    m_command->setCommand(
        live ? QString(m_model.query().command() + QStringLiteral(" --follow")) : m_model.query().command());
    tellState();
}

void AuditPage::activate()
{
    m_active = true;
    m_histogram.setRange(m_model.query().from(), m_model.query().until());
    m_live->isChecked() && !m_pause->isChecked() ? m_model.setLive(true) : m_model.refresh();
}

void AuditPage::deactivate()
{
    m_active = false;
    m_model.stop();
    m_histogram.stop();
}

void AuditPage::refresh()
{
    m_histogram.refresh();
    m_model.refresh();
}

void AuditPage::find()
{
    m_filter->field()->setFocus();
    m_filter->field()->selectAll();
}

void AuditPage::open(const QString &argument)
{
    m_filter->setFilter(argument);
}

} // namespace Pages
