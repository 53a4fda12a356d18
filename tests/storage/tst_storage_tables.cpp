// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdatabase.h"

#include "storage/changelogtable.h"
#include "storage/credentialtable.h"
#include "storage/deliverymarktable.h"
#include "storage/optable.h"
#include "storage/principaltable.h"
#include "storage/subscriptiontable.h"

using namespace Base;
using namespace Storage;

namespace {

User sampleUser(const char *login)
{
    User user;
    user.login = QLatin1String(login);
    user.fullName = QStringLiteral("Ädele Example");
    user.emailAddress = user.login + QStringLiteral("@Example.com");
    user.aliases = QStringList{QString(user.login + QStringLiteral(".alias@example.com")),
        QStringLiteral("") + user.login + QStringLiteral(".second@example.com")};
    user.adminLevel = 1;
    user.homeServer = QStringLiteral("one");
    user.enabledFeatures = QStringList{QStringLiteral("imap"), QStringLiteral("pop3")};
    user.quota = {true, 1, 2, quint64(1) << 40};
    return user;
}

#define EXPECT(condition)                                                                                    \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            return {Code::Internal, QStringLiteral("line %1: " #condition).arg(__LINE__)};                   \
    } while (false)

QStringList names(const QList<Folder> &folders)
{
    QStringList list;
    for (const Folder &folder : folders)
        list.append(folder.name);
    return list;
}

