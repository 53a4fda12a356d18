# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile input for kopano-dagent: rows F05, F22–F24, F26 under the canary rule."""

import socket
import unittest

from canary import Canary
from instance import Instance, mail, messages

CRLF = b"\r\n"


class Talk:
    """A raw LMTP dialogue."""

    def __init__(self, site, source="127.0.0.9"):
        self.socket = site.raw(site.lmtp_port, source)
        self.file = self.socket.makefile("rb")
        self.reply()

    def reply(self):
        """(code, last line) of one possibly multi-line reply; (0, b"") when the connection ended."""
        while True:
            line = self.file.readline()
            if not line:
                return 0, b""
            if line[3:4] != b"-":
                return int(line[:3]), line

    def command(self, data):
        self.socket.sendall(data + CRLF)
        return self.reply()

    def hello(self):
        assert self.command(b"LHLO client.example")[0] == 250
        return self

    def envelope(self, *recipients, parameters=b""):
        assert self.command(b"MAIL FROM:<a@example.org>" + parameters)[0] == 250
        return [self.command(b"RCPT TO:<%s@localhost>" % r)[0] for r in recipients or (b"anna",)]

    def data(self, raw):
        """Sends raw bytes after DATA; they must hold their own end."""
        code, line = self.command(b"DATA")
        assert code == 354, line
        self.socket.sendall(raw)
        return self.reply()

    def close(self):
        self.file.close()
        self.socket.close()


class Faults(unittest.TestCase):
    bare_newline = "keep"

    def setUp(self):
        self.site = self.enterContext(Instance(
            dagent={"lmtp_bare_newline": self.bare_newline, "lmtp_max_messagesize": "1M", "lmtp_max_recipients": 100}))
        self.site.create_user("anna", "bernd", "canary")
        self.enterContext(Canary(self.site, "canary"))

    def inbox(self, login="anna"):
        link = self.site.imap(login)
        try:
            return messages(link)
        finally:
            link.logout()

    def test_f05_endless_line(self):
        for byte in (b"x", b"\n", b"\r", b"\0"):
            talk = Talk(self.site)
            try:
                for _ in range(100):
                    talk.socket.sendall(byte * 1_000_000)
                talk.socket.shutdown(socket.SHUT_WR)
                while talk.file.read(65536):
                    pass
            except OSError:
                pass
            talk.close()

    def test_f22_only_crlf_dot_crlf_ends_data(self):
        tricks = [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n"]
        for trick in tricks:
            talk = Talk(self.site).hello()
            talk.envelope()
            smuggled = b"Subject: outer\r\n\r\nbefore" + trick + b"MAIL FROM:<evil@example.org>\r\nRCPT TO:<anna@localhost>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\n"
            code, line = talk.data(smuggled)
            self.assertEqual(250, code, (trick, line))
            self.assertEqual(250, talk.command(b"NOOP")[0])
            talk.close()
        stored = self.inbox()
        self.assertEqual(len(tricks), len(stored), "one message each, not two")
        for trick, raw in zip(tricks, stored):
            if not trick.startswith((b"\r\n.",)):
                self.assertIn(b"before" + trick + b"MAIL FROM", raw, "kept byte for byte")

    def test_f23_addresses(self):
        talk = Talk(self.site).hello()
        for sender in (b"<>", b'<""@x.example>', b'<"a b"@x.example>', b"<@a.example,@b.example:c@d.example>",
                       b"<a@[127.0.0.1]>", b"<" + b"x" * 100_000 + b"@y>", b"<a\0b@c>", "<ü@example.org>".encode(), b"<a@b",
                       b"a@b>", b"<a@b> JUNK JUNK=1", b"<a@b> SIZE=x", b"<a@b> ORCPT=rfc822;+XX"):
            code, line = talk.command(b"MAIL FROM:" + sender)
            self.assertIn(code, (250, 500, 501, 503, 553, 555, 552), (sender[:40], line))
            if code == 250:
                talk.command(b"RSET")
            elif code == 500 and len(sender) > 1000:
                talk.close()
                talk = Talk(self.site).hello()
        self.assertEqual(250, talk.command(b"NOOP")[0])
        self.assertEqual([250], talk.envelope(b"anna"))
        talk.close()

    def test_f24_recipients(self):
        talk = Talk(self.site).hello()
        names = [b"anna", b"nobody", b"anna", b"bernd"] + [b"anna"] * 100
        codes = talk.envelope(*names)
        self.assertEqual([250, 550, 250, 250], codes[:4])
        self.assertIn(452, codes, "over the limit")
        accepted = codes.count(250)
        code, _ = talk.data(mail("many") + b".\r\n")
        replies = [code] + [talk.reply()[0] for _ in range(accepted - 1)]
        self.assertEqual([250] * accepted, replies, "one reply per accepted recipient")
        self.assertEqual(250, talk.command(b"NOOP")[0], "and not one more")
        talk.close()
        self.assertEqual(1, len(self.inbox("bernd")))

    def test_f26_sizes_and_chunks(self):
        talk = Talk(self.site).hello()
        self.assertEqual(552, talk.command(b"MAIL FROM:<a@b.example> SIZE=99999999")[0])
        talk.envelope()
        self.assertEqual(552, talk.data(b"x" * 78 + CRLF + (b"y" * 78 + CRLF) * 20_000 + b".\r\n")[0])
        talk.command(b"RSET")
        talk.envelope()
        message = mail("in chunks")
        talk.socket.sendall(b"BDAT %d\r\n" % 20 + message[:20])
        self.assertEqual(250, talk.reply()[0])
        self.assertEqual(503, talk.command(b"DATA")[0])
        talk.socket.sendall(b"BDAT %d LAST\r\n" % len(message[20:]) + message[20:])
        self.assertEqual(250, talk.reply()[0])
        for bad in (b"BDAT", b"BDAT x", b"BDAT -1", b"BDAT 99999999999999999999", b"BDAT 0 FIRST"):
            self.assertIn(talk.command(bad)[0], (501, 503, 552), bad)
            # what follows cannot be told from content: the connection ends
            talk.close()
            talk = Talk(self.site).hello()
        talk.envelope()
        self.assertEqual(250, talk.command(b"BDAT 0 LAST")[0], "an empty message is a message")
        talk.close()
        talk = Talk(self.site).hello()
        talk.envelope()
        talk.socket.sendall(b"BDAT 1000 LAST\r\nonly this much")
        talk.close()
        self.assertEqual(2, len(self.inbox()), "nothing of the broken ones is stored")


class RejectBareNewlines(Faults):
    bare_newline = "reject"

    def test_f22_only_crlf_dot_crlf_ends_data(self):
        for bare in (b"a\nb", b"a\rb"):
            talk = Talk(self.site).hello()
            talk.envelope()
            code, line = talk.data(b"Subject: x\r\n\r\n" + bare + b"\r\n.\r\n")
            self.assertEqual(550, code)
            self.assertIn(b"5.6.11", line)
            talk.close()
        self.assertEqual([], self.inbox())


class NormaliseBareNewlines(Faults):
    bare_newline = "normalise"

    def test_f22_only_crlf_dot_crlf_ends_data(self):
        talk = Talk(self.site).hello()
        talk.envelope()
        self.assertEqual(250, talk.data(b"Subject: x\r\n\r\none\ntwo\rthree\n.\nfour\r\n.\r\n")[0])
        talk.close()
        (raw,) = self.inbox()
        self.assertTrue(raw.endswith(b"one\r\ntwo\r\nthree\r\n.\r\nfour\r\n"), raw)


if __name__ == "__main__":
    unittest.main()
