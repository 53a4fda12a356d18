// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server.h"
#include "pages/page.h"

#include <QMainWindow>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;
class QTimer;

namespace Models {
class Health;
}
namespace Widgets {
class MessageBar;
}

namespace Frame {

class Activities;
class JobsDock;
class Notifier;
struct Command;

/// A window to one server: navigation, the page in front, the state of the connection, the docks for jobs and
/// activities. Pages are made when they are first shown and stay. Owns the connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// \a server is taken over; it may be ready already, or on its way.
    explicit MainWindow(std::unique_ptr<Models::Server> server, QWidget *parent = nullptr);
    ~MainWindow() override;

    Models::Server &server() { return *m_server; }
    /// Shows a page the user may see; others are ignored.
    void showPage(const QString &id, const QString &argument = {});
    /// Ids of those in the navigation, in order.
    QStringList pages() const;
    QString currentPage() const;
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);

Q_SIGNALS:
    /// The user wants the connection window.
    void connectionWindowWanted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeBar();
    void makeMenus();
    void makeViewMenu();
    void makeColorMenu(QMenu *menu);
    void makeDocks();
    void listPages();
    void listShortcuts();
    void watchHealth();
    void choose(int row);
    Pages::Page *pageFor(const Pages::Description &description);
    Pages::Page *current() const;
    void stateChanged();
    void tellState();
    QString identityText() const;
    void openPalette();
    QList<Command> filterCommands();
    void openShortcuts();
    void offerAssistant();
    void openAssistant();
    QString settingsGroup() const;

    std::unique_ptr<Models::Server> m_server;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<Models::Health> m_health; ///< while there are notices
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    Widgets::MessageBar *m_messages;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_details = nullptr;
    QAction *m_setUp = nullptr;
    QMenu *m_go = nullptr;
    Activities *m_activities = nullptr;
    JobsDock *m_jobs = nullptr;
    QHash<QString, Pages::Page *> m_pages;
    QList<Pages::Description> m_shown;
    QString m_wanted; ///< page to come back to when the connection is there again
    QTimer *m_ticker;
    bool m_paused = false;
    bool m_connectedBefore = false;
};

} // namespace Frame
