// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/confighistory.h"

#include "base/linediff.h"
#include "rpc/codec.h"
#include "storage/configtable.h"
#include "storage/connection.h"

#include <limits>

namespace Handlers::ConfigHistory {

using namespace Base;
using Storage::ConfigTable;
using Storage::ConfigVersionRow;
using Storage::Connection;

namespace {

constexpr int mostListed = 1000;
constexpr qsizetype longestComment = 500;
constexpr qsizetype context = 3;

/// What a row's content is made of.
struct StoredFiles
{
    QList<Rpc::ConfigText> files;
    FIELDS(StoredFiles, files)
};

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString textAt(const QList<Rpc::ConfigText> &files, const QString &path)
{
    for (const Rpc::ConfigText &file : files) {
        if (file.path == path)
            return file.text;
    }
    return {};
}

/// Only what differs, with its neighbours.
void appendChanges(const QList<ComparedLine> &lines, QList<Rpc::DiffLine> &result)
{
    qsizetype told = 0; // lines before it are done
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].side == 0)
            continue;
        qsizetype end = i;
        for (qsizetype next = i; next < lines.size() && next <= end + 2 * context; ++next) {
            if (lines[next].side != 0)
                end = next;
        }
        const qsizetype last = std::min(end + context, lines.size() - 1);
        for (qsizetype line = std::max(told, i - context); line <= last; ++line)
            result.append({qint8(lines[line].side), lines[line].text});
        told = last + 1;
        i = last;
    }
}

/// \a always: also if the newest version has the same text.
Result<Recorded> recordFiles(Connection &connection, const Rpc::ServiceInfo &service,
    const QList<Rpc::ConfigText> &files, const QString &author, const QString &comment, bool always)
{
    const auto newest = TRY(ConfigTable::newest(connection, service.service, service.host));
    if (!newest && files.isEmpty())
        return Recorded();
    const QByteArray content = Rpc::encode(StoredFiles{files});
    if (newest && !always && newest->content == content)
        return Recorded{newest->version, false};
    const qint64 version = newest ? newest->version + 1 : 1;
    TRY(ConfigTable::insert(connection, service.service, service.host,
        {version, 0, author, comment.left(longestComment), content}));
    return Recorded{version, true};
}

} // namespace

Result<Recorded> record(Connection &connection, const Rpc::ServiceInfo &service,
    const QList<Rpc::ConfigText> &files, const QString &author, const QString &comment)
{
    return recordFiles(connection, service, files, author, comment, false);
}

Result<Recorded> keep(Connection &connection, const Rpc::ServiceInfo &service, const Rpc::FinishOrder &done,
    const QString &author, const QString &comment)
{
    if (!done.before.isEmpty())
        TRY(record(connection, service, done.before, {}, QStringLiteral("changed outside")));
    // Equal texts: what was taken over are secrets, or what somebody else had written.
    const bool always = !done.before.isEmpty()
        && Rpc::encode(StoredFiles{done.before}) == Rpc::encode(StoredFiles{done.state.files});
    return recordFiles(connection, service, done.state.files, author, comment, always);
}

Result<QList<Rpc::ConfigText>> files(Connection &connection, const Rpc::ServiceInfo &service, qint64 version)
{
    const auto row = TRY(ConfigTable::find(connection, service.service, service.host, version));
    if (!row)
        return {Code::NotFound, QStringLiteral("%1 has no version %2").arg(service.program).arg(version)};
    return TRY(Rpc::decode<StoredFiles>(row->content)).files;
}

Result<qint64> newest(Connection &connection, const Rpc::ServiceInfo &service)
{
    const auto row = TRY(ConfigTable::newest(connection, service.service, service.host));
    return row ? row->version : 0;
}

Result<QList<Rpc::ConfigVersion>> list(Connection &connection, const Rpc::ServiceInfo &service, qint64 before)
{
    const qint64 bound = before > 0 ? before : std::numeric_limits<qint64>::max();
    const auto rows = TRY(ConfigTable::list(connection, service.service, service.host, bound, mostListed));
    QList<Rpc::ConfigVersion> versions;
    for (const ConfigVersionRow &row : rows)
        versions.append({row.version, row.time, row.author, row.comment});
    return versions;
}

QList<Rpc::DiffLine> compare(const QList<Rpc::ConfigText> &before, const QList<Rpc::ConfigText> &after)
{
    QStringList paths;
    for (const auto *files : {&before, &after}) {
        for (const Rpc::ConfigText &file : *files) {
            if (!paths.contains(file.path))
                paths.append(file.path);
        }
    }
    QList<Rpc::DiffLine> result;
    for (const QString &path : std::as_const(paths)) {
        const QString old = textAt(before, path);
        const QString fresh = textAt(after, path);
        if (old == fresh)
            continue;
        result.append({2, path});
        appendChanges(compareLines(linesOf(old), linesOf(fresh)), result);
    }
    return result;
}

} // namespace Handlers::ConfigHistory
