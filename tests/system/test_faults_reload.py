# SPDX-License-Identifier: GPL-3.0-or-later
"""Row F08: too few descriptors, and a storm of reloads with good and broken configurations under load."""

import os
import re
import signal
import subprocess
import threading
import time
import unittest

from hostile import Attacked, Line, address, cpu_seconds, unread
from instance import DAEMONS, SANITIZED, mail, need, wait_for

RELOADS = 1000


class Descriptors(Attacked):
    def exhaust(self, name, port):
        """200 clients, more than there are descriptors for; accepting pauses, does not spin, and goes on."""
        pid = self.site.pid(name)
        links = [unread(self.site, port, address(n), b"") for n in range(200)]
        for link in links:
            self.addCleanup(link.close)
        wait_for(lambda: "file descriptors are running out" in self.site.log(name), "the pause", 5)
        before = cpu_seconds(pid)
        time.sleep(2)
        if not SANITIZED:
            self.assertLess(cpu_seconds(pid) - before, 0.2, "less than 10 % of a processor")
        self.assertLessEqual(len(os.listdir(f"/proc/{pid}/fd")), 64)
        self.assertEqual(1, self.site.log(name).count("file descriptors are running out"), "said once")
        for link in links:
            link.close()

    def limited(self, name):
        need("prlimit")
        self.site.stop(name)
        self.site.start(name, prefix=("prlimit", "--nofile=64"))

    def works(self):
        try:
            self.site.deliver("anna", mail())
            self.site.imap("anna").logout()
            return True
        except Exception:  # refused in any of the ways of smtplib, imaplib and sockets
            return False

    def test_f08_gateway(self):
        self.limited("gateway")
        self.exhaust("gateway", self.site.imap_port)
        wait_for(self.works, "accepting to go on", 20)

    def test_f08_gateway_while_it_runs(self):
        need("prlimit")
        subprocess.run(["prlimit", f"--pid={self.site.pid('gateway')}", "--nofile=64"], check=True)
        self.exhaust("gateway", self.site.imap_port)
        wait_for(self.works, "accepting to go on", 20)

    def test_f08_dagent(self):
        self.limited("dagent")
        self.attack()  # reading goes on
        self.exhaust("dagent", self.site.lmtp_port)
        wait_for(self.works, "accepting to go on", 20)


class Reloads(Attacked):
    broken = ("no_such_option = 1", "log_level = many", "log_timestamp = perhaps", "log_buffer_size = -1")

    def setUp(self):
        super().setUp()
        self.running, self.failures, self.sent = True, [], 0

    def traffic(self):
        """Mail goes in and out all the time, on connections that are never made anew."""
        try:
            idle, reader = (self.enterContext(self.site.imap("anna")) for _ in range(2))
            idle.select()
            with self.site.lmtp() as link:
                while self.running:
                    refused = link.sendmail("a@example.org", ["anna@localhost"], mail(f"number {self.sent}"))
                    assert not refused, refused
                    self.sent += 1
                    assert reader.select()[0] == "OK"
                    assert int(reader.search(None, "ALL")[1][0].split()[-1]) == self.sent
            assert idle.noop()[0] == "OK"
        except Exception as error:
            self.failures.append(repr(error))

    def write(self, name, text):
        """As an editor does: the daemon reads the old file or the new one."""
        file = self.site.folder / f"etc/{name}.cfg"
        file.with_suffix(".new").write_text(text)
        file.with_suffix(".new").rename(file)

    def storm(self, name, count):
        """Reloads, every second one broken, each of which the daemon has seen before the next."""
        good = (self.site.folder / f"etc/{name}.cfg").read_text()
        line = good.count("\n") + 2
        log = self.site.folder / f"log/{name}.log"
        with open(log, "rb") as said:
            said.seek(0, os.SEEK_END)
            text = b""
            for n in range(count):
                bad = self.broken[n // 2 % len(self.broken)]
                # The good line before the bad one must not be taken either.
                self.write(name, good + (f"log_level = 0\n{bad}\n" if n % 2 else ""))
                os.kill(self.site.pid(name), signal.SIGHUP)
                wanted = f"{name}.cfg:{line}: ".encode() if n % 2 else b"configuration is read again"
                end = time.monotonic() + 10
                while wanted not in (text := text + said.read()) and time.monotonic() < end:
                    time.sleep(0.001)
                self.assertIn(wanted, text, bad)
                text = b""
        self.write(name, good)
        os.kill(self.site.pid(name), signal.SIGHUP)

    def test_f08_reload_storm(self):
        self.attack()
        pids = {name: self.site.pid(name) for name in DAEMONS}
        thread = threading.Thread(target=self.traffic, daemon=True)
        thread.start()
        try:
            for name, count in (("gateway", RELOADS // 2), ("dagent", RELOADS // 4), ("server", RELOADS // 4)):
                self.storm(name, count)
        finally:
            self.running = False
            thread.join(30)
        self.assertEqual([], self.failures, "no session is lost")
        self.assertGreater(self.sent, 10)
        self.assertEqual(pids, {name: self.site.pid(name) for name in DAEMONS})
        self.assert_all_lines_named()

    def assert_all_lines_named(self):
        for name in DAEMONS:
            errors = [line for line in self.site.log(name).splitlines() if "configuration not reloaded" in line]
            self.assertTrue(errors)
            self.assertEqual([], [line for line in errors if not re.search(rf"{name}\.cfg:\d+: ", line)][:3])

    def test_f08_a_broken_file_is_not_half_applied(self):
        """Good values before the bad line, or beside a key that cannot be read, change nothing."""
        self.attack()
        good = (self.site.folder / "etc/gateway.cfg").read_text()

        def reload(text):
            self.write("gateway", text)
            before = self.site.log("gateway").count("read again")
            refused = self.site.log("gateway").count("configuration not reloaded")
            os.kill(self.site.pid("gateway"), signal.SIGHUP)
            wait_for(lambda: self.site.log("gateway").count("read again") > before, "the reload")
            return refused

        def failures_allowed():
            link = Line(self.site)
            said = 0
            while link.command(b"NONSENSE").startswith(b"t BAD"):
                said += 1
            link.close()
            return said
        self.assertEqual(10, failures_allowed())
        strict = good + "imap_max_fail_commands = 2\nserver_hostname_greeting = yes\n"
        for broken in (strict + "no_such_option = 1\n", strict + "ssl_private_key_file = /nonexistent/key.pem\n",
                       strict + "tls_min_proto = tls9\n"):
            refused = reload(broken)
            wait_for(lambda r=refused: self.site.log("gateway").count("configuration not reloaded") > r, "the refusal")
            self.assertEqual(10, failures_allowed(), broken[len(strict):])
        reload(strict)
        wait_for(lambda: failures_allowed() == 2, "the good one to be taken")


if __name__ == "__main__":
    unittest.main()
