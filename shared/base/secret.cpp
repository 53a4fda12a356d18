// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <openssl/crypto.h>

namespace Base {

Secret::Secret(QByteArray value) : m_value(std::move(value)) { }

Secret::Secret(Secret &&other) noexcept : m_value(std::exchange(other.m_value, {})) { }

Secret &Secret::operator=(Secret other) noexcept
{
    m_value.swap(other.m_value);
    return *this;
}

Secret::~Secret()
{
    if (!m_value.isEmpty() && m_value.isDetached())
        OPENSSL_cleanse(m_value.data(), size_t(m_value.size()));
}

bool Secret::equals(const Secret &other) const
{
    return m_value.size() == other.m_value.size()
        && CRYPTO_memcmp(m_value.constData(), other.m_value.constData(), size_t(m_value.size())) == 0;
}

} // namespace Base
