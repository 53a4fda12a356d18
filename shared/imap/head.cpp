// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/head.h"

#include "base/text.h"
#include "imap/lexer.h"

namespace Imap {

static Head failed(Head head, const char *error)
{
    head.error = error;
    head.row = nullptr;
    return head;
}

Head readHead(QByteArrayView line)
{
    Head head;
    const QByteArrayView tag = readTag(line);
    if (tag.isEmpty())
        return failed(head, line.isEmpty() ? "Empty command line" : "Invalid tag");
    if (!line.startsWith(' '))
        return failed(head, "A tag and a command were expected");
    head.tag = tag.toByteArray();
    line = line.sliced(1);
    QByteArrayView name = readAtom(line);
    head.uid = Base::equalsIgnoreCase(name, "UID");
    if (head.uid) {
        if (!line.startsWith(' '))
            return failed(head, "UID needs a command");
        line = line.sliced(1);
        name = readAtom(line);
    }
    head.row = findCommand(name);
    if (!head.row)
        return failed(head, name.isEmpty() ? "Missing command" : "Unknown command");
    if (head.uid && !(head.row->flags & (CommandHasUidForm | CommandUidOnly)))
        return failed(head, "This command has no UID form");
    if (!head.uid && (head.row->flags & CommandUidOnly))
        return failed(head, "This command has only a UID form");
    if (!line.isEmpty() && !line.startsWith(' '))
        return failed(head, "Unexpected character after the command");
    head.arguments = line;
    return head;
}

} // namespace Imap
