// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditfilter.h"

#include "models/auditfilterwords.h"

#include <algorithm>

namespace Models {

namespace {

/// Reads from the front of the text; never goes back.
class FilterReader
{
public:
    explicit FilterReader(const QString &text) : m_text(text) { }

    AuditFilter read();

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    void readOne();
    void readValues(AuditCondition &condition);
    QString readValue();
    std::optional<AuditKey> readKey(AuditCondition &condition);
    void check(const AuditCondition &condition);
    void checkOnce(AuditKey key);
    void mistake(qsizetype begin, const QString &text)
    {
        m_filter.mistakes.append({begin, std::max<qsizetype>(1, m_at - begin), text});
    }

    const QString m_text;
    qsizetype m_at = 0;
    AuditFilter m_filter;
};

AuditFilter FilterReader::read()
{
    while (!isAtEnd()) {
        if (here().isSpace())
            ++m_at;
        else
            readOne();
    }
    checkOnce(AuditKey::Since);
    checkOnce(AuditKey::Until);
    return std::move(m_filter);
}

void FilterReader::readOne()
{
    AuditCondition condition;
    condition.begin = m_at;
    if (here() == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
        condition.negated = true;
        ++m_at;
    }
    const qsizetype before = m_filter.mistakes.size();
    const auto key = readKey(condition);
    if (key)
        condition.key = *key;
    readValues(condition);
    condition.length = m_at - condition.begin;
    if (m_filter.mistakes.size() == before)
        check(condition);
    if (m_filter.mistakes.size() == before)
        m_filter.conditions.append(condition);
}

/// Goes past "user:" and says which that is; stays if there is no key.
std::optional<AuditKey> FilterReader::readKey(AuditCondition &condition)
{
    const qsizetype begin = m_at;
    qsizetype end = begin;
    while (end < m_text.size() && (m_text.at(end).isLetter() || m_text.at(end) == QLatin1Char('_')))
        ++end;
    const bool isKey = end > begin && end < m_text.size()
        && (m_text.at(end) == QLatin1Char(':') || m_text.at(end) == QLatin1Char('~'));
    if (!isKey)
        return AuditKey::Text;
    const QString name = m_text.sliced(begin, end - begin).toLower();
    condition.part = m_text.at(end) == QLatin1Char('~');
    m_at = end + 1;
    const auto key = FilterWords::keyOf(name);
    if (!key) {
        --m_at;
        mistake(begin,
            AuditFilter::tr("There is no key “%1”. Put quotes around it to search for the text.").arg(name));
        ++m_at;
    }
    return key;
}

void FilterReader::readValues(AuditCondition &condition)
{
    const qsizetype begin = m_at;
    while (true) {
        const QString value = readValue();
        if (!value.isEmpty())
            condition.values.append(value);
        if (isAtEnd() || here() != QLatin1Char(','))
            break;
        ++m_at;
        if (isAtEnd() || here().isSpace()) {
            mistake(m_at - 1, AuditFilter::tr("A value is missing after the comma."));
            return;
        }
    }
    if (condition.values.isEmpty() && m_filter.mistakes.isEmpty())
        mistake(condition.begin, AuditFilter::tr("A value is missing."));
    else if (condition.values.isEmpty())
        mistake(begin, AuditFilter::tr("A value is missing."));
}

QString FilterReader::readValue()
{
    QString value;
    if (isAtEnd() || here() != QLatin1Char('"')) {
        while (!isAtEnd() && !here().isSpace() && here() != QLatin1Char(',') && here() != QLatin1Char('"'))
            value += m_text.at(m_at++);
        return value;
    }
    const qsizetype begin = m_at++;
    while (!isAtEnd() && here() != QLatin1Char('"')) {
        if (here() == QLatin1Char('\\') && m_at + 1 < m_text.size()
            && m_text.at(m_at + 1) == QLatin1Char('"'))
            ++m_at;
        value += m_text.at(m_at++);
    }
    if (isAtEnd())
        mistake(begin, AuditFilter::tr("The closing quote is missing."));
    else
        ++m_at;
    return value;
}

void FilterReader::check(const AuditCondition &condition)
{
    const bool isTime = condition.key == AuditKey::Since || condition.key == AuditKey::Until;
    if (isTime && (condition.negated || condition.part || condition.values.size() > 1)) {
        mistake(condition.begin,
            AuditFilter::tr("A limit of time has one value and a colon, and no minus before it."));
        return;
    }
    for (const QString &value : condition.values) {
        const QString problem = FilterWords::problemOf(condition, value);
        if (!problem.isEmpty())
            return mistake(condition.begin, problem);
    }
}

void FilterReader::checkOnce(AuditKey key)
{
    const AuditCondition *first = nullptr;
    for (const AuditCondition &condition : std::as_const(m_filter.conditions)) {
        if (condition.key != key)
            continue;
        if (first) {
            m_filter.mistakes.append({condition.begin, condition.length,
                AuditFilter::tr("“%1” stands here twice.").arg(nameOf(key))});
            return;
        }
        first = &condition;
    }
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || std::any_of(value.begin(), value.end(), [](QChar letter) {
        return letter.isSpace() || letter == QLatin1Char(',') || letter == QLatin1Char('"');
    });
}

QString typed(const QString &value, bool isText)
{
    const bool misleads = isText
        && (value.startsWith(QLatin1Char('-')) || value.contains(QLatin1Char(':'))
            || value.contains(QLatin1Char('~')));
    if (!needsQuotes(value) && !misleads)
        return value;
    QString inner = value;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QStringLiteral("\\\"")) + QLatin1Char('"');
}

} // namespace

AuditFilter parseAuditFilter(const QString &text)
{
    return FilterReader(text).read();
}

QString textOf(const AuditCondition &condition)
{
    QStringList values;
    for (const QString &value : condition.values)
        values.append(typed(value, condition.key == AuditKey::Text));
    QString text = condition.negated ? QStringLiteral("-") : QString();
    if (condition.key != AuditKey::Text)
        text += nameOf(condition.key) + QLatin1Char(condition.part ? '~' : ':');
    return text + values.join(QLatin1Char(','));
}

QString withoutCondition(const QString &text, const AuditCondition &condition)
{
    const QString before = text.left(condition.begin).trimmed();
    const QString after = text.mid(condition.begin + condition.length).trimmed();
    return before.isEmpty() || after.isEmpty() ? QString(before + after)
                                               : QString(before + QLatin1Char(' ') + after);
}

QString withoutKey(const QString &text, AuditKey key)
{
    QString left = text;
    const QList<AuditCondition> conditions = parseAuditFilter(text).conditions;
    for (auto condition = conditions.crbegin(); condition != conditions.crend(); ++condition) {
        if (condition->key == key)
            left = withoutCondition(left, *condition);
    }
    return left;
}

QString withCondition(const QString &text, AuditKey key, const QString &value)
{
    AuditCondition added;
    added.key = key;
    added.values = {value};
    const QString wanted = textOf(added);
    const QList<AuditCondition> conditions = parseAuditFilter(text).conditions;
    const bool isThere = std::any_of(conditions.begin(), conditions.end(),
        [&](const AuditCondition &condition) { return textOf(condition) == wanted; });
    if (isThere)
        return text;
    return text.trimmed().isEmpty() ? wanted : QString(text.trimmed() + QLatin1Char(' ') + wanted);
}

} // namespace Models
