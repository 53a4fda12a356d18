# SPDX-License-Identifier: GPL-3.0-or-later
"""No room, and no room for names, one place at a time (F55): refused for the time being, reading goes on, and everything
works again without a restart as soon as there is room."""

import os
import signal
import subprocess
import unittest
from contextlib import contextmanager, suppress

from canary import Canary
from instance import DAEMONS, Instance, mail, messages, need, wait_for

LARGE = "x" * 76 + "\r\n"


class Disk:
    """A tmpfs that can be filled to the last byte or the last name."""

    def __init__(self, folder, **options):
        self.folder = folder
        folder.mkdir()
        text = ",".join(f"{name}={value}" for name, value in options.items())
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"mode=0755,{text}", "tmpfs", str(folder)], check=True)

    def fill(self):
        with open(self.folder / "filler", "ab", buffering=0) as file:
            for piece in (1 << 20, 4096, 1):
                try:
                    while file.write(bytes(piece)) == piece:
                        pass
                except OSError:
                    pass

    def fill_names(self):
        try:
            for number in range(100_000):
                (self.folder / f"name-{number}").touch()
        except OSError:
            pass

    def free(self):
        for file in [self.folder / "filler", *self.folder.glob("name-*")]:
            file.unlink(missing_ok=True)

    def unmount(self):
        """The site it was in has removed everything else already."""
        subprocess.run(["umount", "-l", str(self.folder)], check=True)
        with suppress(OSError):  # something else is in there
            self.folder.rmdir()
            self.folder.parent.rmdir()


