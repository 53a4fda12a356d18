// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/connectwindow.h"

#include "frame/certificatedialog.h"
#include "frame/keyring.h"
#include "widgets/messagebar.h"
#include "widgets/severity.h"
#include "widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

namespace Frame {

using namespace Base;
using Models::ConnectionAttempt;
using Models::LoginMethod;
using Models::ServerEntry;
using Models::Severity;

ConnectWindow::ConnectWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_messages(new Widgets::MessageBar)
{
    setWindowTitle(tr("Connect – Kopano administration"));
    auto *splitter = new QSplitter;
    splitter->addWidget(list());
    splitter->addWidget(form());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1, 1}); // in equal parts
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    connect(&m_attempt, &ConnectionAttempt::changed, this, &ConnectWindow::attemptChanged);
    connect(&m_attempt, &ConnectionAttempt::failed, this, &ConnectWindow::failed);
    connect(&m_attempt, &ConnectionAttempt::ready, this, &ConnectWindow::ready);
    connect(&m_attempt, &ConnectionAttempt::certificateDoubtful, this, &ConnectWindow::decide);
    QSettings settings;
    m_servers.readFrom(settings);
    if (m_servers.rowCount() > 0) {
        m_view->sortByColumn(Models::ServerList::LastConnected, Qt::DescendingOrder);
        m_view->selectRow(0);
    } else {
        show({});
        if (QFile::exists(QStringLiteral("/var/run/kopano/server.sock"))) {
            m_messages->show(Severity::Notice, tr("No servers are saved yet."),
                {tr("Connect to this computer"), [this] { connectTo(QStringLiteral("default:")); }});
        }
    }
    resize(fontMetrics().averageCharWidth() * 200, fontMetrics().height() * 40);
}

ConnectWindow::~ConnectWindow() = default;

void ConnectWindow::methodChanged()
{
    const auto method = m_method->currentData().value<LoginMethod>();
    m_fields->labelForField(m_user)->setEnabled(method != LoginMethod::LocalSocket);
    m_user->setEnabled(method != LoginMethod::LocalSocket);
    m_password->setEnabled(method == LoginMethod::Password);
    m_remember->setEnabled(method == LoginMethod::Password && Keyring::isAvailable());
    m_keyFile->setEnabled(method == LoginMethod::Certificate);
}

void ConnectWindow::show(const ServerEntry &entry)
{
    m_entry = entry;
    m_name->setText(entry.name);
    m_url->setText(entry.url);
    m_method->setCurrentIndex(m_method->findData(QVariant::fromValue(entry.method)));
    m_user->setText(entry.user);
    m_password->clear();
    m_remember->setChecked(entry.remember);
    m_keyFile->setText(entry.keyFile);
    m_caFile->setText(entry.caFile);
    m_color->setText(entry.color);
    m_readOnly->setChecked(entry.readOnly);
    m_pin->setText(entry.pin.isEmpty() ? tr("none; the certificate is checked as usual")
                                       : Client::fingerprint(entry.pin));
    m_forgetPin->setVisible(!entry.pin.isEmpty());
    methodChanged();
}

ServerEntry ConnectWindow::shown() const
{
    ServerEntry entry = m_entry;
    entry.name = m_name->text().trimmed();
    entry.url = m_url->text().trimmed();
    entry.method = m_method->currentData().value<LoginMethod>();
    entry.user = m_user->text().trimmed();
    entry.remember = m_remember->isChecked();
    entry.keyFile = m_keyFile->text().trimmed();
    entry.caFile = m_caFile->text().trimmed();
    entry.color = m_color->text().trimmed();
    entry.readOnly = m_readOnly->isChecked();
    if (entry.url != m_entry.url)
        entry.pin.clear(); // it was another server's
    return entry;
}

void ConnectWindow::store()
{
    QSettings settings;
    m_servers.writeTo(settings);
}

void ConnectWindow::saveShown()
{
    m_entry = shown();
    m_entry.id = m_servers.save(m_entry);
    store();
}

void ConnectWindow::removeChosen()
{
    const QList<int> rows = m_view->selectedSourceRows();
    if (rows.isEmpty())
        return;
    const ServerEntry removed = m_servers.at(rows.constFirst());
    m_servers.remove(removed.id);
    store();
    show({});
    m_messages->showForMoment(Severity::Notice, tr("%1 was removed.").arg(removed.name), {tr("Undo"), [this, removed] {
                                  m_servers.save(removed);
                                  store();
                              }});
}

