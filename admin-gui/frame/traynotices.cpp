// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/traynotices.h"

#include "widgets/icon.h"

#include <QCoreApplication>
#include <QWidget>

namespace Frame {

using Models::Severity;

TrayNotices::TrayNotices(QWidget &window) : m_window(window) { }

TrayNotices::~TrayNotices() = default;

QString TrayNotices::refusal() const
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        return {};
    return QCoreApplication::translate("Frame::TrayNotices", "This desktop has no tray that shows notices.");
}

void TrayNotices::setActive(bool active)
{
    if (!active)
        return m_icon.reset();
    m_icon = std::make_unique<QSystemTrayIcon>(Widgets::icon(Widgets::Icon::Dashboard));
    m_icon->setToolTip(m_window.windowTitle());
    const auto raise = [&window = m_window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    };
    QObject::connect(m_icon.get(), &QSystemTrayIcon::activated, &m_window, raise);
    QObject::connect(m_icon.get(), &QSystemTrayIcon::messageClicked, &m_window, raise);
    m_icon->show();
}

void TrayNotices::show(const QString &title, const QString &text, Severity severity)
{
    if (!m_icon)
        return;
    const auto sign = severity == Severity::Critical ? QSystemTrayIcon::Critical
        : severity == Severity::Warning              ? QSystemTrayIcon::Warning
                                                     : QSystemTrayIcon::Information;
    m_icon->showMessage(title, text, sign);
}

} // namespace Frame
