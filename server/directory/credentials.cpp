// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/credentials.h"

#include "base/text.h"
#include "storage/connection.h"
#include "storage/credentialtable.h"

namespace Directory {

using namespace Base;
using Storage::Connection;
using Storage::CredentialTable;

namespace {

// scram-sha-256 = iterations "," salt "," StoredKey "," ServerKey, the last three in base64
const QString argonKind = QStringLiteral("argon2id");
const QString scramKind = QStringLiteral("scram-sha-256");

QByteArray scramText(const PasswordKeys &keys)
{
    return QByteArray::number(keys.scramIterations) + ',' + keys.scramSalt.toBase64() + ','
        + keys.scramStoredKey.toBase64() + ',' + keys.scramServerKey.toBase64();
}

Result<void> readScramText(const QByteArray &text, PasswordKeys &keys)
{
    const QList<QByteArray> fields = text.split(',');
    if (fields.size() == 4) {
        const auto iterations = parseNumber(fields[0], 10'000'000);
        const auto salt = decodeBase64(fields[1]);
        const auto storedKey = decodeBase64(fields[2]);
        const auto serverKey = decodeBase64(fields[3]);
        if (iterations && salt && storedKey && serverKey) {
            keys.scramIterations = quint32(*iterations);
            keys.scramSalt = *salt;
            keys.scramStoredKey = *storedKey;
            keys.scramServerKey = *serverKey;
            return {};
        }
    }
    return {Code::Corrupt, QStringLiteral("a stored SCRAM key cannot be read")};
}

} // namespace

Result<void> storeKeys(Connection &connection, PrincipalId user, const PasswordKeys &keys)
{
    TRY(CredentialTable::set(connection, user, argonKind, keys.argon2));
    return CredentialTable::set(connection, user, scramKind, scramText(keys));
}

Result<std::optional<PasswordKeys>> loadKeys(Connection &connection, PrincipalId user)
{
    const auto argon2 = TRY(CredentialTable::find(connection, user, argonKind));
    const auto scram = TRY(CredentialTable::find(connection, user, scramKind));
    if (!argon2)
        return std::optional<PasswordKeys>();
    PasswordKeys keys;
    keys.argon2 = *argon2;
    if (scram)
        TRY(readScramText(*scram, keys));
    return std::optional(keys);
}

} // namespace Directory
