// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/namespaces.h"

#include "imap/mailboxname.h"

#include <array>

namespace Gateway {

static constexpr std::array spaces{Space::OtherUsers, Space::Public, Space::Recoverable};
static constexpr QLatin1String ownMark(" (own)");

QString spaceName(Space space)
{
    switch (space) {
    case Space::OtherUsers:
        return QStringLiteral("Other Users");
    case Space::Public:
        return QStringLiteral("Public Folders");
    case Space::Recoverable:
        return QStringLiteral("Recoverable Items");
    case Space::Own:
        break;
    }
    return {};
}

QString furtherPublicPrefix()
{
    return spaceName(Space::Public) % QStringLiteral(" (");
}

/// The owner that the first level of a further public store's names says; empty for all other names.
static QString furtherOwner(const QString &first)
{
    const QString prefix = furtherPublicPrefix();
    if (!first.startsWith(prefix) || !first.endsWith(u')') || first.endsWith(ownMark))
        return {};
    return first.mid(prefix.size()).chopped(1);
}

static bool isSpaceName(const QString &name)
{
    const auto is = [&name](Space space) { return spaceName(space) == name; };
    return std::any_of(spaces.begin(), spaces.end(), is) || !furtherOwner(name).isEmpty();
}

Place placeOf(const QString &mailbox)
{
    const QString first = mailbox.section(Imap::hierarchySeparator, 0, 0);
    for (const Space space : spaces) {
        if (first != spaceName(space))
            continue;
        Place place{space, {}};
        if (space == Space::OtherUsers)
            place.owner = mailbox.section(Imap::hierarchySeparator, 1, 1);
        return place;
    }
    if (const QString owner = furtherOwner(first); !owner.isEmpty())
        return {Space::Public, owner};
    return {};
}

QString prefixOf(const Place &place)
{
    if (place.space == Space::Public && !place.owner.isEmpty())
        return furtherPublicPrefix() % place.owner % u')';
    const QString name = spaceName(place.space);
    return place.owner.isEmpty() ? name : QString(name % Imap::hierarchySeparator % place.owner);
}

QString shownName(const QString &name)
{
    return isSpaceName(name) ? QString(name % ownMark) : name;
}

QString storedName(const QString &name)
{
    if (name.endsWith(ownMark)) {
        const QString stored = name.chopped(ownMark.size());
        if (isSpaceName(stored))
            return stored;
    }
    return name;
}

} // namespace Gateway
