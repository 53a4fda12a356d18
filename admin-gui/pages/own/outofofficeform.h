// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outofoffice.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Widgets {
class Faces;
}

namespace Pages {

/// The out-of-office settings of the user who looks at them.
class OutOfOfficeForm : public QWidget
{
    Q_OBJECT
public:
    explicit OutOfOfficeForm(Models::Backend &backend, QWidget *parent = nullptr);

    Models::OutOfOffice &model() { return m_model; }
    Widgets::Faces *faces() const { return m_faces; }

Q_SIGNALS:
    void done(const QString &what, std::function<void()> undo);

private:
    QWidget *makeForm();
    void addBound(QFormLayout *form, QCheckBox *&box, QDateTimeEdit *&edit, const QString &title);
    void fill();
    void read();
    void update();

    Models::OutOfOffice m_model;
    Widgets::Faces *m_faces = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_active = nullptr;
    QCheckBox *m_hasBegin = nullptr;
    QCheckBox *m_hasEnd = nullptr;
    QDateTimeEdit *m_begins = nullptr;
    QDateTimeEdit *m_ends = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_message = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_drop = nullptr;
    bool m_filling = false;
};

} // namespace Pages
