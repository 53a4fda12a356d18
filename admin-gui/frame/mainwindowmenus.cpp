// SPDX-License-Identifier: GPL-3.0-or-later
// The bar, the menus and what they open; the window itself is in mainwindow.cpp.
#include "frame/activities.h"
#include "frame/colorscheme.h"
#include "frame/commandpalette.h"
#include "frame/jobsdock.h"
#include "frame/mainwindow.h"
#include "frame/notifier.h"
#include "frame/shortcutsheet.h"
#include "models/auditfiltersaved.h"
#include "models/health.h"
#include "pages/assistant/assistantdialog.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>
#include <QUrl>

namespace Frame {

void MainWindow::makeBar()
{
    QToolBar *bar = addToolBar(tr("Server"));
    bar->setObjectName(QStringLiteral("server"));
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false); // it has the state of the connection
    m_name = new QLabel;
    m_name->setTextFormat(Qt::PlainText);
    m_name->setText(m_server->entry().name);
    m_name->setContentsMargins(8, 2, 8, 2);
    if (!m_server->entry().color.isEmpty()) { // a tag; the name beside it says the same
        const QColor color(m_server->entry().color);
        QPalette palette = m_name->palette();
        palette.setColor(QPalette::Window, color);
        palette.setColor(QPalette::WindowText, color.lightness() < 140 ? Qt::white : Qt::black);
        m_name->setPalette(palette);
        m_name->setAutoFillBackground(true);
    }
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText); // it names the login
    bar->addWidget(m_name);
    bar->addWidget(m_state);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_pause = bar->addAction(Widgets::icon(Widgets::Icon::Pause), tr("Pause"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Stop refreshing (Space)"));
    m_pause->setProperty(
        "keys", QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)); // see keyPressEvent()
    connect(m_pause, &QAction::toggled, this, &MainWindow::setPaused);
    QAction *search = bar->addAction(Widgets::icon(Widgets::Icon::Search), tr("Go to…"));
    search->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    search->setToolTip(tr("Find pages, actions, users, options and filters (Ctrl+K)"));
    connect(search, &QAction::triggered, this, &MainWindow::openPalette);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&Server"));
    file->addAction(tr("&Connect…"), QKeySequence::Open, this, &MainWindow::connectionWindowWanted);
    m_setUp = file->addAction(tr("Set &up the server…"), this, &MainWindow::openAssistant);
    m_setUp->setObjectName(QStringLiteral("setUp"));
    file->addSeparator();
    file->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    makeViewMenu();
    m_go = menuBar()->addMenu(tr("&Go"));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(
        tr("&Keyboard shortcuts"), QKeySequence(QStringLiteral("Ctrl+/")), this, &MainWindow::openShortcuts);
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    QAction *refresh = view->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] {
        if (Pages::Page *page = current())
            page->refresh();
    });
    refresh->setIcon(Widgets::icon(Widgets::Icon::Refresh));
    view->addAction(tr("&Find in page"), QKeySequence::Find, this, [this] {
        if (Pages::Page *page = current())
            page->find();
    });
    m_details = view->addAction(tr("&Details at the side"), QKeySequence(Qt::Key_F4), this, [this] {
        QWidget *details = current() ? current()->details() : nullptr;
        if (details)
            details->setVisible(details->isHidden());
    });
    m_details->setEnabled(false);
    view->addAction(m_pause);
    view->addSeparator();
    view->addAction(m_jobs->toggleViewAction());
    view->addAction(m_activities->toggleViewAction());
    view->addSeparator();
    makeColorMenu(view->addMenu(tr("&Colors")));
    QAction *notices = view->addAction(tr("&Notices on the desktop"));
    notices->setObjectName(QStringLiteral("notices"));
    notices->setCheckable(true);
    notices->setEnabled(m_notifier->refusal().isEmpty());
    notices->setToolTip(notices->isEnabled()
            ? tr("When the connection is lost, a job has ended or something at the server became worse")
            : m_notifier->refusal());
    connect(view, &QMenu::aboutToShow, notices,
        [this, notices] { notices->setChecked(m_notifier->isEnabled()); });
    connect(notices, &QAction::triggered, this, [this](bool on) {
        QSettings settings;
        m_notifier->setEnabled(on, settings);
        watchHealth();
    });
}

