# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows F04 (wrong passwords) and F06 (odd user names) over every way to log in to IMAP."""

import base64
import itertools
import statistics
import threading
import time
import unittest

from canary import Canary
from instance import PASSWORD, Instance
from rpcclient import AUTHENTICATE, AUTHENTICATE_STEP, PING, Refused, Rpc

RIGHT = PASSWORD.encode()
NAMES = [b"", b"x" * 4000, b"a\0b", b"a\r\nb", b"'", b"\\", b'"', b"\xff\xfe", "\u202eanna".encode(), b"../x",
         b"*)(uid=*", b"' or 1=1--", b"user:", ("a" + "\u0301" * 500).encode(), b"anna ", b"SYSTEM"]


class Attempts(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance(gateway={"max_unauthenticated_per_address": 10}))
        self.site.create_user("anna")

    def ask(self, source, data):
        """(first answer, seconds) to what is sent after the greeting."""
        with self.site.raw(self.site.imap_port, source, 60) as raw, raw.makefile("rb") as file:
            file.readline()
            begin = time.monotonic()
            raw.sendall(data)
            line = file.readline()
            while line.startswith(b"* ") and not line.startswith(b"* BYE"):
                line = file.readline()
            return line, time.monotonic() - begin

    def plain(self, source, user, password):
        token = base64.b64encode(b"\0" + user + b"\0" + password)
        return self.ask(source, b"a AUTHENTICATE PLAIN " + token + b"\r\n")

    def together(self, *works):
        threads = [threading.Thread(target=work) for work in works]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


class Login(Attempts):
    def test_f04_delays_are_per_address_and_tell_nothing(self):
        waits, texts, others = {}, set(), []

        def guess(source, user, same):
            for n in range(3):
                line, seconds = self.plain(source, user % n if b"%" in user else user, b"x" if same else b"x%d" % n)
                texts.add(line)
                waits.setdefault(source, []).append(seconds)

        def other():
            for n in range(5):
                others.append(self.plain(f"127.0.0.{n + 50}", b"anna", RIGHT))

        self.together(lambda: guess("127.0.0.31", b"anna", False), lambda: guess("127.0.0.32", b"nobody%d", False),
                      lambda: guess("127.0.0.33", b"anna", True), other)
        self.assertEqual({b"a NO [AUTHENTICATIONFAILED] Authentication failed\r\n"}, texts)
        for source, expected in (("127.0.0.31", (2, 4, 8)), ("127.0.0.32", (2, 4, 8)), ("127.0.0.33", (2, 2, 2))):
            for seconds, wanted in zip(waits[source], expected):
                self.assertAlmostEqual(wanted, seconds, delta=1.5, msg=source)
        self.assertTrue(all(line.startswith(b"a OK") and seconds < 2 for line, seconds in others), others)
        line, seconds = self.plain("127.0.0.31", b"anna", RIGHT)
        self.assertTrue(line.startswith(b"a OK"))
        self.assertLess(seconds, 15.5)
        self.assertNotIn(PASSWORD, self.site.log("server") + self.site.log("gateway"))

    def test_f06_odd_names_fail_plainly(self):
        answers = {}

        def attempt(number, name):
            source = f"127.0.2.{number + 1}"
            answers[name] = [
                self.ask(source, b"a LOGIN {%d+}\r\n%s {1+}\r\nx\r\n" % (len(name), name))[0],
                self.plain(source, name, b"x")[0],
                self.ask(source, b"a AUTHENTICATE SCRAM-SHA-256 " + base64.b64encode(b"n,,n=" + name + b",r=abcdefgh")
                         + b"\r\n")[0]]

        self.together(*[lambda n=n, name=name: attempt(n, name) for n, name in enumerate(NAMES)])
        for name, lines in answers.items():
            for line in lines[:2]:
                self.assertRegex(line, rb"^(a (NO|BAD)|\* BYE)", name)
            self.assertRegex(lines[2], rb"^(a (NO|BAD)|\* BYE|\+ )", name)
        log = self.site.log("server")
        self.assertFalse([line for line in log.split("\n") if any(ord(c) < 32 or c == "\u202e" for c in line)])
        self.assertIn(r"user='a\r\nb'", log)
        self.assertIn(r"user='\u{202e}anna'", log)
        self.assertTrue(self.plain("127.0.3.1", b"anna", RIGHT)[0].startswith(b"a OK"))


