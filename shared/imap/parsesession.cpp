// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/parsefunctions.h"

#include "base/text.h"

namespace Imap::Parse {

using Base::Result;

static Result<std::optional<Base::Secret>> initialResponse(Reader &in)
{
    if (!in.moreFollows())
        return std::optional<Base::Secret>();
    // RFC 4959 section 3: a single "=" is an empty response, which differs from none.
    if (in.skip('='))
        return std::optional(Base::Secret());
    QByteArray text;
    while (!in.atEnd() && in.peek() != ' ') {
        text += in.peek();
        in.skip(in.peek());
    }
    auto decoded = Base::decodeBase64(text);
    if (!decoded)
        return bad("Invalid base64");
    return std::optional(Base::Secret(*std::move(decoded)));
}

// authenticate = "AUTHENTICATE" SP auth-type [SP (base64 / "=")]
Result<Command> authenticate(Reader &in, bool)
{
    TRY(in.space());
    Authenticate command;
    command.mechanism = TRY(in.atom()).toByteArray().toUpper();
    command.initialResponse = TRY(initialResponse(in));
    return Command(std::move(command));
}

// login = "LOGIN" SP userid SP password
Result<Command> login(Reader &in, bool)
{
    TRY(in.space());
    Login command;
    command.user = TRY(in.astring());
    TRY(in.space());
    command.password = Base::Secret(TRY(in.astring()));
    return Command(std::move(command));
}

// enable = "ENABLE" 1*(SP capability)
Result<Command> enable(Reader &in, bool)
{
    constexpr qsizetype maxCapabilities = 100;
    TRY(in.space());
    Enable command;
    do {
        if (command.capabilities.size() == maxCapabilities)
            return bad("Too many capabilities");
        command.capabilities.append(TRY(in.atom()).toByteArray().toUpper());
    } while (in.moreFollows());
    return Command(std::move(command));
}

// id = "ID" SP ("(" [string SP nstring *(SP string SP nstring)] ")" / nil); RFC 2971 section 3.3 sets the
// bounds.
Result<Command> id(Reader &in, bool)
{
    constexpr qsizetype maxPairs = 30, maxName = 30, maxValue = 1024;
    TRY(in.space());
    Id command;
    if (in.skipWord("NIL"))
        return Command(std::move(command));
    const auto one = [&]() -> Result<void> {
        QByteArray name = TRY(in.string()).toLower();
        TRY(in.space());
        auto value = TRY(in.nstring());
        if (command.parameters.size() == maxPairs || name.size() > maxName
            || (value && value->size() > maxValue))
            return bad("Too many or too long ID parameters");
        command.parameters.append({std::move(name), std::move(value)});
        return {};
    };
    TRY(in.list(one));
    return Command(std::move(command));
}

} // namespace Imap::Parse
