// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/representation.h"

#include "base/text.h"
#include "directory/names.h"
#include "storage/connection.h"
#include "storage/representationtable.h"

namespace Directory {

using namespace Base;
using Storage::Connection;
using Storage::PrincipalName;
using Storage::RepresentationTable;

namespace {

constexpr quint32 knownFlags = 3;
constexpr qsizetype maxReplySubject = 998; // RFC 5322 section 2.1.1
constexpr qsizetype maxReplyText = 64 * 1024;

} // namespace

Result<void> changeSendAs(
    Connection &connection, const PrincipalName &owner, const PrincipalName &sender, bool add)
{
    const QString shown = escaped(sender.login, 80);
    if (owner.id == sender.id)
        return {Code::Invalid, QStringLiteral("everybody may send as himself")};
    if (add && !TRY(RepresentationTable::addSender(connection, owner.id, sender.id)))
        return {Code::Conflict, QStringLiteral("'%1' may send so already").arg(shown)};
    if (!add && !TRY(RepresentationTable::removeSender(connection, owner.id, sender.id)))
        return {Code::Conflict, QStringLiteral("'%1' may not send so anyway").arg(shown)};
    return {};
}

Result<void> setDelegate(
    Connection &connection, const User &owner, const PrincipalName &delegate, quint32 flags)
{
    if (owner.id == delegate.id)
        return {Code::Invalid, QStringLiteral("nobody is his own delegate")};
    if (flags & ~knownFlags)
        return {Code::Invalid, QStringLiteral("unknown flags of a delegate")};
    return RepresentationTable::setDelegate(connection, owner.id, delegate.id, flags);
}

Result<void> removeDelegate(Connection &connection, const User &owner, const PrincipalName &delegate)
{
    if (!TRY(RepresentationTable::removeDelegate(connection, owner.id, delegate.id)))
        return {Code::Conflict, QStringLiteral("'%1' is no delegate").arg(escaped(delegate.login, 80))};
    return {};
}

Result<void> checkAutoReply(const AutoReply &autoReply)
{
    TRY(checkText(autoReply.subject, maxReplySubject,
        QStringLiteral("the subject is too long or holds control characters")));
    if (autoReply.message.toUtf8().size() > maxReplyText)
        return {Code::TooBig, QStringLiteral("the text has more than %1 bytes").arg(maxReplyText)};
    if (autoReply.message.contains(QChar(0)))
        return {Code::Invalid, QStringLiteral("the text holds NUL characters")};
    if (autoReply.begins < 0 || autoReply.ends < 0
        || (autoReply.ends > 0 && autoReply.ends <= autoReply.begins))
        return {Code::Invalid, QStringLiteral("the end is not after the beginning")};
    return {};
}

bool answersAt(const AutoReply &autoReply, qint64 now)
{
    return autoReply.active && now >= autoReply.begins && (autoReply.ends == 0 || now < autoReply.ends);
}

} // namespace Directory
