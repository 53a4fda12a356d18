// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/counting.h"
#include "tools/render.h"
#include "tools/servertexts.h"
#include "tools/softdelete.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Tools {

using namespace Base;

namespace {

constexpr qsizetype idColumn = 12;
constexpr qsizetype sizeColumn = 12;

QString time(qint64 seconds)
{
    return seconds == 0 ? QString(u'-') : utcText(seconds);
}

QString joined(const QStringList &path)
{
    return path.isEmpty() ? QString(u'/') : path.join(u'/');
}

/// A line of the listing: its columns are as wide in every folder.
QString line(const QString &id, const QString &deleted, const QString &size, const QString &subject)
{
    return u'\t' + id.leftJustified(idColumn) + deleted.leftJustified(22) + size.rightJustified(sizeColumn)
        + QLatin1String("  ") + subject + u'\n';
}

QString row(const RecoverableObject &object)
{
    QString subject = printable(object.subject);
    if (object.isFolder)
        subject = Admin::tr("folder '%1' with %2").arg(subject, messagesText(object.messages));
    return line(
        QString::number(object.id.value), time(object.deleted), QString::number(object.size), subject);
}

QString stateName(Rpc::Job::State state)
{
    switch (state) {
    case Rpc::Job::Waiting:
        return Admin::tr("waits");
    case Rpc::Job::Running:
        return Admin::tr("runs");
    case Rpc::Job::Done:
        return Admin::tr("done");
    case Rpc::Job::Failed:
        return Admin::tr("failed");
    case Rpc::Job::Cancelled:
        return Admin::tr("cancelled");
    case Rpc::Job::Interrupted:
        return Admin::tr("interrupted");
    }
    return Admin::tr("unknown");
}

/// For programs, in no language.
QString stateWord(Rpc::Job::State state)
{
    static const QStringList words{QString(), QStringLiteral("waiting"), QStringLiteral("running"),
        QStringLiteral("done"), QStringLiteral("failed"), QStringLiteral("cancelled"),
        QStringLiteral("interrupted")};
    return words.value(state);
}

QJsonObject toJson(const Rpc::Job &job)
{
    return {{QStringLiteral("id"), job.id}, {QStringLiteral("kind"), job.kind},
        {QStringLiteral("state"), stateWord(job.state)}, {QStringLiteral("owner"), job.owner},
        {QStringLiteral("parameters"), QJsonDocument::fromJson(job.parameters).object()},
        {QStringLiteral("done"), qint64(job.done)}, {QStringLiteral("total"), qint64(job.total)},
        {QStringLiteral("created"), job.created}, {QStringLiteral("started"), job.started},
        {QStringLiteral("finished"), job.finished},
        {QStringLiteral("result"), QJsonDocument::fromJson(job.result).object()},
        {QStringLiteral("error"), job.error}};
}

} // namespace

QString recoverableText(const QString &login, const QList<RecoverableObject> &objects)
{
    QList<RecoverableObject> sorted = objects;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const RecoverableObject &a, const RecoverableObject &b) { return a.path < b.path; });
    QString out = Admin::tr("Recoverable items of %1(%2):").arg(printable(login), QString::number(objects.size())) + u'\n';
    if (!sorted.isEmpty())
        out += line(Admin::tr("ID"), Admin::tr("Deleted"), Admin::tr("Size"), Admin::tr("Subject"));
    const QStringList *path = nullptr;
    for (const RecoverableObject &object : std::as_const(sorted)) {
        if (!path || *path != object.path)
            out += printable(joined(object.path)) + u'\n';
        path = &object.path;
        out += row(object);
    }
    return out;
}

QString recoverableJson(const QList<RecoverableObject> &objects)
{
    QJsonArray array;
    for (const RecoverableObject &object : objects) {
        array.append(QJsonObject{{QStringLiteral("id"), object.id.value},
            {QStringLiteral("type"), object.isFolder ? QStringLiteral("folder") : QStringLiteral("message")},
            {QStringLiteral("subject"), object.subject}, {QStringLiteral("from"), object.from},
            {QStringLiteral("folder"), object.path.join(u'/')},
            {QStringLiteral("folderId"), object.folder.value}, {QStringLiteral("deleted"), object.deleted},
            {QStringLiteral("deletedBy"), object.deletedBy}, {QStringLiteral("date"), object.date},
            {QStringLiteral("size"), qint64(object.size)},
            {QStringLiteral("messages"), qint64(object.messages)}});
    }
    return jsonText(QJsonDocument(array));
}

