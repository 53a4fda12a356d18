// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionattempt.h"

#include <algorithm>

namespace Models {

using namespace Base;

ConnectionAttempt::ConnectionAttempt(QObject *parent) : QObject(parent) { }

ConnectionAttempt::~ConnectionAttempt() = default;

void ConnectionAttempt::start(const ServerEntry &entry, const Secret &password)
{
    cancel();
    m_entry = entry;
    m_password = password;
    m_marks.fill(Mark::Open);
    m_notes.fill({});
    set(Address, Mark::Running);
    const auto url = Client::parseServerUrl(entry.url);
    if (!url)
        return fail(Address, url.error().detail);
    if (!url->isLocal() && entry.method == LoginMethod::LocalSocket)
        return fail(Address, tr("Only a local socket tells the server who you are: choose another way of login."));
    if (entry.method == LoginMethod::Certificate && !url->tls)
        return fail(Address, tr("A client certificate can only be shown over https."));
    set(Address, Mark::Done, url->toString());
    if (url->tls)
        return probe(*url);
    set(Certificate, Mark::Skipped, url->isLocal() ? tr("local socket") : tr("not encrypted"));
    connectNow();
}

void ConnectionAttempt::cancel()
{
    m_probe.reset();
    if (m_server) {
        m_server->disconnect(this);
        m_server.release()->deleteLater(); // this may be its own signal
    }
    m_password = {};
    m_shown.clear();
}

void ConnectionAttempt::probe(const Client::ServerUrl &url)
{
    set(Connection, Mark::Running);
    m_probe = std::make_unique<QObject>();
    Client::probeCertificate(
        url, m_entry.caFile, m_probe.get(), [this](const Result<Client::CertificateFinding> &finding) {
            if (!finding)
                return fail(Connection, finding.error().detail);
            set(Connection, Mark::Done);
            set(Certificate, Mark::Running);
            probed(*finding);
        });
}

void ConnectionAttempt::probed(const Client::CertificateFinding &finding)
{
    if (finding.chain.isEmpty())
        return fail(Certificate, tr("The server shows no certificate."));
    m_shown = finding.chain.constFirst().sha256;
    const bool trusted = m_entry.pin.isEmpty() ? finding.problems.isEmpty() : m_entry.pin == m_shown;
    if (!trusted) {
        Q_EMIT certificateDoubtful(finding, m_entry.pin);
        return;
    }
    set(Certificate, Mark::Done, m_entry.pin.isEmpty() ? finding.chain.constFirst().subject : tr("pinned"));
    connectNow();
}

void ConnectionAttempt::accept(const QByteArray &sha256, bool keep)
{
    if (sha256.isEmpty() || sha256 != m_shown)
        return;
    set(Certificate, Mark::Done, keep ? tr("pinned") : tr("trusted for this session"));
    m_entry.pin = sha256;
    m_entry.pinIsKept = keep;
    connectNow();
}

void ConnectionAttempt::refuse(const QString &reason)
{
    if (!m_shown.isEmpty())
        fail(Certificate, reason);
}

void ConnectionAttempt::connectNow()
{
    if (mark(Connection) != Mark::Done)
        set(Connection, Mark::Running);
    m_server = std::make_unique<Server>();
    connect(m_server.get(), &Server::stateChanged, this, &ConnectionAttempt::serverChanged);
    m_server->open(m_entry, m_password);
}

void ConnectionAttempt::serverChanged()
{
    switch (m_server->state()) {
    case Server::State::Closed:
    case Server::State::Connecting:
        return;
    case Server::State::LoggingIn:
        set(Connection, Mark::Done);
        set(Login, Mark::Running);
        return;
    case Server::State::Waiting:
        fail(mark(Login) == Mark::Running ? Login : Connection, m_server->reason());
        return;
    case Server::State::Refused:
        fail(mark(Connection) == Mark::Done ? Login : Connection, m_server->reason());
        return;
    case Server::State::Ready: {
        const Identity &identity = m_server->identity();
        set(Login, Mark::Done, identity.system ? QStringLiteral("SYSTEM") : identity.login);
        set(Rights, Mark::Done,
            identity.isSystemAdministrator() ? tr("system administrator")
                : identity.isAdministrator() ? tr("administrator")
                                             : tr("user"));
        Q_EMIT ready();
        return;
    }
    }
}

std::unique_ptr<Server> ConnectionAttempt::take()
{
    if (m_server)
        m_server->disconnect(this);
    m_password = {};
    return std::move(m_server);
}

QString ConnectionAttempt::text(Step step) const
{
    const auto name = [step] {
        switch (step) {
        case Address:
            return tr("Address");
        case Connection:
            return tr("Connection");
        case Certificate:
            return tr("Certificate");
        case Login:
            return tr("Login");
        case Rights:
            return tr("Rights");
        case StepCount:
            break;
        }
        return QString();
    };
    const QString &note = m_notes.at(size_t(step));
    return note.isEmpty() ? name() : tr("%1: %2").arg(name(), note);
}

void ConnectionAttempt::set(Step step, Mark mark, const QString &note)
{
    m_marks.at(size_t(step)) = mark;
    if (!note.isEmpty())
        m_notes.at(size_t(step)) = note;
    Q_EMIT changed();
}

void ConnectionAttempt::fail(Step step, const QString &reason)
{
    set(step, Mark::Failed, reason);
    cancel();
    Q_EMIT failed(step, reason);
}

} // namespace Models
