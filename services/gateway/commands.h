// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/requests.h"

namespace Gateway {

class Session;

/// What each command does; one file per command in commands/. The session has checked the state and whether
/// the mailbox may be written. Each ends the command, now or later, with one of the session's replies.
void run(Session &session, const Imap::Capability &);
void run(Session &session, const Imap::Noop &);
void run(Session &session, const Imap::Logout &);
void run(Session &session, const Imap::StartTls &);
void run(Session &session, const Imap::Authenticate &request);
void run(Session &session, const Imap::Login &request);
void run(Session &session, const Imap::Select &request);
void run(Session &session, const Imap::Create &request);
void run(Session &session, const Imap::Delete &request);
void run(Session &session, const Imap::Rename &request);
void run(Session &session, const Imap::Subscribe &request);
void run(Session &session, const Imap::Unsubscribe &request);
void run(Session &session, const Imap::List &request);
void run(Session &session, const Imap::Lsub &request);
void run(Session &session, const Imap::Status &request);
void run(Session &session, Imap::Append &request);
void run(Session &session, const Imap::Check &);
void run(Session &session, const Imap::Close &);
void run(Session &session, const Imap::Unselect &);
void run(Session &session, const Imap::Expunge &request);
void run(Session &session, const Imap::Search &request);
void run(Session &session, Imap::Fetch &request);
void run(Session &session, const Imap::Store &request);
void run(Session &session, const Imap::Copy &request);
void run(Session &session, const Imap::Move &request);
void run(Session &session, const Imap::Idle &);
void run(Session &session, const Imap::Namespace &);
void run(Session &session, const Imap::Enable &request);
void run(Session &session, const Imap::Id &request);

} // namespace Gateway
