// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QSettings;

namespace Frame {

/// The colors of the program: as the desktop has them, or always light or dark.
enum class ColorScheme { System, Light, Dark };

/// What this user has chosen; System if nothing.
ColorScheme readColorScheme(const QSettings &settings);
void writeColorScheme(QSettings &settings, ColorScheme scheme);
/// Gives it to all windows there are and will be. Main thread.
void applyColorScheme(ColorScheme scheme);
/// Of Light and Dark where Qt has none of its own (before 6.8); text stands out by at least 4.5 to 1.
QPalette paletteOf(ColorScheme scheme);

} // namespace Frame
