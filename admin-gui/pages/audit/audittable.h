// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditmodel.h"
#include "widgets/tableview.h"

namespace Pages {

/// The table of records, sorted by time unless there are few enough to sort them otherwise. While records
/// come in it stays with the newest only if that one was visible.
class AuditTable : public Widgets::TableView
{
    Q_OBJECT
public:
    explicit AuditTable(Models::AuditModel &model, QWidget *parent = nullptr);

    /// Rows of the model as they are shown.
    QList<int> shownRows() const;
    bool showsNewest() const;
    void jumpToNewest();
    /// The row of the model becomes the current one.
    void setCurrentSource(int row);

private:
    bool isByTime() const;
    bool isNewestFirst() const;
    void rowsCome(int first, int last);
    void limitSorting();

    Models::AuditModel &m_model;
    bool m_follows = true; ///< the newest was visible before rows came
};

} // namespace Pages
