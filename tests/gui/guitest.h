// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QSet>
#include <QTest>
#include <QWidget>

#include <algorithm>
#include <ctime>

/// What tests of the desktop application share.
namespace Gui {

/// The model as lines of text, cells separated by " | ": what tests compare.
inline QString textOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Keeps a picture of \a widget as a build artefact: build/…/screenshots/NAME.png. Without a real font all text is boxes,
/// so that is a failure.
inline bool picture(QWidget &widget, const QString &name)
{
    if (QFontInfo(QApplication::font()).family().isEmpty() || !QFontInfo(QStringLiteral("DejaVu Sans")).exactMatch())
        return false;
    const QDir folder(QStringLiteral(SCREENSHOTS));
    folder.mkpath(QStringLiteral("."));
    return widget.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

/// Every widget that can have the focus and is shown tells a screen reader its name; the first that does not.
inline QString namelessWidget(const QWidget &window)
{
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTabBar"))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            return QStringLiteral("%1 %2 in %3")
                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }
    return {};
}

/// Which controls of a window Tab has to reach: what is shown, enabled and takes the focus by Tab.
inline QList<QWidget *> tabStops(const QWidget &window)
{
    QList<QWidget *> stops;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
        if (takes && widget->isVisible() && widget->isEnabled() && widget->window() == window.window())
            stops.append(widget);
    }
    return stops;
}

inline QString tellWidget(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), button ? button->text() : name);
}

/// Tab goes from control to control, to every one, and comes back to where it began. What it does not reach, or where it
/// stays; empty = all is well. The window is shown.
inline QString tabProblem(QWidget &window)
{
    const QList<QWidget *> stops = tabStops(window);
    if (stops.isEmpty())
        return {};
    window.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(window.window()))
        return QStringLiteral("the window is not active");
    stops.first()->setFocus(Qt::TabFocusReason);
    QSet<const QWidget *> reached;
    const QWidget *last = nullptr;
    for (int steps = 0; true; ++steps) {
        QWidget *now = window.window()->focusWidget();
        const bool hasSections = now && now->inherits("QDateTimeEdit") && steps < 10; // Tab goes to each of them first
        if (!now || (now == last && !hasSections))
            return QStringLiteral("Tab stays at ") + tellWidget(now);
        if (now != last && reached.contains(now))
            break; // round
        if (now != last)
            steps = 0;
        reached.insert(now);
        last = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const QWidget *stop : stops) {
        if (!reached.contains(stop))
            return QStringLiteral("Tab does not reach ") + tellWidget(stop);
    }
    return window.window()->focusWidget() == stops.first()
        ? QString()
        : QStringLiteral("Tab comes back to ") + tellWidget(window.window()->focusWidget());
}

/// How long \a work kept this thread's processor busy, in milliseconds; a busy machine does not count. Nothing that the
/// event loop runs may take more than 100.
template <class Work> qint64 busyTime(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    };
    const qint64 before = now();
    work();
    return now() - before;
}

} // namespace Gui
