// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series.h"

#include <QWidget>

namespace Widgets {

/// A small line without axes: how a number went in the last minute. Only a picture: what it shows stands
/// beside it.
class ChartSpark : public QWidget
{
    Q_OBJECT
public:
    explicit ChartSpark(QWidget *parent = nullptr);

    void show(const QList<Models::Sample> &samples);
    using QWidget::show;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Models::Sample> m_samples;
};

} // namespace Widgets
