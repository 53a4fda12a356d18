// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audittrail.h"

#include "base/clock.h"
#include "base/sha256.h"
#include "storage/files.h"
#include "storage/migrator.h"
#include "storage/session.h"

#include <QFileInfo>
#include <QMap>

namespace Storage {

namespace {

constexpr qsizetype maxTerms = 50'000;
constexpr qint64 keepOnline = 1000;
constexpr qint64 hourLength = 3'600'000'000; // microseconds

void addField(Base::Sha256 &digest, const QByteArray &bytes)
{
    digest.add(QByteArray(QByteArray::number(bytes.size()) + ':'));
    digest.add(bytes);
}

} // namespace

QByteArray auditStart()
{
    return QByteArray(Base::Sha256::size, '\0');
}

QByteArray auditHash(const QByteArray &previous, const AuditRecord &record)
{
    Base::Sha256 digest;
    addField(digest, previous);
    for (const qint64 value :
        {record.seq, record.time, record.objectId, record.objectType, record.storeId, record.number})
        addField(digest, QByteArray::number(value));
    for (const QString *text : {&record.event, &record.user, &record.requested, &record.from, &record.method,
             &record.program, &record.impersonator, &record.ownerName, &record.rights, &record.path,
             &record.action, &record.target, &record.detail, &record.line})
        addField(digest, text->toUtf8());
    if (!record.session.isEmpty())
        addField(digest, record.session.toUtf8());
    return digest.result();
}

QList<AuditTerm> auditTerms(const AuditRecord &record)
{
    QList<AuditTerm> terms;
    const auto add = [&](AuditTag tag, const QString &text) {
        if (!text.isEmpty())
            terms.append({tag, text});
    };
    add(AuditTag::Event, record.event);
    add(AuditTag::User, record.user);
    add(AuditTag::Requested, record.requested);
    add(AuditTag::From, record.from);
    add(AuditTag::Method, record.method);
    add(AuditTag::Program, record.program);
    add(AuditTag::Impersonator, record.impersonator);
    add(AuditTag::OwnerName, record.ownerName);
    add(AuditTag::Rights, record.rights);
    add(AuditTag::Action, record.action);
    add(AuditTag::Target, record.target);
    add(AuditTag::Path, record.path);
    add(AuditTag::Detail, record.detail);
    add(AuditTag::Session, record.session);
    if (record.objectType != 0)
        add(AuditTag::Type, QString::number(record.objectType));
    if (record.event == QStringLiteral("startup"))
        add(AuditTag::Uid, QString::number(record.number));
    else if (record.event == QStringLiteral("signal"))
        add(AuditTag::Signal, QString::number(record.number));
    return terms;
}

qint64 bytesOf(const AuditRecord &r)
{
    qsizetype units = 0;
    for (const QString *text : {&r.event, &r.user, &r.requested, &r.from, &r.method, &r.program,
             &r.impersonator, &r.ownerName, &r.rights, &r.path, &r.action, &r.target, &r.detail, &r.line,
             &r.session})
        units += text->size();
    return qint64(sizeof(AuditRecord)) + qint64(units) * qint64(sizeof(QChar));
}

QByteArray AuditCheckpoint::signedBytes() const
{
    return "checkpoint " + QByteArray::number(seq) + ' ' + QByteArray::number(time) + ' ' + hash.toHex();
}

QByteArray AuditSegment::signedBytes() const
{
    return "segment " + QByteArray::number(first) + ' ' + QByteArray::number(last) + ' '
        + QByteArray::number(lastTime) + ' ' + lastHash.toHex() + ' ' + digest.toHex();
}

AuditTrail::AuditTrail(const Base::Clock &clock) : m_noBodies({}, defaultBodyThreshold, clock) { }

AuditTrail::~AuditTrail() = default;

Connection &AuditTrail::connection() const
{
    return m_session->connection();
}

Base::Result<std::unique_ptr<AuditTrail>> AuditTrail::open(const QString &path, const Base::Clock &clock)
{
    TRY(Files::checkOwnAlone(QFileInfo(path).absolutePath()));
    TRY(Files::checkOwnAlone(path));
    std::unique_ptr<AuditTrail> trail(new AuditTrail(clock));
    SessionOptions options;
    options.path = path;
    options.walLimit = 16 * 1024 * 1024;
    trail->m_session = TRY(Session::open(options, trail->m_noBodies, clock));
    Connection &connection = trail->m_session->connection();
    TRY(connection.runOnce(QStringLiteral("PRAGMA wal_autocheckpoint = 2000")));
    TRY(Migrator::run(*trail->m_session, auditMigrations()));
    TRY(trail->readEnd());
    return trail;
}

Base::Result<void> AuditTrail::readEnd()
{
    Connection &connection = m_session->connection();
    m_lastHash = auditStart();
    const auto take = [&](const Row &row) {
        m_lastSeq = row.integer(0);
        m_lastHash = row.bytes(1);
    };
    static constexpr char records[] = "SELECT seq, hash FROM record ORDER BY seq DESC LIMIT 1";
    if (TRY(connection.selectOne(records, {}, take)))
        return {};
    static constexpr char segments[] =
        "SELECT last_seq, last_hash FROM segment ORDER BY first_seq DESC LIMIT 1";
    TRY(connection.selectOne(segments, {}, take));
    return {};
}

Base::Result<void> AuditTrail::inTransaction(const std::function<Base::Result<void>(Connection &)> &work)
{
    TRY(m_session->beginWrite());
    auto result = work(m_session->connection());
    if (result)
        result = m_session->commit();
    if (!result) {
        m_session->rollback();
        m_terms.clear(); // some may have been new
    }
    m_uses.clear();
    return result;
}

Base::Result<void> AuditTrail::append(QList<AuditRecord> &records)
{
    static constexpr char hour[] = R"(
        INSERT INTO record_hour (hour, first_seq, last_seq) VALUES (:hour, :first, :last)
        ON CONFLICT (hour) DO UPDATE
        SET first_seq = min(first_seq, excluded.first_seq), last_seq = max(last_seq, excluded.last_seq)
    )";
    qint64 seq = m_lastSeq;
    QByteArray hash = m_lastHash;
    const auto written = inTransaction([&](Connection &connection) -> Base::Result<void> {
        QMap<qint64, std::pair<qint64, qint64>> hours; // first and last record
        for (AuditRecord &record : records) {
            record.seq = ++seq;
            record.hash = hash = auditHash(hash, record);
            TRY(insert(connection, record));
            auto &range = hours[record.time / hourLength];
            range = {range.first ? range.first : seq, seq};
        }
        for (auto it = hours.cbegin(); it != hours.cend(); ++it)
            TRY(connection.run(hour, {it.key(), it->first, it->second}));
        return countUses(connection);
    });
    if (!written)
        return written;
    m_lastSeq = seq;
    m_lastHash = hash;
    return {};
}

