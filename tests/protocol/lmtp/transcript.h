// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakedelivery.h"
#include "smtp/lmtpsession.h"

/// A dialogue as text. Lines:
///   # comment; the first one cites the RFC section
///   config: max_recipients N | max_size N | max_line N | bad_commands N | memory N | bare_newline
///   keep|normalise|reject user: NAME ID [RCPT-OUTCOME [CONTENT-OUTCOME]]      ok, unknown, overquota,
///   toobig, full, temporary, unavailable C: what the client sends, with CR LF added unless the line ends
///   with \c; escapes \r \n \\ \xHH \cN{x} (N times x) S: what the server answers, without CR LF M: content
///   (same escapes, no CR LF added) that was stored, one line per message: "SENDER|ID,ID|ENVID|CONTENT"
///   closed: or open: at the end
struct Transcript
{
    Smtp::LmtpSettings settings;
    qint64 memory = 1 << 30;
    QHash<QString, FakeDelivery::User> users;
    /// What the client says before it waits, line by line, and how many bytes it has got from the server
    /// then.
    struct Turn
    {
        QByteArrayList lines;
        qsizetype answered = 0;
    };
    QByteArray client;
    QByteArray server;
    QList<Turn> turns; ///< client and server again, in their order
    QByteArrayList messages;
    bool closed = false;
    QByteArray problem; ///< not empty: the file is malformed
};

Transcript readTranscript(const QByteArray &text);

/// What came of a transcript's dialogue.
struct Played
{
    QByteArray server;
    QByteArrayList messages;
    bool closed = false;
};

/// "SENDER|ID,ID|ENVID|CONTENT" of each message that was stored.
QByteArrayList storedMessages(const FakeDelivery &delivery);

/// Feeds the client's bytes in pieces that end at \a cuts (ascending). \a atOnce: the Delivery answers from
/// within its call; else after each piece.
Played play(const Transcript &transcript, const QList<qsizetype> &cuts, bool atOnce);
