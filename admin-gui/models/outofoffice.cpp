// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outofoffice.h"

#include "models/format.h"

#include <QDateTime>

namespace Models {

using namespace Base;

OutOfOffice::OutOfOffice(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
}

void OutOfOffice::setLogin(const QString &login)
{
    if (login == m_login)
        return;
    m_login = login;
    m_saved = m_edited = {};
    m_refresher.reset();
    Q_EMIT changed();
}

void OutOfOffice::ask()
{
    if (m_login.isEmpty())
        return m_refresher.reset();
    m_refresher.ask(Rpc::GetAutoReply{m_login}, [this](const Rpc::AutoReplyReply &reply) {
        const bool untouched = !isChanged();
        m_saved = reply.autoReply;
        if (untouched)
            m_edited = m_saved;
        m_refresher.finish();
        Q_EMIT changed();
    });
}

void OutOfOffice::edit(const AutoReply &reply)
{
    if (reply == m_edited)
        return;
    m_edited = reply;
    Q_EMIT changed();
}

QString OutOfOffice::problem() const
{
    if (m_edited.begins != 0 && m_edited.ends != 0 && m_edited.ends <= m_edited.begins)
        return tr("It would end before it begins.");
    if (m_edited.active && m_edited.message.trimmed().isEmpty())
        return tr("There is no text to answer with.");
    return {};
}

QString OutOfOffice::stateText() const
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (!m_saved.active)
        return tr("No answers are sent.");
    if (m_saved.ends != 0 && m_saved.ends <= now)
        return tr("No answers are sent: that ended on %1.").arg(timeText(m_saved.ends));
    if (m_saved.begins > now)
        return tr("Answers are sent from %1 on.").arg(timeText(m_saved.begins));
    return m_saved.ends == 0 ? tr("Answers are being sent.")
                             : tr("Answers are being sent until %1.").arg(timeText(m_saved.ends));
}

void OutOfOffice::save()
{
    if (problem().isEmpty())
        save(m_edited);
}

void OutOfOffice::save(const AutoReply &reply)
{
    m_backend.ask<Rpc::SetAutoReply>(
        {m_login, reply}, this, [this, reply](const Result<Rpc::AutoReplyReply> &answer) {
            if (!answer) {
                Q_EMIT refused(answer.error().detail);
                return;
            }
            const AutoReply before = m_saved;
            const bool untouched = !isChanged() || m_edited == reply;
            m_saved = answer->autoReply;
            if (untouched)
                m_edited = m_saved;
            Q_EMIT changed();
            Q_EMIT written(before);
        });
}

} // namespace Models
