// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/link.h"
#include "dagent/commandline.h"
#include "dagent/settings.h"
#include "rpc/items.h"

namespace Dagent {

/// Exit statuses of sysexits.h and, with -q, of qmail.
enum class Exit : quint8 { Delivered, Usage, Permanent, Temporary };
int exitStatus(Exit exit, bool qmailCodes);

/// What a mail from a file or a pipe becomes: whole newlines, no mbox "From " line.
QByteArray mailFromPipe(QByteArray bytes);

/// Delivers one mail and ends the program. Lives in the main thread, within exec().
class PipeDelivery : public QObject
{
    Q_OBJECT
public:
    /// \param mail as it came, see mailFromPipe().
    PipeDelivery(const Client::LinkOptions &link, PipeOptions options, DeliverySettings settings,
        QByteArray mail, std::function<void(Exit)> finished);
    /// Resolves the recipient, delivers, and calls \a finished once, from the event loop.
    void start();

private:
    void resolved(const Base::Result<Rpc::ResolveRecipientsReply> &reply);
    void findNamedUsers(Base::PrincipalId user);
    void deliver(Base::PrincipalId user);
    void delivered(const Base::Result<Rpc::DeliverReply> &reply);
    void confirm(Rpc::DeliveryResult result, const QString &detail);
    void finish(Rpc::DeliveryResult result, const QString &detail);
    void fail(const Base::Error &error);
    void end(Exit exit);

    const PipeOptions m_options;
    const DeliverySettings m_settings;
    QByteArray m_mail;
    QByteArray m_copy; ///< the mail, if log_raw_message may want it
    bool m_copyForUser = false; ///< log_raw_message names the recipient
    QByteArray m_envelopeId;
    std::function<void(Exit)> m_finished;
    Net::Reactor m_reactor;
    Client::Link m_link;
};

/// The pipe mode as a whole. \returns the exit status.
int runPipe(int argc, char **argv, const Daemon::CommandLine &commandLine);

} // namespace Dagent
