// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/date.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace Imap {

using namespace std::chrono;

static constexpr std::array<QByteArrayView, 12> months{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

static std::optional<qint64> dayOf(QByteArrayView dayText, QByteArrayView monthText, QByteArrayView yearText)
{
    const auto dayNumber = Base::parseNumber(dayText);
    const auto yearNumber = Base::parseNumber(yearText);
    const auto name = std::find_if(
        months.begin(), months.end(), [&](QByteArrayView m) { return Base::equalsIgnoreCase(m, monthText); });
    if (!dayNumber || *dayNumber > 31 || !yearNumber || yearText.size() != 4 || name == months.end())
        return {};
    const year_month_day date{
        year(int(*yearNumber)), month(unsigned(name - months.begin()) + 1), day(unsigned(*dayNumber))};
    if (!date.ok())
        return {};
    return qint64(sys_days(date).time_since_epoch().count()) * 86400;
}

static std::optional<int> twoDigits(QByteArrayView text, int max)
{
    const auto value = Base::parseNumber(text);
    if (!value || *value > quint64(max))
        return {};
    return int(*value);
}

// date-time = day "-" month "-" year SP hh ":" mm ":" ss SP ("+" / "-") hhmm, of fixed width
std::optional<qint64> parseDateTime(QByteArrayView text)
{
    if (text.size() != 26 || text[2] != '-' || text[6] != '-' || text[11] != ' ' || text[14] != ':'
        || text[17] != ':' || text[20] != ' ' || (text[21] != '+' && text[21] != '-'))
        return {};
    QByteArrayView dayText = text.first(2);
    if (dayText.startsWith(' '))
        dayText = dayText.sliced(1);
    const auto date = dayOf(dayText, text.sliced(3, 3), text.sliced(7, 4));
    const auto hour = twoDigits(text.sliced(12, 2), 23);
    const auto minute = twoDigits(text.sliced(15, 2), 59);
    const auto second = twoDigits(text.sliced(18, 2), 60);
    const auto zoneHour = twoDigits(text.sliced(22, 2), 23);
    const auto zoneMinute = twoDigits(text.sliced(24, 2), 59);
    if (!date || !hour || !minute || !second || !zoneHour || !zoneMinute)
        return {};
    const int zone = (*zoneHour * 60 + *zoneMinute) * 60 * (text[21] == '-' ? -1 : 1);
    return *date + *hour * 3600 + *minute * 60 + std::min(*second, 59) - zone;
}

static void appendPadded(QByteArray &out, int value, int width)
{
    const QByteArray digits = QByteArray::number(value);
    out += QByteArray(std::max<qsizetype>(0, width - digits.size()), '0') + digits;
}

QByteArray writeDateTime(qint64 time)
{
    constexpr qint64 earliest = -62'167'219'200; // 1 January 0000
    constexpr qint64 latest = 253'402'300'799; // 31 December 9999
    const sys_seconds moment{seconds(std::clamp(time, earliest, latest))};
    const sys_days midnight = floor<days>(moment);
    const year_month_day date{midnight};
    const hh_mm_ss clock{moment - midnight};
    QByteArray out;
    out.reserve(26);
    appendPadded(out, int(unsigned(date.day())), 2);
    out += '-';
    out += months.at(unsigned(date.month()) - 1);
    out += '-';
    appendPadded(out, int(date.year()), 4);
    out += ' ';
    appendPadded(out, int(clock.hours().count()), 2);
    out += ':';
    appendPadded(out, int(clock.minutes().count()), 2);
    out += ':';
    appendPadded(out, int(clock.seconds().count()), 2);
    return out + " +0000";
}

std::optional<qint64> parseDate(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 1 || dash > 2 || text.size() != dash + 9 || text[dash + 4] != '-')
        return {};
    return dayOf(text.first(dash), text.sliced(dash + 1, 3), text.sliced(dash + 5));
}

} // namespace Imap
