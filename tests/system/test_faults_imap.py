# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile input for kopano-gateway: rows F01–F03, F05, F06, F09–F13, F15, F16, F19 for IMAP, under the canary rule."""

import base64
import socket
import ssl
import time
import unittest

import canary
from canary import Canary
from instance import PASSWORD, Instance, mail, messages, wait_for

CRLF = b"\r\n"


class Line:
    """A raw IMAP connection that speaks in lines."""

    def __init__(self, site, source="127.0.0.5", greeting=True, port=None):
        self.socket = site.raw(port or site.imap_port, source)
        self.file = self.socket.makefile("rb")
        if greeting:
            self.greeting = self.file.readline()

    def send(self, data):
        self.socket.sendall(data)

    def line(self):
        return self.file.readline()

    def until(self, tag):
        """The tagged line (or b"" at the end of the connection) and what came before it."""
        before = []
        while True:
            line = self.line()
            if not line or line.startswith(tag + b" ") or line.startswith(b"* BYE"):
                return line, before
            before.append(line)

    def command(self, data, tag=b"t"):
        self.send(tag + b" " + data + CRLF)
        return self.until(tag)[0]

    def login(self, login="anna"):
        token = b"\0" + login.encode() + b"\0" + PASSWORD.encode()
        line = self.command(b"AUTHENTICATE PLAIN " + base64.b64encode(token))
        assert line.startswith(b"t OK"), line
        return self

    def ended(self):
        """True if the peer closes (what it says before is read and dropped)."""
        try:
            while self.socket.recv(65536):
                pass
            return True
        except ConnectionResetError:
            return True
        except TimeoutError:
            return False

    def close(self):
        self.file.close()
        self.socket.close()


