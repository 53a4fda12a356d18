// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/writing.h"

#include <QAction>
#include <QEvent>
#include <QVariant>
#include <QWidget>

namespace Widgets {

namespace {

constexpr auto reasonProperty = "readOnlyReason";

/// Of the nearest object above that has one; a control without a parent yet has none.
QString reasonAbove(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (const QVariant reason = object->property(reasonProperty); reason.isValid())
            return reason.toString();
    }
    return {};
}

/// Lives as long as the control it is the child of.
class WritingMark : public QObject
{
public:
    explicit WritingMark(QObject *control) : QObject(control)
    {
        if (auto *action = qobject_cast<QAction *>(control))
            connect(action, &QAction::changed, this, &WritingMark::hold);
        else
            control->installEventFilter(this);
        hold();
    }

    /// Disabled while there is a reason. Setting what is set already changes nothing, so that this ends.
    void hold()
    {
        const QString reason = reasonAbove(parent());
        if (reason.isEmpty())
            return;
        if (auto *action = qobject_cast<QAction *>(parent())) {
            action->setEnabled(false);
            action->setToolTip(reason);
            return;
        }
        auto *widget = static_cast<QWidget *>(parent());
        if (!widget->testAttribute(Qt::WA_ForceDisabled))
            widget->setEnabled(false);
        if (widget->toolTip() != reason)
            widget->setToolTip(reason);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::EnabledChange || type == QEvent::ToolTipChange || type == QEvent::Polish
            || type == QEvent::ParentChange || type == QEvent::Show)
            hold();
        return QObject::eventFilter(watched, event);
    }
};

void holdBelow(const QObject *object)
{
    for (QObject *child : object->children()) {
        if (auto *mark = dynamic_cast<WritingMark *>(child))
            mark->hold();
        holdBelow(child);
    }
}

} // namespace

void changesServer(QWidget *control)
{
    new WritingMark(control);
}

void changesServer(QAction *action)
{
    new WritingMark(action);
}

void setReadOnly(QWidget *window, const QString &reason)
{
    window->setProperty(reasonProperty, reason);
    holdBelow(window);
}

QString readOnlyReasonOf(const QWidget *widget)
{
    return reasonAbove(widget);
}

} // namespace Widgets
