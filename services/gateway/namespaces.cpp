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

static bool isSpaceName(const QString &name)
{
    return std::any_of(
        spaces.begin(), spaces.end(), [&name](Space space) { return spaceName(space) == name; });
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
    return {};
}

QString prefixOf(const Place &place)
{
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
