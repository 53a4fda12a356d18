// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/reader.h"
#include "imap/requests.h"

/// The functions the command table points to. Each reads the arguments from the blank behind the command's
/// name on.
namespace Imap::Parse {

/// A command without arguments.
template <class Plain> Base::Result<Command> plain(Reader &, bool)
{
    return Command(Plain{});
}

/// Commands about the session: RFC 3501 section 6.2, RFC 5161, RFC 2971. Here and below \a uid tells whether
/// "UID" stood before the name; errors are those of Reader.
Base::Result<Command> authenticate(Reader &in, bool uid);
Base::Result<Command> login(Reader &in, bool uid);
Base::Result<Command> enable(Reader &in, bool uid);
Base::Result<Command> id(Reader &in, bool uid);

/// Commands with one or two mailbox names: RFC 3501 section 6.3, RFC 6154 section 3.
Base::Result<Command> select(Reader &in, bool uid);
Base::Result<Command> examine(Reader &in, bool uid);
Base::Result<Command> create(Reader &in, bool uid);
Base::Result<Command> remove(Reader &in, bool uid);
Base::Result<Command> rename(Reader &in, bool uid);
Base::Result<Command> subscribe(Reader &in, bool uid);
Base::Result<Command> unsubscribe(Reader &in, bool uid);
Base::Result<Command> status(Reader &in, bool uid);

/// RFC 3501 sections 6.3.8 and 6.3.9 with RFC 5258, RFC 5819 and RFC 6154.
Base::Result<Command> list(Reader &in, bool uid);
Base::Result<Command> lsub(Reader &in, bool uid);

/// Commands about messages: RFC 3501 sections 6.3.11 and 6.4, RFC 4315, RFC 6851.
Base::Result<Command> append(Reader &in, bool uid);
Base::Result<Command> expunge(Reader &in, bool uid);
Base::Result<Command> store(Reader &in, bool uid);
Base::Result<Command> copy(Reader &in, bool uid);
Base::Result<Command> move(Reader &in, bool uid);
Base::Result<Command> search(Reader &in, bool uid);
Base::Result<Command> fetch(Reader &in, bool uid);

/// "(" STATUS items ")" as StatusItem bits; at least one.
Base::Result<quint32> statusItems(Reader &in);

} // namespace Imap::Parse