class ManyAttempts(Attempts):
    """F04 at its own scale: a thousand attempts from one address, and over a thousand users. What waiting costs is in the
    other tests; without it they all fit into a test."""

    COUNT = 1000

    def setUp(self):
        self.site = Instance(server={"auth_failure_delay": 0, "auth_failure_delay_max": 0, "audit_log_enabled": "yes",
                                     "audit_log_method": "file", "log_level": 6},
                             gateway={"max_unauthenticated_per_address": 10, "log_level": 6})
        self.audit = self.site.folder / "log/audit.log"
        self.site.options["server"]["audit_log_file"] = self.audit
        self.enterContext(self.site)
        self.site.create_user("anna", "canary")

    def guess(self, source, names):
        """The answers to one wrong password after the other; each connection has two tries before it is closed."""
        answers, numbers, lock = [], iter(range(self.COUNT)), threading.Lock()

        def work():
            while True:
                with lock:
                    pair = list(itertools.islice(numbers, 2))
                if not pair:
                    return
                with self.site.raw(self.site.imap_port, source, 120) as raw, raw.makefile("rb") as file:
                    file.readline()
                    for number in pair:
                        token = base64.b64encode(b"\0" + names(number) + b"\0" + b"gu3ss-%d" % number)
                        raw.sendall(b"a AUTHENTICATE PLAIN " + token + b"\r\n")
                        answers.append(file.readline())

        self.together(*[work] * 6)
        return answers

    def test_f04_a_thousand_of_one_address_and_over_a_thousand_users(self):
        with Canary(self.site, "canary", check_memory=False):
            one = self.guess("127.0.0.41", lambda _: b"anna")
            many = self.guess("127.0.0.42", lambda number: b"user%d" % number)
        self.assertEqual({b"a NO [AUTHENTICATIONFAILED] Authentication failed\r\n"}, set(one + many))
        self.assertEqual([self.COUNT] * 2, [len(one), len(many)])
        line, _ = self.plain("127.0.0.41", b"anna", RIGHT)
        self.assertTrue(line.startswith(b"a OK"), "nobody is locked out")
        self.assertTrue(self.site.stop("server"))  # writes what waits
        lines = self.audit.read_text().splitlines()
        failed = [line for line in lines if line.startswith("authenticate failed")]
        self.assertEqual(self.COUNT, sum("user='anna' from='127.0.0.41'" in line for line in failed))
        self.assertEqual(self.COUNT, len({line for line in failed if "from='127.0.0.42'" in line}), "a line of each")
        self.assertTrue(any("authenticate ok user='anna' from='127.0.0.41'" in line for line in lines))
        self.assert_nowhere(b"gu3ss-", RIGHT, base64.b64encode(b"\0anna\0" + RIGHT), base64.b64encode(b"gu3ss-")[:8])

    def test_f06_odd_names_by_every_mechanism(self):
        """As a service hands them on, a megabyte among them: each is refused plainly and has one line in the security log."""
        names = [*NAMES, b"x" * 1_000_000, b"\n" * 10_000, "\u2028\u0085".encode(), b"%s%n", b"${jndi:ldap://x}", b"=cmd()"]
        with Canary(self.site, "canary", check_memory=False), Rpc(self.site) as link:
            for mechanism in (b"PLAIN", b"SCRAM-SHA-256", b"EXTERNAL"):
                for number, name in enumerate(names):
                    response = {b"PLAIN": b"\0" + name + b"\0x", b"EXTERNAL": name,
                                b"SCRAM-SHA-256": b"n,,n=" + name + b",r=abcdefgh"}[mechanism]
                    with self.subTest(mechanism=mechanism, name=name[:30]):
                        with self.assertRaises(Refused) as caught:
                            reply = link.call(AUTHENTICATE, mechanism, True, response, f"127.0.5.{number}", "test", "")
                            self.assertEqual(b"SCRAM-SHA-256", mechanism, "who does not exist gets a challenge, too")
                            proof = reply[2].split(b",")[0] + b",p=" + base64.b64encode(bytes(32))
                            link.call(AUTHENTICATE_STEP, reply[0], b"c=biws," + proof, False)
                        self.assertIn(caught.exception.code, ("Denied", "Invalid"), caught.exception)
                        self.assertNotRegex(str(caught.exception), "(?i)sql|syntax|select|near")
            link.call(PING)
        self.assertTrue(self.site.stop("server"))
        text = self.audit.read_text(errors="strict")
        self.assertFalse([character for character in text if ord(character) < 32 and character != "\n"])
        lines = [line for line in text.splitlines() if "from='127.0.5." in line]
        self.assertEqual(len(lines), sum(line.startswith("authenticate failed user='") for line in lines))
        self.assertGreaterEqual(len(lines), 2 * len(names))
        self.assertLess(max(map(len, lines)), 100_000)

    def assert_nowhere(self, *secrets):
        """In no log, and in no file the server keeps; looked for once it has stopped."""
        for file in self.site.folder.rglob("*"):
            if file.is_file() and (file.is_relative_to(self.site.folder / "log") or file.is_relative_to(self.site.folder / "lib")):
                content = file.read_bytes()
                for secret in secrets:
                    self.assertNotIn(secret, content, file)


