# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what with somebody else's folders: the tool that says so, and the RPC that keeps to it."""

import json
import re
import unittest

from instance import PASSWORD, Instance, mail, wait_for
from rpcclient import CREATE_FOLDER, LIST_FOLDERS, OPEN_MAILBOX, Refused, Rpc

DELETE_FOLDER, READ_BODY, CHANGE_FLAGS, APPEND_ITEMS = 22, 41, 42, 43
OPEN_STORE, LIST_SHARED, LIST_RIGHTS, SET_RIGHTS, MY_RIGHTS = 81, 82, 83, 84, 85
INBOX, CALENDAR = 1, 7
VISIBLE, READ, SECRETARY = 0x400, 0x401, 0x47b


class Rights(unittest.TestCase):
    def setUp(self):
        self.site = Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"})
        self.log = self.site.folder / "log/audit.log"
        self.site.options["server"]["audit_log_file"] = self.log
        self.enterContext(self.site)
        self.site.create_user("mary", "john")
        self.site.deliver("mary", mail(subject="Offer"))
        self.mary, self.john = self.login("mary"), self.login("john")

    def login(self, user):
        link = self.enterContext(Rpc(self.site))
        link.info = link.login(user, PASSWORD)
        return link

    def tool(self, *arguments, status=0):
        done = self.site.tool("mailbox-permissions", *arguments, check=False)
        self.assertEqual(status, done.returncode, f"{arguments}: {done.stdout}{done.stderr}")
        return done.stderr if status else done.stdout

    def folders(self, link, store):
        """{name: (id, use, what the caller may do)}"""
        reply = link.call(LIST_FOLDERS, store)
        grants = reply[2] or [None] * len(reply[0])
        return {folder[2]: (folder[0], folder[4], mask) for folder, mask in zip(reply[0], grants)}

    def refused(self, code, link, message, *fields):
        with self.assertRaises(Refused) as caught:
            link.call(message, *fields)
        self.assertEqual(code, caught.exception.code, caught.exception.detail)

    def says(self, pattern):
        wait_for(lambda: re.search(pattern, self.log.read_text(), re.MULTILINE), f"{pattern} in the security log", 10)

    def test_john_opens_marys_calendar(self):
        store = self.john.call(OPEN_STORE, "mary", "")[0]
        self.assertEqual(["mary", "Mary"], store[2:4])
        self.assertEqual({"", "IPM_SUBTREE"}, set(self.folders(self.john, store[0])))
        calendar = next(row[0] for row in self.mary.call(LIST_FOLDERS, store[0])[0] if row[4] == CALENDAR)
        self.refused("NotFound", self.john, OPEN_MAILBOX, store[0], calendar)
        self.says(f"access denied objectid={calendar} type=5 ownername='mary' username='john' rights='view'$")

        self.assertEqual("Permissions of mary updated.\n", self.tool("--update-delegate", "john", "--calendar", "readonly", "mary"))
        self.assertEqual((calendar, CALENDAR, READ), self.folders(self.john, store[0])["Calendar"])
        self.assertEqual([["mary", store[0]]], [[one[2], one[0]] for one in self.john.call(LIST_SHARED)[0]])
        self.assertEqual("Calendar", self.john.call(OPEN_MAILBOX, store[0], calendar)[0][2])
        self.says(f"access allowed objectid={calendar} type=5 ownername='mary' username='john' rights='view'$")
        self.assertEqual([READ], self.john.call(MY_RIGHTS, store[0], calendar))
        self.refused("Denied", self.john, CREATE_FOLDER, store[0], ["Calendar", "Mine"], 0)
        self.says(f"access denied objectid={calendar} type=5 ownername='mary' username='john' rights='create folder'$")
        self.refused("Denied", self.john, LIST_RIGHTS, store[0], calendar)
        self.refused("Denied", self.john, SET_RIGHTS, store[0], [[calendar, "john", 1, 0x5fb]], [], False)

    def test_one_mailbox_that_fails_is_named_and_the_others_are_done(self):
        arguments = ("--update-delegate", "john", "--calendar", "readonly")
        for options, failure in ((("mary", "nobody", "john"), "nobody: there is no user 'nobody'"), (("nobody", "mary"), "nobody: ")):
            done = self.site.tool("mailbox-permissions", *arguments, *options, check=False)
            self.assertEqual((1, "".join(f"Permissions of {name} updated.\n" for name in options if name != "nobody")),
                             (done.returncode, done.stdout))
            self.assertIn(f"kopano-mailbox-permissions: {failure}", done.stderr)
        listed = self.site.tool("mailbox-permissions", "--list-permissions", "--json", "mary", "nobody", check=False)
        self.assertEqual((1, ["mary"]), (listed.returncode, [row["mailbox"] for row in json.loads(listed.stdout)]))
        alone = self.site.tool("mailbox-permissions", *arguments, "nobody", check=False)
        self.assertIn("kopano-mailbox-permissions: there is no user 'nobody'", alone.stderr)

    def test_a_right_that_was_taken_away_counts_at_once(self):
        store = self.mary.info[3]
        inbox = self.folders(self.mary, store)["Inbox"][0]
        self.tool("--update-delegate", "john", "--inbox", "secretary", "mary")
        self.assertEqual(1, len(self.john.call(OPEN_MAILBOX, store, inbox, 0, False, True)[2]))
        self.assertIn(b"Offer", self.john.call(READ_BODY, store, inbox, 1, 0, 1000)[0])
        self.says("access allowed objectid=[0-9]+ type=7 ownername='mary' username='john' rights='read'$")
        self.mary.call(SET_RIGHTS, store, [], [[inbox, "john", 1, 0]], False)
        self.refused("NotFound", self.john, OPEN_MAILBOX, store, inbox)
        self.refused("NotFound", self.john, READ_BODY, store, inbox, 1, 0, 1000)
        self.refused("NotFound", self.john, CHANGE_FLAGS, store, inbox, [[1, 1]], 1, 1, [])
        self.says("administration ok action='rights.set' user='mary'")

    def idle(self, user, mailbox):
        """A client that waits for changes; it reads what comes within its patience."""
        link = self.site.imap(user)
        self.assertEqual("OK", link.select(mailbox, readonly=True)[0])
        link.send(b"w1 IDLE\r\n")
        self.assertTrue(link.readline().startswith(b"+"))
        return link

    def until(self, link, pattern):
        """The lines up to one that matches, or to the end of the connection."""
        lines = []
        while not lines or (lines[-1] and not re.search(pattern, lines[-1])):
            lines.append(link.readline())
        return b"".join(lines)

    def test_a_member_who_leaves_hears_nothing_more(self):
        self.site.admin("-g", "inner")
        self.site.admin("-g", "team")
        self.site.admin("-b", "inner", "-i", "team")
        self.site.admin("-b", "john", "-i", "inner")
        self.tool("--update-delegate", "team", "--inbox", "readonly", "mary")
        # Several, so that some share their thread and its view with the owner, in whose name it is kept up to date.
        marys = [self.idle("mary", "INBOX") for _ in range(4)]
        johns = [self.idle("john", '"Other Users/mary/INBOX"') for _ in range(4)]
        self.site.deliver("mary", mail(subject="For the team"))
        for link in johns + marys:
            self.assertIn(b"* 2 EXISTS", self.until(link, b"EXISTS"))
        self.site.admin("-B", "john", "-i", "inner")
        self.refused("NotFound", self.john, OPEN_MAILBOX, self.mary.info[3], self.folders(self.mary, self.mary.info[3])["Inbox"][0])
        self.site.deliver("mary", mail(subject="For mary alone"))
        for link in marys:
            self.assertIn(b"* 3 EXISTS", self.until(link, b"EXISTS"))
        for link in johns:
            link.send(b"DONE\r\nw2 NOOP\r\n")
            heard = self.until(link, b"^w2 ")
            self.assertNotIn(b"EXISTS", heard)
            self.assertIn(b"not shared any more", heard)

    def test_who_was_disabled_has_no_session(self):
        self.tool("--update-delegate", "john", "--store", "fullcontrol", "mary")
        self.assertIn("Inbox", self.folders(self.john, self.mary.info[3]))
        self.site.admin("-u", "john", "-n", "1")
        self.refused("Denied", self.john, LIST_FOLDERS, self.mary.info[3])
        self.refused("Denied", self.john, LIST_FOLDERS, self.john.info[3])

    def test_the_public_store(self):
        self.refused("NotFound", self.john, OPEN_STORE, "", "")
        self.assertEqual("Public store created.\n", self.site.admin("-s").stdout)
        self.assertNotEqual(0, self.site.admin("-s", check=False).returncode)
        store = self.john.call(OPEN_STORE, "", "")[0]
        self.assertEqual([1, "SYSTEM"], store[1:3])
        board = self.john.call(CREATE_FOLDER, store[0], ["Board"], 0)[0][0]
        self.assertEqual([0x49b], self.mary.call(MY_RIGHTS, store[0], board))
        self.refused("Denied", self.mary, DELETE_FOLDER, store[0], board, True)
        self.john.call(DELETE_FOLDER, store[0], board, True)
        self.says(f"access allowed objectid={store[5]} type=5 ownername='SYSTEM' username='john' rights='create folder'$")
        self.says(f"access denied objectid={board} type=5 ownername='SYSTEM' username='mary' rights='folder permissions'$")

    def test_the_tool(self):
        self.tool("--update-delegate", "john", "--calendar", "secretary", "--inbox", "readonly", "mary")
        self.tool("--update-delegate", "Everyone", "--calendar", "none", "mary")
        self.assertEqual("Permissions of mary:\n  Everyone: Calendar none\n  john: Inbox readonly, Calendar secretary\n",
                         self.tool("--list-permissions", "mary"))
        self.assertEqual("Permissions of mary:\n  Calendar: Everyone none, john secretary\n  Inbox: john readonly\n",
                         self.tool("--list-permissions-per-folder", "mary"))
        listed = json.loads(self.tool("--list-permissions", "--json", "-a"))
        self.assertEqual(["john", "mary"], [one["mailbox"] for one in listed])
        self.assertEqual({("Inbox", "john", "user", "readonly", 0x401), ("Calendar", "john", "user", "secretary", SECRETARY),
                          ("Calendar", "Everyone", "everyone", "none", VISIBLE)},
                         {tuple(row[key] for key in ("folder", "name", "kind", "rights", "mask"))
                          for row in listed[1]["permissions"]})
        self.tool("--remove-all-permissions", "mary")
        self.assertEqual("Permissions of mary:\n  none\n", self.tool("--list-permissions", "mary"))
        for arguments, reason in (
                ((), "say what to do"), (("--list-permissions",), "name one or more"), (("--update-delegate", "john", "mary"), "what to change"),
                (("--update-delegate", "john", "--inbox", "everything", "mary"), "publishingauthor"),
                (("--update-delegate", "nobody", "--inbox", "owner", "mary"), "there is no user or group 'nobody'"),
                (("--list-permissions", "nobody"), "no user"), (("--list-permissions", "--inbox", "owner", "mary"), "belong"),
                (("--list-permissions", "-a", "mary"), "name one or more")):
            self.assertIn(reason, self.tool(*arguments, status=1), arguments)

    def test_any_folder_can_be_shared(self):
        link = self.site.imap("mary")
        for name in ("Projects/2026/Offers", "Inbox/Old"):
            self.assertEqual("OK", link.create(name)[0])
        link.logout()
        folder = ("--folder", "Projects/2026")
        self.assertEqual("Permissions of mary updated.\n",
                         self.tool("--update-delegate", "john", *folder, "--rights", "contributor", "mary"))
        self.tool("--update-delegate", "Everyone", *folder, "--rights", "none", "mary")
        self.tool("--update-delegate", "john", "--folder", "INBOX/old", "--rights", "readonly", "mary")
        self.tool("--update-delegate", "john", "--folder", "Deleted Items", "--rights", "readonly", "mary")
        self.assertEqual("Permissions of mary:\n  Everyone: Projects/2026 none\n  john: Projects/2026 contributor\n",
                         self.tool("--list-permissions", "--folder", "/projects/2026/", "mary"))
        self.assertEqual(0x402, self.folders(self.john, self.mary.info[3])["2026"][2])
        johns = self.site.imap("john")
        self.assertEqual("OK", johns.append('"Other Users/mary/Projects/2026"', None, None, mail("Offer"))[0])
        johns.logout()
        self.tool("--remove-delegate", "JOHN", *folder, "mary")
        self.assertEqual("Permissions of mary:\n  Deleted Items: john readonly\n  Inbox/Old: john readonly\n"
                         "  Projects/2026: Everyone none\n", self.tool("--list-permissions-per-folder", "mary"))
        self.tool("--remove-all-permissions", *folder, "mary")
        self.tool("--remove-delegate", "john", "mary")
        self.assertEqual("Permissions of mary:\n  none\n", self.tool("--list-permissions", "mary"))
        for arguments, reason in ((("--remove-delegate", "john", "mary"), "john was granted nothing there"),
                                  (("--list-permissions", "--folder", "Nowhere", "mary"), "mary has no folder Nowhere"),
                                  (("--update-delegate", "john", *folder, "mary"), "belong together"),
                                  (("--update-delegate", "john", *folder, "--rights", "some", "mary"), "publishingauthor")):
            self.assertIn(reason, self.tool(*arguments, status=1), arguments)

    def test_all_presets_are_told_of(self):
        presets = ("norights", "none", "readonly", "contributor", "noneditingauthor", "author", "publishingauthor", "editor",
                   "secretary", "publishingeditor", "owner", "denied", "visible", "reviewer", "fullcontrol")
        told = self.tool("--help").split("Presets: ")[1]
        self.assertEqual(set(presets), set(re.findall("[a-z]+", told)))
        for preset in presets:
            self.tool("--update-delegate", "john", "--inbox", preset, "mary")


if __name__ == "__main__":
    unittest.main()
