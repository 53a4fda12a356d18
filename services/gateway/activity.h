// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Gateway {

/// A command that needs more than one answer of the server, or goes on listening to its client. Owned by its
/// session from Session::begin() until the command is finished; deleted afterwards, never inside one of its
/// own functions.
class Activity
{
public:
    virtual ~Activity() = default;
    /// The first thing called, inside Session::begin().
    virtual void start() = 0;
    /// The line asked for with Session::expectLine().
    virtual void line(QByteArrayView text) { Q_UNUSED(text) }
    /// The client takes data again.
    virtual void drained() { }
    /// The selected mailbox changed; only called if isIdle().
    virtual void mailboxChanged() { }
    /// Changes are to be reported while the command runs.
    virtual bool isIdle() const { return false; }
};

} // namespace Gateway
