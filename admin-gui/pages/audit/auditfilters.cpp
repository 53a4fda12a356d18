// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditfilters.h"

#include "models/auditfilter.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QSaveFile>
#include <QSettings>

namespace Pages {

using Models::SavedFilter;
using Models::Severity;

AuditFilters::AuditFilters(std::function<QString()> current, Widgets::MessageBar *messages, QWidget *parent)
    : QToolButton(parent)
    , m_current(std::move(current))
    , m_messages(messages)
{
    setText(tr("Filters"));
    setToolTip(tr("Ready and saved filters"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    fill();
}

void AuditFilters::saveState(QSettings &settings) const
{
    Models::writeSavedFilters(settings, m_saved);
}

void AuditFilters::restoreState(QSettings &settings)
{
    m_saved = Models::readSavedFilters(settings);
    fill();
}

void AuditFilters::fill()
{
    menu()->clear();
    const auto add = [this](QMenu *to, const QList<SavedFilter> &filters) {
        for (const SavedFilter &one : filters) {
            QAction *action = to->addAction(one.name, this, [this, one] { Q_EMIT chosen(one.filter); });
            action->setToolTip(one.filter);
        }
    };
    menu()->setToolTipsVisible(true);
    add(menu(), Models::quickAuditFilters());
    menu()->addSeparator();
    add(menu(), m_saved);
    menu()->addSeparator();
    menu()->addAction(tr("&Save this filter…"), this, &AuditFilters::save);
    QMenu *removal = menu()->addMenu(tr("&Remove"));
    removal->setEnabled(!m_saved.isEmpty());
    for (const SavedFilter &one : std::as_const(m_saved))
        removal->addAction(one.name, this, [this, name = one.name] { remove(name); });
    menu()->addAction(Widgets::icon(Widgets::Icon::Link), tr("&Copy as link"), this, &AuditFilters::copyLink);
    menu()->addSeparator();
    menu()->addAction(Widgets::icon(Widgets::Icon::Import), tr("&Import…"), this, &AuditFilters::importFile);
    menu()
        ->addAction(Widgets::icon(Widgets::Icon::Export), tr("&Export…"), this, &AuditFilters::exportFile)
        ->setEnabled(!m_saved.isEmpty());
}

void AuditFilters::save()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name of the filter “%1”:").arg(m_current()));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        m_saved = Models::withSaved(m_saved, {name.trimmed(), m_current()});
        fill();
    });
    dialog->open();
}

void AuditFilters::remove(const QString &name)
{
    const QList<SavedFilter> before = m_saved;
    m_saved.removeIf([&](const SavedFilter &one) { return one.name == name; });
    fill();
    Q_EMIT removed(tr("The filter “%1” was removed.").arg(name), [this, before] {
        m_saved = before;
        fill();
    });
}

void AuditFilters::copyLink()
{
    QGuiApplication::clipboard()->setText(Models::auditLink(m_current()));
    m_messages->showForMoment(
        Severity::Good, tr("The link is in the clipboard. Others can paste it into their filter field."));
}

void AuditFilters::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import filters"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Filters (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return m_messages->show(
                Severity::Critical, tr("The file could not be read: %1").arg(file.errorString()));
        const auto filters = Models::importSavedFilters(file.read(1 << 20));
        if (!filters)
            return m_messages->show(Severity::Critical, filters.error().detail);
        for (const SavedFilter &one : *filters)
            m_saved = Models::withSaved(m_saved, one);
        fill();
        m_messages->show(Severity::Good, tr("%n filter(s) were imported.", nullptr, int(filters->size())));
    });
    dialog->open();
}

void AuditFilters::exportFile()
{
    auto *dialog = new QFileDialog(this, tr("Export filters"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Filters (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        QSaveFile file(name);
        const QByteArray text = Models::exportSavedFilters(m_saved);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            m_messages->show(
                Severity::Critical, tr("The file could not be written: %1").arg(file.errorString()));
    });
    dialog->open();
}

} // namespace Pages
