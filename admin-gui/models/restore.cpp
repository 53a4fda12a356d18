// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/restore.h"

#include "models/format.h"
#include "models/recoverable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

namespace {

/// For a POSIX shell.
QString quotedWord(QString word)
{
    return QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

Code codeNamed(const QString &name)
{
    for (quint8 code = 0; code < quint8(Code::Internal); ++code) {
        if (codeName(Code(code)) == name)
            return Code(code);
    }
    return Code::Internal;
}

} // namespace

QHash<FolderId, QStringList> folderPaths(const QList<Folder> &folders)
{
    QHash<FolderId, QStringList> paths;
    QSet<FolderId> tops;
    for (const Folder &folder : folders) { // parents before children
        if (folder.kind == FolderKind::Subtree)
            tops.insert(folder.id);
        else if (tops.contains(folder.parent))
            paths.insert(folder.id, {folder.name});
        else if (const auto parent = paths.constFind(folder.parent); parent != paths.cend())
            paths.insert(folder.id, *parent + QStringList(folder.name));
    }
    return paths;
}

Restore::Restore(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Restore::follow);
}

void Restore::prepare(StoreId store, const QString &login, const QList<RecoverableObject> &objects)
{
    if (m_running || m_load.isLoading())
        return;
    m_store = store;
    m_login = login;
    m_objects = objects;
    m_details.reset();
    m_load.reset();
    m_load.begin();
    m_backend.ask<Rpc::ListFolders>({store}, this, [this](const Result<Rpc::ListFoldersReply> &reply) {
        if (!reply) {
            m_retrying = false;
            m_load.fail(reply.error());
            Q_EMIT refused(m_load.error());
            return;
        }
        m_folders = reply->folders;
        askQuota();
    });
}

/// Not to know the quota keeps nobody from restoring.
void Restore::askQuota()
{
    const auto ready = [this] {
        m_load.succeed();
        if (m_retrying)
            start(m_target);
        else
            Q_EMIT prepared();
    };
    if (m_login.isEmpty())
        return ready();
    m_backend.ask<Rpc::GetUserDetails>(
        {m_login}, this, [this, ready](const Result<Rpc::UserDetailsReply> &reply) {
            if (reply)
                m_details = *reply;
            ready();
        });
}

QStringList Restore::targets() const
{
    QStringList targets;
    const auto paths = folderPaths(m_folders);
    for (const Folder &folder : m_folders) {
        if (folder.kind >= FolderKind::Mail && paths.contains(folder.id))
            targets.append(paths.value(folder.id).join(QLatin1Char('/')));
    }
    targets.sort(Qt::CaseInsensitive);
    return targets;
}

RestoreOutlook Restore::outlook(const QStringList &target) const
{
    RestoreOutlook outlook;
    QSet<QStringList> living;
    for (const QStringList &path : folderPaths(m_folders))
        living.insert(path);
    QSet<QString> missing;
    for (const RecoverableObject &object : m_objects) {
        outlook.messages += object.messages;
        outlook.bytes += object.size;
        if (target.isEmpty() && !object.path.isEmpty() && !living.contains(object.path))
            missing.insert(originText(object.path));
    }
    outlook.missing = QStringList(missing.begin(), missing.end());
    outlook.missing.sort(Qt::CaseInsensitive);
    if (m_details) {
        outlook.knowsQuota = true;
        outlook.before = m_details->user.storeSize;
        outlook.after = outlook.before + outlook.bytes;
        outlook.quota = m_details->effective;
    }
    return outlook;
}

QString Restore::command(const QStringList &target) const
{
    if (m_login.isEmpty())
        return {};
    QStringList ids;
    for (const RecoverableObject &object : m_objects)
        ids.append(QString::number(object.id.value));
    QString command = QStringLiteral("kopano-admin -u %1 --restore %2")
                          .arg(quotedWord(m_login), ids.join(QLatin1Char(',')));
    if (!target.isEmpty())
        command += QStringLiteral(" --to ") + quotedWord(target.join(QLatin1Char('/')));
    return command;
}

void Restore::start(const QStringList &target)
{
    if (std::exchange(m_running, true))
        return;
    m_target = target;
    m_undo = {m_store, {}, {}};
    if (!std::exchange(m_retrying, false))
        m_results.clear();
    m_objects.size() <= Rpc::RestoreObjects::most ? restoreSome() : restoreMany();
}

void Restore::retry()
{
    QList<RecoverableObject> objects;
    for (const RestoreResult &result : m_results.rows()) {
        if (!result.outcome.restored)
            objects.append(result.object);
    }
    if (objects.isEmpty() || m_running || m_load.isLoading())
        return;
    m_retrying = true;
    prepare(m_store, m_login, objects);
}

void Restore::restoreSome()
{
    Rpc::RestoreObjects request{m_store, {}, m_target};
    for (const RecoverableObject &object : std::as_const(m_objects))
        request.ids.append(object.id);
    m_backend.ask<Rpc::RestoreObjects>(request, this, [this](const Result<Rpc::RestoreObjectsReply> &reply) {
        if (!reply)
            return fail(reply.error());
        Told told{{}, m_objects.size()};
        quint64 restored = 0;
        for (const RestoredObject &object : reply->objects) {
            told.outcomes.insert(object.id.value, object);
            restored += object.restored ? 1 : 0;
        }
        finish(told, restored);
    });
}

