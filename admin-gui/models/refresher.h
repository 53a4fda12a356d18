// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backend.h"
#include "models/load.h"

#include <utility>

class QTimer;

namespace Models {

/// When a model asks for its data, and how far it is with that: once it is started, every so often, when the
/// server says that something of its topics has changed, and when there is a connection again. A round is
/// whatever the model asks for one picture of its data; there is one at a time. What is wanted while a round
/// is under way makes another one after it: the answer under way may be from before the change. Owned by its
/// model; main thread; a timer and a few words.
class Refresher : public QObject
{
    Q_OBJECT
public:
    /// \a round asks by ask() and ends by finish(), by reset() where there is nothing to ask for, or by a
    /// refusal, which ask() takes for the end.
    Refresher(Backend &backend, std::function<void()> round);

    /// How often it asks while it is started; 0 = not by itself.
    void setInterval(std::chrono::milliseconds interval);
    /// Rpc::AdministrationTopic bits.
    void setTopics(quint32 topics);
    Load *load() { return &m_load; }

    void start();
    void stop();
    bool isStarted() const { return m_started; }
    /// A round now, or one more after the one under way.
    void refresh();
    /// Another subject: answers to what was asked before are nobody's, and there is no data.
    void reset();

    /// A request of the round under way; \a take gets its reply unless it is refused or the round is no more.
    template <class Request, class Take> void ask(const Request &request, Take take)
    {
        m_backend.ask<Request>(request, this,
            [this, number = m_number, take = std::move(take)](
                const Base::Result<typename Request::Reply> &reply) {
                if (number != m_number)
                    return;
                if (reply)
                    take(*reply);
                else
                    end(&reply.error());
            });
    }
    /// The round has all it wanted.
    void finish() { end(nullptr); }

private:
    void tick();
    void end(const Base::Error *error);

    Backend &m_backend;
    std::function<void()> m_round;
    Load m_load;
    QTimer *m_timer;
    quint64 m_number = 0; ///< of the round; another one's answers do not count
    quint32 m_topics = 0;
    bool m_started = false;
    bool m_again = false; ///< something was wanted meanwhile
};

} // namespace Models
