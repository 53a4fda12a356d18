// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mailboxname.h"

#include <QVarLengthArray>

namespace Imap {

static bool isWildcard(QChar c)
{
    return c == u'*' || c == u'%';
}

ListPattern::ListPattern(const QString &pattern)
{
    m_pattern.reserve(pattern.size());
    for (const QChar c : pattern) {
        if (m_pattern.isEmpty() && c == hierarchySeparator)
            continue;
        // A run of wildcards means no more than one: this bounds the number of states by twice the name's
        // length.
        if (isWildcard(c) && !m_pattern.isEmpty() && isWildcard(m_pattern.back())) {
            if (c == u'*')
                m_pattern.back() = c;
            continue;
        }
        m_pattern += c;
    }
}

namespace {

/// Runs the pattern as a nondeterministic automaton: state i = "pattern up to i is matched". After n
/// characters no state above 2n + 1 is reachable, so a long pattern costs nothing on short names.
class Automaton
{
public:
    explicit Automaton(QStringView pattern) : m_pattern(pattern), m_states(pattern.size() + 1)
    {
        std::fill(m_states.begin(), m_states.end(), false);
        m_states[0] = true;
        passWildcards();
    }

    void feed(QChar c, bool ignoreCase)
    {
        bool alive = false;
        for (qsizetype i = std::min(m_highest, m_pattern.size() - 1); i >= 0; --i) {
            if (!m_states[i])
                continue;
            const QChar wanted = m_pattern[i];
            if (wanted == u'*' || (wanted == u'%' && c != hierarchySeparator)) {
                alive = true;
                continue;
            }
            m_states[i] = false;
            if (!isWildcard(wanted)
                && (wanted == c || (ignoreCase && wanted.toCaseFolded() == c.toCaseFolded()))) {
                m_next = std::max(m_next, i + 1);
                m_pending.append(i + 1);
                alive = true;
            }
        }
        m_states[m_pattern.size()] = false;
        for (const qsizetype state : m_pending)
            m_states[state] = true;
        m_pending.clear();
        m_alive = alive;
        m_highest = std::max(m_highest, m_next);
        passWildcards();
    }

    bool isAlive() const { return m_alive; }
    bool isAccepting() const { return m_states[m_pattern.size()]; }
    /// True if some state still has pattern left to match further characters with.
    bool canGoOn() const
    {
        for (qsizetype i = 0; i < m_pattern.size() && i <= m_highest; ++i) {
            if (m_states[i])
                return true;
        }
        return false;
    }

private:
    void passWildcards()
    {
        for (qsizetype i = 0; i <= m_highest && i < m_pattern.size(); ++i) {
            if (m_states[i] && isWildcard(m_pattern[i])) {
                m_states[i + 1] = true;
                m_highest = std::max(m_highest, i + 1);
            }
        }
    }

    QStringView m_pattern;
    QVarLengthArray<bool, 256> m_states;
    QVarLengthArray<qsizetype, 64> m_pending;
    qsizetype m_highest = 0;
    qsizetype m_next = 0;
    bool m_alive = true;
};

} // namespace

// INBOX as the first level is the one name without case; other characters compare exactly.
static qsizetype lengthWithoutCase(const QString &name)
{
    return name == u"INBOX" || name.startsWith(u"INBOX/") ? 5 : 0;
}

static Automaton run(QStringView pattern, const QString &name)
{
    Automaton automaton(pattern);
    const qsizetype ignored = lengthWithoutCase(name);
    for (qsizetype i = 0; i < name.size() && automaton.isAlive(); ++i)
        automaton.feed(name[i], i < ignored);
    return automaton;
}

bool ListPattern::matches(const QString &name) const
{
    const Automaton automaton = run(m_pattern, name);
    return automaton.isAlive() && automaton.isAccepting();
}

bool ListPattern::matchesBelow(const QString &name) const
{
    Automaton automaton = run(m_pattern, name);
    if (!automaton.isAlive())
        return false;
    automaton.feed(hierarchySeparator, false);
    return automaton.isAlive() && automaton.canGoOn();
}

} // namespace Imap
