// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/audit.h"
#include "tools/counting.h"
#include "tools/render.h"
#include "tools/saying.h"

#include <QJsonObject>

#include <memory>

namespace Tools {

namespace {

/// Has the trail checked piece by piece.
struct Verification : std::enable_shared_from_this<Verification>
{
    Verification(Caller &link, bool asJson, Done toCall) : caller(link), json(asJson), done(std::move(toCall))
    {
    }

    void ask()
    {
        caller.call(Rpc::VerifyAudit{from},
            [self = shared_from_this()](
                const Base::Result<Rpc::VerifyAuditReply> &reply) { self->take(reply); });
    }

    void take(const Base::Result<Rpc::VerifyAuditReply> &reply)
    {
        if (!reply)
            return done(reply.error());
        checked += reply->checked;
        checkpoints += reply->checkpoints;
        if (reply->firstBad == 0 && reply->next != 0) {
            from = reply->next;
            return ask();
        }
        finish(*reply);
    }

    void finish(const Rpc::VerifyAuditReply &last) const
    {
        const bool good = last.firstBad == 0;
        const Base::Error bad{Base::Code::Corrupt,
            Admin::tr("the trail was tampered with: record %1: %2").arg(last.firstBad).arg(last.reason)};
        if (json) {
            QJsonObject object{{QStringLiteral("ok"), good}, {QStringLiteral("records"), checked},
                {QStringLiteral("checkpoints"), checkpoints}};
            if (!good) {
                object.insert(QStringLiteral("firstBad"), last.firstBad);
                object.insert(QStringLiteral("reason"), last.reason);
            }
            const QString text = jsonText(QJsonDocument(object));
            return good ? done(text) : sayAndFail(text, bad, done);
        }
        if (!good)
            return done(bad);
        done(QString(Admin::tr("The trail is as it was written: %1, %2.")
                         .arg(counted(quint64(checked), Admin::tr("1 record"), Admin::tr("%1 records")),
                             counted(quint64(checkpoints), Admin::tr("1 signed checkpoint"),
                                 Admin::tr("%1 signed checkpoints")))
            + u'\n'));
    }

    Caller &caller;
    const bool json;
    const Done done;
    qint64 from = 1;
    qint64 checked = 0;
    qint64 checkpoints = 0;
};

} // namespace

Base::Result<void> checkVerifyAudit(const CommandLine &)
{
    return {};
}

void verifyAudit(Caller &caller, const CommandLine &line, Done done)
{
    std::make_shared<Verification>(caller, line.has("json"), std::move(done))->ask();
}

} // namespace Tools
