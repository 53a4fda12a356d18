// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/refresher.h"

namespace Models {

/// The out-of-office settings of one user: as they are at the server, and as somebody is changing them.
class OutOfOffice : public QObject
{
    Q_OBJECT
public:
    explicit OutOfOffice(Backend &backend, QObject *parent = nullptr);

    Load *load() { return m_refresher.load(); }
    /// Whose; refresh() asks.
    void setLogin(const QString &login);
    /// Leaves what is being changed alone.
    void refresh() { m_refresher.refresh(); }

    /// As it is at the server.
    const Base::AutoReply &saved() const { return m_saved; }
    const Base::AutoReply &edited() const { return m_edited; }
    void edit(const Base::AutoReply &reply);
    bool isChanged() const { return m_edited != m_saved; }
    /// Why it cannot be saved as it is; empty if it can.
    QString problem() const;
    /// Whether answers are sent now, in a sentence.
    QString stateText() const;
    void save();
    /// Another value than is edited, for an undo. What is edited while it is under way stays.
    void save(const Base::AutoReply &reply);

Q_SIGNALS:
    /// saved() or edited() is another.
    void changed();
    /// It was written; \a before is what it was.
    void written(const Base::AutoReply &before);
    void refused(const QString &why);

private:
    void ask();

    Backend &m_backend;
    Refresher m_refresher;
    QString m_login;
    Base::AutoReply m_saved;
    Base::AutoReply m_edited;
};

} // namespace Models
