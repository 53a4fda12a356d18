// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSet>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace Net {

/// A set of public keys. Who shows a certificate with one of them in a TLS handshake has proved to hold the
/// private key; who signed the certificate does not matter. A value.
class PublicKeys
{
public:
    /// Reads every file of a folder: PEM, at most 64 KiB, one public key or one certificate. A missing folder
    /// has no keys. What cannot be read is put into \a problems.
    static PublicKeys load(const QString &folder, QStringList &problems);

    bool isEmpty() const { return m_keys.isEmpty(); }
    /// Whether the certificate's key is one of them; false for a null certificate.
    bool contains(const QSslCertificate &certificate) const;

private:
    QSet<QByteArray> m_keys; ///< SubjectPublicKeyInfo (RFC 5280) in DER
};

} // namespace Net
