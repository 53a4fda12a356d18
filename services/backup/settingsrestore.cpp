// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/settingsrestore.h"

#include "tools/counting.h"

#include "rpc/folders.h"
#include "rpc/people.h"

namespace Backup {

using namespace Base;

namespace {

QString flagsText(quint32 flags)
{
    QStringList words{QStringLiteral("is a delegate")};
    if (flags & Rpc::Delegate::SeesPrivate)
        words.append(QStringLiteral("sees private items"));
    if (flags & Rpc::Delegate::ReceivesCopies)
        words.append(QStringLiteral("receives copies"));
    return words.join(QStringLiteral(", "));
}

} // namespace

SettingsRestore::SettingsRestore(Tools::Caller &caller, Store store, Settings archived,
    const QStringList &present, bool all, GrantRestore &grants)
    : m_caller(caller)
    , m_store(std::move(store))
    , m_archived(std::move(archived))
    , m_all(all)
    , m_missing(m_archived.subscriptions)
    , m_grants(grants)
{
    m_missing.removeIf([&present](const QString &path) { return present.contains(path); });
}

void SettingsRestore::start(GrantRestore::Done done)
{
    m_done = std::move(done);
    if (!m_missing.isEmpty())
        m_report.append(Tools::counted(quint64(m_missing.size()), QStringLiteral("1 subscription restored"),
            QStringLiteral("%1 subscriptions restored")));
    nextSubscription();
}

void SettingsRestore::nextSubscription()
{
    if (m_missing.isEmpty())
        return m_all ? autoReply() : m_done({});
    m_caller.call(Rpc::SetSubscription{m_store.id, m_missing.takeFirst(), true},
        [this](const Result<Rpc::Empty> &reply) {
            if (!reply)
                return m_done(reply.error());
            nextSubscription();
        });
}

void SettingsRestore::autoReply()
{
    AutoReply archived = m_archived.autoReply;
    archived.active = false;
    if (archived == AutoReply())
        return delegates();
    m_caller.call(Rpc::GetAutoReply{m_store.owner}, [this, archived](const Result<Rpc::AutoReplyReply> &now) {
        if (!now)
            return m_done(now.error());
        if (now->autoReply != AutoReply()) { // the user's latest wish stands
            AutoReply present = now->autoReply;
            present.active = false;
            if (present != archived)
                m_report.append(QStringLiteral("out of office: another text than in the archive stays"));
            return delegates();
        }
        m_caller.call(
            Rpc::SetAutoReply{m_store.owner, archived}, [this](const Result<Rpc::AutoReplyReply> &set) {
                if (!set)
                    return m_done(set.error());
                m_report.append(QStringLiteral("out of office restored, but switched off"));
                delegates();
            });
    });
}

void SettingsRestore::delegates()
{
    m_caller.call(Rpc::ListDelegates{m_store.owner}, [this](const Result<Rpc::ListDelegatesReply> &reply) {
        if (!reply)
            return m_done(reply.error());
        QList<Grantee> present;
        for (const Rpc::Delegate &delegate : reply->delegates)
            present.append({delegate.login, delegate.flags});
        const auto change = [this](const Grantee &grantee, bool remove, GrantRestore::Done answer) {
            m_caller.call(Rpc::SetDelegate{m_store.owner, {grantee.name, {}, grantee.bits}, remove},
                [answer = std::move(answer)](const Result<Rpc::Empty> &set) {
                    answer(set ? Result<void>() : Result<void>(set.error()));
                });
        };
        m_grants.start(
            QStringLiteral("delegates"), present, m_archived.delegates, &flagsText, change, m_done);
    });
}

} // namespace Backup
