// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSet>
#include <QStringList>

namespace Config {

// file      = *( line LF )               lines have at most 4096 bytes of UTF-8
// line      = blank / "#" *CHAR / directive / assignment       white space at both ends is dropped, CR too
// directive = "!include" 1*WSP path      relative to the including file; each file is read once
// assignment= name *WSP "=" *WSP value   a "#" in the value belongs to the value

/// One `name = value` with where it stands ("file:line").
struct Assignment
{
    QString name;
    QString value;
    QString place;
};

/// Reads a configuration file and what it includes. Makes no sense of names and values.
class Reader
{
public:
    /// Blocking. \returns NotFound or Io if \a path itself cannot be read; all else goes to errors().
    Base::Result<void> read(const QString &path);

    const QList<Assignment> &assignments() const { return m_assignments; }
    const QStringList &warnings() const { return m_warnings; }
    const QStringList &errors() const { return m_errors; }

private:
    void readLine(const QString &line, const QString &path, const QString &place);
    void include(const QString &name, const QString &from, const QString &place);

    QList<Assignment> m_assignments;
    QStringList m_warnings;
    QStringList m_errors;
    QSet<QString> m_seen; // canonical paths
};

} // namespace Config
