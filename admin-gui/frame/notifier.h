// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server.h"
#include "models/table.h"

#include <memory>

class QSettings;
class QWidget;

namespace Frame {

/// What shows a notice on the desktop; a test puts its own in place.
class Desktop
{
public:
    virtual ~Desktop() = default;
    /// Why it cannot; empty = it can.
    virtual QString refusal() const = 0;
    /// Before the first notice, and when no more will come.
    virtual void setActive(bool active) = 0;
    virtual void show(const QString &title, const QString &text, Models::Severity severity) = 0;
};

/// Notices on the desktop about one server, if the user wants them: the connection is lost or there again, a
/// job ended while the window was not in front, something at the server became worse. Owned by its window.
class Notifier : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Notifier(std::unique_ptr<Desktop> desktop, const Models::Server &server, const QWidget &window);
    ~Notifier() override;

    /// Why there can be no notices; empty = there can.
    QString refusal() const { return m_desktop->refusal(); }
    bool isEnabled() const { return m_enabled; }
    /// Kept for this user.
    void setEnabled(bool enabled, QSettings &settings);

public Q_SLOTS:
    void jobEnded(const Rpc::Job &job);
    void worsened(const QString &title, const QString &text, Models::Severity severity);

private:
    void stateChanged();
    void show(const QString &title, const QString &text, Models::Severity severity);

    std::unique_ptr<Desktop> m_desktop;
    const Models::Server &m_server;
    const QWidget &m_window;
    bool m_enabled = false;
    bool m_connected = false; ///< has been: before, there is nothing to lose
    bool m_lost = false;
};

} // namespace Frame
