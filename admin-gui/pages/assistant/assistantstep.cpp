// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/assistant/assistantstep.h"

#include "widgets/commandlabel.h"
#include "widgets/severity.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Pages {

using Models::Severity;
using State = Models::Assistant::State;

static Severity severityOfState(State state)
{
    switch (state) {
    case State::Open:
        return Severity::None;
    case State::Running:
        return Severity::Notice;
    case State::Done:
        return Severity::Good;
    case State::Failed:
        return Severity::Critical;
    }
    return Severity::None;
}

QString assistantStateText(State state)
{
    switch (state) {
    case State::Open:
        return AssistantStep::tr("open");
    case State::Running:
        return AssistantStep::tr("running");
    case State::Done:
        return AssistantStep::tr("done");
    case State::Failed:
        return AssistantStep::tr("failed");
    }
    return {};
}

QIcon assistantStateIcon(State state)
{
    return state == State::Open ? QIcon() : Widgets::severityIcon(severityOfState(state));
}

AssistantStep::AssistantStep(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_form(new QFormLayout)
    , m_buttons(new QWidget(this))
    , m_sign(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_command(new Widgets::CommandLabel(this))
{
    auto *head = new QLabel(title, this);
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    auto *text = new QLabel(purpose, this);
    text->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setMinimumHeight(fontMetrics().height() * 3);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->addStretch();
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_sign, 0, Qt::AlignTop);
    outcome->addWidget(m_outcome, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(text);
    layout->addLayout(m_form);
    layout->addWidget(m_buttons);
    layout->addLayout(outcome);
    layout->addStretch();
    layout->addWidget(m_command);
}

QPushButton *AssistantStep::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setAutoDefault(false);
    auto *row = static_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

QList<QWidget *> AssistantStep::stops() const
{
    QList<QWidget *> stops;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const QLayoutItem *item = m_form->itemAt(row, role);
            if (item && item->widget() && !stops.contains(item->widget()))
                stops.append(item->widget());
        }
    }
    for (const QWidget *box : {m_buttons, static_cast<QWidget *>(m_command)}) {
        for (QWidget *widget : box->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                stops.append(widget);
        }
    }
    return stops;
}

void AssistantStep::show(State state, const QString &text)
{
    const QIcon icon = assistantStateIcon(state);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(icon.isNull() ? QPixmap() : icon.pixmap(size, size));
    m_sign->setAccessibleName(assistantStateText(state));
    m_outcome->setText(text);
}

} // namespace Pages
