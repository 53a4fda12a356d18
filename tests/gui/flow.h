// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/mainwindow.h"
#include "guitest.h"
#include "models/connectionattempt.h"
#include "models/jobsmodel.h"
#include "pages/page.h"

#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

/// What the flows in a real window share. tests/system/test_gui.py starts a real server and a screen, and the
/// program with the name of a flow in GUI_FLOW. It is told by KOPANO_SOCKET where the server is, by
/// GUI_PASSWORD the password of all users, and by GUI_SIGNALS in which folder files say what is to happen
/// outside.
class Flow : public QObject
{
protected:
    static Models::ServerEntry entryOf(const QString &user)
    {
        QCoreApplication::setOrganizationName(QStringLiteral("kopano"));
        QCoreApplication::setApplicationName(QStringLiteral("gui_flows"));
        Models::ServerEntry entry;
        entry.id = QStringLiteral("flows");
        entry.name = QStringLiteral("Flows");
        entry.url = qEnvironmentVariable("KOPANO_SOCKET");
        entry.user = user;
        return entry;
    }
    /// m_window is of \a user then, or null.
    void logIn(const QString &user)
    {
        Models::ConnectionAttempt attempt;
        const QSignalSpy ready(&attempt, &Models::ConnectionAttempt::ready);
        attempt.start(entryOf(user), Base::Secret(qgetenv("GUI_PASSWORD")));
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
        m_window = std::make_unique<Frame::MainWindow>(attempt.take());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// By the mouse.
    void goTo(const char *id)
    {
        auto *list = m_window->findChild<QListWidget *>(QStringLiteral("navigation"));
        const qsizetype row = m_window->pages().indexOf(QLatin1String(id));
        QVERIFY2(row >= 0, id);
        const QRect place = list->visualItemRect(list->item(int(row)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(m_window->currentPage(), QLatin1String(id));
    }
    Pages::Page *page() const
    {
        Pages::Page *found = nullptr;
        for (auto *each : m_window->findChildren<Pages::Page *>()) {
            if (each->isVisible())
                found = each;
        }
        return found;
    }
    template <class T> T *part(const char *name) const { return page()->findChild<T *>(QLatin1String(name)); }
    static QDialog *dialog(const char *name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->objectName() == QLatin1String(name)
                && qobject_cast<QDialog *>(widget))
                return qobject_cast<QDialog *>(widget);
        }
        return nullptr;
    }
    /// The visible button with that text, mnemonics left out.
    static QPushButton *button(const QWidget &in, const char *text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    /// All that the visible labels of a widget say.
    static QString said(const QWidget &in)
    {
        QStringList texts;
        for (const QLabel *label : in.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    static void click(QWidget *widget)
    {
        QVERIFY(widget);
        QTRY_VERIFY_WITH_TIMEOUT(widget->isEnabled() && widget->isVisible(), 20'000);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Over what stands there.
    static void type(QWidget *widget, const QString &text)
    {
        QVERIFY(widget);
        widget->setFocus();
        QTest::keySequence(widget, QKeySequence::SelectAll);
        for (const QChar letter : text) // keyClicks() knows no letters beyond ASCII
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    /// Asks test_gui.py for something, waits until it is done, and returns what it says.
    static QString outside(const char *what, const QString &argument = {})
    {
        const QString path = qEnvironmentVariable("GUI_SIGNALS") + QLatin1Char('/') + QLatin1String(what);
        QFile file(path + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(argument.toUtf8());
        file.close();
        file.rename(path); // there at once with all of it
        const bool done = QTest::qWaitFor([&path] { return !QFile::exists(path); }, 60'000);
        QFile answer(path + QStringLiteral(".answer"));
        return done && answer.open(QIODevice::ReadOnly) ? QString::fromUtf8(answer.readAll()) : QString();
    }
    static QJsonObject json(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

    std::unique_ptr<Frame::MainWindow> m_window;
};

// Each is a class of its own file.
QObject *makeMainFlow();
QObject *makeWorkFlow();
QObject *makeOwnFlow();
QObject *makeConnectionFlow();
