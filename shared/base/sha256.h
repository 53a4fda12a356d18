// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct evp_md_ctx_st;

namespace Base {

/// A SHA-256 digest (FIPS 180-4) made piece by piece, by OpenSSL, which uses what the processor has for it.
/// One thread at a time.
class Sha256
{
public:
    static constexpr qsizetype size = 32; ///< bytes

    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(QByteArrayView bytes);
    /// The digest of all that was added. Once.
    QByteArray result();

    /// The digest of \a bytes.
    static QByteArray of(QByteArrayView bytes);

private:
    evp_md_ctx_st *const m_context;
};

} // namespace Base
