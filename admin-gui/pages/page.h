// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "widgets/icon.h"

#include <QWidget>

#include <functional>

class QSettings;

namespace Pages {

/// A page of the main window. Asks its server only while it is shown and not paused. Lives in the main thread; owned by
/// the window.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Comes to the front: refresh, and go on refreshing.
    virtual void activate() = 0;
    /// Goes to the back, or time stands still (Space): no more requests.
    virtual void deactivate() = 0;
    /// F5.
    virtual void refresh() = 0;
    /// Ctrl+F: into the page's own search field. Without one nothing happens.
    virtual void find() { }
    /// The pane at the side that F4 shows and hides; null: there is none, or the page has an action of its own for it.
    virtual QWidget *details() const { return nullptr; }
    /// Another page, the palette or a notice leads here: a user, an option, a filter; in the page's own terms.
    virtual void open(const QString &argument) { Q_UNUSED(argument) }
    /// Whether there is work that leaving would lose; the window asks before it closes.
    virtual bool hasUnsaved() const { return false; }
    virtual void saveState(QSettings &settings) const { Q_UNUSED(settings) }
    virtual void restoreState(QSettings &settings) { Q_UNUSED(settings) }

Q_SIGNALS:
    /// Something was done that can be undone: shown as a message with a button, and in the list of activities.
    void done(const QString &what, std::function<void()> undo);
    /// A job was started at the server: the dock shows it.
    void jobStarted(qint64 id);
    /// Leads to another page: its id and its open() argument.
    void leads(const QString &page, const QString &argument);
};

/// A row of the window's navigation.
struct Description
{
    const char *id; ///< "sessions": for leads(), settings, tests
    QString (*title)();
    Widgets::Icon icon;
    bool (*isFor)(const Models::Identity &identity); ///< who sees it
    Page *(*make)(Models::Backend &backend, QWidget *parent);
};

/// Every page, in the order of the navigation.
const QList<Description> &all();

} // namespace Pages
