// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/grantrestore.h"

namespace Backup {

using namespace Base;

void GrantRestore::start(const QString &what, const QList<Grantee> &present, const QList<Grantee> &archived,
    QString (*text)(quint32 bits), Change change, Done done)
{
    m_what = what;
    m_text = text;
    m_change = std::move(change);
    m_done = std::move(done);
    m_merge = merge(present, archived, m_rights);
    for (const QString &name : std::as_const(m_merge.different))
        say(QStringLiteral("%1 has something else than in the archive, which stays").arg(name));
    next();
}

void GrantRestore::next()
{
    const bool remove = m_merge.set.isEmpty();
    if (remove && m_merge.remove.isEmpty())
        return finish({});
    const Grantee grantee = remove ? Grantee{m_merge.remove.takeFirst()} : m_merge.set.takeFirst();
    m_change(grantee, remove, [this, grantee, remove](const Result<void> &result) {
        const bool refused = !result
            && (result.error().code == Code::NotFound || result.error().code == Code::Invalid
                || result.error().code == Code::TooBig);
        if (!result && !refused)
            return finish(result.error());
        if (refused)
            say(QStringLiteral("%1 not restored: %2").arg(grantee.name, result.error().detail));
        else if (remove)
            say(QStringLiteral("%1 taken away").arg(grantee.name));
        else
            say(QStringLiteral("%1 %2").arg(grantee.name, m_text(grantee.bits)));
        next();
    });
}

/// What is told may begin the next list at once.
void GrantRestore::finish(const Result<void> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    done(result);
}

} // namespace Backup
