// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Widgets {

/// The command that does the same as a button beside it, to be read and copied. Hidden while there is none.
class CommandLabel : public QWidget
{
    Q_OBJECT
public:
    explicit CommandLabel(QWidget *parent = nullptr);

    void setCommand(const QString &command);
    QString command() const;

private:
    QLineEdit *m_text;
};

} // namespace Widgets
