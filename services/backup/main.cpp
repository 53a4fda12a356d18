// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/chosen.h"
#include "backup/commandline.h"
#include "backup/history.h"
#include "backup/privatefiles.h"
#include "backup/storebackup.h"
#include "backup/storerestore.h"
#include "daemon/signals.h"
#include "tools/counting.h"
#include "tools/render.h"
#include "tools/serverlink.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLoggingCategory>

#include <cstdio>

namespace {

using namespace Backup;
using Base::Code;
using Base::Result;

constexpr char program[] = "kopano-backup";
constexpr char configFile[] = "backup.cfg";
constexpr int hangUp = 1; // SIGHUP, which not every system has

int fail(const QString &sentences)
{
    return Tools::complain(program, sentences);
}

/// A failure, with who may do that if it is that.
void refuse(const Base::Error &error)
{
    fail(error.detail);
    Tools::adviseAdministrator(program, error, configFile);
}

void say(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

/// Lines that may hold names of folders and people.
void sayLines(const QString &lines)
{
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        say(Tools::printable(line) + QLatin1Char('\n'));
}

/// \a lines, each with the store's name before it.
QString named(const Store &store, const QString &lines)
{
    QString text;
    for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        text += nameOf(store) + QLatin1String(": ") + line + QLatin1Char('\n');
    return text;
}

/// Runs one job; lives as long as the event loop.
class Runner
{
public:
    Runner(Tools::Caller &caller, Job job) : m_caller(caller), m_job(std::move(job)) { }

    void start(Done done)
    {
        m_done = std::move(done);
        if (m_job.verb == Job::Verb::Restore) {
            if (const auto read = readArchive(); !read)
                return m_done(read.error());
        }
        m_caller.call(Rpc::ListStores{false}, [this](const Result<Rpc::ListStoresReply> &reply) {
            if (!reply)
                return m_done(reply.error());
            if (m_job.verb == Job::Verb::Restore)
                return restore(reply->stores);
            auto wanted = storesFor(m_job, reply->stores);
            if (!wanted)
                return m_done(wanted.error());
            m_stores = *std::move(wanted);
            m_all = m_stores.size();
            if (!m_job.full)
                m_history.emplace(m_job.folder);
            backUpNext();
        });
    }

private:
    /// A store that cannot be backed up, or not as a whole, does not keep the others from it.
    void backUpNext()
    {
        if (m_stores.isEmpty())
            return backedUp();
        const Store store = m_stores.takeFirst();
        auto earlier = m_history ? m_history->newest(store.guid) : std::nullopt;
        m_backup = std::make_unique<StoreBackup>(m_caller, store, m_job.folder, std::move(earlier));
        m_backup->start(QDateTime::currentMSecsSinceEpoch(), [this, store](const Result<QString> &text) {
            if (text) {
                sayLines(named(store, *text));
            } else {
                ++m_failed;
                fail(named(store, text.error().detail).trimmed());
            }
            QMetaObject::invokeMethod(
                &m_caller, [this] { backUpNext(); }, Qt::QueuedConnection);
        });
    }

    void backedUp()
    {
        if (m_failed == 0)
            return m_done(QString());
        m_done({Code::Io,
            QStringLiteral("%1 of %2 %3 not backed up, or not as a whole")
                .arg(QString::number(m_failed), Tools::storesText(quint64(m_all)),
                    m_failed == 1 ? QStringLiteral("was") : QStringLiteral("were"))});
    }

    Result<void> readArchive()
    {
        const Manifest manifest = TRY(readManifest(m_job.archive));
        m_manifest = TRY(chosen(manifest, m_job));
        return {};
    }

    void restore(const QList<Rpc::StoreInfo> &all)
    {
        const auto target = targetFor(m_job, {{}, {}, m_manifest.login, m_manifest.isPublic}, all);
        if (!target)
            return m_done(target.error());
        m_restore = std::make_unique<StoreRestore>(m_caller, *target, m_manifest, m_job);
        m_restore->start(m_done);
    }

    Tools::Caller &m_caller;
    Job m_job;
    Done m_done;
    QList<Store> m_stores; ///< still to be backed up
    qsizetype m_all = 0; ///< stores to be backed up
    qsizetype m_failed = 0;
    std::optional<History> m_history; ///< what can be built upon
    Manifest m_manifest; ///< what is restored
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
    const auto verdict = verify(*manifest, archives, job.archive);
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
    if (!line.has("v")) // what is wrong is told once, as the failure
        QLoggingCategory::setFilterRules(QStringLiteral("kopano.*=false\nkf.archive=false"));
    if (job->verb == Job::Verb::List || job->verb == Job::Verb::Verify)
        return runHere(*job);
    const auto link = Tools::serverLink(line, backupTable, configFile);
    if (!link)
        return fail(link.error().detail);
    Tools::Caller caller(*link);
    Runner runner(caller, *job);
    int status = 1;
    Daemon::SignalWatcher signalWatcher;
    if (job->verb == Job::Verb::Backup) { // what is unfinished must not stay behind
        removeStale(job->folder, QDateTime::currentMSecsSinceEpoch());
        const auto stop = [&status](int signal) {
            status = 128 + signal;
            QCoreApplication::quit();
        };
        QObject::connect(&signalWatcher, &Daemon::SignalWatcher::stopRequested, stop);
        QObject::connect(&signalWatcher, &Daemon::SignalWatcher::reloadRequested, [stop] { stop(hangUp); });
        if (const auto watching = signalWatcher.start(); !watching)
            return fail(watching.error().detail);
    }
    runner.start([&](const Result<QString> &result) {
        if (result)
            sayLines(*result);
        else if (const QString reason = caller.unreachable(); !reason.isEmpty())
            Tools::complainUnreachable(program, link->server.toString(), reason, line, configFile);
        else
            refuse(result.error());
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
        say(Daemon::versionText(program, ""));
    else
        return run(*line);
    return 0;
}
