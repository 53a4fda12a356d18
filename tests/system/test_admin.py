# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-admin with right and wrong input, and what its changes mean for those who are logged in."""

import imaplib
import json
import os
import pty
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
    (("-u", "anna", "--del-alias", "x@localhost"), "user 'anna' has no alias 'x@localhost'"),
    (("-u", "anna", "--del-alias", "anna@localhost"), "'anna@localhost' is the primary address of user 'anna'"),
    (("-u", "anna", "--qo", "y", "--qw", "3", "--qs", "2", "--qh", "1"), "warning level (3 MiB) is above the soft"),
    (("-u", "anna", "--qo", "y", "--qw", "0", "--qs", "2", "--qh", "1"), "soft level (2 MiB) is above the hard"),
    (("-u", "anna", "--qo", "n", "--qw", "1"), "mean nothing with --qo n"), (("-u", "anna", "--qw", "1"), "use --qo y"),
    (("-c", "x", "-p", "p", "-e", "x@localhost", "-f", "X", "--qw", "1"), "need --qo y"),
    (("-u", "anna", "-P"), "--password-file"), (("-l", "--node", "other"), "one server"), (("-F", "-l"), "unknown switch -F"),
    (("--details", "anna", "--type", "group"), "no group 'anna'"), (("extra",), "unexpected"), (("--bogus",), "unknown switch"))


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
        name = 'W\\ "q" </script> \U0001f600 ä\u2028'
        self.site.admin("-c", "weird", "-p", "x", "-e", "weird@localhost", "-f", name, "--add-alias", "w@localhost")
        rows = json.loads(self.site.admin("-l", "--json").stdout)
        self.assertEqual(["anna", "bernd", "weird"], [row["username"] for row in rows])
        details = json.loads(self.site.admin("--details", "weird", "--json").stdout)
        self.assertEqual((name, ["w@localhost"]), (details["fullname"], details["aliases"]))
        self.assertNotIn("\u2028", self.site.admin("-l").stdout)
        turned = self.site.admin("-u", "weird", "-f", "Cod.exe\u202efdp", check=False)
        self.assertEqual((1, True), (turned.returncode, "full name" in turned.stderr), turned.stderr)

    def test_an_address_is_one_that_mail_can_be_sent_to(self):
        for bad in ("a@b@localhost", "user:@localhost", "a\\b@localhost", "o'bri\"en@localhost", "*)(uid=*@localhost"):
            for verb in (("-c", "x", "-p", "p", "-f", "X", "-e", bad), ("-u", "anna", "--add-alias", bad),
                         ("-g", "x", "-e", bad)):
                done = self.site.admin(*verb, check=False)
                self.assertEqual(1, done.returncode, verb)
                self.assertIn("is not a mail address", done.stderr)
        self.site.admin("-u", "anna", "--add-alias", "o'brien+post@localhost")
        with self.site.lmtp() as link:
            self.assertEqual({}, link.sendmail("a@example.org", ["o'brien+post@localhost"], mail("reaches her")))

    def test_names_hold_characters_of_all_planes(self):
        name = "\U0001f600\U00020000"
        self.site.admin("-c", name, "-p", "p", "-e", f"{name}@localhost", "-f", name)
        self.assertIn(name, self.site.admin("-l").stdout)
        self.site.admin("-g", name + "g")
        refused = self.site.admin("-c", "a\U000e0041", "-p", "p", "-e", "tag@localhost", "-f", "X", check=False)
        self.assertIn("must not contain '\\u{e0041}'", refused.stderr)
        self.site.admin("-G", name + "g")
        self.site.admin("-d", name)

    def test_what_is_said_fits_to_the_help(self):
        said = lambda tool, *arguments: subprocess.run([BIN / tool, *arguments], env=self.site.environment(), input="",
                                                       capture_output=True, text=True).stderr
        self.assertIn("must be y or n, or 1 or 0", said("kopano-oof", "-u", "anna", "-m", "2"))
        self.assertIn("is asked for on a terminal", said("kopano-oof", "-u", "anna", "-P", "-m", "1"))
        self.assertIn("say what to do", said("kopano-mailbox-permissions", "anna"))
        update = ("--update-delegate", "bernd", "anna")
        self.assertIn("no default folder", said("kopano-mailbox-permissions", *update, "--journal", "owner"))
        self.assertIn("kopano-dagent", said("kopano-mailbox-permissions", *update, "--send-only-to-delegators"))

    def test_an_alias_goes_whatever_its_case(self):
        self.site.admin("-u", "anna", "--add-alias", "Other@localhost")
        self.assertEqual("User information updated.\n",
                         self.site.admin("-u", "anna", "--del-alias", "oTHER@localhost").stdout)
        self.assertEqual([], json.loads(self.site.admin("--details", "anna", "--json").stdout)["aliases"])

    def test_a_level_is_compared_with_those_that_stay(self):
        self.site.admin("-u", "anna", "--qo", "y", "--qw", "1", "--qs", "2", "--qh", "3")
        refused = self.site.admin("-u", "anna", "--qs", "4", check=False)
        self.assertEqual((1, True), (refused.returncode, "soft level (4 MiB) is above the hard" in refused.stderr))
        self.site.admin("-u", "anna", "--qs", "3")
        self.site.admin("-u", "anna", "--qh", "0")  # 0 is no level
        self.site.admin("-u", "anna", "--qo", "n")

    def test_the_prompt_asks_twice_and_shows_nothing(self):
        ours, theirs = pty.openpty()
        with subprocess.Popen([str(BIN / "kopano-admin"), "-h", f"file://{self.site.folder}/run/server.sock", "-u", "anna",
                               "-P"], stdin=theirs, stdout=subprocess.PIPE, stderr=theirs) as process:
            os.close(theirs)
            for prompt in (b"New password: ", b"Once more: "):
                seen = b""
                while not seen.endswith(prompt):
                    seen += os.read(ours, 100)
                self.assertNotIn(b"secret", seen)
                os.write(ours, b"secret\n")
            self.assertEqual(b"User information updated.\n", process.stdout.read())
        os.close(ours)
        self.assertTrue(self.logs_in("anna", "secret"))

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
        self.assertRegex(said, rb"\* BYE The session was ended")
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
    def test_answers_of_the_server_are_translated(self):
        done = subprocess.run([str(BIN / "kopano-admin"), "-h", f"file://{self.site.folder}/run/server.sock", "-d", "nobody"],
                              capture_output=True, text=True, timeout=60, env=os.environ | {"LC_ALL": "de_DE.UTF-8"})
        self.assertEqual((1, True), (done.returncode, "es gibt keinen Benutzer „nobody“" in done.stderr), done.stderr)

    def pipe(self, *arguments, data=mail("by pipe")):
        command = [str(BIN / "kopano-dagent"), "-c", str(self.site.folder / "etc/dagent.cfg"), *arguments]
        return subprocess.run(command, input=data, capture_output=True, timeout=60, env=os.environ).returncode

    def test_what_was_not_found_is_named(self):
        self.site.admin("-g", "team")
        for arguments, reason in ((("--cancel-job", "99"), "no such job: 99"),
                                  (("--details", "team"), "there is no user 'team', but a group of that name: add --type group"),
                                  (("--details", "nobody"), "there is no user 'nobody'\n")):
            done = self.site.admin(*arguments, check=False)
            self.assertEqual((1, ""), (done.returncode, done.stdout), arguments)
            self.assertIn(reason, done.stderr, arguments)

    def test_everybody_is_in_everyone(self):
        shown = self.site.admin("--details", "Everyone", "--type", "group").stdout
        self.assertIn("Users: everybody", shown)
        self.assertNotIn("(0)", shown.split("Users", 1)[1].split("\n", 1)[0])

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


