# SPDX-License-Identifier: GPL-3.0-or-later
"""IMAP in detail: framing in any pieces, forms of commands and answers, restarts of server and gateway."""

import base64
import random
import re
import signal
import socket
import time
import unittest

from imapview import View, Violation
from instance import PASSWORD, Instance, mail, wait_for

MESSAGE = (b"From: a@example.org\r\nSubject: outer\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\npreamble\r\n"
           b"--b1\r\n\r\nfirst\r\n--b1\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n"
           b"Content-Type: multipart/mixed; boundary=b2\r\n\r\n--b2\r\n\r\ninner text\r\n--b2\r\n"
           b"Content-Type: text/html\r\n\r\n<p>\r\n--b2--\r\n--b1--\r\n")


class Client(View):
    """Commands by text, answers as (status, untagged)."""

    def ask(self, command):
        tag = self.tag()
        self.write(tag + b" " + command + b"\r\n")
        untagged = []
        while not (response := self.response()).startswith(tag + b" "):
            untagged.append(response)
        return response[len(tag) + 1:], untagged

    def ok(self, command):
        status, untagged = self.ask(command)
        if not status.startswith(b"OK"):
            raise Violation(f"{command!r}: {status!r}")
        return untagged


class Commands(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = cls.enterClassContext(Instance())
        cls.site.create_user("anna", "bernd", "carl", "doris")

    def client(self, login):
        client = Client(self.site, login)
        self.addCleanup(client.close)
        return client

    def append(self, client, message, more=b"", mailbox=b"INBOX"):
        return client.ask(b"APPEND %s %s{%d+}\r\n%s" % (mailbox, more, len(message), message))[0]

    def test_sections(self):
        client = self.client("anna")
        self.append(client, MESSAGE)
        client.ok(b"SELECT INBOX")
        inner = b"Subject: inner\r\nContent-Type: multipart/mixed; boundary=b2\r\n\r\n"
        for item, section, content in (
                (b"BODY.PEEK[1]", b"BODY[1]", b"first"), (b"BODY.PEEK[2.1]", b"BODY[2.1]", b"inner text"),
                (b"BODY.PEEK[2.HEADER]", b"BODY[2.HEADER]", inner),
                (b"BODY.PEEK[2.2.MIME]", b"BODY[2.2.MIME]", b"Content-Type: text/html\r\n\r\n"),
                (b"BODY.PEEK[2.HEADER.FIELDS (SUBJECT)]<0.10>", b"BODY[2.HEADER.FIELDS (SUBJECT)]<0>", b"Subject: i"),
                (b"BODY.PEEK[]<5.7>", b"BODY[]<5>", MESSAGE[5:12]), (b"BODY.PEEK[]<9999.7>", b"BODY[]<9999>", b""),
                (b"RFC822.HEADER", b"RFC822.HEADER", MESSAGE[:MESSAGE.index(b"preamble")]),
                (b"BODY.PEEK[TEXT]", b"BODY[TEXT]", MESSAGE[MESSAGE.index(b"preamble"):])):
            answer, = client.ok(b"FETCH 1 " + item)
            self.assertEqual(b"* 1 FETCH (%s {%d}\r\n%s)\r\n" % (section, len(content), content), answer)
        self.assertEqual([b"* 1 FETCH (BODY[2.9] NIL)\r\n"], client.ok(b"FETCH 1 BODY.PEEK[2.9]"))
        self.assertNotIn(b"Seen", client.ok(b"FETCH 1 FLAGS")[0])
        self.assertIn(b"\\Seen", b"".join(client.ok(b"FETCH 1 BODY[1]")))

    def test_refusals_leave_the_connection_usable(self):
        client = self.client("bernd")
        self.append(client, b"Subject: x\r\n\r\nx\r\n")
        self.assertRegex(client.ask(b"APPEND Nowhere {3+}\r\nabc")[0], rb"^NO \[TRYCREATE\]")
        client.ok(b"EXAMINE INBOX")
        for command in (b"STORE 1 +FLAGS (\\Seen)", b"EXPUNGE", b"MOVE 1 Drafts"):
            self.assertRegex(client.ask(command)[0], rb"^(NO|BAD)", command)
        client.ok(b"FETCH 1 BODY[]")
        self.assertNotIn(b"Seen", client.ok(b"FETCH 1 FLAGS")[0])
        client.ok(b"SELECT INBOX")
        for command in (b"FETCH 0 FLAGS", b"FETCH 2 FLAGS", b"FETCH 1 (ALL FLAGS)", b"FETCH 1 BODY[MIME]", b"SEARCH",
                        b"SEARCH 9", b"STORE 1 FLAGS \\Bogus", b"SEARCH LARGER -1"):
            self.assertRegex(client.ask(command)[0], rb"^BAD", command)
        self.assertRegex(client.ask(b"COPY 1 Nowhere")[0], rb"^NO \[TRYCREATE\]")
        self.assertRegex(client.ask(b"SEARCH CHARSET X-NONE ALL")[0], rb"^NO \[BADCHARSET")
        self.assertEqual([b"* SEARCH 1\r\n"], client.ok(b"SEARCH ALL"))

    def test_mailboxes(self):
        client = self.client("carl")
        for name in (b"a/b/c", b"inbox/sub", b"trailing/"):
            client.ok(b"CREATE " + name)
        self.assertRegex(client.ask(b"DELETE a")[0], rb"^NO \[HASCHILDREN\]")
        client.ok(b"SUBSCRIBE a/b/c")
        self.assertEqual([b'* LSUB (\\Noselect) "/" a\r\n'], client.ok(b'LSUB "" %'))
        self.append(client, b"Subject: x\r\n\r\nx\r\n")
        before = client.ok(b"STATUS INBOX (UIDNEXT UIDVALIDITY)")
        client.ok(b"RENAME INBOX old/mail")
        self.assertEqual(before, client.ok(b"STATUS INBOX (UIDNEXT UIDVALIDITY)"))
        self.assertEqual([b"* STATUS old/mail (MESSAGES 1)\r\n"], client.ok(b"STATUS old/mail (MESSAGES)"))
        self.assertEqual([b'* LIST (\\HasNoChildren) "/" INBOX/sub\r\n'], client.ok(b'LIST "" inbox/%'))
        client.ok(b"SELECT old/mail")
        client.ok(b"DELETE old/mail")
        self.assertRegex(client.ask(b"FETCH 1 FLAGS")[0], rb"^BAD")

    def play(self, chunks):
        with self.site.raw(self.site.imap_port) as raw:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for chunk in chunks:
                raw.sendall(chunk)
                time.sleep(0.0005)
            said = b""
            while data := raw.recv(65536):
                said += data
        return re.sub(rb"UIDNEXT \d+|APPENDUID \d+ \d+", b"", said)

    def test_any_pieces_give_the_same_answers(self):
        token = base64.b64encode(b"\0doris\0" + PASSWORD.encode())
        script = (b"L AUTHENTICATE PLAIN " + token + b"\r\na APPEND INBOX (\\Seen) {%d+}\r\n" % len(MESSAGE) + MESSAGE +
                  b"\r\nb SELECT {5+}\r\nINBOX\r\nc FETCH 1 (BODY[HEADER.FIELDS ({7+}\r\nSUBJECT)])\r\n"
                  b"d SEARCH SUBJECT {5+}\r\nouter\r\ne IDLE\r\nDONE\r\nf STORE 1 +FLAGS (\\Deleted)\r\ng EXPUNGE\r\n"
                  b"h CLOSE\r\ni LOGOUT\r\n")
        whole = self.play([script])
        self.assertTrue(whole.endswith(b"i OK Logged out\r\n"), whole)
        self.assertEqual(whole, self.play([script[n:n + 1] for n in range(len(script))]))
        chance = random.Random(3)
        for _ in range(20):
            cuts = [0, *sorted(chance.sample(range(1, len(script)), 8)), len(script)]
            self.assertEqual(whole, self.play([script[a:b] for a, b in zip(cuts, cuts[1:])]), cuts)


class Restarts(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance())
        self.site.create_user("anna")
        self.site.deliver("anna", mail("one"))

    def idling(self):
        client = Client(self.site, "anna")
        client.ok(b"SELECT INBOX")
        client.write(b"i IDLE\r\n")
        client.response()
        return client

    def again(self):
        def connect():
            try:
                return Client(self.site, "anna")
            except (Violation, OSError):
                return None
        return wait_for(connect, "the login to work again")

    def test_clients_hear_of_it_and_find_all_as_it_was(self):
        client = self.again()
        client.ok(b"SELECT INBOX")
        client.ok(b"STORE 1 +FLAGS (\\Deleted)")
        client.ok(b"EXPUNGE")
        status = client.ok(b"STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY)")
        self.assertIn(b"UIDNEXT 2 ", status[0])
        for name, stop in (("server", self.site.stop), ("server", self.site.kill), ("gateway", self.site.stop)):
            idle = self.idling()
            self.assertTrue(stop(name))
            self.assertRegex(idle.response(), rb"^\* BYE")
            idle.close()
            self.site.start(name)
            self.assertEqual(status, self.again().ok(b"STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY)"))

    def test_the_gateway_ends_in_time_though_a_client_never_reads(self):
        self.site.deliver("anna", mail("big") + (b"y" * 98 + b"\r\n") * 100_000)
        client = Client(self.site, "anna")
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.ok(b"SELECT INBOX")
        client.write(b"f FETCH 2 (BODY.PEEK[] RFC822 BODY.PEEK[]<1.9999999>)\r\n")
        client.file.read(100)
        time.sleep(0.5)  # until all buffers are full
        begin = time.monotonic()
        self.assertTrue(self.site.stop("gateway"), "status 0")
        taken = time.monotonic() - begin
        self.assertGreater(taken, 5, "the client was the one to wait for")
        self.assertLess(taken, 20)
        client.close()

    def test_reloading_all_the_time_disturbs_nobody(self):
        client = Client(self.site, "anna")
        for _ in range(30):
            for process in self.site.processes.values():
                process.send_signal(signal.SIGHUP)
            self.site.deliver("anna", mail("under HUP"))
            client.ok(b"SELECT INBOX")
            client.ok(b"FETCH 1:* (FLAGS BODY.PEEK[HEADER])")
        self.assertEqual([b"* STATUS INBOX (MESSAGES 31)\r\n"], client.ok(b"STATUS INBOX (MESSAGES)"))
        client.close()


if __name__ == "__main__":
    unittest.main()
