// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/systemaccounts.h"

#include <QTest>

#include <cerrno>
#include <grp.h>
#include <pwd.h>

using namespace Base;
using namespace Directory;

namespace {

int usersLeft = 0; ///< entries before the end
int usersEnd = 0; ///< errno there
int groupsLeft = 0;
int groupsEnd = 0;
char name[] = "anna";
char staff[] = "staff";
char nothing[] = "";
passwd user{name, nothing, 1000, 1000, nothing, nothing, nothing};
group team{staff, nothing, 1000, nullptr};

} // namespace

// In place of the C library's.
extern "C" {
void setpwent() { }
void endpwent() { }
passwd *getpwent()
{
    errno = usersLeft > 0 ? 0 : usersEnd;
    return usersLeft-- > 0 ? &user : nullptr;
}
void setgrent() { }
void endgrent() { }
group *getgrent()
{
    errno = groupsLeft > 0 ? 0 : groupsEnd;
    return groupsLeft-- > 0 ? &team : nullptr;
}
}

class TestSystemAccounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheEndIsTheEnd_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("groups");
        QTest::addColumn<bool>("good");
        QTest::newRow("all") << 0 << 0 << true;
        QTest::newRow("all, said by glibc's files") << int(ENOENT) << int(ENOENT) << true;
        QTest::newRow("users cannot be read") << int(EIO) << 0 << false;
        QTest::newRow("no descriptors") << int(EMFILE) << 0 << false;
        QTest::newRow("groups cannot be read") << 0 << int(EAGAIN) << false;
    }
    void onlyTheEndIsTheEnd()
    {
        QFETCH(int, users);
        QFETCH(int, groups);
        QFETCH(bool, good);
        usersLeft = groupsLeft = 1;
        usersEnd = users;
        groupsEnd = groups;
        SystemAccountSettings settings;
        settings.minUid = settings.minGid = 1000;
        settings.maxUid = settings.maxGid = 2000;
        SystemAccounts accounts(settings);
        const auto listing = accounts.list();
        QCOMPARE(listing.has_value(), good);
        if (!good) {
            QCOMPARE(listing.error().code, Code::Busy);
            return;
        }
        QCOMPARE(listing->users.size(), 1);
        QCOMPARE(listing->groups.size(), 1);
        QCOMPARE(listing->groups[0].members,
            listing->users[0].id.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{listing->users[0].id});
    }
};

QTEST_GUILESS_MAIN(TestSystemAccounts)
#include "tst_systemaccounts_posix.moc"
