// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Pages {

/// A check: how it came out and in which sentence; opened, also why it is made, what comes of it, and a
/// button that leads to where it is mended.
class CheckRow : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    void show(const Models::HealthLine &line);
    const Models::HealthLine &line() const { return m_line; }
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    /// The button was pressed.
    void mend();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody();
    void draw();
    void tellName();

    Models::HealthLine m_line;
    QToolButton *m_arrow;
    QLabel *m_icon;
    QLabel *m_state;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_why = nullptr;
    QLabel *m_effect = nullptr;
    QPushButton *m_fix = nullptr;
    QWidget *m_body;
};

} // namespace Pages
