// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/model.h"

#include <QByteArrayView>

#include <optional>

namespace Imap {

/// A set of sequence numbers or UIDs (RFC 3501 sequence-set), kept as ascending disjoint ranges. `*` stays
/// symbolic until resolve(), because its value is known only when the command runs.
class SequenceSet
{
public:
    SequenceSet() = default;

    /// Reads a set from the front of \a in and advances it; nothing (and \a in unchanged) if there is no
    /// valid set there or it has more than \a maxRanges elements. O(n log n) in the number of elements.
    static std::optional<SequenceSet> read(QByteArrayView &in, int maxRanges = 10'000);
    /// The same for a whole text.
    static std::optional<SequenceSet> parse(QByteArrayView text, int maxRanges = 10'000);
    static SequenceSet fromRanges(const Base::UidSet &ranges);

    /// Plain numbers, with `*` replaced by \a largest, cut to 1…\a largest. `n:*` with n above \a largest is
    /// \a largest alone (RFC 3501 section 6.4.8). Nothing if \a largest is 0, the empty mailbox.
    Base::UidSet resolve(quint32 largest) const;
    /// Largest number written, 0 if there is only `*`. Above the number of messages it makes a set of
    /// sequence numbers invalid.
    quint32 highest() const { return m_ranges.isEmpty() ? 0 : m_ranges.last().last; }
    bool isEmpty() const { return m_ranges.isEmpty() && m_openFrom == 0; }
    /// The set in its shortest form, for example "1:5,9,20:*".
    QByteArray toText() const;

    friend bool operator==(const SequenceSet &, const SequenceSet &) = default;

private:
    Base::UidSet m_ranges;
    quint32 m_openFrom = 0; ///< n of `n:*`; 2³²−1 for `*` alone; 0 = none
};

/// Sorts and joins overlapping and neighbouring ranges.
Base::UidSet normalised(Base::UidSet ranges);
/// True if the ascending, disjoint \a set has \a number; O(log n).
bool contains(const Base::UidSet &set, quint32 number);

} // namespace Imap
