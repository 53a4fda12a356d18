// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/mainwindow.h"

#include "frame/activities.h"
#include "frame/commandpalette.h"
#include "frame/jobsdock.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <chrono>

namespace Frame {

using namespace std::chrono_literals;
using Models::Server;
using Models::Severity;

MainWindow::MainWindow(std::unique_ptr<Server> server, QWidget *parent)
    : QMainWindow(parent)
    , m_server(std::move(server))
    , m_navigation(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_messages(new Widgets::MessageBar)
    , m_ticker(new QTimer(this))
{
    setWindowTitle(tr("%1 – Kopano administration").arg(m_server->entry().name));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::choose);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_navigation);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1, 10'000}); // the navigation as narrow as its texts allow
    setCentralWidget(splitter);
    makeBar();
    makeDocks();
    makeMenus();
    connect(m_server.get(), &Server::stateChanged, this, &MainWindow::stateChanged);
    connect(m_ticker, &QTimer::timeout, this, &MainWindow::tellState);
    const QSize wanted(fontMetrics().averageCharWidth() * 240, fontMetrics().height() * 60);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
    QSettings settings;
    settings.beginGroup(settingsGroup());
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("state")).toByteArray());
    m_wanted = settings.value(QStringLiteral("page")).toString();
    stateChanged();
}

MainWindow::~MainWindow()
{
    m_server->disconnect(this);
    for (Pages::Page *page : std::as_const(m_pages))
        delete page; // before the server they ask
}

void MainWindow::makeBar()
{
    QToolBar *bar = addToolBar(tr("Server"));
    bar->setObjectName(QStringLiteral("server"));
    bar->setMovable(false);
    bar->toggleViewAction()->setEnabled(false); // it has the state of the connection
    m_name = new QLabel;
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
    bar->addWidget(m_name);
    bar->addWidget(m_state);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_pause = bar->addAction(Widgets::icon(Widgets::Icon::Pause), tr("Pause"));
    m_pause->setCheckable(true);
    m_pause->setToolTip(tr("Stop refreshing (Space)"));
    connect(m_pause, &QAction::toggled, this, &MainWindow::setPaused);
    QAction *search = bar->addAction(Widgets::icon(Widgets::Icon::Search), tr("Go to…"));
    search->setShortcut(QKeySequence(QStringLiteral("Ctrl+K")));
    search->setToolTip(tr("Find pages, actions, users and options (Ctrl+K)"));
    connect(search, &QAction::triggered, this, &MainWindow::openPalette);
}

void MainWindow::makeDocks()
{
    m_jobs = new JobsDock(*m_server, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_activities = new Activities(this);
    addDockWidget(Qt::BottomDockWidgetArea, m_activities);
    tabifyDockWidget(m_jobs, m_activities);
    m_jobs->hide();
    m_activities->hide();
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&Server"));
    file->addAction(tr("&Connect…"), QKeySequence::Open, this, &MainWindow::connectionWindowWanted);
    file->addSeparator();
    file->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *refresh = view->addAction(tr("&Refresh"), QKeySequence::Refresh, this, [this] {
        if (Pages::Page *page = current())
            page->refresh();
    });
    refresh->setIcon(Widgets::icon(Widgets::Icon::Refresh));
    view->addAction(tr("&Find in page"), QKeySequence::Find, this, [this] {
        if (Pages::Page *page = current())
            page->find();
    });
    view->addAction(m_pause);
    view->addSeparator();
    view->addAction(m_jobs->toggleViewAction());
    view->addAction(m_activities->toggleViewAction());
    for (int number = 1; number <= 9; ++number) {
        auto *go = new QAction(this);
        go->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
        connect(go, &QAction::triggered, this, [this, number] { m_navigation->setCurrentRow(number - 1); });
        addAction(go);
    }
}

void MainWindow::listPages()
{
    const QString wanted = currentPage().isEmpty() ? m_wanted : currentPage();
    m_shown.clear();
    const QSignalBlocker quiet(m_navigation);
    m_navigation->clear();
    for (const Pages::Description &description : Pages::all()) {
        if (!description.isFor(m_server->identity()))
            continue;
        m_shown.append(description);
        m_navigation->addItem(new QListWidgetItem(Widgets::icon(description.icon), description.title()));
    }
    m_navigation->setMinimumWidth(m_navigation->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4);
    const qsizetype row = std::max(qsizetype(0), pages().indexOf(wanted));
    m_navigation->setCurrentRow(int(row));
    choose(int(row));
}

QStringList MainWindow::pages() const
{
    QStringList ids;
    for (const Pages::Description &description : m_shown)
        ids.append(QLatin1String(description.id));
    return ids;
}

QString MainWindow::currentPage() const
{
    const Pages::Page *page = current();
    return page ? page->objectName() : QString();
}

Pages::Page *MainWindow::current() const
{
    return qobject_cast<Pages::Page *>(m_stack->currentWidget());
}

Pages::Page *MainWindow::pageFor(const Pages::Description &description)
{
    const QString id = QLatin1String(description.id);
    if (Pages::Page *page = m_pages.value(id))
        return page;
    Pages::Page *page = description.make(*m_server, m_stack);
    page->setObjectName(id);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Pages::Page::done, m_activities, &Activities::add);
    connect(page, &Pages::Page::done, this, [this](const QString &what, const std::function<void()> &undo) {
        m_messages->showForMoment(
            Severity::Good, what, undo ? Widgets::MessageBar::Action{tr("Undo"), undo} : Widgets::MessageBar::Action{});
    });
    connect(page, &Pages::Page::jobStarted, m_jobs, &JobsDock::watch);
    connect(page, &Pages::Page::leads, this, &MainWindow::showPage);
    QSettings settings;
    settings.beginGroup(settingsGroup());
    page->restoreState(settings);
    return page;
}

