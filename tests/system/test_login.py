# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows F04 (wrong passwords) and F06 (odd user names) over every way to log in to IMAP."""

import base64
import threading
import time
import unittest

from instance import PASSWORD, Instance

RIGHT = PASSWORD.encode()
NAMES = [b"", b"x" * 4000, b"a\0b", b"a\r\nb", b"'", b"\\", b'"', b"\xff\xfe", "\u202eanna".encode(), b"../x",
         b"*)(uid=*", b"' or 1=1--", b"user:", ("a" + "\u0301" * 500).encode(), b"anna ", b"SYSTEM"]


class Login(unittest.TestCase):
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


if __name__ == "__main__":
    unittest.main()
