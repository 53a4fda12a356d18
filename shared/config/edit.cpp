// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/edit.h"

#include "base/text.h"

#include <QMap>

namespace Config {

namespace {

using Base::Code;
using Base::Result;

/// Lines with their line ends.
QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype found = text.indexOf('\n', begin);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.append(text.sliced(begin, end - begin));
        begin = end;
    }
    return lines;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// `blanks name blanks = blanks value blanks end`, with one or more number signs before it in a comment.
struct Parts
{
    bool comment = false;
    QByteArray name; ///< empty: no assignment
    qsizetype value = 0; ///< where it begins
    qsizetype valueEnd = 0;
    qsizetype end = 0; ///< where the line end begins
};

Parts partsOf(const QByteArray &line)
{
    Parts parts;
    parts.end = line.size();
    while (parts.end > 0 && (line[parts.end - 1] == '\n' || line[parts.end - 1] == '\r'))
        --parts.end;
    qsizetype begin = 0;
    while (begin < parts.end && (isBlank(line[begin]) || line[begin] == '#'))
        ++begin;
    parts.comment = line.startsWith('#');
    const qsizetype equals = line.indexOf('=', begin);
    if (equals < 0 || equals >= parts.end)
        return parts;
    parts.name = line.sliced(begin, equals - begin).trimmed();
    parts.value = equals + 1;
    while (parts.value < parts.end && isBlank(line[parts.value]))
        ++parts.value;
    parts.valueEnd = parts.end;
    while (parts.valueEnd > parts.value && isBlank(line[parts.valueEnd - 1]))
        --parts.valueEnd;
    return parts;
}

std::string_view viewOf(const QByteArray &name)
{
    return {name.constData(), std::size_t(name.size())};
}

/// The row an option's name means, old names included; -1 if there is none that has a value.
int rowOf(const Table &table, const QByteArray &name)
{
    int index = table.find(viewOf(name));
    if (index >= 0 && table.rows()[std::size_t(index)].kind == Kind::Renamed)
        index = table.find(table.rows()[std::size_t(index)].text);
    return index >= 0 && table.rows()[std::size_t(index)].isOption() ? index : -1;
}

/// Names that are no options (any more) may still have a password behind them.
bool isSecret(const Table &table, const QByteArray &name)
{
    if (const int row = rowOf(table, name); row >= 0)
        return table.rows()[std::size_t(row)].kind == Kind::Password;
    const QByteArray lower = name.toLower();
    static constexpr std::array<const char *, 5> endings{"password", "passwd", "_pass", "_pw", "secret"};
    return std::any_of(
        endings.begin(), endings.end(), [&lower](const char *ending) { return lower.endsWith(ending); });
}

QByteArray lineEnd(const QByteArrayList &lines)
{
    return !lines.isEmpty() && lines.first().endsWith("\r\n") ? QByteArrayLiteral("\r\n")
                                                              : QByteArrayLiteral("\n");
}

/// The line with another value; what stands before it stays as it is.
QByteArray withValue(const QByteArray &line, const QByteArray &value)
{
    const Parts parts = partsOf(line);
    QByteArray head = line.first(parts.value);
    if (parts.value == parts.end && head.endsWith('=') && head.size() > 1 && isBlank(head[head.size() - 2]))
        head += ' '; // `name =` had an empty value
    if (value.isEmpty()) {
        while (isBlank(head.back()))
            head.chop(1);
    }
    return head + value + line.sliced(parts.end);
}

Result<void> checkEdit(const Table &table, const Edit &edit)
{
    const QByteArray name = edit.key.toUtf8();
    if (rowOf(table, name) < 0) {
        QString text = QStringLiteral("unknown option \"%1\"").arg(Base::escaped(edit.key));
        if (const int old = table.find(viewOf(name)); old >= 0)
            text = QStringLiteral("option %1 is obsolete: %2")
                       .arg(edit.key, toQString(table.rows()[std::size_t(old)].text));
        else if (const auto nearest = table.nearest(viewOf(name)))
            text += QStringLiteral(" (did you mean %1?)").arg(toQString(*nearest));
        return {Code::Invalid, text};
    }
    const auto control = [](QChar c) { return c < u' ' || c == u'\x7f' || c == u'\u2028' || c == u'\u2029'; };
    if (std::any_of(edit.value.cbegin(), edit.value.cend(), control))
        return {Code::Invalid, QStringLiteral("%1: the value contains control characters").arg(edit.key)};
    return {};
}

/// Puts a new line below the option's own commented-out one.
bool insertAtSample(QByteArrayList &lines, const QByteArray &name, const QByteArray &assignment)
{
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        const Parts parts = partsOf(lines[i]);
        if (!parts.comment || parts.name != name)
            continue;
        const QByteArray end = lineEnd(lines);
        if (parts.end == lines[i].size())
            lines[i] += end;
        lines.insert(i + 1, assignment + end);
        return true;
    }
    return false;
}

void append(QByteArrayList &lines, const QByteArray &assignment)
{
    const QByteArray end = lineEnd(lines);
    if (!lines.isEmpty() && !lines.last().endsWith('\n'))
        lines.last() += end;
    lines.append(assignment + end);
}

