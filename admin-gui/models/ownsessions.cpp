// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ownsessions.h"

#include "models/format.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;

OwnSessions::OwnSessions(Backend &backend, QObject *parent)
    : Table(parent)
    , m_backend(backend)
    , m_refresher(backend, [this] { ask(); })
{
    m_refresher.setInterval(5s);
}

void OwnSessions::ask()
{
    const QString login = m_backend.identity().login;
    if (login.isEmpty()) // SYSTEM would get everybody's
        return m_refresher.reset();
    m_refresher.ask(Rpc::ListSessions{login}, [this](const Rpc::ListSessionsReply &reply) {
        merge(reply.sessions);
        m_refresher.finish();
    });
}

bool OwnSessions::canEnd(const Rpc::SessionRow &row) const
{
    return !row.own && (row.impersonator.isEmpty() || m_backend.identity().isAdministrator());
}

QList<Rpc::SessionRow> OwnSessions::others() const
{
    QList<Rpc::SessionRow> sessions;
    std::copy_if(rows().begin(), rows().end(), std::back_inserter(sessions),
        [this](const Rpc::SessionRow &row) { return canEnd(row); });
    return sessions;
}

/// Work under way.
struct OwnSessions::Ending
{
    QList<quint64> numbers;
    QString reason;
    QPointer<QObject> context;
    std::function<void(SessionsModel::Ended)> done;
    SessionsModel::Ended outcome;
};

void OwnSessions::end(const QList<Rpc::SessionRow> &rows, const QString &reason, QObject *context,
    std::function<void(SessionsModel::Ended)> done)
{
    auto ending = std::make_shared<Ending>();
    for (const Rpc::SessionRow &row : rows) {
        if (canEnd(row))
            ending->numbers.append(row.number);
    }
    ending->reason = reason;
    ending->context = context;
    ending->done = std::move(done);
    endNext(ending);
}

void OwnSessions::endNext(const std::shared_ptr<Ending> &ending)
{
    if (ending->numbers.isEmpty()) {
        if (ending->context)
            ending->done(ending->outcome);
        return refresh();
    }
    Rpc::KillSession request;
    request.number = ending->numbers.takeFirst();
    request.reason = ending->reason;
    m_backend.ask<Rpc::KillSession>(
        request, this, [this, ending](const Result<Rpc::KillSessionReply> &reply) {
            if (reply || reply.error().code == Code::NotFound)
                ++ending->outcome.ended;
            else if (ending->outcome.refused++ == 0)
                ending->outcome.reason = reply.error().detail;
            endNext(ending);
        });
}

QVariant OwnSessions::cell(const Rpc::SessionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, Column(column));
    case SortRole:
    case ExportRole:
        return number(row, Column(column));
    case Qt::TextAlignmentRole:
        return column >= Idle ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant OwnSessions::number(const Rpc::SessionRow &row, Column column) const
{
    switch (column) {
    case Since:
        return isoTime(row.began);
    case Idle:
        return row.idle;
    case Requests:
        return qint64(row.requests);
    case Received:
        return qint64(row.bytesIn);
    case Sent:
        return qint64(row.bytesOut);
    case Number:
        return qint64(row.number);
    case Program:
    case Address:
    case Protocol:
    case Tls:
    case Method:
    case ColumnCount:
        break;
    }
    return {};
}

QString OwnSessions::text(const Rpc::SessionRow &row, Column column) const
{
    switch (column) {
    case Program:
        if (row.own)
            return tr("%1 (this one)").arg(row.program);
        return row.impersonator.isEmpty() ? row.program : tr("%1 (by %2)").arg(row.program, row.impersonator);
    case Address:
        return row.address;
    case Protocol:
        return protocolOf(row.program);
    case Tls:
        return tlsText(row.tls);
    case Method:
        return row.method;
    case Since:
        return timeText(row.began);
    case Idle:
        return durationText(std::chrono::seconds(row.idle));
    case Requests:
        return QLocale().toString(row.requests);
    case Received:
        return sizeText(row.bytesIn);
    case Sent:
        return sizeText(row.bytesOut);
    case Number:
        return QString::number(row.number);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OwnSessions::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Program:
        return tr("Program");
    case Address:
        return tr("Address");
    case Protocol:
        return tr("Protocol");
    case Tls:
        return tr("TLS");
    case Method:
        return tr("Login by");
    case Since:
        return tr("Since");
    case Idle:
        return tr("Idle");
    case Requests:
        return tr("Requests");
    case Received:
        return tr("Received");
    case Sent:
        return tr("Sent");
    case Number:
        return tr("Session");
    case ColumnCount:
        break;
    }
    return {};
}

SessionLine sessionLineOf(const Rpc::SessionRow &row)
{
    SessionLine line;
    line.now.number = row.number;
    line.now.user = row.login;
    line.now.address = row.address;
    line.now.program = row.program;
    return line;
}

} // namespace Models
