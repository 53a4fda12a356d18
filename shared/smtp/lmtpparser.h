// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/commands.h"
#include "smtp/dotreader.h"

namespace Smtp {

/// Cuts the client's bytes into commands and message content. Plain value, any one thread; holds at most one
/// incomplete command line. A command ends with CR LF; a lone LF, CR or NUL makes the line an error, it is
/// never executed.
class LmtpParser
{
public:
    /// The bytes given end inside a command or the content.
    struct NeedMore
    {
    };
    /// Bytes of the message, dots already removed; the view lives as long as the input.
    struct Content
    {
        QByteArrayView bytes;
    };
    /// The content or the BDAT chunk is complete.
    struct EndOfContent
    {
    };
    /// The outcome of one feed().
    using Step = std::variant<NeedMore, Command, SyntaxError, Content, EndOfContent>;

    /// \param maxLine longest command line in bytes, CR LF included; a longer one is a fatal SyntaxError.
    explicit LmtpParser(qsizetype maxLine = 4096) : m_maxLine(maxLine) { }

    /// Takes one step from the front of \a bytes. After NeedMore \a bytes is empty. After a Bdat command the
    /// chunk's bytes follow as Content whatever the session thinks of the command.
    Step feed(QByteArrayView &bytes);

    /// The session answered DATA with 354: content follows.
    void startData();
    bool isInContent() const { return m_mode != Mode::Commands; }

private:
    enum class Mode { Commands, Data, Chunk };

    Step readLine(QByteArrayView &bytes);
    Step readData(QByteArrayView &bytes);
    Step readChunk(QByteArrayView &bytes);

    qsizetype m_maxLine;
    Mode m_mode = Mode::Commands;
    QByteArray m_line; ///< an incomplete command line
    DotReader m_dots;
    quint64 m_chunkLeft = 0;
};

} // namespace Smtp
