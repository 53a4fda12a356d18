// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/logview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <memory>

namespace Widgets {

LogView::LogView(const QString &id, const QString &accessibleName, QWidget *parent)
    : TableView(id, accessibleName, parent)
{
    setSortingEnabled(false);
    proxy()->sort(-1); // the order in which lines came
    setAlternatingRowColors(false);
    const auto atEnd = std::make_shared<bool>(true);
    connect(proxy(), &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this, atEnd] { *atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum(); });
    connect(
        proxy(), &QAbstractItemModel::rowsInserted, this,
        [this, atEnd] {
            if (*atEnd)
                scrollToBottom();
        },
        Qt::QueuedConnection);
}

bool LogView::findNext(const QString &text)
{
    const int rows = model()->rowCount();
    const int columns = model()->columnCount();
    const int begin = currentIndex().isValid() ? currentIndex().row() + 1 : 0;
    for (int step = 0; step < rows; ++step) {
        const int row = (begin + step) % rows;
        for (int column = 0; column < columns; ++column) {
            if (!model()->index(row, column).data().toString().contains(text, Qt::CaseInsensitive))
                continue;
            setCurrentIndex(model()->index(row, 0));
            return true;
        }
    }
    return false;
}

} // namespace Widgets
