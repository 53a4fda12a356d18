// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/signature.h"

#include "storage/files.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace Audit {

using Base::Code;

namespace {

constexpr qint64 largestKeyFile = 4096;

using KeyPointer = std::shared_ptr<EVP_PKEY>;

KeyPointer owned(EVP_PKEY *key)
{
    return {key, &EVP_PKEY_free};
}

KeyPointer fromPem(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(
        BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    const KeyPointer key = owned(PEM_read_bio_PrivateKey(memory.get(), nullptr, nullptr, nullptr));
    return key && EVP_PKEY_is_a(key.get(), "ED25519") == 1 ? key : nullptr;
}

QByteArray toPem(const KeyPointer &key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    if (PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return QByteArray(data, qsizetype(size));
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Whoever could write it may have put his own key there.
Base::Result<void> keepToOurselves(const QString &path)
{
    constexpr QFile::Permissions ours = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions writers = QFile::WriteGroup | QFile::WriteOther;
    constexpr QFile::Permissions others =
        writers | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    const QFile::Permissions found = QFile::permissions(path);
    if (found & writers)
        return {Code::Denied, QStringLiteral("others than its owner may write to %1").arg(path)};
    if ((found & others) && !QFile::setPermissions(path, ours))
        return {Code::Denied, QStringLiteral("others than its owner may read %1").arg(path)};
    return {};
}

using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

} // namespace

Base::Result<std::shared_ptr<const SigningKey>> SigningKey::loadOrMake(const QString &path)
{
    TRY(Storage::Files::checkOwnAlone(path));
    if (QFile file(path); file.exists()) {
        TRY(keepToOurselves(path));
        if (!file.open(QIODevice::ReadOnly))
            return {Code::Io, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())};
        const KeyPointer key = fromPem(file.read(largestKeyFile));
        if (!key)
            return {Code::Corrupt, QStringLiteral("%1 is not a private Ed25519 key").arg(path)};
        return std::shared_ptr<const SigningKey>(new SigningKey(key));
    }
    const KeyPointer key = owned(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const QByteArray pem = key ? toPem(key) : QByteArray();
    if (pem.isEmpty())
        return {Code::Internal, QStringLiteral("OpenSSL makes no Ed25519 key")};
    const QString folder = QFileInfo(path).absolutePath();
    TRY(Storage::Files::writeDurably(folder, folder, path, pem));
    return std::shared_ptr<const SigningKey>(new SigningKey(key));
}

QByteArray SigningKey::sign(const QByteArray &bytes) const
{
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    QByteArray signature(64, '\0');
    size_t size = size_t(signature.size());
    const bool done = EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
               bytesOf(bytes), size_t(bytes.size()))
            == 1;
    return done ? signature.left(qsizetype(size)) : QByteArray();
}

bool SigningKey::verify(const QByteArray &bytes, const QByteArray &signature) const
{
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(bytes),
               size_t(bytes.size()))
        == 1;
}

QByteArray SigningKey::publicKey() const
{
    QByteArray bytes(32, '\0');
    size_t size = size_t(bytes.size());
    EVP_PKEY_get_raw_public_key(m_key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size);
    return bytes;
}

} // namespace Audit
