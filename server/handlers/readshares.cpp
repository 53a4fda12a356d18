// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers/readshares.h"

#include "base/memory.h"
#include "handlers/core.h"
#include "handlers/run.h"

namespace Handlers {

using namespace Base;

/// Given back when the work has been done, or was dropped.
class ReadShares::Place
{
public:
    Place(ReadShares &shares, User user) : m_shares(&shares), m_user(user) { }
    ~Place()
    {
        if (m_shares)
            m_shares->leave(m_user);
    }
    Q_DISABLE_COPY_MOVE(Place)

    void forget() { m_shares = nullptr; }

private:
    ReadShares *m_shares;
    const User m_user;
};

void ReadShares::queue(const CallPointer &call, Storage::ReadWork work)
{
    const User user = call->session()->user;
    Waiting next{call, std::move(work)};
    {
        const QMutexLocker lock(&m_mutex);
        Share &share = m_shares[user];
        if (share.running >= m_most) {
            share.waiting.push_back(std::move(next));
            return;
        }
        ++share.running;
    }
    if (!start(std::move(next)))
        leave(user);
}

/// The place it takes is counted already. \returns false if it takes none.
bool ReadShares::start(Waiting next)
{
    const CallPointer call = next.call;
    std::shared_ptr<Place> place;
    bool started = false;
    const auto read = [&] {
        place = std::make_shared<Place>(*this, call->session()->user);
        const auto queued = call->core().database().read(
            [place, work = std::move(next.work)](Storage::Connection &connection) { work(connection); },
            laneOf(*call));
        started = queued.has_value();
        if (!queued)
            call->fail(queued.error());
    };
    survive(read, [] {});
    if (place && !started)
        place->forget();
    return started;
}

void ReadShares::leave(User user)
{
    for (bool started = false; !started;) {
        std::optional<Waiting> next;
        {
            const QMutexLocker lock(&m_mutex);
            const auto share = m_shares.find(user);
            if (share->waiting.empty()) {
                if (--share->running == 0)
                    m_shares.erase(share);
                return;
            }
            next = std::move(share->waiting.front());
            share->waiting.pop_front();
        }
        started = start(*std::move(next));
    }
}

} // namespace Handlers
