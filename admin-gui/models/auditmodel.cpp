// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditmodel.h"

#include "models/auditfilterwords.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Models {

using namespace Base;
using Rpc::AuditRecord;

namespace {

constexpr int pageRows = 200;

QDateTime timeOf(const AuditRecord &record)
{
    return QDateTime::fromMSecsSinceEpoch(record.time / 1000);
}

} // namespace

AuditModel::AuditModel(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_pager(backend)
    , m_tail(backend)
    , m_names(backend)
{
    m_query = AuditQuery::of({}, QDateTime::currentDateTime());
    connect(&m_pager, &AuditPager::found, this, [this](const QList<AuditRecord> &records) {
        take(records);
        if (m_live && !m_tail.isRunning()) {
            m_pager.stop();
            m_tail.start(m_query, m_newest);
        }
    });
    connect(&m_tail, &AuditTail::found, this, &AuditModel::take);
    connect(&m_pager, &AuditPager::failed, this, &AuditModel::failed);
    connect(&m_tail, &AuditTail::failed, this, &AuditModel::failed);
    connect(&m_tail, &AuditTail::paceChanged, &m_load, &Load::succeed);
    connect(&m_names, &AuditNames::known, this, &AuditModel::tellNames);
}

void AuditModel::setQuery(const AuditQuery &query, bool ask)
{
    m_query = query;
    ask ? restart() : forget();
}

void AuditModel::forget()
{
    ++m_run;
    m_tail.stop();
    m_pager.start(m_query);
    clear();
    m_newest = 0;
    m_load.reset();
}

void AuditModel::restart()
{
    forget();
    if (!m_backend.isReady())
        return;
    m_load.begin();
    m_backend.ask<Rpc::AuditState>(
        {}, this, [this, run = ++m_run](const Base::Result<Rpc::AuditStateReply> &reply) {
            if (run == m_run)
                stateKnown(reply);
        });
}

void AuditModel::stateKnown(const Base::Result<Rpc::AuditStateReply> &reply)
{
    if (!reply)
        return failed(reply.error());
    m_state = *reply;
    if (hasTrail())
        m_pager.more(pageRows);
    else
        m_load.succeed(); // with nothing; the page says why
    Q_EMIT searched();
}

void AuditModel::refresh()
{
    if (!m_backend.isReady() || m_tail.isRunning())
        return;
    if (!m_load.hasData() || m_newest == 0)
        return restart();
    Rpc::QueryAudit request = m_query.wide();
    request.ascending = true;
    request.after = m_newest;
    request.limit = 1000;
    m_load.begin();
    m_backend.ask<Rpc::QueryAudit>(
        request, this, [this, since = m_newest](const Base::Result<Rpc::QueryAuditReply> &reply) {
            if (since != m_newest)
                return; // it was started again meanwhile
            if (!reply)
                return failed(reply.error());
            if (!reply->complete)
                return restart(); // too much to catch up with, or to look through
            QList<AuditRecord> records = reply->records;
            records.removeIf([this](const AuditRecord &record) { return !m_query.matches(record); });
            take(std::move(records));
            m_load.succeed();
        });
}

void AuditModel::stop()
{
    ++m_run;
    m_pager.stop();
    m_tail.stop();
}

void AuditModel::setLive(bool live)
{
    if (std::exchange(m_live, live) == live && live == m_tail.isRunning())
        return;
    live ? restart() : m_tail.stop();
}

void AuditModel::take(QList<AuditRecord> records)
{
    if (m_live && !records.isEmpty() && records.first().seq > records.last().seq)
        std::reverse(records.begin(), records.end()); // the ring loses what stands first
    if (m_live && records.size() > pageRows && !m_tail.isRunning())
        records = records.last(pageRows);
    records.removeIf([this](const AuditRecord &record) { return rowOf(record.seq) >= 0; });
    for (const AuditRecord &record : std::as_const(records))
        m_newest = std::max(m_newest, record.seq);
    append(records);
    if (m_live && rowCount() > ringRows)
        removeFirst(rowCount() - ringRows);
    taken(records);
}

void AuditModel::taken(const QList<AuditRecord> &records)
{
    QList<Rpc::AuditObject> unknown;
    for (const AuditRecord &record : records) {
        if (record.objectId && record.path.isEmpty())
            unknown.append({record.objectId, record.ownerName});
    }
    m_names.want(unknown);
    if (!records.isEmpty() || m_pager.isComplete())
        m_load.succeed();
    if (!records.isEmpty())
        Q_EMIT added(records);
    Q_EMIT searched();
}

void AuditModel::failed(const Error &error)
{
    m_load.fail(error);
    Q_EMIT searched();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_live && hasTrail() && !m_pager.isComplete() && rowCount() < mostRows
        && m_load.hasData();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_pager.isBusy() || !m_backend.isReady())
        return;
    m_pager.more(pageRows);
    Q_EMIT searched();
}

