// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/health/healthpage.h"

#include "pages/health/checkrow.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"
#include "widgets/severity.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Pages {

using Models::Severity;

static const auto seenKey = QLatin1String("health/seen");

HealthPage::HealthPage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_backend(backend)
    , m_model(backend)
    , m_faces(new Widgets::Faces(makeContent(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_faces);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HealthPage::showRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &HealthPage::showRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &HealthPage::showRows);
    connect(m_model.load(), &Models::Load::changed, this, &HealthPage::showSummary);
    connect(&m_model, &Models::Health::worsened, this, &HealthPage::tellWorse);
    m_faces->setEmpty({tr("There is nothing to check."), {}, {}});
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
}

QWidget *HealthPage::makeContent()
{
    auto *list = new QWidget;
    m_layout = new QVBoxLayout(list);
    m_layout->setContentsMargins({});
    m_layout->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Checks"));
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(makeHead());
    layout->addWidget(area, 1);
    return content;
}

QWidget *HealthPage::makeHead()
{
    auto *head = new QWidget;
    m_icon = new QLabel(head);
    m_summary = new QLabel(head);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_summary->setFont(large);
    m_everything = new QPushButton(Widgets::icon(Widgets::Icon::Refresh), tr("&Check everything now"), head);
    m_everything->setToolTip(
        tr("Also checks the chain of the security log and counts the deleted items. That takes the "
           "server some time and is noted in its security log."));
    connect(m_everything, &QPushButton::clicked, this, [this] { m_model.checkEverything(); });
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_everything);
    return head;
}

/// Whether this login sees the page that mends it.
bool HealthPage::reaches(const QString &page) const
{
    return std::any_of(all().begin(), all().end(), [this, &page](const Description &one) {
        return page == QLatin1String(one.id) && one.isFor(m_backend.identity());
    });
}

void HealthPage::showRows()
{
    for (Models::HealthLine line : m_model.rows()) {
        if (!reaches(line.page))
            line.fix.clear();
        CheckRow *&row = m_rows[line.id];
        if (!row) {
            row = new CheckRow;
            row->setObjectName(line.id);
            connect(row, &CheckRow::mend, this, [this, one = row] { mend(one->line()); });
        }
        if (row->line() != line)
            row->show(line);
    }
    const QStringList order = m_model.order();
    if (std::exchange(m_order, order) != order) {
        QWidget *before = m_everything; // the key Tab goes as the eye does
        for (qsizetype i = 0; i < order.size(); ++i) {
            CheckRow *row = m_rows.value(order.at(i));
            m_layout->removeWidget(row);
            m_layout->insertWidget(int(i), row);
            const QList<QWidget *> stops{row->findChild<QToolButton *>(), row->findChild<QPushButton *>()};
            for (QWidget *stop : stops) {
                setTabOrder(before, stop);
                before = stop;
            }
        }
    }
    showSummary();
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, {}));
}

void HealthPage::showSummary()
{
    m_summary->setText(m_model.summary());
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    const Severity worst = m_model.worst();
    const QIcon icon =
        worst == Severity::None ? Widgets::icon(Widgets::Icon::Unknown) : Widgets::severityIcon(worst);
    m_icon->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setAccessibleName(Models::Health::word(worst));
    m_everything->setEnabled(!m_model.load()->isLoading());
}

void HealthPage::open(const QString &argument)
{
    CheckRow *row = m_rows.value(argument);
    if (!row) {
        m_wanted = argument;
        return;
    }
    row->setOpen(true);
    row->findChild<QToolButton *>()->setFocus(Qt::OtherFocusReason);
    if (auto *area = findChild<QScrollArea *>())
        area->ensureWidgetVisible(row);
}

void HealthPage::mend(const Models::HealthLine &line)
{
    if (line.page != QLatin1String("health"))
        return Q_EMIT leads(line.page, line.argument);
    m_model.verifyBodies(this, [this](const Base::Result<qint64> &job) {
        if (job)
            Q_EMIT jobStarted(*job);
        else
            m_faces->messages()->show(Severity::Warning,
                tr("The comparison could not be started: %1").arg(job.error().detail), {},
                job.error().detail);
    });
}

/// Who does not see the page hears it.
void HealthPage::tellWorse()
{
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HealthPage::saveState(QSettings &settings) const
{
    QVariantMap seen;
    for (auto service = m_model.seen().cbegin(); service != m_model.seen().cend(); ++service)
        seen.insert(service.key(), service.value());
    settings.setValue(seenKey, seen);
}

void HealthPage::restoreState(QSettings &settings)
{
    QHash<QString, qint64> seen;
    const QVariantMap kept = settings.value(seenKey).toMap();
    for (auto service = kept.cbegin(); service != kept.cend(); ++service)
        seen.insert(service.key(), service->toLongLong());
    m_model.setSeen(seen);
}

void HealthPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_model.load()->hasData())
        showSummary();
}

} // namespace Pages
