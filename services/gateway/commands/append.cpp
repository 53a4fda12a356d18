// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

namespace Gateway {

namespace {

/// One APPEND (RFC 3501 section 6.3.11, RFC 4315). Holds the message until the server has it.
class Upload : public Activity
{
public:
    Upload(Session &session, Imap::Append &request) : m_session(session), m_mailbox(request.mailbox)
    {
        m_item.raw = std::move(request.message);
        m_item.flags = request.flags.flags;
        m_item.keywords = std::move(request.flags.keywords);
        m_item.internalDate = request.internalDate.value_or(session.clock().seconds());
    }

    void start() override
    {
        withStore(m_session, m_mailbox, [this](Base::StoreId store) {
            m_store = store;
            m_session.digest(
                m_item.raw, [this](Base::MessageDigest digest) { this->store(std::move(digest)); });
        });
    }

private:
    void store(Base::MessageDigest digest)
    {
        m_item.digest = std::move(digest);
        Rpc::AppendItems request{
            m_store, {}, {}, listedPath(m_mailbox), m_session.settings().onlyMailFolders};
        request.items.append(std::move(m_item));
        m_session.askOrRefuse(
            request, [this](const Rpc::AppendItemsReply &reply) { stored(reply); }, Purpose::Target);
    }

    void stored(const Rpc::AppendItemsReply &reply)
    {
        const QByteArray code =
            reply.uids.isEmpty() ? QByteArray() : Imap::appendUidCode(reply.uidValidity, reply.uids.first());
        if (!m_session.isSelected(m_store, reply.folder))
            return m_session.ok("Stored", code);
        // Into the selected mailbox: the client learns of it with this reply.
        m_session.poll([this, code] { m_session.ok("Stored", code); });
    }

    Session &m_session;
    const QString m_mailbox;
    Base::StoreId m_store;
    Base::NewItem m_item;
};

} // namespace

void run(Session &session, Imap::Append &request)
{
    session.begin(std::make_unique<Upload>(session, request));
}

} // namespace Gateway
