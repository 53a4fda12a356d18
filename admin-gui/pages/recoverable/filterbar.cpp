// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recoverable/filterbar.h"

#include "models/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace Pages {

using Models::RecoverableType;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_from(new QLineEdit(this))
    , m_deletedBy(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_between(new QCheckBox(tr("Deleted between"), this))
    , m_first(new QDateEdit(QDate::currentDate().addDays(-7), this))
    , m_last(new QDateEdit(QDate::currentDate(), this))
{
    m_text->setPlaceholderText(tr("Find in subject, sender, folder"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_from->setPlaceholderText(tr("Sender"));
    m_from->setAccessibleName(tr("Sender"));
    m_deletedBy->setPlaceholderText(tr("Deleted by"));
    m_deletedBy->setAccessibleName(tr("Deleted by"));
    makeType();
    makeSize();
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 0, 0, 1, 2);
    layout->addWidget(m_type, 0, 2);
    layout->addWidget(m_size, 0, 3);
    layout->addWidget(m_from, 1, 0);
    layout->addWidget(m_deletedBy, 1, 1);
    layout->addWidget(makeDates(), 1, 2, 1, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    for (QLineEdit *edit : {m_text, m_from, m_deletedBy}) {
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, &FilterBar::changed);
    }
    for (QComboBox *box : {m_type, m_size})
        connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
}

void FilterBar::makeType()
{
    m_type->setAccessibleName(tr("Type"));
    m_type->addItem(tr("All types"), -1);
    m_type->addItem(tr("Folders"), int(RecoverableType::Folder));
    m_type->addItem(tr("Messages"), int(RecoverableType::Mail));
    m_type->addItem(tr("Events"), int(RecoverableType::Event));
    m_type->addItem(tr("Contacts"), int(RecoverableType::Contact));
    m_type->addItem(tr("Tasks"), int(RecoverableType::Task));
    m_type->addItem(tr("Notes"), int(RecoverableType::Note));
}

void FilterBar::makeSize()
{
    m_size->setAccessibleName(tr("Size"));
    m_size->addItem(tr("Any size"), 0);
    for (const quint64 kibibytes : {100u, 1024u, 10u * 1024})
        m_size->addItem(tr("From %1 on").arg(Models::sizeText(kibibytes * 1024)), kibibytes * 1024);
}

QWidget *FilterBar::makeDates()
{
    auto *dates = new QWidget(this);
    auto *layout = new QHBoxLayout(dates);
    layout->setContentsMargins({});
    layout->addWidget(m_between);
    m_first->setAccessibleName(tr("First day of deletion"));
    m_last->setAccessibleName(tr("Last day of deletion"));
    for (QDateEdit *edit : {m_first, m_last}) {
        edit->setCalendarPopup(true);
        edit->setEnabled(false);
        layout->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &FilterBar::changed);
        connect(m_between, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    connect(m_between, &QCheckBox::toggled, this, &FilterBar::changed);
    return dates;
}

Models::RecoverableQuery FilterBar::query() const
{
    Models::RecoverableQuery query;
    query.text = m_text->text().trimmed();
    query.from = m_from->text().trimmed();
    query.deletedBy = m_deletedBy->text().trimmed();
    query.smallest = m_size->currentData().toULongLong();
    if (const int type = m_type->currentData().toInt(); type >= 0)
        query.type = RecoverableType(type);
    if (m_between->isChecked()) {
        query.deletedFrom = m_first->date();
        query.deletedUntil = m_last->date();
    }
    return query;
}

void FilterBar::clear()
{
    for (QLineEdit *edit : {m_text, m_from, m_deletedBy})
        edit->clear();
    m_type->setCurrentIndex(0);
    m_size->setCurrentIndex(0);
    m_between->setChecked(false);
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

} // namespace Pages
