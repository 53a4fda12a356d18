// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace Frame {

/// A line of the sheet: the keys, what they do, and where they work.
struct Shortcut
{
    QString keys;
    QString what;
    QString where;
    friend bool operator==(const Shortcut &, const Shortcut &) = default;
};

/// Those of all actions below \a window that have a text, each once, by the place where they work and their
/// keys. An action whose keys are not a shortcut of Qt's names them in its property "keys".
QList<Shortcut> shortcutsOf(const QWidget &window);
/// Ctrl+/: all shortcuts, to be searched in. Deletes itself when it is closed.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    /// What all tables of the program can do with the keyboard.
    static QList<Shortcut> common();

    explicit ShortcutSheet(const QList<Shortcut> &shortcuts, QWidget *parent = nullptr);

private:
    void filter(const QString &text);

    QLineEdit *m_text;
    QTreeWidget *m_list;
};

} // namespace Frame
