// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/password.h"

#include "base/random.h"
#include "base/text.h"

#include <argon2.h>
#include <gsasl.h>

#include <cstdlib>
#include <cstring>

namespace Directory {

using namespace Base;

namespace {

constexpr quint32 argonMemory = 19 * 1024; // KiB; OWASP's second choice, two passes
constexpr quint32 argonPasses = 2;
constexpr quint32 argonLanes = 1;
constexpr qsizetype saltSize = 16;
constexpr size_t argonHashSize = 32;
constexpr qsizetype scramKeySize = 32;
constexpr quint32 scramIterations = 10'000;

Result<QByteArray> argonEncoded(const QByteArray &password)
{
    const QByteArray salt = randomBytes(saltSize);
    QByteArray encoded(qsizetype(argon2_encodedlen(argonPasses, argonMemory, argonLanes, quint32(saltSize),
                           quint32(argonHashSize), Argon2_id)),
        '\0');
    const int rc = argon2id_hash_encoded(argonPasses, argonMemory, argonLanes, password.constData(),
        size_t(password.size()), salt.constData(), size_t(salt.size()), argonHashSize, encoded.data(),
        size_t(encoded.size()));
    if (rc != ARGON2_OK)
        return {Code::Busy, QStringLiteral("argon2: %1").arg(QLatin1String(argon2_error_message(rc)))};
    encoded.truncate(qsizetype(std::strlen(encoded.constData())));
    return encoded;
}

/// What unknown users are checked against, so that they take as long as others.
const QByteArray &decoy()
{
    static const QByteArray encoded = argonEncoded(randomBytes(saltSize).toHex()).value_or(QByteArray());
    return encoded;
}

} // namespace

Result<Secret> preparedPassword(const Secret &password, bool forStoring)
{
    const QByteArray &bytes = password.reveal();
    if (bytes.isEmpty())
        return {Code::Invalid, QStringLiteral("the password is empty")};
    if (bytes.size() > maxPassword)
        return {Code::Invalid, QStringLiteral("the password is longer than %1 bytes").arg(maxPassword)};
    if (!decodeUtf8(bytes))
        return {Code::Invalid, QStringLiteral("the password is not valid UTF-8")};
    char *out = nullptr;
    const auto flags = forStoring ? Gsasl_saslprep_flags(0) : GSASL_ALLOW_UNASSIGNED;
    const int rc = gsasl_saslprep(bytes.constData(), flags, &out, nullptr);
    if (rc != GSASL_OK)
        return {Code::Invalid, QStringLiteral("the password holds characters that RFC 4013 forbids")};
    Secret prepared{QByteArray(out)};
    std::memset(out, 0, std::strlen(out));
    std::free(out);
    if (prepared.isEmpty())
        return {Code::Invalid, QStringLiteral("the password is empty")};
    return prepared;
}

Result<PasswordKeys> makePasswordKeys(const Secret &password)
{
    const Secret prepared = TRY(preparedPassword(password, true));
    PasswordKeys keys;
    keys.argon2 = TRY(argonEncoded(prepared.reveal()));
    keys.scramSalt = randomBytes(saltSize);
    keys.scramIterations = scramIterations;
    keys.scramStoredKey.resize(scramKeySize);
    keys.scramServerKey.resize(scramKeySize);
    QByteArray salted(scramKeySize, '\0');
    QByteArray clientKey(scramKeySize, '\0');
    const int rc = gsasl_scram_secrets_from_password(GSASL_HASH_SHA256, prepared.reveal().constData(),
        scramIterations, keys.scramSalt.constData(), size_t(keys.scramSalt.size()), salted.data(),
        clientKey.data(), keys.scramServerKey.data(), keys.scramStoredKey.data());
    salted.fill('\0');
    clientKey.fill('\0');
    if (rc != GSASL_OK)
        return {Code::Internal, QStringLiteral("gsasl: %1").arg(QLatin1String(gsasl_strerror(rc)))};
    return keys;
}

bool verifyPassword(const QByteArray &argon2, const Secret &password)
{
    const QByteArray &encoded = argon2.isEmpty() ? decoy() : argon2;
    const auto prepared = preparedPassword(password, false);
    // Even a password that cannot be right costs the time of one that might be.
    const QByteArray bytes = prepared ? prepared->reveal() : QByteArrayLiteral("\x01");
    const bool equal =
        argon2id_verify(encoded.constData(), bytes.constData(), size_t(bytes.size())) == ARGON2_OK;
    return equal && prepared.has_value() && !argon2.isEmpty();
}

} // namespace Directory
