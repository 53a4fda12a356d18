# SPDX-License-Identifier: GPL-3.0-or-later
"""The security log of a running server: its lines, its trail, kopano-audit-parse, and rows F06, F47, F53, F54."""

import base64
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import threading
import unittest

from instance import BIN, PASSWORD, Instance, mail, wait_for

ESCAPES = {"n": b"\n", "r": b"\r", "t": b"\t", "'": b"'", '"': b'"', "\\": b"\\"}


def unescaped(value):
    """The bytes that stand behind a value of a line."""
    def one(match):
        text = match[1]
        if text[0] == "x":
            return bytes([int(text[1:], 16)])
        if text[0] == "u":
            return chr(int(text[2:-1], 16)).encode()
        return ESCAPES[text]
    return b"".join(one(m) if m[0][0] == "\\" else m[0].encode()
                    for m in re.finditer(r"\\(x[0-9a-f]{2}|u\{[0-9a-f]+\}|.)|[^\\]", value))


class Audited(unittest.TestCase):
    options = {}

    def setUp(self):
        self.site = Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"} | self.options)
        self.file = self.site.folder / "log/audit.log"
        self.site.options["server"].setdefault("audit_log_file", self.file)
        self.enterContext(self.site)

    def lines(self):
        try:
            return self.file.read_text(errors="surrogateescape").splitlines()
        except FileNotFoundError:  # the sockets are there a little earlier
            return []

    def wait_line(self, *wanted):
        """Waits until all of the lines are there, in this order."""
        def there():
            rest = iter(self.lines())
            return all(any(line == want for line in rest) for want in wanted)
        try:
            wait_for(there, wanted, 10)
        except AssertionError:
            raise AssertionError(f"not found: {wanted}\nin: " + "\n".join(self.lines())) from None

    def plain(self, user, password=PASSWORD, act_as="", source="127.0.0.1"):
        """Whether a login at the gateway succeeds."""
        token = base64.b64encode(b"\0".join(
            part if isinstance(part, bytes) else part.encode() for part in (act_as, user, password)))
        with self.site.raw(self.site.imap_port, source, 60) as raw, raw.makefile("rb") as file:
            file.readline()
            raw.sendall(b"a AUTHENTICATE PLAIN " + token + b"\r\n")
            return file.readline().startswith(b"a OK")

    def parse(self, text, *arguments):
        environment = self.site.environment()
        return subprocess.run([str(BIN / "kopano-audit-parse"), *arguments], input=text, env=environment,
                              capture_output=True, timeout=60)

    def trail(self, *arguments):
        return json.loads(self.site.admin("--query-audit", "--json", *arguments).stdout)


