// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditdetails.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Pages {

using Models::AuditKey;

AuditDetails::AuditDetails(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QWidget)
    , m_line(new QPlainTextEdit(this))
{
    m_form = new QFormLayout(m_fields);
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_fields);
    area->setAccessibleName(tr("Fields of the record"));
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(tr("The line of the log"));
    m_line->setMaximumHeight(fontMetrics().height() * 7);
    m_line->setTabChangesFocus(true);
    m_line->setLayoutDirection(Qt::LeftToRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(area, 1);
    auto *title = new QLabel(tr("The &line of the log:"), this);
    title->setBuddy(m_line);
    column->addWidget(title);
    column->addWidget(m_line);
    column->addWidget(makeButtons());
    clear();
}

QWidget *AuditDetails::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    m_previous = new QPushButton(tr("&Previous"), buttons);
    m_previous->setToolTip(tr("The record before, of the same session; without one, of the same user, "
                              "address and program"));
    m_next = new QPushButton(tr("&Next"), buttons);
    m_next->setToolTip(tr("The record after, of the same session; without one, of the same user, address "
                          "and program"));
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepWanted(true); });
    row->addWidget(m_previous);
    row->addWidget(m_next);
    column->addLayout(row);
    column->addWidget(addMore(tr("Show all by this &user"), AuditKey::User));
    column->addWidget(addMore(tr("Show all from this &address"), AuditKey::From));
    column->addWidget(addMore(tr("Show all about this &object"), AuditKey::Object));
    column->addWidget(addMore(tr("Show all of this &session"), AuditKey::Session));
    return buttons;
}

QPushButton *AuditDetails::addMore(const QString &text, AuditKey key)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, key] {
        const QString value =
            key == AuditKey::Object ? QString::number(m_record.objectId) : Models::valueOf(m_record, key);
        Q_EMIT filterWanted(key, value);
    });
    m_more.append({button, key});
    return button;
}

void AuditDetails::addField(const QString &title, const QString &value)
{
    auto *text = new QLabel(m_fields);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    text->setToolTip(Qt::convertFromPlainText(value)); // a form layout may be a line short for broken text
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_form->addRow(title + QLatin1Char(':'), text);
}

void AuditDetails::show(const Rpc::AuditRecord &record, const QString &path, bool hasPrevious, bool hasNext)
{
    clear();
    m_record = record;
    for (const auto &[title, value] : Models::auditFields(record))
        addField(title, value);
    if (!path.isEmpty())
        addField(tr("Object"), path);
    if (!record.hash.isEmpty())
        addField(tr("Hash"), QString::fromLatin1(record.hash.toHex(' ')));
    m_line->setPlainText(record.line);
    m_previous->setEnabled(hasPrevious);
    m_next->setEnabled(hasNext);
    for (const auto &[button, key] : std::as_const(m_more))
        button->setEnabled(
            key == AuditKey::Object ? record.objectId != 0 : !Models::valueOf(record, key).isEmpty());
}

void AuditDetails::clear()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_line->clear();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    for (const auto &[button, key] : std::as_const(m_more))
        button->setEnabled(false);
}

} // namespace Pages
