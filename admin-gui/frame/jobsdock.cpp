// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/jobsdock.h"

#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Frame {

using Models::JobsModel;
using Models::Severity;

JobsDock::JobsDock(Models::Backend &backend, QWidget *parent)
    : QDockWidget(tr("Jobs"), parent)
    , m_model(backend)
    , m_messages(new Widgets::MessageBar)
    , m_view(new Widgets::TableView(QStringLiteral("jobs"), tr("Jobs of the server")))
{
    setObjectName(QStringLiteral("jobsDock"));
    m_view->setSource(&m_model);
    m_view->sortByColumn(JobsModel::Kind, Qt::DescendingOrder);
    auto *cancel = new QPushButton(Widgets::icon(Widgets::Icon::Stop), tr("Cancel the job"));
    cancel->setToolTip(tr("It stops after its present step; what is done stays done."));
    cancel->setEnabled(false);
    Widgets::changesServer(cancel);
    connect(m_view, &Widgets::TableView::selectionMade, this,
        [this, cancel] { cancel->setEnabled(!m_view->selectedSourceRows().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &JobsDock::cancelChosen);
    connect(&m_model, &JobsModel::ended, this, [this](const Rpc::Job &job) {
        const bool good = job.state == Rpc::Job::Done;
        m_messages->show(good ? Severity::Good : Severity::Warning,
            tr("%1: %2. %3").arg(Models::jobKind(job.kind), Models::jobState(job.state), Models::jobOutcome(job)));
        Q_EMIT ended(job);
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_messages);
    layout->addWidget(m_view, 1);
    layout->addWidget(cancel, 0, Qt::AlignLeft);
    setWidget(content);
    m_model.refresh();
}

void JobsDock::watch(qint64)
{
    show();
    raise();
    m_model.refresh();
}

void JobsDock::cancelChosen()
{
    const QList<int> rows = m_view->selectedSourceRows();
    for (const int row : rows) {
        m_model.cancel(m_model.at(row).id, this, [this](const Base::Result<void> &done) {
            if (!done)
                m_messages->show(Severity::Warning, done.error().detail);
            m_model.refresh();
        });
    }
}

} // namespace Frame
