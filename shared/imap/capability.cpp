// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/capability.h"

#include <array>

namespace Imap {

namespace {

/// When a word of the list is shown; all conditions of its row must hold.
enum Condition : quint16 {
    Always = 0,
    BeforeLogin = 0x01,
    AfterLogin = 0x02,
    CanStartTls = 0x04,
    PlainAllowed = 0x08,
    PlainForbidden = 0x10,
    HasScram = 0x20,
    HasIdle = 0x40,
    HasKerberos = 0x80,
    HasNtlm = 0x100,
};

struct Word
{
    QByteArrayView name;
    quint16 conditions;
};

constexpr auto words = std::to_array<Word>({
    {"IMAP4rev1", Always},
    {"LITERAL+", Always},
    {"SASL-IR", BeforeLogin},
    {"STARTTLS", BeforeLogin | CanStartTls},
    {"LOGINDISABLED", BeforeLogin | PlainForbidden},
    {"AUTH=PLAIN", BeforeLogin | PlainAllowed},
    {"AUTH=GSSAPI", BeforeLogin | HasKerberos},
    {"AUTH=NTLM", BeforeLogin | HasNtlm},
    {"AUTH=SCRAM-SHA-256", BeforeLogin | HasScram},
    {"ID", Always},
    {"ENABLE", Always},
    {"IDLE", HasIdle},
    {"NAMESPACE", AfterLogin},
    {"CHILDREN", AfterLogin},
    {"SPECIAL-USE", AfterLogin},
    {"CREATE-SPECIAL-USE", AfterLogin},
    {"UIDPLUS", AfterLogin},
    {"UNSELECT", AfterLogin},
    {"MOVE", AfterLogin},
});

} // namespace

bool plainLoginAllowed(const CapabilityState &state)
{
    return state.tlsActive || state.plaintextAllowed;
}

QByteArray capabilityText(const CapabilityState &state)
{
    quint16 holds = state.authenticated ? AfterLogin : BeforeLogin;
    holds |= plainLoginAllowed(state) ? PlainAllowed : PlainForbidden;
    if (state.tlsAvailable && !state.tlsActive)
        holds |= CanStartTls;
    if (state.scram)
        holds |= HasScram;
    if (state.kerberos)
        holds |= HasKerberos;
    if (state.ntlm)
        holds |= HasNtlm;
    if (state.idle)
        holds |= HasIdle;
    QByteArray out;
    for (const Word &word : words) {
        if ((word.conditions & holds) != word.conditions)
            continue;
        if (!out.isEmpty())
            out += ' ';
        out += word.name;
    }
    return out;
}

} // namespace Imap
