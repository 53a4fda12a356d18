// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessions/sessionstable.h"

#include "widgets/celldelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace Pages {

using Models::SessionsModel;

namespace {

/// What a to g sort by.
constexpr std::array sortColumns{SessionsModel::User, SessionsModel::Peer, SessionsModel::Program,
    SessionsModel::Cpu, SessionsModel::CpuTime, SessionsModel::Requests, SessionsModel::Idle};

/// Draws what is over faintly, and what has changed in bold.
class SessionDelegate : public Widgets::CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.data(SessionsModel::GoneRole).toBool()) {
            option->palette.setColor(
                QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
            option->font.setItalic(true);
        } else if (index.data(SessionsModel::ChangedRole).toBool()) {
            option->font.setBold(true);
        }
    }
};

} // namespace

SessionsTable::SessionsTable(SessionsModel &model, QWidget *parent)
    : TableView(QStringLiteral("sessions"), tr("Sessions"), parent)
{
    setItemDelegate(new SessionDelegate(this));
    setSource(&model);
    sortByColumn(SessionsModel::User, Qt::AscendingOrder);
    setHorizontalScrollMode(ScrollPerPixel);
    const auto widen = [this](int column, int letters) {
        setColumnWidth(column, fontMetrics().averageCharWidth() * letters);
    };
    widen(SessionsModel::User, 20);
    widen(SessionsModel::Program, 34);
    for (int column = SessionsModel::Rate; column <= SessionsModel::Requests; ++column)
        widen(column, 14);
    widen(SessionsModel::Peer, 28);
    widen(SessionsModel::State, 20);
    widen(SessionsModel::Protocol, 11);
    widen(SessionsModel::Task, 18);
    widen(SessionsModel::Idle, 12);
    widen(SessionsModel::Since, 20);
    widen(SessionsModel::Tls, 10);
    widen(SessionsModel::BytesIn, 12);
    widen(SessionsModel::BytesOut, 12);
    for (const int column : {SessionsModel::Method, SessionsModel::Busy, SessionsModel::Group})
        setColumnHidden(column, true);
    connect(&model, &SessionsModel::mergeBegins, this, [this] { proxy()->setDynamicSortFilter(false); });
    connect(&model, &SessionsModel::mergeEnds, this, &SessionsTable::mergeEnds);
}

void SessionsTable::mergeEnds()
{
    if (!viewport()->underMouse())
        proxy()->setDynamicSortFilter(true); // sorts once
}

void SessionsTable::leaveEvent(QEvent *event)
{
    TableView::leaveEvent(event);
    proxy()->setDynamicSortFilter(true);
}

void SessionsTable::sortBy(int column)
{
    const bool again = horizontalHeader()->sortIndicatorSection() == column;
    const bool descending = horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    sortByColumn(column, again != descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void SessionsTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (key >= Qt::Key_A && key < Qt::Key_A + int(sortColumns.size()))
            return sortBy(sortColumns.at(size_t(key - Qt::Key_A)));
        if (key >= Qt::Key_1 && key <= Qt::Key_9) {
            const int column = key - Qt::Key_1 + 1; // the user always stays
            return setColumnHidden(column, !isColumnHidden(column));
        }
    }
    if (event->matches(QKeySequence::Delete)) {
        Q_EMIT endWanted();
        return;
    }
    if (key == Qt::Key_Space) {
        event->ignore(); // the window's: pause
        return;
    }
    TableView::keyPressEvent(event);
}

} // namespace Pages
