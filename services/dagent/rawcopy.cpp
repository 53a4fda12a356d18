// SPDX-License-Identifier: GPL-3.0-or-later
#include "dagent/rawcopy.h"

#include <QDateTime>
#include <QTemporaryFile>

#include <algorithm>

namespace Dagent {

bool wantsRawCopy(const RawCopies &copies, bool failed, bool isForUsers)
{
    switch (copies.when) {
    case RawCopies::When::Never:
        return false;
    case RawCopies::When::OnError:
        return failed;
    case RawCopies::When::Always:
        return true;
    case RawCopies::When::ForUsers:
        return isForUsers;
    }
    return false;
}

NamedUsers findNamed(const RawCopies &copies, const QList<Base::PrincipalId> &recipients,
    const Rpc::ResolveRecipientsReply &reply)
{
    NamedUsers found;
    for (qsizetype i = 0; i < std::min(copies.users.size(), reply.recipients.size()); ++i) {
        const Rpc::ResolvedRecipient &user = reply.recipients[i];
        if (user.result == Rpc::DeliveryResult::UnknownUser)
            found.unknown.append(copies.users[i]);
        else if (recipients.contains(user.user)) // whether or not more would be accepted
            found.include = true;
    }
    return found;
}

Base::Result<QString> writeRawCopy(const QString &folder, const QByteArray &raw)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss");
    QTemporaryFile file(QString(folder + QLatin1String("/dagent-") + time + QLatin1String("-XXXXXX.eml")));
    file.setAutoRemove(false);
    if (!file.open() || file.write(raw) != raw.size() || !file.flush())
        return {Base::Code::Io, QString(folder + QLatin1String(": ") + file.errorString())};
    return file.fileName();
}

} // namespace Dagent
