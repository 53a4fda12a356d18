# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-admin with right and wrong input, and what its changes mean for those who are logged in."""

import imaplib
import json
import os
import subprocess
import threading
import unittest

from imapview import Connection
from instance import BIN, PASSWORD, Instance, mail, wait_for

WRONG = (
    ((), "say what to do"), (("-c", "x"), "needs -e"), (("-c", "x", "-p", "p", "-e", "nonsense", "-f", "X"), "mail addr"),
    (("-c", "anna", "-p", "p", "-e", "x@localhost", "-f", "X"), "taken"),
    (("-c", "ANNA", "-p", "p", "-e", "x@localhost", "-f", "X"), "taken"),
    (("-c", "x", "-p", "p", "-e", "anna@localhost", "-f", "X"), "taken"),
    (("-c", "x", "-p", "", "-e", "x@localhost", "-f", "X"), "empty"),
    (("-c", "", "-p", "p", "-e", "x@localhost", "-f", "X"), "empty"),
    (("-c", "a\nb", "-p", "p", "-e", "x@localhost", "-f", "X"), "must not contain"),
    (("-c", "SYSTEM", "-p", "p", "-e", "x@localhost", "-f", "X"), "reserved"),
    (("-c", "x" * 300, "-p", "p", "-e", "x@localhost", "-f", "X"), "at most"),
    (("-c", "x", "-p", "p", "-e", "x@localhost", "-f", "X\x1b[31m"), "control"),
    (("-u", "nobody", "-p", "p"), "no user"), (("-d", "nobody"), "no user"), (("--details", "nobody"), "no user"),
    (("-u", "anna"), "say what to change"), (("-u", "anna", "-a", "5"), "0 to 2"), (("-u", "anna", "-n", "9"), "0 to 3"),
    (("-u", "anna", "--qo", "y"), "all three"), (("-u", "anna", "--qw", "-1"), "MiB"),
    (("-u", "anna", "--qw", "9" * 20), "MiB"), (("-u", "anna", "-U", "bernd"), "taken"),
    (("-u", "anna", "-U", "a b"), "must not contain"), (("-u", "anna", "--add-alias", "bernd@localhost"), "taken"),
    (("-u", "anna", "--enable-feature", "nonsense"), "unknown feature"), (("-u", "anna", "-p", b"\xff"), "UTF-8"),
    (("-u", "anna", "--password-file", "/nonexistent"), "No such file"), (("-l", "-d", "anna"), "together"),
    (("--details", "anna", "--type", "group"), "only users"), (("extra",), "unexpected"), (("--bogus",), "unknown switch"))


