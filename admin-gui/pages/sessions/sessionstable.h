// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionsmodel.h"
#include "widgets/tableview.h"

namespace Pages {

/// The table of sessions. Keys as in kopano-stats --top: a to g sort, 1 to 9 show and hide columns. Rows stay
/// where they are while the mouse is over them.
class SessionsTable : public Widgets::TableView
{
    Q_OBJECT
public:
    explicit SessionsTable(Models::SessionsModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Delete was pressed.
    void endWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void mergeEnds();
    void sortBy(int column);
};

} // namespace Pages
