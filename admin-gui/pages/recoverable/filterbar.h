// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recoverablefilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Pages {

/// Fields to look for deleted items with. Knows nothing of folders: those are chosen in the tree.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Without a folder.
    Models::RecoverableQuery query() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void changed();

private:
    void makeType();
    void makeSize();
    QWidget *makeDates();

    QLineEdit *m_text;
    QLineEdit *m_from;
    QLineEdit *m_deletedBy;
    QComboBox *m_type;
    QComboBox *m_size;
    QCheckBox *m_between;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace Pages
