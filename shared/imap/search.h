// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"
#include "imap/sequenceset.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Imap {

/// A SEARCH program as parsed (RFC 3501 section 6.4.4): sets still symbolic, texts already case-folded UTF-8.
struct SearchNode
{
    /// The search keys of RFC 3501 section 6.4.4 that remain after folding synonyms together; behind each the
    /// members it uses.
    enum class Kind : quint8 {
        All,
        And,
        Or,
        Not, // children
        Sequence, // set of sequence numbers
        Uids, // set of UIDs
        Flags, // number: Flag bits that must all be set
        Keyword, // text
        Recent,
        Larger,
        Smaller, // number
        Before,
        On,
        Since,
        SentBefore,
        SentOn,
        SentSince, // day
        Header, // field (lower case) and text
        Body,
        Text, // text
    };
    Kind kind = Kind::All;
    QList<SearchNode> children;
    SequenceSet set;
    quint64 number = 0;
    qint64 day = 0; ///< 00:00 UTC in seconds
    QByteArray field;
    QByteArray text; ///< UTF-8, folded by Base::searchFolded(); a keyword as written
    QByteArray olderText; ///< the text in messages stored before that; empty if it is the same
    friend bool operator==(const SearchNode &, const SearchNode &) = default;
};

/// What turns symbolic sets into UIDs.
struct SearchContext
{
    /// The UIDs a set names; \c uid tells whether it holds UIDs or sequence numbers.
    std::function<Base::UidSet(const SequenceSet &set, bool uid)> resolve;
    Base::UidSet recent; ///< the session's \Recent messages
};

/// The program for the server. Recursion is as deep as the tree, which the parser has bounded by
/// Limits::nesting.
Base::SearchKey lowered(const SearchNode &node, const SearchContext &context);
/// True if the tree has sequence numbers anywhere; EXPUNGE must then not be reported while it runs (RFC 3501
/// section 7.4.1).
bool usesSequenceNumbers(const SearchNode &node);
/// Calls \a visit for each set of sequence numbers in the tree.
void forEachSequence(const SearchNode &node, const std::function<void(const SequenceSet &)> &visit);

} // namespace Imap
