// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/certificateprobe.h"

#include <QDialog>

class QVBoxLayout;

namespace Frame {

/// The decision about a certificate that cannot be trusted as usual: cancel (what Enter and Escape do), trust it for this
/// session, or pin it. One that differs from a pinned one can only replace it, and only by typing the host's name. Deletes
/// itself when it is closed.
class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a pinned: SHA-256 of the one that was pinned; empty = none was.
    CertificateDialog(const QString &host, const Client::CertificateFinding &finding, const QByteArray &pinned,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// \a keep: pinned for later sessions, too.
    void trusted(const QByteArray &sha256, bool keep);

private:
    QWidget *problems(const Client::CertificateFinding &finding, bool replaced);
    QWidget *details(const Client::CertificateFinding &finding, const QByteArray &pinned);
    void addChoices(QVBoxLayout *layout, bool replaced);
    void choose(bool keep);

    const QString m_host;
    const QByteArray m_sha256;
};

} // namespace Frame
