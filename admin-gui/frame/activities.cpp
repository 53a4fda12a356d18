// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/activities.h"

#include "widgets/icon.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTime>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Frame {

static constexpr int mostActivities = 100;

Activities::Activities(QWidget *parent) : QDockWidget(tr("Activities"), parent), m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("activities"));
    m_list->setAccessibleName(tr("What was done in this window"));
    m_list->setHeaderLabels({tr("Time"), tr("What was done")});
    m_list->setRootIsDecorated(false);
    auto *undo = new QPushButton(Widgets::icon(Widgets::Icon::Undo), tr("Undo"));
    undo->setEnabled(false);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this, undo] { undo->setEnabled(m_undo.contains(m_list->currentItem())); });
    connect(undo, &QPushButton::clicked, this, &Activities::undoChosen);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_list, 1);
    layout->addWidget(undo, 0, Qt::AlignLeft);
    setWidget(content);
}

void Activities::add(const QString &what, const std::function<void()> &undo)
{
    auto *item = new QTreeWidgetItem({QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), what});
    item->setToolTip(1, what);
    m_list->insertTopLevelItem(0, item);
    if (undo) {
        item->setIcon(1, Widgets::icon(Widgets::Icon::Undo));
        m_undo.insert(item, undo);
    }
    while (m_list->topLevelItemCount() > mostActivities) {
        QTreeWidgetItem *last = m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
        m_undo.remove(last);
        delete last;
    }
}

void Activities::undoChosen()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (const auto undo = m_undo.take(item)) {
        item->setIcon(1, {});
        item->setText(1, tr("%1 – undone").arg(item->text(1)));
        undo();
    }
}

} // namespace Frame
