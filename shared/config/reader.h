// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
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
    int file = 0; ///< index in Reader::files()
    qsizetype line = 0; ///< counted from 0
};

/// A file with its bytes.
struct FileContent
{
    QString path; ///< as it was named
    QByteArray bytes;
    friend bool operator==(const FileContent &, const FileContent &) = default;
};

/// Contents to be taken instead of what is on the disk, by path as it would be named.
using Overlay = QHash<QString, QByteArray>;

/// Reads a configuration file and what it includes. Makes no sense of names and values. Bounds: 64 files of
/// 16 MiB and 100 000 lines each.
class Reader
{
public:
    explicit Reader(Overlay overlay = {}) : m_overlay(std::move(overlay)) { }

    /// Blocking. \returns NotFound or Io if \a path itself cannot be read; all else goes to errors().
    Base::Result<void> read(const QString &path);

    const QList<Assignment> &assignments() const { return m_assignments; }
    const QStringList &warnings() const { return m_warnings; }
    const QStringList &errors() const { return m_errors; }
    /// What was read, in the order in which it was begun: the main file first.
    const QList<FileContent> &files() const { return m_files; }

private:
    Base::Result<QByteArray> contentOf(const QString &path) const;
    void readLines(int file);
    void readLine(const QString &line, int file, qsizetype number, const QString &place);
    void include(const QString &name, const QString &from, const QString &place);

    const Overlay m_overlay;
    QList<FileContent> m_files;

    QList<Assignment> m_assignments;
    QStringList m_warnings;
    QStringList m_errors;
    QSet<QString> m_seen; // each file under one name
};

} // namespace Config
