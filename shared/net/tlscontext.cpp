// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tlscontext.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <openssl/err.h>
#include <openssl/x509.h>

#include <memory>

namespace Net {

using namespace Base;

/// Far above any real key or chain; keeps a mistaken path from being read whole.
static constexpr qint64 maxPemSize = 1024 * 1024;

static Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Code::Io, QStringLiteral("cannot read %1: %2").arg(path, file.errorString())};
    QByteArray bytes = file.read(maxPemSize + 1);
    if (bytes.size() > maxPemSize)
        return {Code::TooBig, QStringLiteral("%1 is too large for a PEM file").arg(path)};
    return bytes;
}

static Result<QSslKey> readKey(const TlsOptions &options)
{
    const QByteArray pem = TRY(readPem(options.keyFile));
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, options.keyPassword.reveal());
        if (!key.isNull())
            return key;
    }
    return {Code::Invalid,
        QStringLiteral("%1 holds no private key that can be read (wrong password?)").arg(options.keyFile)};
}

static Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(TRY(readPem(path)), QSsl::Pem);
    if (certificates.isEmpty() || certificates.first().isNull())
        return {Code::Invalid, QStringLiteral("%1 holds no certificate").arg(path)};
    return certificates;
}

static Result<QList<QSslCipher>> cipherList(const QString &names)
{
    QList<QSslCipher> ciphers;
    const QList<QSslCipher> supported = QSslConfiguration::supportedCiphers();
    for (const QString &name : names.split(QLatin1Char(':'), Qt::SkipEmptyParts)) {
        const auto found = std::find_if(supported.begin(), supported.end(),
            [&name](const QSslCipher &cipher) { return cipher.name() == name; });
        if (found == supported.end())
            return {
                Code::Invalid, QStringLiteral("'%1' is no cipher suite that is supported here").arg(name)};
        ciphers += *found;
    }
    return ciphers;
}

static bool belongTogether(const QSslKey &key, const QSslCertificate &certificate)
{
    const QByteArray keyDer = key.toDer();
    const QByteArray certificateDer = certificate.toDer();
    const auto *k = reinterpret_cast<const unsigned char *>(keyDer.constData());
    const auto *c = reinterpret_cast<const unsigned char *>(certificateDer.constData());
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> privateKey(
        d2i_AutoPrivateKey(nullptr, &k, long(keyDer.size())), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &c, long(certificateDer.size())), &X509_free);
    const bool ok = privateKey && x509 && X509_check_private_key(x509.get(), privateKey.get()) == 1;
    ERR_clear_error(); // Qt looks at the thread's error queue, too
    return ok;
}

Result<QSslConfiguration> TlsContext::read(const TlsOptions &options)
{
    if (!QSslSocket::supportsSsl())
        return {Code::Internal, QStringLiteral("Qt was built without TLS or does not find OpenSSL")};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (options.minimumProtocol == QLatin1String("tls1.2"))
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
    else if (options.minimumProtocol == QLatin1String("tls1.3"))
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
    else
        return {
            Code::Invalid, QStringLiteral("'%1' is neither tls1.2 nor tls1.3").arg(options.minimumProtocol)};
    const QString certificateFile =
        options.certificateFile.isEmpty() ? options.keyFile : options.certificateFile;
    const QSslKey key = TRY(readKey(options));
    const auto chain = TRY(readCertificates(certificateFile));
    if (!belongTogether(key, chain.first()))
        return {Code::Invalid,
            QStringLiteral("the key in %1 does not belong to the certificate in %2")
                .arg(options.keyFile, certificateFile)};
    configuration.setPrivateKey(key);
    configuration.setLocalCertificateChain(chain);
    configuration.setPeerVerifyMode(
        options.askForCertificate ? QSslSocket::QueryPeer : QSslSocket::VerifyNone);
    if (!options.caFile.isEmpty()) {
        configuration.setCaCertificates(TRY(readCertificates(options.caFile)));
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    }
    if (!options.ciphers.isEmpty())
        configuration.setCiphers(TRY(cipherList(options.ciphers)));
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
    return configuration;
}

Result<QSslConfiguration> TlsContext::identity(const QString &file, const Secret &password)
{
    TlsOptions options;
    options.keyFile = file;
    options.keyPassword = password;
    return read(options);
}

/// When the first certificate ends; null if there is none.
static QDateTime expiry(const QSslConfiguration &configuration)
{
    return configuration.localCertificate().expiryDate();
}

Result<void> TlsContext::load(const TlsOptions &options)
{
    QSslConfiguration configuration = TRY(read(options));
    const QMutexLocker lock(&m_mutex);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_usable && expiry(configuration) < now && expiry(m_configuration) >= now) {
        return {Code::Invalid,
            QStringLiteral("the certificate in %1 expired on %2")
                .arg(options.certificateFile, expiry(configuration).toString(Qt::ISODate))};
    }
    m_configuration = std::move(configuration);
    m_usable = true;
    return {};
}

Result<bool> TlsContext::loadIfPresent(const TlsOptions &options)
{
    if (isUsable() || QFileInfo::exists(options.keyFile) || QFileInfo::exists(options.certificateFile))
        TRY(load(options));
    return isUsable();
}

bool TlsContext::isUsable() const
{
    const QMutexLocker lock(&m_mutex);
    return m_usable;
}

QSslConfiguration TlsContext::configuration() const
{
    const QMutexLocker lock(&m_mutex);
    return m_configuration;
}

} // namespace Net