void insertNew(QList<FileContent> &files, const QByteArray &name, const QByteArray &value)
{
    const QByteArray assignment = QByteArray(name + " = " + value).trimmed();
    for (FileContent &file : files) {
        QByteArrayList lines = linesOf(file.bytes);
        if (insertAtSample(lines, name, assignment)) {
            file.bytes = lines.join();
            return;
        }
    }
    QByteArrayList lines = linesOf(files.first().bytes);
    append(lines, assignment);
    files.first().bytes = lines.join();
}

/// What the files say of such options, by row.
QMap<int, QString> fileOnlyValues(
    const Table &table, const QString &mainFile, const QList<FileContent> &files)
{
    QMap<int, QString> values;
    Reader reader(overlayOf(files));
    if (files.isEmpty() || !reader.read(mainFile))
        return values;
    for (const Assignment &assignment : reader.assignments()) {
        const int row = rowOf(table, assignment.name.toUtf8());
        if (row >= 0 && (table.rows()[std::size_t(row)].flags & FileOnly))
            values.insert(row, assignment.value);
    }
    return values;
}

} // namespace

Overlay overlayOf(const QList<FileContent> &files)
{
    Overlay overlay;
    for (const FileContent &file : files)
        overlay.insert(file.path, file.bytes);
    return overlay;
}

Result<QList<FileContent>> edited(
    const Table &table, const QString &mainFile, const QList<FileContent> &files, const QList<Edit> &edits)
{
    QList<FileContent> now = files;
    if (now.isEmpty())
        now.append({mainFile, {}});
    for (const Edit &edit : edits) {
        TRY(checkEdit(table, edit));
        const int row = rowOf(table, edit.key.toUtf8());
        Reader reader(overlayOf(now));
        TRY(reader.read(mainFile));
        QList<Assignment> places;
        for (const Assignment &assignment : reader.assignments()) {
            if (rowOf(table, assignment.name.toUtf8()) == row && assignment.file < now.size())
                places.append(assignment);
        }
        if (!edit.unset) {
            if (places.isEmpty()) {
                const std::string_view key = table.rows()[std::size_t(row)].key;
                insertNew(now, QByteArray(key.data(), qsizetype(key.size())), edit.value.trimmed().toUtf8());
                continue;
            }
            QByteArray &bytes = now[places.last().file].bytes;
            QByteArrayList lines = linesOf(bytes);
            lines[places.last().line] = withValue(lines[places.last().line], edit.value.trimmed().toUtf8());
            bytes = lines.join();
            continue;
        }
        // Later lines first, so that the numbers of the earlier ones stay true.
        std::sort(places.begin(), places.end(),
            [](const Assignment &a, const Assignment &b) { return a.line > b.line; });
        for (const Assignment &place : std::as_const(places)) {
            QByteArray &bytes = now[place.file].bytes;
            QByteArrayList lines = linesOf(bytes);
            lines.removeAt(place.line);
            bytes = lines.join();
        }
    }
    return now;
}

QByteArray masked(const Table &table, const QByteArray &text)
{
    QByteArrayList lines = linesOf(text);
    for (QByteArray &line : lines) {
        const Parts parts = partsOf(line);
        if (parts.valueEnd > parts.value && isSecret(table, parts.name))
            line.replace(parts.value, parts.valueEnd - parts.value, QStringView(stars).toUtf8());
    }
    return lines.join();
}

QByteArray unmasked(
    const Table &table, const QByteArray &text, const QHash<QString, QByteArray> &present, QStringList &lost)
{
    QByteArray result;
    for (QByteArray &line : linesOf(text)) {
        const Parts parts = partsOf(line);
        const bool hidden = parts.valueEnd > parts.value && isSecret(table, parts.name)
            && line.sliced(parts.value, parts.valueEnd - parts.value) == QStringView(stars).toUtf8();
        if (hidden && !parts.comment) {
            const auto secret = present.constFind(QString::fromUtf8(parts.name));
            if (secret == present.cend()) {
                lost.append(QString::fromUtf8(parts.name));
                continue;
            }
            line = withValue(line, *secret);
        }
        result += line;
    }
    return result;
}

QHash<QString, QByteArray> secretsOf(const Table &table, const QList<FileContent> &files)
{
    QHash<QString, QByteArray> secrets;
    for (const FileContent &file : files) {
        for (const QByteArray &line : linesOf(file.bytes)) {
            const Parts parts = partsOf(line);
            if (!parts.comment && !parts.name.isEmpty() && isSecret(table, parts.name))
                secrets.insert(
                    QString::fromUtf8(parts.name), line.sliced(parts.value, parts.valueEnd - parts.value));
        }
    }
    return secrets;
}

QStringList fileOnlyChanges(const Table &table, const QString &mainFile, const QList<FileContent> &before,
    const QList<FileContent> &after)
{
    const auto old = fileOnlyValues(table, mainFile, before);
    const auto now = fileOnlyValues(table, mainFile, after);
    QStringList changed;
    for (const int index : table.sortedOptions()) {
        if (old.contains(index) != now.contains(index) || old.value(index) != now.value(index))
            changed.append(toQString(table.rows()[std::size_t(index)].key));
    }
    return changed;
}

} // namespace Config
