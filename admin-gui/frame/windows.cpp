// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/windows.h"

#include "frame/colorscheme.h"

#include <QSettings>

namespace Frame {

Windows::Windows()
{
    applyColorScheme(readColorScheme(QSettings()));
}

Windows::~Windows() = default;

void Windows::connectWindow(const QString &url)
{
    if (!m_connect) {
        m_connect = std::make_unique<ConnectWindow>();
        connect(m_connect.get(), &ConnectWindow::connected, this, &Windows::opened);
    }
    m_connect->QWidget::show();
    m_connect->raise();
    m_connect->activateWindow();
    if (!url.isEmpty())
        m_connect->connectTo(url);
}

void Windows::opened()
{
    auto server = m_connect->take();
    if (!server)
        return;
    m_last = new MainWindow(std::move(server));
    m_last->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_last, &MainWindow::connectionWindowWanted, this, [this] { connectWindow(); });
    m_last->QWidget::show();
    m_connect->hide();
    m_last->activateWindow(); // the window manager may still be giving the keyboard to the one that went
}

} // namespace Frame
