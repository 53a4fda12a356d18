// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QPushButton;
class QTimer;

namespace Widgets {

/// Says something inside the page instead of a box before it: an icon, a sentence, at most one action, details to copy,
/// and a button to close it. A new message takes the place of the last one. Announced to screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    /// A button of the bar; without a text there is none.
    struct Action
    {
        QString text;
        std::function<void()> work;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows it until it is closed, its action taken, or another one comes.
    void show(Models::Severity severity, const QString &text, const Action &action = {}, const QString &details = {});
    /// The same, and it goes by itself after ten seconds: for Undo.
    void showForMoment(Models::Severity severity, const QString &text, const Action &action = {});
    QString text() const;
    void clear();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_detailsButton;
    QToolButton *m_close;
    QTimer *m_timer;
    QString m_details;
    std::function<void()> m_work;
};

} // namespace Widgets
