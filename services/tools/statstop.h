// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/statistics.h"
#include "tools/statslayout.h"

#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Tools {

/// One line of the screen.
struct TopLine
{
    /// How the line is drawn where the terminal can.
    enum Style : quint8 { Plain, Heading, Busy, Waiting };
    QString text; ///< safe for a terminal, cut to its width
    Style style = Plain;
    friend bool operator==(const TopLine &, const TopLine &) = default;
};

/// Whether a terminal of that type (TERM) gets colours; not with \a noColor, the content of NO_COLOR, nor the ones
/// that never had any.
bool wantsColour(const QByteArray &type, const QByteArray &noColor);
/// What begins a line of that style on a terminal; empty = nothing, else ESC [0m ends it.
const char *styleSequence(TopLine::Style style, bool colour);

/// What the server said at one moment.
struct TopSnapshot
{
    qint64 time = 0; ///< seconds since the epoch
    qint64 milliseconds = 0; ///< of a clock that never goes back
    QList<Rpc::StatisticValue> values;
    QList<Rpc::SessionStatistics> sessions;
};

/// The live view: takes snapshots and keys, gives lines. Knows no terminal.
class Top
{
public:
    /// What it asks the server for.
    static QStringList counters();

    /// The newest snapshot; differences are those to the one before.
    void update(TopSnapshot snapshot);
    /// A key of the keyboard. \returns false if it means to leave.
    bool key(char key);
    /// Shown below the load until the next update, for example that the server does not answer.
    void setMessage(const QString &message) { m_message = message; }

    /// The screen, at most \a height lines of at most \a width characters, in which columns that do not fit are left
    /// out; 0 = as many as there are.
    QList<TopLine> lines(int width, int height) const;

private:
    /// A session with what it did since the last snapshot.
    struct Row
    {
        Rpc::SessionStatistics session;
        int group = 0; ///< running number
        quint64 real = 0; ///< microseconds
        quint64 cpu = 0;
        quint64 requests = 0;
    };
    using Key = std::pair<quint64, quint64>;

    qint64 value(const QString &name) const { return m_values.value(name); }
    qint64 difference(const QString &name) const;
    double perSecond(const QString &name) const;
    QString loadLine(int width) const;
    bool isWaiting() const;
    QString sqlLine(int width) const;
    QList<Row> sorted() const;
    bool before(const Row &a, const Row &b) const;
    QString cell(const Row &row, int column) const;

    TopColumns m_visible{false, false, true, true, true, true, true, true, true, true, true, true};
    char m_order = 'a';
    bool m_reverse = false;
    bool m_begun = false;
    qint64 m_time = 0;
    qint64 m_milliseconds = 0;
    double m_elapsed = 0; ///< seconds between the last two; 0 = there is only one
    QHash<QString, qint64> m_values;
    QHash<QString, qint64> m_before;
    QList<Row> m_rows;
    QString m_message;
};

} // namespace Tools
