// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/mainwindow.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kopano"));
    QApplication::setApplicationName(QStringLiteral("kopano-admin-gui"));
    QApplication::setApplicationVersion(QStringLiteral(KOPANO_VERSION));
    Models::ServerEntry entry;
    entry.url = application.arguments().value(1, QStringLiteral("default:"));
    entry.name = entry.url;
    entry.method = Models::LoginMethod::LocalSocket;
    auto server = std::make_unique<Models::Server>();
    server->open(entry, {});
    Frame::MainWindow window(std::move(server));
    window.show();
    return QApplication::exec();
}
