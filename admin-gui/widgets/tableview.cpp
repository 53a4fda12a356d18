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
#include <QStyleHints>

#include <algorithm>

namespace Widgets {

static const auto compactKey = QLatin1String("-compact");
static const auto sortKey = QLatin1String("-sort");

TableView::TableView(const QString &id, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_id(id), m_proxy(new SortProxy(this))
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
    setCompact(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::chooseColumns);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TableView::selectionMade);
    watchSorting();
}

/// Shift while the button is pressed on a title adds the column. The header tells of a click first, then Qt sorts.
void TableView::watchSorting()
{
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::sectionPressed, this,
        [this] { m_proxy->setExtending(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(header, &QHeaderView::sectionClicked, this, [this] { m_proxy->setExtending(false); });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_proxy->setExtending(false); }); // it was no click
    connect(m_proxy, &QAbstractItemModel::headerDataChanged, this, &TableView::showSorting);
}

/// One arrow says enough of one column; of several the titles tell.
void TableView::showSorting()
{
    horizontalHeader()->setSortIndicatorShown(m_proxy->keys().size() < 2);
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    const int height = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(compact ? height + height / 8 : height + height / 2);
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

/// As they stand, from the left.
QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString TableView::selectedText() const
{
    const QList<int> columns = shownColumns();
    const auto line = [&columns](auto textOf) {
        QStringList cells;
        for (const int column : columns) {
            QString text = textOf(column);
            for (const char sign : {'\t', '\n', '\r'})
                text.replace(QLatin1Char(sign), QLatin1Char(' '));
            cells.append(text);
        }
        return cells.join(QLatin1Char('\t'));
    };
    const QAbstractItemModel *source = m_proxy->sourceModel(); // whose titles do not tell how it is sorted
    QStringList lines{
        line([source](int column) { return source->headerData(column, Qt::Horizontal).toString(); })};
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    for (const QModelIndex &index : std::as_const(selected))
        lines.append(line([&](int column) { return index.siblingAtColumn(column).data().toString(); }));
    return lines.join(QLatin1Char('\n'));
}

void TableView::saveState(QSettings &settings) const
{
    const QString key = QStringLiteral("tables/") + m_id;
    settings.setValue(key, horizontalHeader()->saveState());
    settings.setValue(key + compactKey, m_compact);
    QVariantList keys;
    for (const SortProxy::Key &one : m_proxy->keys())
        keys << one.column << int(one.order);
    settings.setValue(key + sortKey, keys);
}

void TableView::restoreState(QSettings &settings)
{
    const QString key = QStringLiteral("tables/") + m_id;
    horizontalHeader()->restoreState(settings.value(key).toByteArray());
    setCompact(settings.value(key + compactKey).toBool());
    const QVariantList numbers = settings.value(key + sortKey).toList();
    QList<SortProxy::Key> keys;
    for (qsizetype place = 0; place + 1 < numbers.size(); place += 2) {
        const int column = numbers.at(place).toInt();
        if (column >= 0 && column < m_proxy->columnCount())
            keys.append({column, numbers.at(place + 1).toInt() == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
    }
    if (keys.size() > 1)
        m_proxy->setKeys(keys);
    showSorting();
}

void TableView::keyboardSearch(const QString &typed)
{
    const int interval = QGuiApplication::styleHints()->keyboardInputInterval();
    const bool again = m_sinceTyped.isValid() && !m_sinceTyped.hasExpired(interval);
    if (!again)
        m_typed.clear();
    m_sinceTyped.start();
    if (m_typed.isEmpty() && typed.trimmed().isEmpty())
        return;
    const bool same = !m_typed.isEmpty() && typed == m_typed; // the same letter again: to the next one
    if (!same)
        m_typed += typed;
    const int current = currentIndex().row();
    const int row = rowWith(m_typed, m_typed.size() > 1 ? std::max(0, current) : current + 1);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

/// From a row on, and round: the first with a cell that begins with it, else the first that has it; -1 = none.
int TableView::rowWith(const QString &text, int from) const
{
    const QList<int> columns = shownColumns();
    const int count = m_proxy->rowCount();
    int within = -1;
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step < count && !timer.hasExpired(50); ++step) {
        const int row = (from + step) % count;
        for (const int column : columns) {
            const QString cell = m_proxy->index(row, column).data().toString();
            if (cell.startsWith(text, Qt::CaseInsensitive))
                return row;
            if (within < 0 && cell.contains(text, Qt::CaseInsensitive))
                within = row;
        }
    }
    return within;
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
        QAction *action = menu->addAction(m_proxy->sourceModel()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0); // one always stays
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    QAction *compact = menu->addAction(tr("Low rows"));
    compact->setCheckable(true);
    compact->setChecked(m_compact);
    connect(compact, &QAction::toggled, this, &TableView::setCompact);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

} // namespace Widgets
