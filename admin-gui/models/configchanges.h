// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table.h"
#include "rpc/services.h"

#include <optional>

namespace Models {

/// A number with its suffix, as sizes and durations are written.
struct Measure
{
    qint64 number = 0;
    QString suffix; ///< lower case; empty: the option's own unit
    friend bool operator==(const Measure &, const Measure &) = default;
};

/// "64M", "90 s"; nothing if it is no such thing.
std::optional<Measure> measureOf(const QString &text);

/// What is wrong with \a value as the text of \a option, as far as it can be seen from here: a sentence, or
/// empty. The service itself has the last word.
QString checkOption(const Rpc::OptionState &option, const QString &value);

/// Whether both texts mean the same for the option: "yes" and "true", "1k" and "1024".
bool isSameValue(const Rpc::OptionState &option, const QString &left, const QString &right);

/// The kind of value and its range in words: "whole number from 1 to 64".
QString kindText(const Rpc::OptionState &option);

/// What \a changes would do to \a files, lines with three lines of context around each; comments and order
/// stay. It is what the service does: the last line that sets an option is changed, wherever it is; a new one
/// goes below its own commented-out line, or else to the end of the main file.
QList<Rpc::DiffLine> previewOf(const QList<Rpc::ConfigText> &files, const QList<Rpc::OptionChange> &changes);

/// The comparison as text with +, - and blanks, to be copied.
QString diffText(const QList<Rpc::DiffLine> &lines);

/// kopano-admin --config-set … and --config-unset …; values that are secret are left out.
QString changeCommand(const QString &service, const QList<Rpc::OptionChange> &changes,
    const QList<Rpc::OptionState> &options, const QString &comment);

/// What a reload did: "In force now: …" and so on, a line each.
QString reportText(const Rpc::ReloadReport &report);
/// "file:line: text".
QString problemText(const Rpc::ConfigProblem &problem);

} // namespace Models
