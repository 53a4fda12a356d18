// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/log.h"

#include "audit/lines.h"
#include "audit/logging.h"
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
constexpr qsizetype mostFoldersTold = 1000;
constexpr auto toldAgain = 1s;
constexpr qint64 lineOverhead = 64; // of the containers, about

qint64 microseconds(const Base::Clock &clock)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(clock.now().time_since_epoch()).count();
}

void standForMessages(Event &event)
{
    event.type = ObjectType::Folder;
    event.objectId = event.folder.value;
    event.uid = 0;
    event.path.clear();
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
        m_readingEnded = true;
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
    const QString place = placeOf(event);
    if (!place.isEmpty() && wasTold(place))
        return;
    Waiting waiting{event, microseconds(m_clock)};
    if (!place.isEmpty())
        standForMessages(waiting.event);
    waiting.bytes = qint64(sizeof(Waiting)) + textBytes(waiting.event);
    if (hasLongValue(waiting.event)) {
        waiting.record = std::make_shared<Storage::AuditRecord>(
            recordOf(waiting.event, waiting.time, lineOf(waiting.event)));
        waiting.bytes = qint64(sizeof(Waiting)) + bytesOf(*waiting.record);
        clearTexts(waiting.event);
    }
    const qint64 bytes = waiting.bytes;
    if (m_queuedBytes.fetch_add(bytes) + bytes > m_settings.maxWaiting || !m_queue.push(std::move(waiting))) {
        m_queuedBytes -= bytes;
        ++m_lost;
        m_failing = true;
    } else if (!place.isEmpty()) {
        noteTold(place);
    }
}

/// While much waits: whoever goes through ten thousand messages must not crowd out what others do. What the
/// message's folder is to be told by; empty if the message is to be told itself.
QString Log::placeOf(const Event &event) const
{
    if (event.kind != Kind::Access || event.type != ObjectType::Message || !event.folder
        || m_queuedBytes <= m_settings.maxWaiting / 2)
        return {};
    return QStringLiteral("%1 %2 %3 ").arg(event.folder.value).arg(int(event.right)).arg(event.allowed)
        + event.user + QChar(u'\0') + event.impersonator;
}

/// Whether the folder stood for its messages just now.
bool Log::wasTold(const QString &place) const
{
    const QMutexLocker lock(&m_mutex);
    const auto told = m_foldersTold.constFind(place);
    return told != m_foldersTold.cend() && m_clock.monotonic() - *told < toldAgain;
}

void Log::noteTold(const QString &place)
{
    const QMutexLocker lock(&m_mutex);
    if (m_foldersTold.size() > mostFoldersTold)
        m_foldersTold.clear();
    m_foldersTold.insert(place, m_clock.monotonic());
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
    for (const QString *problem : {&m_linesProblem, &m_trailProblem, &m_readProblem}) {
        if (state.problem.isEmpty())
            state.problem = *problem;
    }
    state.written = m_written;
    state.lost = m_lost;
    state.publicKey = m_key ? m_key->publicKey() : QByteArray();
    state.hasTrail = !m_settings.trail.isEmpty();
    state.checkpoint = m_signed.seq;
    state.checkpointTime = m_signed.time;
    return state;
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
        for (const Waiting &waiting : batch)
            m_queuedBytes -= waiting.bytes;
        upkeep();
        if (!batch.empty())
            write(batch);
        else if (!m_unwritten.isEmpty())
            writeLines({});
        writeTrail();
    }
    finish();
}

/// What still waits has no other chance.
void Log::finish()
{
    for (qsizetype before = 0; m_keeper && !m_unstored.isEmpty() && m_unstored.size() != before;) {
        before = m_unstored.size();
        writeTrail();
    }
    m_nextLines = {};
    writeLines({});
    limitLines(0);
    limitRecords(0);
    tellGivenUp();
    if (const quint64 lost = m_lost; lost != m_toldLost)
        qCCritical(auditLog, "the security log lost events count=%llu", qulonglong(lost - m_toldLost));
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
        m_nextLines = {};
    }
    if (reload)
        m_nextRetention = now;
    if (now >= m_nextTry) {
        m_nextTry = now + retryInterval;
        tellGivenUp();
        if (!m_keeper)
            openTrail();
        openReaders();
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
        qCWarning(auditLog, "the trail of the security log was not tended reason=\"%s\"",
            qUtf8Printable(more.error().detail));
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
        const QByteArray line = waiting.record ? waiting.record->line.toUtf8() : lineOf(waiting.event);
        if (!m_settings.trail.isEmpty()) {
            const Storage::AuditRecord record = recordFor(waiting, line);
            m_unstored.append(record, bytesOf(record));
        }
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

void Log::writeLines(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        m_unwritten.append(line, line.size() + lineOverhead);
    if (m_clock.monotonic() >= m_nextLines)
        writeBacklog();
    limitLines(maxQueued);
}

/// In pieces, so that a large backlog is neither copied nor tried as a whole; after an error not before the
/// next tick, since the thread has other things to do than to fail.
void Log::writeBacklog()
{
    const bool wasOpen = m_lines.isOpen();
    auto written =
        wasOpen ? Base::Result<void>() : Base::Result<void>(Base::Code::Io, QStringLiteral("it is not open"));
    while (written && !m_unwritten.isEmpty()) {
        QString remark;
        qsizetype count = 0;
        const qsizetype most = std::min<qsizetype>(m_unwritten.size(), maxBatch);
        written = m_lines.write(m_unwritten.items().first(most), count, remark);
        m_unwritten.removeFirst(count);
        if (!remark.isEmpty())
            qCWarning(auditLog, "security log: %s", qUtf8Printable(remark));
    }
    if (!written)
        m_nextLines = m_clock.monotonic() + tick;
    if (written && !m_inOldFile)
        setProblem(m_linesProblem, {});
    else if (!written && wasOpen)
        setProblem(m_linesProblem, written.error().detail);
}

/// The oldest go. Their events may be in the trail.
void Log::limitLines(qsizetype count)
{
    const qsizetype gone = m_unwritten.shorten(count, m_settings.maxWaiting);
    m_givenUp += gone;
    if (m_settings.trail.isEmpty())
        m_lost += quint64(gone);
}

/// The oldest go; their lines may have been written.
void Log::limitRecords(qsizetype count)
{
    const qsizetype gone = m_unstored.shorten(count, m_settings.maxWaiting);
    m_recordsGivenUp += gone;
    m_lost += quint64(gone);
}

void Log::tellGivenUp()
{
    if (const qsizetype count = std::exchange(m_givenUp, 0); count > 0)
        qCCritical(auditLog, "lines of the security log were given up count=%lld", qlonglong(count));
    if (const qsizetype count = std::exchange(m_recordsGivenUp, 0); count > 0)
        qCCritical(
            auditLog, "records of the security log's trail were given up count=%lld", qlonglong(count));
}

} // namespace Audit