Base::Result<void> AuditTrail::insert(Connection &connection, const AuditRecord &r)
{
    static constexpr char sql[] = R"(
        INSERT INTO record (seq, time, event, user_name, requested, origin, method, program, impersonator,
            owner_name, rights, object_id, object_type, store_id, path, action, target, detail, number, line, hash,
            session)
        VALUES (:seq, :time, :event, :user, :requested, :origin, :method, :program, :impersonator,
            :owner, :rights, :object, :type, :store, :path, :action, :target, :detail, :number, :line, :hash,
            :session)
    )";
    static constexpr char posting[] =
        "INSERT INTO posting (term_id, seq) VALUES (:term, :seq) ON CONFLICT DO NOTHING";
    TRY(connection.run(sql,
        {r.seq, r.time, r.event, r.user, r.requested, r.from, r.method, r.program, r.impersonator,
            r.ownerName, r.rights, r.objectId, r.objectType, r.storeId, r.path, r.action, r.target, r.detail,
            r.number, r.line, r.hash, r.session}));
    for (const AuditTerm &term : auditTerms(r)) {
        const qint64 id = TRY(termId(connection, term));
        ++m_uses[id];
        TRY(connection.run(posting, {id, r.seq}));
    }
    if (r.objectId > 0)
        TRY(connection.run(posting, {-r.objectId, r.seq}));
    return {};
}

