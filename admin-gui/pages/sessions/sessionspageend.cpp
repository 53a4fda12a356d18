// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/sessions/endsessionsdialog.h"
#include "pages/sessions/sessionspage.h"
#include "widgets/faces.h"
#include "widgets/messagebar.h"

namespace Pages {

using Models::SessionLine;
using Models::SessionsModel;
using Models::Severity;

void SessionsPage::endSelected()
{
    QList<SessionLine> lines = selected();
    lines.removeIf([this](const SessionLine &line) { return !m_model.canEnd(line); });
    ask(lines, tr("These sessions will be ended. What they have running is broken off."), false);
}

void SessionsPage::endUser()
{
    const SessionLine line = selected().value(0);
    const bool own = line.now.user == m_backend.identity().login;
    ask(m_model.sameUser(line),
        tr("All sessions of %1 will be ended. What they have running is broken off.").arg(line.now.user),
        !own);
}

void SessionsPage::endPeer()
{
    const SessionLine line = selected().value(0);
    ask(m_model.samePeer(line),
        tr("All sessions from %1 will be ended. What they have running is broken off.")
            .arg(Models::peerOf(line.now)),
        false);
}

void SessionsPage::ask(const QList<SessionLine> &lines, const QString &question, bool allOfUser)
{
    if (lines.isEmpty())
        return;
    auto *dialog = new EndSessionsDialog(lines, question, allOfUser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_model.end(dialog->lines(), dialog->reason(), this,
            [this](const SessionsModel::Ended &outcome) { told(outcome); });
    });
    dialog->open();
}

void SessionsPage::told(const SessionsModel::Ended &outcome)
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
