# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of hostile input share: raw connections, many addresses, and measures of a daemon's resources."""

import base64
import re
import resource
import select
import socket
import threading
import time
import unittest
from pathlib import Path

import canary
from canary import Canary
from instance import PASSWORD, SANITIZED, Instance, wait_for

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
        line = self.command(b"AUTHENTICATE PLAIN " + plain_token(login))
        assert line.startswith(b"t OK"), line
        return self

    def close(self):
        self.file.close()
        self.socket.close()


class Talk:
    """A raw LMTP dialogue."""

    def __init__(self, site, source="127.0.0.9"):
        self.socket = site.raw(site.lmtp_port, source)
        self.file = self.socket.makefile("rb")
        self.reply()

    def send(self, data):
        self.socket.sendall(data)

    def reply(self):
        """(code, last line) of one possibly multi-line reply; (0, b"") when the connection ended."""
        while True:
            line = self.file.readline()
            if not line:
                return 0, b""
            if line[3:4] != b"-":
                return int(line[:3]), line

    def command(self, data):
        self.socket.sendall(data + CRLF)
        return self.reply()

    def hello(self):
        assert self.command(b"LHLO client.example")[0] == 250
        return self

    def envelope(self, *recipients, parameters=b""):
        assert self.command(b"MAIL FROM:<a@example.org>" + parameters)[0] == 250
        return [self.command(b"RCPT TO:<%s@localhost>" % r)[0] for r in recipients or (b"anna",)]

    def data(self, raw):
        """Sends raw bytes after DATA; they must hold their own end."""
        code, line = self.command(b"DATA")
        assert code == 354, line
        self.socket.sendall(raw)
        return self.reply()

    def close(self):
        self.file.close()
        self.socket.close()


def plain_token(login, password=PASSWORD):
    return base64.b64encode(b"\0" + login.encode() + b"\0" + password.encode())


def address(n, net=1):
    """The n-th of many source addresses."""
    return f"127.{net}.{n // 250}.{n % 250 + 1}"


def raise_descriptors(wanted=8192):
    """So many descriptors for the test itself, as far as the system allows."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    limit = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    if soft < limit:
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, hard))
    if limit < wanted:
        raise unittest.SkipTest(f"only {limit} file descriptors are allowed here")


def ended(link):
    """True if the peer closes (what it says before is read and dropped)."""
    try:
        while link.recv(65536):
            pass
        return True
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False


def all_ended(links, seconds):
    """{socket: what it said} once every peer has closed; asserts that they do in time."""
    said = {link: b"" for link in links}
    poller = select.poll()
    waiting = {link.fileno(): link for link in links}
    for descriptor in waiting:
        poller.register(descriptor, select.POLLIN)
    end = time.monotonic() + seconds
    while waiting:
        left = end - time.monotonic()
        assert left > 0, f"{len(waiting)} of {len(said)} connections are still open"
        for descriptor, _ in poller.poll(left * 1000):
            link = waiting[descriptor]
            try:
                data = link.recv(4096)
            except ConnectionResetError:
                data = b""
            said[link] += data
            if not data:
                poller.unregister(descriptor)
                del waiting[descriptor]
    return said


def cpu_seconds(pid):
    """What all threads of a process have used so far, exactly."""
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        try:
            total += int((thread / "schedstat").read_text().split()[0])
        except FileNotFoundError:
            pass  # it has just ended
    return total / 1e9


class Peak:
    """The most memory (KiB) the daemons took at a time, from entering to leaving."""

    def __init__(self, site, *names):
        self.pids = {name: site.pid(name) for name in names}
        self.before = {name: canary.memory_kib(pid) for name, pid in self.pids.items()}
        self.most = dict(self.before)
        self.running = True
        self.thread = threading.Thread(target=self.watch, daemon=True)

    def watch(self):
        while self.running:
            for name, pid in self.pids.items():
                self.most[name] = max(self.most[name], canary.memory_kib(pid))
            time.sleep(0.005)

    def grown(self, name):
        """Sanitizers keep what was freed: nothing can be said then."""
        return 0 if SANITIZED else self.most[name] - self.before[name]

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.running = False
        self.thread.join()


class Attacked(unittest.TestCase):
    """A case whose instance is attacked while a canary sings."""

    options = {}  # as for Instance

    def setUp(self):
        self.site = self.enterContext(Instance(**self.options))
        self.site.create_user("anna", "bernd", "canary")

    def attack(self, **options):
        """From here to the end of the test the canary rule holds."""
        return self.enterContext(Canary(self.site, "canary", **options))

    def assert_noted(self, daemon, reason, peer=r"127\.\d+\.\d+\.\d+"):
        """One line of the log names the peer and the reason, and no pair of them is repeated within a minute."""
        pattern = re.compile(rf'peer=({peer}) reason="({reason})"')
        wait_for(lambda: pattern.search(self.site.log(daemon)), f"a line of kopano-{daemon} about {reason}", 5)
        lines = pattern.findall(self.site.log(daemon))
        self.assertEqual(len(set(lines)), len(lines), "one line for each peer and reason")
        self.assertLessEqual(len(lines), 100)


def unread(site, port, source, first):
    """A connection that has sent its first bytes and is never read from; its receive buffer is as small as can be."""
    link = socket.socket()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    link.settimeout(20)
    link.bind((source, 0))
    link.connect(("127.0.0.1", port))
    link.sendall(first)
    return link
