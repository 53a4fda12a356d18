// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/part.h"

#include "base/text.h"

namespace Mime {

// section      = [numbers] ["." keyword] | keyword      (RFC 3501 section 9, section-spec)
// numbers      = nz-number *("." nz-number)

PartTree::PartTree() : PartTree({}, 0) { }

PartTree::PartTree(QList<Part> parts, qsizetype messageSize)
    : m_parts(std::move(parts))
    , m_messageSize(messageSize)
{
    if (m_parts.isEmpty()) {
        Part part;
        part.type = "text";
        part.subtype = "plain";
        part.bodySize = messageSize;
        m_parts.append(part);
    }
}

/// Index of the part with these numbers, or -1.
int PartTree::follow(QByteArrayView numbers) const
{
    int current = 0;
    bool message =
        true; // current is the root of a message, whose own body is its part 1 unless it is a multipart
    while (!numbers.isEmpty()) {
        const qsizetype dot = numbers.indexOf('.');
        const QByteArrayView digits = dot < 0 ? numbers : numbers.first(dot);
        const auto number =
            digits.startsWith('0') ? std::nullopt : Base::parseNumber(digits, quint64(m_parts.size()));
        if (!number || dot == numbers.size() - 1)
            return -1;
        numbers = dot < 0 ? QByteArrayView() : numbers.sliced(dot + 1);
        if (!message && at(current).isMessage()) {
            current = at(current).children.first();
            message = true;
        }
        if (at(current).isMultipart()) {
            if (*number > quint64(at(current).children.size()))
                return -1;
            current = at(current).children.at(qsizetype(*number) - 1);
        } else if (!message || *number != 1) {
            return -1;
        }
        message = false;
    }
    return current;
}

const Part *PartTree::part(QByteArrayView numbers) const
{
    const int index = follow(numbers);
    return index < 0 ? nullptr : &m_parts[index];
}

std::optional<Range> PartTree::find(QByteArrayView section) const
{
    if (section.isEmpty())
        return Range{0, m_messageSize};
    qsizetype end = section.size(); // of the numbers
    while (end > 0 && (section[end - 1] < '0' || section[end - 1] > '9'))
        --end;
    const QByteArrayView numbers = section.first(end);
    QByteArrayView keyword = section.sliced(end);
    if (!numbers.isEmpty() && !keyword.isEmpty()) {
        if (!keyword.startsWith('.') || keyword.size() == 1)
            return {};
        keyword = keyword.sliced(1);
    }
    const Part *found = part(numbers);
    if (!found)
        return {};
    if (keyword.isEmpty())
        return found->body();
    if (Base::equalsIgnoreCase(keyword, "MIME"))
        return numbers.isEmpty() ? std::nullopt : std::optional<Range>(found->header());
    if (!numbers.isEmpty()) {
        if (!found->isMessage())
            return {};
        found = &at(found->children.first());
    }
    if (Base::equalsIgnoreCase(keyword, "HEADER"))
        return found->header();
    if (Base::equalsIgnoreCase(keyword, "TEXT"))
        return found->body();
    return {};
}

} // namespace Mime
