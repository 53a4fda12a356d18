// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/lines.h"
#include "audit/log.h"
#include "audit/logging.h"
#include "base/quoting.h"
#include "storage/auditpaths.h"
#include "storage/readerpool.h"
#include "storage/session.h"

namespace Audit {

namespace {

constexpr int maxQuestions = 200;

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

Base::Result<void> Log::read(Storage::ReadWork work)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_readers) {
        const QString &reason = m_trailProblem.isEmpty() ? m_readProblem : m_trailProblem;
        return {
            Base::Code::Busy, reason.isEmpty() ? QStringLiteral("the security log keeps no trail") : reason};
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

Storage::AuditRecord Log::recordFor(const Waiting &waiting, const QByteArray &line) const
{
    if (!waiting.record)
        return recordOf(waiting.event, waiting.time, line);
    Storage::AuditRecord record = *waiting.record;
    if (!waiting.event.path.isEmpty())
        record.path = QString::fromUtf8(Base::quotedPath(waiting.event.path));
    return record;
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
    setProblem(m_trailProblem, {});
    {
        const QMutexLocker lock(&m_mutex);
        m_key = m_keeper->key();
        m_signed = m_keeper->lastSigned();
    }
    openReaders();
}

/// Of an open trail, unless they are there. Without them events are written, and nobody can ask for them.
void Log::openReaders()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_keeper || m_readers || m_readingEnded)
            return;
    }
    Storage::Settings settings;
    settings.path = m_settings.trail;
    settings.clock = &m_clock;
    settings.readerThreads = 1;
    settings.maxQueuedReads = maxQuestions;
    auto readers = std::make_unique<Storage::ReaderPool>(settings, m_noBodies, m_uncounted);
    const auto started = readers->start();
    const QString problem = started ? QString() : started.error().detail;
    const QMutexLocker lock(&m_mutex);
    if (!started && problem != m_readProblem)
        qCCritical(auditLog, "the security log cannot be read reason=\"%s\"", qUtf8Printable(problem));
    if (started && !m_readProblem.isEmpty())
        qCWarning(auditLog, "the security log can be read again");
    m_readProblem = problem;
    if (started && !m_readingEnded)
        m_readers = std::move(readers);
}

void Log::writeTrail()
{
    limitRecords(maxQueued);
    if (!m_keeper)
        return;
    const auto done = writeRecords();
    noteSigned();
    setProblem(m_trailProblem, done ? QString() : done.error().detail);
}

void Log::noteSigned()
{
    const QMutexLocker lock(&m_mutex);
    if (m_signed.seq != m_keeper->lastSigned().seq)
        m_signed = m_keeper->lastSigned();
}

/// With a checkpoint behind each piece; append() knows when there has to be one first.
Base::Result<void> Log::writeRecords()
{
    while (!m_unstored.isEmpty()) {
        QList<Storage::AuditRecord> piece = m_unstored.items().first(
            std::min<qsizetype>(m_unstored.size(), Storage::AuditCheckpoint::mostRecords));
        TRY(m_keeper->append(piece));
        m_unstored.removeFirst(piece.size());
        (void)m_keeper->makeCheckpoint(); // its error remains
    }
    return m_keeper->makeCheckpoint();
}

} // namespace Audit