class FullPlaces(unittest.TestCase):
    def setUp(self):
        need("mount")
        if os.geteuid() != 0:
            self.skipTest("needs root to mount a small file system")

    @contextmanager
    def site(self, options, environment=None, **size):
        """An instance with one small disk; options(disk folder) are its settings."""
        site = Instance()
        disk = Disk(site.folder / "small", **size)
        self.addCleanup(disk.unmount)
        site.options = options(disk.folder)
        site.configure()
        with_environment = {"env": os.environ | environment(disk.folder)} if environment else {}
        try:
            site.start(*DAEMONS, **with_environment)
            site.create_user("anna", "bernd", "canary")
            site.deliver("anna", mail("first"))
            with Canary(site, "canary"):
                yield site, disk
        except BaseException:
            site.__exit__(BaseException, None, None)
            raise
        site.__exit__(None, None, None)

    def send(self, site, raw):
        """The reply to one delivery."""
        with site.lmtp() as link:
            link.ehlo_or_helo_if_needed()
            for code, text in (link.mail("a@example.org"), link.rcpt("anna@localhost")):
                if code != 250:
                    return code
            return link.data(raw)[0]

    def append(self, site, raw):
        link = site.imap("anna")
        status, data = link.append("INBOX", "", None, raw)
        link.logout()
        return status, data[0]

    def reads(self, site, count):
        link = site.imap("anna")
        self.assertEqual(count, len(messages(link)))
        self.assertEqual("OK", link.search(None, "TEXT", "nowhere")[0])
        link.logout()

    def temporary(self, site, raw):
        code = self.send(site, raw)
        self.assertTrue(400 <= code < 500, f"temporary, not {code}")
        status, text = self.append(site, raw)
        self.assertEqual("NO", status)
        self.assertIn(b"[LIMIT]", text)

    def recovers(self, site, raw):
        wait_for(lambda: self.send(site, raw) == 250, "deliveries to be accepted again", 30)
        self.assertEqual("OK", self.append(site, raw)[0])

    def test_the_database(self):
        def options(folder):
            return {"server": {"database_path": folder / "kopano.db"}}
        middle = mail("middle", LARGE * 2500)
        with self.site(options, size="180m") as (site, disk):
            disk.fill()
            sent = 0
            while (code := self.send(site, middle)) == 250:
                sent += 1
                self.assertLess(sent, 1000)
            self.assertTrue(400 <= code < 500, f"temporary, not {code}")
            self.temporary(site, mail("even a small one"))
            self.reads(site, 1 + sent)
            link = site.imap("anna")
            link.select()
            self.assertEqual("OK", link.store("1", "+FLAGS", "(\\Deleted)")[0], "deleting works")
            self.assertEqual("OK", link.expunge()[0])
            self.assertEqual("NO", link.create("Another")[0])
            self.assertEqual("OK", link.noop()[0])
            link.logout()
            disk.free()
            self.recovers(site, middle)
            self.reads(site, sent + 2)

    def test_starting_without_room(self):
        """The ballast makes it."""
        site = Instance()
        disk = Disk(site.folder / "small", size="180m")
        self.addCleanup(disk.unmount)
        site.options = {"server": {"database_path": disk.folder / "kopano.db"}}
        middle = mail("middle", LARGE * 2500)
        with site:
            site.create_user("anna")
            site.deliver("anna", middle)
            site.deliver("anna", middle)
            self.assertTrue(site.stop("server"))  # takes the log away, so the next start must write a new one
            disk.fill()
            site.start("server")
            site.restart("dagent", "gateway")
            code = self.send(site, middle)
            self.assertTrue(400 <= code < 500, f"temporary, not {code}")
            self.reads(site, 2)
            link = site.imap("anna")
            link.select()
            self.assertEqual("OK", link.store("1", "+FLAGS", "(\\Deleted)")[0])
            self.assertEqual("OK", link.expunge()[0])
            link.logout()
            disk.free()
            wait_for(lambda: self.send(site, middle) == 250, "deliveries to be accepted again", 30)
            self.reads(site, 2)

    def test_bodies(self):
        def options(folder):
            return {"server": {"attachment_path": folder / "bodies"}}
        with self.site(options, size="8m") as (site, disk):
            disk.fill()
            self.temporary(site, mail("large", LARGE * 20_000))
            self.assertEqual([], list(disk.folder.glob("bodies/tmp/*")), "nothing half written stays")
            self.assertEqual(250, self.send(site, mail("small")), "which needs no file")
            self.reads(site, 2)
            disk.free()
            self.recovers(site, mail("large", LARGE * 20_000))
            self.reads(site, 4)

    def test_names_for_bodies(self):
        def options(folder):
            return {"server": {"attachment_path": folder / "bodies"}}
        with self.site(options, size="80m", nr_inodes=50) as (site, disk):
            disk.fill_names()
            self.temporary(site, mail("large", LARGE * 20_000))
            self.assertEqual(250, self.send(site, mail("small")))
            self.reads(site, 2)
            disk.free()
            self.recovers(site, mail("large", LARGE * 20_000))
            self.reads(site, 4)

    def test_names_beside_the_database(self):
        def options(folder):
            return {"server": {"database_path": folder / "kopano.db"}}
        with self.site(options, size="300m", nr_inodes=50) as (site, disk):
            disk.fill_names()
            self.assertEqual(250, self.send(site, mail("needs no new name")))
            self.assertEqual("OK", self.append(site, mail("nor does this"))[0])
            self.reads(site, 3)

    def test_starting_without_names(self):
        site = Instance()
        disk = Disk(site.folder / "small", size="300m", nr_inodes=50)
        self.addCleanup(disk.unmount)
        site.options = {"server": {"database_path": disk.folder / "kopano.db"}}
        with site:
            site.create_user("anna")
            site.kill("server")  # leaves its log, so it needs no new name
            disk.fill_names()
            site.start("server")
            site.restart("dagent", "gateway")
            self.assertEqual(250, self.send(site, mail("after the crash")))
            self.assertTrue(site.stop("server"))  # takes the log away
            disk.fill_names()
            done = subprocess.run(site.command("server"), capture_output=True, text=True, timeout=20)
            self.assertNotEqual(0, done.returncode)
            self.assertIn(str(disk.folder), done.stderr + done.stdout)
            disk.free()
            site.start("server")
            wait_for(lambda: self.send(site, mail("after the refusal")) == 250, "deliveries", 30)
            self.reads(site, 2)

    def test_the_log(self):
        def options(folder):
            return {name: {"log_file": folder / f"{name}.log", "log_level": 5} for name in DAEMONS}
        with self.site(options, size="256k") as (site, disk):
            disk.fill()
            for number in range(60):  # more than fits into the last pages
                self.assertEqual(250, self.send(site, mail(f"n{number}", message_id=f"n{number}")))
                site.imap(("anna", "bernd")[number % 2]).logout()
            self.reads(site, 61)
            disk.free()
            for name in DAEMONS:
                file = disk.folder / f"{name}.log"

                def told():
                    self.send(site, mail("more"))
                    os.kill(site.pid(name), signal.SIGHUP)
                    return b"log messages were lost" in file.read_bytes()
                wait_for(told, f"kopano-{name} to tell how much was lost")

    def test_temporary_files(self):
        def options(folder):
            return {"dagent": {"log_raw_message": "all", "log_raw_message_path": folder}}
        with self.site(options, lambda folder: {"TMPDIR": str(folder)}, size="64k") as (site, disk):
            self.assertTrue(list(disk.folder.glob("*.eml")), "a copy of the first one")
            disk.fill()
            large = mail("large", LARGE * 40_000)
            self.assertEqual(250, self.send(site, large), "a missing copy is no reason to refuse a mail")
            self.assertEqual("OK", self.append(site, large)[0])
            self.reads(site, 3)


if __name__ == "__main__":
    unittest.main()
