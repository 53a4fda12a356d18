// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sequenceset.h"

#include "imap/lexer.h"

#include <algorithm>

namespace Imap {

static constexpr quint32 largestNumber = 0xffff'ffff;

// sequence-set = element *("," element); element = number [":" number]; number = nz-number / "*"
// 0 stands for "*".
static std::optional<quint32> readNumberOrStar(QByteArrayView &in)
{
    if (in.startsWith('*')) {
        in = in.sliced(1);
        return 0;
    }
    return readNzNumber(in);
}

std::optional<SequenceSet> SequenceSet::read(QByteArrayView &in, int maxRanges)
{
    SequenceSet set;
    QByteArrayView rest = in;
    quint32 openFrom = 0;
    for (int elements = 1;; ++elements) {
        if (elements > maxRanges)
            return {};
        const auto first = readNumberOrStar(rest);
        if (!first)
            return {};
        auto last = first;
        if (rest.startsWith(':')) {
            rest = rest.sliced(1);
            last = readNumberOrStar(rest);
            if (!last)
                return {};
        }
        if (*first != 0 && *last != 0) {
            set.m_ranges.append({std::min(*first, *last), std::max(*first, *last)});
        } else {
            const quint32 number = std::max(*first, *last);
            const quint32 from = number == 0 ? largestNumber : number;
            openFrom = openFrom == 0 ? from : std::min(openFrom, from);
        }
        if (!rest.startsWith(','))
            break;
        rest = rest.sliced(1);
    }
    set.m_ranges = normalised(std::move(set.m_ranges));
    set.m_openFrom = openFrom;
    in = rest;
    return set;
}

std::optional<SequenceSet> SequenceSet::parse(QByteArrayView text, int maxRanges)
{
    auto set = read(text, maxRanges);
    if (!text.isEmpty())
        return {};
    return set;
}

SequenceSet SequenceSet::fromRanges(const Base::UidSet &ranges)
{
    SequenceSet set;
    set.m_ranges = normalised(ranges);
    return set;
}

Base::UidSet SequenceSet::resolve(quint32 largest) const
{
    Base::UidSet out;
    if (largest == 0)
        return out;
    out.reserve(m_ranges.size() + 1);
    for (const auto &range : m_ranges) {
        if (range.first > largest)
            break;
        out.append({range.first, std::min(range.last, largest)});
    }
    if (m_openFrom == 0)
        return out;
    out.append({std::min(m_openFrom, largest), largest});
    return normalised(std::move(out));
}

static void appendRange(QByteArray &out, quint32 first, quint32 last)
{
    if (!out.isEmpty())
        out += ',';
    out += QByteArray::number(first);
    if (last != first)
        out += ':' + QByteArray::number(last);
}

QByteArray SequenceSet::toText() const
{
    QByteArray out;
    for (const auto &range : m_ranges)
        appendRange(out, range.first, range.last);
    if (m_openFrom == 0)
        return out;
    if (!out.isEmpty())
        out += ',';
    if (m_openFrom != largestNumber)
        out += QByteArray::number(m_openFrom) + ':';
    return out + '*';
}

Base::UidSet normalised(Base::UidSet ranges)
{
    const auto byFirst = [](const Base::UidRange &a, const Base::UidRange &b) { return a.first < b.first; };
    if (!std::is_sorted(ranges.cbegin(), ranges.cend(), byFirst))
        std::sort(ranges.begin(), ranges.end(), byFirst);
    qsizetype kept = 0;
    for (qsizetype i = 1; i < ranges.size(); ++i) {
        Base::UidRange &last = ranges[kept];
        if (last.last == largestNumber || ranges.at(i).first <= last.last + 1)
            last.last = std::max(last.last, ranges.at(i).last);
        else
            ranges[++kept] = ranges.at(i);
    }
    if (!ranges.isEmpty())
        ranges.resize(kept + 1);
    return ranges;
}

bool contains(const Base::UidSet &set, quint32 number)
{
    const auto after = std::upper_bound(set.cbegin(), set.cend(), number,
        [](quint32 value, const Base::UidRange &range) { return value < range.first; });
    return after != set.cbegin() && std::prev(after)->last >= number;
}

} // namespace Imap