/// Only for notices: the page has a model of its own, which asks while it is looked at.
void MainWindow::watchHealth()
{
    if (!m_notifier->isEnabled() || !m_server->identity().isAdministrator())
        return m_health.reset();
    if (m_health)
        return;
    m_health = std::make_unique<Models::Health>(*m_server);
    connect(m_health.get(), &Models::Health::worsened, m_notifier.get(), &Notifier::worsened);
    m_health->start();
}

void MainWindow::makeColorMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](ColorScheme scheme, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(int(scheme));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [scheme] {
            QSettings settings;
            writeColorScheme(settings, scheme);
            applyColorScheme(scheme);
        });
    };
    add(ColorScheme::System, tr("As the &desktop"));
    add(ColorScheme::Light, tr("&Light"));
    add(ColorScheme::Dark, tr("D&ark"));
    connect(menu, &QMenu::aboutToShow, group, [group] { // another window may have changed it
        const int scheme = int(readColorScheme(QSettings()));
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == scheme);
    });
}

/// The pages by the keyboard: Ctrl+1 to Ctrl+9, and all of them in a menu.
void MainWindow::listShortcuts()
{
    m_go->clear();
    for (int row = 0; row < m_shown.size(); ++row) {
        QAction *go = m_go->addAction(Widgets::icon(m_shown.at(row).icon), m_shown.at(row).title(), this,
            [this, row] { m_navigation->setCurrentRow(row); });
        if (row < 9)
            go->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(row + 1)));
    }
    m_setUp->setVisible(m_server->identity().isSystemAdministrator());
}

void MainWindow::openShortcuts()
{
    QList<Shortcut> shortcuts = shortcutsOf(*this);
    auto *sheet = new ShortcutSheet(shortcuts += ShortcutSheet::common(), this);
    sheet->open();
}

/// Pages, filters of the security log, and whatever can be done now.
void MainWindow::openPalette()
{
    QList<Command> commands;
    for (int row = 0; row < m_shown.size(); ++row) {
        commands.append({m_shown.at(row).title(), tr("Page"), Widgets::icon(m_shown.at(row).icon),
            [this, row] { m_navigation->setCurrentRow(row); }});
    }
    const QList<QAction *> actions = findChildren<QAction *>();
    for (QAction *action : actions) {
        const bool canBeDone =
            action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->menu();
        if (action->text().isEmpty() || !canBeDone || m_go->actions().contains(action))
            continue;
        QString text = action->text();
        commands.append(
            {text.remove(QLatin1Char('&')), tr("Action"), action->icon(), [action] { action->trigger(); }});
    }
    commands += filterCommands();
    auto *palette = new CommandPalette(std::move(commands), *m_server, this);
    connect(palette, &CommandPalette::leads, this, &MainWindow::showPage);
    palette->open();
}

QList<Command> MainWindow::filterCommands()
{
    const QString audit = QStringLiteral("audit");
    if (!pages().contains(audit))
        return {};
    QSettings settings;
    settings.beginGroup(settingsGroup());
    if (const Pages::Page *page = m_pages.value(audit))
        page->saveState(settings); // with what was saved since the window was opened
    QList<Command> commands;
    const QList<Models::SavedFilter> filters =
        Models::quickAuditFilters() + Models::readSavedFilters(settings);
    for (const Models::SavedFilter &filter : filters) {
        commands.append({filter.name, tr("Filter of the security log"), Widgets::icon(Widgets::Icon::Filter),
            [this, audit, text = filter.filter] { showPage(audit, text); }});
    }
    return commands;
}

/// A server without users is a new one.
void MainWindow::offerAssistant()
{
    if (!m_server->identity().isSystemAdministrator() || m_server->isReadOnly())
        return;
    m_server->ask<Rpc::CountUsers>({}, this, [this](const Base::Result<Rpc::CountUsersReply> &reply) {
        if (reply && reply->active == 0)
            m_messages->show(Models::Severity::Notice, tr("This server has no users yet."),
                {tr("Set up the server…"), [this] { openAssistant(); }});
    });
}

void MainWindow::openAssistant()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    auto *dialog = new Pages::AssistantDialog(
        *m_server, {QUrl(m_server->entry().url).host(), m_server->entry().pin, settings.group()}, this);
    connect(dialog, &QDialog::finished, this, [this] {
        if (Pages::Page *page = current())
            page->refresh();
    });
    dialog->open();
}

} // namespace Frame