void MainWindow::choose(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    Pages::Page *next = pageFor(m_shown.at(row));
    Pages::Page *before = current();
    if (before && before != next)
        before->deactivate();
    m_stack->setCurrentWidget(next);
    if (!m_paused)
        next->activate();
}

void MainWindow::showPage(const QString &id, const QString &argument)
{
    const qsizetype row = pages().indexOf(id);
    if (row < 0)
        return;
    m_navigation->setCurrentRow(int(row));
    if (!argument.isEmpty())
        current()->open(argument);
}

void MainWindow::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    m_pause->setChecked(paused);
    if (Pages::Page *page = current())
        paused ? page->deactivate() : page->activate();
}

void MainWindow::stateChanged()
{
    if (m_server->isReady()) {
        if (m_connectedBefore)
            m_messages->showForMoment(Severity::Good, tr("The connection is there again."));
        m_connectedBefore = true;
        listPages();
    }
    m_stack->setEnabled(m_server->isReady() || !m_connectedBefore);
    m_server->isReady() ? m_ticker->stop() : m_ticker->start(1s);
    tellState();
}

void MainWindow::tellState()
{
    switch (m_server->state()) {
    case Server::State::Closed:
        m_state->setText(tr("not connected"));
        return;
    case Server::State::Connecting:
        m_state->setText(tr("connecting…"));
        return;
    case Server::State::LoggingIn:
        m_state->setText(tr("logging in…"));
        return;
    case Server::State::Ready:
        m_state->setText(m_server->identity().system ? tr("connected as SYSTEM")
                                                     : tr("connected as %1").arg(m_server->identity().login));
        return;
    case Server::State::Waiting: {
        m_state->setText(tr("no connection"));
        const QString since = QLocale().toString(m_server->lostAt().time(), QStringLiteral("HH:mm:ss"));
        const QString text = m_server->lostAt().isValid()
            ? tr("The connection was lost at %1. What you see is as it was then; it is being tried again.").arg(since)
            : tr("The server cannot be reached; it is being tried again.");
        if (m_messages->text() != text)
            m_messages->show(Severity::Warning, text, {tr("Try now"), [this] { m_server->tryNow(); }},
                m_server->reason());
        return;
    }
    case Server::State::Refused:
        m_state->setText(tr("refused"));
        m_messages->show(Severity::Critical, m_server->reason(),
            {tr("Connect…"), [this] { Q_EMIT connectionWindowWanted(); }});
        return;
    }
}

void MainWindow::openPalette()
{
    QList<Command> commands;
    for (int row = 0; row < m_shown.size(); ++row) {
        commands.append({m_shown.at(row).title(), tr("Page"), Widgets::icon(m_shown.at(row).icon),
            [this, row] { m_navigation->setCurrentRow(row); }});
    }
    const QList<QAction *> actions = findChildren<QAction *>();
    for (QAction *action : actions) {
        if (!action->text().isEmpty() && action->isEnabled() && action->isVisible() && !action->menu()) {
            QString text = action->text();
            commands.append({text.remove(QLatin1Char('&')), tr("Action"), action->icon(), [action] { action->trigger(); }});
        }
    }
    auto *palette = new CommandPalette(std::move(commands), *m_server, this);
    connect(palette, &CommandPalette::leads, this, &MainWindow::showPage);
    palette->open();
}

QString MainWindow::settingsGroup() const
{
    return QStringLiteral("windows/") + m_server->entry().id;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        m_pause->toggle();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (Pages::Page *page : std::as_const(m_pages)) {
        if (page->hasUnsaved()) {
            event->ignore();
            showPage(page->objectName());
            m_messages->show(Severity::Warning, tr("This page has changes that are not applied."),
                {tr("Close and drop them"), [this] {
                     m_server->close();
                     qDeleteAll(std::exchange(m_pages, {}));
                     close();
                 }});
            return;
        }
    }
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("state"), saveState());
    settings.setValue(QStringLiteral("page"), currentPage());
    for (const Pages::Page *page : std::as_const(m_pages))
        page->saveState(settings);
    event->accept();
}

} // namespace Frame