QString restoredText(const QList<RestoredObject> &objects)
{
    QString out;
    for (const RestoredObject &object : objects) {
        if (!object.restored) {
            out += Admin::tr("%1 not restored: %2")
                       .arg(QString::number(object.id.value), printable(fromServer(object.detail)))
                + u'\n';
            continue;
        }
        const QString place = printable(joined(object.path));
        if (object.renamedTo.isEmpty()) {
            out +=
                Admin::tr("%1 restored to %2 as %3").arg(QString::number(object.id.value), place, QString::number(object.newId.value));
        } else {
            out += Admin::tr("%1 restored to %2 as %3, named '%4' because its name is taken")
                       .arg(QString::number(object.id.value), place, QString::number(object.newId.value),
                           printable(object.renamedTo));
        }
        out += u'\n';
    }
    return out;
}

QString restoredJson(const QList<RestoredObject> &objects)
{
    QJsonArray array;
    for (const RestoredObject &object : objects) {
        QJsonObject one{
            {QStringLiteral("id"), object.id.value}, {QStringLiteral("restored"), object.restored}};
        if (object.restored) {
            one.insert(QStringLiteral("newId"), object.newId.value);
            one.insert(QStringLiteral("folder"), object.path.join(u'/'));
            one.insert(QStringLiteral("renamedTo"), object.renamedTo);
        } else {
            one.insert(QStringLiteral("code"), QString(codeName(object.code)));
            one.insert(QStringLiteral("reason"), object.detail);
        }
        array.append(one);
    }
    return jsonText(QJsonDocument(array));
}

QString failuresText(const QByteArray &result)
{
    constexpr qsizetype most = 20;
    const QJsonObject object = QJsonDocument::fromJson(result).object();
    const QJsonArray failures = object.value(QLatin1String("failures")).toArray();
    QList<RestoredObject> told;
    for (const auto &entry : failures) {
        if (told.size() == most)
            break;
        RestoredObject one;
        one.id = ObjectId{entry.toObject().value(QLatin1String("id")).toInteger()};
        one.detail = entry.toObject().value(QLatin1String("reason")).toString();
        told.append(one);
    }
    QString text = restoredText(told);
    if (const qint64 more = object.value(QLatin1String("failed")).toInteger() - told.size(); more > 0)
        text += Admin::tr("%1 more not restored; --json says why").arg(more) + u'\n';
    return text;
}

QString purgeText(const Rpc::PreviewPurgeReply &count, bool preview)
{
    const QString text = preview ? Admin::tr("Would be purged: %1 with %2, %3, %4.")
                                 : Admin::tr("Purged: %1 with %2, %3, %4.");
    return text.arg(messagesText(count.messages), bytesText(count.bytes), foldersText(count.folders),
               storesText(count.stores))
        + u'\n';
}

QString purgeJson(const Rpc::PreviewPurgeReply &count, const Rpc::Job *job)
{
    QJsonObject object{{QStringLiteral("messages"), qint64(count.messages)},
        {QStringLiteral("bytes"), qint64(count.bytes)}, {QStringLiteral("folders"), qint64(count.folders)},
        {QStringLiteral("stores"), qint64(count.stores)}, {QStringLiteral("dryRun"), !job}};
    if (job)
        object.insert(QStringLiteral("job"), toJson(*job));
    return jsonText(QJsonDocument(object));
}

QString jobsText(const QList<Rpc::Job> &jobs)
{
    QList<QStringList> rows;
    for (const Rpc::Job &job : jobs) {
        QStringList remarks;
        const qint64 failed = QJsonDocument::fromJson(job.result).object().value(QLatin1String("failed")).toInteger();
        if (failed > 0)
            remarks.append(Admin::tr("%1 not restored").arg(objectsText(quint64(failed))));
        if (!job.error.isEmpty())
            remarks.append(job.error);
        rows.append({QString::number(job.id), job.kind, stateName(job.state), time(job.created),
            Admin::tr("%1 of %2").arg(job.done).arg(job.total), job.owner,
            remarks.join(QLatin1String("; "))});
    }
    const QString out = Admin::tr("Jobs(%1):").arg(jobs.size()) + u'\n';
    if (rows.isEmpty())
        return out;
    return out
        + renderTable({Admin::tr("Job"), Admin::tr("Kind"), Admin::tr("State"), Admin::tr("Began"),
                          Admin::tr("Done"), Admin::tr("Started by"), Admin::tr("Remarks")},
            rows);
}

QString jobsJson(const QList<Rpc::Job> &jobs)
{
    QJsonArray array;
    for (const Rpc::Job &job : jobs)
        array.append(toJson(job));
    return jsonText(QJsonDocument(array));
}

} // namespace Tools
