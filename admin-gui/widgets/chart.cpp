// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart.h"

#include "widgets/chartcolors.h"
#include "widgets/chartview.h"
#include "widgets/filterbarflow.h"

#include <QBuffer>
#include <QChart>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Widgets {

Chart::Chart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_name(accessibleName)
    , m_view(new ChartView(this))
    , m_legend(new QWidget(this))
{
    m_view->setAccessibleName(accessibleName);
    new FlowLayout(m_legend);
    m_legend->layout()->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(m_view, &ChartView::pointedAt, this, &Chart::pointedAt);
    connect(m_view, &ChartView::zoomed, this, &Chart::zoomed);
    connect(m_view, &ChartView::panned, this, &Chart::panned);
    connect(m_view, &ChartView::resetWanted, this, &Chart::resetWanted);
}

Chart::~Chart() = default;

void Chart::show(const Models::ChartPicture &picture)
{
    m_picture = picture;
    if (m_buttons.size() != picture.lines.size())
        makeButtons();
    draw();
    describe();
}

void Chart::makeButtons()
{
    qDeleteAll(std::exchange(m_buttons, {}));
    const QSize sample(fontMetrics().averageCharWidth() * 4, fontMetrics().height());
    for (int line = 0; line < int(m_picture.lines.size()); ++line) {
        auto *button = new QToolButton(this);
        button->setText(m_picture.lines.at(line).title);
        button->setAccessibleName(tr("%1: show %2").arg(m_name, m_picture.lines.at(line).title));
        button->setToolTip(
            tr("Show or hide %1; with Alt, show it alone").arg(m_picture.lines.at(line).title));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(sample);
        button->setIcon(chartSample(line, palette(), sample));
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setChecked(true);
        connect(button, &QToolButton::clicked, this, [this, line] {
            if (QGuiApplication::keyboardModifiers() & Qt::AltModifier)
                isolate(line);
            else
                draw();
        });
        m_legend->layout()->addWidget(button);
        m_buttons.append(button);
    }
}

void Chart::draw()
{
    QSet<int> hidden;
    for (int line = 0; line < int(m_buttons.size()); ++line) {
        if (!m_buttons.at(line)->isChecked())
            hidden.insert(line);
    }
    m_view->draw(m_picture, hidden);
}

void Chart::describe()
{
    QStringList values;
    for (int line = 0; line < int(m_picture.lines.size()); ++line) {
        const auto value = Models::valueAt(m_picture, line, m_picture.span.end);
        values.append(value
                ? tr("%1: %2").arg(m_picture.lines.at(line).title, Models::chartValue(*value, m_picture.unit))
                : tr("%1: no value").arg(m_picture.lines.at(line).title));
    }
    m_view->setAccessibleDescription(values.join(QStringLiteral("; ")));
}

void Chart::setCrosshair(qint64 time)
{
    m_view->setCrosshair(time);
}

qint64 Chart::crosshair() const
{
    return m_view->crosshair();
}

int Chart::columns() const
{
    return std::clamp(int(m_view->chart()->plotArea().width()), 50, Models::mostPoints / 2);
}

int Chart::points() const
{
    return m_view->points();
}

bool Chart::isLineShown(int line) const
{
    return m_buttons.at(line)->isChecked();
}

void Chart::setLineShown(int line, bool shown)
{
    m_buttons.at(line)->setChecked(shown);
    draw();
}

void Chart::isolate(int line)
{
    const auto alone = std::all_of(m_buttons.begin(), m_buttons.end(),
        [&](const QToolButton *button) { return button == m_buttons.at(line) || !button->isChecked(); });
    for (QToolButton *button : std::as_const(m_buttons))
        button->setChecked(alone || button == m_buttons.at(line));
    draw();
}

QImage Chart::image() const
{
    return const_cast<Chart *>(this)->grab().toImage();
}

QByteArray Chart::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_view->size());
    generator.setViewBox(QRect(QPoint(), m_view->size()));
    generator.setTitle(m_name);
    QPainter painter(&generator);
    m_view->render(&painter);
    painter.end();
    return bytes;
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::ApplicationPaletteChange)
        return;
    for (int line = 0; line < int(m_buttons.size()); ++line)
        m_buttons.at(line)->setIcon(chartSample(line, palette(), m_buttons.at(line)->iconSize()));
}

} // namespace Widgets
