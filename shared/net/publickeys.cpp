// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/publickeys.h"

#include <QDir>
#include <QFile>

#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace Net {

namespace {

constexpr qint64 maxFile = 64 * 1024;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

QByteArray derOf(EVP_PKEY *key)
{
    unsigned char *bytes = nullptr;
    const int size = key ? i2d_PUBKEY(key, &bytes) : 0;
    QByteArray der;
    if (size > 0)
        der = QByteArray(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    ERR_clear_error(); // Qt looks at the thread's error queue, too
    return der;
}

QByteArray keyOf(const QSslCertificate &certificate)
{
    const QByteArray bytes = certificate.toDer();
    const auto *position = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &position, long(bytes.size())), &X509_free);
    return x509 ? derOf(Key(X509_get_pubkey(x509.get()), &EVP_PKEY_free).get()) : QByteArray();
}

QByteArray keyIn(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> input(
        BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    const Key key(PEM_read_bio_PUBKEY(input.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    if (key)
        return derOf(key.get());
    ERR_clear_error();
    return keyOf(QSslCertificate(pem, QSsl::Pem));
}

} // namespace

PublicKeys PublicKeys::load(const QString &folder, QStringList &problems)
{
    PublicKeys keys;
    const QDir dir(folder);
    const QStringList names = folder.isEmpty() ? QStringList() : dir.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        const QByteArray der = file.size() <= maxFile && file.open(QIODevice::ReadOnly)
            ? keyIn(file.read(maxFile))
            : QByteArray();
        if (der.isEmpty())
            problems.append(dir.filePath(name));
        else
            keys.m_keys.insert(der);
    }
    return keys;
}

bool PublicKeys::contains(const QSslCertificate &certificate) const
{
    if (m_keys.isEmpty() || certificate.isNull())
        return false;
    const QByteArray der = keyOf(certificate);
    return !der.isEmpty() && m_keys.contains(der);
}

} // namespace Net
