// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/commandtable.h"

#include "imap/parsefunctions.h"

#include <algorithm>
#include <array>

namespace Imap {

static constexpr quint8 fetchFlags = CommandHasUidForm | CommandKeepsNumbers;
static constexpr quint8 storeFlags = CommandHasUidForm | CommandKeepsNumbers | CommandNeedsWrite;
static constexpr quint8 changeFlags = CommandHasUidForm | CommandNeedsWrite;

// Sorted by name: findCommand() searches by halves, and a test looks.
static constexpr auto table = std::to_array<CommandRow>({
    {"APPEND", StateLoggedIn, CommandTakesMessage, Parse::append},
    {"AUTHENTICATE", StateNotAuthenticated, CommandCarriesSecret, Parse::authenticate},
    {"CAPABILITY", StateAny, 0, Parse::plain<Capability>},
    {"CHECK", StateSelected, 0, Parse::plain<Check>},
    {"CLOSE", StateSelected, 0, Parse::plain<Close>},
    {"COPY", StateSelected, CommandHasUidForm, Parse::copy},
    {"CREATE", StateLoggedIn, 0, Parse::create},
    {"DELETE", StateLoggedIn, 0, Parse::remove},
    {"ENABLE", StateLoggedIn, 0, Parse::enable},
    {"EXAMINE", StateLoggedIn, 0, Parse::examine},
    {"EXPUNGE", StateSelected, changeFlags, Parse::expunge},
    {"FETCH", StateSelected, fetchFlags, Parse::fetch},
    {"ID", StateAny, 0, Parse::id},
    {"IDLE", StateLoggedIn, 0, Parse::plain<Idle>},
    {"LIST", StateLoggedIn, 0, Parse::list},
    {"LOGIN", StateNotAuthenticated, CommandCarriesSecret, Parse::login},
    {"LOGOUT", StateAny, 0, Parse::plain<Logout>},
    {"LSUB", StateLoggedIn, 0, Parse::lsub},
    {"MOVE", StateSelected, changeFlags, Parse::move},
    {"NAMESPACE", StateLoggedIn, 0, Parse::plain<Namespace>},
    {"NOOP", StateAny, 0, Parse::plain<Noop>},
    {"RENAME", StateLoggedIn, 0, Parse::rename},
    {"SEARCH", StateSelected, fetchFlags, Parse::search},
    {"SELECT", StateLoggedIn, 0, Parse::select},
    {"STARTTLS", StateNotAuthenticated, 0, Parse::plain<StartTls>},
    {"STATUS", StateLoggedIn, 0, Parse::status},
    {"STORE", StateSelected, storeFlags, Parse::store},
    {"SUBSCRIBE", StateLoggedIn, 0, Parse::subscribe},
    {"UNSELECT", StateSelected, 0, Parse::plain<Unselect>},
    {"UNSUBSCRIBE", StateLoggedIn, 0, Parse::unsubscribe},
});

std::span<const CommandRow> commandTable()
{
    return table;
}

const CommandRow *findCommand(QByteArrayView name)
{
    const auto row = std::lower_bound(table.begin(), table.end(), name,
        [](const CommandRow &a, QByteArrayView b) { return a.name.compare(b, Qt::CaseInsensitive) < 0; });
    if (row == table.end() || row->name.compare(name, Qt::CaseInsensitive) != 0)
        return nullptr;
    return &*row;
}

} // namespace Imap
