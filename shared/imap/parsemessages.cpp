// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "base/text.h"
#include "imap/date.h"

namespace Imap::Parse {

using Base::Result;

// append = "APPEND" SP mailbox [SP flag-list] [SP date-time] SP literal
Result<Command> append(Reader &in, bool)
{
    TRY(in.space());
    Append command;
    command.mailbox = TRY(in.mailbox());
    TRY(in.space());
    if (in.peek() == '(') {
        command.flags = TRY(in.flagList());
        TRY(in.space());
    }
    if (in.peek() == '"') {
        const QByteArray text = TRY(in.string());
        command.internalDate = parseDateTime(text);
        if (!command.internalDate)
            return bad("Invalid date-time");
        TRY(in.space());
    }
    command.message = TRY(in.literal());
    if (command.message.isEmpty())
        return refused("An empty message cannot be appended");
    return Command(std::move(command));
}

// expunge = "EXPUNGE"; with UID: "UID EXPUNGE" SP sequence-set (RFC 4315 section 2.1)
Result<Command> expunge(Reader &in, bool uid)
{
    if (!uid)
        return Command(Expunge{});
    TRY(in.space());
    return Command(Expunge{TRY(in.sequenceSet())});
}

// store = "STORE" SP sequence-set SP ["+" / "-"] "FLAGS" [".SILENT"] SP (flag-list / flag *(SP flag))
Result<Command> store(Reader &in, bool uid)
{
    TRY(in.space());
    Store command;
    command.uid = uid;
    command.set = TRY(in.sequenceSet());
    TRY(in.space());
    if (in.skip('+'))
        command.mode = Store::Mode::Add;
    else if (in.skip('-'))
        command.mode = Store::Mode::Remove;
    const QByteArrayView item = TRY(in.atom());
    command.silent = Base::equalsIgnoreCase(item, "FLAGS.SILENT");
    if (!command.silent && !Base::equalsIgnoreCase(item, "FLAGS"))
        return bad("Unknown STORE item");
    TRY(in.space());
    command.flags = TRY(in.flagList());
    return Command(std::move(command));
}

template <class Transfer> static Result<Command> transfer(Reader &in, bool uid)
{
    TRY(in.space());
    Transfer command;
    command.uid = uid;
    command.set = TRY(in.sequenceSet());
    TRY(in.space());
    command.mailbox = TRY(in.mailbox());
    return Command(std::move(command));
}

// copy = "COPY" SP sequence-set SP mailbox
Result<Command> copy(Reader &in, bool uid)
{
    return transfer<Copy>(in, uid);
}

// move = "MOVE" SP sequence-set SP mailbox (RFC 6851 section 4)
Result<Command> move(Reader &in, bool uid)
{
    return transfer<Move>(in, uid);
}

} // namespace Imap::Parse
