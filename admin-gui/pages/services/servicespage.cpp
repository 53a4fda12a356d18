// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicespage.h"

#include "models/configchanges.h"
#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/logview.h"
#include "widgets/messagebar.h"
#include "widgets/writing.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QSaveFile>
#include <QToolBar>

namespace Pages {

using Models::Severity;

ServicesPage::ServicesPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_model(backend)
    , m_log(backend)
    , m_table(new Widgets::TableView(QStringLiteral("services"), tr("Services")))
    , m_faces(new Widgets::Faces(m_table, this))
    , m_lines(new Widgets::LogView(QStringLiteral("serviceLog"), tr("Log of the service")))
    , m_bar(new QToolBar(this))
    , m_level(new QComboBox(this))
    , m_follow(new QCheckBox(tr("&Follow"), this))
    , m_search(new QLineEdit(this))
    , m_command(new Widgets::CommandLabel(this))
{
    makeBar();
    makeLayout();
    connectAll();
    updateActions();
}

void ServicesPage::activate()
{
    m_model.start();
    m_log.start();
}

void ServicesPage::deactivate()
{
    m_model.stop();
    m_log.stop();
}

void ServicesPage::refresh()
{
    m_model.refresh();
    m_log.refresh();
}

void ServicesPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ServicesPage::open(const QString &argument)
{
    m_wanted = argument;
    choose();
}

void ServicesPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    m_lines->saveState(settings);
}

void ServicesPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_lines->restoreState(settings);
}

const Models::ServiceLine *ServicesPage::current() const
{
    const int row = m_table->currentSourceRow();
    return row < 0 ? nullptr : &m_model.at(row);
}

/// The service that was asked for, or the first one.
void ServicesPage::choose()
{
    if (m_model.rowCount() == 0)
        return;
    const int row = m_wanted.isEmpty() ? -1 : m_model.rowOf(m_wanted);
    if (row >= 0 || !current())
        m_table->selectRow(m_table->proxy()->mapFromSource(m_model.index(std::max(0, row), 0)).row());
    if (row >= 0)
        m_wanted.clear();
}

void ServicesPage::updateActions()
{
    const Models::ServiceLine *line = current();
    const bool runs = line && line->registered;
    const QString why = tr("This service is not connected to the server.");
    for (QAction *action : {m_reload, m_stop, m_configure}) {
        action->setEnabled(runs);
        action->setToolTip(runs ? QString() : why);
    }
    m_restart->setEnabled(line);
    m_restart->setText(runs || !line ? tr("Re&start…") : tr("&Start…"));
    const QString name = line ? line->name : QString();
    m_log.setService(runs ? name : QString());
    m_logFaces->setEmpty({runs ? tr("The service has logged nothing at this level.")
                               : tr("Choose a service that is connected to see its log."),
        {}, {}});
    m_command->setCommand(runs ? QString(QLatin1String("kopano-admin --reload ") + name) : QString());
    if (!runs)
        m_log.load()->succeed(); // nothing to wait for
}

void ServicesPage::reload()
{
    const Models::ServiceLine *line = current();
    if (!line)
        return;
    m_model.reload(
        line->name, this, [this, name = line->name](const Base::Result<Rpc::ReloadServiceReply> &reply) {
            if (!reply) {
                m_faces->messages()->show(Severity::Critical,
                    tr("%1 did not reload; nothing changed.").arg(name), {}, reply.error().detail);
                return;
            }
            const QString report = Models::reportText(reply->report);
            const QString first = tr("%1 has read its configuration again.").arg(name);
            const bool warns = !reply->report.needRestart.isEmpty() || !reply->report.warnings.isEmpty();
            m_faces->messages()->show(warns ? Severity::Warning : Severity::Good,
                report.isEmpty() ? first : QString(first + u'\n' + report));
            m_model.refresh();
        });
}

/// This program starts and stops no process, here or elsewhere: the service manager does.
void ServicesPage::tellHow(const QString &verb)
{
    const Models::ServiceLine *line = current();
    if (!line)
        return;
    const QString command = Models::Services::systemctlCommand(*line, verb);
    m_command->setCommand(command);
    m_faces->messages()->show(Severity::Notice,
        tr("Services are started and stopped by systemd, not from here. Run this command as root: %1")
            .arg(command));
}

void ServicesPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QString(m_log.service() + QLatin1String(".log")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = m_log.text();
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        m_faces->messages()->show(saved ? Severity::Good : Severity::Critical,
            saved ? tr("The log was saved as %1.").arg(path)
                  : tr("The log was not saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

void ServicesPage::makeBar()
{
    using Widgets::Icon;
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reload = m_bar->addAction(Widgets::icon(Icon::Refresh), tr("&Reload"), this, &ServicesPage::reload);
    Widgets::changesServer(m_reload);
    m_restart = m_bar->addAction(Widgets::icon(Icon::Play), tr("Re&start…"), this, [this] {
        tellHow(current() && current()->registered ? QStringLiteral("restart") : QStringLiteral("start"));
    });
    m_stop = m_bar->addAction(
        Widgets::icon(Icon::Stop), tr("S&top…"), this, [this] { tellHow(QStringLiteral("stop")); });
    m_configure = m_bar->addAction(Widgets::icon(Icon::Configuration), tr("&Configure"), this, [this] {
        if (current())
            Q_EMIT leads(QStringLiteral("configuration"), current()->name);
    });
    m_bar->addSeparator();
    m_bar->addAction(Widgets::icon(Icon::Export), tr("Save &log…"), this, &ServicesPage::save);
}

} // namespace Pages
