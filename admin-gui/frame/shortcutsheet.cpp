// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/shortcutsheet.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace Frame {

namespace {

QString keysOf(const QAction &action)
{
    const QString named = action.property("keys").toString();
    if (!named.isEmpty())
        return named;
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(QStringLiteral(", "));
}

/// The page it belongs to, whose accessible name is its title; everything else works in the whole window.
QString placeOf(const QAction &action, const QWidget &window)
{
    for (const QObject *above = action.parent(); above && above != &window; above = above->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(above);
        if (widget && widget->inherits("Pages::Page"))
            return widget->accessibleName();
    }
    return ShortcutSheet::tr("Window");
}

} // namespace

QList<Shortcut> shortcutsOf(const QWidget &window)
{
    QList<Shortcut> shortcuts;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QString keys = keysOf(*action);
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        if (keys.isEmpty() || text.isEmpty())
            continue;
        const Shortcut shortcut{keys, text, placeOf(*action, window)};
        if (!shortcuts.contains(shortcut))
            shortcuts.append(shortcut);
    }
    std::stable_sort(shortcuts.begin(), shortcuts.end(), [](const Shortcut &one, const Shortcut &other) {
        return std::tie(one.where, one.keys) < std::tie(other.where, other.keys);
    });
    return shortcuts;
}

QList<Shortcut> ShortcutSheet::common()
{
    const auto native = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    return {
        {native(QKeySequence::Copy), tr("Copy the chosen rows"), tr("Tables")},
        {native(QKeySequence::SelectAll), tr("Choose all rows"), tr("Tables")},
        {tr("Letters and digits"), tr("Go to the next row with this text"), tr("Tables")},
        {tr("Shift+click on a title"), tr("Sort by one more column"), tr("Tables")},
        {tr("A to G"), tr("Sort the sessions by a column"), tr("Sessions")},
        {tr("1 to 9"), tr("Show or hide a column of the sessions"), tr("Sessions")},
        {native(QKeySequence::Delete), tr("End the chosen sessions"), tr("Sessions")},
    };
}

ShortcutSheet::ShortcutSheet(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Search in the shortcuts"));
    m_text->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Keys"), tr("What they do"), tr("Where")});
    for (const Shortcut &shortcut : shortcuts)
        m_list->addTopLevelItem(new QTreeWidgetItem({shortcut.keys, shortcut.what, shortcut.where}));
    for (int column = 0; column < 2; ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + fontMetrics().averageCharWidth() * 4);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    connect(m_text, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
}

void ShortcutSheet::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        bool found = false;
        for (int column = 0; column < m_list->columnCount(); ++column)
            found = found || item->text(column).contains(text, Qt::CaseInsensitive);
        item->setHidden(!found);
    }
}

} // namespace Frame
