// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"

#include "audit/lines.h"
#include "audit/logging.h"
#include "storage/auditpaths.h"
#include "storage/readerpool.h"
#include "storage/session.h"

#include <QDateTime>

#include <future>

namespace Audit {

using namespace std::chrono_literals;

namespace {

constexpr auto tick = 1000ms;
constexpr auto retryInterval = 5s;
constexpr auto retentionInterval = 24h;
constexpr int maxQuestions = 200;

qint64 microseconds(const Base::Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(clock.now().time_since_epoch()).count();
}

Storage::SessionOptions mainOptions(const QString &path)
{
    Storage::SessionOptions options;
    options.path = path;
    options.readOnly = true;
    return options;
}

Base::Result<QString> pathOf(Storage::Connection &connection, const Event &event)
{
    if (event.type == ObjectType::Store)
        return QStringLiteral("store\\%1").arg(event.objectId);
    if (event.type == ObjectType::Folder)
        return Storage::AuditPaths::ofFolder(connection, event.store, Base::FolderId{event.objectId});
    return Storage::AuditPaths::ofMessage(connection, event.store, event.folder, event.uid, event.objectId);
}

} // namespace

Log::Log(LogSettings settings, const Base::Clock &clock)
    : m_settings(std::move(settings))
    , m_files(TrailFiles::beside(m_settings.trail))
    , m_clock(clock)
    , m_queue(maxQueued, clock)
    , m_level(m_settings.options.level)
    , m_deny(m_settings.options.denyOnFailure)
    , m_options(m_settings.options)
    , m_noBodies({}, Storage::defaultBodyThreshold, clock)
{
}

Log::~Log()
{
    stop();
}

void Log::start()
{
    if (const auto lines = m_lines.open(m_settings.lines); !lines)
        setProblem(m_linesProblem, lines.error().detail);
    m_nextTry = m_clock.monotonic() + retryInterval;
    const auto opened = std::make_shared<std::promise<void>>();
    m_thread.reset(QThread::create([this, opened] {
        openTrail();
        opened->set_value();
        run();
    }));
    m_thread->setObjectName(QStringLiteral("audit"));
    m_thread->start();
    opened->get_future().wait(); // who asks at once shall not hear that there is no trail
}

void Log::stop()
{
    m_queue.stop();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
    stopReading();
}

void Log::stopReading()
{
    std::unique_ptr<Storage::ReaderPool> readers;
    {
        const QMutexLocker lock(&m_mutex);
        readers = std::move(m_readers);
    }
    if (readers)
        readers->stop();
}

void Log::write(const Event &event)
{
    const int level = m_level;
    if (level == 0 || (event.own && level < levelOfOwn))
        return;
    if (!m_queue.push({event, microseconds(m_clock)})) {
        ++m_lost;
        m_failing = true;
    }
}

void Log::reload(const LogOptions &options)
{
    m_level = options.level;
    m_deny = options.denyOnFailure;
    {
        const QMutexLocker lock(&m_mutex);
        m_options = options;
    }
    m_reload = true; // days may have changed, too
}

LogOptions Log::options() const
{
    const QMutexLocker lock(&m_mutex);
    return m_options;
}

LogState Log::state() const
{
    const QMutexLocker lock(&m_mutex);
    LogState state;
    state.problem = m_linesProblem.isEmpty() ? m_trailProblem : m_linesProblem;
    state.written = m_written;
    state.lost = m_lost;
    state.publicKey = m_key ? m_key->publicKey() : QByteArray();
    state.hasTrail = !m_settings.trail.isEmpty();
    return state;
}

Base::Result<void> Log::read(Storage::ReadWork work)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_readers) {
        return {Base::Code::Busy,
            m_trailProblem.isEmpty() ? QStringLiteral("the security log keeps no trail") : m_trailProblem};
    }
    if (!m_readers->queue().push(std::move(work)))
        return {Base::Code::Busy, QStringLiteral("too many questions about the security log wait")};
    return {};
}

