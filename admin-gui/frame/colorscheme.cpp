// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/colorscheme.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleHints>
#include <QVariant>

#include <array>
#include <utility>

namespace Frame {

namespace {

constexpr auto settingsKey = "colorScheme";

constexpr std::array schemeNames{
    std::pair{ColorScheme::System, "system"},
    std::pair{ColorScheme::Light, "light"},
    std::pair{ColorScheme::Dark, "dark"},
};

/// A color for each role, and what it is in disabled controls.
struct RoleColor
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array roleColors{
    RoleColor{QPalette::Window, 0xffefefef, 0xff2b2b2b},
    RoleColor{QPalette::WindowText, 0xff000000, 0xfff0f0f0},
    RoleColor{QPalette::Base, 0xffffffff, 0xff1e1e1e},
    RoleColor{QPalette::AlternateBase, 0xfff5f5f5, 0xff262626},
    RoleColor{QPalette::Text, 0xff000000, 0xfff0f0f0},
    RoleColor{QPalette::PlaceholderText, 0xff666666, 0xffa0a0a0},
    RoleColor{QPalette::Button, 0xffefefef, 0xff383838},
    RoleColor{QPalette::ButtonText, 0xff000000, 0xfff0f0f0},
    RoleColor{QPalette::BrightText, 0xffffffff, 0xffffffff},
    RoleColor{QPalette::Light, 0xffffffff, 0xff4d4d4d},
    RoleColor{QPalette::Midlight, 0xffe3e3e3, 0xff424242},
    RoleColor{QPalette::Mid, 0xffb8b8b8, 0xff242424},
    RoleColor{QPalette::Dark, 0xff9f9f9f, 0xff1a1a1a},
    RoleColor{QPalette::Shadow, 0xff767676, 0xff000000},
    RoleColor{QPalette::Highlight, 0xff1f65b7, 0xff2a6fc9},
    RoleColor{QPalette::HighlightedText, 0xffffffff, 0xffffffff},
    RoleColor{QPalette::Link, 0xff0b57b0, 0xff7ab8ff},
    RoleColor{QPalette::LinkVisited, 0xff6a2c91, 0xffc79bf2},
    RoleColor{QPalette::ToolTipBase, 0xffffffdc, 0xff3a3a3a},
    RoleColor{QPalette::ToolTipText, 0xff000000, 0xfff0f0f0},
};

} // namespace

ColorScheme readColorScheme(const QSettings &settings)
{
    const QString text = settings.value(QLatin1String(settingsKey)).toString();
    for (const auto &[scheme, name] : schemeNames) {
        if (text == QLatin1String(name))
            return scheme;
    }
    return ColorScheme::System;
}

void writeColorScheme(QSettings &settings, ColorScheme scheme)
{
    for (const auto &[value, name] : schemeNames) {
        if (value == scheme)
            settings.setValue(QLatin1String(settingsKey), QLatin1String(name));
    }
}

QPalette paletteOf(ColorScheme scheme)
{
    const bool dark = scheme == ColorScheme::Dark;
    QPalette palette;
    for (const RoleColor &color : roleColors)
        palette.setColor(color.role, QColor::fromRgb(dark ? color.dark : color.light));
    const QColor faint = dark ? QColor(0x8c, 0x8c, 0x8c) : QColor(0x78, 0x78, 0x78);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(
        QPalette::Disabled, QPalette::Highlight, dark ? QColor(0x3d, 0x3d, 0x3d) : QColor(0xd0, 0xd0, 0xd0));
    return palette;
}

void applyColorScheme(ColorScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QGuiApplication::styleHints()->setColorScheme(scheme == ColorScheme::Dark ? Qt::ColorScheme::Dark
            : scheme == ColorScheme::Light                                    ? Qt::ColorScheme::Light
                                                                              : Qt::ColorScheme::Unknown);
#else
    // A style of the desktop may draw without the palette, Fusion draws everything with it.
    static const QString systemStyle = QApplication::style()->objectName();
    const QString wanted = scheme == ColorScheme::System ? systemStyle : QStringLiteral("fusion");
    if (QApplication::style()->objectName().compare(wanted, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(wanted);
    QApplication::setPalette(scheme == ColorScheme::System ? QPalette() : paletteOf(scheme));
#endif
}

} // namespace Frame
