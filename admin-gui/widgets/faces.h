// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/load.h"

#include <QStackedWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace Widgets {

class MessageBar;

/// The four faces of what a model shows: loading (told only after 300 ms), empty, error, data. Data that are there stay
/// visible when a refresh fails; the message bar above them says so, and since when they are old.
class Faces : public QWidget
{
    Q_OBJECT
public:
    /// What it says when there is nothing to show, and what can be done about it.
    struct Empty
    {
        QString text;
        QString action; ///< empty = nothing
        std::function<void()> work;
    };

    /// \a content is taken over.
    explicit Faces(QWidget *content, QWidget *parent = nullptr);

    /// Follows \a load, which outlives this. \a isEmpty: nothing to show although there was an answer. \a retry asks
    /// again.
    void follow(Models::Load *load, std::function<bool()> isEmpty, std::function<void()> retry);
    void setEmpty(Empty empty);
    /// Of the page, above the faces; not shown until it has something to say.
    MessageBar *messages() const { return m_messages; }
    /// "loading", "empty", "error", "data": for tests.
    QString face() const;
    /// To be called when isEmpty() may answer differently.
    void update();

private:
    QWidget *placeholder();
    void showLoading();
    void showError();
    void showEmpty();
    void showData();

    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QWidget *m_placeholder = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_action = nullptr;
    QTimer *m_patience;
    Models::Load *m_load = nullptr;
    std::function<bool()> m_isEmpty;
    std::function<void()> m_retry;
    std::function<void()> m_work;
    Empty m_empty;
    QString m_face;
    bool m_toldError = false;
};

} // namespace Widgets
