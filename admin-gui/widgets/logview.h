// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tableview.h"

namespace Widgets {

/// A table that grows at its end and stays there as long as its last line is in view: who scrolls up is left
/// alone.
class LogView : public TableView
{
    Q_OBJECT
public:
    LogView(const QString &id, const QString &accessibleName, QWidget *parent = nullptr);

    /// The next line, after the current one and around, that has \a text in it becomes the current one.
    /// \returns whether there is one.
    bool findNext(const QString &text);
};

} // namespace Widgets
