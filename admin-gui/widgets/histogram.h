// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace Widgets {

/// A strip of bars over time. A range is chosen by dragging, or with the keys: the arrows move, with Shift
/// they extend, Return takes it, Escape gives it up. Behind are all, before are some of them, whose scale is
/// their own.
class Histogram : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        qint64 all = -1; ///< -1 = not known
        qint64 some = 0;
        qint64 bad = 0; ///< of some
        bool unsure = false; ///< there may be more of some: hatched
        QString text; ///< what it is, in a sentence: its tool tip
    };

    explicit Histogram(const QString &accessibleName, QWidget *parent = nullptr);

    /// \a begin and \a end are written below.
    void setBars(QList<Bar> bars, const QString &begin, const QString &end);
    const QList<Bar> &bars() const { return m_bars; }
    /// The chosen bars, first and last; -1 = none.
    std::pair<int, int> chosen() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// These bars, both included, are to be shown alone.
    void rangeChosen(int first, int last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    QRectF place(int bar) const;
    int barAt(int x) const;
    void paintBar(QPainter &painter, int bar, qint64 mostAll, qint64 mostSome) const;
    void choose(int anchor, int current);

    QList<Bar> m_bars;
    QString m_begin;
    QString m_end;
    QString m_name;
    int m_anchor = -1;
    int m_current = -1;
    bool m_dragging = false;
};

} // namespace Widgets
