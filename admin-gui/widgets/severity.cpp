// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severity.h"

#include "widgets/icon.h"

#include <QCoreApplication>

namespace Widgets {

using Models::Severity;

QIcon severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return {};
    case Severity::Good:
        return icon(Icon::Good);
    case Severity::Notice:
        return icon(Icon::Notice);
    case Severity::Warning:
        return icon(Icon::Warning);
    case Severity::Critical:
        return icon(Icon::Critical);
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return {};
    case Severity::Good:
        return QCoreApplication::translate("Severity", "Good");
    case Severity::Notice:
        return QCoreApplication::translate("Severity", "Notice");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Critical:
        return QCoreApplication::translate("Severity", "Critical");
    }
    return {};
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::None:
        return palette.color(QPalette::Text);
    case Severity::Good:
        return dark ? QColor(0x8f, 0xe3, 0x9c) : QColor(0x1a, 0x6b, 0x2d);
    case Severity::Notice:
        return dark ? QColor(0x9c, 0xc9, 0xff) : QColor(0x1a, 0x55, 0xa8);
    case Severity::Warning:
        return dark ? QColor(0xff, 0xc8, 0x5c) : QColor(0x8a, 0x4b, 0x00);
    case Severity::Critical:
        return dark ? QColor(0xff, 0x9c, 0x93) : QColor(0xa8, 0x1a, 0x1a);
    }
    return palette.color(QPalette::Text);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace Widgets
