// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/healthrules.h"
#include "models/healthsource.h"
#include "models/load.h"

class QTimer;

namespace Models {

/// A rule and what it says now.
struct HealthLine
{
    QString id;
    QString title;
    Severity severity = Severity::None; ///< None = it could not be checked
    QString text;
    QString why;
    QString effect;
    QString fix; ///< text of the button; empty = there is nothing to mend
    QString page;
    QString argument;
    bool pending = false; ///< the facts are still on their way
    friend bool operator==(const HealthLine &, const HealthLine &) = default;
};

/// What is wrong at the server, or could be: one row for each rule. Refreshed every fifteen seconds while it
/// is started; what is work for the server only every five minutes, or each hour. Main thread.
class Health : public Table<HealthLine, QString>
{
    Q_OBJECT
public:
    enum Column { State, Check, Finding, ColumnCount };
    Q_ENUM(Column)

    explicit Health(Backend &backend, QObject *parent = nullptr, std::function<qint64()> now = {});

    Load *load() { return &m_load; }
    void start();
    void stop();
    /// All but what leaves a record at the server; that too if it is old.
    void refresh();
    /// All of it.
    void checkEverything() { ask(HealthSource::Depth::Deep); }

    /// The worst first; then as the rules come.
    QStringList order() const;
    /// The worst of all; None if some could not be checked and the others are good.
    Severity worst() const;
    /// "All 26 checks passed at 12:00:03.", or how many did not.
    QString summary() const;
    /// "Warning", "Not checked": what a severity is called here.
    static QString word(Severity severity);

    /// See HealthSource.
    const QHash<QString, qint64> &seen() const { return m_source.seen(); }
    void setSeen(const QHash<QString, qint64> &seen) { m_source.setSeen(seen); }
    /// Has the server compare all stored messages with their hashes.
    void verifyBodies(QObject *context, std::function<void(Base::Result<qint64>)> started);

Q_SIGNALS:
    /// A row is worse than it was when it was known last.
    void worsened(const QString &title, const QString &text, Models::Severity severity);

protected:
    int columns() const override { return ColumnCount; }
    QString keyOf(const HealthLine &line) const override { return line.id; }
    QVariant cell(const HealthLine &line, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    void ask(HealthSource::Depth depth);
    void askNext();
    void finished(const Base::Result<void> &result);
    void evaluate();
    void readyChanged();

    Backend &m_backend;
    HealthSource m_source;
    const QList<HealthRule> m_rules;
    Load m_load;
    QTimer *m_timer;
    Identity m_identity;
    QHash<QString, Severity> m_known; ///< of each rule, when it could be checked last
    std::optional<HealthSource::Depth> m_wanted; ///< once the round that is going on has ended
    HealthSource::Depth m_round = HealthSource::Depth::Quick; ///< of what is going on
    qint64 m_slowAt = 0; ///< when that ended last
    qint64 m_deepAt = 0;
    bool m_active = false;
};

} // namespace Models
