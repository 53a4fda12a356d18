// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/own/sessionspane.h"

#include "models/format.h"
#include "pages/sessions/endsessionsdialog.h"
#include "widgets/faces.h"
#include "widgets/icon.h"
#include "widgets/messagebar.h"
#include "widgets/tableview.h"
#include "widgets/writing.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pages {

using Models::OwnSessions;
using Models::Severity;

SessionsPane::SessionsPane(Models::Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_model(backend)
    , m_table(new Widgets::TableView(QStringLiteral("ownSessions"), tr("Where you are logged in"), this))
{
    m_table->setSource(&m_model);
    m_table->sortByColumn(OwnSessions::Since, Qt::DescendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OwnSessions::Program, letter * 34);
    m_table->setColumnWidth(OwnSessions::Address, letter * 24);
    m_table->setColumnWidth(
        OwnSessions::Since, fontMetrics().horizontalAdvance(Models::timeText(1'700'000'000)) + letter * 4);
    m_table->setColumnHidden(OwnSessions::Method, true);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_table, 1);
    inner->addWidget(makeButtons());
    m_faces = new Widgets::Faces(content, this);
    m_faces->setEmpty({tr("You are not logged in anywhere."), {}, {}});
    m_faces->follow(
        m_model.load(), [this] { return m_model.rowCount() == 0; }, [this] { m_model.refresh(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_faces);
    connect(m_table, &Widgets::TableView::selectionMade, this, &SessionsPane::update);
    connect(m_model.load(), &Models::Load::changed, this, &SessionsPane::update);
    update();
}

QWidget *SessionsPane::makeButtons()
{
    auto *row = new QWidget(this);
    m_end = new QPushButton(Widgets::icon(Widgets::Icon::Stop), tr("&End session…"), row);
    m_end->setObjectName(QStringLiteral("endOwn"));
    m_endOthers = new QPushButton(tr("End all &others…"), row);
    m_endOthers->setObjectName(QStringLiteral("endOthers"));
    m_endOthers->setToolTip(tr("Ends every session but the one of this window"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addStretch(1);
    for (QPushButton *button : {m_endOthers, m_end}) {
        Widgets::changesServer(button);
        layout->addWidget(button);
    }
    connect(m_end, &QPushButton::clicked, this,
        [this] { ask(chosen(), tr("These sessions will be ended. What they have running is broken off.")); });
    connect(m_endOthers, &QPushButton::clicked, this, [this] {
        ask(m_model.others(),
            tr("All your sessions but this one will be ended. What they have running is broken off."));
    });
    return row;
}

/// Of the selected ones those that can be ended.
QList<Rpc::SessionRow> SessionsPane::chosen() const
{
    QList<Rpc::SessionRow> rows;
    for (const int row : m_table->selectedSourceRows()) {
        if (m_model.canEnd(m_model.at(row)))
            rows.append(m_model.at(row));
    }
    return rows;
}

void SessionsPane::update()
{
    const bool some = !chosen().isEmpty();
    m_end->setEnabled(some);
    m_end->setToolTip(some ? tr("End the selected sessions")
            : m_table->selectedSourceRows().isEmpty()
            ? tr("Select the sessions that are to be ended.")
            : tr("The session of this window, and those by which somebody else acts as you, stay."));
    m_endOthers->setEnabled(!m_model.others().isEmpty());
}

void SessionsPane::ask(const QList<Rpc::SessionRow> &rows, const QString &question)
{
    if (rows.isEmpty())
        return;
    QList<Models::SessionLine> lines;
    std::transform(rows.begin(), rows.end(), std::back_inserter(lines), &Models::sessionLineOf);
    auto *dialog = new EndSessionsDialog(lines, question, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows] {
        m_model.end(rows, dialog->reason(), this,
            [this](const Models::SessionsModel::Ended &outcome) { told(outcome); });
    });
    dialog->open();
}

void SessionsPane::told(const Models::SessionsModel::Ended &outcome)
{
    if (outcome.refused == 0) {
        Q_EMIT done(tr("%n session(s) were ended.", nullptr, outcome.ended), {});
        return;
    }
    m_faces->messages()->show(Severity::Critical,
        tr("%1 sessions were ended, %2 were not: %3")
            .arg(QString::number(outcome.ended), QString::number(outcome.refused), outcome.reason),
        {}, outcome.reason);
}

} // namespace Pages
