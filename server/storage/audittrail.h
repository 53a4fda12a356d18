// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bodystore.h"
#include "storage/connection.h"

#include <QList>

#include <memory>

namespace Storage {

class Session;

/// What records can be asked for by. Values are stored; append only.
enum class AuditTag : quint8 {
    Event = 1, ///< "access denied", …
    User,
    Requested,
    From,
    Method,
    Program,
    Impersonator,
    OwnerName,
    Rights,
    Type, ///< the number of the object's type
    Action,
    Target,
    Path,
    Detail,
    ObjectId, ///< a number; kept without a term of its own
    Uid, ///< who started the server: its record's number
    Signal, ///< likewise
    Session, ///< not among the values that a text is looked for in
};

/// One event of the security log as the trail keeps it. Texts hold nothing that UTF-8 or a terminal minds:
/// they were quoted (Base::quoted()).
struct AuditRecord
{
    qint64 seq = 0; ///< 1, 2, 3, … without gaps
    qint64 time = 0; ///< microseconds since the epoch
    QString event;
    QString user;
    QString requested;
    QString from;
    QString method;
    QString program;
    QString impersonator;
    QString ownerName;
    QString rights;
    qint64 objectId = 0;
    qint64 objectType = 0;
    qint64 storeId = 0;
    QString path;
    QString action;
    QString target;
    QString detail;
    qint64 number = 0; ///< uid or signal
    QString line; ///< of the log, to the letter
    QByteArray hash; ///< 32 bytes, see auditHash()
    QString session; ///< start of the server and number of the session, "1795400000-17"; empty = none
    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

/// A tag's value of a record; records have none for tags without value.
struct AuditTerm
{
    AuditTag tag;
    QString text;
    friend bool operator==(const AuditTerm &, const AuditTerm &) = default;
    friend size_t qHash(const AuditTerm &term, size_t seed = 0)
    {
        return qHashMulti(seed, int(term.tag), term.text);
    }
};
QList<AuditTerm> auditTerms(const AuditRecord &record);

/// About the memory the record takes, in bytes.
qint64 bytesOf(const AuditRecord &record);

/// Hash of the record before the first.
QByteArray auditStart();
/// SHA-256 over \a previous and every member of \a record but its hash, each with its length in front; without
/// the session if there is none, as of records that are older than it.
QByteArray auditHash(const QByteArray &previous, const AuditRecord &record);

/// The trail was exactly so at that record.
struct AuditCheckpoint
{
    static constexpr qint64 mostRecords = 1000; ///< behind as many there is the next one
    qint64 seq = 0; ///< 0 = none
    qint64 time = 0; ///< seconds since the epoch
    QByteArray hash;
    QByteArray signature; ///< Ed25519 over signedBytes()
    QByteArray signedBytes() const;
};

/// Neighbouring records of a segment that are compressed together, and can be read without the others.
struct AuditBlock
{
    static constexpr int maxRecords = 500;
    qint64 first = 0;
    qint64 last = 0;
    qint64 offset = 0; ///< bytes, in the segment's file
    qint64 size = 0; ///< bytes
    qint64 minTime = 0; ///< microseconds
    qint64 maxTime = 0;
};

/// Records first…last in a file outside the database.
struct AuditSegment
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 lastTime = 0; ///< microseconds
    QByteArray lastHash;
    QString file; ///< name in the archive's folder; empty = removed after its time
    QByteArray digest; ///< SHA-256 of the file
    QByteArray signature; ///< Ed25519 over signedBytes()
    QList<AuditBlock> blocks; ///< in their order, without gaps. Not signed: the records in them are
    /// All but the file's name: it goes when its time is over, and the rest stays.
    QByteArray signedBytes() const;
};

/// The security log's database, append only, in one file. The only writer; made and used in one thread.
class AuditTrail
{
public:
    /// Opens or makes it. Denied if others may write to it, Io, Full, Corrupt, Invalid (of a newer release).
    static Base::Result<std::unique_ptr<AuditTrail>> open(const QString &path, const Base::Clock &clock);
    ~AuditTrail();
    Q_DISABLE_COPY_MOVE(AuditTrail)

    /// Numbers and hashes the records and writes them in one transaction. After an error nothing was written.
    Base::Result<void> append(QList<AuditRecord> &records);
    qint64 lastSeq() const { return m_lastSeq; }
    QByteArray lastHash() const { return m_lastHash; }
    /// The next record gets the number behind \a seq: a gap that every verification will find.
    void skipTo(qint64 seq) { m_lastSeq = std::max(m_lastSeq, seq); }

    Base::Result<void> add(const AuditCheckpoint &checkpoint);
    Base::Result<AuditCheckpoint> lastCheckpoint();

    /// Records from the oldest on, all of them before \a time (microseconds), which are at least 1000 records
    /// behind the last one: up to \a limit, and, but for the first, with up to \a bytes in memory.
    Base::Result<QList<AuditRecord>> oldest(qint64 time, int limit, qint64 bytes);
    /// Notes the segment and takes its records, which are \a records, out of the database.
    Base::Result<void> archive(const AuditSegment &segment, const QList<AuditRecord> &records);
    /// Segments whose file is there and whose last record is older than \a time (microseconds).
    Base::Result<QList<AuditSegment>> expiredSegments(qint64 time);
    /// Their files will be gone.
    Base::Result<void> forgetFiles(const QList<AuditSegment> &segments);
    /// Whether forgetFiles() was told of all segments that have any of these records.
    Base::Result<bool> isForgotten(qint64 first, qint64 last);
    /// Forgets those of \a count values from number \a from on that occur neither in a record nor in a block.
    /// \returns where to go on; 0 = that was the last.
    Base::Result<qint64> forgetTerms(qint64 from, qint64 count);

    /// For reading, in the thread of the trail.
    Connection &connection() const;

private:
    explicit AuditTrail(const Base::Clock &clock);
    Base::Result<void> readEnd();
    Base::Result<void> inTransaction(const std::function<Base::Result<void>(Connection &)> &work);
    Base::Result<void> insert(Connection &connection, const AuditRecord &record);
    Base::Result<qint64> termId(Connection &connection, const AuditTerm &term);
    Base::Result<void> countUses(Connection &connection);
    Base::Result<void> index(
        Connection &connection, const AuditSegment &segment, const QList<AuditRecord> &records);

    BodyStore m_noBodies;
    std::unique_ptr<Session> m_session;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
    QHash<AuditTerm, qint64> m_terms; ///< those used lately
    QHash<qint64, qint64> m_uses; ///< of this transaction
};

/// The segment's blocks as they were noted.
Base::Result<QList<AuditBlock>> auditBlocks(Connection &connection, qint64 firstSeq);

/// The current row: the columns of the table record in their order.
AuditRecord auditRecordFrom(const Row &row);

} // namespace Storage
