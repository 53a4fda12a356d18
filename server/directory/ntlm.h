// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <memory>

namespace Directory {

/// The server side of one NTLM exchange, done by a helper program of Samba's: ntlm_auth
/// --helper-protocol=squid-2.5-ntlmssp, one process per exchange. One thread at a time; each step waits for
/// the helper, at most \a patience, so only in threads made for that. The process ends with the object.
class NtlmExchange
{
public:
    /// The answer to one message of the client.
    struct Step
    {
        bool done = false;
        QByteArray reply;
    };
    static constexpr int maxHelpers = 32; ///< at the same time, of all exchanges

    /// \a domain: whose accounts are the users here, beside those that the helper names without a domain.
    NtlmExchange(
        QString program, QString domain, std::chrono::milliseconds patience = std::chrono::seconds(10));
    ~NtlmExchange();
    Q_DISABLE_COPY_MOVE(NtlmExchange)

    /// One message of the client. Denied when the helper says no or names another domain, Busy when it does
    /// not answer, cannot be run, or too many run already; the exchange is over then.
    Base::Result<Step> step(const QByteArray &message);
    /// The account without its domain. Known when done.
    const QString &login() const { return m_login; }

private:
    Base::Result<void> start();
    Base::Result<QByteArray> ask(const QByteArray &line);
    Base::Result<Step> read(const QByteArray &answer);
    void stop();

    static std::atomic<int> helpers;

    const QString m_program;
    const QString m_domain;
    const std::chrono::milliseconds m_patience;
    int m_process = 0;
    int m_input = -1; ///< of the helper
    int m_output = -1;
    bool m_counted = false;
    bool m_over = false;
    QString m_login;
};

} // namespace Directory
