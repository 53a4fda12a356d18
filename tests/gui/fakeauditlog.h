// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakebackend.h"
#include "models/auditmodel.h"

#include <QDateTime>

/// A security log for tests.
namespace Gui {

using Rpc::AuditRecord;
using Rpc::QueryAudit;
using Rpc::QueryAuditReply;

inline constexpr qint64 second = 1'000'000; // in microseconds

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

/// Different from its neighbours, the same each time.
inline AuditRecord recordAt(qint64 seq, qint64 time)
{
    static const char *const events[] = {
        "access allowed", "authenticate ok", "access denied", "authenticate failed", "administration ok"};
    static const char *const users[] = {"john", "mary", "björn", "admin"};
    AuditRecord record;
    record.seq = seq;
    record.time = time;
    record.event = str(events[seq % 5]);
    record.user = str(users[seq % 4]);
    record.from =
        seq % 3 ? QStringLiteral("10.0.0.%1").arg(seq % 250) : str("file:///run/kopano/server.sock");
    record.program = str(seq % 2 ? "kopano-gateway imap" : "kopano-ical");
    if (seq % 5 == 0 || seq % 5 == 2) {
        record.ownerName = str("office");
        record.objectId = 400 + seq % 7;
        record.objectType = 5;
        record.rights = str("read");
        if (seq % 2)
            record.path = str("store\\27\\IPM_SUBTREE\\Calendar");
    } else if (seq % 5 == 4) {
        record.action = str("user.update");
        record.target = str("mary");
    } else {
        record.method = str("User supplied password");
    }
    record.line = record.event + QStringLiteral(" user='%1' from='%2'").arg(record.user, record.from);
    record.hash = QByteArray(32, char(seq));
    return record;
}

/// A log of a server: numbers from 1 on, a record each ten seconds until now.
struct FakeLog
{
    qint64 count = 0;
    qint64 end = QDateTime::currentMSecsSinceEpoch() * 1000;
    bool enabled = true;
    bool hasTrail = true;

    qint64 timeOf(qint64 seq) const { return end - (count - seq) * 10 * second; }
    bool has(const QueryAudit &query, const AuditRecord &record) const
    {
        for (const Rpc::AuditTerm &term : query.terms) {
            if ((term.tag == Rpc::AuditTag::Event && record.event != term.value)
                || (term.tag == Rpc::AuditTag::User && record.user != term.value)
                || (term.tag == Rpc::AuditTag::ObjectId && QString::number(record.objectId) != term.value))
                return false;
        }
        return (!query.from || record.time >= query.from) && (!query.until || record.time < query.until)
            && (query.text.isEmpty() || record.line.contains(query.text)
                || record.program.contains(query.text));
    }
    QueryAuditReply answer(const QueryAudit &query) const
    {
        QueryAuditReply reply;
        const qint64 step = query.ascending ? 1 : -1;
        qint64 seq =
            query.ascending ? query.after + 1 : (query.before ? std::min(query.before - 1, count) : count);
        int looked = 0;
        for (; seq >= 1 && seq <= count && reply.records.size() < query.limit && looked < 4000;
             seq += step, ++looked) {
            const AuditRecord record = recordAt(seq, timeOf(seq));
            if (has(query, record))
                reply.records.append(record);
        }
        reply.next = seq - step;
        reply.complete = seq < 1 || seq > count;
        return reply;
    }
    void serve(FakeBackend &fake)
    {
        fake.on<QueryAudit>(
            [this](const QueryAudit &query) -> Base::Result<QueryAuditReply> { return answer(query); });
        fake.on<Rpc::AuditState>([this](const Rpc::AuditState &) -> Base::Result<Rpc::AuditStateReply> {
            return Rpc::AuditStateReply{enabled, hasTrail, {}, quint64(count), 0, QByteArray(32, 'k')};
        });
        fake.on<Rpc::ResolveObjects>(
            [](const Rpc::ResolveObjects &request) -> Base::Result<Rpc::ResolveObjectsReply> {
                Rpc::ResolveObjectsReply reply;
                for (const Rpc::AuditObject &object : request.objects)
                    reply.names.append({object.objectId, 5,
                        QStringLiteral("store\\9\\IPM_SUBTREE\\F%1").arg(object.objectId)});
                return reply;
            });
    }
};

} // namespace Gui
