// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/windows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Our texts, and Qt's, in the user's language where there is a translation.
static void translate(QApplication &application)
{
    static QTranslator qt;
    static QTranslator own;
    if (qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qt);
    if (own.load(QLocale(), QStringLiteral("admin-gui"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QApplication::installTranslator(&own);
    // Right to left if the translation says so; Qt looks only at its own.
    if (QApplication::translate("Direction", "LTR", "Translate as RTL for languages written from right to left")
        == QLatin1String("RTL"))
        application.setLayoutDirection(Qt::RightToLeft);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kopano"));
    QApplication::setApplicationName(QStringLiteral("kopano-admin-gui"));
    QApplication::setApplicationVersion(QStringLiteral(KOPANO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kopano.AdminGui"));
    translate(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Administers Kopano servers: statistics, security log, deleted items, "
                                        "users, configuration."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("URL"),
        QApplication::translate("main", "Connects there: default:, file:///path or https://host:237/"),
        QStringLiteral("[URL]"));
    parser.process(application);
    Frame::Windows windows;
    windows.connectWindow(parser.positionalArguments().value(0));
    return QApplication::exec();
}
