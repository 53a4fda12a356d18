// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/queue/queuepage.h"

#include "widgets/commandlabel.h"
#include "widgets/faces.h"
#include "widgets/tableview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Pages {

QueuePage::QueuePage(Models::Backend &backend, QWidget *parent)
    : Page(parent)
    , m_model(backend)
    , m_table(new Widgets::TableView(QStringLiteral("queue"), tr("Counters of the spooler")))
    , m_faces(new Widgets::Faces(m_table, this))
    , m_state(new QLabel(this))
    , m_command(new Widgets::CommandLabel(this))
{
    m_table->setSource(&m_model);
    m_table->sortByColumn(Models::Queue::Name, Qt::AscendingOrder);
    m_table->setColumnWidth(Models::Queue::Name, fontMetrics().averageCharWidth() * 30);
    m_table->setColumnWidth(Models::Queue::Value, fontMetrics().averageCharWidth() * 16);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_faces, 1);
    layout->addWidget(m_command);
    connect(m_model.load(), &Models::Load::changed, this, &QueuePage::tell);
    tell();
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { refresh(); });
}

void QueuePage::tell()
{
    const bool runs = m_model.spooler().has_value();
    m_state->setVisible(runs);
    m_state->setText(m_model.stateText());
    m_command->setCommand(runs ? QStringLiteral("kopano-admin --service-counters spooler") : QString());
    if (runs) {
        m_faces->setEmpty({tr("The spooler is connected but counts nothing."), {}, {}});
        return;
    }
    m_faces->setEmpty(
        {tr("No spooler is connected to this server, so nothing can be told about an outgoing queue. Mail "
            "is sent by the spooler; see whether it runs."),
            tr("Show the services"),
            [this] { Q_EMIT leads(QStringLiteral("services"), QStringLiteral("spooler")); }});
}

void QueuePage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
}

void QueuePage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
}

} // namespace Pages
