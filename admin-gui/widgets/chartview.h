// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"

#include <QChartView>
#include <QLineSeries>

class QRubberBand;

QT_BEGIN_NAMESPACE
class QDateTimeAxis;
class QValueAxis;
QT_END_NAMESPACE

namespace Widgets {

/// The inside of a Chart: the drawing and the mouse. Nobody else's.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent);

    /// \a hidden: numbers of lines that are not drawn.
    void draw(const Models::ChartPicture &picture, const QSet<int> &hidden);
    void applyPalette();
    void setCrosshair(qint64 time);
    qint64 crosshair() const { return m_crosshair; }
    int points() const;

Q_SIGNALS:
    void pointedAt(qint64 time);
    void zoomed(const Models::Span &span);
    void panned(qint64 milliseconds);
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QLineSeries *seriesAt(int number);
    qint64 timeAt(qreal x) const;
    qreal placeOf(qint64 time) const;
    void drawGaps(QPainter &painter, const QRectF &plot) const;
    void drawMarks(QPainter &painter, const QRectF &plot) const;
    void drawThreshold(QPainter &painter, const QRectF &plot) const;
    void drawCrosshair(QPainter &painter, const QRectF &plot) const;
    void zoomBy(double factor);

    Models::ChartPicture m_picture;
    QSet<int> m_hidden;
    QList<QLineSeries *> m_series; ///< one for each run, reused
    QDateTimeAxis *m_time;
    QValueAxis *m_value;
    QRubberBand *m_band;
    QPoint m_pressed;
    qint64 m_crosshair = 0;
};

} // namespace Widgets
