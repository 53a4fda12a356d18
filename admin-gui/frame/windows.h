// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/connectwindow.h"
#include "frame/mainwindow.h"

#include <QPointer>

#include <memory>

namespace Frame {

/// The windows of the program: one to connect, and one for each server.
class Windows : public QObject
{
    Q_OBJECT
public:
    Windows();
    ~Windows() override;

    /// The connection window; with an address it connects at once.
    void connectWindow(const QString &url = {});
    /// The one that was opened last; none yet = null.
    MainWindow *last() const { return m_last; }

private:
    void opened();

    std::unique_ptr<ConnectWindow> m_connect;
    QPointer<MainWindow> m_last;
};

} // namespace Frame