void Restore::restoreMany()
{
    Rpc::StartRestore request{m_store, {}, m_target};
    for (const RecoverableObject &object : std::as_const(m_objects))
        request.ids.append(object.id);
    m_backend.ask<Rpc::StartRestore>(request, this, [this](const Result<Rpc::JobReply> &reply) {
        if (!reply)
            return fail(reply.error());
        m_job = reply->job.id;
        Q_EMIT jobStarted(m_job);
        jobSeen(reply->job);
    });
}

void Restore::follow()
{
    m_backend.ask<Rpc::JobStatus>({m_job}, this, [this](const Result<Rpc::JobReply> &reply) {
        if (reply)
            jobSeen(reply->job);
        else if (reply.error().code == Code::Busy || reply.error().code == Code::Io)
            m_timer->start(1s); // the connection: the job goes on without us
        else
            fail(reply.error());
    });
}

void Restore::jobSeen(const Rpc::Job &job)
{
    if (job.state == Rpc::Job::Waiting || job.state == Rpc::Job::Running) {
        m_timer->start(1s);
        return;
    }
    const QJsonObject result = QJsonDocument::fromJson(job.result).object();
    QHash<qint64, RestoredObject> told;
    const QJsonArray failures = result.value(QLatin1String("failures")).toArray();
    for (const auto &entry : failures) {
        RestoredObject object;
        object.id = {entry[QLatin1String("id")].toInteger()};
        object.code = codeNamed(entry[QLatin1String("code")].toString());
        object.detail = entry[QLatin1String("reason")].toString();
        told.insert(object.id.value, object);
    }
    const QJsonArray renamed = result.value(QLatin1String("renamed")).toArray();
    for (const auto &entry : renamed) {
        RestoredObject object;
        object.id = {entry[QLatin1String("id")].toInteger()};
        object.restored = true;
        object.renamedTo = entry[QLatin1String("name")].toString();
        told.insert(object.id.value, object);
    }
    if (job.state == Rpc::Job::Failed && result.isEmpty())
        return fail({Code::Io, job.error});
    Told all{std::move(told), qsizetype(std::min<quint64>(job.done, quint64(m_objects.size())))};
    all.namesPlaces = false;
    all.namesAll = result.value(QLatin1String("failed")).toInteger() == failures.size();
    finish(all, quint64(result.value(QLatin1String("restored")).toInteger()));
}

void Restore::finish(const Told &told, quint64 restored)
{
    QHash<QStringList, Uid> before;
    const auto paths = folderPaths(m_folders);
    for (const Folder &folder : std::as_const(m_folders))
        before.insert(paths.value(folder.id), folder.uidNext);
    QList<RestoreResult> results;
    for (qsizetype i = 0; i < m_objects.size(); ++i) {
        RestoreResult result{m_objects.at(i), told.outcomes.value(m_objects.at(i).id.value)};
        if (!told.outcomes.contains(result.object.id.value)) {
            result.outcome.restored = i < told.done;
            if (!result.outcome.restored)
                result.outcome.detail = tr("The restore was ended before this item.");
            else if (!told.namesAll)
                continue; // nobody says which of these
        }
        if (result.outcome.restored) {
            if (!told.namesPlaces)
                result.outcome.path = m_target.isEmpty() ? result.object.path : m_target;
            addToUndo(result, before);
        }
        results.append(std::move(result));
    }
    for (RestoreResult &result : results)
        m_results.put(std::move(result));
    m_restored = restored;
    m_failed = quint64(m_objects.size()) - std::min<quint64>(restored, quint64(m_objects.size()));
    m_running = false;
    Q_EMIT finished();
}

void Restore::addToUndo(const RestoreResult &result, const QHash<QStringList, Uid> &before)
{
    const RestoredObject &outcome = result.outcome;
    if (result.object.isFolder) {
        const QString name = outcome.renamedTo.isEmpty() ? result.object.subject : outcome.renamedTo;
        m_undo.folders.append(outcome.path + QStringList(name));
        return;
    }
    UndoPlan::Arrivals &arrivals = m_undo.messages[outcome.path];
    arrivals.from = before.value(outcome.path, 1);
    arrivals.messages.append({result.object.date, result.object.size});
}

void Restore::fail(const Error &error)
{
    m_running = false;
    Q_EMIT refused(error.detail.isEmpty() ? QString(codeName(error.code)) : error.detail);
}

Severity RestoreOutlook::severity() const
{
    if (!knowsQuota)
        return Severity::None;
    if (quota.hard != 0 && after > quota.hard)
        return Severity::Critical;
    const quint64 limit = quota.soft != 0 ? quota.soft : quota.warn;
    return limit != 0 && after > limit ? Severity::Warning : Severity::Good;
}

QStringList RestoreOutlook::sentences() const
{
    QStringList sentences{Restore::tr("%n messages are restored", nullptr, int(messages))
        % QStringLiteral(" (") % sizeText(bytes) % QStringLiteral(").")};
    if (knowsQuota) {
        QString text =
            Restore::tr("The store has %1 now and %2 afterwards.").arg(sizeText(before), sizeText(after));
        if (quota.hard != 0)
            text += QLatin1Char(' ') + Restore::tr("Its hard quota is %1.").arg(sizeText(quota.hard));
        sentences.append(text);
    }
    if (severity() == Severity::Critical)
        sentences.append(Restore::tr("Not everything fits: what is over the hard quota stays deleted."));
    else if (severity() == Severity::Warning)
        sentences.append(Restore::tr("That is more than the quota allows without a warning."));
    if (!missing.isEmpty())
        sentences.append(Restore::tr("%n missing folders are made again: %1", nullptr, int(missing.size()))
                             .arg(missing.mid(0, 10).join(QStringLiteral(", ")))); // the rest is counted
    return sentences;
}

} // namespace Models
