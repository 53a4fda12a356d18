// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/recoverable.h"
#include "fakebackend.h"

/// A store with deleted items, for tests: john's, with messages from two folders and a deleted folder.
namespace Fixture {

using namespace Base;

inline constexpr StoreId johnsStore{7};
inline constexpr qint64 monday = 1'790'000'000;

inline RecoverableFolder origin(qint64 id, const QStringList &path, quint32 messages, qint64 deleted = 0)
{
    RecoverableFolder view;
    view.folder.id = recoverableView({id});
    view.folder.name = path.constLast();
    view.folder.messages = messages;
    view.path = path;
    view.deleted = deleted;
    return view;
}

inline RecoverableObject message(qint64 id, qint64 folder, const QStringList &path, const QString &subject)
{
    RecoverableObject object;
    object.id = {id};
    object.folder = {folder};
    object.path = path;
    object.subject = subject;
    object.from = QStringLiteral("Mary Miller <mary@example.com>");
    object.size = 1000 + quint64(id);
    object.date = monday - id;
    object.deleted = monday + id * 60;
    object.deletedBy = QStringLiteral("john");
    return object;
}

inline RecoverableObject folder(qint64 id, const QStringList &path, const QString &name, quint32 messages)
{
    RecoverableObject object = message(id, 0, path, name);
    object.isFolder = true;
    object.from.clear();
    object.messages = messages;
    object.date = 0;
    return object;
}

inline const QStringList inbox{QStringLiteral("INBOX")};
inline const QStringList projects{QStringLiteral("Projects"), QStringLiteral("Bridge")};

inline QList<RecoverableObject> someObjects()
{
    return {folder(90, {}, QStringLiteral("Old"), 3), message(11, 1, inbox, QStringLiteral("Offer")),
        message(12, 1, inbox, QStringLiteral("Invoice 2026")),
        message(13, 2, projects, QStringLiteral("Plans"))};
}

inline const QByteArray rawMail =
    "From: Mary Miller <mary@example.com>\r\nTo: john@example.com\r\n"
    "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    "--b\r\nContent-Type: text/html\r\n\r\n<p>Hello <b>John</b></p><script>evil()</script>\r\n"
    "--b\r\nContent-Type: application/pdf; name=\"plan.pdf\"\r\n"
    "Content-Disposition: attachment; filename=\"plan.pdf\"\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n";

inline void answerStore(FakeBackend &fake, const QList<RecoverableObject> &objects)
{
    Rpc::ListStoresReply stores;
    Rpc::StoreInfo info;
    info.owner = QStringLiteral("john");
    info.store = johnsStore;
    stores.stores.append(info);
    info.owner = QStringLiteral("SYSTEM");
    info.isPublic = true;
    info.store = {8};
    stores.stores.append(info);
    fake.answer<Rpc::ListStores>(stores);
    Rpc::ReadConfigurationReply configuration;
    Rpc::OptionState lifetime;
    lifetime.key = QStringLiteral("softdelete_lifetime");
    lifetime.value = QStringLiteral("30");
    configuration.state.options = {lifetime};
    fake.answer<Rpc::ReadConfiguration>(configuration);
    fake.answer<Rpc::RecoverableFolders>(
        {{origin(1, inbox, 2), origin(2, projects, 1), origin(90, {QStringLiteral("Old")}, 3, monday)}});
    fake.on<Rpc::ListRecoverable>(
        [objects](const Rpc::ListRecoverable &request) -> Result<Rpc::ListRecoverableReply> {
            const qsizetype from = request.after.toLongLong();
            Rpc::ListRecoverableReply reply{objects.mid(from, request.limit), {}};
            if (from + request.limit < objects.size())
                reply.next = QByteArray::number(from + request.limit);
            return reply;
        });
}

inline Folder living(qint64 id, qint64 parent, const QString &name, FolderKind kind, Uid uidNext = 1)
{
    Folder folder;
    folder.id = {id};
    folder.parent = {parent};
    folder.name = name;
    folder.kind = kind;
    folder.uidNext = uidNext;
    return folder;
}

inline void answerFolders(FakeBackend &fake)
{
    Rpc::ListFoldersReply reply;
    reply.folders = {living(100, 0, {}, FolderKind::Root),
        living(101, 100, QStringLiteral("IPM"), FolderKind::Subtree),
        living(1, 101, inbox.first(), FolderKind::Mail, 50),
        living(3, 101, QStringLiteral("Archive"), FolderKind::Mail)};
    fake.answer<Rpc::ListFolders>(reply);
    Rpc::UserDetailsReply details;
    details.user.storeSize = 10'000;
    details.effective.hard = 11'500;
    fake.answer<Rpc::GetUserDetails>(details);
}

/// Everything is brought back, but the second.
inline Result<Rpc::RestoreObjectsReply> restoreAllButSecond(const Rpc::RestoreObjects &request)
{
    Rpc::RestoreObjectsReply reply;
    for (const ObjectId id : request.ids) {
        RestoredObject object;
        object.id = id;
        object.restored = reply.objects.size() != 1;
        object.newId = {id.value + 1000};
        object.path = request.target.isEmpty() ? inbox : request.target;
        if (!object.restored)
            object.code = Code::OverQuota;
        reply.objects.append(object);
    }
    return reply;
}

} // namespace Fixture
