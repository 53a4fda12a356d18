// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/requestparser.h"

#include <QRandomGenerator>

#include <functional>

/// Feeds a parser in pieces and does what a session would: IDLE and AUTHENTICATE are followed by a raw line.
namespace Feeding {

struct Options
{
    Imap::Limits limits;
    bool authenticated = true;
};

/// All steps but NeedMore. \a nextLength says how long the next piece is.
inline QList<Imap::Step> steps(
    QByteArrayView bytes, const Options &options, const std::function<qsizetype()> &nextLength)
{
    Imap::RequestParser parser(options.limits);
    parser.setAuthenticated(options.authenticated);
    QList<Imap::Step> out;
    while (!bytes.isEmpty()) {
        const qsizetype length = std::min(bytes.size(), nextLength());
        const QByteArray copy = bytes.first(length).toByteArray(); // ASan sees a read behind the piece
        QByteArrayView piece = copy;
        bytes = bytes.sliced(length);
        for (;;) {
            Imap::Step step = parser.feed(piece);
            if (std::holds_alternative<Imap::NeedMore>(step))
                break;
            if (const auto *request = std::get_if<Imap::Request>(&step)) {
                const auto *authenticate = std::get_if<Imap::Authenticate>(&request->command);
                if (std::holds_alternative<Imap::Idle>(request->command)
                    || (authenticate && !authenticate->initialResponse))
                    parser.expectLine();
            }
            out.append(std::move(step));
        }
    }
    return out;
}

inline QList<Imap::Step> whole(QByteArrayView bytes, const Options &options = {})
{
    return steps(bytes, options, [&] { return bytes.size(); });
}

inline QList<Imap::Step> byteByByte(QByteArrayView bytes, const Options &options = {})
{
    return steps(bytes, options, [] { return 1; });
}

inline QList<Imap::Step> randomCuts(QByteArrayView bytes, const Options &options, quint32 seed, int longest)
{
    QRandomGenerator generator(seed);
    return steps(bytes, options, [&] { return qsizetype(generator.bounded(1, longest)); });
}

/// True if the cuts change nothing. Byte by byte only for inputs of a sensible length.
inline bool sameForAllCuts(QByteArrayView bytes, const Options &options = {})
{
    constexpr qsizetype longInput = 100'000;
    const bool isLong = bytes.size() > longInput;
    const auto expected = whole(bytes, options);
    bool same = isLong || byteByByte(bytes, options) == expected;
    for (quint32 seed = 1; seed <= 5; ++seed)
        same = same && randomCuts(bytes, options, seed, isLong ? 20'000 : 40) == expected;
    return same;
}

/// What the steps are, for rows to compare with: "literal 5", "literal+ 5", "LOGIN", "line DONE", "a BAD
/// text", "BYE text".
inline QByteArrayList described(const QList<Imap::Step> &steps);

} // namespace Feeding

#include "imap/commandtable.h"

inline QByteArrayList Feeding::described(const QList<Imap::Step> &steps)
{
    QByteArrayList out;
    for (const auto &step : steps) {
        if (const auto *literal = std::get_if<Imap::NeedLiteral>(&step))
            out += (literal->nonSynchronising ? "literal+ " : "literal ") + QByteArray::number(literal->size);
        else if (const auto *request = std::get_if<Imap::Request>(&step))
            out += request->tag + ' ' + request->row->name.toByteArray();
        else if (const auto *line = std::get_if<Imap::Line>(&step))
            out += "line " + line->text;
        else if (const auto *error = std::get_if<Imap::SyntaxError>(&step))
            out += error->tag + (error->fatal ? " BYE " : error->no ? " NO " : " BAD ") + error->text;
    }
    return out;
}
