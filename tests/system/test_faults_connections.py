# SPDX-License-Identifier: GPL-3.0-or-later
"""Floods of connections and clients that never read: rows F01 and F02 for both protocols, under the canary rule."""

import threading
import time
import unittest

import canary
from hostile import CRLF, Attacked, Peak, address, all_ended, plain_token, raise_descriptors, unread
from instance import mail, wait_for

SILENT, SLOW = 2000, 200
DEADLINE = 6  # seconds; the defaults are minutes


class Dribble:
    """Sends one byte per second to many connections."""

    def __init__(self, links, byte):
        self.links, self.byte, self.running = links, byte, True
        self.thread = threading.Thread(target=self.run, daemon=True)

    def run(self):
        while self.running:
            for link in self.links:
                try:
                    link.send(self.byte)
                except OSError:
                    pass
            time.sleep(1)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.running = False
        self.thread.join()


class Floods(Attacked):
    options = {"gateway": {"imap_login_timeout": DEADLINE},
               "dagent": {"lmtp_command_timeout": DEADLINE, "lmtp_data_timeout": DEADLINE, "max_connections": 5000}}

    def flood(self, port, per_address):
        """(silent, slow, those over the limit of one address), all just connected."""
        raise_descriptors()
        addresses = (SILENT + SLOW) // per_address
        links = [self.site.raw(port, address(n % addresses)) for n in range(SILENT + SLOW)]
        over = [self.site.raw(port, "127.1.0.1") for _ in range(60)]
        for link in links + over:
            self.addCleanup(link.close)
        return links[:SILENT], links[SILENT:], over

    def check(self, daemon, port, per_address, greeting, refusal, farewell, reason):
        self.attack()
        with Peak(self.site, daemon) as peak:
            silent, slow, over = self.flood(port, per_address)
            refused = all_ended(over, 3)
            self.assertEqual({refusal}, {said[:len(refusal)] for said in refused.values()})
            with Dribble(slow, b"x"):
                said = all_ended(silent + slow, DEADLINE + 8)
        self.assertEqual([], [text for text in said.values() if not text.startswith(greeting)][:3])
        self.assertEqual([], [text for text in said.values() if farewell not in text][:3])
        self.assert_noted(daemon, "too many connections from this address.*", "127.1.0.1")
        self.assert_noted(daemon, reason)
        self.assertLess(peak.grown(daemon), 64 * (SILENT + SLOW), "at most 64 KiB for each")

    def test_f01_imap(self):
        self.check("gateway", self.site.imap_port, 10, b"* OK", b"* BYE", b"* BYE", "no login in time")

    def test_f01_lmtp(self):
        self.check("dagent", self.site.lmtp_port, 50, b"220 ", b"421 ", b"421 ", "no LHLO in time")
        self.site.deliver("anna", mail("afterwards"))

    def test_f01_lmtp_slow_mail(self):
        """One byte per second is no progress in DATA either."""
        self.attack()
        links = []
        for n in range(40):
            link = self.site.raw(self.site.lmtp_port, address(n))
            self.addCleanup(link.close)
            link.sendall(b"LHLO a\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<anna@localhost>\r\nDATA\r\n")
            links.append(link)
        with Dribble(links, b"x"):
            said = all_ended(links, DEADLINE + 8)
        self.assertTrue(all(b"354" in text and text.rstrip().split(CRLF)[-1].startswith(b"421") for text in said.values()))
        self.assert_noted("dagent", "message too slow")


class NeverRead(Attacked):
    clients = 50
    options = {"gateway": {"output_stall_timeout": 4}, "dagent": {"output_stall_timeout": 4}}

    def keep(self, link):
        self.addCleanup(link.close)
        return link

    def check(self, daemon, peak, slack_kib):
        wait_for(lambda: canary.descriptors(self.site.pid(daemon)) <= self.descriptors + canary.DESCRIPTOR_SLACK,
                 "the stalled ones to be closed", 30)
        self.assertLess(peak.grown(daemon), self.clients * 1024 + slack_kib, "at most 1 MiB buffered for each")
        self.assert_noted(daemon, "took no output in time")

    def test_f02_fetch_of_100_megabytes(self):
        self.site.deliver("anna", mail("big") + (b"y" * 98 + CRLF) * 100_000)  # 10 MB
        self.site.imap("anna").logout()
        self.attack()
        self.descriptors = canary.descriptors(self.site.pid("gateway"))
        with Peak(self.site, "gateway", "server") as peak:
            for n in range(self.clients):
                link = self.keep(unread(self.site, self.site.imap_port, address(n % 10),
                                        b"a AUTHENTICATE PLAIN " + plain_token("anna") + CRLF + b"b SELECT INBOX" + CRLF))
                data = b""
                while b"b OK" not in data:
                    data += link.recv(4096)
                link.sendall(b"c FETCH 1 (" + b" ".join([b"BODY.PEEK[]"] * 10) + b")" + CRLF)
            time.sleep(2)  # as much as is ever going to be buffered
        self.check("gateway", peak, 10 * 1024)  # what the allocator keeps between them
        self.assertLess(peak.grown("server"), 64 * 1024, "nor does the server keep it")

    @staticmethod
    def flood(links, quiet):
        """Commands for all of them until nobody has taken any for some seconds; how many MB were taken."""
        commands, taken, last = b"LHLO a\r\n" * 5_000, 0, time.monotonic()
        for link in links:
            link.setblocking(False)
        while time.monotonic() - last < quiet and taken < 200_000_000 * len(links):
            before = taken
            for link in links:
                try:
                    taken += link.send(commands)
                except OSError:  # full, or closed as stalled already
                    pass
            if taken == before:
                time.sleep(0.05)
            else:
                last = time.monotonic()
        return taken // 1_000_000

    def test_f02_lmtp_replies_nobody_reads(self):
        self.attack()
        self.descriptors = canary.descriptors(self.site.pid("dagent"))
        links = [self.keep(unread(self.site, self.site.lmtp_port, address(n % 10), b"LHLO a\r\n"))
                 for n in range(self.clients)]
        with Peak(self.site, "dagent") as peak:
            self.assertLess(self.flood(links, 2), 100 * len(links), "what a client sends is not taken without end")
        self.check("dagent", peak, 10 * 1024)  # likewise


if __name__ == "__main__":
    unittest.main()
