// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Smtp {

/// Reads message content after DATA (RFC 5321 section 4.5.2): drops the dot in front of a line and finds the
/// end. Only CR LF begins a line and only CR LF . CR LF ends the content, so content cannot pose as commands.
/// Plain value; keeps no bytes.
class DotReader
{
public:
    /// Content without stuffed dots, or the end.
    struct Piece
    {
        QByteArrayView content; ///< may be empty; lives as long as the input (or for ever)
        bool end = false; ///< the terminating line was consumed; \a content is empty
    };

    /// Takes as much as forms one piece from the front of \a bytes. Call until \a bytes is empty or the end
    /// came.
    Piece feed(QByteArrayView &bytes);

private:
    enum class State { LineStart, Dot, DotCr, Inside, InsideCr };

    Piece readInside(QByteArrayView &bytes);

    State m_state = State::LineStart;
};

} // namespace Smtp