class Faults(unittest.TestCase):
    def setUp(self):
        options = {"max_unauthenticated_per_address": 10, "max_connections_per_address": 50, "output_stall_timeout": 5,
                   "imap_max_fail_commands": 30}
        if "f01" in self.id():
            options["imap_login_timeout"] = 4
        self.site = self.enterContext(Instance(gateway=options))
        self.site.create_user("anna", "canary")

    def attack(self, **options):
        return self.enterContext(Canary(self.site, "canary", **options))

    def test_f01_silent_and_slow_connections(self):
        self.attack()
        links = []
        for n in range(200):
            link = Line(self.site, "127.0.0.5", greeting=False)
            links.append(link)
        said = [link.line() for link in links[40:60]]
        self.assertTrue(all(line.startswith(b"* BYE") or line == b"" for line in said), said[:3])
        self.assertTrue(links[0].line().startswith(b"* OK"))
        links[0].send(b"a")
        self.assertTrue(links[0].ended(), "the rest ends at the login time-out")
        for link in links:
            link.close()

    def test_f02_clients_that_ask_for_much_and_never_read(self):
        big = mail("big", "x" * 998 + "\r\n") + (b"y" * 98 + CRLF) * 100_000  # 10 MB
        self.site.deliver("anna", big)
        with Canary(self.site, "canary"):
            links = []
            for n in range(20):
                raw = socket.socket()
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                raw.settimeout(20)
                raw.bind(("127.0.0.6", 0))
                raw.connect(("127.0.0.1", self.site.imap_port))
                token = base64.b64encode(b"\0anna\0" + PASSWORD.encode())
                raw.sendall(b"a AUTHENTICATE PLAIN " + token + CRLF + b"b SELECT INBOX" + CRLF)
                data = b""
                while b"b OK" not in data:
                    data += raw.recv(4096)
                raw.sendall(b"c FETCH 1 (" + b" ".join([b"BODY.PEEK[]"] * 10) + b")" + CRLF)
                links.append(raw)
            time.sleep(1)
            grown = canary.memory_kib(self.site.pid("gateway"))
            self.assertLess(grown, 250_000, "about 1 MiB buffered for each, not 100")
            wait_for(lambda: canary.descriptors(self.site.pid("gateway")) < 40, "the stalled ones to be closed", 30)
            for raw in links:
                raw.close()

    def test_f03_starttls_injection(self):
        self.attack()
        for pipelined in (b"a STARTTLS\r\nb NOOP\r\n", b"a STARTTLS\r\nb NO"):
            link = Line(self.site)
            link.send(pipelined)
            context = ssl.create_default_context(cafile=str(self.site.folder / "tls/cert.pem"))
            line = link.line()
            if line.startswith(b"a OK"):
                try:
                    tls = context.wrap_socket(link.socket, server_hostname="localhost")
                    tls.settimeout(3)
                    self.assertNotIn(b"b OK", tls.recv(1000))
                except (OSError, ssl.SSLError):
                    pass
            link.close()
        # and the proper way works, with the capabilities said anew
        link = Line(self.site)
        self.assertIn(b"OK", link.command(b"STARTTLS"))
        tls = context.wrap_socket(link.socket, server_hostname="localhost")
        tls.sendall(b"b CAPABILITY\r\n")
        said = tls.recv(2000)
        self.assertIn(b"AUTH=PLAIN", said)
        self.assertNotIn(b"STARTTLS", said)
        tls.close()

    def test_f05_endless_lines(self):
        self.attack()
        for byte in (b"x", b"\r", b"\n", b"\0"):
            link = Line(self.site)
            ended = False
            try:
                for _ in range(100):
                    link.send(byte * 1_000_000)
                link.socket.shutdown(socket.SHUT_WR)
                ended = link.ended()
            except OSError:
                ended = True
            self.assertTrue(ended, byte)
            link.close()

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

    def test_f10_f11_bombs(self):
        self.attack()
        link = Line(self.site).login()
        link.command(b"SELECT INBOX")
        bombs = [b"FETCH 1 " + b"(" * 60_000, b"SEARCH " + b"NOT " * 15_000 + b"ALL", b"SEARCH " + b"(" * 5000,
                 b"FETCH 1 (" + b"FLAGS " * 11_000 + b")", b"FETCH " + b",".join([b"1"] * 20_000) + b" FLAGS",
                 b"UID FETCH 1:4294967295 FLAGS", b"SEARCH " + b"OR ALL " * 9000 + b"ALL"]
        for bomb in bombs:
            begin = time.monotonic()
            line = link.command(bomb)
            if line.startswith(b"* BYE") or not line:
                link.close()
                link = Line(self.site).login()
                link.command(b"SELECT INBOX")
            else:
                self.assertRegex(line, rb"^t (BAD|NO|OK)")
            self.assertLess(time.monotonic() - begin, 2)
        link.close()

    def test_f12_odd_strings_leave_the_connection_usable(self):
        self.attack()
        link = Line(self.site)
        for data in (b'LOGIN "a\0b" x', b'LOGIN "unterminated', b'LOGIN "a\x80b" "c"', b"AUTHENTICATE PLAIN !!!!",
                     b"AUTHENTICATE PLAIN AAA=BBB", b"AUTHENTICATE NONSENSE", b"AUTHENTICATE PLAIN " + b"A" * 3000):
            self.assertRegex(link.command(data), rb"^t (BAD|NO)", data)
        link.send(b"t AUTHENTICATE PLAIN\r\n")
        self.assertTrue(link.line().startswith(b"+"))
        link.send(b"*\r\n")
        self.assertTrue(link.until(b"t")[0].startswith(b"t BAD"))
        link.close()
        link = Line(self.site)
        link.login()
        self.assertRegex(link.command(b"NOOP"), rb"^t OK")
        link.close()

    def test_f13_mailbox_names(self):
        self.attack()
        link = Line(self.site).login()
        for name in (b'"&"', b'"&A"', b'"&AGE-"', b'"../../x/"', b'"//"', b'"/x"', b'"a//b"', b'"x"' * 2, b'"a\tb"',
                     b'"' + b"/".join([b"d"] * 10_000) + b'"', b'"' + b"n" * 10_000 + b'"'):
            line = link.command(b"CREATE " + name)
            self.assertTrue(line.startswith((b"t NO", b"t BAD")), (name[:30], line))
        self.assertRegex(link.command('CREATE "caf&AOk-"'.encode()), rb"^t OK")
        self.assertRegex(link.command(b'CREATE "cafe&AwE-"'), rb"^t NO")  # the same name, decomposed
        self.assertRegex(link.command(b'CREATE "inbox"'), rb"^t NO")
        link.send(b't LIST "" "*%*%*%*%*%*%*%*a"\r\n')
        self.assertRegex(link.until(b"t")[0], rb"^t OK")
        link.close()

    def test_f15_f16_hostile_messages(self):
        nested = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1000))
        corpus = [
            b"Subject: nested\r\n" + nested + b"\r\nend\r\n",
            b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000 + b"--b--\r\n",
            b"Content-Type: message/rfc822\r\n\r\n" * 500 + b"Subject: inner\r\n\r\nx\r\n",
            b"Content-Type: multipart/mixed\r\n\r\nno boundary\r\n",
            b"Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\nx\r\n----\r\n",
            b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/mixed; boundary=ab\r\n\r\n"
            b"--ab\r\n\r\nx\r\n--ab--\r\n--a--\r\n",
            b"Received: x\r\n" * 100_000 + b"\r\nx\r\n",
            b"Subject: " + b"\r\n a" * 300_000 + b"\r\n\r\nx\r\n",
            b"To: " + b"a@b.example, " * 100_000 + b"c@d.example\r\n\r\nx\r\n",
            b"To: " + b"(" * 10_000 + b"a@b.example\r\n\r\nx\r\n",
            b"To: group: (a\\) b@c.example, other: d@e.example;;\r\n\r\nx\r\n",
            b"Content-Type: text/plain; ;; x*0=a; " + b"".join(b"x*%d=b; " % n for n in range(20_000)) + b"\r\n\r\nx\r\n",
            b"Subject: " + b"=?utf-8?q?=C3=A4?= " * 50_000 + b"=?utf-8?b?broken\r\n\r\nx\r\n",
            b"Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n\r\nx\r\n",
            b"no header at all", b"\r\n", b"\0\0\0\r\n\0", b"Subject: 8 bit \xff\xfe\r\n\r\n\x80\r\n",
        ]
        # A few times before the attack is measured: the page caches of all readers may fill, but not grow again.
        for login in ("canary", "canary", "canary", "anna"):
            if login == "anna":
                self.attack()
            with self.site.lmtp() as lmtp:
                for message in corpus:
                    self.assertEqual({}, lmtp.sendmail("a@example.org", [f"{login}@localhost"], message))
            link = self.site.imap(login)
            link.select()
            link.fetch("1:*", "(BODYSTRUCTURE BODY.PEEK[])")
            link.logout()
        link = self.site.imap("anna")
        stored = messages(link)
        self.assertEqual(len(corpus), len(stored))
        for sent, got in zip(corpus, stored):
            self.assertTrue(got.endswith(sent if sent.endswith(CRLF) else sent + CRLF), sent[:60])
        for what in ("(BODYSTRUCTURE)", "(BODY ENVELOPE RFC822.SIZE)", "(BODY.PEEK[1.1.1.1] BODY.PEEK[HEADER])"):
            first = link.fetch("1:*", what)
            self.assertEqual("OK", first[0])
            self.assertEqual(first, link.fetch("1:*", what), "the same answer every time")
        link.logout()

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
