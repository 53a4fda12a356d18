// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/lmtpparser.h"

#include "smtp/commandparser.h"

#include <algorithm>

namespace Smtp {

namespace {

const SyntaxError lineTooLong{{500, "5.5.2", "Line too long; closing"}, true};

} // namespace

LmtpParser::Step LmtpParser::feed(QByteArrayView &bytes)
{
    switch (m_mode) {
    case Mode::Commands:
        return readLine(bytes);
    case Mode::Data:
        return readData(bytes);
    case Mode::Chunk:
        return readChunk(bytes);
    }
    Q_UNREACHABLE();
}

void LmtpParser::startData()
{
    m_mode = Mode::Data;
    m_dots = DotReader();
}

LmtpParser::Step LmtpParser::readLine(QByteArrayView &bytes)
{
    const qsizetype newline = bytes.indexOf('\n');
    const qsizetype length = newline < 0 ? bytes.size() : newline + 1;
    if (m_line.size() + length > m_maxLine) {
        m_line.clear();
        return lineTooLong;
    }
    if (newline < 0) {
        m_line += bytes;
        bytes = {};
        return NeedMore{};
    }
    QByteArray joined;
    QByteArrayView line = bytes.first(length);
    if (!m_line.isEmpty()) {
        joined = std::exchange(m_line, {});
        joined += line;
        line = joined;
    }
    bytes = bytes.sliced(length);
    if (!line.endsWith("\r\n"))
        return SyntaxError{{500, "5.5.2", "Lines end with CR LF"}};
    line.chop(2);
    if (std::any_of(line.begin(), line.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; }))
        return SyntaxError{{500, "5.5.2", "Control character in command"}};
    auto parsed = parseCommand(line);
    if (auto *error = std::get_if<SyntaxError>(&parsed))
        return std::move(*error);
    Command command = std::get<Command>(std::move(parsed));
    if (const auto *chunk = std::get_if<Bdat>(&command)) {
        m_mode = Mode::Chunk;
        m_chunkLeft = chunk->size;
    }
    return command;
}

LmtpParser::Step LmtpParser::readData(QByteArrayView &bytes)
{
    const DotReader::Piece piece = m_dots.feed(bytes);
    if (piece.end) {
        m_mode = Mode::Commands;
        return EndOfContent{};
    }
    if (piece.content.isEmpty())
        return NeedMore{};
    return Content{piece.content};
}

LmtpParser::Step LmtpParser::readChunk(QByteArrayView &bytes)
{
    if (m_chunkLeft == 0) {
        m_mode = Mode::Commands;
        return EndOfContent{};
    }
    if (bytes.isEmpty())
        return NeedMore{};
    const auto length = qsizetype(std::min(quint64(bytes.size()), m_chunkLeft));
    const Content content{bytes.first(length)};
    bytes = bytes.sliced(length);
    m_chunkLeft -= quint64(length);
    return content;
}

} // namespace Smtp
