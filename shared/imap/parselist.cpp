// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "imap/mailboxname.h"

namespace Imap::Parse {

using Base::Result;

static constexpr qsizetype maxPatterns = 50;

static Result<void> selectOption(Reader &in, List &command)
{
    if (in.skipWord("SUBSCRIBED"))
        command.selectSubscribed = true;
    else if (in.skipWord("REMOTE"))
        command.selectRemote = true;
    else if (in.skipWord("SPECIAL-USE"))
        command.selectSpecialUse = true;
    else if (in.skipWord("RECURSIVEMATCH"))
        command.recursiveMatch = true;
    else
        return bad("Unknown LIST selection option");
    return {};
}

static Result<void> returnOption(Reader &in, List &command)
{
    if (in.skipWord("SUBSCRIBED")) {
        command.returnSubscribed = true;
    } else if (in.skipWord("CHILDREN")) {
        command.returnChildren = true;
    } else if (in.skipWord("SPECIAL-USE")) {
        command.returnSpecialUse = true;
    } else if (in.skipWord("STATUS")) {
        TRY(in.space());
        command.returnStatus = TRY(statusItems(in));
    } else {
        return bad("Unknown LIST return option");
    }
    return {};
}

static Result<void> onePattern(Reader &in, const QByteArray &reference, List &command, bool extended)
{
    const QByteArray pattern = TRY(in.listPattern());
    if (pattern.isEmpty() && !extended) {
        command.delimiterOnly = true;
        command.root = reference.startsWith('/') ? QStringLiteral("/") : QString();
        return {};
    }
    if (command.patterns.size() == maxPatterns)
        return bad("Too many mailbox patterns");
    command.patterns.append(TRY(joinListPattern(reference, pattern)));
    return {};
}

// list = "LIST" [SP "(" select-options ")"] SP mailbox SP (list-mailbox / "(" list-mailbox *(SP list-mailbox)
// ")")
//        [SP "RETURN" SP "(" return-options ")"]                                            (RFC 5258 section
//        6)
Result<Command> list(Reader &in, bool)
{
    TRY(in.space());
    List command;
    const bool extended = in.peek() == '(';
    if (extended) {
        TRY(in.list([&] { return selectOption(in, command); }));
        TRY(in.space());
        if (command.recursiveMatch && !command.selectSubscribed)
            return bad("RECURSIVEMATCH needs SUBSCRIBED");
    }
    const QByteArray reference = TRY(in.astring());
    TRY(in.space());
    if (in.peek() == '(') {
        TRY(in.list([&] { return onePattern(in, reference, command, true); }));
        if (command.patterns.isEmpty())
            return bad("LIST needs a pattern");
    } else {
        TRY(onePattern(in, reference, command, extended));
    }
    if (in.moreFollows()) {
        if (!in.skipWord("RETURN"))
            return bad("RETURN was expected");
        TRY(in.space());
        TRY(in.list([&] { return returnOption(in, command); }));
    }
    return Command(std::move(command));
}

// lsub = "LSUB" SP mailbox SP list-mailbox
Result<Command> lsub(Reader &in, bool)
{
    TRY(in.space());
    const QByteArray reference = TRY(in.astring());
    TRY(in.space());
    const QByteArray pattern = TRY(in.listPattern());
    return Command(Lsub{TRY(joinListPattern(reference, pattern))});
}

} // namespace Imap::Parse