Storage::AuditWitness Log::witness() const
{
    std::shared_ptr<const SigningKey> key;
    {
        const QMutexLocker lock(&m_mutex);
        key = m_key;
    }
    return witnessOf(m_files, key);
}

/// Tells the ordinary log when something begins or ceases to fail.
void Log::setProblem(QString &which, const QString &problem)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (which == problem)
            return;
        which = problem;
        m_failing = !m_linesProblem.isEmpty() || !m_trailProblem.isEmpty();
    }
    if (problem.isEmpty())
        qCWarning(auditLog, "the security log is written again");
    else
        qCCritical(auditLog, "the security log cannot be written reason=\"%s\"", qUtf8Printable(problem));
}

void Log::run()
{
    while (!m_queue.isFinished()) {
        int count = 0;
        auto batch = m_queue.takeBatch(tick, 0, 0ns, [&](const Waiting &) { return ++count <= maxBatch; });
        upkeep();
        if (!batch.empty())
            write(batch);
        else if (!m_unwritten.isEmpty())
            writeLines({});
        writeTrail();
    }
    giveUpLines(m_unwritten.size());
    tellGivenUp();
    if (m_keeper)
        (void)m_keeper->makeCheckpoint(true);
    m_main.reset();
    m_keeper.reset();
}

void Log::upkeep()
{
    const auto now = m_clock.monotonic();
    const bool reload = m_reload.exchange(false);
    if (reload || (now >= m_nextTry && (!m_lines.isOpen() || m_inOldFile))) {
        const auto opened = m_lines.isOpen() ? m_lines.reopen() : m_lines.open(m_settings.lines);
        m_inOldFile = !opened && m_lines.isOpen();
        setProblem(m_linesProblem, opened ? QString() : opened.error().detail);
    }
    if (reload)
        m_nextRetention = now;
    if (now >= m_nextTry) {
        m_nextTry = now + retryInterval;
        tellGivenUp();
        if (!m_keeper)
            openTrail();
    }
    noteLoss();
    if (!m_keeper || now < m_nextRetention)
        return;
    m_nextRetention = now + retentionInterval;
    const LogOptions limits = options();
    const auto more = m_keeper->retain(limits.trailDays, limits.archiveDays);
    if (more && *more)
        m_nextRetention = now;
    if (!more)
        qCWarning(auditLog, "records were not archived reason=\"%s\"", qUtf8Printable(more.error().detail));
}

/// What got lost is an event of its own.
void Log::noteLoss()
{
    const quint64 lost = m_lost;
    if (lost == m_toldLost)
        return;
    Event event;
    event.kind = Kind::Administration;
    event.allowed = false;
    event.user = QString::fromUtf16(systemName);
    event.action = QStringLiteral("audit.lost");
    event.detail = QStringLiteral("%1 events").arg(lost - m_toldLost);
    m_toldLost = lost;
    qCCritical(auditLog, "the security log lost events count=%llu", qulonglong(lost));
    std::vector<Waiting> batch{{event, microseconds(m_clock)}};
    write(batch);
    const QMutexLocker lock(&m_mutex);
    m_failing = !m_linesProblem.isEmpty() || !m_trailProblem.isEmpty();
}

void Log::write(std::vector<Waiting> &batch)
{
    if (!m_settings.trail.isEmpty())
        resolvePaths(batch);
    QByteArrayList lines;
    lines.reserve(qsizetype(batch.size()));
    for (const Waiting &waiting : batch) {
        const QByteArray line = lineOf(waiting.event);
        if (!m_settings.trail.isEmpty())
            m_unstored.append(recordOf(waiting.event, waiting.time, line));
        lines.append(stamped(waiting.time, line));
    }
    writeLines(lines);
    m_written += quint64(batch.size());
}

QByteArray Log::stamped(qint64 time, const QByteArray &line) const
{
    if (!m_settings.timestamp || m_settings.lines.syslog)
        return line;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time / 1000);
    return moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1() + '.'
        + QByteArray::number(time % 1'000'000).rightJustified(6, '0') + ": " + line;
}

