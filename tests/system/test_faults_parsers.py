# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile lines and commands: rows F05 for both protocols, F10, F11 and F12, under the canary rule."""

import unittest

from hostile import CRLF, Attacked, Line, Peak, Talk, cpu_seconds, ended
from instance import SANITIZED

GROWTH_KIB = 1024


class EndlessLines(Attacked):
    """100 MB of one byte: answered or not, they cost neither memory nor the daemon."""

    def pour(self, connect, byte):
        """True if the peer closes; how much it took does not matter."""
        link = connect()
        block = byte * 1_000_000
        try:
            for _ in range(100):
                link.send(block)
            return ended(link.socket)
        except OSError:
            return True
        finally:
            link.close()

    def check(self, daemon, connect, reason):
        for byte in (b"x", b"\r", b"\n", b"\0"):
            self.pour(connect, byte)  # what it takes once, buffers of the allocator among it, is not growth
        self.attack()
        for byte in (b"x", b"\r", b"\n", b"\0"):
            with Peak(self.site, daemon) as peak:
                self.assertTrue(self.pour(connect, byte), byte)
            self.assertLess(peak.grown(daemon), GROWTH_KIB, byte)
        self.assert_noted(daemon, reason)

    def test_f05_imap(self):
        self.check("gateway", lambda: Line(self.site), ".*")

    def test_f05_imap_after_login(self):
        self.check("gateway", lambda: Line(self.site).login(), ".*")

    def test_f05_lmtp(self):
        self.check("dagent", lambda: Talk(self.site), ".*")

    def test_f05_lmtp_content(self):
        """In a mail the bytes are content, up to the largest accepted one."""
        def connect():
            talk = Talk(self.site).hello()
            talk.envelope()
            self.assertEqual(354, talk.command(b"DATA")[0])
            return talk
        self.site.stop("dagent")
        self.site.options = {"dagent": {"lmtp_max_messagesize": "1M"}}
        self.site.configure()
        self.site.start("dagent")
        for byte in (b"x", b"\r", b"\n", b"\0"):
            talk = connect()
            with Peak(self.site, "dagent") as peak:
                for _ in range(100):
                    talk.send(byte * 1_000_000)
                talk.send(b"\r\n.\r\n")
                self.assertEqual(552, talk.reply()[0])
            talk.close()
            self.assertLess(peak.grown("dagent"), 4 * GROWTH_KIB, byte)


class Bombs(Attacked):
    def setUp(self):
        super().setUp()
        self.attack()
        self.connect()
        self.addCleanup(lambda: self.link.close())

    def connect(self):
        self.link = Line(self.site).login()
        self.link.command(b"SELECT INBOX")

    def cpu_of(self, answers, *commands):
        """Sends a hostile command; asserts what is answered, that it took less than 100 ms of CPU, and that the
        connection is usable or ended."""
        pid = self.site.pid("gateway")
        for command in commands:
            begin = cpu_seconds(pid)
            try:
                line = self.link.command(command)
            except OSError:
                line = b""
            used = cpu_seconds(pid) - begin
            self.assertRegex(line, answers, command[:40])
            if not SANITIZED:
                self.assertLess(used, 0.1, command[:40])
            if line.startswith(b"* BYE") or not line:
                self.link.close()
                self.connect()
            self.assertRegex(self.link.command(b"NOOP"), rb"^t OK")

    def test_f10_literals(self):
        one = b"{1+}\r\nx"
        self.cpu_of(rb"^t BAD", b"SEARCH" + (b" SUBJECT " + one) * 10_000, b"SEARCH KEYWORD" + (b" " + one) * 10_000,
                    b"LIST" + (b" " + one) * 10_000, one * 10_000)

    def test_f10_arguments(self):
        self.cpu_of(rb"^(t BAD|\* BYE|$)", b"FETCH 1 (" + b"FLAGS " * 200_000 + b")", b"STORE 1 FLAGS (" + b"a " * 200_000,
                    b"FETCH 1 (" + b"FLAGS " * 10_800 + b")", b"STORE 1 FLAGS (" + b"a " * 32_000 + b"a)",
                    b"SEARCH " + b"ALL " * 16_000 + b"ALL")

    def test_f10_sequence_sets(self):
        self.cpu_of(rb"^(t BAD|\* BYE|$)", b"FETCH " + b",".join([b"1"] * 500_000) + b" FLAGS",
                    b"UID FETCH " + b",".join([b"1"] * 32_000) + b" FLAGS")
        self.cpu_of(rb"^t OK", b"UID FETCH 1:4294967295 FLAGS", b"UID FETCH 4294967295:1,1:* FLAGS",
                    b"UID STORE 1:4294967295 FLAGS (\\Seen)", b"UID SEARCH UID 1:4294967295",
                    b"UID FETCH " + b",".join([b"1"] * 9_999) + b" FLAGS", b"UID SEARCH UID " + b",".join([b"1:*"] * 9_999))
        self.cpu_of(rb"^t (OK|BAD)", b"FETCH 1:4294967295 FLAGS", b"SEARCH 1:4294967295")

    def test_f11_nesting(self):
        self.cpu_of(rb"^(t BAD|\* BYE|$)", b"FETCH 1 " + b"(" * 60_000, b"SEARCH " + b"NOT " * 15_000 + b"ALL",
                    b"SEARCH " + b"(" * 5000, b"SEARCH " + b"OR ALL " * 9000 + b"ALL", b"(" * 1_000_000,
                    b"SEARCH " + b"NOT " * 100_000, b"FETCH 1 (((FLAGS)))", b"SEARCH " + b"NOT (" * 40 + b"ALL" + b")" * 40)

    def test_f11_dribbled(self):
        """One byte in each packet: the command is not read anew with every one."""
        pid = self.site.pid("gateway")
        begin = cpu_seconds(pid)
        for byte in b"t SEARCH " + b"(" * 20_000:
            self.link.send(bytes([byte]))
        self.link.send(CRLF)
        self.assertRegex(self.link.until(b"t")[0], rb"^t BAD")
        if not SANITIZED:
            self.assertLess(cpu_seconds(pid) - begin, 2, "20 000 packets")


