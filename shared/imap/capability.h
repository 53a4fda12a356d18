// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Imap {

/// What the capability list depends on.
struct CapabilityState
{
    bool tlsAvailable = false; ///< STARTTLS could be done
    bool tlsActive = false;
    bool authenticated = false;
    bool plaintextAllowed = false; ///< passwords in clear text without TLS
    bool idle = true; ///< imap_capability_idle
    bool scram = true; ///< AUTH=SCRAM-SHA-256 is offered
    bool kerberos = false; ///< AUTH=GSSAPI is offered
    bool ntlm = false; ///< AUTH=NTLM is offered
};

/// The list without "* CAPABILITY ", beginning "IMAP4rev1": for the untagged reply and the response code.
QByteArray capabilityText(const CapabilityState &state);
/// True if LOGIN and AUTH=PLAIN may be used now.
bool plainLoginAllowed(const CapabilityState &state);

} // namespace Imap
