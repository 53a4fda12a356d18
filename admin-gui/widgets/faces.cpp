// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/faces.h"

#include "widgets/messagebar.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace Widgets {

using namespace std::chrono_literals;

Faces::Faces(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_content(content)
    , m_patience(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(placeholder());
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, &Faces::showLoading);
}

QWidget *Faces::placeholder()
{
    m_placeholder = new QWidget(m_stack);
    m_text = new QLabel(m_placeholder);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar(m_placeholder);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Loading"));
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    m_action = new QPushButton(m_placeholder);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_work)
            m_work();
    });
    auto *layout = new QVBoxLayout(m_placeholder);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch();
    return m_placeholder;
}

void Faces::follow(Models::Load *load, std::function<bool()> isEmpty, std::function<void()> retry)
{
    if (m_load)
        m_load->disconnect(this);
    m_load = load;
    m_isEmpty = std::move(isEmpty);
    m_retry = std::move(retry);
    connect(load, &Models::Load::changed, this, &Faces::update);
    update();
}

void Faces::setEmpty(Empty empty)
{
    m_empty = std::move(empty);
    if (m_face == QLatin1String("empty"))
        showEmpty();
}

QString Faces::face() const
{
    return m_face;
}

void Faces::update()
{
    if (!m_load)
        return;
    const bool failed = !m_load->isLoading() && !m_load->error().isEmpty();
    if (!failed && std::exchange(m_toldError, false))
        m_messages->clear();
    if (m_load->hasData()) {
        m_patience->stop();
        m_isEmpty() ? showEmpty() : showData();
        if (failed) {
            m_toldError = true;
            m_messages->show(Models::Severity::Warning,
                tr("This is as it was at %1: %2")
                    .arg(QLocale().toString(m_load->updated().time(), QLocale::ShortFormat), m_load->error()),
                {tr("Try again"), m_retry}, m_load->error());
        }
    } else if (failed) {
        m_patience->stop();
        showError();
    } else if (m_face != QLatin1String("loading") && !m_patience->isActive()) {
        m_patience->start(300ms);
    }
}

void Faces::showLoading()
{
    m_face = QStringLiteral("loading");
    m_text->setText(tr("Loading…"));
    m_busy->setVisible(true);
    m_action->setVisible(false);
    m_stack->setCurrentWidget(m_placeholder);
}

void Faces::showError()
{
    m_face = QStringLiteral("error");
    m_text->setText(m_load->error());
    m_busy->setVisible(false);
    m_action->setText(tr("Try again"));
    m_action->setVisible(true);
    m_work = m_retry;
    m_stack->setCurrentWidget(m_placeholder);
}

void Faces::showEmpty()
{
    m_face = QStringLiteral("empty");
    m_text->setText(m_empty.text);
    m_busy->setVisible(false);
    m_action->setText(m_empty.action);
    m_action->setVisible(!m_empty.action.isEmpty());
    m_work = m_empty.work;
    m_stack->setCurrentWidget(m_placeholder);
}

void Faces::showData()
{
    m_face = QStringLiteral("data");
    m_stack->setCurrentWidget(m_content);
}

} // namespace Widgets