/// In one snapshot of the main database, with a connection of our own: nobody waits for it.
void Log::resolvePaths(std::vector<Waiting> &batch)
{
    if (m_settings.mainDatabase.isEmpty())
        return;
    if (!m_main) {
        auto opened = Storage::Session::open(mainOptions(m_settings.mainDatabase), m_noBodies, m_clock);
        if (!opened)
            return;
        m_main = *std::move(opened);
    }
    QHash<qint64, QString> folders;
    if (!m_main->beginRead())
        return;
    for (Waiting &waiting : batch) {
        Event &event = waiting.event;
        if (event.kind != Kind::Access || !event.path.isEmpty() || event.objectId == 0)
            continue;
        QString &known = folders[event.objectId];
        if (known.isEmpty())
            known = pathOf(m_main->connection(), event).value_or(QString());
        event.path = known;
    }
    m_main->rollback();
}

void Log::writeLines(const QByteArrayList &lines)
{
    m_unwritten += lines;
    QString remark;
    qsizetype count = 0;
    const bool wasOpen = m_lines.isOpen();
    auto written = wasOpen ? m_lines.write(m_unwritten, count, remark)
                           : Base::Result<void>(Base::Code::Io, QStringLiteral("it is not open"));
    m_unwritten.remove(0, count);
    if (!remark.isEmpty())
        qCWarning(auditLog, "security log: %s", qUtf8Printable(remark));
    if (written && !m_inOldFile)
        setProblem(m_linesProblem, {});
    else if (!written && wasOpen)
        setProblem(m_linesProblem, written.error().detail);
    giveUpLines(m_unwritten.size() - maxQueued);
}

/// The oldest go. Their events may be in the trail.
void Log::giveUpLines(qsizetype count)
{
    if (count <= 0)
        return;
    m_unwritten.remove(0, count);
    m_givenUp += count;
    if (m_settings.trail.isEmpty())
        m_lost += quint64(count);
}

void Log::tellGivenUp()
{
    if (const qsizetype count = std::exchange(m_givenUp, 0); count > 0)
        qCCritical(auditLog, "lines of the security log were given up count=%lld", qlonglong(count));
}

void Log::openTrail()
{
    if (m_settings.trail.isEmpty())
        return;
    QString warning;
    auto opened = Keeper::open(m_files, m_clock, warning);
    if (!opened)
        return setProblem(m_trailProblem, opened.error().detail);
    if (!warning.isEmpty())
        qCCritical(auditLog, "%s", qUtf8Printable(warning));
    m_keeper = *std::move(opened);
    Storage::Settings settings;
    settings.path = m_settings.trail;
    settings.clock = &m_clock;
    settings.readerThreads = 1;
    settings.maxQueuedReads = maxQuestions;
    auto readers = std::make_unique<Storage::ReaderPool>(settings, m_noBodies, m_uncounted);
    const auto started = readers->start();
    setProblem(m_trailProblem, started ? QString() : started.error().detail);
    const QMutexLocker lock(&m_mutex);
    m_key = m_keeper->key();
    if (started)
        m_readers = std::move(readers);
}

void Log::writeTrail()
{
    if (m_unstored.size() > maxQueued) { // the oldest go; their lines may have been written
        const qsizetype over = m_unstored.size() - maxQueued;
        m_lost += quint64(over);
        m_unstored.remove(0, over);
    }
    if (!m_keeper)
        return;
    if (!m_unstored.isEmpty()) {
        const auto done = m_keeper->append(m_unstored);
        setProblem(m_trailProblem, done ? QString() : done.error().detail);
        if (!done)
            return;
        m_unstored.clear();
    }
    if (const auto done = m_keeper->makeCheckpoint(); !done)
        setProblem(m_trailProblem, done.error().detail);
}

} // namespace Audit
