// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filterbar.h"

#include "widgets/filterbarflow.h"
#include "widgets/icon.h"
#include "widgets/severity.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Widgets {

FilterBar::FilterBar(Language language, const QString &name, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_language(std::move(language))
    , m_field(new QLineEdit(this))
    , m_sign(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_chips(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
{
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(example);
    m_field->setClearButtonEnabled(true);
    m_field->setLayoutDirection(Qt::LeftToRight); // a language of its own
    m_field->addAction(icon(Icon::Filter), QLineEdit::LeadingPosition);
    m_completer->setModel(m_words);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterBar::insert);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_sign);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins({});
    m_chips->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_row);
    column->addWidget(m_problem);
    column->addWidget(m_chips);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        check();
        propose();
    });
    if (const auto *clear = m_field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) {
        connect(clear, &QAction::triggered, this, [this] {
            check();
            apply();
        });
    }
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_completer->popup()->isVisible() || !m_completer->popup()->currentIndex().isValid())
            apply();
    });
    check();
}

void FilterBar::setFilter(const QString &text)
{
    m_field->setText(text);
    check();
    apply();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        check(); // its sign is drawn in the palette's colours
}

void FilterBar::check()
{
    const QString normal = m_language.normalise(m_field->text());
    if (normal != m_field->text())
        m_field->setText(normal);
    m_meaning = m_language.understand(m_field->text());
    const bool good = m_meaning.mistake.isEmpty();
    const auto severity = good ? Models::Severity::Good : Models::Severity::Critical;
    const int size = fontMetrics().height();
    m_sign->setPixmap(severityIcon(severity).pixmap(size, size));
    m_sign->setToolTip(good ? tr("The filter is understood.") : m_meaning.mistake);
    m_sign->setAccessibleName(m_sign->toolTip());
    QPalette palette = m_problem->palette();
    palette.setColor(QPalette::WindowText, severityColor(Models::Severity::Critical, this->palette()));
    m_problem->setPalette(palette);
    if (m_problem->text() != m_meaning.mistake) {
        m_problem->setText(m_meaning.mistake);
        m_field->setAccessibleDescription(m_meaning.mistake);
        QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    m_problem->setVisible(!good);
}

void FilterBar::apply()
{
    m_completer->popup()->hide();
    if (!m_meaning.mistake.isEmpty()) {
        m_field->setFocus();
        m_field->setSelection(int(m_meaning.at), int(m_meaning.length));
        return;
    }
    m_applied = m_field->text().trimmed();
    showChips();
    Q_EMIT applied(m_applied);
}

void FilterBar::showChips()
{
    const QList<QWidget *> old = m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *chip : old) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const Chip &chip : std::as_const(m_meaning.chips)) {
        auto *button = new QToolButton(m_chips);
        button->setText(chip.text);
        button->setIcon(icon(Icon::Remove));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Remove this condition"));
        button->setAccessibleName(tr("Remove the condition %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this,
            [this, removed = chip.removed] { setFilter(removed(m_applied)); });
        m_chips->layout()->addWidget(button);
        button->show();
    }
    m_chips->setVisible(!m_meaning.chips.isEmpty());
}

void FilterBar::propose()
{
    m_proposals = m_language.propose(m_field->text(), m_field->cursorPosition());
    if (m_proposals.words.isEmpty() || m_field->text().isEmpty())
        return m_completer->popup()->hide();
    m_words->setStringList(m_proposals.words);
    m_completer->complete();
}

void FilterBar::insert(const QString &word)
{
    QString text = m_field->text();
    const bool isKey = word.endsWith(QLatin1Char(':'));
    const QString whole = isKey ? word : QString(word + QLatin1Char(' '));
    text.replace(m_proposals.begin, m_proposals.length, whole);
    m_field->setText(text);
    m_field->setCursorPosition(int(m_proposals.begin + whole.size()));
    check();
    if (isKey)
        propose();
}

} // namespace Widgets
