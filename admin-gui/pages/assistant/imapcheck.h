// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QObject>
#include <QSslError>

#include <memory>

class QSslSocket;
class QTimer;

namespace Pages {

/// Logs in by IMAP (RFC 3501) and out again, as a mail program would: TLS from the first byte or by STARTTLS,
/// the certificate is checked, the password never goes unencrypted through a network. One attempt at a time,
/// at most half a minute; keeps at most a line of 8 KiB. Main thread.
class ImapCheck : public QObject
{
    Q_OBJECT
public:
    /// Where, and who.
    struct Login
    {
        QString host;
        quint16 port = 143;
        bool tls = false; ///< from the first byte on; else STARTTLS
        QString user;
        Base::Secret password;
        QByteArray pin; ///< SHA-256 of a certificate that needs no authority; empty = none
    };

    explicit ImapCheck(QObject *parent = nullptr);
    ~ImapCheck() override;

    void start(const Login &login);
    /// Nothing more is told.
    void cancel();
    bool isRunning() const { return m_socket != nullptr; }

Q_SIGNALS:
    /// Once for each start(). \a text: what the user may do now, or what went wrong.
    void finished(bool good, const QString &text);

private:
    enum class Stage { Greeting, Capability, StartTls, LoggingIn };
    void received();
    void take(const QByteArray &line);
    void answered(const QByteArray &answer);
    void capabilitiesKnown();
    void logIn();
    void send(const QByteArray &command);
    void doubt(const QList<QSslError> &errors);
    void broken();
    void end(bool good, const QString &text);

    struct LateDelete
    {
        void operator()(QSslSocket *socket) const;
    };
    Login m_login;
    std::unique_ptr<QSslSocket, LateDelete> m_socket;
    QTimer *m_deadline;
    QByteArray m_capabilities;
    QByteArrayList m_chunks; ///< of LOGIN that wait for a "+"
    QByteArray m_tag;
    QString m_doubts;
    Stage m_stage = Stage::Greeting;
    int m_number = 0;
};

} // namespace Pages
