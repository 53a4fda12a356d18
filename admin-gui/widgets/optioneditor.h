// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/services.h"

#include <QWidget>

#include <functional>

namespace Widgets {

/// Edits the value of one option of a service with what suits its kind: a choice, a number, a number with a
/// unit, a list, a secret, a line. What cannot be shown by its kind's own widget (a number in hexadecimal)
/// gets a line.
class OptionEditor : public QWidget
{
    Q_OBJECT
public:
    OptionEditor(const Rpc::OptionState &option, const QString &value, QWidget *parent = nullptr);

    /// As it stands in a configuration file. Of a secret: empty while it shall stay.
    QString value() const { return m_read(); }
    /// Without edited().
    void setValue(const QString &value);

Q_SIGNALS:
    /// By the user; not by setValue().
    void edited(const QString &value);

private:
    void make(const Rpc::OptionState &option, const QString &value);
    void makeChoice(const QStringList &choices);
    void makeNumber(const Rpc::OptionState &option);
    void makeMeasure(const QStringList &suffixes, const QStringList &words);
    void makeList();
    void makeSecret();
    void makeLine();
    void put(QWidget *widget);
    void tell();

    const QString m_name;
    bool m_quiet = false;
    std::function<QString()> m_read;
    std::function<void(const QString &)> m_write;
};

} // namespace Widgets
