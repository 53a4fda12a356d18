# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory runs out (F59): with 512 MiB of address space under load, where the daemons stay and nothing acknowledged is lost, and
for good. What a failing allocation ends is in the unit tests of base, net and storage."""

import itertools
import shutil
import threading
import time
import unittest
from pathlib import Path

from instance import DAEMONS, SANITIZED, Instance, mail, messages, need, wait_for
from ledger import ERRORS, Ledger, Writers, compare

LOGINS = ["anna", "bernd"]
LIMIT = 512 << 20


def works(site):
    """Whether a login and a delivery succeed."""
    try:
        with site.lmtp() as link:
            if link.sendmail("a@example.org", ["clara@localhost"], mail("Works")):
                return False
        link = site.imap("clara")
        link.logout()
        return True
    except ERRORS:
        return False


@unittest.skipIf(SANITIZED, "a sanitizer's allocator is its own")
class Memory(unittest.TestCase):
    def load(self, site, work):
        """The ledger's writers beside work; afterwards everything is as it was acknowledged."""
        ledger = Ledger()
        writers = Writers(site, ledger, LOGINS, "memory")
        writers.start()
        try:
            work()
        finally:
            writers.stop()
        wait_for(lambda: works(site), "the system to work again")
        print(ledger.summary())
        self.assertEqual([], compare(ledger, site, LOGINS))
        return ledger

    def test_f59_little_address_space(self):
        """Large messages come from all sides, and more of them than there is room for."""
        need("prlimit")
        body = ("x" * 76 + "\r\n") * 260_000  # 20 MB
        numbers = itertools.count()  # the same twice from one sender would be stored once
        site = Instance()
        self.addCleanup(lambda: shutil.rmtree(site.folder, ignore_errors=True))
        site.configure()
        site.start(*DAEMONS, prefix=["prlimit", f"--as={LIMIT}"])
        self.addCleanup(lambda: [site.stop(name) for name in reversed(list(site.processes))])
        site.create_user(*LOGINS, "clara", "dora")
        outcomes = []

        def deliver():
            try:
                with site.lmtp() as link:
                    refused = link.sendmail("a@example.org", ["dora@localhost"], mail(f"number {next(numbers)}", body))
                outcomes.append(next(iter(refused.values()), (250, b""))[0])
            except ERRORS:
                outcomes.append(0)

        def append():
            try:
                link = site.imap("dora")
                status, data = link.append("Drafts", "", None, mail(f"number {next(numbers)}", body))
                outcomes.append(250 if status == "OK" else 400)
                messages(link, "Drafts")
                link.logout()
            except ERRORS:
                outcomes.append(0)

        def work():
            for _ in range(2):
                threads = [threading.Thread(target=one) for one in [deliver] * 10 + [append] * 6]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()

        self.load(site, work)
        print(f"of {len(outcomes)} large ones {outcomes.count(250)} were taken")
        self.assertFalse([code for code in outcomes if code >= 500], "a lack of memory passes")
        link = site.imap("dora")
        stored = [int(link.select(f'"{mailbox}"', readonly=True)[1][0]) for mailbox in ("INBOX", "Drafts")]
        self.assertGreaterEqual(sum(stored), outcomes.count(250))
        link.logout()
        for name in DAEMONS:
            limits = Path(f"/proc/{site.pid(name)}/limits").read_text()
            self.assertRegex(limits, rf"Max address space +{LIMIT}")
            self.assertIsNone(site.processes[name].poll(), f"kopano-{name} is still there")

    def test_f59_killed_for_want_of_memory(self):
        """What the system's killer does is SIGKILL; within five seconds everything is there again."""
        with Instance() as site:
            site.create_user(*LOGINS, "clara")

            def work():
                for name in ("server", "gateway", "dagent", "server"):
                    time.sleep(0.7)
                    site.kill(name)
                    begin = time.monotonic()
                    site.start(name)
                    wait_for(lambda: works(site), "login and delivery")
                    took = time.monotonic() - begin
                    print(f"kopano-{name} was back after {took:.2f} s")
                    self.assertLess(took, 5)

            self.load(site, work)


if __name__ == "__main__":
    unittest.main()
