# SPDX-License-Identifier: GPL-3.0-or-later
"""The specification's own story (section 7.3): mary shares her calendar with john and her Inbox with a delegate, an
administrator looks around, everybody writes into the public store, and the security log tells all of it."""

import imaplib
import os
import re
import unittest

from instance import Instance, mail, wait_for

TYPES = {"store": 3, "folder": 5, "message": 7}
CALENDAR = "Other Users/mary/Calendar"


def names(rows):
    return [re.sub(rb'.* "/" "?([^"]*)"?$', rb"\1", row).decode() for row in rows if row]


class Story(unittest.TestCase):
    def setUp(self):
        self.site = Instance(
            gateway={"imap_only_mailfolders": "no"},
            server={"audit_log_enabled": "yes", "audit_log_method": "file", "auth_failure_delay": 0})
        self.log = self.site.folder / "log/audit.log"
        self.site.options["server"]["audit_log_file"] = self.log
        self.enterContext(self.site)
        self.site.create_user("mary", "john", "diana", "boss")
        self.site.admin("-u", "boss", "-a", "2")
        self.site.admin("--create-public-store")
        self.permissions("--update-delegate", "john", "--calendar", "readonly", "mary")
        self.permissions("--update-delegate", "diana", "--inbox", "secretary", "mary")
        self.site.deliver("mary", mail(subject="Offer"))
        self.told = 0  # lines of the log that were accounted for
        self.mark()

    def permissions(self, *arguments):
        return self.site.tool("mailbox-permissions", *arguments)

    def lines(self, since=0):
        return self.log.read_text(errors="replace").splitlines()[since:]

    def mark(self):
        """A refused login: when it is in the log, so is all that came before. Returns that, since the last mark."""
        name = f"mark{self.told}"
        with self.site.raw(self.site.imap_port) as link, link.makefile("rb") as answers:
            answers.readline()
            link.sendall(f"m LOGIN {name} x\r\n".encode())
            self.assertRegex(answers.readline(), rb"^m NO ")
        mine = f"authenticate failed user='{name}' "

        def told():
            new = self.lines(self.told)
            return next(([*new[:n], line] for n, line in enumerate(new) if line.startswith(mine)), None)
        told = wait_for(told, "the mark in the security log")
        self.told += len(told)
        return told[:-1]

    def said(self, act, *patterns):
        """What act() does must be told by exactly these lines, in this order. Returns act()'s result."""
        result = act()
        told = self.mark()
        shown = "\n".join(["told:", *told, "expected:", *patterns])
        self.assertEqual(len(patterns), len(told), shown)
        for pattern, line in zip(patterns, told):
            self.assertRegex(line, f"^{pattern}$", shown)
        return result

    def access(self, who, owner, right, kind, allowed=True):
        return (f"access {'allowed' if allowed else 'denied'} objectid=[0-9]+ type={TYPES[kind]} ownername='{owner}' "
                f"username='{who}' rights='{right}'")

    def login(self, who):
        return self.said(
            lambda: self.site.imap(who),
            f"authenticate ok user='{who}' from='127\\.0\\.0\\.1' method='User supplied password' "
            "program='kopano-gateway imap'")

    def answer(self, link, status, *words):
        """The reply to a command that imaplib would judge by itself."""
        got, text = link._simple_command(*words)
        self.assertEqual(status, got, text)
        if words[0] in ("SELECT", "EXAMINE") and got == "OK":
            link.state, link.is_readonly = "SELECTED", b"[READ-ONLY]" in text[0]
        return text[0].decode()

    def test_the_story(self):
        self.guess_a_password()
        self.john_opens_the_calendar_of_mary()
        self.the_delegate_does_the_mail_of_mary()
        self.the_administrator_looks_around()
        self.everybody_writes_into_the_public_store()
        self.the_log_is_parsed()
        self.the_server_comes_and_goes()

    def guess_a_password(self):
        def guess():
            with self.assertRaises(imaplib.IMAP4.error):
                self.site.imap("john", "guess")
        self.said(guess, "authenticate failed user='john' from='127\\.0\\.0\\.1' program='kopano-gateway imap'")

    def john_opens_the_calendar_of_mary(self):
        john = self.login("john")
        self.said(lambda: john.select("INBOX"))  # nobody is told of one's own mailbox
        shared = self.said(
            lambda: names(john.list('""', '"Other Users/*"')[1]), self.access("john", "mary", "view", "store"))
        self.assertEqual(["Other Users/mary", CALENDAR], shared)
        done = self.said(
            lambda: self.answer(john, "OK", "SELECT", f'"{CALENDAR}"'), self.access("john", "mary", "view", "store"),
            self.access("john", "mary", "view", "folder"))
        self.assertIn("[READ-ONLY]", done)
        refusal = self.said(
            lambda: john.append(f'"{CALENDAR}"', None, None, mail()),
            self.access("john", "mary", "create", "folder", allowed=False))
        self.assertEqual(("NO", [b"[NOPERM] Permission denied"]), refusal)
        hidden = self.said(
            lambda: self.answer(john, "NO", "SELECT", '"Other Users/mary/INBOX"'),
            self.access("john", "mary", "view", "store"), self.access("john", "mary", "view", "folder", allowed=False))
        self.assertIn("[NONEXISTENT]", hidden)
        john.logout()

    def the_delegate_does_the_mail_of_mary(self):
        diana = self.login("diana")
        opened = self.said(
            lambda: self.answer(diana, "OK", "SELECT", '"Other Users/mary/INBOX"'),
            *[self.access("diana", "mary", "view", "store")] * 2, self.access("diana", "mary", "view", "folder"))
        self.assertIn("[READ-WRITE]", opened)
        rows = self.said(
            lambda: diana.fetch("1", "(BODY[])")[1], self.access("diana", "mary", "edit", "message"),
            self.access("diana", "mary", "read", "message"))
        self.assertIn(b"Offer", rows[0][1])
        self.said(lambda: diana.copy("1", "INBOX"), self.access("diana", "mary", "read", "message"))
        self.said(lambda: diana.store("1", "+FLAGS", "\\Deleted"), self.access("diana", "mary", "delete", "message"))
        self.said(
            lambda: diana.expunge(), self.access("diana", "mary", "view", "folder"),
            self.access("diana", "mary", "delete", "message"))
        diana.logout()
        mary = self.site.imap("mary")
        self.assertEqual(b"0", mary.select("INBOX")[1][0])
        self.assertIn("Recoverable Items/Inbox", names(mary.list('""', '"Recoverable Items/*"')[1]))
        mary.select('"Recoverable Items/Inbox"', readonly=True)
        self.assertEqual("OK", mary.copy("1", "INBOX")[0])
        self.assertEqual(b"1", mary.select("INBOX")[1][0])
        mary.logout()
        self.mark()

    def the_administrator_looks_around(self):
        boss = self.login("boss")
        self.said(
            lambda: self.answer(boss, "OK", "EXAMINE", '"Other Users/mary/Drafts"'),
            *[self.access("boss", "mary", "view", "store")] * 2, self.access("boss", "mary", "view", "folder"))
        boss.logout()

    def everybody_writes_into_the_public_store(self):
        john = self.login("john")
        self.said(
            lambda: self.answer(john, "OK", "CREATE", '"Public Folders/News"'),
            *[self.access("john", "SYSTEM", "view", "store")] * 2,
            self.access("john", "SYSTEM", "create folder", "folder"))
        self.said(
            lambda: john.append('"Public Folders/News"', None, None, mail(subject="Picnic")),
            self.access("john", "SYSTEM", "create", "folder"))
        john.logout()
        mary = self.login("mary")
        self.said(
            lambda: mary.select('"Public Folders/News"', readonly=True),
            *[self.access("mary", "SYSTEM", "view", "store")] * 2, self.access("mary", "SYSTEM", "view", "folder"))
        rows = self.said(
            lambda: mary.fetch("1", "(BODY.PEEK[])")[1], self.access("mary", "SYSTEM", "read", "message"))
        self.assertIn(b"Picnic", rows[0][1])
        listed = self.said(
            lambda: names(mary.list('""', '"*"')[1]), self.access("mary", "SYSTEM", "view", "store"))
        self.assertIn("Public Folders/News", listed)
        mary.logout()

    def the_log_is_parsed(self):
        with self.log.open() as log:
            parsed = self.site.tool("audit-parse", stdin=log).stdout.splitlines()
        self.assertEqual(len(self.lines()), len(parsed))
        stores = {line.split("objectid='store\\")[1].split("\\")[0].split("'")[0]
                  for line in parsed if "ownername='mary'" in line}
        self.assertEqual(1, len(stores))
        store = stores.pop()
        for line in (
                rf"access allowed rights='view' type='folder' objectid='store\{store}\IPM_SUBTREE\Calendar' "
                "username='john' ownername='mary'",
                rf"access denied rights='create' type='folder' objectid='store\{store}\IPM_SUBTREE\Calendar' "
                "username='john' ownername='mary'",
                rf"access allowed rights='read' type='message' objectid='store\{store}\IPM_SUBTREE\Inbox\Offer' "
                "username='diana' ownername='mary'"):
            self.assertIn(line, parsed)

    def the_server_comes_and_goes(self):
        self.assertEqual(f"kopano-server startup by user uid={os.getuid()}", self.lines()[0])
        self.said(
            lambda: self.site.restart("server", "gateway"), "kopano-server signalled sig=15",
            f"kopano-server startup by user uid={os.getuid()}")


if __name__ == "__main__":
    unittest.main()
