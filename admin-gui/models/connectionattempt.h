// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "client/certificateprobe.h"
#include "models/server.h"

#include <array>
#include <memory>

namespace Models {

/// One attempt to reach a server, step by step: what the connection window shows as a list with marks. Ends with a Server
/// that is ready, or at the step that failed. Main thread.
class ConnectionAttempt : public QObject
{
    Q_OBJECT
public:
    enum Step { Address, Connection, Certificate, Login, Rights, StepCount };
    enum class Mark { Open, Running, Done, Skipped, Failed };

    explicit ConnectionAttempt(QObject *parent = nullptr);
    ~ConnectionAttempt() override;

    /// Ends one that runs.
    void start(const ServerEntry &entry, const Base::Secret &password);
    void cancel();
    /// The answer to certificateDoubtful(): go on with exactly this certificate. \a keep: the entry is to be saved with it.
    void accept(const QByteArray &sha256, bool keep);
    /// The other answer: it fails there, for this reason.
    void refuse(const QString &reason);

    Mark mark(Step step) const { return m_marks.at(size_t(step)); }
    /// The step in words, and what was found ("kopano-server 1.0").
    QString text(Step step) const;
    const ServerEntry &entry() const { return m_entry; }

Q_SIGNALS:
    void changed();
    /// Waits for accept() or cancel(). \a pinned: SHA-256 of the certificate that was pinned before; empty = none was.
    void certificateDoubtful(const Client::CertificateFinding &finding, const QByteArray &pinned);
    /// It failed at \a step.
    void failed(int step, const QString &reason);
    /// It succeeded: take() the server.
    void ready();

public:
    /// The server that is ready; once.
    std::unique_ptr<Server> take();

private:
    void probe(const Client::ServerUrl &url);
    void probed(const Client::CertificateFinding &finding);
    void connectNow();
    void serverChanged();
    void set(Step step, Mark mark, const QString &note = {});
    void fail(Step step, const QString &reason);

    ServerEntry m_entry;
    Base::Secret m_password;
    std::unique_ptr<QObject> m_probe; ///< context
    std::unique_ptr<Server> m_server;
    std::array<Mark, StepCount> m_marks{};
    std::array<QString, StepCount> m_notes;
    QByteArray m_shown; ///< SHA-256 of the certificate that is doubted
};

} // namespace Models
