// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard/dashboardbar.h"

#include "widgets/icon.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace Pages {

DashboardBar::DashboardBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QComboBox(this))
    , m_ranges(new QComboBox(this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_back(new QPushButton(Widgets::icon(Widgets::Icon::Undo), tr("&Back to now"), this))
    , m_paused(new QLabel(this))
{
    m_presets->setAccessibleName(tr("Charts"));
    for (const Models::ChartPreset &preset : Models::chartPresets())
        m_presets->addItem(preset.title, preset.id);
    m_ranges->setAccessibleName(tr("Range"));
    for (const Models::ChartRange &range : Models::chartRanges())
        m_ranges->addItem(range.title);
    m_ranges->addItem(tr("From … to …"));
    makeDates();
    m_paused->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_presets);
    row->addWidget(m_ranges);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_back);
    row->addWidget(m_paused, 1);
    row->addStretch();
    connect(m_presets, &QComboBox::currentIndexChanged, this, &DashboardBar::presetChosen);
    connect(m_ranges, &QComboBox::currentIndexChanged, this, &DashboardBar::setRange);
    connect(m_back, &QPushButton::clicked, this, &DashboardBar::reset);
    setRange(1);
}

void DashboardBar::makeDates()
{
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QDateTimeEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setKeyboardTracking(false);
        edit->setDisplayFormat(QString(locale().dateFormat(QLocale::ShortFormat) + u" HH:mm:ss"));
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &DashboardBar::chooseDates);
    }
}

QString DashboardBar::preset() const
{
    return m_presets->currentData().toString();
}

void DashboardBar::setPreset(const QString &id)
{
    const int place = m_presets->findData(id);
    if (place >= 0)
        m_presets->setCurrentIndex(place);
}

int DashboardBar::range() const
{
    return m_ranges->currentIndex();
}

void DashboardBar::setRange(int number)
{
    const QList<Models::ChartRange> ranges = Models::chartRanges();
    if (number >= ranges.size()) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        return setAbsolute(isAbsolute() ? m_span : Models::Span{now + m_span.begin, now});
    }
    {
        const QSignalBlocker quiet(m_ranges);
        m_ranges->setCurrentIndex(number);
    }
    m_span = {-ranges.at(std::max(0, number)).seconds * 1000, 0};
    for (QWidget *widget :
        {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_back)})
        widget->hide();
    Q_EMIT spanChanged();
}

void DashboardBar::setAbsolute(const Models::Span &span)
{
    constexpr qint64 shortest = 5000;
    if (span.length() < shortest)
        return;
    m_span = span;
    const QSignalBlocker quietRanges(m_ranges);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_ranges->setCurrentIndex(m_ranges->count() - 1);
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(span.begin));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(span.end));
    for (QWidget *widget :
        {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_back)})
        widget->show();
    Q_EMIT spanChanged();
}

void DashboardBar::chooseDates()
{
    setAbsolute({m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()});
}

void DashboardBar::reset()
{
    setRange(1);
}

void DashboardBar::setPaused(const QString &text)
{
    m_paused->setText(text);
}

} // namespace Pages
