// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sortproxy.h"

#include <QElapsedTimer>
#include <QTableView>

class QSettings;

namespace Widgets {

/// What every table of the application is: sortable by any column, and by more of them with Shift, found in by typing,
/// copied as lines with tabs, with a chooser of columns and of the height of rows on its header and its state in the
/// settings. The model is put behind a proxy of its own that sorts by Models::SortRole and filters by text in any column.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// \a id names it in the settings, and its place in accessibility; unique in the program.
    TableView(const QString &id, const QString &accessibleName, QWidget *parent = nullptr);

    /// Which outlives the view.
    void setSource(QAbstractItemModel *model);
    SortProxy *proxy() const { return m_proxy; }
    /// Shows only rows with \a text in one of their cells; case does not matter.
    void setFilterText(const QString &text);
    /// Rows of the source model that are selected, ascending.
    QList<int> selectedSourceRows() const;
    /// The source row of the current cell, -1 without one.
    int currentSourceRow() const;
    /// The selected rows with the header, tab-separated.
    QString selectedText() const;
    /// Rows as low as their text, to see more of them.
    void setCompact(bool compact);
    /// Goes to the next row with a cell that begins with what was typed, else to one that has it anywhere. Looks for a
    /// twentieth of a second at most.
    void keyboardSearch(const QString &typed) override;

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void selectionMade(); ///< what is selected has changed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumns(const QPoint &place);
    void watchSorting();
    void showSorting();
    QList<int> shownColumns() const;
    int rowWith(const QString &text, int from) const;

    const QString m_id;
    SortProxy *m_proxy;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
    bool m_compact = false;
};

} // namespace Widgets
