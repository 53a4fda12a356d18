// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace Widgets {

/// The icons there are: an SVG file of our own each under icons/, drawn in the palette's text colour, so that they are
/// right in light and dark themes. A missing one is a compile error.
enum class Icon {
    Dashboard,
    Sessions,
    People,
    Audit,
    Recoverable,
    Purge,
    Configuration,
    Queue,
    Services,
    Health,
    Own,
    Add,
    Remove,
    Edit,
    Copy,
    Refresh,
    Pause,
    Play,
    Search,
    Filter,
    Export,
    Import,
    Undo,
    Restore,
    Stop,
    Lock,
    Link,
    Details,
    Good,
    Notice,
    Warning,
    Critical,
    Unknown,
    Mail,
    Folder,
    Event,
    Contact,
};

/// The icon for the palette as it is now; cheap, as drawings are kept per palette. Main thread.
QIcon icon(Icon which);
/// The one that Models::IconRole names: the name of its file without an ending.
QIcon namedIcon(const QString &name);
/// The resource with the drawing, for tests.
QString iconPath(Icon which);

} // namespace Widgets
