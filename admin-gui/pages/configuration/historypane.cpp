// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/configuration/historypane.h"

#include "widgets/commandlabel.h"
#include "widgets/diffview.h"
#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

HistoryPane::HistoryPane(Models::ConfigHistory &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new Widgets::TableView(QStringLiteral("configHistory"), tr("Versions of the configuration")))
    , m_diff(new Widgets::DiffView(tr("Comparison of versions")))
    , m_restore(new QPushButton(Widgets::icon(Widgets::Icon::Undo), tr("&Put this version back")))
    , m_command(new Widgets::CommandLabel)
{
    m_table->setSource(&m_model);
    m_table->sortByColumn(Models::ConfigHistory::Version, Qt::DescendingOrder);
    m_table->setColumnWidth(Models::ConfigHistory::Time, fontMetrics().averageCharWidth() * 26);
    m_table->setColumnWidth(Models::ConfigHistory::Author, fontMetrics().averageCharWidth() * 20);
    auto *content = new QSplitter(Qt::Vertical);
    content->addWidget(m_table);
    content->addWidget(m_diff);
    m_faces = new Widgets::Faces(content, this);
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { m_model.refresh(); });
    m_faces->setEmpty(
        {tr("There is no version of this configuration yet. The first change makes one."), {}, {}});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_restore);
    buttons->addWidget(m_command, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces, 1);
    layout->addLayout(buttons);
    connect(m_table, &Widgets::TableView::selectionMade, this, &HistoryPane::compare);
    Widgets::changesServer(m_restore);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QList<qint64> versions = selected();
        if (versions.size() == 1)
            Q_EMIT restoreWanted(versions.first());
    });
    compare();
}

void HistoryPane::setService(const QString &name)
{
    m_service = name;
    m_model.setService(name);
    compare();
}

QList<qint64> HistoryPane::selected() const
{
    QList<qint64> versions;
    for (const int row : m_table->selectedSourceRows())
        versions.append(m_model.at(row).version);
    std::sort(versions.begin(), versions.end());
    return versions;
}

void HistoryPane::compare()
{
    const QList<qint64> versions = selected();
    const quint64 question = ++m_question;
    m_restore->setEnabled(versions.size() == 1);
    m_restore->setToolTip(versions.size() == 1 ? QString() : tr("Choose one version to put it back."));
    m_command->setCommand(versions.size() == 1
            ? QStringLiteral("kopano-admin --config-rollback %1 %2").arg(m_service).arg(versions.first())
            : QString());
    if (versions.isEmpty() || versions.size() > 2) {
        m_diff->setLines(
            {}, tr("Choose one version to compare it with the present files, or two to compare them."));
        return;
    }
    m_model.compare(versions.first(), versions.size() == 2 ? versions.last() : 0, this,
        [this, question](const Base::Result<Rpc::DiffConfigurationReply> &reply) {
            if (question != m_question)
                return;
            if (reply)
                m_diff->setLines(reply->lines, tr("No differences."));
            else
                m_diff->setLines({}, tr("The versions could not be compared: %1").arg(reply.error().detail));
        });
}

} // namespace Pages
