// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/result.h"
#include "imap/fetchitems.h"

#include <QList>

#include <deque>
#include <optional>

namespace Gateway {

/// What a FETCH needs from the server.
struct FetchNeeds
{
    quint32 columns = 0; ///< Base::ItemColumn bits; 0 = the mailbox view has it all
    bool setsSeen = false;
    bool flags = false; ///< FLAGS is among the items
};
/// Computed once for a FETCH, not for each message.
FetchNeeds needsOf(const QList<Imap::FetchItem> &items);

/// A stretch of output. Text is there from the start; a slice is read from the server when its turn comes
/// near.
struct Piece
{
    /// Where the bytes come from.
    enum class Kind : quint8 {
        Text,
        Slice, ///< bytes of the message, sent as they are
        Fields, ///< a header block of which some fields become a literal
    };
    /// How far the server has been asked.
    enum class State : quint8 { Waiting, Asked, Ready, Failed };

    Kind kind = Kind::Text;
    State state = State::Ready;
    bool opensMessage = false; ///< first piece of a FETCH reply
    bool secondary = false; ///< a slice behind the first one of its message: its literal has been announced
    Base::Uid uid = 0;
    quint64 offset = 0; ///< of what is left to be read
    quint64 left = 0; ///< bytes to be read
    QByteArray bytes;
    Imap::Section section; ///< of Fields
    std::optional<Imap::Partial> partial; ///< of Fields
};

/// Facts about one message that do not come from its row.
struct FetchMessage
{
    quint32 number = 0;
    QByteArray flags; ///< the parenthesised list
    bool addFlags = false; ///< FLAGS was not asked for, but changed by this FETCH
};

/// Appends the FETCH reply of one message to \a pieces. \a row has the columns of needsOf() or is empty but
/// for its UID if there are none. Returns Corrupt, with nothing appended, if the row's structure cannot be
/// read.
Base::Result<void> planMessage(const QList<Imap::FetchItem> &items, const FetchMessage &message,
    const Base::ItemRow &row, std::deque<Piece> &pieces);

/// Largest slice read at once.
inline constexpr quint64 sliceSize = 128 * 1024;
/// Turns the header block in \a piece, which has been read, into its literal.
void finishFields(Piece &piece);

} // namespace Gateway
