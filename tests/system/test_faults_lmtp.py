# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile input for kopano-dagent: rows F22–F24 and F26, under the canary rule."""

import socket
import unittest

from canary import Canary
from hostile import CRLF, Attacked, Talk
from instance import Instance, mail, messages


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


class Recipients(Attacked):
    """F24: one reply per accepted recipient, in order, whatever becomes of the others."""

    def setUp(self):
        super().setUp()
        self.site.create_user("full", "off", "gone")
        self.site.admin("-u", "full", "--qo", "y", "--qw", "1", "--qs", "1", "--qh", "1")
        self.site.deliver("full", mail("filler", ("x" * 76 + "\r\n") * 13_000))
        self.site.admin("-u", "off", "-n", "1")
        self.site.admin("-d", "gone")
        self.attack()

    def count(self, login):
        link = self.site.imap(login)
        try:
            return int(link.select(readonly=True)[1][0])
        finally:
            link.logout()

    def test_f24_more_than_the_limit(self):
        talk = Talk(self.site).hello()
        codes = talk.envelope(*[b"anna"] * 1100)
        self.assertEqual([250] * 1000 + [452] * 100, codes, "lmtp_max_recipients are accepted")
        replies = [talk.data(mail("many") + b".\r\n")[0]] + [talk.reply()[0] for _ in range(999)]
        self.assertEqual([250] * 1000, replies, "one reply per accepted recipient")
        self.assertEqual(250, talk.command(b"NOOP")[0], "and not one more")
        talk.close()
        self.assertEqual(1, self.count("anna"), "the same one twice gets one copy")

    def test_f24_ten_thousand_at_once(self):
        """Pipelined, as fast as the socket takes them."""
        talk = Talk(self.site).hello()
        lines = [b"RCPT TO:<%s@localhost>" % (b"nobody%d" % n if n % 2 else b"anna") for n in range(10_000)]
        talk.send(CRLF.join([b"MAIL FROM:<a@example.org>", *lines, b"NOOP", b""]))
        codes = [talk.reply()[0] for _ in range(10_002)]
        self.assertEqual([250, 250], [codes[0], codes[-1]])
        self.assertEqual([250, 550] * 999 + [250], codes[1:2000], "unknown ones in their places")
        self.assertEqual([452] * 8001, codes[2000:-1], "too many, whoever they are")
        talk.close()

    def test_f24_mixture(self):
        talk = Talk(self.site).hello()
        names = [b"anna", b"nobody", b"full", b"anna", b"off", b"gone", b"bernd"]
        codes = talk.envelope(*names)
        self.assertEqual([250, 550, 250, 250, 250, 550, 250], codes, 'a user who may not log in still gets mail')
        accepted = [name for name, code in zip(names, codes) if code == 250]
        first = talk.data(mail("mixed", ("y" * 76 + "\r\n") * 1000) + b".\r\n")
        replies = dict(zip(accepted, [first] + [talk.reply() for _ in accepted[1:]]))
        self.assertEqual((552, 250, 250), tuple(replies[name][0] for name in (b"full", b"anna", b"bernd")))
        self.assertIn(b"5.2.2", replies[b"full"][1])
        self.assertEqual(250, talk.command(b"NOOP")[0])
        talk.close()
        self.assertEqual([1, 1, 1], [self.count(login) for login in ("anna", "bernd", "full")])

    def test_f24_the_client_dies_between_the_replies(self):
        """Whatever it has seen of the replies: nobody gets half a mail, and repeating it gives nobody two."""
        logins = [f"many{n}" for n in range(10)]
        self.site.create_user(*logins)
        names = [login.encode() for login in logins]
        for seen in range(0, 10, 3):
            message = mail(f"after {seen}", message_id=f"m{seen}@example.org") + b".\r\n"
            talk = Talk(self.site).hello()
            self.assertEqual([250] * 10, talk.envelope(*names))
            self.assertEqual(354, talk.command(b"DATA")[0])
            talk.send(message)
            for _ in range(seen):
                self.assertEqual(250, talk.reply()[0])
            talk.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # a reset
            talk.close()
            again = Talk(self.site).hello()
            again.envelope(*names)
            self.assertEqual([250] * 10, [again.data(message)[0]] + [again.reply()[0] for _ in names[1:]])
            self.assertEqual(221, again.command(b"QUIT")[0])
            again.close()
        wanted = len(range(0, 10, 3))
        self.assertEqual([wanted] * 10, [self.count(login) for login in logins])


if __name__ == "__main__":
    unittest.main()
