# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile input for kopano-gateway: rows F06, F09, F13 and F19, under the canary rule."""

import unittest

from hostile import Attacked, Line


class Names(Attacked):
    def test_f06_user_names(self):
        self.attack()
        names = [b"", b"'", b"../x", b"*)(uid=*", b"' or 1=1--", b"user:", "\u202eanna".encode(), b"x" * 4000,
                 ("a" + "\u0301" * 500).encode(), b"bob\xff", b"an\tna"]
        for name in names:
            link = Line(self.site, "127.0.0.8")
            link.send(b"a LOGIN {%d+}\r\n%s {4+}\r\npass\r\n" % (len(name), name))
            line, _ = link.until(b"a")
            self.assertTrue(line.startswith((b"a NO", b"a BAD", b"* BYE", b"* BAD")), (name, line))
            link.close()
        lines = [line for line in self.site.log("server").splitlines() if "127.0.0.8" in line]
        self.assertTrue(lines)
        self.assertFalse([line for line in lines if any(ord(c) < 32 or c == "\u202e" for c in line)])

    def test_f13_mailbox_names(self):
        self.attack()
        for name in (b'"&"', b'"&A"', b'"&AGE-"', b'"../../x/"', b'"//"', b'"/x"', b'"a//b"', b'"x"' * 2, b'"a\tb"',
                     b'"' + b"/".join([b"d"] * 10_000) + b'"', b'"' + b"n" * 10_000 + b'"', b'"' + b"n" * 1_000_000 + b'"',
                     b'"INBOX\0x"', b"{7+}\r\nINBOX\0x", b'"a%b"', b'"a*"'):
            link = Line(self.site).login()
            line = link.command(b"CREATE " + name)
            self.assertTrue(line.startswith((b"t NO", b"t BAD")), (name[:30], line))
            self.assertRegex(link.command(b"NOOP"), rb"^t OK", name[:30])
            link.close()
        link = Line(self.site).login()
        self.assertRegex(link.command('CREATE "caf&AOk-"'.encode()), rb"^t OK")
        self.assertRegex(link.command(b'CREATE "cafe&AwE-"'), rb"^t NO")  # the same name, decomposed
        self.assertRegex(link.command(b'CREATE "inbox"'), rb"^t NO")
        self.assertRegex(link.command(b'CREATE "iNbOx"'), rb"^t NO")
        link.send(b't LIST "" "*"\r\n')
        names = [line.rsplit(b'"/" ', 1)[1].strip() for line in link.until(b"t")[1]]
        self.assertIn(b'"caf&AOk-"', [b'"' + name.strip(b'"') + b'"' for name in names], "only canonical names")
        self.assertEqual(1, sum(name.strip(b'"').upper() == b"INBOX" for name in names))
        self.assertFalse([name for name in names if b".." in name or b"//" in name])
        link.send(b't LIST "" "*%*%*%*%*%*%*%*a"\r\n')
        self.assertRegex(link.until(b"t")[0], rb"^t OK")
        link.close()


class Literals(Attacked):
    def test_f09_literal_sizes(self):
        self.attack()
        links = [Line(self.site, f"127.0.1.{n % 20 + 1}") for n in range(99)]
        for link in links:
            link.send(b"K {134217727}\r\n")
        for link in links:
            line = link.line()
            self.assertTrue(b"BAD" in line or b"TOOBIG" in line, line)
            link.close()
        for size in (b"{2147483648}", b"{4294967296}", b"{18446744073709551616}", b"{-1}", b"{+5}", b"{ 5}", b"{05}",
                     b"{5+"):
            link = Line(self.site)
            line = link.command(b"LOGIN " + size)
            self.assertTrue(line.startswith((b"t BAD", b"t NO", b"* BYE", b"* BAD")), (size, line))
            link.close()

    def test_f19_client_dies_in_an_append(self):
        self.attack()
        for n in range(20):
            link = Line(self.site).login()
            link.send(b"t APPEND INBOX {100000}\r\n")
            self.assertTrue(link.line().startswith(b"+"))
            link.send(b"x" * 50_000)
            link.close()
        link = self.site.imap("anna")
        self.assertEqual([b"0"], link.select()[1])
        link.logout()


if __name__ == "__main__":
    unittest.main()
