// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace Net {

/// Work that is dear, done one piece in each turn of the event loop: whatever else is ready is done between
/// two pieces, however many wait. In the order it came; but while there is a crowd the last one comes first,
/// because those in front have waited in vain already, and if all waited alike all would be too late. One
/// thread, the one that runs the loop. Its bound is that of its users: each has one piece here at most, and
/// those of users that are gone go with the next turn once they are the oldest.
class Turns
{
public:
    static constexpr size_t crowd = 64; ///< waiting pieces; for handshakes about 50 ms of work

    Turns();
    Q_DISABLE_COPY_MOVE(Turns)

    /// Calls \a work when its turn comes, unless \a context is gone by then.
    void add(const QObject *context, std::function<void()> work);
    qsizetype waiting() const { return qsizetype(m_waiting.size()); }

private:
    struct Piece
    {
        QPointer<const QObject> context;
        std::function<void()> work;
    };
    void next();

    QTimer m_timer; ///< runs only while something waits; a posted event would come in the same turn
    std::deque<Piece> m_waiting;
};

} // namespace Net
