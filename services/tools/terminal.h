// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace Tools {

struct TopLine;

/// The terminal of the standard output as a screen that is drawn again and again: without echo and line
/// editing, on the alternate screen if it has one. However the program ends, signals and crashes included,
/// the terminal is put back as it was. One at a time; main thread.
class Terminal : public QObject
{
    Q_OBJECT
public:
    /// Whether the standard output is a terminal that can place its cursor.
    static bool isUsable();

    Terminal();
    ~Terminal() override;

    struct Size
    {
        int columns = 80;
        int rows = 24;
    };
    Size size() const;
    /// As it was before; nothing is drawn afterwards.
    void restore();
    void draw(const QList<TopLine> &lines);

    /// Keys as they come; a single Esc is one, sequences of arrow and function keys are dropped.
    std::function<void(char key)> onKey;
    /// The size changed, or the program was stopped and goes on: draw again.
    std::function<void()> onResize;
    /// The other end is gone.
    std::function<void()> onClosed;

private:
    void readKeys();
    void readSignals();

    std::unique_ptr<QSocketNotifier> m_keys;
    std::unique_ptr<QSocketNotifier> m_signals;
    const bool m_colour;
    bool m_clear = true;
};

} // namespace Tools
