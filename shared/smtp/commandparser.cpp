// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/commandparser.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace Smtp {

using Base::equalsIgnoreCase;

namespace {

using Parsed = std::variant<Command, SyntaxError>;

SyntaxError badArgument(const char *text)
{
    return {{501, "5.5.4", text}};
}

/// The bytes up to the next blank; advances behind the blanks.
QByteArrayView takeWord(QByteArrayView &line)
{
    qsizetype end = line.indexOf(' ');
    if (end < 0)
        end = line.size();
    const QByteArrayView word = line.first(end);
    while (end < line.size() && line[end] == ' ')
        ++end;
    line = line.sliced(end);
    return word;
}

template <class T> Parsed withoutArgument(QByteArrayView rest)
{
    if (!rest.isEmpty())
        return badArgument("No argument expected");
    return Command(T());
}

template <class T> Parsed anyArgument(QByteArrayView)
{
    return Command(T());
}

Parsed parseLhlo(QByteArrayView rest)
{
    const QByteArrayView domain = takeWord(rest);
    // Parentheses and the like would break out of the Received header this name goes into.
    const auto allowed = [](char c) { return c > 32 && c < 127 && !std::strchr("()<>\\\",;@", c); };
    if (domain.isEmpty() || domain.size() > 255 || !rest.isEmpty()
        || !std::all_of(domain.begin(), domain.end(), allowed))
        return badArgument("LHLO needs your domain");
    return Command(Lhlo{domain.toByteArray()});
}

/// Advances behind "FROM:" or "TO:" and blanks; false if it is not there.
bool skipKeyword(QByteArrayView &rest, QByteArrayView keyword)
{
    if (rest.size() < keyword.size() || !equalsIgnoreCase(rest.first(keyword.size()), keyword))
        return false;
    rest = rest.sliced(keyword.size());
    while (rest.startsWith(' '))
        rest = rest.sliced(1);
    return true;
}

/// Calls \a accept(name, value, hasValue) for each ESMTP parameter; it answers the error or nothing.
template <class Accept> std::optional<SyntaxError> readParameters(QByteArrayView rest, Accept accept)
{
    if (!rest.isEmpty() && !rest.startsWith(' '))
        return badArgument("Unexpected text after the address");
    takeWord(rest);
    while (!rest.isEmpty()) {
        const QByteArrayView word = takeWord(rest);
        const qsizetype equals = word.indexOf('=');
        const QByteArrayView name = equals < 0 ? word : word.first(equals);
        const QByteArrayView value = equals < 0 ? QByteArrayView() : word.sliced(equals + 1);
        if (std::optional<SyntaxError> error = accept(name, value, equals >= 0))
            return error;
    }
    return std::nullopt;
}

SyntaxError unknownParameter()
{
    return {{555, "5.5.4", "Unsupported parameter"}};
}

std::optional<SyntaxError> acceptMailParameter(
    Mail &mail, QByteArrayView name, QByteArrayView value, bool hasValue)
{
    if (equalsIgnoreCase(name, "SIZE")) {
        mail.size = Base::parseNumber(value);
        if (!mail.size || value.size() > 20)
            return badArgument("Malformed SIZE");
    } else if (equalsIgnoreCase(name, "BODY")) {
        if (!equalsIgnoreCase(value, "7BIT") && !equalsIgnoreCase(value, "8BITMIME"))
            return badArgument("Unsupported BODY");
    } else if (equalsIgnoreCase(name, "SMTPUTF8")) {
        if (hasValue)
            return badArgument("SMTPUTF8 takes no value");
        mail.smtpUtf8 = true;
    } else if (equalsIgnoreCase(name, "ENVID")) {
        if (value.isEmpty() || value.size() > 100 || !isXtext(value))
            return badArgument("Malformed ENVID");
        mail.envelopeId = value.toByteArray();
    } else if (equalsIgnoreCase(name, "RET")) {
        if (!equalsIgnoreCase(value, "FULL") && !equalsIgnoreCase(value, "HDRS"))
            return badArgument("Malformed RET");
    } else {
        return unknownParameter();
    }
    return std::nullopt;
}

SyntaxError needsUtf8()
{
    return {{553, "5.6.7", "Address needs SMTPUTF8"}};
}

Parsed parseMail(QByteArrayView rest)
{
    if (!skipKeyword(rest, "FROM:"))
        return badArgument("Syntax: MAIL FROM:<address>");
    auto path = readPath(rest);
    if (!path)
        return SyntaxError{{501, "5.1.7", "Bad sender address: " + path.error().detail.toUtf8()}};
    Mail mail;
    mail.sender = *std::move(path);
    const auto error = readParameters(rest, [&](QByteArrayView name, QByteArrayView value, bool hasValue) {
        return acceptMailParameter(mail, name, value, hasValue);
    });
    if (error)
        return *error;
    if (mail.sender.utf8 && !mail.smtpUtf8)
        return needsUtf8();
    return Command(std::move(mail));
}

Parsed parseRcpt(QByteArrayView rest)
{
    if (!skipKeyword(rest, "TO:"))
        return badArgument("Syntax: RCPT TO:<address>");
    auto path = readPath(rest);
    if (!path)
        return SyntaxError{{501, "5.1.3", "Bad recipient address: " + path.error().detail.toUtf8()}};
    if (path->isNull())
        return SyntaxError{{501, "5.1.3", "Bad recipient address: empty"}};
    const auto error = readParameters(
        rest, [](QByteArrayView name, QByteArrayView value, bool) -> std::optional<SyntaxError> {
            if (equalsIgnoreCase(name, "ORCPT"))
                return value.contains(';') && isXtext(value) ? std::nullopt
                                                             : std::optional(badArgument("Malformed ORCPT"));
            if (equalsIgnoreCase(name, "NOTIFY"))
                return !value.isEmpty() && isXtext(value) ? std::nullopt
                                                          : std::optional(badArgument("Malformed NOTIFY"));
            return unknownParameter();
        });
    if (error)
        return *error;
    return Command(Rcpt{*std::move(path)});
}

Parsed parseBdat(QByteArrayView rest)
{
    const auto size = Base::parseNumber(takeWord(rest), quint64(std::numeric_limits<qint64>::max()));
    const bool last = equalsIgnoreCase(rest, "LAST");
    if (!size || (!rest.isEmpty() && !last)) {
        // Without the count the content that follows would be taken for commands.
        return SyntaxError{{501, "5.5.4", "Syntax: BDAT size [LAST]; closing"}, true};
    }
    return Command(Bdat{*size, last});
}

Parsed notImplemented(QByteArrayView)
{
    return SyntaxError{{502, "5.5.1", "Command not implemented"}};
}

struct Verb
{
    const char *name;
    Parsed (*parse)(QByteArrayView rest);
};
constexpr std::array verbs{
    Verb{"RCPT", parseRcpt},
    Verb{"MAIL", parseMail},
    Verb{"DATA", withoutArgument<Data>},
    Verb{"BDAT", parseBdat},
    Verb{"LHLO", parseLhlo},
    Verb{"RSET", withoutArgument<Rset>},
    Verb{"QUIT", withoutArgument<Quit>},
    Verb{"NOOP", anyArgument<Noop>},
    Verb{"VRFY", anyArgument<Vrfy>},
    Verb{"HELP", anyArgument<Help>},
    Verb{"HELO", anyArgument<Helo>},
    Verb{"EHLO", anyArgument<Helo>},
    Verb{"EXPN", notImplemented},
    Verb{"STARTTLS", notImplemented},
    Verb{"AUTH", notImplemented},
};

} // namespace

Parsed parseCommand(QByteArrayView line)
{
    while (line.endsWith(' '))
        line.chop(1);
    const QByteArrayView word = takeWord(line);
    for (const Verb &verb : verbs) {
        if (equalsIgnoreCase(word, verb.name))
            return verb.parse(line);
    }
    return SyntaxError{{500, "5.5.1", "Command not recognised"}};
}

} // namespace Smtp
