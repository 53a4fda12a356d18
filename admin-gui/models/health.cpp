// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>

namespace Models {

using namespace Base;
using namespace std::chrono_literals;
using Depth = HealthSource::Depth;

namespace {

constexpr qint64 slowEvery = 5 * 60;
constexpr qint64 deepEvery = 60 * 60;
constexpr qint64 deepByHand = 10 * 60; ///< F5 asks no sooner for what leaves a record

/// What could not be checked may be bad: it stands before what is good.
int rankOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 0;
    case Severity::Warning:
        return 1;
    case Severity::Notice:
        return 2;
    case Severity::None:
        return 3;
    case Severity::Good:
        break;
    }
    return 4;
}

} // namespace

Health::Health(Backend &backend, QObject *parent, std::function<qint64()> now)
    : Table(parent)
    , m_backend(backend)
    , m_source(backend, nullptr, std::move(now))
    , m_rules(HealthRules::all())
    , m_timer(new QTimer(this))
    , m_identity(backend.identity())
{
    m_timer->setInterval(15s);
    connect(m_timer, &QTimer::timeout, this, &Health::askNext);
    connect(&m_source, &HealthSource::finished, this, &Health::finished);
    connect(&m_source, &HealthSource::changed, this, [this] {
        if (m_load.hasData())
            evaluate();
    });
    connect(&m_backend, &Backend::readyChanged, this, &Health::readyChanged);
    connect(&m_backend, &Backend::changed, this, [this](quint32 topics) {
        if (m_active && (topics & (Rpc::ServicesTopic | Rpc::ConfigurationTopic)))
            ask(Depth::Slow);
    });
}

void Health::start()
{
    m_active = true;
    m_timer->start();
    askNext();
}

void Health::stop()
{
    m_active = false;
    m_wanted.reset();
    m_timer->stop();
    if (m_source.interrupt())
        m_deepAt = 0; // the next time from the beginning
    if (m_source.isBusy())
        m_round = std::min(m_round, Depth::Slow); // of this round the chain is left out
}

void Health::refresh()
{
    ask(m_source.now() - m_deepAt >= deepByHand ? Depth::Deep : Depth::Slow);
}

/// The quick facts first, so that there is something to see.
void Health::askNext()
{
    const qint64 now = m_source.now();
    const bool first = !m_load.hasData();
    ask(first                             ? Depth::Quick
            : now - m_deepAt >= deepEvery ? Depth::Deep
            : now - m_slowAt >= slowEvery ? Depth::Slow
                                          : Depth::Quick);
}

void Health::ask(Depth depth)
{
    if (!m_backend.isReady())
        return;
    if (m_source.isBusy()) {
        m_wanted = std::max(depth, m_wanted.value_or(Depth::Quick));
        return;
    }
    m_round = depth;
    m_load.begin();
    m_source.refresh(depth);
}

void Health::finished(const Result<void> &result)
{
    const bool first = !m_load.hasData();
    if (result) {
        evaluate();
        m_load.succeed();
    } else {
        m_load.fail(result.error());
    }
    if (result && m_round >= Depth::Slow)
        m_slowAt = m_source.now();
    if (result && m_round == Depth::Deep)
        m_deepAt = m_source.now();
    if (m_wanted)
        ask(*std::exchange(m_wanted, std::nullopt));
    else if (m_active && first && result)
        askNext();
}

void Health::readyChanged()
{
    if (!m_backend.isReady())
        return;
    if (std::exchange(m_identity, m_backend.identity()) != m_backend.identity()) {
        m_source.forget();
        m_known.clear();
        m_slowAt = m_deepAt = 0;
        m_load.reset();
    }
    if (m_active)
        ask(m_load.hasData() ? Depth::Slow : Depth::Quick);
}

void Health::evaluate()
{
    QList<HealthLine> lines;
    lines.reserve(m_rules.size());
    for (const HealthRule &rule : m_rules) {
        const HealthFinding finding = rule.check(m_source.facts());
        const bool bad = finding.severity != Severity::Good && !finding.pending;
        const bool mends =
            bad && (finding.severity != Severity::None || rule.page == QLatin1String("health"));
        lines.append({rule.id, rule.title, finding.severity, finding.text, rule.why, rule.effect,
            mends ? rule.fix : QString(), rule.page,
            finding.argument.isEmpty() ? rule.argument : finding.argument, finding.pending});
    }
    merge(lines);
    for (const HealthLine &line : std::as_const(lines)) {
        if (line.severity == Severity::None)
            continue;
        const auto before = m_known.constFind(line.id);
        const bool worse = before != m_known.cend() && rankOf(line.severity) < rankOf(*before);
        m_known.insert(line.id, line.severity);
        if (worse)
            Q_EMIT worsened(line.title, line.text, line.severity);
    }
}

QStringList Health::order() const
{
    QList<HealthLine> lines = rows();
    std::stable_sort(lines.begin(), lines.end(),
        [](const HealthLine &a, const HealthLine &b) { return rankOf(a.severity) < rankOf(b.severity); });
    QStringList ids;
    for (const HealthLine &line : std::as_const(lines))
        ids.append(line.id);
    return ids;
}

Severity Health::worst() const
{
    Severity worst = Severity::Good;
    for (const HealthLine &line : rows()) {
        if (rankOf(line.severity) < rankOf(worst))
            worst = line.severity;
    }
    return worst;
}

QString Health::summary() const
{
    int bad = 0;
    int open = 0;
    int pending = 0;
    for (const HealthLine &line : rows()) {
        bad += rankOf(line.severity) < rankOf(Severity::None) ? 1 : 0;
        open += line.severity == Severity::None && !line.pending ? 1 : 0;
        pending += line.pending ? 1 : 0;
    }
    const int passed = int(rows().size()) - bad - open - pending;
    const QString time = QLocale().toString(m_load.updated().time(), QStringLiteral("HH:mm:ss"));
    QStringList sentences;
    if (bad > 0)
        sentences.append(tr("%n check(s) found something at %1.", nullptr, bad).arg(time));
    if (bad + open + pending == 0)
        return tr("All %n check(s) passed at %1.", nullptr, passed).arg(time);
    sentences.append(bad > 0 ? tr("%n check(s) passed.", nullptr, passed)
                             : tr("%n check(s) passed at %1.", nullptr, passed).arg(time));
    if (open > 0)
        sentences.append(tr("%n check(s) could not be made.", nullptr, open));
    if (pending > 0)
        sentences.append(tr("%n check(s) are still being made.", nullptr, pending));
    return sentences.join(u' ');
}

QString Health::word(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return tr("Not checked");
    case Severity::Good:
        return tr("Good");
    case Severity::Notice:
        return tr("Notice");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Critical:
        return tr("Critical");
    }
    return {};
}

void Health::verifyBodies(QObject *context, std::function<void(Result<qint64>)> started)
{
    m_backend.ask<Rpc::StartVerify>(
        {}, context, [started = std::move(started)](const Result<Rpc::JobReply> &reply) {
            started(reply ? Result<qint64>(reply->job.id) : Result<qint64>(reply.error()));
        });
}

QVariant Health::cell(const HealthLine &line, int column, int role) const
{
    if (column == State && role == SeverityRole)
        return int(line.severity);
    if (column == State && role == SortRole)
        return rankOf(line.severity);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case State:
        return word(line.severity);
    case Check:
        return line.title;
    case Finding:
        return line.text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant Health::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case State:
        return tr("State");
    case Check:
        return tr("Check");
    case Finding:
        return tr("Finding");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Models
