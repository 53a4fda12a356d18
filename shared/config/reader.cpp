// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/reader.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Config {

namespace {

constexpr qint64 longestLine = 4096;
constexpr qsizetype mostFiles = 64;
constexpr qsizetype mostLines = 100000;

/// Why a raw line is unusable, or nothing.
std::optional<QString> lineFault(const QByteArray &line, const std::optional<QString> &text)
{
    if (line.size() > longestLine)
        return QStringLiteral("the line is longer than %1 bytes").arg(longestLine);
    if (!text)
        return QStringLiteral("the line is not valid UTF-8");
    const bool control = std::any_of(
        text->cbegin(), text->cend(), [](QChar c) { return (c < u' ' && c != u'\t') || c == u'\x7f'; });
    return control ? std::optional(QStringLiteral("the line contains control characters")) : std::nullopt;
}

} // namespace

Base::Result<void> Reader::read(const QString &path)
{
    m_seen.insert(QFileInfo(path).canonicalFilePath());
    QFile file(path);
    if (QFileInfo(path).isDir())
        return {Base::Code::Io, QStringLiteral("%1: is a folder").arg(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        const Base::Code code = file.exists() ? Base::Code::Io : Base::Code::NotFound;
        return {code, QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
    for (qsizetype number = 1; !file.atEnd(); ++number) {
        const QString place = QStringLiteral("%1:%2").arg(path).arg(number);
        QByteArray line = file.readLine(longestLine + 2);
        const bool cut = !line.endsWith('\n') && line.size() > longestLine;
        while (!file.atEnd() && cut && !file.readLine(longestLine).endsWith('\n')) { }
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const auto text = Base::decodeUtf8(line);
        if (number > mostLines) {
            m_errors.append(QStringLiteral("%1: the file has too many lines").arg(place));
            break;
        }
        if (const auto fault = lineFault(line, text))
            m_errors.append(QStringLiteral("%1: %2").arg(place, *fault));
        else
            readLine(*text, path, place);
    }
    if (file.error() != QFileDevice::NoError)
        return {Base::Code::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    return {};
}

void Reader::readLine(const QString &line, const QString &path, const QString &place)
{
    const QString text = line.trimmed();
    if (text.isEmpty() || line.startsWith(u'#'))
        return;
    if (text.startsWith(u'!')) {
        const qsizetype blank =
            text.indexOf(QChar::Space) < 0 ? text.indexOf(u'\t') : text.indexOf(QChar::Space);
        const QString word = blank < 0 ? text : text.first(blank);
        if (word == QLatin1String("!include") && blank > 0)
            include(text.sliced(blank).trimmed(), path, place);
        else
            m_warnings.append(QStringLiteral("%1: unknown directive %2").arg(place, Base::escaped(word)));
        return;
    }
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0) {
        m_warnings.append(QStringLiteral("%1: a line without \"=\" is ignored").arg(place));
        return;
    }
    m_assignments.append({text.first(equals).trimmed(), text.sliced(equals + 1).trimmed(), place});
}

void Reader::include(const QString &name, const QString &from, const QString &place)
{
    const QString path = QDir::cleanPath(QFileInfo(from).dir().filePath(name));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (!canonical.isEmpty() && m_seen.contains(canonical))
        return;
    if (m_seen.size() >= mostFiles) {
        m_errors.append(QStringLiteral("%1: more than %2 files").arg(place).arg(mostFiles));
        return;
    }
    if (const auto done = read(path); !done)
        m_errors.append(QStringLiteral("%1: cannot include: %2").arg(place, done.error().detail));
}

} // namespace Config
