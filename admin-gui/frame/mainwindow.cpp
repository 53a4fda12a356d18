// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/mainwindow.h"

#include "frame/activities.h"
#include "frame/jobsdock.h"
#include "frame/notifier.h"
#include "frame/traynotices.h"
#include "models/health.h"
#include "models/readonly.h"
#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace Frame {

using namespace std::chrono_literals;
using Models::Server;
using Models::Severity;

static const auto detailsKey = QLatin1String("details/");

/// Qt leaves the buttons of bars out of the way of Tab; whoever has no mouse needs them.
static void letTabReachBars(const QWidget &widget)
{
    const QList<QToolButton *> buttons = widget.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        const bool isOwn = !button->objectName().startsWith(QLatin1String("qt_")); // not the one that shows what has no room
        if (isOwn && qobject_cast<QToolBar *>(button->parentWidget()) && button->focusPolicy() == Qt::NoFocus)
            button->setFocusPolicy(Qt::TabFocus);
    }
}

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
    m_messages->setObjectName(QStringLiteral("windowMessages"));
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
    m_notifier = std::make_unique<Notifier>(std::make_unique<TrayNotices>(*this), *m_server, *this);
    makeBar();
    letTabReachBars(*this);
    makeDocks();
    makeMenus();
    if (m_server->isReadOnly())
        Widgets::setReadOnly(this, Models::readOnlyReason());
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

void MainWindow::makeDocks()
{
    m_jobs = new JobsDock(*m_server, this);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobs);
    m_activities = new Activities(this);
    addDockWidget(Qt::BottomDockWidgetArea, m_activities);
    tabifyDockWidget(m_jobs, m_activities);
    connect(m_jobs, &JobsDock::ended, m_notifier.get(), &Notifier::jobEnded);
    m_jobs->hide();
    m_activities->hide();
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
    listShortcuts();
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
    page->setAccessibleName(description.title());
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    if (m_server->isReadOnly())
        Widgets::setReadOnly(page, Models::readOnlyReason());
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
    letTabReachBars(*page);
    if (QWidget *details = page->details())
        details->setVisible(settings.value(detailsKey + id, true).toBool());
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
    m_details->setEnabled(next->details());
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
        else
            offerAssistant();
        m_connectedBefore = true;
        listPages();
        watchHealth();
    }
    m_stack->setEnabled(m_server->isReady() || !m_connectedBefore);
    m_server->isReady() ? m_ticker->stop() : m_ticker->start(1s);
    tellState();
}

QString MainWindow::identityText() const
{
    const QString text = m_server->identity().system ? tr("connected as SYSTEM")
                                                     : tr("connected as %1").arg(m_server->identity().login);
    return m_server->isReadOnly() ? tr("%1, read-only").arg(text) : text;
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
        m_state->setText(identityText());
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
    for (const Pages::Page *page : std::as_const(m_pages)) {
        page->saveState(settings);
        if (const QWidget *details = page->details())
            settings.setValue(detailsKey + page->objectName(), !details->isHidden());
    }
    event->accept();
}

} // namespace Frame
