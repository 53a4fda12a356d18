// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/reader.h"

#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Config {

namespace {

constexpr qint64 longestLine = 4096;
constexpr qint64 largestFile = 16 * 1024 * 1024;
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

/// Names a file that may be reached by several paths. What is not on the disk may still be in the overlay.
QString identity(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(path) : canonical;
}

} // namespace

Base::Result<QByteArray> Reader::contentOf(const QString &path) const
{
    if (const auto instead = m_overlay.constFind(path); instead != m_overlay.cend())
        return *instead;
    QFile file(path);
    if (QFileInfo(path).isDir())
        return {Base::Code::Io, QStringLiteral("%1: is a folder").arg(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        const Base::Code code = file.exists() ? Base::Code::Io : Base::Code::NotFound;
        return {code, QStringLiteral("%1: %2").arg(path, file.errorString())};
    }
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return {Base::Code::Io, QStringLiteral("%1: %2").arg(path, file.errorString())};
    if (bytes.size() > largestFile)
        return {Base::Code::Io, QStringLiteral("%1: the file is larger than 16 MiB").arg(path)};
    bytes.squeeze(); // it is kept, and read() made room for the largest file
    return bytes;
}

Base::Result<void> Reader::read(const QString &path)
{
    m_seen.insert(identity(path));
    QByteArray content = TRY(contentOf(path)); // not inside the braces: GCC 12 would lose path at an early return
    m_files.append({path, std::move(content)});
    readLines(int(m_files.size()) - 1);
    return {};
}

void Reader::readLines(int file)
{
    const QString path = m_files[file].path;
    const QByteArray bytes = m_files[file].bytes;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size(); ++number) {
        const QString place = QStringLiteral("%1:%2").arg(path).arg(number + 1);
        if (number >= mostLines) {
            m_errors.append(QStringLiteral("%1: the file has too many lines").arg(place));
            return;
        }
        const qsizetype found = bytes.indexOf('\n', begin);
        const qsizetype end = found < 0 ? bytes.size() : found;
        QByteArray line = bytes.sliced(begin, end - begin);
        begin = end + 1;
        while (line.endsWith('\r'))
            line.chop(1);
        const auto text = Base::decodeUtf8(line);
        if (const auto fault = lineFault(line, text))
            m_errors.append(QStringLiteral("%1: %2").arg(place, *fault));
        else
            readLine(*text, file, number, place);
    }
}

void Reader::readLine(const QString &line, int file, qsizetype number, const QString &place)
{
    const QString text = line.trimmed();
    if (text.isEmpty() || line.startsWith(u'#'))
        return;
    if (text.startsWith(u'!')) {
        const qsizetype blank =
            text.indexOf(QChar::Space) < 0 ? text.indexOf(u'\t') : text.indexOf(QChar::Space);
        const QString word = blank < 0 ? text : text.first(blank);
        if (word == QLatin1String("!include") && blank > 0)
            include(text.sliced(blank).trimmed(), m_files[file].path, place);
        else
            m_warnings.append(QStringLiteral("%1: unknown directive %2").arg(place, Base::escaped(word)));
        return;
    }
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0) {
        m_warnings.append(QStringLiteral("%1: a line without \"=\" is ignored").arg(place));
        return;
    }
    m_assignments.append(
        {text.first(equals).trimmed(), text.sliced(equals + 1).trimmed(), place, file, number});
}

void Reader::include(const QString &name, const QString &from, const QString &place)
{
    const QString path = QDir::cleanPath(QFileInfo(from).dir().filePath(name));
    if (m_seen.contains(identity(path)))
        return;
    if (m_seen.size() >= mostFiles) {
        m_errors.append(QStringLiteral("%1: more than %2 files").arg(place).arg(mostFiles));
        return;
    }
    if (const auto done = read(path); !done)
        m_errors.append(QStringLiteral("%1: cannot include: %2").arg(place, done.error().detail));
}

} // namespace Config
