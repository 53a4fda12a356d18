// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/chosen.h"
#include "backup/commandline.h"
#include "backup/privatefiles.h"
#include "backup/storebackup.h"
#include "backup/storerestore.h"
#include "base/error.h"
#include "config/load.h"
#include "options/common.h"
#include "rpc/users.h"
#include "tools/render.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Backup;
using Base::Code;
using Base::Result;

int fail(const QString &sentence)
{
    std::fprintf(stderr, "kopano-backup: %s\n", qUtf8Printable(Tools::printable(sentence)));
    return 1;
}

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

/// The newest manifest of that store in \a folder whose archive is there.
std::optional<Manifest> newest(const QString &folder, const QByteArray &store)
{
    std::optional<Manifest> found;
    const QStringList archives =
        QDir(folder).entryList({QLatin1Char('*') + QStringView(archiveEnding)}, QDir::Files);
    for (const QString &archive : archives) {
        const auto manifest = readManifest(QDir(folder).filePath(archive));
        if (manifest && manifest->store == store && (!found || manifest->made > found->made))
            found = *manifest;
    }
    return found;
}

/// Runs one job; lives as long as the event loop.
class Runner
{
public:
    Runner(Tools::Caller &caller, Job job) : m_caller(caller), m_job(std::move(job)) { }

    void start(Done done)
    {
        m_done = std::move(done);
        if (m_job.verb == Job::Verb::Restore)
            return restore();
        m_caller.call(Rpc::ListUsers(), [this](Result<Rpc::ListUsersReply> reply) {
            if (!reply)
                return m_done(reply.error());
            if (const auto wanted = choose(reply->users); !wanted)
                return m_done(wanted.error());
            backUpNext();
        });
    }

private:
    Result<void> choose(const QList<Base::User> &users)
    {
        QStringList missing = m_job.users;
        for (const Base::User &user : users) {
            if (user.store && (m_job.users.isEmpty() || missing.removeAll(user.login) > 0))
                m_users.append(user);
        }
        if (!missing.isEmpty())
            return {Code::NotFound,
                QStringLiteral("there is no user '%1' with a store").arg(missing.constFirst())};
        if (m_users.isEmpty())
            return {Code::NotFound, QStringLiteral("there is no user with a store")};
        return {};
    }

    void backUpNext()
    {
        if (m_users.isEmpty())
            return m_done(QString());
        const Base::User user = m_users.takeFirst();
        auto earlier = m_job.full ? std::nullopt : newest(m_job.folder, user.storeGuid);
        m_backup = std::make_unique<StoreBackup>(m_caller, user, m_job.folder, std::move(earlier));
        m_backup->start(QDateTime::currentMSecsSinceEpoch(), [this](const Result<QString> &text) {
            if (!text)
                return m_done(text.error());
            say(*text);
            QMetaObject::invokeMethod(
                &m_caller, [this] { backUpNext(); }, Qt::QueuedConnection);
        });
    }

    void restore()
    {
        const auto manifest = readManifest(m_job.archive);
        if (!manifest)
            return m_done(manifest.error());
        auto some = chosen(*manifest, m_job);
        if (!some)
            return m_done(some.error());
        const QString login = m_job.users.isEmpty() ? manifest->login : m_job.users.constFirst();
        m_caller.call(
            Rpc::GetUser{login}, [this, some = *std::move(some)](const Result<Rpc::UserReply> &reply) {
                if (!reply)
                    return m_done(reply.error());
                m_restore = std::make_unique<StoreRestore>(m_caller, reply->user.store, some, m_job);
                m_restore->start(m_done);
            });
    }

    Tools::Caller &m_caller;
    Job m_job;
    Done m_done;
    QList<Base::User> m_users;
    std::unique_ptr<StoreBackup> m_backup;
    std::unique_ptr<StoreRestore> m_restore;
};

/// Verbs that need no server.
int runHere(const Job &job)
{
    const auto manifest = readManifest(job.archive);
    if (!manifest)
        return fail(manifest.error().detail);
    if (job.verb == Job::Verb::List) {
        say(listing(*manifest, job.json));
        return 0;
    }
    Archives archives(job.folder);
    const auto verdict = verify(*manifest, archives);
    if (!verdict)
        return fail(verdict.error().detail);
    say(*verdict);
    return 0;
}

int run(const Daemon::CommandLine &line)
{
    const auto job = jobFrom(line);
    if (!job)
        return fail(job.error().detail);
    // What KArchive unpacks on the way stays beside the archives, not where others look.
    qputenv("TMPDIR", QFile::encodeName(QFileInfo(job->folder).absoluteFilePath()));
    if (job->verb == Job::Verb::List || job->verb == Job::Verb::Verify)
        return runHere(*job);
    const auto loaded = Config::load(backupTable, Daemon::sourcesOf(line, "backup.cfg"));
    if (!loaded)
        return fail(loaded.error().detail);
    auto link = Client::linkOptions(
        loaded->snapshot.get(Options::Common::serverSocket), QStringLiteral("kopano-backup"));
    if (!link)
        return fail(link.error().detail);
    link->connectGrace = std::chrono::seconds(5);
    if (!line.has("v"))
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false"));
    Tools::Caller caller(*link);
    Runner runner(caller, *job);
    int status = 1;
    runner.start([&](const Result<QString> &result) {
        if (result)
            say(*result);
        else
            fail(caller.unreachable().isEmpty() ? result.error().detail : caller.unreachable());
        status = result ? 0 : 1;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    makeFilesPrivate();
    QCoreApplication application(argc, argv);
    const auto line = Daemon::parseCommandLine(
        QByteArrayList(argv + 1, argv + argc), backupTable, backupSwitches(), Daemon::Kind::Tool);
    if (!line)
        return fail(line.error().detail);
    if (line->help)
        say(backupHelp());
    else if (line->version)
        say(Daemon::versionText("kopano-backup", ""));
    else
        return run(*line);
    return 0;
}
