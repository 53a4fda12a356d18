// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/notifier.h"

#include <QSystemTrayIcon>

namespace Frame {

/// Notices by an icon in the tray of the desktop, which is there only while they are wanted. A click on
/// either brings the window to the front.
class TrayNotices : public Desktop
{
public:
    /// \a window outlives it.
    explicit TrayNotices(QWidget &window);
    ~TrayNotices() override;

    QString refusal() const override;
    void setActive(bool active) override;
    void show(const QString &title, const QString &text, Models::Severity severity) override;

private:
    QWidget &m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace Frame
