# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-stats against a real server: what it shows is what was done."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
import unittest

from instance import BIN, PASSWORD, Instance, mail, wait_for

MAILS = 40


def stats(site, *arguments, check=True, text=None):
    return site.tool("stats", *arguments, check=check, text=text)


def counters(site):
    return {row["name"]: row["value"] for row in json.loads(stats(site, "--system", "--json").stdout)}


def sessions(site):
    return json.loads(stats(site, "--session", "--json").stdout)


class Screen:
    """kopano-stats under a pseudo terminal; understands as much of its output as it needs."""

    def __init__(self, site, *arguments, rows=24, columns=120, term="xterm-256color"):
        self.master, terminal = pty.openpty()
        self.resize(rows, columns)
        self.before = termios.tcgetattr(terminal)
        environment = site.environment() | {"TERM": term, "TZ": "UTC"}
        self.process = subprocess.Popen([str(BIN / "kopano-stats"), "--top", *arguments], env=environment,
                                        stdin=terminal, stdout=terminal, stderr=terminal, start_new_session=True,
                                        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.terminal = terminal
        self.bytes = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)
        os.close(self.terminal)

    def resize(self, rows, columns):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds=0.05):
        while select.select([self.master], [], [], seconds)[0]:
            self.bytes += os.read(self.master, 65536)
            seconds = 0

    def frames(self):
        """The screens drawn so far, as lists of lines without styles."""
        self.read()
        pieces = re.split(rb"\x1b\[H", self.bytes)[1:]
        whole = [piece for piece in pieces if b"\x1b[J" in piece]
        texts = [re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", piece).decode() for piece in whole]
        return [[line.rstrip("\r") for line in text.split("\n")] for text in texts]  # the terminal adds returns, too

    def wait(self, condition, what):
        def holds():
            frames = self.frames()
            return frames and condition(frames[-1]) and frames[-1]
        return wait_for(holds, what)

    def key(self, key):
        os.write(self.master, key)

    def is_restored(self):
        self.read()
        return (termios.tcgetattr(self.terminal) == self.before and self.bytes.count(b"\x1b[?1049h") ==
                self.bytes.count(b"\x1b[?1049l") and self.bytes.rstrip().endswith(b"\x1b[?1049l"))

    def ended(self):
        """The exit status; while waiting the terminal is read, or the program could not write its end."""
        wait_for(lambda: (self.read(), self.process.poll() is not None)[1], "kopano-stats to end")
        return self.process.returncode


class StatsTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Instance()
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)
        cls.site.create_user("anna", "bert")

    def test_counters_move_by_what_was_done(self):
        before = counters(self.site)
        for number in range(MAILS):
            self.site.deliver("bert", mail(f"number {number}"))
        self.site.deliver(["anna", "bert"], mail("both"))
        after = counters(self.site)
        moved = {name: after[name] - before[name] for name in after if isinstance(after[name], int)}
        self.assertEqual(moved["deliveries"], MAILS + 2)
        self.assertEqual(moved["deliveries_duplicate"], 0)
        self.assertGreaterEqual(moved["mwops"], MAILS + 1)
        self.assertTrue(1 <= moved["commits"] <= moved["mwops"], moved)
        self.assertGreaterEqual(moved["sql_insert"], 3 * (MAILS + 1))
        self.assertGreaterEqual(moved["soap_request"], 2 * (MAILS + 1))
        self.assertGreater(moved["commit_time"], 0)
        self.assertGreater(moved["sql_select"], MAILS)
        self.assertGreater(moved["row_reads"], MAILS)
        self.assertEqual(moved["sql_insert_fail"] + moved["sql_update_fail"] + moved["sql_select_fail"], 0)
        self.assertEqual(moved["login_failed"], 0)
        self.assertEqual(after["usercnt_active"], 2)
        self.assertGreater(after["threads"], 0)
        self.assertTrue(0 <= after["threads_idle"] <= after["threads"])
        self.assertEqual(after["queueage"], 0)
        self.assertLess(time.time() - after["server_start_date"], 600)
        self.assertEqual(after["program_name"], "kopano-server")
        self.assertGreater(after["memory_resident"], 1_000_000)
        self.assertGreater(after["max_objectid"], MAILS)

    def test_large_mail_is_a_file(self):
        before = counters(self.site)["body_files"]
        self.site.deliver("anna", mail("large", "x" * 70 + "\r\n" + ("y" * 70 + "\r\n") * 8000))
        self.assertEqual(counters(self.site)["body_files"] - before, 1)

    def test_imap_logins_are_sessions(self):
        before = counters(self.site)
        links = [self.site.imap("anna"), self.site.imap("anna"), self.site.imap("bert")]
        links[0].select("INBOX")
        links[0].search(None, "BODY", '"nothing like this"')
        rows = [row for row in sessions(self.site) if row["user"] in ("anna", "bert")]
        self.assertEqual(sorted(row["user"] for row in rows), ["anna", "anna", "bert"])
        self.assertEqual({row["address"] for row in rows}, {"127.0.0.1"})
        gateways = {row["group"] for row in sessions(self.site)
                    if row["user"] == "SYSTEM" and row["application"] == "kopano-gateway"}
        self.assertLessEqual({row["group"] for row in rows}, gateways)  # a session is part of its gateway's connection
        busy = max(rows, key=lambda row: row["requests"])
        self.assertEqual(busy["user"], "anna")
        self.assertIn("kopano-gateway", busy["application"])
        self.assertEqual(busy["version"], subprocess.run(
            [BIN / "kopano-gateway", "-V"], capture_output=True, text=True).stdout.split()[1])
        self.assertGreaterEqual(busy["cpuReal"], 0)
        with self.assertRaises(Exception):
            self.site.imap("anna", "wrong")
        after = counters(self.site)
        self.assertEqual(after["sessions"] - before["sessions"], 3)
        self.assertEqual(after["sessions_created"] - before["sessions_created"], 3)
        self.assertEqual(after["login_password"] - before["login_password"], 3)
        self.assertEqual(after["login_failed"] - before["login_failed"], 1)
        for link in links:
            link.logout()
        wait_for(lambda: counters(self.site)["sessions"] == before["sessions"], "the sessions to end")

    def test_services_are_sessions_of_system(self):
        programs = {row["application"]: row for row in sessions(self.site) if row["user"] == "SYSTEM"}
        self.assertLessEqual({"kopano-gateway", "kopano-dagent", "kopano-stats"}, set(programs))
        self.assertEqual(programs["kopano-gateway"]["pid"], self.site.pid("gateway"))
        self.assertEqual(programs["kopano-stats"]["call"], "ListSessionStatistics")
        self.assertEqual(programs["kopano-stats"]["state"], "P")

    def test_connections_are_no_sessions(self):
        link = self.site.imap("anna")
        rows = sessions(self.site)
        connected = len([row for row in rows if not row["session"]])
        shown = stats(self.site, "--session").stdout
        self.assertTrue(shown.endswith(f"\n\nSessions of users: {len(rows) - connected}. Connections of services and tools, "
                                       f"which are in no session: {connected}.\n"), shown)
        self.assertIn(f"Sessions: {len(rows) - connected} (of users; ", self.site.admin("--list-sessions").stdout)
        self.assertEqual(len(rows) - connected, counters(self.site)["sessions"])
        link.logout()

    def test_users_and_others(self):
        self.site.deliver("anna", mail("x"))
        rows = {row["user"]: row for row in json.loads(stats(self.site, "--users", "--json").stdout)}
        self.assertEqual(set(rows), {"anna", "bert"})
        self.assertGreater(rows["anna"]["storeSize"], 100)
        self.assertEqual(rows["anna"]["email"], "anna@localhost")
        company = json.loads(stats(self.site, "--company", "--json").stdout)
        self.assertEqual(company[0]["storeSize"], sum(row["storeSize"] for row in rows.values()))
        servers = json.loads(stats(self.site, "--servers", "--json").stdout)
        self.assertEqual(servers[0]["fileUrl"], f"file://{self.site.folder}/run/server.sock")
        both = json.loads(stats(self.site, "--users", "--servers", "--json").stdout)
        self.assertEqual(set(both), {"users", "servers"})

    def test_forms_of_output(self):
        self.site.admin("-c", "formula", "-p", PASSWORD, "-e", "formula@localhost", "-f", "=cmd() [1;2m")
        try:
            dump = stats(self.site, "--users", "--dump").stdout.splitlines()
            self.assertTrue(dump[0].startswith("PR_EC_COMPANY_NAME;PR_EC_USERNAME;PR_DISPLAY_NAME;"))
            row = next(line for line in dump if ";formula;" in line)
            self.assertIn("\"'=cmd() [1;2m\"", row)
        finally:
            self.site.admin("-d", "formula")
        lines = stats(self.site, "--system").stdout.splitlines()
        self.assertRegex(lines[0], r"^Name +Description +Value$")
        self.assertRegex(lines[1], r"^-+$")
        shown = "\n".join(lines)
        self.assertRegex(shown, r"(?m)^memory_resident .* \d+\.\d\d MiB$")
        self.assertRegex(shown, r"(?m)^server_start_date .* \d\d:\d\d:\d\d \d{4}$")
        self.assertRegex(shown, r"(?m)^config_reload_date .* never$")

    def test_wrong_usage(self):
        done = stats(self.site, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("--system", done.stdout)
        self.assertEqual(stats(self.site, "--help").returncode, 0)
        done = stats(self.site, "--system", "-h", "file:///nowhere.sock", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot be reached", done.stderr)

    def test_login_by_name(self):
        self.site.create_user("chief")
        self.site.admin("-u", "chief", "-a", "2")
        try:
            done = stats(self.site, "--session", "--json", "--user", "chief", text=f"{PASSWORD}\n")
            self.assertIn("chief", {row["user"] for row in json.loads(done.stdout)})
            done = stats(self.site, "--system", "-u", "chief", text="wrong\n", check=False)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            done = stats(self.site, "--system", "-u", "anna", text=f"{PASSWORD}\n", check=False)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn("not allowed", done.stderr)
            self.assertIn("anna is no administrator, or not enough of one: kopano-admin -u anna -a 1", done.stderr)
        finally:
            self.site.admin("-d", "chief")

    def test_watch_repeats_until_nobody_reads(self):
        with subprocess.Popen([BIN / "kopano-stats", "--system", "--json", "--watch"], env=self.site.environment(),
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            first, second = (json.loads(process.stdout.readline()) for _ in range(2))
            process.stdout.close()
            requests = [next(r["value"] for r in rows if r["name"] == "soap_request") for rows in (first, second)]
            self.assertGreater(requests[1], requests[0])
            process.wait(20)

    def test_plain_top(self):
        lines = stats(self.site, "--top").stdout.splitlines()
        self.assertRegex(lines[0], r"^Last update: \w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$")
        self.assertRegex(lines[1], r"^Sess: \d+ +Sess grp: \d+ +Users: \d+ +Hosts: \d+ +CPU: \d+% +QLen: 0 +QAge: 0")
        self.assertRegex(lines[2], r"^SQL/s SEL: +\d+ UPD: +\d+ INS: +\d+ DEL: +\d+ +Threads\(idle\): \d+\(\d+\) +SOAP calls: \d+")
        self.assertEqual(lines[3], "")
        self.assertRegex(lines[4], r"^VERSION +USERID +IP/PID +APP +TIME +CPUTIME +CPU% +NREQ +STAT +TASK$")
        self.assertNotIn("\x1b", "".join(lines))
        self.assertTrue(any("kopano-dagent" in line for line in lines))

    @staticmethod
    def users(frame):
        """The column USERID of a screen."""
        start = frame[4].index("USERID")
        return [line[start:].split()[0] for line in frame[5:]]

    def test_top_on_a_terminal(self):
        link = self.site.imap("anna")
        with Screen(self.site, rows=24, columns=120) as screen:
            first = screen.wait(lambda frame: any(" anna " in line for line in frame), "a screen with anna")
            self.assertTrue(first[0].startswith("Last update: "))
            self.assertRegex(first[1], r"^Sess: +\d+")
            screen.wait(lambda frame: frame[0] != first[0], "another second")
            screen.key(b"2")
            screen.wait(lambda frame: "SESSIONID" in frame[4], "a column more")
            screen.key(b"\x1b[A")  # an arrow is no Esc
            screen.key(b"2")
            screen.wait(lambda frame: "SESSIONID" not in frame[4], "a column less")
            screen.key(b"d")
            users = screen.wait(lambda frame: self.users(frame) == sorted(self.users(frame)), "the order by user")
            self.assertGreater(len(users), 5)
            screen.key(b"d")
            screen.wait(lambda frame: self.users(frame)[0] == "anna", "the reverse")
            screen.resize(24, 80)
            narrow = screen.wait(lambda frame: "VERSION" not in frame[4], "eighty columns")
            self.assertRegex(narrow[4], r"^USERID +.*APP +.*NREQ +.*TASK$")
            self.assertRegex(narrow[1], r"QLen: \d+ +QAge: \d+( |$)")
            self.assertRegex(narrow[2], r"Threads\(idle\): \d+\(\d+\) +SOAP calls: \d+( |$)")
            self.assertLessEqual(max(map(len, narrow)), 80)
            self.assertTrue(any(line.endswith(" ListSessionStatistics") for line in narrow), narrow)
            screen.resize(6, 40)
            screen.wait(lambda frame: len(frame) == 6 and max(map(len, frame)) <= 40, "a smaller screen")
            screen.resize(30, 150)
            screen.wait(lambda frame: len(frame) > 6 and "TASK" in frame[4], "a larger screen")
            screen.key(b"\x1b")
            self.assertEqual(screen.ended(), 0)
            self.assertTrue(screen.is_restored(), screen.bytes[-200:])
        link.logout()

    def test_top_restores_the_terminal_however_it_ends(self):
        for end in (lambda s: s.key(b"q"), lambda s: s.key(b"\x03"), lambda s: s.process.send_signal(signal.SIGTERM),
                    lambda s: s.process.send_signal(signal.SIGHUP), lambda s: s.process.send_signal(signal.SIGSEGV)):
            with Screen(self.site) as screen:
                screen.wait(lambda frame: len(frame) > 5, "a screen")
                self.assertNotEqual(termios.tcgetattr(screen.terminal), screen.before)
                end(screen)
                screen.ended()
                self.assertTrue(screen.is_restored(), screen.bytes[-200:])

    def test_top_on_a_dumb_terminal_is_plain(self):
        with Screen(self.site, term="dumb") as screen:
            self.assertEqual(screen.ended(), 0)
            screen.read()
            self.assertNotIn(b"\x1b", screen.bytes)
            self.assertIn(b"Last update: ", screen.bytes)


if __name__ == "__main__":
    unittest.main()
