// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/people/importdialog.h"

#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

using Models::Severity;

static constexpr qint64 largestFile = 16 * 1024 * 1024;

ImportDialog::ImportDialog(Models::Backend &backend, QWidget *parent)
    : QDialog(parent)
    , m_import(backend)
    , m_messages(new Widgets::MessageBar)
    , m_view(new Widgets::TableView(QStringLiteral("import"), tr("Users of the file")))
    , m_start(new QPushButton(tr("Make them")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import users"));
    auto *help = new QLabel(tr("A CSV file whose first line names the columns: login, fullname, email, password, company, "
                               "admin. Nothing is made before you have seen every line."));
    help->setWordWrap(true);
    auto *file = new QPushButton(Widgets::icon(Widgets::Icon::Import), tr("Choose a file…"));
    connect(file, &QPushButton::clicked, this, &ImportDialog::choose);
    m_view->setSource(&m_import);
    m_view->sortByColumn(Models::UserImport::Line, Qt::AscendingOrder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_start, QDialogButtonBox::ActionRole);
    m_start->setEnabled(false);
    Widgets::changesServer(m_start);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_import.isRunning())
            return m_import.stop();
        m_start->setText(tr("Stop"));
        m_import.start();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_import, &QAbstractItemModel::dataChanged, this, &ImportDialog::update);
    connect(&m_import, &Models::UserImport::finished, this, &ImportDialog::finished);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(file, 0, Qt::AlignLeft);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
}

void ImportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Import users"), {}, tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return m_messages->show(Severity::Warning,
            tr("%1: %2").arg(path, file.isOpen() ? tr("the file is larger than 16 MiB") : file.errorString()));
    const auto done = m_import.read(file.readAll());
    if (!done)
        return m_messages->show(Severity::Warning, done.error().detail);
    m_messages->clear();
    update();
}

void ImportDialog::update()
{
    const int usable = m_import.usable();
    if (!m_import.isRunning())
        m_start->setText(tr("Make %n user(s)", nullptr, usable));
    m_start->setEnabled(m_import.isRunning() || usable > 0);
}

void ImportDialog::finished(int made)
{
    update();
    const int failed = m_import.rowCount() - made;
    m_messages->show(failed ? Severity::Warning : Severity::Good,
        failed ? tr("%1 made, %2 not: see the last column.").arg(made).arg(failed) : tr("%n user(s) were made.", nullptr, made));
    if (made > 0)
        Q_EMIT imported(made);
}

} // namespace Pages
