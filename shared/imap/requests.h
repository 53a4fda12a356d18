// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "base/secret.h"
#include "imap/fetchitems.h"
#include "imap/flags.h"
#include "imap/search.h"
#include "imap/sequenceset.h"

#include <optional>
#include <utility>
#include <variant>

/// One struct per command, complete after parsing. Mailbox names are decoded, checked and canonical
/// (mailboxname.h).
namespace Imap {

/// Commands without arguments.
#define IMAP_PLAIN_COMMAND(Name)                                                                             \
    struct Name                                                                                              \
    {                                                                                                        \
        friend bool operator==(const Name &, const Name &) = default;                                        \
    };

IMAP_PLAIN_COMMAND(Capability)
IMAP_PLAIN_COMMAND(Noop)
IMAP_PLAIN_COMMAND(Logout)
IMAP_PLAIN_COMMAND(StartTls)
IMAP_PLAIN_COMMAND(Check)
IMAP_PLAIN_COMMAND(Close)
IMAP_PLAIN_COMMAND(Unselect)
IMAP_PLAIN_COMMAND(Idle)
IMAP_PLAIN_COMMAND(Namespace)
#undef IMAP_PLAIN_COMMAND

/// AUTHENTICATE (RFC 3501 section 6.2.2, RFC 4959); further responses come as lines.
struct Authenticate
{
    QByteArray mechanism; ///< upper case
    std::optional<Base::Secret>
        initialResponse; ///< decoded from base64; present and empty for "=" (RFC 4959)
    friend bool operator==(const Authenticate &, const Authenticate &) = default;
};

/// RFC 3501 section 6.2.3.
struct Login
{
    QByteArray user; ///< bytes as sent; may be no valid UTF-8
    Base::Secret password;
    friend bool operator==(const Login &, const Login &) = default;
};

/// SELECT and EXAMINE.
struct Select
{
    QString mailbox;
    bool readOnly = false; ///< EXAMINE
    friend bool operator==(const Select &, const Select &) = default;
};

/// RFC 3501 section 6.3.3.
struct Create
{
    QString mailbox; ///< without a trailing separator
    Base::FolderUse use = Base::FolderUse::None; ///< CREATE … (USE (\Sent)), RFC 6154 section 3
    friend bool operator==(const Create &, const Create &) = default;
};

/// RFC 3501 section 6.3.4.
struct Delete
{
    QString mailbox;
    friend bool operator==(const Delete &, const Delete &) = default;
};

/// RFC 3501 section 6.3.5.
struct Rename
{
    QString from;
    QString to; ///< without a trailing separator
    friend bool operator==(const Rename &, const Rename &) = default;
};

/// RFC 3501 section 6.3.6; the folder need not exist.
struct Subscribe
{
    QString mailbox;
    friend bool operator==(const Subscribe &, const Subscribe &) = default;
};

/// RFC 3501 section 6.3.7.
struct Unsubscribe
{
    QString mailbox;
    friend bool operator==(const Unsubscribe &, const Unsubscribe &) = default;
};

/// Items of STATUS as bits.
enum StatusItem : quint32 {
    StatusMessages = 0x01,
    StatusRecent = 0x02,
    StatusUidNext = 0x04,
    StatusUidValidity = 0x08,
    StatusUnseen = 0x10,
};

/// LIST with the options of RFC 5258 and RFC 5819; a plain RFC 3501 LIST has one pattern and no option set.
struct List
{
    QStringList patterns; ///< decoded, reference and pattern joined: ListPattern takes them
    bool delimiterOnly = false; ///< LIST reference "": asks for separator and root only
    QString root; ///< of delimiterOnly: "/" if the reference starts with it, else empty
    bool selectSubscribed = false;
    bool selectRemote = false;
    bool selectSpecialUse = false;
    bool recursiveMatch = false;
    bool returnSubscribed = false;
    bool returnChildren = false;
    bool returnSpecialUse = false;
    quint32 returnStatus = 0; ///< StatusItem bits
    friend bool operator==(const List &, const List &) = default;
};

/// RFC 3501 section 6.3.9.
struct Lsub
{
    QString pattern; ///< decoded, reference and pattern joined
    friend bool operator==(const Lsub &, const Lsub &) = default;
};

/// RFC 3501 section 6.3.10.
struct Status
{
    QString mailbox;
    quint32 items = 0; ///< StatusItem bits
    friend bool operator==(const Status &, const Status &) = default;
};

/// RFC 3501 section 6.3.11; one message, as MULTIAPPEND is not offered.
struct Append
{
    QString mailbox;
    FlagList flags;
    std::optional<qint64> internalDate; ///< seconds since 1970-01-01T00:00:00Z
    QByteArray message; ///< moved out of the parser, not copied
    friend bool operator==(const Append &, const Append &) = default;
};

/// EXPUNGE and UID EXPUNGE (RFC 4315).
struct Expunge
{
    std::optional<SequenceSet> uids;
    friend bool operator==(const Expunge &, const Expunge &) = default;
};

/// SEARCH and UID SEARCH (RFC 3501 section 6.4.4).
struct Search
{
    bool uid = false;
    QByteArray charset; ///< upper case as named by the client; empty = US-ASCII
    SearchNode root;
    friend bool operator==(const Search &, const Search &) = default;
};

/// FETCH and UID FETCH (RFC 3501 section 6.4.5).
struct Fetch
{
    bool uid = false; ///< sets hold UIDs and Uid is among the items
    SequenceSet set;
    QList<FetchItem> items; ///< macros expanded, each item once, in the client's order
    friend bool operator==(const Fetch &, const Fetch &) = default;
};

/// STORE and UID STORE (RFC 3501 section 6.4.6).
struct Store
{
    /// FLAGS, +FLAGS and -FLAGS.
    enum class Mode : quint8 { Replace, Add, Remove };
    bool uid = false;
    SequenceSet set;
    Mode mode = Mode::Replace;
    bool silent = false;
    FlagList flags;
    friend bool operator==(const Store &, const Store &) = default;
};

/// COPY and UID COPY (RFC 3501 section 6.4.7).
struct Copy
{
    bool uid = false;
    SequenceSet set;
    QString mailbox;
    friend bool operator==(const Copy &, const Copy &) = default;
};

/// MOVE and UID MOVE (RFC 6851).
struct Move
{
    bool uid = false;
    SequenceSet set;
    QString mailbox;
    friend bool operator==(const Move &, const Move &) = default;
};

/// RFC 5161; names we do not know are ignored later.
struct Enable
{
    QList<QByteArray> capabilities; ///< upper case
    friend bool operator==(const Enable &, const Enable &) = default;
};

/// RFC 2971.
struct Id
{
    QList<std::pair<QByteArray, std::optional<QByteArray>>>
        parameters; ///< names in lower case; nothing = NIL
    friend bool operator==(const Id &, const Id &) = default;
};

/// Every command there is.
using Command = std::variant<Capability, Noop, Logout, StartTls, Authenticate, Login, Select, Create, Delete,
    Rename, Subscribe, Unsubscribe, List, Lsub, Status, Append, Check, Close, Unselect, Expunge, Search,
    Fetch, Store, Copy, Move, Idle, Namespace, Enable, Id>;

struct CommandRow;

/// A complete command.
struct Request
{
    QByteArray tag;
    const CommandRow *row = nullptr; ///< its row of the command table; never null in a parsed request
    Command command;
    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace Imap
