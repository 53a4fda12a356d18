// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/logging.h"
#include "gateway/session.h"
#include "imap/writer.h"

#include "base/text.h"

namespace Gateway {

void run(Session &session, const Imap::Id &request)
{
    for (const auto &[name, value] : request.parameters) {
        if (name == "name" || name == "version") {
            qCDebug(gatewayLog, "client %s=\"%s\" from=%s", name.constData(),
                qUtf8Printable(Base::escaped(value.value_or(QByteArray()))),
                session.peer().address.constData());
        }
    }
    // The version only for those who are in: it helps attackers more than others.
    QList<std::pair<QByteArray, QByteArray>> ours{{"name", "kopano-gateway"}};
    if (session.isAuthenticated())
        ours.append(std::pair<QByteArray, QByteArray>("version", KOPANO_VERSION));
    session.send(Imap::idReply(ours));
    session.ok("Done");
}

} // namespace Gateway
