// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"

#include <QImage>
#include <QWidget>

class QToolButton;

namespace Widgets {

class ChartView;

/// Draws a ChartPicture; the only class that knows Qt Charts. Lines are told apart by colour and by dashes; a
/// button for each shows or hides it, with Alt held it alone stays. Keys: left and right move the crosshair,
/// + and - zoom, Escape goes back. Main thread.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(const QString &accessibleName, QWidget *parent = nullptr);
    ~Chart() override;

    void show(const Models::ChartPicture &picture);
    using QWidget::show;
    const Models::ChartPicture &picture() const { return m_picture; }
    /// A line at that moment; 0 = none. No signal.
    void setCrosshair(qint64 time);
    qint64 crosshair() const;
    /// How many columns of pixels there are to draw in.
    int columns() const;
    /// How many points are drawn now, of all lines.
    int points() const;
    bool isLineShown(int line) const;
    void setLineShown(int line, bool shown);
    /// Only this one; all, if it was the only one.
    void isolate(int line);

    QImage image() const;
    QByteArray svg() const;

Q_SIGNALS:
    void pointedAt(qint64 time); ///< the mouse, or the keys; 0 = no longer
    void zoomed(const Models::Span &span);
    void panned(qint64 milliseconds);
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons();
    void draw();
    void describe();

    QString m_name;
    Models::ChartPicture m_picture;
    ChartView *m_view;
    QWidget *m_legend;
    QList<QToolButton *> m_buttons;
};

} // namespace Widgets
