// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dashboard/chartpane.h"

#include "models/csv.h"
#include "widgets/chart.h"
#include "widgets/icon.h"
#include "widgets/tableview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pages {

using Widgets::Icon;

ChartPane::ChartPane(const Models::ChartKind &kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_chart(new Widgets::Chart(kind.title))
    , m_view(new Widgets::TableView(QStringLiteral("chart-") + kind.id, tr("Values of %1").arg(kind.title)))
    , m_stack(new QStackedWidget)
    , m_caption(new QLabel(this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("chart-") + kind.id);
    setFrameShape(QFrame::StyledPanel);
    m_view->setSource(&m_table);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_view);
    makeMenu();
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *title = new QLabel(kind.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addWidget(m_caption, 1);
    top->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns of the same width
    setMinimumHeight(fontMetrics().height() * 17); // with less, values beside the axis do not fit
}

void ChartPane::makeMenu()
{
    QAction *full = m_menu->addAction(tr("&Whole page"), this, &ChartPane::fullWanted);
    full->setObjectName(QStringLiteral("full"));
    QAction *values = m_menu->addAction(Widgets::icon(Icon::Details), tr("&Values as a table"));
    values->setObjectName(QStringLiteral("table"));
    values->setCheckable(true);
    connect(values, &QAction::toggled, this, &ChartPane::showTable);
    m_menu->addAction(tr("&Threshold…"), this, &ChartPane::askThreshold);
    m_menu->addSeparator();
    m_menu->addAction(Widgets::icon(Icon::Copy), tr("&Copy the picture"), this,
        [this] { QGuiApplication::clipboard()->setImage(m_chart->image()); });
    m_menu->addAction(Widgets::icon(Icon::Copy), tr("Copy the &values"), this, [this] {
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(Models::csvOf(m_table)).remove(QChar(0xfeff)));
    });
    m_menu->addAction(Widgets::icon(Icon::Export), tr("Save as &PNG…"), this,
        [this] { save(QStringLiteral("png"), tr("PNG pictures (*.png)"), [this] { return png(); }); });
    m_menu->addAction(Widgets::icon(Icon::Export), tr("Save as &SVG…"), this, [this] {
        save(QStringLiteral("svg"), tr("SVG pictures (*.svg)"), [this] { return m_chart->svg(); });
    });
    m_menu->addAction(Widgets::icon(Icon::Export), tr("Save values as CS&V…"), this, [this] {
        save(QStringLiteral("csv"), tr("CSV tables (*.csv)"), [this] { return Models::csvOf(m_table); });
    });
    m_menu->addAction(Widgets::icon(Icon::Export), tr("Save values as &JSON…"), this, [this] {
        save(QStringLiteral("json"), tr("JSON files (*.json)"), [this] { return Models::jsonOf(m_table); });
    });
    m_button->setText(tr("Menu"));
    m_button->setAccessibleName(tr("Menu of the chart %1").arg(m_kind.title));
    m_button->setToolTip(tr("Whole page, values, threshold, export"));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
}

void ChartPane::show(const QList<QList<Models::Sample>> &samples, Models::ChartRequest request)
{
    request.columns = m_chart->columns();
    request.threshold = m_threshold;
    const Models::ChartPicture picture = Models::pictureOf(m_kind, samples, request);
    m_caption->setText(
        picture.unit.isEmpty() ? picture.caption : QString(picture.unit + u" · " + picture.caption));
    m_caption->setToolTip(m_caption->text()); // it may be cut off between the title and the menu
    QStringList titles;
    for (const Models::ChartSeries &series : m_kind.series)
        titles.append(series.title);
    m_table.setTitles(titles, picture.unit);
    m_chart->show(picture);
    if (isTableShown())
        m_table.show(picture);
}

void ChartPane::setThreshold(std::optional<double> threshold)
{
    m_threshold = threshold;
}

void ChartPane::showTable(bool table)
{
    m_stack->setCurrentIndex(table ? 1 : 0);
    if (table) {
        m_table.show(m_chart->picture());
        m_view->sortByColumn(0, Qt::DescendingOrder);
        m_view->resizeColumnsToContents();
    }
}

bool ChartPane::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPane::askThreshold()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Threshold"));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setLabelText(m_kind.bytes
            ? tr("Draw a line in %1 at this many MiB; 0 draws none:").arg(m_kind.title)
            : tr("Draw a line in %1 at this value; 0 draws none:").arg(m_kind.title));
    dialog->setDoubleRange(0, 1e12);
    dialog->setDoubleDecimals(2);
    const double unit = m_kind.bytes ? 1024.0 * 1024.0 : 1.0;
    dialog->setDoubleValue(m_threshold.value_or(0) / unit);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, unit](double value) {
        setThreshold(value > 0 ? std::optional(value * unit) : std::nullopt);
        Q_EMIT thresholdChanged();
    });
    dialog->open();
}

QByteArray ChartPane::png() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    m_chart->image().save(&buffer, "PNG");
    return bytes;
}

void ChartPane::save(const QString &ending, const QString &filter, std::function<QByteArray()> content)
{
    m_table.show(m_chart->picture());
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_kind.title),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QString(QStringLiteral("kopano-") + m_kind.id + u'.' + ending));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, content = std::move(content)](const QString &path) {
            QSaveFile file(path);
            const QByteArray bytes = content();
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                Q_EMIT saved(QDir::toNativeSeparators(path));
            else
                Q_EMIT failed(tr("%1 could not be written: %2")
                                  .arg(QDir::toNativeSeparators(path), file.errorString()));
        });
    dialog->open();
}

} // namespace Pages
