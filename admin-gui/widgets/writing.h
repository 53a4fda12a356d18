// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QWidget;

namespace Widgets {

/// Marks a control that changes something at the server: below a window that is read-only it stays disabled
/// with the reason as its tooltip, whatever its page says meanwhile. Nothing else changes for the page.
void changesServer(QWidget *control);
/// The same for what menus, bars and shortcuts do.
void changesServer(QAction *action);

/// From now on what is marked below \a window, also in its dialogs and in what is made later, stays disabled
/// because of \a reason.
void setReadOnly(QWidget *window, const QString &reason);
/// The reason that holds for \a widget; empty = it may change something.
QString readOnlyReasonOf(const QWidget *widget);

} // namespace Widgets
