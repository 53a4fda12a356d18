// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/mailboxname.h"

#include "imap/reader.h"

namespace Imap {

using Base::Result;

static constexpr QStringView inbox = u"INBOX";

// True if the first level of the name is INBOX in any case.
static bool isInboxed(QStringView name)
{
    return name.startsWith(inbox, Qt::CaseInsensitive)
        && (name.size() == inbox.size() || name[inbox.size()] == hierarchySeparator);
}

QString canonicalInbox(const QString &name)
{
    // QChar folding knows more than ASCII: U+0131 and U+017F are no part of INBOX, and no other letter folds
    // into it.
    if (!isInboxed(name) || name.startsWith(inbox))
        return name;
    return inbox.toString() + name.mid(inbox.size());
}

static Result<void> checkLevel(QStringView level, bool forCreation)
{
    if (level.isEmpty())
        return refused("[CANNOT] A mailbox name must not have empty levels");
    if (level.toUtf8().size() > maxComponentBytes)
        return refused("[CANNOT] A level of the mailbox name is too long");
    for (qsizetype i = 0; i < level.size(); ++i) {
        const QChar c = level[i];
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0))
            return refused("[CANNOT] A mailbox name must not contain control characters");
        if (c.isHighSurrogate() && i + 1 < level.size() && level[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            return refused("[CANNOT] The mailbox name is not valid Unicode");
    }
    if (!forCreation)
        return {};
    // A name with wildcards could be listed only together with others.
    if (level.contains(u'*') || level.contains(u'%'))
        return refused("[CANNOT] A new mailbox name must not contain wildcards");
    if (level == u"." || level == u"..")
        return refused("[CANNOT] A new mailbox must not be named by dots");
    return {};
}

Result<QString> checkedMailboxName(const QString &name, bool forCreation)
{
    if (name.size() > maxMailboxBytes)
        return refused("[CANNOT] The mailbox name is too long");
    QString normal = canonicalInbox(name.normalized(QString::NormalizationForm_C));
    if (forCreation && normal.size() > 1 && normal.endsWith(hierarchySeparator))
        normal.chop(1);
    if (normal.toUtf8().size() > maxMailboxBytes)
        return refused("[CANNOT] The mailbox name is too long");
    const auto levels = QStringView(normal).split(hierarchySeparator);
    if (levels.size() > maxMailboxDepth)
        return refused("[CANNOT] The mailbox name has too many levels");
    for (const QStringView level : levels)
        TRY(checkLevel(level, forCreation));
    return normal;
}

Result<QString> readMailboxName(QByteArrayView encoded, bool forCreation)
{
    const auto name = decodeModifiedUtf7(encoded);
    if (!name)
        return refused("[CANNOT] The mailbox name is not valid modified UTF-7");
    return checkedMailboxName(*name, forCreation);
}

QStringList mailboxPath(const QString &name)
{
    return name.split(hierarchySeparator);
}

Result<QString> joinListPattern(QByteArrayView reference, QByteArrayView pattern)
{
    const auto decodedReference = decodeModifiedUtf7(reference);
    const auto decodedPattern = decodeModifiedUtf7(pattern);
    if (!decodedReference || !decodedPattern)
        return refused("[CANNOT] The mailbox pattern is not valid modified UTF-7");
    QString joined = decodedPattern->startsWith(hierarchySeparator)
        ? *decodedPattern
        : QString(*decodedReference + *decodedPattern);
    joined = joined.normalized(QString::NormalizationForm_C);
    if (joined.size() > maxMailboxBytes)
        return refused("[CANNOT] The mailbox pattern is too long");
    return joined;
}

} // namespace Imap
