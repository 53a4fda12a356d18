// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "widgets/severity.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace Widgets {

using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setText(tr("Copy details"));
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_detailsButton);
    layout->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_detailsButton, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto work = std::exchange(m_work, {});
        clear();
        if (work)
            work();
    });
    hide();
}

void MessageBar::show(
    Models::Severity severity, const QString &text, const Action &action, const QString &details)
{
    m_timer->stop();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(severityIcon(severity).pixmap(size, size));
    m_icon->setAccessibleName(severityWord(severity));
    m_text->setText(text);
    m_work = action.work;
    m_action->setText(action.text);
    m_action->setVisible(!action.text.isEmpty());
    m_details = details;
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(severityWord(severity) + QStringLiteral(": ") + text);
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showForMoment(Models::Severity severity, const QString &text, const Action &action)
{
    show(severity, text, action);
    m_timer->start(10s);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::clear()
{
    m_timer->stop();
    m_work = {};
    hide();
}

} // namespace Widgets