Result<Folder> makeFolder(Connection &connection, StoreId store, FolderId parent, const char *name)
{
    Folder folder;
    folder.parent = parent;
    folder.name = QString::fromUtf8(name);
    return FolderTable::insert(connection, store, folder);
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT

private:
    static void inWrite(const std::function<Result<void>(TestDatabase &, Connection &)> &work)
    {
        TestDatabase test;
        OK(test.open());
        OK(test.makeStore(2));
        OK(test.write([&](Connection &connection) { return work(test, connection); }));
    }

private Q_SLOTS:
    void usersAreKeptWhole()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            User user = sampleUser("ada");
            user.store = test.store;
            user.id = TRY(PrincipalTable::insert(connection, user));
            const auto found = TRY(PrincipalTable::findByLogin(connection, QStringLiteral("ADA")));
            EXPECT(found && found->created > 0);
            user.created = found->created;
            user.storeGuid = QByteArray("0123456789abcdef");
            EXPECT(*found == user);
            EXPECT(
                *TRY(PrincipalTable::findByAddress(connection, QStringLiteral("ADA@example.COM"))) == user);
            EXPECT(*TRY(PrincipalTable::findByAddress(connection, QStringLiteral("ada.alias@example.com")))
                == user);
            EXPECT(!TRY(PrincipalTable::findByAddress(connection, QStringLiteral("ada"))));
            EXPECT(TRY(PrincipalTable::list(connection)) == QList<User>{user});
            return {};
        });
    }

    void loginsAndAddressesAreUnique()
    {
        inWrite([](TestDatabase &, Connection &connection) -> Result<void> {
            TRY(PrincipalTable::insert(connection, sampleUser("ada")));
            const auto again = PrincipalTable::insert(connection, sampleUser("Ada"));
            EXPECT(!again && again.error().code == Code::Conflict
                && again.error().detail.contains(QStringLiteral("login")));
            User other = sampleUser("bob");
            other.aliases = QStringList{QStringLiteral("ADA.alias@example.com")};
            const auto taken = PrincipalTable::insert(connection, other);
            EXPECT(!taken && taken.error().code == Code::Conflict);
            EXPECT(taken.error().detail.contains(QStringLiteral("address")));
            return {};
        });
    }

    void usersChangeAndGo()
    {
        inWrite([](TestDatabase &, Connection &connection) -> Result<void> {
            User user = sampleUser("ada");
            user.id = TRY(PrincipalTable::insert(connection, user));
            user.login = QStringLiteral("eve");
            user.aliases = QStringList{user.emailAddress}; // the same as the primary address
            user.quota = {};
            TRY(PrincipalTable::update(connection, user));
            TRY(PrincipalTable::setLastLogon(connection, user.id, 77));
            TRY(CredentialTable::set(connection, user.id, QStringLiteral("argon2id"), "one"));
            TRY(CredentialTable::set(connection, user.id, QStringLiteral("argon2id"), "two"));
            const auto found = TRY(PrincipalTable::find(connection, user.id));
            EXPECT(
                found->login == QStringLiteral("eve") && found->aliases.isEmpty() && found->lastLogon == 77);
            EXPECT(*TRY(CredentialTable::find(connection, user.id, QStringLiteral("argon2id"))) == "two");
            TRY(PrincipalTable::remove(connection, user.id));
            EXPECT(!TRY(PrincipalTable::find(connection, user.id)));
            EXPECT(!TRY(CredentialTable::find(connection, user.id, QStringLiteral("argon2id"))));
            const auto gone = PrincipalTable::remove(connection, user.id);
            EXPECT(!gone && gone.error().code == Code::NotFound);
            TRY(PrincipalTable::insert(connection, sampleUser("ada"))); // the addresses are free again
            return {};
        });
    }

    void foldersComeParentsFirst()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const auto b = TRY(makeFolder(connection, test.store, test.root, "b"));
            const auto a = TRY(makeFolder(connection, test.store, test.root, "a"));
            TRY(makeFolder(connection, test.store, b.id, "Z"));
            TRY(makeFolder(connection, test.store, a.id, "inner"));
            const QStringList expected{QString(), QStringLiteral("a"), QStringLiteral("inner"),
                QStringLiteral("b"), QStringLiteral("Z"), QStringLiteral("Folder 0"),
                QStringLiteral("Folder 1")};
            EXPECT(names(TRY(FolderTable::list(connection, test.store))) == expected);
            EXPECT(TRY(FolderTable::hasChildren(connection, test.store, b.id)));
            EXPECT(TRY(FolderTable::findChild(connection, test.store, b.id, QStringLiteral("z")))->name
                == QStringLiteral("Z"));
            EXPECT(a.uidValidity > b.uidValidity);
            EXPECT(*TRY(FolderTable::find(connection, test.store, a.id)) == a);
            return {};
        });
    }

    void siblingsHaveDifferentNames()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const auto a = TRY(makeFolder(connection, test.store, test.root, "Ä"));
            const auto b = TRY(makeFolder(connection, test.store, test.root, "b"));
            const auto twin = makeFolder(connection, test.store, test.root, "ä");
            EXPECT(!twin && twin.error().code == Code::Conflict);
            const auto renamed =
                FolderTable::move(connection, test.store, b.id, test.root, QString::fromUtf8("ä"));
            EXPECT(!renamed && renamed.error().code == Code::Conflict);
            TRY(FolderTable::move(connection, test.store, a.id, test.root, QString::fromUtf8("ä")));
            TRY(FolderTable::remove(connection, test.store, a.id, {}));
            const auto next = TRY(makeFolder(connection, test.store, test.root, "ä"));
            EXPECT(next.uidValidity > a.uidValidity);
            return {};
        });
    }

    void foldersCannotMoveBelowThemselves()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const auto a = TRY(makeFolder(connection, test.store, test.root, "a"));
            const auto b = TRY(makeFolder(connection, test.store, a.id, "b"));
            const auto moved = FolderTable::move(connection, test.store, a.id, b.id, QStringLiteral("a"));
            EXPECT(!moved && moved.error().code == Code::Conflict);
            const auto nowhere =
                FolderTable::move(connection, test.store, a.id, FolderId{999'999}, QStringLiteral("a"));
            EXPECT(!nowhere && nowhere.error().code == Code::NotFound);
            return {};
        });
    }

    void deletingAFolderTakesWhatIsBelow()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const auto a = TRY(makeFolder(connection, test.store, test.root, "a"));
            const auto b = TRY(makeFolder(connection, test.store, a.id, "b"));
            const auto c = TRY(makeFolder(connection, test.store, b.id, "c"));
            TRY(test.addMessages(connection, {test.store, a.id}, 2, 100));
            TRY(test.addMessages(connection, {test.store, c.id}, 3, 100));
            TRY(test.addMessages(connection, test.keys[0], 1, 100));
            TRY(FolderTable::remove(connection, test.store, b.id, PrincipalId{7}));
            EXPECT(TRY(StoreTable::size(connection, test.store)) == 300);
            TRY(FolderTable::remove(connection, test.store, a.id, PrincipalId{7}));
            EXPECT(TRY(StoreTable::size(connection, test.store)) == 100);
            EXPECT(!TRY(FolderTable::find(connection, test.store, c.id)));
            EXPECT(!TRY(FolderTable::hasChildren(connection, test.store, a.id)));
            EXPECT(TRY(numberOf(
                       connection, "SELECT count(*) FROM folder WHERE deleted_at > 0 AND deleted_by = 7"))
                == 2);
            const auto again = FolderTable::remove(connection, test.store, c.id, {});
            EXPECT(!again && again.error().code == Code::NotFound);
            return {};
        });
    }

    void recentMessagesAreClaimedOnce()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const FolderKey key = test.keys[0];
            EXPECT(TRY(FolderTable::claimRecent(connection, key.store, key.folder)) == 0);
            TRY(test.addMessages(connection, key, 3));
            EXPECT(TRY(FolderTable::firstRecent(connection, key.store, key.folder)) == 1);
            EXPECT(TRY(FolderTable::claimRecent(connection, key.store, key.folder)) == 1);
            EXPECT(TRY(FolderTable::claimRecent(connection, key.store, key.folder)) == 0);
            TRY(test.addMessages(connection, key, 2));
            TRY(ItemWriter::expunge(connection, key, {{3, 4}}, 0, {}));
            EXPECT(TRY(FolderTable::find(connection, key.store, key.folder))->recent == 1);
            EXPECT(TRY(FolderTable::claimRecent(connection, key.store, key.folder)) == 4);
            return {};
        });
    }

    void repeatedDeliveriesAreRecognised()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const DeliveryMark mark{test.store, "envelope"};
            const qint64 now = connection.now();
            EXPECT(TRY(DeliveryMarkTable::claim(connection, mark, now - 900)));
            EXPECT(!TRY(DeliveryMarkTable::claim(connection, mark, now - 900)));
            EXPECT(TRY(DeliveryMarkTable::claim(connection, {test.store, "other"}, now - 900)));
            EXPECT(TRY(DeliveryMarkTable::claim(connection, mark, now + 900))); // the first is too long ago
            TRY(DeliveryMarkTable::confirm(connection, mark.envelopeId));
            EXPECT(TRY(DeliveryMarkTable::claim(connection, mark, now - 900))); // meant as a second message
            EXPECT(TRY(DeliveryMarkTable::prune(connection, now + 900, 1)) == 1);
            EXPECT(TRY(DeliveryMarkTable::prune(connection, now + 900, 100)) == 1);
            return {};
        });
    }

    void operationsAreAnsweredOnce()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            EXPECT(!TRY(OpTable::find(connection, test.store, "key")));
            TRY(OpTable::record(connection, test.store, "key", "answer"));
            EXPECT(*TRY(OpTable::find(connection, test.store, "key")) == "answer");
            const auto twice = OpTable::record(connection, test.store, "key", "other");
            EXPECT(!twice && twice.error().code == Code::Conflict);
            EXPECT(TRY(OpTable::prune(connection, connection.now() + 1, 10)) == 1);
            return {};
        });
    }

    void subscriptionsAreASet()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            TRY(SubscriptionTable::add(connection, test.store, QStringLiteral("b")));
            TRY(SubscriptionTable::add(connection, test.store, QStringLiteral("a/x")));
            TRY(SubscriptionTable::add(connection, test.store, QStringLiteral("b")));
            TRY(SubscriptionTable::remove(connection, test.store, QStringLiteral("c")));
            EXPECT(TRY(SubscriptionTable::list(connection, test.store))
                == (QStringList{QStringLiteral("a/x"), QStringLiteral("b")}));
            return {};
        });
    }

    void changesAreLoggedInOrder()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            const auto before = TRY(ChangeLogTable::since(connection, test.store, 0, 100));
            EXPECT(before.size() == 3);
            EXPECT(before[0].kind == ObjectKind::Folder && before[0].change == Change::Created);
            TRY(test.addMessages(connection, test.keys[0], 4));
            TRY(ItemWriter::move(connection, test.keys[0], {{1, 2}}, test.keys[1]));
            const auto log = TRY(ChangeLogTable::since(connection, test.store, before.last().sequence, 100));
            EXPECT(log.size() == 3);
            EXPECT(log[0].change == Change::Created && log[0].folder == test.keys[0].folder
                && log[0].modSeq == 2);
            EXPECT(log[1].change == Change::Created && log[1].folder == test.keys[1].folder);
            EXPECT(log[2].change == Change::Removed && log[2].modSeq == 3
                && log[2].sequence == log[0].sequence + 2);
            EXPECT(TRY(ChangeLogTable::since(connection, test.store, log[0].sequence, 1)).size() == 1);
            return {};
        });
    }

    void storesAreUnhooked()
    {
        inWrite([](TestDatabase &test, Connection &connection) -> Result<void> {
            TRY(StoreTable::setOwner(connection, test.store, PrincipalId{5}));
            EXPECT(TRY(StoreTable::listUnhooked(connection)).isEmpty());
            TRY(StoreTable::setOwner(connection, test.store, {}));
            const auto unhooked = TRY(StoreTable::listUnhooked(connection));
            EXPECT(unhooked.size() == 1 && unhooked[0].unhooked > 0);
            EXPECT(TRY(StoreTable::findByGuid(connection, "0123456789abcdef"))->id == test.store);
            return {};
        });
    }
};

QTEST_GUILESS_MAIN(TablesTest)
#include "tst_storage_tables.moc"
