// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tableview.h"

#include "models/table.h"
#include "widgets/celldelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace Widgets {

TableView::TableView(const QString &id, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_id(id), m_proxy(new QSortFilterProxyModel(this))
{
    setObjectName(id);
    setAccessibleName(accessibleName);
    m_proxy->setSortRole(Models::SortRole);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leaves the table: no focus trap
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + fontMetrics().height() / 2);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectionMade);
}

void TableView::setSource(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        setColumnWidth(column, fontMetrics().horizontalAdvance(title) + fontMetrics().averageCharWidth() * 8);
    }
}

void TableView::setFilterText(const QString &text)
{
    m_proxy->setFilterFixedString(text);
}

QList<int> TableView::selectedSourceRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_proxy->mapToSource(index).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TableView::currentSourceRow() const
{
    return m_proxy->mapToSource(currentIndex()).row();
}

QString TableView::selectedText() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    const auto line = [&columns](auto textOf) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(textOf(column).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line(
        [this](int column) { return m_proxy->headerData(column, Qt::Horizontal).toString(); })};
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : std::as_const(selected))
        lines.append(line([&](int column) { return index.siblingAtColumn(column).data().toString(); }));
    return lines.join(QLatin1Char('\n'));
}

void TableView::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("tables/") + m_id, horizontalHeader()->saveState());
}

void TableView::restoreState(QSettings &settings)
{
    horizontalHeader()->restoreState(settings.value(QStringLiteral("tables/") + m_id).toByteArray());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::chooseColumns(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_proxy->columnCount(); ++column) {
        QAction *action = menu->addAction(m_proxy->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // one always stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

} // namespace Widgets