class Administration(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance())
        self.site.create_user("anna", "bernd")

    def logs_in(self, login, password=PASSWORD):
        try:
            self.site.imap(login, password).logout()
            return True
        except imaplib.IMAP4.error:
            return False

    def test_wrong_input_changes_nothing_and_says_why(self):
        before = self.site.admin("-l", "--json").stdout
        for arguments, reason in WRONG:
            done = self.site.admin(*arguments, check=False)
            self.assertEqual(1, done.returncode, arguments)
            self.assertEqual("", done.stdout, arguments)
            self.assertIn(reason, done.stderr, arguments)
            self.assertTrue(done.stderr.startswith("kopano-admin: "), done.stderr)
        self.assertEqual(before, self.site.admin("-l", "--json").stdout)

    def test_json_holds_any_name(self):
        name = 'W\\ "q" </script> \u202e \U0001f600 ä\u2028'
        self.site.admin("-c", "weird", "-p", "x", "-e", "weird@localhost", "-f", name, "--add-alias", "w@localhost")
        rows = json.loads(self.site.admin("-l", "--json").stdout)
        self.assertEqual(["anna", "bernd", "weird"], [row["username"] for row in rows])
        details = json.loads(self.site.admin("--details", "weird", "--json").stdout)
        self.assertEqual((name, ["w@localhost"]), (details["fullname"], details["aliases"]))
        for line in self.site.admin("-l").stdout.splitlines():
            self.assertNotIn("\u202e", line)

    def test_a_new_password_counts_at_once(self):
        self.assertTrue(self.logs_in("anna"))
        self.site.admin("-u", "anna", "-p", "new")
        self.assertTrue(self.logs_in("anna", "new"))
        self.assertFalse(self.logs_in("anna"))

    def test_a_new_login_name_leaves_the_session_alone(self):
        client = Connection(self.site, "anna")
        self.site.admin("-u", "anna", "-U", "anne")
        client.write(b"a STATUS INBOX (MESSAGES)\r\nb NOOP\r\n")
        self.assertEqual(b"* STATUS INBOX (MESSAGES 0)\r\n", client.response())
        client.close()
        self.assertTrue(self.logs_in("anne"))
        self.assertFalse(self.logs_in("anna"))
        self.site.deliver("anna", mail("to the old address"))

    def test_a_deleted_user_is_out_while_mail_comes_in(self):
        client = Connection(self.site, "anna")
        client.write(b"a SELECT INBOX\r\n")
        answers, gone = [], threading.Event()

        def deliver():
            while not gone.is_set():
                with self.site.lmtp() as link:
                    answers.append(link.sendmail("a@example.org", ["anna@localhost"], mail("x")))

        sender = threading.Thread(target=deliver)
        sender.start()
        wait_for(lambda: {} in answers, "a delivery")
        self.site.admin("-d", "anna")
        wait_for(lambda: answers[-1], "a refusal")
        gone.set()
        sender.join()
        self.assertEqual({550}, {code for answer in answers for code, _ in answer.values()})
        client.write(b"b NOOP\r\n")
        said = client.file.read()  # until the gateway closes
        self.assertRegex(said, rb"(?s)b NO .*\* BYE ")
        client.close()
        self.assertFalse(self.logs_in("anna"))

    def test_quota_stops_only_the_one_who_is_over_it(self):
        self.site.admin("-u", "bernd", "--qo", "y", "--qw", "1", "--qs", "1", "--qh", "1")
        big = mail("big") + (b"y" * 98 + b"\r\n") * 11_000
        with self.site.lmtp() as link:
            refused = link.sendmail("a@example.org", ["anna@localhost", "bernd@localhost"], big)
        self.assertEqual({"bernd@localhost": 552}, {name: code for name, (code, _) in refused.items()})
        link = self.site.imap("bernd")
        status, (text,) = link.append("INBOX", None, None, big)
        self.assertEqual("NO", status)
        self.assertIn(b"[OVERQUOTA]", text)
        link.logout()
        self.site.deliver("bernd", mail("small"))

    def pipe(self, *arguments, data=mail("by pipe")):
        command = [str(BIN / "kopano-dagent"), "-c", str(self.site.folder / "etc/dagent.cfg"), *arguments]
        return subprocess.run(command, input=data, capture_output=True, timeout=60, env=os.environ).returncode

    def test_exit_statuses_of_the_pipe_mode(self):
        for status, arguments in (
                (0, ("anna",)), (0, ("anna@localhost",)), (0, ("-e", "anna@elsewhere.example")), (0, ("-j", "anna")),
                (0, ("-C", "-F", "New\\Sub", "-r", "anna")), (0, ("-C", "-F", "A/B", "-p", "/", "-n", "-N", "anna")),
                (70, ("nobody",)), (100, ("-q", "nobody")), (70, ("-R", "anna")), (70, ("anna@elsewhere.example",)),
                (64, ()), (100, ("-q",)), (64, ("a", "b")), (64, ("-z", "anna")), (64, ("-P", "x", "anna")),
                (75, ("-f", "/nonexistent", "anna")), (111, ("-q", "-f", "/nonexistent", "anna")), (0, ("-V",))):
            self.assertEqual(status, self.pipe(*arguments), arguments)
        link = self.site.imap("anna")
        self.assertIn(b"(MESSAGES 1 UNSEEN 0)", link.status("New/Sub", "(MESSAGES UNSEEN)")[1][0])
        self.assertEqual([b"1"], link.select("A/B")[1])
        link.logout()


if __name__ == "__main__":
    unittest.main()