Base::Result<qint64> AuditTrail::termId(Connection &connection, const AuditTerm &term)
{
    static constexpr char find[] = "SELECT term_id FROM term WHERE tag = :tag AND text = :text";
    static constexpr char insert[] =
        "INSERT INTO term (tag, text, uses) VALUES (:tag, :text, 0) RETURNING term_id";
    static constexpr char index[] = "INSERT INTO term_text (rowid, text) VALUES (:id, :text)";
    if (const auto known = m_terms.constFind(term); known != m_terms.cend())
        return *known;
    qint64 id = 0;
    const auto take = [&](const Row &row) { id = row.integer(0); };
    if (!TRY(connection.selectOne(find, {term.tag, term.text}, take))) {
        TRY(connection.selectOne(insert, {term.tag, term.text}, take));
        if (term.tag != AuditTag::Session) // nobody looks for a part of it
            TRY(connection.run(index, {id, term.text}));
    }
    if (m_terms.size() >= maxTerms)
        m_terms.clear();
    m_terms.insert(term, id);
    return id;
}

Base::Result<void> AuditTrail::countUses(Connection &connection)
{
    static constexpr char sql[] = "UPDATE term SET uses = uses + :more WHERE term_id = :id";
    for (auto it = m_uses.cbegin(); it != m_uses.cend(); ++it)
        TRY(connection.run(sql, {it.value(), it.key()}));
    return {};
}

Base::Result<void> AuditTrail::add(const AuditCheckpoint &c)
{
    static constexpr char sql[] = R"(
        INSERT INTO checkpoint (seq, time, hash, signature) VALUES (:seq, :time, :hash, :signature)
        ON CONFLICT DO NOTHING
    )";
    return inTransaction([&](Connection &connection) -> Base::Result<void> {
        TRY(connection.run(sql, {c.seq, c.time, c.hash, c.signature}));
        return {};
    });
}

Base::Result<AuditCheckpoint> AuditTrail::lastCheckpoint()
{
    static constexpr char sql[] =
        "SELECT seq, time, hash, signature FROM checkpoint ORDER BY seq DESC LIMIT 1";
    AuditCheckpoint last;
    TRY(m_session->connection().selectOne(sql, {}, [&](const Row &row) {
        last = {row.integer(0), row.integer(1), row.bytes(2), row.bytes(3)};
    }));
    return last;
}

Base::Result<QList<AuditRecord>> AuditTrail::oldest(qint64 time, int limit, qint64 bytes)
{
    static constexpr char sql[] = R"(
        SELECT seq, time, event, user_name, requested, origin, method, program, impersonator, owner_name, rights,
            object_id, object_type, store_id, path, action, target, detail, number, line, hash, session
        FROM record WHERE seq <= :last ORDER BY seq LIMIT :limit
    )";
    QList<AuditRecord> records;
    TRY(m_session->connection().select(sql, {m_lastSeq - keepOnline, limit}, [&](const Row &row) {
        AuditRecord record = auditRecordFrom(row);
        if (record.time >= time)
            return false;
        bytes -= bytesOf(record);
        if (bytes < 0 && !records.isEmpty())
            return false;
        records.append(std::move(record));
        return true;
    }));
    return records;
}

AuditRecord auditRecordFrom(const Row &row)
{
    AuditRecord r;
    r.seq = row.integer(0);
    r.time = row.integer(1);
    r.event = row.text(2);
    r.user = row.text(3);
    r.requested = row.text(4);
    r.from = row.text(5);
    r.method = row.text(6);
    r.program = row.text(7);
    r.impersonator = row.text(8);
    r.ownerName = row.text(9);
    r.rights = row.text(10);
    r.objectId = row.integer(11);
    r.objectType = row.integer(12);
    r.storeId = row.integer(13);
    r.path = row.text(14);
    r.action = row.text(15);
    r.target = row.text(16);
    r.detail = row.text(17);
    r.number = row.integer(18);
    r.line = row.text(19);
    r.hash = row.bytes(20);
    r.session = row.text(21);
    return r;
}

} // namespace Storage
