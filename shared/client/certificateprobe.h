// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "client/serverurl.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace Client {

/// A certificate in words.
struct CertificateInfo
{
    QString subject; ///< common name, or the whole name if there is none
    QStringList names; ///< hosts and addresses it is for
    QString issuer;
    QDateTime from;
    QDateTime until;
    QString key; ///< "RSA 2048 bits"
    QByteArray sha256; ///< of its DER form, 32 bytes
};

/// What a server shows of itself.
struct CertificateFinding
{
    QList<CertificateInfo> chain; ///< the server's own first
    QStringList problems; ///< why it is not to be trusted as usual; empty: it is
};

/// Makes a TLS connection to \a server, looks at its certificate, and ends it without having sent anything. \a caFile: PEM,
/// trusted instead of the system's authorities; empty = those. \a done comes once, not at all when \a context is gone. Io:
/// there is no connection, or nobody speaks TLS there, within \a deadline. Thread of \a context, with an event loop.
void probeCertificate(const ServerUrl &server, const QString &caFile, QObject *context,
    std::function<void(Base::Result<CertificateFinding>)> done,
    std::chrono::milliseconds deadline = std::chrono::seconds(15));

/// "AB:CD:…" in capitals, as openssl x509 -fingerprint -sha256 prints it.
QString fingerprint(const QByteArray &sha256);

} // namespace Client
