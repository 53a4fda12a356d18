// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace Pages {

/// Which charts, and which stretch of time.
class DashboardBar : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardBar(QWidget *parent);

    QString preset() const;
    void setPreset(const QString &id);
    /// Relative: an end of 0 and a begin before now; else the stretch itself.
    Models::Span span() const { return m_span; }
    void setRange(int number);
    int range() const;
    /// Zoomed, or chosen by dates.
    void setAbsolute(const Models::Span &span);
    void reset();
    bool isAbsolute() const { return m_span.end != 0; }
    void setPaused(const QString &text); ///< empty = not

Q_SIGNALS:
    void presetChosen();
    void spanChanged();

private:
    void makeDates();
    void chooseDates();

    Models::Span m_span;
    QComboBox *m_presets;
    QComboBox *m_ranges;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QPushButton *m_back;
    QLabel *m_paused;
};

} // namespace Pages
