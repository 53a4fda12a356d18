// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/commands.h"
#include "gateway/session.h"
#include "imap/writer.h"

#include "base/text.h"

namespace Gateway {

namespace {

/// IDLE (RFC 2177): the client hears of changes as they come, until it says DONE.
class Waiting : public Activity
{
public:
    explicit Waiting(Session &session) : m_session(session) { }

    void start() override
    {
        m_session.send(Imap::continuation("idling"));
        m_session.expectLine();
        m_session.poll([this] { mailboxChanged(); });
    }

    void line(QByteArrayView text) override
    {
        if (Base::equalsIgnoreCase(text, "DONE"))
            return m_session.ok("Idle ended");
        if (!m_session.settings().ignoreCommandIdle)
            return m_session.bad("DONE was expected");
        m_session.expectLine();
    }

    void mailboxChanged() override
    {
        if (m_session.isCongested() || m_asking)
            return;
        if (m_session.seesChanges())
            return m_session.reportChanges(true);
        m_asking = true;
        m_session.poll(
            [this] {
                m_asking = false;
                mailboxChanged();
            },
            [this] { m_asking = false; }); // the next change asks anew
    }

    void drained() override { mailboxChanged(); }
    bool isIdle() const override { return true; }

private:
    Session &m_session;
    bool m_asking = false; ///< whether the session may still see the mailbox
};

} // namespace

void run(Session &session, const Imap::Idle &)
{
    session.begin(std::make_unique<Waiting>(session));
}

} // namespace Gateway
