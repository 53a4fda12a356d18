// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QMutex>
#include <QSslConfiguration>
#include <QString>

namespace Net {

/// What the options of a daemon say about TLS.
struct TlsOptions
{
    QString certificateFile; ///< PEM: certificate, then intermediates; empty = the key file holds them too
    QString keyFile; ///< PEM, RSA, EC or Ed25519 (as far as Qt reads it)
    Base::Secret keyPassword;
    QString minimumProtocol = QStringLiteral("tls1.2"); ///< "tls1.2" or "tls1.3"
    QString ciphers; ///< OpenSSL names of suites, colon-separated; empty = Qt's default
    QString caFile; ///< PEM; for checking client certificates; empty = they are not checked
    bool askForCertificate = false; ///< clients may show one; who looks at its key need not check it
};

/// The server's TLS identity. Any thread: configuration() gives a copy (shared data) under a lock.
class TlsContext
{
public:
    TlsContext() = default;
    Q_DISABLE_COPY_MOVE(TlsContext)

    /// Loads the files anew. On an error, which names the file, the old identity stays in use.
    Base::Result<void> load(const TlsOptions &options);
    /// The same for daemons that go on without TLS: if there is neither file, and nothing is loaded, nothing
    /// happens. \returns isUsable().
    Base::Result<bool> loadIfPresent(const TlsOptions &options);
    /// False until something was loaded.
    bool isUsable() const;
    /// For new connections; empty until isUsable().
    QSslConfiguration configuration() const;

    /// Reads and checks without keeping anything; for --check-config.
    static Base::Result<QSslConfiguration> read(const TlsOptions &options);

    /// A private key and its certificate, both in \a file, for the client side of a connection.
    static Base::Result<QSslConfiguration> identity(const QString &file, const Base::Secret &password);

private:
    mutable QMutex m_mutex;
    QSslConfiguration m_configuration;
    bool m_usable = false;
};

} // namespace Net