class OddStrings(Attacked):
    def test_f12_odd_strings_leave_the_connection_usable(self):
        self.attack()
        quoted = b'LOGIN "' + b"q" * 65_536 + b'" x'
        strings = [b'LOGIN "a\0b" x', b'LOGIN "a\nb" x', b'LOGIN "unterminated', b'LOGIN "a\x80b" "c"', quoted,
                   b"AUTHENTICATE PLAIN !!!!", b"AUTHENTICATE PLAIN AAA=BBB", b"AUTHENTICATE NONSENSE",
                   b"AUTHENTICATE PLAIN " + b"A" * 3000, b"AUTHENTICATE PLAIN =", b"AUTHENTICATE SCRAM-SHA-256 biws"]
        for data in strings:
            link = Line(self.site)
            self.assertRegex(link.command(data), rb"^t (BAD|NO)", data[:60])
            self.assertRegex(link.command(b"NOOP"), rb"^t OK", data[:60])
            link.login()
            link.close()

    def test_f12_sasl(self):
        self.attack()
        link = Line(self.site)
        for answer in (b"*", b"!!!!", b"AAA=BBB", b"\0"):
            link.send(b"t AUTHENTICATE PLAIN\r\n")
            self.assertTrue(link.line().startswith(b"+"))
            link.send(answer + CRLF)
            self.assertRegex(link.until(b"t")[0], rb"^t (BAD|NO)", answer)
        link.login()
        link.close()
        big = Line(self.site)
        big.send(b"t AUTHENTICATE PLAIN\r\n")
        self.assertTrue(big.line().startswith(b"+"))
        try:
            big.send(b"A" * 1_000_000 + CRLF)
            self.assertRegex(big.until(b"t")[0], rb"^(t BAD|t NO|\* BYE|$)")
        except OSError:
            pass
        big.close()
        for _ in range(20):
            gone = Line(self.site)
            gone.send(b"t AUTHENTICATE PLAIN\r\n")
            gone.line()
            gone.close()
        Line(self.site).login().close()

    def test_f12_too_many_failures_are_the_end(self):
        """The limits of failed commands and logins hold, and are told to the administrator."""
        self.attack()
        link = Line(self.site)
        said = [link.command(b"NONSENSE") for _ in range(10)]
        self.assertEqual(10, sum(line.startswith(b"t BAD") for line in said))
        self.assertTrue(link.line().startswith(b"* BYE"))
        self.assertTrue(ended(link.socket))
        link.close()
        self.assert_noted("gateway", "too many failed commands")


if __name__ == "__main__":
    unittest.main()
