// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditfiltersaved.h"

#include <QToolButton>

class QSettings;

namespace Widgets {
class MessageBar;
}

namespace Pages {

/// The menu of filters with names: those that everybody has, one's own, and what can be done with them.
class AuditFilters : public QToolButton
{
    Q_OBJECT
public:
    /// \a current says the filter that would be saved.
    AuditFilters(std::function<QString()> current, Widgets::MessageBar *messages, QWidget *parent = nullptr);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);
    const QList<Models::SavedFilter> &saved() const { return m_saved; }

Q_SIGNALS:
    void chosen(const QString &filter);
    /// One was removed; \a undo brings it back.
    void removed(const QString &what, std::function<void()> undo);

private:
    void fill();
    void save();
    void remove(const QString &name);
    void importFile();
    void exportFile();
    void copyLink();

    std::function<QString()> m_current;
    Widgets::MessageBar *m_messages;
    QList<Models::SavedFilter> m_saved;
};

} // namespace Pages
