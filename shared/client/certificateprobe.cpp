// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/certificateprobe.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace Client {

using namespace Base;

namespace {

QString nameOf(const QStringList &common, const QString &whole)
{
    return common.isEmpty() ? whole : common.join(QStringLiteral(", "));
}

QString keyOf(const QSslKey &key)
{
    const auto algorithm = [&key] {
        switch (key.algorithm()) {
        case QSsl::Rsa:
            return QStringLiteral("RSA");
        case QSsl::Dsa:
            return QStringLiteral("DSA");
        case QSsl::Ec:
            return QStringLiteral("EC");
        case QSsl::Dh:
            return QStringLiteral("DH");
        case QSsl::Opaque:
            break;
        }
        return QStringLiteral("?");
    };
    return QStringLiteral("%1 %2").arg(algorithm()).arg(key.length());
}

CertificateInfo infoOf(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.subject =
        nameOf(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectDisplayName());
    info.names = certificate.subjectAlternativeNames().values();
    info.names.sort();
    info.issuer = nameOf(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerDisplayName());
    info.from = certificate.effectiveDate();
    info.until = certificate.expiryDate();
    info.key = keyOf(certificate.publicKey());
    info.sha256 = certificate.digest(QCryptographicHash::Sha256);
    return info;
}

/// One look; deletes itself.
class Probe : public QObject
{
public:
    Probe(const ServerUrl &server, const QString &caFile, QObject *context,
        std::function<void(Result<CertificateFinding>)> done, std::chrono::milliseconds deadline)
        : QObject(context), m_done(std::move(done))
    {
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_finding.problems.append(error.errorString());
            m_socket.ignoreSslErrors(); // to see the whole chain; nothing is sent
        });
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
            for (const QSslCertificate &certificate : chain)
                m_finding.chain.append(infoOf(certificate));
            m_finding.problems.removeDuplicates();
            finish(m_finding);
        });
        connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { finish(Error{Code::Io, m_socket.errorString()}); });
        QTimer::singleShot(
            deadline, this, [this] { finish(Error{Code::Io, QStringLiteral("the server does not answer")}); });
        if (!caFile.isEmpty()) {
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
            m_socket.setSslConfiguration(configuration);
        }
        m_socket.connectToHostEncrypted(server.host, server.port);
    }

private:
    /// Later, as this may be called by the socket, and \a m_done may delete the context, which owns all this.
    void finish(Result<CertificateFinding> finding)
    {
        if (!m_done)
            return;
        m_socket.disconnect(this);
        QTimer::singleShot(0, this, [this, done = std::exchange(m_done, {}), finding = std::move(finding)]() mutable {
            deleteLater();
            const auto last = std::move(done); // this may be gone when it returns
            last(std::move(finding));
        });
    }

    QSslSocket m_socket;
    CertificateFinding m_finding;
    std::function<void(Result<CertificateFinding>)> m_done;
};

} // namespace

void probeCertificate(const ServerUrl &server, const QString &caFile, QObject *context,
    std::function<void(Result<CertificateFinding>)> done, std::chrono::milliseconds deadline)
{
    new Probe(server, caFile, context, std::move(done), deadline);
}

QString fingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

} // namespace Client
