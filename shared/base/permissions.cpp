// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/permissions.h"

#include <algorithm>
#include <array>

namespace Base {

namespace {

constexpr std::array table{
    Preset{QLatin1String("norights"), 0},
    Preset{QLatin1String("none"), 0x400},
    Preset{QLatin1String("readonly"), 0x401},
    Preset{QLatin1String("contributor"), 0x402},
    Preset{QLatin1String("noneditingauthor"), 0x413},
    Preset{QLatin1String("author"), 0x41b},
    Preset{QLatin1String("publishingauthor"), 0x49b},
    Preset{QLatin1String("editor"), 0x463},
    Preset{QLatin1String("secretary"), 0x47b},
    Preset{QLatin1String("publishingeditor"), 0x4e3},
    Preset{QLatin1String("owner"), fullControl},
    // Other names for the same.
    Preset{QLatin1String("denied"), 0},
    Preset{QLatin1String("visible"), 0x400},
    Preset{QLatin1String("reviewer"), 0x401},
    Preset{QLatin1String("fullcontrol"), fullControl},
};

} // namespace

std::span<const Preset> presets()
{
    return table;
}

std::optional<quint32> presetGrants(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(),
        [&name](const Preset &preset) { return name.compare(preset.name, Qt::CaseInsensitive) == 0; });
    if (found == table.end())
        return std::nullopt;
    return found->grants;
}

QString grantsText(quint32 grants)
{
    const auto found = std::find_if(
        table.begin(), table.end(), [grants](const Preset &preset) { return preset.grants == grants; });
    if (found == table.end())
        return QStringLiteral("0x%1").arg(grants, 3, 16, QLatin1Char('0'));
    return found->name;
}

} // namespace Base
