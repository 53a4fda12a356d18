// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/audittable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace Pages {

using Models::AuditModel;

namespace {

constexpr int mostSorted = 10'000; // more take longer than a tenth of a second

} // namespace

AuditTable::AuditTable(AuditModel &model, QWidget *parent)
    : TableView(QStringLiteral("audit"), tr("Records of the security log"), parent)
    , m_model(model)
{
    setSource(&model);
    sortByColumn(AuditModel::Time, Qt::DescendingOrder);
    setHorizontalScrollMode(ScrollPerPixel);
    const auto widen = [this](int column, int letters) {
        setColumnWidth(column, fontMetrics().averageCharWidth() * letters);
    };
    widen(AuditModel::Time, 27);
    widen(AuditModel::Event, 30);
    widen(AuditModel::Result, 20);
    widen(AuditModel::User, 14);
    widen(AuditModel::Owner, 14);
    widen(AuditModel::Object, 40);
    widen(AuditModel::Rights, 14);
    widen(AuditModel::From, 26);
    widen(AuditModel::Program, 24);
    setColumnHidden(AuditModel::Method, true);
    setColumnHidden(AuditModel::Impersonator, true);
    connect(proxy(), &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_follows = showsNewest(); });
    connect(proxy(), &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { rowsCome(first, last); });
    connect(proxy(), &QAbstractItemModel::rowsRemoved, this, &AuditTable::limitSorting);
}

bool AuditTable::isByTime() const
{
    const int column = horizontalHeader()->sortIndicatorSection();
    return column == AuditModel::Time || column == AuditModel::Number;
}

bool AuditTable::isNewestFirst() const
{
    return horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
}

bool AuditTable::showsNewest() const
{
    const QScrollBar *bar = verticalScrollBar();
    return !isByTime() || (isNewestFirst() ? bar->value() == bar->minimum() : bar->value() == bar->maximum());
}

void AuditTable::jumpToNewest()
{
    sortByColumn(
        AuditModel::Time, isByTime() ? horizontalHeader()->sortIndicatorOrder() : Qt::DescendingOrder);
    isNewestFirst() ? scrollToTop() : scrollToBottom();
}

void AuditTable::rowsCome(int first, int last)
{
    limitSorting();
    if (!m_model.isLive())
        return;
    if (m_follows && isByTime())
        isNewestFirst() ? scrollToTop() : scrollToBottom();
    else if (first <= verticalScrollBar()->value()) // what is being read stays where it is
        verticalScrollBar()->setValue(verticalScrollBar()->value() + last - first + 1);
}

void AuditTable::limitSorting()
{
    const bool few = m_model.rowCount() <= mostSorted;
    if (horizontalHeader()->sectionsClickable() == few)
        return;
    horizontalHeader()->setSectionsClickable(few);
    horizontalHeader()->setToolTip(few ? QString() : tr("So many records can only be sorted by time."));
    if (!few && !isByTime())
        sortByColumn(AuditModel::Time, Qt::DescendingOrder);
}

QList<int> AuditTable::shownRows() const
{
    QList<int> rows;
    rows.reserve(proxy()->rowCount());
    for (int row = 0; row < proxy()->rowCount(); ++row)
        rows.append(proxy()->mapToSource(proxy()->index(row, 0)).row());
    return rows;
}

void AuditTable::setCurrentSource(int row)
{
    const QModelIndex index = proxy()->mapFromSource(m_model.index(row, 0));
    setCurrentIndex(index);
    scrollTo(index);
}

} // namespace Pages
