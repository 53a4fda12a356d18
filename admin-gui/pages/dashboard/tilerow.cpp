// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard/tilerow.h"

#include "widgets/chartspark.h"
#include "widgets/severity.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Pages {

TileRow::TileRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
}

TileRow::Box TileRow::makeBox()
{
    Box box;
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    box.frame = frame;
    box.title = new QLabel(frame);
    box.title->setWordWrap(true);
    box.value = new QLabel(frame);
    QFont large = box.value->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    box.value->setFont(large);
    box.icon = new QLabel(frame);
    box.state = new QLabel(frame);
    box.spark = new Widgets::ChartSpark(frame);
    auto *state = new QHBoxLayout;
    state->addWidget(box.icon);
    state->addWidget(box.state, 1);
    auto *column = new QVBoxLayout(frame);
    column->addWidget(box.title);
    column->addStretch(1);
    column->addWidget(box.value);
    column->addWidget(box.spark);
    column->addLayout(state);
    layout()->addWidget(frame);
    return box;
}

void TileRow::show(const QList<Models::Tile> &tiles)
{
    m_tiles = tiles;
    while (m_boxes.size() < tiles.size())
        m_boxes.append(makeBox());
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const Models::Tile &tile = m_tiles.at(i);
        const Box &box = m_boxes.at(i);
        const bool judged = tile.severity != Models::Severity::None;
        box.title->setText(tile.title);
        box.value->setText(tile.value);
        box.spark->show(tile.minute);
        box.state->setText(judged ? Widgets::severityWord(tile.severity) : QString());
        const int size = fontMetrics().height();
        box.icon->setPixmap(judged ? Widgets::severityIcon(tile.severity).pixmap(size) : QPixmap());
        QPalette colors = box.state->palette();
        colors.setColor(QPalette::WindowText, Widgets::severityColor(tile.severity, palette()));
        box.state->setPalette(judged ? colors : QPalette());
        box.frame->setAccessibleName(QString(tile.title + u": " + tile.value));
    }
}

void TileRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        show(m_tiles); // colours of words and icons
}

QStringList TileRow::texts() const
{
    QStringList texts;
    for (const Box &box : m_boxes)
        texts.append(box.frame->accessibleName());
    return texts;
}

} // namespace Pages
