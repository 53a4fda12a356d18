// SPDX-License-Identifier: GPL-3.0-or-later
#include "frame/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace Frame {

static void install(
    QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, QStringLiteral("_"), folder)
        && QApplication::installTranslator(translator.get()))
        translator.release()->setParent(&application);
}

QString askedLanguage(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("LANGUAGE"));
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

void useLanguage(QApplication &application, const QString &language, const QString &folder)
{
    const bool pseudo = language == QLatin1String("pseudo");
    if (!language.isEmpty() && !pseudo)
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    install(application, QLocale(QLocale::English), QStringLiteral("admin-gui"), folder);
    install(
        application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!pseudo) {
        install(application, locale, QStringLiteral("admin-gui"), folder);
    } else if (auto translator = std::make_unique<QTranslator>();
               translator->load(QStringLiteral("admin-gui_pseudo"), folder)) {
        QApplication::installTranslator(translator.get());
        translator.release()->setParent(&application);
    }
    // Right to left if the translation says so; Qt looks only at its own.
    if (QApplication::translate(
            "Direction", "LTR", "Translate as RTL for languages written from right to left")
        == QLatin1String("RTL"))
        application.setLayoutDirection(Qt::RightToLeft);
}

} // namespace Frame
