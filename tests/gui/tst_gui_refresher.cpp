// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "models/outofoffice.h"
#include "models/people.h"
#include "models/refresher.h"

#include <QSignalSpy>
#include <QTest>

using namespace Base;
using namespace std::chrono_literals;

/// When models ask, and which answers count.
class TestRefresher : public QObject
{
    Q_OBJECT
private:
    FakeBackend *m_fake = nullptr;

    qsizetype asked() const { return m_fake->asked<Rpc::ListServices>().size(); }

private Q_SLOTS:
    void init()
    {
        m_fake = new FakeBackend;
        m_fake->answer<Rpc::ListServices>({});
    }
    void cleanup() { delete std::exchange(m_fake, nullptr); }

    void aChangeDuringARoundMakesAnother()
    {
        Models::Refresher refresher(
            *m_fake, [&] { refresher.ask(Rpc::ListServices{}, [&](const auto &) { refresher.finish(); }); });
        refresher.setTopics(Rpc::ServicesTopic);
        refresher.start();
        QCOMPARE(asked(), 1);
        Q_EMIT m_fake->changed(Rpc::ServicesTopic);
        Q_EMIT m_fake->changed(Rpc::ServicesTopic);
        Q_EMIT m_fake->changed(Rpc::JobsTopic);
        QCOMPARE(asked(), 1); // one round at a time
        QTRY_COMPARE(asked(), 2);
        QTRY_VERIFY(!refresher.load()->isLoading());
        QCOMPARE(asked(), 2); // and one for all that was told
        refresher.stop();
        Q_EMIT m_fake->changed(Rpc::ServicesTopic);
        QCOMPARE(asked(), 2);
    }

    void everySoOftenWhileStarted()
    {
        Models::Refresher refresher(
            *m_fake, [&] { refresher.ask(Rpc::ListServices{}, [&](const auto &) { refresher.finish(); }); });
        refresher.start();
        refresher.setInterval(1ms);
        QTRY_VERIFY(asked() > 3);
        refresher.setInterval(0ms);
        QTRY_VERIFY(!refresher.load()->isLoading());
        const qsizetype before = asked();
        refresher.refresh();
        QTRY_VERIFY(!refresher.load()->isLoading());
        QCOMPARE(asked(), before + 1);
    }

    void theConnectionIsThereAgain()
    {
        m_fake->setReady(false);
        Models::Refresher refresher(
            *m_fake, [&] { refresher.ask(Rpc::ListServices{}, [&](const auto &) { refresher.finish(); }); });
        refresher.start();
        QCOMPARE(asked(), 0);
        QVERIFY(!refresher.load()->isLoading());
        m_fake->setReady(true);
        QCOMPARE(asked(), 1);
        QTRY_VERIFY(refresher.load()->hasData());
    }

    void aRefusalEndsTheRoundOnce()
    {
        m_fake->refuse<Rpc::ListServices>(Code::Denied, QStringLiteral("no"));
        int taken = 0;
        Models::Refresher refresher(*m_fake, [&] {
            refresher.ask(Rpc::ListServices{}, [&](const auto &) { ++taken; });
            refresher.ask(Rpc::ListServices{}, [&](const auto &) { ++taken; });
        });
        QSignalSpy changes(refresher.load(), &Models::Load::changed);
        refresher.refresh();
        m_fake->answer<Rpc::ListServices>({});
        refresher.ask(Rpc::ListServices{}, [&](const auto &) { ++taken; });
        QTRY_COMPARE(refresher.load()->error(), QStringLiteral("no"));
        QCoreApplication::processEvents();
        QCOMPARE(taken, 0); // not even the one that was answered later
        QCOMPARE(changes.size(), 2);
    }

    void answersAboutAnotherSubjectDoNotCount()
    {
        m_fake->on<Rpc::GetAutoReply>([](const Rpc::GetAutoReply &request) -> Result<Rpc::AutoReplyReply> {
            AutoReply reply;
            reply.subject = request.login;
            return Rpc::AutoReplyReply{reply};
        });
        Models::OutOfOffice model(*m_fake);
        QStringList seen;
        connect(&model, &Models::OutOfOffice::changed, this, [&] { seen.append(model.saved().subject); });
        model.setLogin(QStringLiteral("john"));
        model.refresh();
        model.setLogin(QStringLiteral("mary"));
        model.refresh();
        QTRY_COMPARE(model.saved().subject, QStringLiteral("mary"));
        QVERIFY(!seen.contains(QStringLiteral("john")));
    }

    void whatIsTypedWhileItIsSavedStays()
    {
        m_fake->on<Rpc::SetAutoReply>([](const Rpc::SetAutoReply &request) -> Result<Rpc::AutoReplyReply> {
            return Rpc::AutoReplyReply{request.autoReply};
        });
        Models::OutOfOffice model(*m_fake);
        model.setLogin(QStringLiteral("john"));
        AutoReply reply;
        reply.subject = QStringLiteral("Away");
        model.edit(reply);
        QSignalSpy written(&model, &Models::OutOfOffice::written);
        model.save();
        reply.subject = QStringLiteral("Away until Monday");
        model.edit(reply);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(model.saved().subject, QStringLiteral("Away"));
        QCOMPARE(model.edited().subject, QStringLiteral("Away until Monday"));
    }

    void peopleThatChangeWhileTheyAreAskedForAreAskedForAgain()
    {
        m_fake->answer<Rpc::ListUsers>({});
        m_fake->answer<Rpc::ListGroups>({});
        m_fake->answer<Rpc::ListCompanies>({});
        Models::PeopleModel model(*m_fake);
        model.start();
        Q_EMIT m_fake->changed(Rpc::PeopleTopic);
        QTRY_COMPARE(m_fake->asked<Rpc::ListUsers>().size(), 2);
        QTRY_COMPARE(m_fake->asked<Rpc::ListCompanies>().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_gui_refresher.moc"
