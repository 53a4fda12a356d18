// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/audit/auditlanguage.h"

#include "models/auditfilter.h"

namespace Pages {

Widgets::FilterBar::Language auditLanguage()
{
    using Bar = Widgets::FilterBar;
    const auto understand = [](const QString &text) {
        const Models::AuditFilter filter = Models::parseAuditFilter(text);
        Bar::Meaning meaning;
        if (!filter.isValid()) {
            const Models::AuditMistake &first = filter.mistakes.first();
            meaning = {first.text, first.begin, first.length, {}};
        }
        for (const Models::AuditCondition &condition : filter.conditions) {
            meaning.chips.append({Models::textOf(condition),
                [condition](const QString &whole) { return Models::withoutCondition(whole, condition); }});
        }
        return meaning;
    };
    const auto propose = [](const QString &text, qsizetype cursor) {
        const Models::AuditCompletion completion = Models::completeAuditFilter(text, cursor);
        return Bar::Proposals{completion.begin, completion.length, completion.proposals};
    };
    return {understand, propose, [](const QString &text) { return Models::filterOfLink(text); }};
}

} // namespace Pages
