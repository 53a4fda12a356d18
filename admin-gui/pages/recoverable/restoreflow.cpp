// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/restoreflow.h"

#include "pages/recoverable/restoredialog.h"
#include "pages/recoverable/resultsdialog.h"
#include "widgets/messagebar.h"

#include <QFileDialog>
#include <QLocale>
#include <QPointer>

#include <utility>

namespace Pages {

using Models::Severity;

RestoreFlow::RestoreFlow(Models::Backend &backend, Widgets::MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_restore(backend)
    , m_undo(backend)
    , m_export(backend)
    , m_messages(messages)
    , m_window(window)
{
    connect(&m_restore, &Models::Restore::prepared, this, [this] {
        if (std::exchange(m_dialogWanted, false))
            openDialog();
    });
    connect(&m_restore, &Models::Restore::jobStarted, this, &RestoreFlow::jobStarted);
    connect(&m_restore, &Models::Restore::finished, this, &RestoreFlow::restored);
    connect(&m_restore, &Models::Restore::refused, this, &RestoreFlow::refused);
    connect(&m_undo, &Models::RestoreUndo::refused, this, &RestoreFlow::refused);
    connect(&m_undo, &Models::RestoreUndo::finished, this, [this](quint64 deleted) {
        m_messages->showForMoment(
            Severity::Good, tr("%n restored items are deleted again.", nullptr, int(deleted)));
        Q_EMIT storeChanged();
    });
    connect(&m_export, &Models::RecoverableExport::finished, this, &RestoreFlow::exported);
}

void RestoreFlow::restore(
    Base::StoreId store, const QString &login, const QList<Base::RecoverableObject> &objects)
{
    if (objects.isEmpty() || m_restore.isRunning())
        return;
    m_dialogWanted = true;
    m_restore.prepare(store, login, objects);
}

void RestoreFlow::openDialog()
{
    auto *dialog = new RestoreDialog(m_restore, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_restore.start(dialog->target());
        Q_EMIT busyChanged();
    });
    dialog->open();
}

void RestoreFlow::restored()
{
    const QLocale locale;
    const QString text = m_restore.failed() == 0
        ? tr("%n items were restored.", nullptr, int(m_restore.restored()))
        : tr("%1 items were restored, %2 were not.")
              .arg(locale.toString(m_restore.restored()), locale.toString(m_restore.failed()));
    m_messages->show(m_restore.failed() == 0 ? Severity::Good : Severity::Warning, text,
        {tr("Show each"), [this] { showResults(); }});
    if (!m_restore.undo().isEmpty()) {
        const QPointer<RestoreFlow> self(this);
        Q_EMIT done(text, [self, plan = m_restore.undo()] {
            if (self)
                self->m_undo.run(plan);
        });
    }
    Q_EMIT busyChanged();
    Q_EMIT storeChanged();
}

void RestoreFlow::refused(const QString &why)
{
    m_dialogWanted = false;
    m_messages->show(Severity::Critical, why);
    Q_EMIT busyChanged();
    Q_EMIT storeChanged();
}

void RestoreFlow::showResults()
{
    auto *dialog = new ResultsDialog(m_restore, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RestoreFlow::exportItems(Base::StoreId store, const QList<Models::RecoverableExport::Item> &items)
{
    auto *dialog = new QFileDialog(m_window, tr("Folder to write the messages into"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, store, items](const QString &folder) {
        m_export.start(store, items, folder);
        Q_EMIT busyChanged();
    });
    dialog->open();
}

void RestoreFlow::exported(int written, const QStringList &failures)
{
    const QString text = tr("%n messages were written into files.", nullptr, written);
    if (failures.isEmpty()) {
        m_messages->showForMoment(Severity::Good, text);
    } else {
        m_messages->show(Severity::Warning,
            text + QLatin1Char(' ') + tr("%n could not be written.", nullptr, int(failures.size())), {},
            failures.join(QLatin1Char('\n')));
    }
    Q_EMIT busyChanged();
}

} // namespace Pages
