// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QStyleOptionComboBox>
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

/// What a widget says; empty for those that say nothing of their own.
inline QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return {};
}

/// How much wider or higher a widget should be to show its text whole; 0 = it does.
inline int missingRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) - label->height();
        return label->sizeHint().width() - label->width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? 0 : button->minimumSizeHint().width() - button->width();
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title().isEmpty() ? 0 : box->minimumSizeHint().width() - box->width();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return box->fontMetrics().horizontalAdvance(box->currentText()) - room.width();
    }
    return 0;
}

/// The titles of a table that its columns cut off, and no tooltip tells.
inline QString clippedTitle(const QHeaderView &header)
{
    const QAbstractItemModel *model = header.model();
    for (int section = 0; model && header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
        const QString title = model->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section) && header.sectionSize(section) < header.fontMetrics().horizontalAdvance(title)
            && model->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty())
            return title;
    }
    return {};
}

/// The texts of shown widgets that there is no room for, and no tooltip tells; empty = all are there whole.
inline QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && !clippedTitle(*header).isEmpty())
            clipped.append(QStringLiteral("title “%1”").arg(clippedTitle(*header)));
        const int missing = missingRoom(*widget);
        if (missing > 1 && widget->toolTip().isEmpty())
            clipped.append(QStringLiteral("%1 %2 lacks %3 for “%4”")
                               .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                               .arg(missing)
                               .arg(textOf(*widget)));
    }
    return clipped;
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
    QStringList path;
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
        path.append(tellWidget(now));
        last = now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const QWidget *stop : stops) {
        if (!reached.contains(stop))
            return QStringLiteral("Tab does not reach %1: it goes to ").arg(tellWidget(stop)) + path.join(QStringLiteral(" → "));
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
