// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>

namespace Audit {

/// Where lines go: a file that is appended to, or the syslog service. One thread.
class LineSink
{
public:
    struct Settings
    {
        bool syslog = true;
        QString path; ///< the file, or syslog's socket; "-" = standard error output, or /dev/log
        QByteArray identifier; ///< program name for syslog
    };

    LineSink() = default;
    ~LineSink();
    Q_DISABLE_COPY_MOVE(LineSink)

    /// Io with a sentence for the administrator: no such folder, not ours to write, a pipe or a symbolic
    /// link.
    Base::Result<void> open(const Settings &settings);
    /// After a rotation; the old file stays in use if the new one cannot be opened. Also makes a file anew
    /// that was deleted.
    Base::Result<void> reopen();
    bool isOpen() const { return m_descriptor >= 0; }

    /// Writes all lines, or the first \a written of them: Io, Full. With a file, that is one write, and a
    /// line that did not fit is taken back. What somebody else did to the file meanwhile is told in \a
    /// remark.
    Base::Result<void> write(const QByteArrayList &lines, qsizetype &written, QString &remark);

private:
    Base::Result<void> openFile();
    Base::Result<void> connectSyslog();
    Base::Result<void> append(const QByteArray &bytes, qsizetype &written);
    void takeBack(qint64 appended, qint64 partial);
    Base::Result<void> send(const QByteArray &line);
    Base::Result<void> lookAtFile(QString &remark);
    void close();

    Settings m_settings;
    int m_descriptor = -1;
    qint64 m_size = -1; ///< of the file after our last write; -1 = not known
    bool m_inLine = false; ///< the file may end with a part of a line
};

} // namespace Audit
