// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/reader.h"
#include "config/table.h"

/// Changes in the text of configuration files that leave everything else as it is: comments, order, blank
/// lines, line ends. Pure; linear in the size of the files for each edit.
namespace Config {

/// One option's new value.
struct Edit
{
    QString key;
    QString value;
    bool unset = false; ///< every line that sets it goes
};

/// What stands in the place of a secret.
inline constexpr char16_t stars[] = u"******";

/// \a files (as Reader gave them; empty: there is no file yet) with \a edits made, in the same order. An
/// option is changed where it counts: in its last line, in whichever file that is; a new one is put below its
/// own commented-out line, or else at the end of the main file. Nothing is checked but that the options
/// exist and their values fit into one line: load the result with an Overlay. \returns Invalid with a
/// sentence.
Base::Result<QList<FileContent>> edited(
    const Table &table, const QString &mainFile, const QList<FileContent> &files, const QList<Edit> &edits);

/// The contents as an Overlay.
Overlay overlayOf(const QList<FileContent> &files);

/// \a text with stars for the values of secrets, also in comments and in options we do not know any more.
QByteArray masked(const Table &table, const QByteArray &text);
/// The opposite: secrets get the values of \a present (by option). A line whose secret is not there is left
/// out and its option put into \a lost.
QByteArray unmasked(
    const Table &table, const QByteArray &text, const QHash<QString, QByteArray> &present, QStringList &lost);
/// The secrets that \a files set, by option.
QHash<QString, QByteArray> secretsOf(const Table &table, const QList<FileContent> &files);

/// The options of flag FileOnly to which \a after gives another value than \a before, by name.
QStringList fileOnlyChanges(const Table &table, const QString &mainFile, const QList<FileContent> &before,
    const QList<FileContent> &after);

} // namespace Config
