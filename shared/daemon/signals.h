// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

class QSocketNotifier;

namespace Daemon {

/// Turns SIGHUP, SIGTERM and SIGINT into Qt signals of the main thread. A second SIGTERM or SIGINT ends the
/// process at once with 128 + number. One object per process; lives in the thread that made it.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    /// Installs the handlers; before this the signals do what the system does by default. Io.
    Base::Result<void> start();

Q_SIGNALS:
    /// SIGHUP came, or SIGTERM or SIGINT, whose number is \a signal.
    void reloadRequested();
    void stopRequested(int signal);

private:
    void readPipe();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Daemon
