// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditexport.h"

#include "models/csv.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Models {

using namespace Base;
using Rpc::AuditRecord;

namespace {

constexpr qint64 exportPiece = 500;

struct Field
{
    const char *name;
    QVariant (*value)(const AuditRecord &record);
};

QVariant numberOrNothing(qint64 number)
{
    return number ? QVariant(number) : QVariant();
}

constexpr std::array<Field, 21> fields{{
    {"seq", [](const AuditRecord &r) { return QVariant(r.seq); }},
    {"time",
        [](const AuditRecord &r) {
            return QVariant(
                QDateTime::fromMSecsSinceEpoch(r.time / 1000).toUTC().toString(Qt::ISODateWithMs));
        }},
    {"event", [](const AuditRecord &r) { return QVariant(r.event); }},
    {"user", [](const AuditRecord &r) { return QVariant(r.user); }},
    {"requested", [](const AuditRecord &r) { return QVariant(r.requested); }},
    {"from", [](const AuditRecord &r) { return QVariant(r.from); }},
    {"method", [](const AuditRecord &r) { return QVariant(r.method); }},
    {"program", [](const AuditRecord &r) { return QVariant(r.program); }},
    {"impersonator", [](const AuditRecord &r) { return QVariant(r.impersonator); }},
    {"ownername", [](const AuditRecord &r) { return QVariant(r.ownerName); }},
    {"rights", [](const AuditRecord &r) { return QVariant(r.rights); }},
    {"objectid", [](const AuditRecord &r) { return numberOrNothing(r.objectId); }},
    {"type", [](const AuditRecord &r) { return numberOrNothing(r.objectType); }},
    {"path", [](const AuditRecord &r) { return QVariant(r.path); }},
    {"action", [](const AuditRecord &r) { return QVariant(r.action); }},
    {"target", [](const AuditRecord &r) { return QVariant(r.target); }},
    {"detail", [](const AuditRecord &r) { return QVariant(r.detail); }},
    {"number", [](const AuditRecord &r) { return numberOrNothing(r.number); }},
    {"line", [](const AuditRecord &r) { return QVariant(r.line); }},
    {"hash", [](const AuditRecord &r) { return QVariant(QString::fromLatin1(r.hash.toHex())); }},
    {"session", [](const AuditRecord &r) { return QVariant(r.session); }},
}};

QByteArray headOf(AuditExport::Format format)
{
    if (format == AuditExport::Json)
        return "[\n";
    if (format == AuditExport::JsonLines)
        return {};
    QStringList titles;
    for (const Field &field : fields)
        titles.append(QLatin1String(field.name));
    return csvHead(titles);
}

QByteArray lineOf(const AuditRecord &record, AuditExport::Format format)
{
    if (format == AuditExport::Csv) {
        QVariantList cells;
        for (const Field &field : fields)
            cells.append(field.value(record));
        return csvLine(cells);
    }
    QJsonObject object;
    for (const Field &field : fields) {
        const QVariant value = field.value(record);
        if (!value.isNull() && !value.toString().isEmpty())
            object.insert(QLatin1String(field.name), QJsonValue::fromVariant(value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// \a first: whether nothing stands before them.
QByteArray linesOf(const QList<AuditRecord> &records, AuditExport::Format format, bool first)
{
    QByteArray text;
    for (const AuditRecord &record : records) {
        if (format == AuditExport::Json && !std::exchange(first, false))
            text += ",\n";
        text += lineOf(record, format);
        if (format == AuditExport::JsonLines)
            text += '\n';
    }
    return text;
}

QByteArray tailOf(AuditExport::Format format)
{
    return format == AuditExport::Json ? "\n]\n" : QByteArray();
}

} // namespace

AuditExport::AuditExport(Backend &backend, QObject *parent) : QObject(parent), m_pager(backend)
{
    connect(&m_pager, &AuditPager::found, this, &AuditExport::take);
    connect(&m_pager, &AuditPager::failed, this, [this](const Error &error) { finish(error); });
}

QByteArray AuditExport::textOf(const QList<AuditRecord> &records, Format format)
{
    return headOf(format) + linesOf(records, format, true) + tailOf(format);
}

Result<void> AuditExport::openFile(Format format, const QString &fileName)
{
    cancel();
    auto file = std::make_unique<QSaveFile>(fileName);
    if (!file->open(QIODevice::WriteOnly) || file->write(headOf(format)) < 0)
        return {Code::Io, file->errorString()};
    m_file = std::move(file);
    m_format = format;
    m_written = 0;
    return {};
}

Result<void> AuditExport::start(const AuditQuery &query, Format format, const QString &fileName)
{
    TRY(openFile(format, fileName));
    m_pager.start(query);
    m_pager.more(exportPiece);
    return {};
}

Result<void> AuditExport::start(
    const QList<AuditRecord> &records, QList<int> order, Format format, const QString &fileName)
{
    TRY(openFile(format, fileName));
    m_rows = records;
    m_order = std::move(order);
    QMetaObject::invokeMethod(this, &AuditExport::writeRows, Qt::QueuedConnection);
    return {};
}

void AuditExport::cancel()
{
    m_pager.stop();
    m_rows.clear();
    m_order.clear();
    m_file.reset();
}

/// The event loop comes between two pieces.
void AuditExport::writeRows()
{
    if (!m_file)
        return;
    QList<AuditRecord> piece;
    for (qint64 i = m_written; i < m_order.size() && piece.size() < exportPiece; ++i)
        piece.append(m_rows.at(m_order.at(i)));
    if (!write(piece))
        return;
    if (m_written >= m_order.size())
        return close();
    QMetaObject::invokeMethod(this, &AuditExport::writeRows, Qt::QueuedConnection);
}

bool AuditExport::write(const QList<AuditRecord> &records)
{
    const QByteArray text = linesOf(records, m_format, m_written == 0);
    if (m_file->write(text) != text.size()) {
        finish(Error{Code::Io, m_file->errorString()});
        return false;
    }
    m_written += records.size();
    Q_EMIT progress(m_written);
    return m_file != nullptr;
}

void AuditExport::close()
{
    m_file->write(tailOf(m_format));
    finish(m_file->commit() ? Result<qint64>(m_written)
                            : Result<qint64>(Error{Code::Io, m_file->errorString()}));
}

void AuditExport::take(const QList<AuditRecord> &records)
{
    if (!m_file || !write(records))
        return;
    m_pager.isComplete() ? close() : m_pager.more(records.size());
}

void AuditExport::finish(const Result<qint64> &result)
{
    cancel();
    Q_EMIT finished(result);
}

} // namespace Models
