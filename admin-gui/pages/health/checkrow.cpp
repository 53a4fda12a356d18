// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/health/checkrow.h"

#include "widgets/icon.h"
#include "widgets/severity.h"

#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace Pages {

using Models::Severity;

namespace {

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// As wide as the widest of its words, so that the titles of all rows stand below each other.
int widthOfStates(const QFontMetrics &metrics)
{
    int width = 0;
    for (const Severity one :
        {Severity::None, Severity::Good, Severity::Notice, Severity::Warning, Severity::Critical})
        width = std::max(width, metrics.horizontalAdvance(Models::Health::word(one)));
    return width + metrics.averageCharWidth();
}

} // namespace

CheckRow::CheckRow(QWidget *parent)
    : QFrame(parent)
    , m_arrow(new QToolButton(this))
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
    , m_title(wrappedLabel(this))
    , m_text(wrappedLabel(this))
    , m_body(makeBody())
{
    setFrameShape(QFrame::StyledPanel);
    m_arrow->setAutoRaise(true);
    m_arrow->setCheckable(true);
    m_arrow->setArrowType(Qt::RightArrow);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setFont(bold);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setMinimumWidth(widthOfStates(QFontMetrics(bold)));
    for (QLabel *label : {m_icon, m_state, m_title, m_text}) // one line of each stands beside the arrow
        label->setMinimumHeight(m_arrow->sizeHint().height());
    auto *layout = new QGridLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setHorizontalSpacing(gap);
    layout->addWidget(m_arrow, 0, 0, Qt::AlignTop);
    layout->addWidget(m_icon, 0, 1, Qt::AlignTop);
    layout->addWidget(m_state, 0, 2, Qt::AlignTop);
    layout->addWidget(m_title, 0, 3, Qt::AlignTop);
    layout->addWidget(m_text, 0, 4, Qt::AlignTop);
    layout->addWidget(m_body, 1, 3, 1, 2);
    layout->setColumnStretch(3, 1);
    layout->setColumnStretch(4, 3);
    m_body->hide();
    connect(m_arrow, &QToolButton::toggled, this, [this](bool open) {
        m_arrow->setArrowType(open                     ? Qt::DownArrow
                : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                       : Qt::RightArrow);
        m_body->setVisible(open);
        tellName();
    });
}

QWidget *CheckRow::makeBody()
{
    auto *body = new QWidget(this);
    m_why = wrappedLabel(body);
    m_effect = wrappedLabel(body);
    m_fix = new QPushButton(body);
    auto *layout = new QFormLayout(body);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("Why it is checked:"), m_why);
    layout->addRow(tr("Effect of a problem:"), m_effect);
    layout->addRow(nullptr, m_fix);
    m_fix->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_fix, &QPushButton::clicked, this, &CheckRow::mend);
    return body;
}

void CheckRow::show(const Models::HealthLine &line)
{
    m_line = line;
    m_title->setText(line.title);
    m_text->setText(line.text);
    m_why->setText(line.why);
    m_effect->setText(line.effect);
    m_fix->setText(line.fix);
    m_fix->setVisible(!line.fix.isEmpty());
    m_state->setText(Models::Health::word(line.severity));
    draw();
    tellName();
}

bool CheckRow::isOpen() const
{
    return m_arrow->isChecked();
}

void CheckRow::setOpen(bool open)
{
    m_arrow->setChecked(open);
}

/// What depends on the palette and on the direction.
void CheckRow::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const QIcon icon = m_line.severity == Severity::None ? Widgets::icon(Widgets::Icon::Unknown)
                                                         : Widgets::severityIcon(m_line.severity);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, Widgets::severityColor(m_line.severity, palette()));
    m_state->setPalette(colored);
    if (!isOpen())
        m_arrow->setArrowType(layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
}

/// A screen reader hears all of the row at its only control.
void CheckRow::tellName()
{
    m_arrow->setAccessibleName(tr("%1: %2. %3").arg(m_state->text(), m_line.title, m_line.text));
    m_arrow->setToolTip(isOpen() ? tr("Hide why this is checked") : tr("Show why this is checked"));
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const bool head = rect().contains(place) && (!isOpen() || place.y() < m_body->y());
    if (event->button() == Qt::LeftButton && head)
        m_arrow->toggle();
}

void CheckRow::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        draw();
}

} // namespace Pages
