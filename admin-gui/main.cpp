// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language.h"
#include "frame/windows.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kopano"));
    QApplication::setApplicationName(QStringLiteral("kopano-admin-gui"));
    QApplication::setApplicationVersion(QStringLiteral(KOPANO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kopano.AdminGui"));
    Frame::useLanguage(application, Frame::askedLanguage(QApplication::arguments()));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Administers Kopano servers: statistics, security log, deleted items, "
                                        "users, configuration."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("language"),
        QApplication::translate("main", "Shows the texts in this language (de, en, es, fr, nl); without it in the system's."),
        QStringLiteral("LANGUAGE")});
    parser.addPositionalArgument(QStringLiteral("URL"),
        QApplication::translate("main", "Connects there: default:, file:///path or https://host:237/"),
        QStringLiteral("[URL]"));
    parser.process(application);
    Frame::Windows windows;
    windows.connectWindow(parser.positionalArguments().value(0));
    return QApplication::exec();
}
