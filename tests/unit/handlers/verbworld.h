// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/lines.h"
#include "domain/folders.h"
#include "domain/items.h"
#include "domain/sharing.h"
#include "domain/stores.h"
#include "handlers/sessions.h"
#include "storage/itemtable.h"
#include "storage/principaltable.h"
#include "testserver.h"

#include <QDeadlineTimer>

#include <future>
#include <utility>

/// Keeps what the security log is told.
class Recorder : public Audit::Sink
{
public:
    void write(const Audit::Event &event) override
    {
        const QMutexLocker lock(&m_mutex);
        m_events.append(event);
    }
    QList<Audit::Event> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_events, {});
    }

private:
    QMutex m_mutex;
    QList<Audit::Event> m_events;
};

/// Who asks.
struct Role
{
    enum Kind : quint8 { Nobody, User, System, LoggedOut, Disabled };
    const char *name;
    Kind kind = User;
    quint32 grants = 0; ///< in mary's folders
    quint8 adminLevel = 0;
    bool otherCompany = false;
};

/// What a request is about.
struct Target
{
    QString login; ///< of the store's owner; empty for the public one
    Base::StoreId store;
    Base::FolderId folder;
    QStringList path; ///< of the folder
    Base::FolderId child; ///< a folder below it
    Base::UidSet uids{{1, 1}};
};

/// A server with two companies; in the first: mary, the role's user, and a public store; each with a folder
/// that has a folder below and two messages. No passwords, no sockets. Ids need more than 32 bits.
class VerbWorld
{
public:
    explicit VerbWorld(const Role &role) : m_role(role)
    {
        server.core->setAudit(&recorder);
        Handlers::Settings settings;
        settings.tenancy.hosted = true;
        server.core->setSettings(settings);
        std::promise<Base::Result<void>> done;
        server.database->write([this](Storage::Connection &connection) { return build(connection); },
            [&](const Base::Result<void> &result) { done.set_value(result); });
        built = done.get_future().get();
        client = std::make_shared<Handlers::Peer>(
            role.kind == Role::System ? TestClient::system() : TestClient::remote(),
            [this] { m_woken.release(); });
        client->greeted = true;
        if (role.kind != Role::Nobody && role.kind != Role::System)
            logIn();
    }
    ~VerbWorld() { server.core->disconnected(client); }
    Q_DISABLE_COPY_MOVE(VerbWorld)

