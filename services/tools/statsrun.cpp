// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/statsrun.h"

#include "rpc/statistics.h"
#include "tools/render.h"
#include "tools/servertexts.h"
#include "tools/statslogin.h"

#include <QDateTime>
#include <QDeadlineTimer>

namespace Tools {

namespace {

constexpr std::chrono::seconds topInterval{1};

Base::Error cannotPrint()
{
    return {Base::Code::Io, QStringLiteral("the output cannot be written")};
}

qint64 nowMilliseconds()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

StatsRun::StatsRun(
    Caller &caller, const StatsRequest &request, const Base::Secret &password, Finished finished)
    : m_caller(caller)
    , m_request(request)
    , m_password(password)
    , m_finished(std::move(finished))
{
}

void StatsRun::start()
{
    if (m_request.user.isEmpty())
        return begin();
    logIn(m_caller, m_request.user, m_password, QStringLiteral("kopano-stats"),
        [this](const Base::Result<void> &result) {
            if (result)
                begin();
            else
                finish(result);
        });
}

void StatsRun::finish(const Base::Result<void> &result)
{
    m_finished(result);
}

void StatsTables::begin()
{
    m_left = m_request.tables;
    m_tables.clear();
    next();
}

template <class Request>
void StatsTables::fetch(const Request &request, StatsTable (*make)(const typename Request::Reply &))
{
    m_caller.call(request, [this, make](const Base::Result<typename Request::Reply> &reply) {
        if (!reply)
            return finish(reply.error());
        m_tables.append(make(*reply));
        next();
    });
}

void StatsTables::next()
{
    if (m_left.isEmpty())
        return print();
    const QString table = m_left.takeFirst();
    if (table == QLatin1String("system"))
        fetch(Rpc::ReadStatistics(), &systemTable);
    else if (table == QLatin1String("session"))
        fetch(Rpc::ListSessionStatistics(), &sessionTable);
    else if (table == QLatin1String("users"))
        fetch<Rpc::ListUserStatistics>({}, &userTable);
    else if (table == QLatin1String("company"))
        fetch(Rpc::ListCompanyStatistics(), &companyTable);
    else
        fetch(Rpc::ListServerStatistics(), &serverTable);
}

void StatsTables::print()
{
    QString out;
    if (m_request.json) {
        out = jsonText(m_tables, m_request.watch.has_value());
    } else {
        for (const StatsTable &table : std::as_const(m_tables)) {
            if (!out.isEmpty())
                out += u'\n';
            out += m_request.dump ? dumpText(table) : alignedText(table);
        }
        if (m_request.watch)
            out += u'\n';
    }
    if (!putOut(out))
        return finish(cannotPrint());
    if (!m_request.watch)
        return finish({});
    QTimer::singleShot(std::chrono::seconds(*m_request.watch), this, [this] { begin(); });
}

void StatsTop::begin()
{
    if (!std::exchange(m_begun, true) && Terminal::isUsable())
        openTerminal();
    fetch();
}

void StatsTop::openTerminal()
{
    m_terminal = std::make_unique<Terminal>();
    m_terminal->onKey = [this](char key) {
        if (m_top.key(key))
            draw();
        else // not in the middle of the terminal's own work
            QMetaObject::invokeMethod(
                this, [this] { leave({}); }, Qt::QueuedConnection);
    };
    m_terminal->onResize = [this] { draw(); };
    m_terminal->onClosed = [this] { leave({}); };
}

void StatsTop::fetch()
{
    m_caller.call(
        Rpc::ReadStatistics{Top::counters()}, [this](const Base::Result<Rpc::ReadStatisticsReply> &reply) {
            if (!reply)
                return failed(reply.error());
            fetchSessions({QDateTime::currentSecsSinceEpoch(), nowMilliseconds(), reply->values, {}});
        });
}

void StatsTop::fetchSessions(TopSnapshot snapshot)
{
    m_caller.call(Rpc::ListSessionStatistics(),
        [this, snapshot = std::move(snapshot)](
            const Base::Result<Rpc::ListSessionStatisticsReply> &reply) mutable {
            if (!reply)
                return failed(reply.error());
            snapshot.sessions = reply->sessions;
            m_top.update(std::move(snapshot));
            ++m_updates;
            updated();
        });
}

void StatsTop::failed(const Base::Error &error)
{
    // A server that restarts comes back; who may not look will not be allowed to a second later.
    const bool passes = error.code == Base::Code::Busy || error.code == Base::Code::Io;
    if (!m_terminal || m_updates == 0 || !passes)
        return leave(error);
    m_top.setMessage(fromServer(error.detail));
    draw();
    again();
}

void StatsTop::updated()
{
    if (m_terminal) {
        draw();
        return again();
    }
    // The first screen has no differences; it is worth nothing on paper.
    if (m_updates >= 2) {
        QString out;
        const QList<TopLine> lines = m_top.lines(0, 0);
        for (const TopLine &line : lines)
            out += line.text + u'\n';
        if (m_request.watch)
            out += u'\n';
        if (!putOut(out))
            return leave(cannotPrint());
        if (!m_request.watch)
            return leave({});
    }
    again();
}

void StatsTop::draw()
{
    if (m_terminal && m_updates > 0) {
        const Terminal::Size size = m_terminal->size();
        m_terminal->draw(m_top.lines(size.columns, size.rows));
    }
}

void StatsTop::again()
{
    const bool paced = m_request.watch && (m_terminal || m_updates >= 2);
    QTimer::singleShot(
        paced ? std::chrono::seconds(*m_request.watch) : topInterval, this, [this] { fetch(); });
}

void StatsTop::leave(const Base::Result<void> &result)
{
    if (m_terminal)
        m_terminal->restore();
    finish(result);
}

} // namespace Tools
