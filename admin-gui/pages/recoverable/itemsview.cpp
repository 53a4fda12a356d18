// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/itemsview.h"

#include "models/format.h"
#include "pages/recoverable/filterbar.h"
#include "widgets/filterbarflow.h"
#include "widgets/icon.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using Models::RecoverableModel;
using Widgets::Icon;

ItemsView::ItemsView(RecoverableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(model)
    , m_bar(new FilterBar(this))
    , m_table(new Widgets::TableView(QStringLiteral("recoverable"), tr("Deleted items"), this))
{
    m_table->setSource(&m_filter);
    m_table->sortByColumn(RecoverableModel::Deleted, Qt::DescendingOrder);
    sizeColumns();
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    m_status = new QLabel(this);
    m_status->setWordWrap(true);
    layout->addWidget(m_status);
    layout->addWidget(makeButtons());
    connect(m_bar, &FilterBar::changed, this, &ItemsView::search);
    connect(m_table, &QAbstractItemView::activated, m_restore, &QAction::trigger);
    connect(m_table, &Widgets::TableView::selectionMade, this, [this] {
        update();
        Q_EMIT chosenChanged();
    });
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &ItemsView::update);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &ItemsView::update);
    update();
}

void ItemsView::sizeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int time = fontMetrics().horizontalAdvance(Models::timeText(1'700'000'000)) + letter * 4;
    m_table->setColumnWidth(RecoverableModel::Subject, letter * 34);
    m_table->setColumnWidth(RecoverableModel::From, letter * 24);
    for (const int column :
        {RecoverableModel::Deleted, RecoverableModel::Received, RecoverableModel::Expires})
        m_table->setColumnWidth(column, time);
    m_table->setColumnWidth(
        RecoverableModel::Size, fontMetrics().horizontalAdvance(Models::sizeText(1000)) + letter * 4);
    m_table->setColumnWidth(RecoverableModel::Folder, letter * 22);
}

/// In the table's menu, and as buttons.
void ItemsView::makeActions()
{
    m_restore = new QAction(Widgets::icon(Icon::Restore), tr("&Restore…"), this);
    m_restore->setObjectName(QStringLiteral("restoreSelected"));
    Widgets::changesServer(m_restore);
    m_export = new QAction(Widgets::icon(Icon::Export), tr("&Export as files…"), this);
    m_export->setToolTip(tr("Writes each chosen message into a file of a folder"));
    connect(m_restore, &QAction::triggered, this, &ItemsView::restoreWanted);
    connect(m_export, &QAction::triggered, this, &ItemsView::exportWanted);
    m_purge = new QAction(Widgets::icon(Icon::Purge), tr("P&urge selected…"), this);
    m_purge->setObjectName(QStringLiteral("purgeSelected"));
    m_purge->setToolTip(tr("Removes the chosen items for good"));
    m_purge->setVisible(false);
    Widgets::changesServer(m_purge);
    connect(m_purge, &QAction::triggered, this, &ItemsView::purgeWanted);
    m_table->addActions({m_restore, m_export, m_purge});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QPushButton *ItemsView::buttonFor(QAction *action, QLayout *row)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setObjectName(action->objectName());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(action->toolTip());
    });
    row->addWidget(button);
    return button;
}

QWidget *ItemsView::makeButtons()
{
    auto *row = new QWidget(this);
    m_all = new QPushButton(row);
    m_wholeFolder = new QPushButton(Widgets::icon(Icon::Folder), tr("Restore this &folder…"), row);
    m_wholeFolder->setObjectName(QStringLiteral("restoreFolder"));
    Widgets::changesServer(m_wholeFolder);
    m_wholeFolder->hide();
    auto *layout = new Widgets::FlowLayout(row); // in long languages more than one line
    layout->setContentsMargins({});
    layout->addWidget(m_all);
    buttonFor(m_purge, layout)->hide();
    buttonFor(m_export, layout);
    layout->addWidget(m_wholeFolder);
    buttonFor(m_restore, layout);
    connect(m_wholeFolder, &QPushButton::clicked, this, &ItemsView::folderWanted);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_table->selectAll();
        m_table->setFocus();
    });
    return row;
}

void ItemsView::setFolder(const QStringList &path, bool whole)
{
    m_folder = path;
    m_wholeFolder->setVisible(whole);
    search();
}

QList<Base::RecoverableObject> ItemsView::chosen() const
{
    return m_filter.objects(m_table->selectedSourceRows());
}

void ItemsView::setBusy(bool restoring, bool exporting)
{
    m_restoring = restoring;
    m_exporting = exporting;
    update();
}

void ItemsView::setMayPurge(bool may)
{
    m_purge->setVisible(may);
}

void ItemsView::find()
{
    m_bar->focusText();
}

void ItemsView::search()
{
    Models::RecoverableQuery query = m_bar->query();
    query.folder = m_folder;
    m_filter.setQuery(query);
    update();
}

QString ItemsView::statusText() const
{
    const QList<int> rows = m_table->selectedSourceRows();
    quint64 size = 0;
    for (const int row : rows)
        size += m_filter.objectAt(row).size;
    QString text;
    if (!rows.isEmpty())
        text = tr("%n items are chosen (%1).", nullptr, int(rows.size())).arg(Models::sizeText(size));
    else if (m_filter.rowCount() == 0)
        text =
            m_filter.query().isSearch() ? tr("Nothing matches.") : tr("Nothing in this folder is deleted.");
    if (m_model.isCut())
        text +=
            QLatin1Char(' ') + tr("Only the first %1 items are shown.").arg(QLocale().toString(m_model.most));
    return text.trimmed();
}

void ItemsView::update()
{
    const bool some = m_table->selectionModel()->hasSelection();
    const QString count = QLocale().toString(m_filter.rowCount());
    m_status->setText(statusText());
    m_all->setText(m_filter.query().isEmpty() ? tr("Select &all %1").arg(count)
                                              : tr("Select &all %1 matching").arg(count));
    m_all->setEnabled(m_filter.rowCount() > 0);
    m_restore->setEnabled(some && !m_restoring);
    m_restore->setToolTip(m_restoring ? tr("A restore is running.") : tr("Brings the chosen items back"));
    m_wholeFolder->setEnabled(!m_restoring);
    m_export->setEnabled(some && !m_exporting);
    m_purge->setEnabled(some);
}

void ItemsView::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
}

void ItemsView::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
}

} // namespace Pages