void AuditModel::setResolved(bool resolved)
{
    if (std::exchange(m_resolved, resolved) != resolved && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Object), index(rowCount() - 1, Object));
}

void AuditModel::tellNames(const QSet<qint64> &objects)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (!objects.contains(at(row).objectId))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, Object), index(last, Object));
}

QString AuditModel::pathOf(const AuditRecord &record) const
{
    return record.path.isEmpty() ? m_names.name(record.objectId) : record.path;
}

QString AuditModel::objectText(const AuditRecord &record) const
{
    if (record.objectId == 0)
        return record.target;
    const QString path = m_resolved ? pathOf(record) : QString();
    return path.isEmpty() ? QString::number(record.objectId) : path;
}

int AuditModel::neighbour(int row, bool later) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const AuditRecord &from = at(row);
    int best = -1;
    for (int other = 0; other < rowCount(); ++other) {
        const AuditRecord &record = at(other);
        const bool isSame = from.session.isEmpty()
            ? record.user == from.user && record.from == from.from && record.program == from.program
            : record.session == from.session;
        if (!isSame || record.seq == from.seq || (record.seq > from.seq) != later)
            continue;
        if (best < 0 || (record.seq < at(best).seq) == later)
            best = other;
    }
    return best;
}

QVariant AuditModel::cell(const AuditRecord &record, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return display(record, Column(column));
    case Qt::ToolTipRole:
        return column == Time ? QVariant(timeOf(record).toUTC().toString(Qt::ISODateWithMs))
                              : display(record, Column(column));
    case SeverityRole:
        return column == Result ? QVariant(int(auditSeverity(record))) : QVariant();
    case SortRole:
        return column == Time || column == Number ? QVariant(record.seq) : display(record, Column(column));
    case ExportRole:
        return exported(record, Column(column));
    default:
        return {};
    }
}

QVariant AuditModel::display(const AuditRecord &record, Column column) const
{
    switch (column) {
    case Time: {
        const QDateTime time = timeOf(record);
        const QLocale locale;
        return QString(locale.toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ')
            + time.time().toString(QStringLiteral("HH:mm:ss")));
    }
    case Event:
        return auditEventText(record);
    case Result:
        return auditResultText(record);
    case User:
        return record.user;
    case Owner:
        return record.ownerName;
    case Object:
        return objectText(record);
    case Rights:
        return record.rights;
    case From:
        return record.from;
    case Program:
        return record.program;
    case Method:
        return record.method;
    case Impersonator:
        return record.impersonator;
    case Number:
        return QLocale().toString(record.seq);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::exported(const AuditRecord &record, Column column) const
{
    if (column == Time)
        return timeOf(record).toUTC().toString(Qt::ISODateWithMs);
    if (column == Number)
        return record.seq;
    if (column == Event)
        return record.event;
    if (column == Result)
        return resultOf(record);
    return display(record, column);
}

} // namespace Models
