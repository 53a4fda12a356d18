# SPDX-License-Identifier: GPL-3.0-or-later
"""The canary rule: while something bad happens to the system, another user on another address keeps working.

with Canary(site, "canary"):      # logs in and out once per second from 127.0.0.77
    attack()
Afterwards: every login succeeded in time, the daemons have the same pids, and memory and descriptors are back. What the
attack itself ends and starts again is named by ended=("dagent",).
"""

import imaplib
import os
import threading
import time
from pathlib import Path

from instance import PASSWORD, SANITIZED, wait_for

LIMIT = 2.0 if SANITIZED else 1.0
MEMORY_SLACK_KIB = 20 * 1024
DESCRIPTOR_SLACK = 8


def memory_kib(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


class Canary:
    def __init__(self, site, login, port=None, check_memory=True, ended=()):
        self.site, self.login, self.check_memory = site, login, check_memory
        self.port, self.ended = port or site.imap_port, ended
        self.failures, self.logins, self.running = [], 0, True
        self.thread = threading.Thread(target=self.sing, daemon=True)

    def once(self):
        link = imaplib.IMAP4.__new__(imaplib.IMAP4)
        link._create_socket = lambda timeout: self.site.raw(self.port, "127.0.0.77", timeout)
        imaplib.IMAP4.__init__(link, "127.0.0.1", self.port, 10)
        link.authenticate("PLAIN", lambda _: b"\0" + self.login.encode() + b"\0" + PASSWORD.encode())
        link.logout()

    def sing(self):
        while self.running:
            begin = time.monotonic()
            try:
                self.once()
                took = time.monotonic() - begin
                if took > LIMIT:
                    self.failures.append(f"login took {took:.2f} s")
            except (OSError, imaplib.IMAP4.error) as error:
                self.failures.append(f"login failed: {error!r}")
            self.logins += 1
            time.sleep(max(0, 1 - (time.monotonic() - begin)))

    def __enter__(self):
        self.once()  # warm: caches and worker threads exist
        names = [name for name in self.site.processes if name not in self.ended]
        self.pids = {name: self.site.pid(name) for name in names}
        self.before = {name: (memory_kib(pid), descriptors(pid)) for name, pid in self.pids.items()}
        self.thread.start()
        return self

    def __exit__(self, kind, value, trace):
        self.running = False
        self.thread.join(30)
        if kind:
            return
        assert self.logins, "the canary never sang"
        assert not self.failures, f"canary: {self.failures[:5]} ({len(self.failures)} of {self.logins})"
        for name, pid in self.pids.items():
            assert self.site.processes[name].poll() is None, f"kopano-{name} ended"
            memory, files = self.before[name]
            wait_for(lambda p=pid, f=files: descriptors(p) <= f + DESCRIPTOR_SLACK,
                     f"kopano-{name} to close its descriptors ({descriptors(pid)} open, {files} before)")
            if self.check_memory and not SANITIZED:
                try:
                    wait_for(lambda p=pid, m=memory: memory_kib(p) <= m + MEMORY_SLACK_KIB, "memory", 10)
                except AssertionError:
                    raise AssertionError(f"kopano-{name} has {memory_kib(pid)} KiB, {memory} before") from None