    quint32 send(quint16 message, const QByteArray &payload)
    {
        Rpc::Frame frame;
        frame.message = message;
        frame.request = ++m_request;
        frame.session = session;
        frame.payload = payload;
        Handlers::dispatch(*server.core, client, frame);
        return frame.request;
    }
    template <class Request> quint32 send(const Request &request)
    {
        return send(Rpc::numberOf<Request>, Rpc::encode(request));
    }
    /// The answer's frame; of kind Event if none comes.
    Rpc::Frame wait(quint32 request)
    {
        const QDeadlineTimer deadline(10'000);
        while (!deadline.hasExpired()) {
            const QList<QByteArray> output = client->takeOutput();
            for (const QByteArray &bytes : output)
                m_reader.append(bytes);
            for (auto next = m_reader.next(); std::holds_alternative<Rpc::Frame>(next);
                 next = m_reader.next()) {
                Rpc::Frame answer = std::get<Rpc::Frame>(std::move(next));
                if (answer.kind != Rpc::Frame::Event && answer.request == request)
                    return answer;
            }
            server.runDelayed();
            m_woken.tryAcquire(1, 20);
        }
        Rpc::Frame none;
        none.kind = Rpc::Frame::Event;
        return none;
    }

    Recorder recorder;
    TestServer server;
    Base::Result<void> built{Base::Code::Internal, {}};
    Target own;
    Target foreign;
    Target created; ///< as foreign, with a message the role has made
    Target open; ///< the public store
    Target gone; ///< a folder of mary's that was deleted
    Base::User self;
    Base::User mary;
    std::shared_ptr<Handlers::Peer> client;
    QByteArray session;

private:
    using Connection = Storage::Connection;

    Base::Result<Base::PrincipalId> company(Connection &connection, const char *name)
    {
        static constexpr char sql[] = R"(
            INSERT INTO company (company_id, administrator_id, user_quota_overrides, user_quota_warn, user_quota_soft,
                user_quota_hard, quota_warn, public_store_id)
            VALUES (:company, 0, 0, 0, 0, 0, 0, 0)
        )";
        const auto id = TRY(connection.newId<Base::PrincipalId>());
        TRY(Storage::PrincipalTable::insertBuiltIn(
            connection, id, Storage::PrincipalType::Company, QString::fromLatin1(name)));
        TRY(connection.run(sql, {id}));
        return id;
    }
    Base::Result<Base::User> user(
        Connection &connection, const char *login, Base::PrincipalId company, quint8 level = 0)
    {
        static constexpr char sql[] = R"(
            UPDATE principal SET kind = 0, company_id = :company, admin_level = :level WHERE principal_id = :user
        )";
        Base::User wanted;
        wanted.login = QString::fromLatin1(login);
        wanted.kind = Base::UserKind::Room; // needs no password
        const Base::User made = TRY(Domain::createUserWithStore(connection, wanted, std::nullopt));
        TRY(connection.run(sql, {company, level, made.id}));
        return Directory::findUser(connection, made.id);
    }
    Base::Result<void> append(
        Connection &connection, Base::StoreId store, Base::FolderId folder, Base::PrincipalId by)
    {
        Base::NewItem item;
        item.raw = "Subject: hello\r\n\r\nworld\r\n";
        item.digest.subject = QStringLiteral("hello");
        item.flags = Base::FlagDeleted;
        item.internalDate = 1'600'000'000;
        const auto prepared = TRY(Domain::prepareItem(connection.bodies(), item));
        const auto place = TRY(Domain::findFolder(connection, {store, folder}));
        TRY(Domain::appendItems(connection, store, place, {prepared}, {by, true}, {}));
        return {};
    }
    Base::Result<Target> target(Connection &connection, const Base::User &owner, Base::StoreId store,
        const QString &name, Base::PrincipalId by)
    {
        Target made;
        made.login = owner.login;
        made.store = store;
        made.path = QStringList{name};
        made.folder = TRY(Domain::ensureFolder(connection, store, made.path)).id;
        made.child = TRY(Domain::ensureFolder(connection, store, {name, QStringLiteral("Box")})).id;
        TRY(append(connection, store, made.folder, by));
        TRY(append(connection, store, made.folder, self.id));
        return made;
    }
    Base::Result<void> build(Connection &connection)
    {
        TRY(connection.run(
            "UPDATE counter SET next_value = next_value + 1099511627776 WHERE name = 'object'"));
        TRY(connection.reserveIds(100'000)); // more than are left of the block it has
        const auto one = TRY(company(connection, "One"));
        const auto two = TRY(company(connection, "Two"));
        mary = TRY(user(connection, "mary", one));
        self = TRY(user(connection, "self", m_role.otherCompany ? two : one, m_role.adminLevel));
        const auto shared = TRY(Domain::createPublicStore(connection, one));
        foreign = TRY(target(connection, mary, mary.store, QStringLiteral("Work"), mary.id));
        gone = TRY(target(connection, mary, mary.store, QStringLiteral("Gone"), mary.id));
        open = TRY(target(connection, {}, shared, QStringLiteral("Board"), mary.id));
        own = TRY(target(connection, self, self.store, QStringLiteral("Work"), self.id));
        if (m_role.kind == Role::Nobody || m_role.kind == Role::System)
            own = foreign;
        created = foreign;
        created.uids = {{2, 2}};
        for (const Base::FolderId folder : {foreign.folder, gone.folder}) {
            if (m_role.grants)
                TRY(Storage::AclTable::set(connection, {mary.store, folder}, self.id, m_role.grants));
        }
        TRY(Domain::removeFolder(connection, {mary.store, gone.folder}, true, {mary.id, false}));
        if (m_role.kind == Role::Disabled)
            TRY(connection.run("UPDATE principal SET kind = 1 WHERE principal_id = :user", {self.id}));
        return {};
    }
    void logIn()
    {
        const auto made = std::make_shared<Handlers::Session>();
        made->peer = client->id();
        made->connection = client;
        made->user = self.id;
        made->login = self.login;
        made->store = self.store;
        made->adminLevel = m_role.adminLevel;
        made->from = QStringLiteral("192.0.2.1");
        made->program = QStringLiteral("test");
        Q_UNUSED(server.core->sessions().add(made, server.core->sessions().changes()));
        session = made->id;
        if (m_role.kind == Role::LoggedOut)
            server.core->sessions().remove(session);
        if (m_role.kind == Role::Disabled)
            server.core->endSessionsOf(self.id);
    }

    const Role m_role;
    QSemaphore m_woken;
    Rpc::FrameReader m_reader{Rpc::FrameReader::maxFrame};
    quint32 m_request = 0;
};
