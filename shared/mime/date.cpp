// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/date.h"

#include "base/text.h"

#include <QList>

#include <chrono>

namespace Mime {

namespace {

struct Clock
{
    int hour = 0;
    int minute = 0;
    int second = 0;
};

struct DateParts
{
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    std::optional<Clock> clock;
    std::optional<int> zone; ///< minutes east of UTC
};

} // namespace

/// Words between blanks and commas, comments left out. A date needs few; more than 16 are not read.
static QList<QByteArray> words(QByteArrayView value)
{
    QList<QByteArray> out;
    QByteArray word;
    int depth = 0;
    for (const char c : value.first(qMin<qsizetype>(value.size(), 1000))) {
        if (c == '(')
            ++depth;
        const bool separator = depth > 0 || uchar(c) <= 0x20 || c == ',';
        if (c == ')' && depth > 0)
            --depth;
        if (!separator) {
            word.append(c);
        } else if (!word.isEmpty()) {
            out.append(std::exchange(word, {}));
            if (out.size() == 16)
                return out;
        }
    }
    if (!word.isEmpty())
        out.append(word);
    return out;
}

static std::optional<int> month(QByteArrayView word)
{
    static constexpr QByteArrayView names[] = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    if (word.size() < 3)
        return {};
    for (int i = 0; i < 12; ++i) {
        if (Base::equalsIgnoreCase(word.first(3), names[i]))
            return i + 1;
    }
    return {};
}

static std::optional<int> number(QByteArrayView digits, int maximum)
{
    const auto value = Base::parseNumber(digits, quint64(maximum));
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}

static std::optional<Clock> clock(QByteArrayView word)
{
    const qsizetype first = word.indexOf(':');
    if (first < 0)
        return {};
    const qsizetype second = word.indexOf(':', first + 1);
    const auto hour = number(word.first(first), 23);
    const auto minute =
        number(second < 0 ? word.sliced(first + 1) : word.sliced(first + 1, second - first - 1), 59);
    const auto seconds = second < 0 ? std::optional<int>(0) : number(word.sliced(second + 1), 60);
    if (!hour || !minute || !seconds)
        return {};
    return Clock{*hour, *minute, *seconds};
}

static std::optional<int> zone(QByteArrayView word)
{
    static constexpr std::pair<QByteArrayView, int> names[] = {{"ut", 0}, {"utc", 0}, {"gmt", 0}, {"z", 0},
        {"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8},
        {"pdt", -7}};
    for (const auto &[name, hours] : names) {
        if (Base::equalsIgnoreCase(word, name))
            return hours * 60;
    }
    if (word.size() != 5 || (word[0] != '+' && word[0] != '-'))
        return {};
    const auto hours = number(word.sliced(1, 2), 99);
    const auto minutes = number(word.sliced(3, 2), 59);
    if (!hours || !minutes)
        return {};
    return (*hours * 60 + *minutes) * (word[0] == '-' ? -1 : 1);
}

/// RFC 5322 section 4.3: two digits mean 1950…2049, three digits count from 1900.
static std::optional<int> year(QByteArrayView word)
{
    const auto value = number(word, 9999);
    if (!value)
        return {};
    if (word.size() <= 2)
        return *value + (*value < 50 ? 2000 : 1900);
    return word.size() == 3 ? *value + 1900 : *value;
}

static void take(DateParts &found, QByteArrayView word)
{
    if (!found.clock && word.contains(':'))
        found.clock = clock(word);
    else if (!found.zone && found.clock && zone(word))
        found.zone = zone(word);
    else if (!found.month && month(word))
        found.month = month(word);
    else if (!found.day && number(word, 31) && word.size() <= 2)
        found.day = number(word, 31);
    else if (!found.year && found.day && found.month)
        found.year = year(word);
}

std::optional<Date> parseDate(QByteArrayView value)
{
    DateParts found;
    for (const QByteArray &word : words(value)) {
        if (word.count('-') == 2) { // "21-Nov-1997"
            for (const QByteArray &piece : word.split('-'))
                take(found, piece);
        } else {
            take(found, word);
        }
    }
    if (!found.day || !found.month || !found.year || *found.year < 1)
        return {};
    const std::chrono::year_month_day date(std::chrono::year(*found.year),
        std::chrono::month(unsigned(*found.month)), std::chrono::day(unsigned(*found.day)));
    if (!date.ok())
        return {};
    const qint64 day = qint64(std::chrono::sys_days(date).time_since_epoch().count()) * 86400;
    const Clock time = found.clock.value_or(Clock{});
    return Date{day + time.hour * 3600 + time.minute * 60 + time.second - found.zone.value_or(0) * 60, day};
}

} // namespace Mime
