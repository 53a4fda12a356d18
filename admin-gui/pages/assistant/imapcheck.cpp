// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/assistant/imapcheck.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <utility>

namespace Pages {

using namespace std::chrono_literals;

static constexpr qint64 longestLine = 8192;

/// RFC 3501 section 4.3: any bytes, after the server has asked for them.
static QByteArray literalHead(const QByteArray &bytes)
{
    return QByteArray("{" + QByteArray::number(bytes.size()) + "}");
}

void ImapCheck::LateDelete::operator()(QSslSocket *socket) const
{
    socket->disconnect(); // it may be the sender of the signal that ends it
    socket->abort();
    socket->deleteLater();
}

ImapCheck::ImapCheck(QObject *parent) : QObject(parent), m_deadline(new QTimer(this))
{
    m_deadline->setSingleShot(true);
    connect(m_deadline, &QTimer::timeout, this, [this] { end(false, tr("The server does not answer.")); });
}

ImapCheck::~ImapCheck() = default;

void ImapCheck::start(const Login &login)
{
    cancel();
    m_login = login;
    m_stage = Stage::Greeting;
    m_capabilities.clear();
    m_chunks.clear();
    m_doubts.clear();
    m_socket.reset(new QSslSocket);
    QSslSocket *socket = m_socket.get();
    connect(socket, &QSslSocket::readyRead, this, &ImapCheck::received);
    connect(socket, &QSslSocket::errorOccurred, this, &ImapCheck::broken);
    connect(socket, &QSslSocket::sslErrors, this, &ImapCheck::doubt);
    connect(socket, &QSslSocket::encrypted, this, [this] {
        if (m_stage == Stage::StartTls) { // RFC 3501 section 6.2.1: what was said before does not count
            m_stage = Stage::Capability;
            send("CAPABILITY");
        }
    });
    m_deadline->start(30s);
    if (login.tls)
        socket->connectToHostEncrypted(login.host, login.port);
    else
        socket->connectToHost(login.host, login.port);
}

void ImapCheck::cancel()
{
    m_deadline->stop();
    m_socket.reset();
    m_login.password = {};
}

void ImapCheck::received()
{
    while (m_socket && m_socket->canReadLine())
        take(m_socket->readLine(longestLine).trimmed());
    if (m_socket && m_socket->bytesAvailable() >= longestLine)
        end(false, tr("This is no mail server: it sends lines without an end."));
}

void ImapCheck::take(const QByteArray &line)
{
    if (m_stage == Stage::Greeting) {
        if (!line.startsWith("* OK"))
            return end(false,
                tr("The server does not greet as a mail server: %1").arg(QString::fromUtf8(line.left(200))));
        m_stage = Stage::Capability;
        return send("CAPABILITY");
    }
    if (line.startsWith("* CAPABILITY "))
        m_capabilities = QByteArray(line.toUpper() + " ");
    else if (line.startsWith('+') && !m_chunks.isEmpty())
        m_socket->write(m_chunks.takeFirst());
    else if (line.startsWith(QByteArray(m_tag + ' ')))
        answered(line.mid(m_tag.size() + 1));
}

void ImapCheck::answered(const QByteArray &answer)
{
    const bool good = answer.startsWith("OK");
    const QString text = QString::fromUtf8(answer.left(200));
    switch (m_stage) {
    case Stage::Greeting:
        return;
    case Stage::Capability:
        return good ? capabilitiesKnown() : end(false, tr("The server refuses: %1").arg(text));
    case Stage::StartTls:
        if (!good || m_socket->bytesAvailable() > 0) // what came with it may be somebody else's
            return end(false, tr("The server does not begin to encrypt: %1").arg(text));
        m_socket->setPeerVerifyName(m_login.host);
        m_socket->startClientEncryption();
        return;
    case Stage::LoggingIn:
        if (!good)
            return end(false, tr("The login was refused: %1").arg(text));
        send("LOGOUT");
        m_socket->flush();
        return end(true, tr("%1 has logged in by IMAP.").arg(m_login.user));
    }
}

void ImapCheck::capabilitiesKnown()
{
    if (!m_socket->isEncrypted() && m_capabilities.contains(" STARTTLS ")) {
        m_stage = Stage::StartTls;
        return send("STARTTLS");
    }
    if (!m_socket->isEncrypted() && !m_socket->peerAddress().isLoopback())
        return end(
            false, tr("The server does not encrypt here; the password was not sent. Use the port with TLS."));
    if (m_capabilities.contains(" LOGINDISABLED "))
        return end(false, tr("The server allows no login here."));
    logIn();
}

void ImapCheck::logIn()
{
    m_stage = Stage::LoggingIn;
    const QByteArray user = m_login.user.toUtf8();
    const QByteArray password = m_login.password.reveal();
    m_chunks = {QByteArray(user + ' ' + literalHead(password) + "\r\n"), QByteArray(password + "\r\n")};
    send(QByteArray("LOGIN " + literalHead(user)));
}

void ImapCheck::send(const QByteArray &command)
{
    m_tag = QByteArray("a" + QByteArray::number(++m_number));
    m_socket->write(QByteArray(m_tag + ' ' + command + "\r\n"));
}

/// A pinned certificate needs no authority.
void ImapCheck::doubt(const QList<QSslError> &errors)
{
    const QByteArray digest = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_login.pin.isEmpty() && digest == m_login.pin)
        return m_socket->ignoreSslErrors();
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    texts.removeDuplicates();
    m_doubts = texts.join(QLatin1Char(' '));
}

void ImapCheck::broken()
{
    end(false,
        m_doubts.isEmpty()
            ? tr("The connection failed: %1").arg(m_socket->errorString())
            : tr("The certificate is not trusted, the password was not sent: %1").arg(m_doubts));
}

void ImapCheck::end(bool good, const QString &text)
{
    if (!isRunning())
        return;
    cancel();
    Q_EMIT finished(good, text);
}

} // namespace Pages
