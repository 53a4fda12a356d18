// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imap/flags.h"
#include "imap/limits.h"
#include "imap/sequenceset.h"

#include <QByteArray>
#include <QList>

namespace Imap {

/// A BAD: the client's grammar is wrong.
Base::Error bad(const char *reason);
/// A NO: well-formed, but not possible; \a reason starts with its response code.
Base::Error refused(const char *reason);

/// Reads the arguments of one complete command: its text, in which each literal stands as "{n}\n", and the
/// literals, which are moved out. Counts what it reads against Limits. Lives for one command on the stack.
/// Every Error is Invalid (answer BAD) or Denied (answer NO).
class Reader
{
public:
    Reader(QByteArrayView text, QList<QByteArray> &literals, const Limits &limits);

    bool atEnd() const { return m_in.isEmpty(); }
    /// The next byte, NUL at the end.
    char peek() const { return m_in.isEmpty() ? '\0' : m_in.front(); }
    /// Takes \a c if it is next.
    bool skip(char c);
    /// Takes \a word in any case if a whole atom spells it.
    bool skipWord(QByteArrayView word);
    /// Takes \a c, which must be next.
    Base::Result<void> expect(char c);
    Base::Result<void> space() { return expect(' '); }
    /// True if a blank and anything but the line's end follows; takes the blank.
    bool moreFollows();
    /// Takes blanks if nothing else is left: some clients send them.
    void skipTrailingSpaces();

    /// At least one ATOM-CHAR.
    Base::Result<QByteArrayView> atom();
    /// Letters, digits, dots and dashes: a keyword that may be followed by a bracket.
    QByteArrayView word();
    /// A quoted string or literal; astring() also takes an atom (RFC 3501 section 9).
    Base::Result<QByteArray> string();
    Base::Result<QByteArray> astring();
    /// Nothing for NIL.
    Base::Result<std::optional<QByteArray>> nstring();
    /// A literal only; may hold any byte.
    Base::Result<QByteArray> literal();
    /// The pattern of LIST, not decoded.
    Base::Result<QByteArray> listPattern();
    /// A name, decoded, checked and canonical (mailboxname.h); \a forCreation: a trailing separator is taken
    /// off.
    Base::Result<QString> mailbox(bool forCreation = false);
    /// At most Limits::sequenceRanges elements.
    Base::Result<SequenceSet> sequenceSet();
    /// number and nz-number of RFC 3501 section 9.
    Base::Result<quint64> number(quint64 max = 0xffff'ffff);
    Base::Result<quint32> nzNumber();
    /// A flag, as a system flag with its backslash or a keyword.
    Base::Result<QByteArrayView> flag();
    /// Flags in parentheses, which may be none.
    Base::Result<FlagList> flagList();

    /// "(" [item *(SP item)] ")"; \a item reads one and returns Base::Result<void>.
    template <class Item> Base::Result<void> list(Item item)
    {
        TRY(expect('('));
        if (skip(')'))
            return {};
        for (;;) {
            TRY(countArgument());
            TRY(item());
            if (skip(')'))
                return {};
            TRY(space());
        }
    }

    /// To be called for each element of a list that is not read by list(). Bounds the work of one command.
    Base::Result<void> countArgument();
    /// One level deeper; leave() when done. Bounds recursion.
    Base::Result<void> enter();
    void leave() { --m_depth; }

private:
    QByteArrayView m_in;
    QList<QByteArray> &m_literals;
    const Limits &m_limits;
    qsizetype m_nextLiteral = 0;
    int m_arguments = 0;
    int m_depth = 0;
};

} // namespace Imap
