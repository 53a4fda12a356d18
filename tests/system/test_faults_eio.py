# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk reports an error, once, at a chosen write, sync or read of the database or of a body file (F56): what was acknowledged
is there after a restart, once; the daemon says which file it was, or ends."""

import os
import subprocess
import unittest
from pathlib import Path

from instance import Instance, mail, messages, need, wait_for

LARGE = "y" * 76 + "\r\n"
# KOPANO_EIO_POINTS=200 in the environment asks for each of the first 200 writes, syncs and reads; it takes a quarter of an hour.
EACH = range(1, int(os.environ.get("KOPANO_EIO_POINTS", "0")) + 1)
POINTS = EACH or (1, 2, 5, 17, 60, 160)
READS = EACH or (1, 4, 20)
SYNCS = EACH or (1, 4, 11)


class DiskErrors(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        need("cc", "sqlite3")

    def environment(self, site, path, at, fail):
        library = site.folder / "killatwrite.so"
        if not library.exists():
            subprocess.run(["cc", "-shared", "-fPIC", "-o", library, Path(__file__).with_name("killatwrite.c"), "-ldl"],
                           check=True)
        return os.environ | {"LD_PRELOAD": str(library), "KILL_AT_WRITE": str(at), "KILL_AT_PATH": str(path),
                             "KILL_AT_FAIL": fail, "ASAN_OPTIONS": "verify_asan_link_order=0"}

    def send(self, site, raw):
        """The code of one delivery; 0 if the dialogue broke."""
        try:
            with site.lmtp() as link:
                link.ehlo_or_helo_if_needed()
                for code, _ in (link.mail("a@example.org"), link.rcpt("anna@localhost")):
                    if code != 250:
                        return code
                return link.data(raw)[0]
        except OSError:
            return 0

    def deliveries(self, site, count):
        """Subjects of the acknowledged ones; every other one is refused for the time being."""
        acknowledged = []
        for n in range(count):
            body = LARGE * 5000 if n % 5 == 4 else LARGE * 20
            code = self.send(site, mail(f"Number {n}", body))
            if code == 250:
                acknowledged.append(n)
            else:
                self.assertTrue(code == 0 or 400 <= code < 500, f"temporary, not {code}")
            if site.processes["server"].poll() is not None:
                break
        return acknowledged

    def starts(self, site, path, at, fail):
        """Whether the server comes up with the error ahead of it; else it has ended."""
        try:
            site.start("server", env=self.environment(site, site.folder / path, at, fail))
            return True
        except AssertionError:
            return site.processes["server"].poll() is None

    def round(self, path, at, fail):
        with Instance() as site:
            site.create_user("anna")
            site.stop("server")
            acknowledged = self.deliveries(site, 12) if self.starts(site, path, at, fail) else []
            process = site.processes["server"]
            if process.poll() is None:
                site.stop("server")
            else:
                self.assertNotEqual(0, process.returncode)
                del site.processes["server"]
                said = site.log("server") + (site.folder / "log/server.out").read_text(errors="replace")
                self.assertIn(str(site.folder / path), said, "which file it was")
            site.start("server")
            link = wait_for(lambda: self.login(site), "the gateway to find the server again", 20)
            stored = messages(link)
            link.logout()
            for n in acknowledged:
                self.assertEqual(1, sum(f"Subject: Number {n}\r\n".encode() in raw for raw in stored), f"number {n}")
            self.assertEqual(len(stored), len({raw.split(b"Subject: ")[1].split(b"\r\n")[0] for raw in stored}))
            self.assertEqual(250, self.send(site, mail("Afterwards")))
            site.stop("server")
            check = subprocess.run(["sqlite3", str(site.folder / "lib/kopano.db"), "PRAGMA integrity_check"],
                                   capture_output=True, text=True, check=True).stdout
            self.assertEqual("ok", check.strip())
            site.start("server")

    @staticmethod
    def login(site):
        try:
            return site.imap("anna")
        except Exception:
            return None

    def test_f56_writes_of_the_database(self):
        for at in POINTS:
            with self.subTest(at):
                self.round("lib/kopano.db", at, "write")

    def test_f56_syncs(self):
        """What was not made durable is not acknowledged."""
        for path, at in (*(("lib/kopano.db", at) for at in SYNCS), ("lib/attachments", 1), ("lib/attachments", 2)):
            with self.subTest(path=path, at=at):
                self.round(path, at, "sync")

    def test_f56_the_file_system_becomes_read_only(self):
        for path, at in (("lib/kopano.db", 1), ("lib/kopano.db", 30), ("lib/kopano.db", 90), ("lib/attachments", 1),
                         ("lib/attachments", 3)):
            with self.subTest(path=path, at=at):
                self.round(path, at, "readonly")

    def test_f56_writes_of_bodies(self):
        for at in (1, 2, 3):
            with self.subTest(at):
                self.round("lib/attachments", at, "write")

    def test_f56_reads_of_the_database(self):
        for at in READS:
            with self.subTest(at):
                self.round("lib/kopano.db", at, "read")


if __name__ == "__main__":
    unittest.main()