void ConnectWindow::importList()
{
    auto *dialog = new QFileDialog(this, tr("Import servers"), {}, tr("Lists of servers (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return m_messages->show(Severity::Warning, tr("%1: %2").arg(path, file.errorString()));
        const auto added = m_servers.importFrom(file.read(1 << 20));
        if (!added)
            return m_messages->show(Severity::Warning, added.error().detail);
        store();
        m_messages->showForMoment(Severity::Good, tr("%n server(s) were added.", nullptr, *added));
    });
    dialog->open();
}

void ConnectWindow::exportList()
{
    auto *dialog = new QFileDialog(this, tr("Export servers"), {}, tr("Lists of servers (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectWindow::write);
    dialog->open();
}

void ConnectWindow::write(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_servers.exported();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        m_messages->show(Severity::Warning, tr("%1: %2").arg(path, file.errorString()));
}

void ConnectWindow::connectTo(const QString &url)
{
    ServerEntry entry;
    for (const ServerEntry &saved : m_servers.rows()) {
        if (saved.url == url)
            entry = saved;
    }
    if (entry.url.isEmpty()) {
        entry.name = url == QLatin1String("default:") ? tr("This computer") : url;
        entry.url = url;
        const bool local = url.startsWith(QLatin1String("file:")) || url == QLatin1String("default:");
        entry.method = local ? LoginMethod::LocalSocket : LoginMethod::Password;
    }
    show(entry);
    if (entry.method == LoginMethod::Password && !entry.remember)
        m_password->setFocus();
    else
        begin(false);
}

void ConnectWindow::begin(bool test)
{
    m_testing = test;
    m_messages->clear();
    const ServerEntry entry = shown();
    if (entry.method != LoginMethod::Password || !m_password->text().isEmpty() || !entry.remember)
        return run(Secret(m_password->text().toUtf8()));
    Keyring::read(entry.id, this, [this](const Result<Secret> &password) {
        if (password)
            return run(*password);
        m_messages->show(Severity::Notice, tr("The keyring has no password for this server: %1").arg(password.error().detail));
        m_password->setFocus();
    });
}

void ConnectWindow::run(const Secret &password)
{
    for (QWidget *button : {m_connect, m_test})
        button->setEnabled(false);
    m_attempt.start(shown(), password);
}

void ConnectWindow::failed(int step, const QString &reason)
{
    for (QWidget *button : {m_connect, m_test})
        button->setEnabled(true);
    m_messages->show(Severity::Critical, m_attempt.text(ConnectionAttempt::Step(step)), {}, reason);
    if (step == ConnectionAttempt::Login && m_password->isEnabled()) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void ConnectWindow::ready()
{
    for (QWidget *button : {m_connect, m_test})
        button->setEnabled(true);
    if (m_testing) {
        m_attempt.cancel();
        m_messages->showForMoment(Severity::Good, tr("The server answers, and takes this login."));
        return;
    }
    ServerEntry entry = m_attempt.entry();
    entry.lastConnected = QDateTime::currentDateTimeUtc();
    entry.id = m_servers.save(entry);
    store();
    if (entry.method == LoginMethod::Password && entry.remember && !m_password->text().isEmpty()) {
        Keyring::write(entry.id, Secret(m_password->text().toUtf8()), this, [this](const Result<void> &kept) {
            if (!kept)
                m_messages->show(Severity::Warning, tr("The password was not kept: %1").arg(kept.error().detail));
        });
    } else if (!entry.remember && m_entry.remember) {
        Keyring::remove(entry.id);
    }
    show(entry);
    Q_EMIT connected();
}

void ConnectWindow::decide(const Client::CertificateFinding &finding, const QByteArray &pinned)
{
    const QString host = QUrl(m_attempt.entry().url).host();
    auto *dialog = new CertificateDialog(host, finding, pinned, this);
    connect(dialog, &CertificateDialog::trusted, &m_attempt, &ConnectionAttempt::accept);
    connect(dialog, &QDialog::rejected, this, [this] { m_attempt.refuse(tr("You did not trust the certificate.")); });
    dialog->open();
}

void ConnectWindow::attemptChanged()
{
    for (int step = 0; step < m_marks.size(); ++step) {
        const auto place = ConnectionAttempt::Step(step);
        const auto sign = [mark = m_attempt.mark(place)] {
            switch (mark) {
            case ConnectionAttempt::Mark::Open:
                return QStringLiteral("·");
            case ConnectionAttempt::Mark::Running:
                return QStringLiteral("…");
            case ConnectionAttempt::Mark::Done:
                return QStringLiteral("✓");
            case ConnectionAttempt::Mark::Skipped:
                return QStringLiteral("–");
            case ConnectionAttempt::Mark::Failed:
                return QStringLiteral("✗");
            }
            return QString();
        };
        m_marks.at(step)->setText(sign() + QLatin1Char(' ') + m_attempt.text(place));
    }
}

} // namespace Frame
