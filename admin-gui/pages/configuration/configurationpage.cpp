// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/configuration/configurationpage.h"

#include "models/configchanges.h"
#include "pages/configuration/historypane.h"
#include "pages/configuration/optionpane.h"
#include "pages/configuration/reviewdialog.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>

namespace Pages {

using Models::Severity;

ConfigurationPage::ConfigurationPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_services(backend)
    , m_model(backend)
    , m_history(backend)
    , m_service(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_tabs(new QTabWidget(this))
    , m_table(new Widgets::TableView(QStringLiteral("configuration"), tr("Options of the service")))
    , m_pane(new OptionPane(m_model))
    , m_historyPane(new HistoryPane(m_history))
    , m_summary(new QLabel(this))
    , m_discard(new QPushButton(tr("&Discard"), this))
    , m_review(new QPushButton(tr("Re&view and apply…"), this))
{
    makeLayout(makeOptions());
    connectAll();
    tellChanges();
}

void ConfigurationPage::activate()
{
    m_active = true;
    m_services.start();
    refresh();
}

void ConfigurationPage::deactivate()
{
    m_active = false;
    m_services.stop();
}

void ConfigurationPage::refresh()
{
    m_services.refresh();
    m_model.refresh();
    if (m_tabs->currentWidget() == m_historyPane)
        m_history.refresh();
}

void ConfigurationPage::find()
{
    m_tabs->setCurrentIndex(0);
    m_filter->setFocus();
    m_filter->selectAll();
}

QWidget *ConfigurationPage::details() const
{
    return m_pane;
}

void ConfigurationPage::open(const QString &argument)
{
    m_wanted = argument.section(u'/', 1);
    setService(argument.section(u'/', 0, 0));
    m_tabs->setCurrentIndex(0);
    tellState();
}

void ConfigurationPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
}

void ConfigurationPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
}

/// What runs now; the one that was chosen stays, also while it is away.
void ConfigurationPage::listServices()
{
    QStringList names = m_services.registeredNames();
    if (!m_model.service().isEmpty() && !names.contains(m_model.service()))
        names.append(m_model.service());
    QStringList shown;
    for (int i = 0; i < m_service->count(); ++i)
        shown.append(m_service->itemText(i));
    if (names == shown)
        return;
    const QSignalBlocker quiet(m_service);
    m_service->clear();
    m_service->addItems(names);
    m_service->setCurrentIndex(int(names.indexOf(m_model.service())));
    if (m_model.service().isEmpty() && !names.isEmpty())
        setService(names.first());
}

void ConfigurationPage::setService(const QString &name)
{
    if (name == m_model.service())
        return;
    const bool lost = m_model.counts().all() > 0;
    m_pane->show({});
    m_model.setService(name);
    m_historyPane->setService(name);
    if (m_tabs->currentWidget() == m_historyPane)
        m_history.refresh();
    if (m_service->findText(name) < 0)
        listServices();
    const QSignalBlocker quiet(m_service);
    m_service->setCurrentIndex(m_service->findText(name));
    if (lost)
        m_faces->messages()->show(Severity::Notice, tr("The changes that were not applied were discarded."));
}

void ConfigurationPage::tellChanges()
{
    const Models::Configuration::Counts counts = m_model.counts();
    m_discard->setEnabled(counts.all() > 0);
    m_review->setEnabled(counts.all() > 0 && counts.wrong == 0);
    m_service->setEnabled(counts.all() == 0);
    m_service->setToolTip(
        counts.all() ? tr("Apply or discard the changes before you go to another service.") : QString());
    m_review->setToolTip(counts.wrong ? tr("Some values are not valid yet.") : QString());
    if (counts.all() == 0)
        m_summary->setText(tr("No changes."));
    else if (counts.wrong > 0)
        m_summary->setText(tr("%n value(s) are not valid.", nullptr, counts.wrong));
    else
        m_summary->setText(tr("%n change(s)", nullptr, counts.all()) + QStringLiteral(" – ")
            + tr("%n by reload", nullptr, counts.reload) + QLatin1String(", ")
            + tr("%n after a restart", nullptr, counts.restart));
}

void ConfigurationPage::tellState()
{
    if (!m_model.load()->hasData())
        return;
    if (std::exchange(m_stale, false))
        m_pane->show(m_pane->key()); // as the service has it from now on
    if (!m_model.problem().isEmpty()) {
        m_faces->messages()->show(Severity::Critical,
            tr("The service would not start with its present files."), {}, m_model.problem());
    } else if (m_model.isChangedOutside()) {
        m_faces->messages()->show(
            Severity::Warning, tr("A configuration file was changed since the service loaded it."));
    }
    const int row = m_wanted.isEmpty() ? -1 : m_model.rowOf(m_wanted);
    if (row >= 0) {
        m_filter->clear();
        m_table->setCurrentIndex(m_table->proxy()->mapFromSource(m_model.index(row, 0)));
        m_wanted.clear();
    }
}

void ConfigurationPage::choose()
{
    const int row = m_table->currentSourceRow();
    const QString key = row < 0 ? QString() : m_model.at(row).option.key;
    if (key != m_pane->key())
        m_pane->show(key);
}

void ConfigurationPage::review()
{
    auto *dialog = new ReviewDialog(m_model, this);
    connect(dialog, &ReviewDialog::applied, this, &ConfigurationPage::told);
    dialog->open();
}

void ConfigurationPage::told(qint64 before, const Rpc::ChangeConfigurationReply &reply)
{
    m_stale = true;
    const QString report = Models::reportText(reply.report);
    const QString service = m_model.service();
    if (reply.version == 0) {
        m_faces->messages()->show(Severity::Good, tr("The files were like that already."), {}, report);
        return;
    }
    m_faces->messages()->show(reply.report.needRestart.isEmpty() ? Severity::Good : Severity::Warning,
        report.isEmpty() ? tr("Applied.") : report);
    const QPointer<ConfigurationPage> page(this);
    const auto undo = before == 0 ? std::function<void()>() : [page, service, before] {
        if (page)
            page->rollback(service, before, false);
    };
    Q_EMIT done(tr("Configuration of %1 changed (version %2)").arg(service).arg(reply.version), undo);
    if (m_tabs->currentWidget() == m_historyPane)
        m_history.refresh();
}

void ConfigurationPage::restore(qint64 version)
{
    rollback(m_model.service(), version, false);
}

void ConfigurationPage::rollback(const QString &service, qint64 version, bool force)
{
    m_model.rollback(service, version, tr("Back to version %1").arg(version), force, this,
        [this, service, version, before = m_model.version()](
            const Base::Result<Rpc::ChangeConfigurationReply> &reply) {
            if (reply)
                return told(before, *reply);
            Widgets::MessageBar::Action action;
            if (reply.error().code == Base::Code::Conflict)
                action = {
                    tr("Put it back anyway"), [this, service, version] { rollback(service, version, true); }};
            m_faces->messages()->show(Severity::Critical,
                tr("Version %1 was not put back: %2").arg(QString::number(version), reply.error().detail),
                action);
        });
}

} // namespace Pages
