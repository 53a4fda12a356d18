// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessions/sessionspage.h"

#include "models/auditfilter.h"
#include "pages/sessions/sessionstable.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

using Models::SessionGroups;
using Models::SessionLine;
using Models::SessionsModel;

SessionsPage::SessionsPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_model(backend)
    , m_groups(m_model)
    , m_table(new SessionsTable(m_model))
    , m_groupTable(new Widgets::TableView(QStringLiteral("sessionGroups"), tr("Groups of sessions")))
    , m_stack(new QStackedWidget)
    , m_faces(new Widgets::Faces(m_stack, this))
    , m_bar(new QToolBar(this))
    , m_filter(new QLineEdit(this))
    , m_grouping(new QComboBox(this))
    , m_totals(new QLabel(this))
{
    m_groupTable->setSource(&m_groups);
    m_groupTable->sortByColumn(SessionGroups::Cpu, Qt::DescendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_groupTable);
    makeBar();
    makeLayout();
    connectAll();
    updateActions();
}

void SessionsPage::makeBar()
{
    using Widgets::Icon;
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_end =
        m_bar->addAction(Widgets::icon(Icon::Stop), tr("&End session…"), this, &SessionsPage::endSelected);
    m_endUser = m_bar->addAction(tr("End all of the &user…"), this, &SessionsPage::endUser);
    m_endPeer = m_bar->addAction(tr("End all from the a&ddress…"), this, &SessionsPage::endPeer);
    for (QAction *action : {m_end, m_endUser, m_endPeer})
        Widgets::changesServer(action);
    m_bar->addSeparator();
    m_audit = m_bar->addAction(Widgets::icon(Icon::Audit), tr("Show in the &audit log"), this, [this] {
        const QString user = selected().value(0).now.user;
        Q_EMIT leads(QStringLiteral("audit"), Models::withCondition({}, Models::AuditKey::User, user));
    });
    m_copy = new QAction(Widgets::icon(Icon::Copy), tr("&Copy"), this);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
}

void SessionsPage::makeLayout()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter sessions by any text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Widgets::icon(Widgets::Icon::Search), QLineEdit::LeadingPosition);
    m_grouping->setAccessibleName(tr("Group sessions"));
    m_grouping->addItem(tr("Every session"));
    m_grouping->addItem(tr("By user"));
    m_grouping->addItem(tr("By host"));
    m_grouping->addItem(tr("By program"));
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_totals, 1);
    top->addWidget(m_grouping);
    top->addWidget(m_filter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(top);
    column->addWidget(m_bar);
    column->addWidget(m_faces, 1);
}

void SessionsPage::connectAll()
{
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
    m_faces->setEmpty({tr("There is only this administrator's session."), {}, {}});
    connect(&m_model, &SessionsModel::mergeEnds, this, [this] {
        tellTotals();
        updateActions();
    });
    connect(m_table, &SessionsTable::selectionMade, this, &SessionsPage::updateActions);
    connect(m_table, &SessionsTable::endWanted, this, &SessionsPage::endSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SessionsPage::showContextMenu);
    connect(m_groupTable, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        open(index.siblingAtColumn(SessionGroups::Name).data().toString());
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->setFilterText(text);
        m_groupTable->setFilterText(text);
    });
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &SessionsPage::groupBy);
}

void SessionsPage::groupBy(int kind)
{
    m_stack->setCurrentIndex(kind == 0 ? 0 : 1);
    m_groups.setKind(kind == 0 ? SessionGroups::None : SessionGroups::Kind(kind));
    updateActions();
}

void SessionsPage::tellTotals()
{
    const SessionsModel::Totals totals = m_model.totals();
    const QLocale locale;
    m_totals->setText(QStringList{tr("%n session(s)", nullptr, int(totals.sessions)),
        tr("%n connection(s)", nullptr, int(totals.groups)), tr("%n user(s)", nullptr, int(totals.users)),
        tr("%n host(s)", nullptr, int(totals.hosts)),
        tr("CPU %1 %").arg(locale.toString(totals.cpuPercent, 'f', 1))}
                          .join(QStringLiteral(" · ")));
}

QList<SessionLine> SessionsPage::selected() const
{
    QList<SessionLine> lines;
    if (m_stack->currentIndex() != 0)
        return lines;
    const QList<int> rows = m_table->selectedSourceRows();
    for (const int row : rows)
        lines.append(m_model.at(row));
    return lines;
}

void SessionsPage::updateActions()
{
    const QList<SessionLine> lines = selected();
    const bool can = std::any_of(
        lines.begin(), lines.end(), [this](const SessionLine &line) { return m_model.canEnd(line); });
    const bool one = lines.size() == 1;
    m_end->setEnabled(can);
    m_end->setToolTip(can ? tr("End the selected sessions (Del)")
            : lines.isEmpty()
            ? tr("Select the sessions that are to be ended.")
            : tr("One's own session, connections of SYSTEM and what is over already cannot be ended."));
    m_endUser->setEnabled(one && !m_model.sameUser(lines.first()).isEmpty());
    m_endPeer->setEnabled(one && !m_model.samePeer(lines.first()).isEmpty());
    m_audit->setEnabled(!lines.isEmpty());
    m_copy->setEnabled(!lines.isEmpty());
}

void SessionsPage::showContextMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_end, m_endUser, m_endPeer});
    menu->addSeparator();
    menu->addActions({m_audit, m_copy});
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void SessionsPage::activate()
{
    m_model.start();
}

void SessionsPage::deactivate()
{
    m_model.stop();
}

void SessionsPage::refresh()
{
    m_model.refresh();
}

void SessionsPage::find()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void SessionsPage::open(const QString &argument)
{
    m_grouping->setCurrentIndex(0);
    m_filter->setText(argument);
}

void SessionsPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    m_groupTable->saveState(settings);
}

void SessionsPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_groupTable->restoreState(settings);
}

} // namespace Pages
