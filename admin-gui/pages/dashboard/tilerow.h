// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboardtiles.h"

#include <QWidget>

class QLabel;

namespace Widgets {
class ChartSpark;
}

namespace Pages {

/// The numbers above the charts.
class TileRow : public QWidget
{
    Q_OBJECT
public:
    explicit TileRow(QWidget *parent);

    void show(const QList<Models::Tile> &tiles);
    using QWidget::show;
    /// "Sessions: 3", for tests and screen readers.
    QStringList texts() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Box
    {
        QWidget *frame = nullptr;
        QLabel *title = nullptr;
        QLabel *value = nullptr;
        QLabel *icon = nullptr;
        QLabel *state = nullptr;
        Widgets::ChartSpark *spark = nullptr;
    };
    Box makeBox();

    QList<Box> m_boxes;
    QList<Models::Tile> m_tiles;
};

} // namespace Pages
