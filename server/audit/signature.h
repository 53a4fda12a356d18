// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace Audit {

/// The trail's own key pair (Ed25519, RFC 8032). Any thread.
class SigningKey
{
public:
    /// Reads \a path (PEM, PKCS #8), or makes it durably, readable for us alone; a file that others can read
    /// becomes so. Io, Full, Corrupt, Denied if others, the group included, may change it.
    static Base::Result<std::shared_ptr<const SigningKey>> loadOrMake(const QString &path);

    /// 64 bytes.
    QByteArray sign(const QByteArray &bytes) const;
    bool verify(const QByteArray &bytes, const QByteArray &signature) const;
    /// 32 bytes: whoever keeps them elsewhere knows later whether this is still the same key.
    QByteArray publicKey() const;

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) { }
    const std::shared_ptr<evp_pkey_st> m_key;
};

} // namespace Audit
