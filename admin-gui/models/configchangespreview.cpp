// SPDX-License-Identifier: GPL-3.0-or-later
// What changes of options do to the text of files.
#include "models/configchanges.h"

#include <algorithm>

namespace Models {

namespace {

constexpr qsizetype contextLines = 3;

/// Lines of a file as they were and will be.
using DiffFile = QList<Rpc::DiffLine>;

/// Whether the line sets \a key, or (\a comment) would without its #.
bool setsOption(QString line, const QString &key, bool comment)
{
    line = line.trimmed();
    if (comment) {
        if (!line.startsWith(u'#'))
            return false;
        line = line.sliced(1).trimmed();
    }
    const qsizetype equals = line.indexOf(u'=');
    return equals > 0 && line.first(equals).trimmed().replace(u'-', u'_') == key;
}

QString settingLine(const Rpc::OptionChange &change)
{
    return QString(change.key + QLatin1String(" = ") + change.value).trimmed();
}

bool isKept(const Rpc::DiffLine &line)
{
    return line.side >= 0;
}

/// \returns whether it stood somewhere.
bool removeSetting(QList<DiffFile> &files, const QString &key)
{
    bool found = false;
    for (DiffFile &file : files) {
        for (Rpc::DiffLine &line : file) {
            if (isKept(line) && setsOption(line.text, key, false)) {
                line.side = -1;
                found = true;
            }
        }
    }
    return found;
}

bool replaceSetting(QList<DiffFile> &files, const Rpc::OptionChange &change)
{
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        for (qsizetype i = file->size() - 1; i >= 0; --i) {
            if (!isKept(file->at(i)) || !setsOption(file->at(i).text, change.key, false))
                continue;
            (*file)[i].side = -1;
            file->insert(i + 1, {1, settingLine(change)});
            return true;
        }
    }
    return false;
}

void addSetting(DiffFile &file, const Rpc::OptionChange &change)
{
    for (qsizetype i = file.size() - 1; i >= 0; --i) {
        if (!setsOption(file.at(i).text, change.key, true))
            continue;
        file.insert(i + 1, {1, settingLine(change)});
        return;
    }
    file.append({1, settingLine(change)});
}

/// Only what changes and what is around it.
QList<Rpc::DiffLine> shortened(const DiffFile &file)
{
    QList<bool> shown(file.size(), false);
    for (qsizetype i = 0; i < file.size(); ++i) {
        if (file.at(i).side == 0)
            continue;
        const qsizetype end = std::min(file.size(), i + contextLines + 1);
        for (qsizetype near = std::max<qsizetype>(0, i - contextLines); near < end; ++near)
            shown[near] = true;
    }
    QList<Rpc::DiffLine> lines;
    for (qsizetype i = 0; i < file.size(); ++i) {
        if (shown.at(i))
            lines.append(file.at(i));
        else if (i > 0 && shown.at(i - 1))
            lines.append({0, QStringLiteral("…")});
    }
    return lines;
}

QString quoted(const QString &word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"-_=./:@%+,").contains(c);
    });
    return plain ? word : QString(u'\'' + QString(word).replace(u'\'', QLatin1String("'\\''")) + u'\'');
}

QString commentPart(const QString &comment)
{
    return comment.isEmpty() ? QString() : QString(QLatin1String(" --comment ") + quoted(comment));
}

} // namespace

QList<Rpc::DiffLine> previewOf(const QList<Rpc::ConfigText> &files, const QList<Rpc::OptionChange> &changes)
{
    QList<DiffFile> texts;
    for (const Rpc::ConfigText &file : files) {
        DiffFile lines;
        const QString text = file.text.endsWith(u'\n') ? file.text.chopped(1) : file.text;
        for (const QString &line : text.split(u'\n'))
            lines.append({0, line});
        texts.append(lines);
    }
    if (texts.isEmpty())
        texts.append(DiffFile());
    for (const Rpc::OptionChange &change : changes) {
        if (change.unset)
            removeSetting(texts, change.key);
        else if (!replaceSetting(texts, change))
            addSetting(texts.first(), change);
    }
    QList<Rpc::DiffLine> lines;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QList<Rpc::DiffLine> shorter = shortened(texts.at(i));
        if (shorter.isEmpty())
            continue;
        if (i < files.size())
            lines.append({2, files.at(i).path});
        lines.append(shorter);
    }
    return lines;
}

QString diffText(const QList<Rpc::DiffLine> &lines)
{
    QString text;
    for (const Rpc::DiffLine &line : lines) {
        const QString mark = line.side == 2 ? QStringLiteral("=== ")
            : line.side < 0                 ? QStringLiteral("-")
            : line.side > 0                 ? QStringLiteral("+")
                                            : QStringLiteral(" ");
        text += mark + line.text + u'\n';
    }
    return text;
}

QString changeCommand(const QString &service, const QList<Rpc::OptionChange> &changes,
    const QList<Rpc::OptionState> &options, const QString &comment)
{
    constexpr quint8 password = 7; // Config::Kind::Password
    QString set;
    QString unset;
    for (const Rpc::OptionChange &change : changes) {
        const bool secret = std::any_of(options.begin(), options.end(), [&](const Rpc::OptionState &option) {
            return option.key == change.key && option.kind == password;
        });
        if (change.unset)
            unset += u' ' + change.key;
        else if (secret)
            set += QLatin1String(" --value-file FILE ") + change.key;
        else
            set += u' ' + quoted(change.key + u'=' + change.value);
    }
    QStringList lines;
    if (!set.isEmpty())
        lines.append(
            QLatin1String("kopano-admin --config-set ") + quoted(service) + set + commentPart(comment));
    if (!unset.isEmpty())
        lines.append(
            QLatin1String("kopano-admin --config-unset ") + quoted(service) + unset + commentPart(comment));
    return lines.join(QLatin1String(" && "));
}

} // namespace Models
