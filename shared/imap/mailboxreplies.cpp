// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/writer.h"

#include "base/text.h"
#include "imap/flags.h"
#include "imap/mailboxname.h"

#include <array>

namespace Imap {

using Base::FolderUse;

namespace {

struct NamedUse
{
    QByteArrayView name;
    FolderUse use;
};

constexpr auto namedUses = std::to_array<NamedUse>({
    {"\\Sent", FolderUse::Sent},
    {"\\Trash", FolderUse::Trash},
    {"\\Drafts", FolderUse::Drafts},
    {"\\Junk", FolderUse::Junk},
    {"\\Archive", FolderUse::Archive},
});

struct NamedAttribute
{
    QByteArrayView name;
    quint32 attribute;
};

constexpr auto namedAttributes = std::to_array<NamedAttribute>({
    {"\\NonExistent", ListNonExistent},
    {"\\Noselect", ListNoSelect},
    {"\\Noinferiors", ListNoInferiors},
    {"\\Marked", ListMarked},
    {"\\Unmarked", ListUnmarked},
    {"\\HasChildren", ListHasChildren},
    {"\\HasNoChildren", ListHasNoChildren},
    {"\\Subscribed", ListSubscribed},
});

} // namespace

QByteArrayView specialUseAttribute(FolderUse use)
{
    for (const auto &row : namedUses) {
        if (row.use == use)
            return row.name;
    }
    return {};
}

FolderUse specialUse(QByteArrayView attribute)
{
    for (const auto &row : namedUses) {
        if (Base::equalsIgnoreCase(row.name, attribute))
            return row.use;
    }
    return FolderUse::None;
}

QByteArray listReply(QByteArrayView reply, quint32 attributes, const QString &name, FolderUse use)
{
    QByteArray out = "* " + reply.toByteArray() + " (";
    const auto add = [&out](QByteArrayView word) {
        if (!out.endsWith('('))
            out += ' ';
        out += word;
    };
    for (const auto &row : namedAttributes) {
        if (attributes & row.attribute)
            add(row.name);
    }
    if (const QByteArrayView role = specialUseAttribute(use); !role.isEmpty())
        add(role);
    out += ") \"/\" ";
    appendMailbox(out, name);
    return out + "\r\n";
}

QByteArray delimiterReply(QByteArrayView reply, const QString &root)
{
    QByteArray out = "* " + reply.toByteArray() + " (\\Noselect) \"/\" ";
    appendString(out, encodeModifiedUtf7(root));
    return out + "\r\n";
}

QByteArray statusReply(const QString &mailbox, quint32 items, const Base::Folder &folder)
{
    QByteArray out = "* STATUS ";
    appendMailbox(out, mailbox);
    out += " (";
    const auto add = [&](quint32 item, QByteArrayView name, quint32 value) {
        if (!(items & item))
            return;
        if (!out.endsWith('('))
            out += ' ';
        out += name;
        out += ' ';
        out += QByteArray::number(value);
    };
    add(StatusMessages, "MESSAGES", folder.messages);
    add(StatusRecent, "RECENT", folder.recent);
    add(StatusUidNext, "UIDNEXT", folder.uidNext);
    add(StatusUidValidity, "UIDVALIDITY", folder.uidValidity);
    add(StatusUnseen, "UNSEEN", folder.unseen);
    return out + ")\r\n";
}

static void appendNamespace(QByteArray &out, const QStringList &prefixes)
{
    if (prefixes.isEmpty()) {
        out += "NIL";
        return;
    }
    out += '(';
    for (const QString &prefix : prefixes) {
        out += '(';
        appendString(out, encodeModifiedUtf7(prefix));
        out += " \"/\")";
    }
    out += ')';
}

QByteArray namespaceReply(
    const QStringList &personal, const QStringList &otherUsers, const QStringList &shared)
{
    QByteArray out = "* NAMESPACE ";
    appendNamespace(out, personal);
    out += ' ';
    appendNamespace(out, otherUsers);
    out += ' ';
    appendNamespace(out, shared);
    return out + "\r\n";
}

QByteArray flagsReply(quint32 flags, const QStringList &keywords)
{
    return "* FLAGS " + flagsText(flags, keywords) + "\r\n";
}

} // namespace Imap
