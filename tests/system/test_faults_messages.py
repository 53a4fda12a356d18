# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile messages, in by LMTP and out by IMAP: rows F15 (structure) and F16 (headers), under the canary rule."""

import imaplib
import unittest

from hostile import CRLF, Attacked
from instance import messages

NESTED = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1000))
MIXED = b"Content-Type: multipart/mixed; boundary="
STRUCTURE = [
    b"Subject: nested\r\n" + NESTED + b"\r\nend\r\n",
    MIXED + b"b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000 + b"--b--\r\n",
    b"Content-Type: message/rfc822\r\n\r\n" * 500 + b"Subject: inner\r\n\r\nx\r\n",
    b"Content-Type: multipart/mixed\r\n\r\nno boundary\r\n",
    b"Content-Type: multipart/mixed; boundary=a; boundary=b\r\n\r\n--a\r\n\r\nx\r\n--b\r\n\r\ny\r\n--b--\r\n--a--\r\n",
    MIXED + b'""\r\n\r\n--\r\n\r\nx\r\n----\r\n',
    MIXED + b"b" * 200 + b"\r\n\r\n--" + b"b" * 200 + b"\r\n\r\nx\r\n--" + b"b" * 200 + b"--\r\n",
    MIXED + b"a\r\n\r\n--a\r\n" + MIXED + b"ab\r\n\r\n--ab\r\n\r\nx\r\n--ab--\r\n--a--\r\n",
    MIXED + b"h\r\n\r\n--h\r\nContent-Type: text/plain\r\n--h\r\nX: y\r\n\r\n--h--\r\n",
    b"no header at all", b"\r\n", b"\0\0\0\r\n\0", b"Subject: 8 bit \xff\xfe\r\n\r\n\x80\r\n",
]
HEADERS = [
    b"X-Block: " + b"v" * 970 + b"\r\n",  # 48 MB of them, see below
    b"Received: x\r\n" * 1_000_000 + b"\r\nx\r\n",
    b"Subject:" + b"\r\n a" * 2_500_000 + b"\r\n\r\nx\r\n",
    b"To: " + b"a@b.example, " * 1_000_000 + b"c@d.example\r\n\r\nx\r\n",
    b"To: " + b"(" * 10_000 + b"a@b.example\r\n\r\nx\r\n",
    b"To: " + b"g: " * 10_000 + b"a@b.example" + b";" * 10_000 + b"\r\n\r\nx\r\n",
    b"To: group: (a\\) b@c.example, other: d@e.example;;\r\nCc: (never\\\r\n\r\nx\r\n",
    b"Content-Type: text/plain; ;; x*0=a; " + b"".join(b"x*%d=b; " % n for n in range(100_000)) + b"\r\n\r\nx\r\n",
    b"Subject: " + b"=?utf-8?q?=C3=A4?= " * 100_000 + b"=?utf-8?b?broken\r\n\r\nx\r\n",
    b"Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n\r\nx\r\n", b"Date: 1 Jan 99999 00:00:00 +0000\r\n\r\nx\r\n",
]
HEADERS[0] = HEADERS[0] * (48_000_000 // len(HEADERS[0])) + b"\r\nx\r\n"


class Messages(Attacked):
    def deliver(self, corpus, login):
        with self.site.lmtp() as lmtp:
            for message in corpus:
                self.assertEqual({}, lmtp.sendmail("a@example.org", [f"{login}@localhost"], message), message[:60])

    def read(self, login, what, count):
        """Each message twice, with the same answer each time; the first answers together."""
        link = self.enterContext(self.site.imap(login))
        link.select()
        answers = []
        for number in range(1, count + 1):
            status, first = link.fetch(str(number), what)
            self.assertEqual("OK", status)
            self.assertEqual((status, first), link.fetch(str(number), what), "the same answer every time")
            answers.append(first)
        return answers

    def attack_with(self, corpus):
        # Once for another user, so that caches of bounded size are not taken for a leak.
        self.deliver(corpus, "bernd")
        with self.site.imap("bernd") as link:
            link.select()
            link.fetch("1:*", "(BODY.PEEK[])")
        self.attack()
        self.deliver(corpus, "anna")
        with self.site.imap("anna") as link:
            stored = messages(link)
        self.assertEqual(len(corpus), len(stored))
        for sent, got in zip(corpus, stored):
            self.assertTrue(got.endswith(sent if sent.endswith(CRLF) else sent + CRLF), sent[:60])
        return [len(got) for got in stored]

    def check(self, corpus):
        imaplib._MAXLINE = 100_000_000
        sizes = self.attack_with(corpus)
        for size, (row, *_) in zip(sizes, self.read("anna", "(RFC822.SIZE)", len(corpus))):
            self.assertIn(b"RFC822.SIZE %d" % size, row)
        for what in ("(BODYSTRUCTURE)", "(BODY ENVELOPE)", "(BODY.PEEK[1.1.1.1] BODY.PEEK[1.MIME])",
                     "(BODY.PEEK[HEADER.FIELDS (Subject To)])"):
            self.read("anna", what, len(corpus))
        return sizes

    def test_f15_structure(self):
        sizes = self.check(STRUCTURE)
        answers = self.read("anna", "(BODY.PEEK[HEADER] BODY.PEEK[TEXT])", len(STRUCTURE))
        for size, answer in zip(sizes, answers):
            self.assertEqual(size, sum(len(part[1]) for part in answer if isinstance(part, tuple)), "size sums are right")
        deep, wide = (row[0] for row in self.read("anna", "(BODYSTRUCTURE)", 2))
        self.assertLess(self.depth(deep), 110)
        self.assertLess(wide.count(b'"TEXT"'), 10_010)

    @staticmethod
    def depth(text):
        level = deepest = 0
        for byte in text:
            level += (byte == ord("(")) - (byte == ord(")"))
            deepest = max(deepest, level)
        return deepest

    def test_f16_headers(self):
        self.check(HEADERS)


if __name__ == "__main__":
    unittest.main()
