// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditrange.h"

#include "models/auditfilter.h"
#include "models/auditfilterwords.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace Pages {

namespace {

QString typedMoment(const QDateTimeEdit *edit)
{
    return edit->dateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace

AuditRange::AuditRange(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Time range"));
    setSizeAdjustPolicy(AdjustToContents);
    addItem(tr("Any time"), QString());
    addItem(tr("Last hour"), QStringLiteral("-1h"));
    addItem(tr("Last 24 hours"), QStringLiteral("-24h"));
    addItem(tr("Last 7 days"), QStringLiteral("-7d"));
    addItem(tr("Last 30 days"), QStringLiteral("-30d"));
    addItem(tr("Between…"), QStringLiteral("…"));
    connect(this, &QComboBox::activated, this, &AuditRange::take);
}

void AuditRange::follow(const QString &filter)
{
    m_since.clear();
    m_until.clear();
    const QList<Models::AuditCondition> conditions = Models::parseAuditFilter(filter).conditions;
    for (const Models::AuditCondition &condition : conditions) {
        if (condition.key == Models::AuditKey::Since)
            m_since = condition.values.first();
        if (condition.key == Models::AuditKey::Until)
            m_until = condition.values.first();
    }
    const int row = m_until.isEmpty() ? findData(m_since) : -1;
    setCurrentIndex(row >= 0 ? row : count() - 1);
}

void AuditRange::take(int row)
{
    if (row == count() - 1)
        return askBetween();
    Q_EMIT chosen(itemData(row).toString(), {});
}

void AuditRange::askBetween()
{
    const QDateTime now = QDateTime::currentDateTime();
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Time range"));
    auto *form = new QFormLayout(dialog);
    const auto add = [&](const QString &title, const QString &value, const QDateTime &otherwise) {
        const QDateTime moment = value.isEmpty() ? otherwise : Models::FilterWords::timeOf(value, now);
        auto *edit = new QDateTimeEdit(moment.toLocalTime(), dialog);
        edit->setCalendarPopup(true);
        form->addRow(title, edit);
        return edit;
    };
    QDateTimeEdit *from = add(tr("&From:"), m_since, now.addDays(-1));
    QDateTimeEdit *until = add(tr("&Until:"), m_until, now);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    const auto check = [=] {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(from->dateTime() < until->dateTime());
    };
    connect(from, &QDateTimeEdit::dateTimeChanged, dialog, check);
    connect(until, &QDateTimeEdit::dateTimeChanged, dialog, check);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, from, until] {
        Q_EMIT chosen(typedMoment(from), typedMoment(until));
        dialog->accept();
    });
    dialog->open();
}

} // namespace Pages
