// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/pipe.h"

#include "base/clock.h"
#include "base/text.h"
#include "config/load.h"
#include "dagent/envelopeid.h"
#include "dagent/junk.h"
#include "dagent/outcomes.h"
#include "dagent/rawcopy.h"
#include "dagent/receiveddate.h"
#include "dagent/service.h"
#include "mime/digest.h"
#include "options/dagent.h"
#include "smtp/newlines.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

namespace Dagent {

namespace {

void say(const QString &text)
{
    std::fputs(qPrintable(QString(QLatin1String("kopano-dagent: ") + text + QLatin1Char('\n'))), stderr);
}

Base::Result<QByteArray> readMail(const QString &path, qint64 limit)
{
    QFile file(path);
    const bool open = path.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return {Base::Code::Io, QString(path + QLatin1String(": ") + file.errorString())};
    QByteArray mail;
    for (;;) {
        const QByteArray piece = file.read(64 * 1024);
        if (piece.isEmpty())
            break;
        mail += piece;
        if (mail.size() > limit)
            return {Base::Code::TooBig, QStringLiteral("the mail exceeds lmtp_max_messagesize")};
    }
    if (file.error() != QFileDevice::NoError)
        return {Base::Code::Io, file.errorString()};
    return mail;
}

} // namespace

int exitStatus(Exit exit, bool qmailCodes)
{
    switch (exit) {
    case Exit::Delivered:
        return 0;
    case Exit::Usage:
        return qmailCodes ? 100 : 64;
    case Exit::Permanent:
        return qmailCodes ? 100 : 70;
    case Exit::Temporary:
        break;
    }
    return qmailCodes ? 111 : 75;
}

QByteArray mailFromPipe(QByteArray bytes)
{
    if (bytes.startsWith("From ")) {
        const qsizetype lineEnd = bytes.indexOf('\n');
        bytes.remove(0, lineEnd < 0 ? bytes.size() : lineEnd + 1);
    }
    return Smtp::hasBareNewline(bytes) ? Smtp::withWholeNewlines(bytes) : bytes;
}

PipeDelivery::PipeDelivery(const Client::LinkOptions &link, PipeOptions options, DeliverySettings settings,
    QByteArray mail, std::function<void(Exit)> finished)
    : m_options(std::move(options))
    , m_settings(std::move(settings))
    , m_mail(std::move(mail))
    , m_finished(std::move(finished))
    , m_link(link, m_reactor)
{
}

void PipeDelivery::start()
{
    if (m_settings.rawCopies.when != RawCopies::When::Never)
        m_copy = m_mail;
    m_link.start();
    m_link.call<Rpc::ResolveRecipients>({},
        {{m_options.user}, m_options.stripDomain, m_options.addressesOnly}, this,
        [this](const Base::Result<Rpc::ResolveRecipientsReply> &reply) { resolved(reply); });
}

void PipeDelivery::resolved(const Base::Result<Rpc::ResolveRecipientsReply> &reply)
{
    if (!reply)
        fail(reply.error());
    else if (reply->recipients.size() != 1)
        fail({Base::Code::Internal, QStringLiteral("the server gave no answer about the recipient")});
    else if (reply->recipients.front().result != Rpc::DeliveryResult::Delivered)
        finish(reply->recipients.front().result, {});
    else if (m_settings.rawCopies.when == RawCopies::When::ForUsers)
        findNamedUsers(reply->recipients.front().user);
    else
        deliver(reply->recipients.front().user);
}

/// Whatever comes of it, the mail is delivered.
void PipeDelivery::findNamedUsers(Base::PrincipalId user)
{
    m_link.call<Rpc::ResolveRecipients>({}, {m_settings.rawCopies.users, false, false}, this,
        [this, user](const Base::Result<Rpc::ResolveRecipientsReply> &reply) {
            if (reply)
                m_copyForUser = findNamed(m_settings.rawCopies, {user}, *reply).include;
            deliver(user);
        });
}

void PipeDelivery::deliver(Base::PrincipalId user)
{
    Rpc::Deliver request;
    request.item.digest = Mime::digest(m_mail);
    const qint64 now = Base::SystemClock().seconds();
    request.item.internalDate = m_options.useNow ? now : receivedDate(m_mail).value_or(now);
    request.item.flags = m_options.markRead ? quint32(Base::FlagSeen) : 0;
    request.junk = m_options.junk
        || (m_options.folder.isEmpty()
            && isJunk(m_mail, m_settings.spamHeaderName, m_settings.spamHeaderValue));
    m_envelopeId = pipeEnvelopeId(m_mail, m_options.folder);
    request.envelopeId = m_envelopeId;
    request.item.raw = std::exchange(m_mail, {});
    request.recipients = {user};
    request.folder = m_options.folder;
    request.createFolder = m_options.createFolder;
    m_link.call<Rpc::Deliver>(
        {}, request, this, [this](const Base::Result<Rpc::DeliverReply> &reply) { delivered(reply); });
}

void PipeDelivery::delivered(const Base::Result<Rpc::DeliverReply> &reply)
{
    if (!reply)
        fail(reply.error());
    else if (reply->results.size() != 1)
        fail({Base::Code::Internal, QStringLiteral("the server gave no answer about the delivery")});
    else
        confirm(reply->results.front(), reply->details.value(0));
}

/// Our caller learns of the outcome by the exit status, so the same mail is a new one from now on. A
/// confirmation that fails changes nothing about this delivery.
void PipeDelivery::confirm(Rpc::DeliveryResult result, const QString &detail)
{
    if (outcomeOf(result) != Smtp::Outcome::Accepted)
        return finish(result, detail);
    m_link.call<Rpc::ConfirmDeliveries>(
        {}, {{m_envelopeId}}, this, [this, result, detail](const auto &) { finish(result, detail); });
}

void PipeDelivery::finish(Rpc::DeliveryResult result, const QString &detail)
{
    Exit exit = Exit::Temporary;
    QLatin1String what("temporarily not possible");
    switch (outcomeOf(result)) {
    case Smtp::Outcome::Accepted:
        exit = Exit::Delivered;
        what = QLatin1String("delivered");
        break;
    case Smtp::Outcome::UnknownUser:
        exit = Exit::Permanent;
        what = QLatin1String("unknown user");
        break;
    case Smtp::Outcome::OverQuota:
        exit = Exit::Permanent;
        what = QLatin1String("quota exceeded");
        break;
    case Smtp::Outcome::TooBig:
    case Smtp::Outcome::Full:
    case Smtp::Outcome::Temporary:
    case Smtp::Outcome::Unavailable:
        break;
    }
    if (!m_options.silent && (exit != Exit::Delivered || m_options.verbose > 0)) {
        QString text = Base::escaped(m_options.user) + QLatin1String(": ") + what;
        if (!detail.isEmpty())
            text += QLatin1String(" (") + Base::escaped(detail) + QLatin1Char(')');
        say(text);
    }
    end(exit);
}

void PipeDelivery::fail(const Base::Error &error)
{
    if (!m_options.silent)
        say(QString(Base::escaped(m_options.user) + QLatin1String(": ") + Base::escaped(error.detail)));
    end(outcomeOf(error) == Smtp::Outcome::TooBig ? Exit::Permanent : Exit::Temporary);
}

void PipeDelivery::end(Exit exit)
{
    if (wantsRawCopy(m_settings.rawCopies, exit != Exit::Delivered, m_copyForUser)) {
        const auto path = writeRawCopy(m_settings.rawCopies.folder, m_copy);
        if (!path && !m_options.silent)
            say(QString(QLatin1String("raw copy not written: ") + path.error().detail));
    }
    m_finished(exit);
}

int runPipe(int argc, char **argv, const Daemon::CommandLine &commandLine)
{
    const bool qmailCodes = commandLine.has("q");
    const auto refuse = [&](const Base::Error &error, Exit exit) {
        if (!commandLine.has("s"))
            say(error.detail);
        return exitStatus(exit, qmailCodes);
    };
    auto options = pipeOptions(commandLine);
    if (!options)
        return refuse(options.error(), Exit::Usage);
    QCoreApplication application(argc, argv);
    if (options->verbose < 2) // connecting is told as part of the outcome
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    // A broken configuration must not bounce anybody's mail.
    auto loaded = Config::load(Options::Dagent::table, Daemon::sourcesOf(commandLine, "dagent.cfg"));
    if (!loaded)
        return refuse(loaded.error(), Exit::Temporary);
    auto link = linkOptions(loaded->snapshot);
    if (!link)
        return refuse(link.error(), Exit::Temporary);
    link->connectGrace = std::chrono::seconds(30);
    auto mail = readMail(options->file, qint64(settingsFrom(loaded->snapshot).lmtp.maxMessageSize));
    if (!mail)
        return refuse(
            mail.error(), mail.error().code == Base::Code::TooBig ? Exit::Permanent : Exit::Temporary);

    Exit exit = Exit::Temporary;
    PipeDelivery delivery(*link, *options, deliverySettings(loaded->snapshot), mailFromPipe(*std::move(mail)),
        [&exit](Exit how) {
            exit = how;
            QCoreApplication::quit();
        });
    delivery.start();
    QCoreApplication::exec();
    return exitStatus(exit, qmailCodes);
}

} // namespace Dagent
