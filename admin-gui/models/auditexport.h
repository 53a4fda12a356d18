// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditmodelpager.h"

#include <QSaveFile>

#include <memory>

namespace Models {

/// Writes every record of a query into a file, as they come: at most one page is in memory. A file that is
/// not finished is not there. Main thread.
class AuditExport : public QObject
{
    Q_OBJECT
public:
    enum Format {
        Csv, ///< see csvOf()
        JsonLines, ///< an object in each line, named as kopano-admin --json does
        Json, ///< an array of the same
    };
    Q_ENUM(Format)

    explicit AuditExport(Backend &backend, QObject *parent = nullptr);

    /// The whole query. Io: the file cannot be written.
    Base::Result<void> start(const AuditQuery &query, Format format, const QString &fileName);
    /// Of \a records those at the places in \a order, a piece at a time.
    Base::Result<void> start(
        const QList<Rpc::AuditRecord> &records, QList<int> order, Format format, const QString &fileName);
    /// The file is dropped.
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    qint64 written() const { return m_written; }

    /// These records alone.
    static QByteArray textOf(const QList<Rpc::AuditRecord> &records, Format format);

Q_SIGNALS:
    void progress(qint64 written);
    /// All is written; or why not.
    void finished(const Base::Result<qint64> &written);

private:
    Base::Result<void> openFile(Format format, const QString &fileName);
    void writeRows();
    bool write(const QList<Rpc::AuditRecord> &records);
    void close();
    void take(const QList<Rpc::AuditRecord> &records);
    void finish(const Base::Result<qint64> &result);

    AuditPager m_pager;
    QList<Rpc::AuditRecord> m_rows; ///< of a list; empty for a query
    QList<int> m_order;
    std::unique_ptr<QSaveFile> m_file;
    Format m_format = Csv;
    qint64 m_written = 0;
};

} // namespace Models