class Lines(Audited):
    def test_lines_of_the_specification(self):
        site = self.site
        self.wait_line(f"kopano-server startup by user uid={os.getuid()}")
        site.create_user("john", "jane")
        site.admin("-c", "boss", "-p", PASSWORD, "-e", "boss@localhost", "-f", "Boss", "-a", "1")
        self.assertTrue(self.plain("john"))
        self.assertFalse(self.plain("john", "wrong"))
        self.assertTrue(self.plain("boss", act_as="jane"))
        self.assertFalse(self.plain("john", act_as="jane"))
        self.assertFalse(self.plain("boss", act_as="nobody"))
        who = "from='127.0.0.1'"
        program = next(re.search(r"program='([^']*)'", line)[1] for line in self.lines() if "authenticate ok" in line)
        self.assertIn("gateway", program)
        what = f"program='{program}'"
        method = "method='User supplied password'"
        self.wait_line(f"authenticate ok user='john' {who} {method} {what}",
                       f"authenticate failed user='john' {who} {what}",
                       f"authenticate ok user='boss' {who} {method} {what}",
                       f"impersonate ok user='jane', {who} {what} impersonator='boss'",
                       f"authenticate ok user='john' {who} {method} {what}",
                       f"impersonate failed user='jane', {who} {what} impersonator='john'",
                       f"authenticate ok user='boss' {who} {method} {what}",
                       f"impersonate failed user='nobody', {who} {what} impersonator='boss'")
        self.assertFalse([line for line in self.lines() if PASSWORD in line or "wrong" in line])
        self.assertFalse([line for line in self.lines() if "user='SYSTEM'" in line and "authenticate ok" in line])
        site.processes["server"].send_signal(signal.SIGHUP)
        self.wait_line("kopano-server signalled sig=1")
        self.assertTrue(site.stop("server"))
        self.assertEqual("kopano-server signalled sig=15", self.lines()[-1])

    def test_administration_and_the_trail(self):
        site = self.site
        site.create_user("john")
        site.admin("-u", "john", "-f", "John 'the' Tester", "-p", "other")
        site.admin("-d", "john")
        url = f"from='file://{site.folder}/run/server.sock'"
        who = f"user='SYSTEM' {url} program='kopano-admin'"
        self.wait_line(f"administration ok action='user.create' {who} target='john' detail=''")
        updates = [line for line in self.lines() if "action='user.update'" in line]
        self.assertEqual(1, len(updates))
        self.assertIn("target='john'", updates[0])
        self.assertIn("password", updates[0])
        self.assertNotIn("other", updates[0])
        self.wait_line(f"administration ok action='user.delete' {who} target='john' detail=''")

        records = wait_for(lambda: self.trail("--tag", "action=user.delete"), "the record")
        self.assertEqual(("administration ok", "SYSTEM", "john", "kopano-admin"),
                         tuple(records[0][key] for key in ("event", "user", "target", "program")))
        self.assertEqual([r["seq"] for r in self.trail("--text", "JOHN")],
                         sorted((r["seq"] for r in self.trail("--tag", "target=john")), reverse=True))
        numbers = [r["seq"] for r in self.trail("--limit", "1000")]
        self.assertEqual(numbers, list(range(numbers[0], 0, -1)))
        self.assertEqual(self.trail("--after", str(numbers[1]))[0]["seq"], numbers[0])
        self.assertEqual([], self.trail("--until", "2001-01-01"))
        self.assertEqual([], self.trail("--tag", "user=nobody"))
        self.assertNotEqual(0, site.admin("--query-audit", "--tag", "colour=red", check=False).returncode)
        none = site.admin("--query-audit", "--tag", "event=administration")
        self.assertEqual("", none.stdout)
        self.assertIn("no record fits; values of tags are compared whole", none.stderr)
        self.assertEqual("", site.admin("--query-audit", "--tag", "event=administration ok").stderr)
        self.assertIn("1 to", site.admin("--query-audit", "--limit", "0", check=False).stderr)
        shown = site.admin("--query-audit", "--limit", "3").stdout.splitlines()
        self.assertEqual(3, len(shown))

        state = json.loads(site.admin("--verify-audit", "--json").stdout)
        self.assertTrue(state["ok"])
        self.assertGreaterEqual(state["records"], len(numbers))
        key = site.folder / "lib/audit.db.key"
        self.assertEqual(0o600, key.stat().st_mode & 0o777)

    def test_records_of_one_session(self):
        site = self.site
        site.create_user("anna", "ben")
        first, second = site.imap("anna"), site.imap("anna")
        logins = wait_for(lambda: (lambda r: len(r) == 2 and r)(self.trail("--tag", "event=authenticate ok")), "logins")
        self.assertEqual(2, len({login["session"] for login in logins}))
        number = next(row["number"] for row in json.loads(site.admin("--list-sessions", "--json").stdout))
        of_first = [login for login in logins if login["session"].endswith(f"-{number}")]
        self.assertEqual(1, len(of_first))
        self.assertEqual(of_first, self.trail("--tag", "session=" + of_first[0]["session"]))
        # The number alone is used again after a restart.
        self.assertEqual([], self.trail("--tag", f"session={number}"))
        self.assertEqual([], self.trail("--text", of_first[0]["session"]))
        self.assertNotIn("session", self.trail("--tag", "action=user.create")[0])
        self.assertTrue(json.loads(site.admin("--verify-audit", "--json").stdout)["ok"])
        first.logout()
        second.logout()

    def test_f47_tampering_is_found(self):
        site = self.site
        site.create_user("john", "jane", "jim")
        wait_for(lambda: len(self.trail()) >= 4, "records")
        site.stop("server")
        database = sqlite3.connect(site.folder / "lib/audit.db")
        last = database.execute("SELECT max(seq) FROM record").fetchone()[0]
        with database:
            database.execute("UPDATE record SET target = 'nobody' WHERE seq = 3")
        database.close()
        site.start("server")
        bad = site.admin("--verify-audit", check=False)
        self.assertEqual(1, bad.returncode)
        self.assertIn("record 3", bad.stderr)
        told = site.admin("--verify-audit", "--json", check=False)
        self.assertEqual((1, 3), (told.returncode, json.loads(told.stdout)["firstBad"]))
        site.stop("server")
        database = sqlite3.connect(site.folder / "lib/audit.db")
        with database:
            database.execute("UPDATE record SET target = 'jane' WHERE seq = 3")
            database.execute("DELETE FROM record WHERE seq >= ?", (last,))
            database.execute("DELETE FROM checkpoint WHERE seq >= ?", (last,))
        database.close()
        site.start("server")
        wait_for(lambda: "are missing at the end" in site.log("server"), "the server's complaint")
        self.assertEqual(last, json.loads(
            site.admin("--verify-audit", "--json", check=False).stdout)["firstBad"])

    def test_f47_rotation_and_deletion(self):
        site = self.site
        site.create_user("john")
        stop = threading.Event()
        count = [0]

        def work():
            while not stop.is_set():
                count[0] += self.plain("john")

        worker = threading.Thread(target=work)
        worker.start()
        try:
            for number in range(4):
                before = count[0]
                wait_for(lambda: count[0] > before + 2, "logins")
                self.file.rename(self.file.with_suffix(f".{number}"))
                site.processes["server"].send_signal(signal.SIGHUP)
                wait_for(self.file.exists, "the new file")
        finally:
            stop.set()
            worker.join()
        site.stop("server")
        text = "".join(path.read_text() for path in sorted((site.folder / "log").glob("audit.*")))
        self.assertEqual(count[0], text.count("authenticate ok user='john'"))
        self.assertTrue(text.endswith("\n"))

    def test_f06_hostile_names_come_back_byte_by_byte(self):
        names = [b"x" * 4000, b"a\0b", b"a\r\nb", b"'", b"\\", b'"', b"\xff\xfe", "\u202eanna".encode(), b"../x",
                 b"*)(uid=*", b"' or 1=1--", b"user:", ("a" + "\u0301" * 500).encode(), b"x' program='y", b"\x1b[2J",
                 "jürgen".encode()]
        threads = [threading.Thread(target=self.plain, args=(name, "x", "", f"127.0.2.{n + 1}"))  # no delays
                   for n, name in enumerate(names)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        failed = wait_for(lambda: [line for line in self.lines() if line.startswith("authenticate failed")]
                          if sum(line.startswith("authenticate failed") for line in self.lines()) >= len(names)
                          else None, "a line for each name")
        self.assertEqual(len(names), len(failed))
        told = {unescaped(re.match(r"authenticate failed user='((?:[^'\\]|\\.)*)' from='127.0.2.[0-9]+' program='[^']*'$",
                                   line)[1]) for line in failed}
        self.assertEqual(set(names), told)
        self.assertIn("user='jürgen'", "\n".join(failed))
        self.assertFalse([c for c in self.file.read_text() if ord(c) < 32 and c != "\n"])
        self.assertNotIn("\x1b", self.site.admin("--query-audit").stdout)
        self.assertEqual(len(names), len(self.trail("--tag", "event=authenticate failed")))

    def test_a_folder_nobody_shared(self):
        site = self.site
        site.create_user("john", "mary")
        site.tool("mailbox-permissions", "mary", "--update-delegate", "john", "--folder", "Drafts", "--rights", "readonly")
        link = site.imap("john")
        database = sqlite3.connect(f"file:{site.folder}/lib/kopano.db?mode=ro", uri=True)
        names = dict(database.execute("SELECT name, folder_id FROM folder WHERE store_id = (SELECT store_id FROM store "
                                      "WHERE owner_id = (SELECT principal_id FROM principal WHERE login = 'mary'))"))
        database.close()

        def denied():
            return [line for line in self.lines() if line.startswith("access denied")]

        def line(name):
            return f"access denied objectid={names[name]} type=5 ownername='mary' username='john' rights='view'"
        for pattern in ('"*"', '"Other Users/mary/*"', '"Other Users/mary/INBOX"'):  # listing is no access
            self.assertEqual("OK", link.list('""', pattern)[0])
        for command, name in ((link.select, "INBOX"), (lambda box: link.select(box, readonly=True), "Calendar"),
                              (lambda box: link.status(box, "(MESSAGES)"), "Outbox"), (link.delete, "Notes")):
            before = denied()
            self.assertEqual("NO", command(f'"Other Users/mary/{name}"')[0])
            self.wait_line(line({"INBOX": "Inbox"}.get(name, name)))
            self.assertEqual(before + [line({"INBOX": "Inbox"}.get(name, name))], denied())
        self.assertEqual("NO", link.select('"Other Users/mary/Nothing"')[0])
        self.assertEqual("OK", link.select('"Other Users/mary/Drafts"', readonly=True)[0])
        self.wait_line(line("Notes"), f"access allowed objectid={names['Drafts']} type=5 ownername='mary' "
                       "username='john' rights='view'")
        self.assertEqual(4, len(denied()))
        link.logout()

    def test_audit_parse_names_objects(self):
        site = self.site
        site.create_user("mary")
        site.deliver("mary", mail(subject="Lunch?"))
        database = sqlite3.connect(f"file:{site.folder}/lib/kopano.db?mode=ro", uri=True)
        store = database.execute("SELECT store_id FROM store WHERE owner_id = (SELECT principal_id FROM principal "
                                 "WHERE login = 'mary')").fetchone()[0]
        folder = database.execute("SELECT folder_id FROM folder WHERE store_id = ? AND name = 'Calendar'",
                                  (store,)).fetchone()[0]
        item = database.execute("SELECT item_id FROM item WHERE store_id = ?", (store,)).fetchone()[0]
        database.close()
        rest = "ownername='mary' username='john' rights='view'"
        log = (f"access allowed objectid={folder} type=5 {rest}\n"
               f"Nov 22 10:00:00 mx kopano-server[7]: access denied objectid={store} type=3 {rest}\n"
               f"access allowed objectid={item} type=7 {rest}\n"
               "kopano-server signalled sig=1\n")
        done = self.parse(log.encode())
        path = f"store\\{store}\\IPM_SUBTREE"
        self.assertEqual(
            f"access allowed rights='view' type='folder' objectid='{path}\\Calendar' username='john' ownername='mary'\n"
            f"Nov 22 10:00:00 mx kopano-server[7]: access denied rights='view' type='store' objectid='store\\{store}' "
            "username='john' ownername='mary'\n"
            f"access allowed rights='view' type='message' objectid='{path}\\Inbox\\Lunch?' username='john' "
            "ownername='mary'\nkopano-server signalled sig=1\n", done.stdout.decode())
        self.assertEqual((0, b""), (done.returncode, done.stderr))
        with site.imap("mary") as link:  # deleted: still known by its tombstone
            link.select("INBOX")
            link.store("1", "+FLAGS", "\\Deleted")
            link.expunge()
        self.assertIn(b"\\Lunch?'", self.parse(log.encode()).stdout)
        offline = self.parse(log.encode(), "--offline").stdout.decode()
        self.assertIn(f"type='folder' objectid='{folder}'", offline)


class Unusable(Audited):
    options = {"audit_on_failure": "deny"}

    def test_f47_a_pipe_is_refused_and_logins_with_it(self):
        site = self.site
        site.create_user("john")
        self.assertTrue(self.plain("john"))
        site.stop("server")
        self.file.unlink()
        os.mkfifo(self.file)
        site.start("server")
        wait_for(lambda: "is not an ordinary file" in site.log("server"), "the complaint")
        self.assertFalse(self.plain("john"))
        site.create_user("jane")  # the administrator is not locked out
        self.file.unlink()
        self.file.symlink_to(site.folder / "log/elsewhere")
        site.processes["server"].send_signal(signal.SIGHUP)
        wait_for(lambda: "is a symbolic link" in site.log("server"), "the complaint")
        self.assertFalse((site.folder / "log/elsewhere").exists())
        self.file.unlink()
        site.processes["server"].send_signal(signal.SIGHUP)
        wait_for(lambda: self.plain("john"), "logins to work again")


class Syslog(Audited):
    def setUp(self):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        folder = self.enterContext(__import__("tempfile").TemporaryDirectory())
        self.socket.bind(folder + "/log")
        self.socket.settimeout(20)
        self.options = {"audit_log_method": "syslog", "audit_log_file": folder + "/log"}
        super().setUp()

    def tearDown(self):
        self.socket.close()

    def test_lines_go_to_authpriv(self):
        line = self.socket.recv(10000).decode()
        pid = self.site.pid("server")
        self.assertEqual(f"<85>kopano-server[{pid}]: kopano-server startup by user uid={os.getuid()}", line)


if __name__ == "__main__":
    unittest.main()
