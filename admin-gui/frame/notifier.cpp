// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/notifier.h"

#include "models/jobsmodel.h"

#include <QSettings>
#include <QWidget>

#include <utility>

namespace Frame {

using Models::Server;
using Models::Severity;

static constexpr auto notificationsKey = "notifications";

Notifier::Notifier(std::unique_ptr<Desktop> desktop, const Server &server, const QWidget &window)
    : m_desktop(std::move(desktop))
    , m_server(server)
    , m_window(window)
{
    m_enabled = refusal().isEmpty() && QSettings().value(QLatin1String(notificationsKey)).toBool();
    if (m_enabled)
        m_desktop->setActive(true);
    m_connected = server.isReady();
    connect(&server, &Server::stateChanged, this, &Notifier::stateChanged);
}

Notifier::~Notifier() = default;

void Notifier::setEnabled(bool enabled, QSettings &settings)
{
    settings.setValue(QLatin1String(notificationsKey), enabled);
    const bool wanted = enabled && refusal().isEmpty();
    if (std::exchange(m_enabled, wanted) != wanted)
        m_desktop->setActive(wanted);
}

/// A connection that is lost tries again and again; that is told once.
void Notifier::stateChanged()
{
    const bool lost = m_connected && m_server.state() == Server::State::Waiting;
    if (lost && !std::exchange(m_lost, true))
        show(tr("Connection lost"), tr("The connection is being tried again."), Severity::Warning);
    if (!m_server.isReady())
        return;
    m_connected = true;
    if (std::exchange(m_lost, false))
        show(tr("Connected again"), tr("The connection is there again."), Severity::Good);
}

void Notifier::jobEnded(const Rpc::Job &job)
{
    if (m_window.isActiveWindow())
        return; // the dock says it
    const bool good = job.state == Rpc::Job::Done;
    show(tr("%1: %2").arg(Models::jobKind(job.kind), Models::jobState(job.state)), Models::jobOutcome(job),
        good ? Severity::Good : Severity::Warning);
}

void Notifier::worsened(const QString &title, const QString &text, Severity severity)
{
    show(title, text, severity);
}

void Notifier::show(const QString &title, const QString &text, Severity severity)
{
    if (!m_enabled)
        return;
    //: name of the server, then what has happened
    m_desktop->show(tr("%1 – %2").arg(m_server.entry().name, title), text, severity);
}

} // namespace Frame
