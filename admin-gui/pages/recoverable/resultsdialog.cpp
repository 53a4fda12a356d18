// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/resultsdialog.h"

#include "widgets/icon.h"
#include "widgets/tableview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pages {

ResultsDialog::ResultsDialog(Models::Restore &restore, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("results"));
    setWindowTitle(tr("Result of the restore"));
    auto *label = new QLabel(this);
    auto *table = new Widgets::TableView(QStringLiteral("restoreResults"), tr("Result of each item"), this);
    table->setSource(restore.results());
    table->sortByColumn(Models::RestoreResults::Outcome, Qt::AscendingOrder); // "not restored" first
    table->setColumnWidth(Models::RestoreResults::Subject, fontMetrics().averageCharWidth() * 36);
    table->setColumnWidth(Models::RestoreResults::Place, fontMetrics().averageCharWidth() * 24);
    table->setMinimumSize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 16);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *again = buttons->addButton(tr("&Try the failed ones again"), QDialogButtonBox::ActionRole);
    again->setIcon(Widgets::icon(Widgets::Icon::Refresh));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    const auto tell = [&restore, label, again] {
        const QLocale locale;
        label->setText(tr("%1 items were restored, %2 were not.")
                           .arg(locale.toString(restore.restored()), locale.toString(restore.failed())));
        again->setEnabled(restore.failed() > 0 && !restore.isRunning());
    };
    tell();
    connect(&restore, &Models::Restore::finished, this, tell);
    connect(again, &QPushButton::clicked, this, [&restore, again] {
        again->setEnabled(false);
        restore.retry();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace Pages