class Delays(Attempts):
    """F04 with the delays as they are."""

    def test_f04_up_to_fifteen_seconds(self):
        """2, 4, 8, 15 and 15 seconds, to an unknown user as to a known one; the right password after fifteen at most; a pair
        that is repeated stays where it is."""
        waits, right = {}, {}

        def guess(source, user, passwords):
            for password in passwords:
                waits.setdefault(source, []).append(self.plain(source, user, password)[1])
            right[source] = self.plain(source, b"anna", RIGHT)

        distinct = [b"wrong%d" % number for number in range(5)]
        repeated = [b"old", b"new", b"old", b"new", b"old", b"new"]
        known, unknown, telephone = "127.0.0.51", "127.0.0.52", "127.0.0.53"
        self.together(lambda: guess(known, b"anna", distinct), lambda: guess(unknown, b"nobody", distinct),
                      lambda: guess(telephone, b"anna", repeated))
        # The answer to the n-th is held back by its own delay; the one before is over by then.
        for source in (known, unknown):
            for expected, seconds in zip((2, 4, 8, 15, 15), waits[source]):
                self.assertLessEqual(expected * 0.95, seconds)
                self.assertLessEqual(seconds, expected * 1.2 + 1.5, waits)
        for one, other in zip(waits[known], waits[unknown]):
            self.assertLess(abs(one - other), 0.2 * max(one, other), "within a fifth of each other")
        for expected, seconds in zip((2, 4, 4, 4, 4, 4), waits[telephone]):
            self.assertLessEqual(seconds, expected * 1.2 + 1.5, waits)
        for source, (line, seconds) in right.items():
            self.assertTrue(line.startswith(b"a OK"), line)
            self.assertLess(seconds, 15.5, source)

    def test_f04_times_tell_no_names(self):
        """Without any delay, what a password costs is paid for a name nobody has, too: the middle of many."""
        path = self.site.folder / "etc/server.cfg"
        path.write_text(path.read_text() + "auth_failure_delay = 0\nauth_failure_delay_max = 0\n")
        self.site.restart("server", "gateway")
        times = {b"anna": [], b"nobody": []}
        for number in range(30):
            for user, spent in times.items():
                spent.append(self.plain(f"127.0.4.{number + 1}", user, b"x%d" % number)[1])
        one, other = (statistics.median(spent) for spent in times.values())
        print(f"wrong password {one * 1000:.1f} ms, unknown user {other * 1000:.1f} ms")
        self.assertLess(abs(one - other), 0.2 * max(one, other))


if __name__ == "__main__":
    unittest.main()
