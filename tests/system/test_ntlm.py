# SPDX-License-Identifier: GPL-3.0-or-later
"""NTLM logins through a helper program. What answers here is a script that speaks the helper protocol
squid-2.5-ntlmssp as Samba's ntlm_auth does; no domain controller takes part."""

import base64
import imaplib
import os
import sys
import time
import unittest

from instance import Instance, wait_for

HELPER = r'''#!%s
import base64, os, sys, time
assert sys.argv[1:] == ["--helper-protocol=squid-2.5-ntlmssp"], sys.argv
for line in sys.stdin:
    kind, _, data = line.rstrip("\n").partition(" ")
    message = base64.b64decode(data)
    if message.startswith(b"hang"):
        time.sleep(100)
    if message.startswith(b"die"):
        sys.exit(1)
    if message.startswith(b"flood"):
        sys.stdout.write("x" * 1000000)
    elif kind == "YR":
        print("TT", base64.b64encode(b"challenge").decode())
    elif message.startswith(b"user "):
        print("AF", message[5:].decode())
    elif message.startswith(b"broken"):
        print("BH internal error")
    else:
        print("NA NT_STATUS_WRONG_PASSWORD")
    sys.stdout.flush()
'''


class Ntlm(unittest.TestCase):
    def setUp(self):
        self.site = Instance()
        helper = self.site.folder / "ntlm_auth"
        helper.write_text(HELPER % sys.executable)
        helper.chmod(0o755)
        self.site.options = {"server": {"enable_sso": "yes", "ntlm_auth": helper, "ntlm_domain": "EXAMPLE",
                                        "auth_failure_delay": 0}}
        self.enterContext(self.site)
        self.site.create_user("anna", "bert")

    def login(self, *messages):
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        rest = list(messages)
        link.authenticate("NTLM", lambda challenge: rest.pop(0) if rest else b"")
        return link

    def helpers(self):
        found = []
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{process}/cmdline", "rb") as file:
                    if str(self.site.folder).encode() in file.read() and b"squid" in open(
                            f"/proc/{process}/cmdline", "rb").read():
                        found.append(process)
            except OSError:
                pass
        return found

    def test_the_helper_says_who_it_is(self):
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        self.assertIn("AUTH=NTLM", link.capabilities)
        for answer in (b"user EXAMPLE\\Anna", b"user anna"):
            with self.subTest(answer):
                link = self.login(b"negotiate", answer)
                self.assertEqual("OK", link.select()[0])
        self.assertRegex(self.site.admin("--list-sessions").stdout, "anna .*ntlm sso")
        self.assertEqual([], self.helpers())

    def test_refusals(self):
        for messages in ((b"negotiate", b"wrong"), (b"negotiate", b"user EXAMPLE\\nobody"), (b"negotiate", b"user "),
                         (b"negotiate", b"broken"), (b"die",), (b"negotiate", b"die"), (b"flood",),
                         (b"negotiate", b"user SYSTEM"), (b"negotiate", b"user PARTNER\\anna"), (b"negotiate", "user EXAMPLE\\".encode())):
            with self.subTest(messages), self.assertRaises(imaplib.IMAP4.error):
                self.login(*messages)
        self.site.admin("-u", "bert", "-n", "1")
        with self.assertRaises(imaplib.IMAP4.error):
            self.login(b"negotiate", b"user bert")

    def test_a_helper_that_hangs_costs_ten_seconds_and_nobody_else(self):
        begin = time.monotonic()
        slow = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        slow.send(b"a AUTHENTICATE NTLM " + base64.b64encode(b"hang") + b"\r\n")
        for _ in range(5):
            start = time.monotonic()
            self.site.imap("anna").logout()
            self.assertLess(time.monotonic() - start, 2)
        self.assertRegex(slow.readline(), rb"^a NO")
        self.assertLess(time.monotonic() - begin, 15)
        wait_for(lambda: not self.helpers(), "the helper to be ended")  # which nobody waits for


if __name__ == "__main__":
    unittest.main()
