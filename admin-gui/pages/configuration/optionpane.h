// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/configuration.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Widgets {
class OptionEditor;
}

namespace Pages {

/// One option: its editor, what it means, its default, the values in force and in the file, and how it is
/// taken over.
class OptionPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit OptionPane(Models::Configuration &model, QWidget *parent = nullptr);

    /// Empty: none.
    void show(const QString &key);
    const QString &key() const { return m_key; }
    /// What the model says now; the editor stays as it is.
    void tell();

private:
    QLabel *addText();
    void makeEditor(const Models::OptionLine &line, const QString &value);

    Models::Configuration &m_model;
    QString m_key;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_place;
    Widgets::OptionEditor *m_editor = nullptr;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_problem;
    QLabel *m_badge;
    QLabel *m_values;
    QLabel *m_help;
    QPushButton *m_default;
    QPushButton *m_revert;
};

} // namespace Pages