class WithoutServer(unittest.TestCase):
    def admin(self, *arguments, **environment):
        return subprocess.run([str(BIN / "kopano-admin"), *arguments], capture_output=True, text=True, timeout=60,
                              env=os.environ | environment)

    def test_says_which_address_was_tried_and_why_it_failed(self):
        for url, reason in (("file:///nonexistent/server.sock", "No such file or directory"),
                            ("http://127.0.0.1:1/", "refused")):
            done = self.admin("-l", "-h", url)
            self.assertEqual((1, ""), (done.returncode, done.stdout))
            for part in (url, reason, "KOPANO_SOCKET", "kopano-server"):
                self.assertIn(part, done.stderr)

    def test_the_help_lists_only_what_the_tool_knows(self):
        shown = self.admin("--help").stdout
        for switch in ("--create LOGIN", "--config FILE", "--version", "--host URL"):
            self.assertIn(switch, shown)
        for switch in ("--foreground", "--dump-config", "--check-config", "ignore-unknown", "option-name"):
            self.assertNotIn(switch, shown)
        daemon = subprocess.run([str(BIN / "kopano-dagent"), "--help"], capture_output=True, text=True, timeout=60)
        self.assertIn("Usage: kopano-dagent [switches] USER < mail\n", daemon.stdout)

    def test_speaks_the_language_of_its_user(self):
        unreachable = ("-l", "-h", "file:///nonexistent/server.sock")
        for arguments, environment, words in (
                ((), {"LC_ALL": "de_DE.UTF-8"}, "kopano-admin: Bitte angeben, was zu tun ist: "),
                ((), {"LC_ALL": "nl_NL.UTF-8"}, "kopano-admin: Geef aan wat er moet gebeuren: "),
                ((), {"LC_ALL": "", "LANG": "en_GB.UTF-8", "LANGUAGE": "de:en"}, "Bitte angeben"),
                ((), {"LC_ALL": "fr_FR.UTF-8"}, "say what to do"), ((), {"LC_ALL": "C", "LANGUAGE": "de"}, "say what to do"),
                (unreachable, {"LC_ALL": "de_AT.UTF-8"}, "kopano-server ist nicht erreichbar"),
                (("--help",), {"LC_ALL": "de_DE.UTF-8"}, "Benutzer anlegen"),
                (("--bogus",), {"LC_ALL": "de_DE.UTF-8"}, "unbekannter Schalter --bogus")):
            done = self.admin(*arguments, **{"LANGUAGE": ""} | environment)
            self.assertIn(words, done.stdout + done.stderr, (arguments, environment))


if __name__ == "__main__":
    unittest.main()
