// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/dotreader.h"

#include <cstring>

namespace Smtp {

DotReader::Piece DotReader::feed(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        switch (m_state) {
        case State::LineStart:
            if (bytes.front() != '.') {
                m_state = State::Inside;
                break;
            }
            bytes = bytes.sliced(1);
            m_state = State::Dot;
            break;
        case State::Dot:
            if (bytes.front() != '\r') {
                m_state = State::Inside;
                break;
            }
            bytes = bytes.sliced(1);
            m_state = State::DotCr;
            break;
        case State::DotCr:
            if (bytes.front() != '\n') {
                m_state = State::InsideCr;
                return {QByteArrayView("\r", 1), false};
            }
            bytes = bytes.sliced(1);
            m_state = State::LineStart;
            return {{}, true};
        case State::Inside:
        case State::InsideCr:
            return readInside(bytes);
        }
    }
    return {};
}

/// Everything up to a line that starts with a dot, or up to the end of the input.
DotReader::Piece DotReader::readInside(QByteArrayView &bytes)
{
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    bool crBefore = m_state == State::InsideCr;
    for (const char *from = begin;;) {
        const auto *newline = static_cast<const char *>(std::memchr(from, '\n', size_t(end - from)));
        if (!newline) {
            m_state = end[-1] == '\r' ? State::InsideCr : State::Inside;
            bytes = {};
            return {QByteArrayView(begin, end), false};
        }
        const bool wholeLine = newline == begin ? crBefore : newline[-1] == '\r';
        from = newline + 1;
        if (from == end) {
            m_state = wholeLine ? State::LineStart : State::Inside;
            bytes = {};
            return {QByteArrayView(begin, end), false};
        }
        if (wholeLine && *from == '.') {
            m_state = State::Dot;
            bytes = QByteArrayView(from + 1, end);
            return {QByteArrayView(begin, from), false};
        }
    }
}

} // namespace Smtp
