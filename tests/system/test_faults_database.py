# SPDX-License-Identifier: GPL-3.0-or-later
"""The database does not do what it should, in the ways of SQLite (F58): somebody else holds it, its file must not be written,
it was used by a newer release, it is damaged. Each is refused for the time being or at the start, with its reason."""

import os
import shutil
import sqlite3
import subprocess
import threading
import time
import unittest

from canary import Canary
from instance import DAEMONS, Instance, mail, messages, need, wait_for
from ledger import Ledger, Writers, compare


class Database(unittest.TestCase):
    def make(self):
        site = Instance()
        self.addCleanup(lambda: shutil.rmtree(site.folder, ignore_errors=True))
        self.addCleanup(lambda: [site.stop(name) for name in reversed(list(site.processes))])
        site.configure()
        return site

    def open(self, site):
        database = sqlite3.connect(site.folder / "lib/kopano.db", isolation_level=None)
        self.addCleanup(database.close)
        return database

    def refused(self, site, *words):
        """The server ends by itself, soon, with a reason on its standard error and in its log."""
        begin = time.monotonic()
        done = subprocess.run(site.command("server"), capture_output=True, text=True, timeout=60)
        self.assertEqual(1, done.returncode, done.stderr)
        self.assertLess(time.monotonic() - begin, 20)
        for word in words:
            self.assertIn(str(word), done.stderr)
            self.assertIn(str(word), site.log("server"))

    def contents(self, site):
        """Everything in the database file, logs written back."""
        database = sqlite3.connect(f"file:{site.folder}/lib/kopano.db?mode=ro", uri=True)
        lines = list(database.iterdump())
        database.close()
        return lines

    def send(self, site, raw):
        with site.lmtp() as link:
            return link.sendmail("a@example.org", ["anna@localhost"], raw).get("anna@localhost", (250, b""))[0]

    def test_f58_a_newer_schema(self):
        site = self.make()
        site.start("server")
        site.create_user("anna")
        self.assertTrue(site.stop("server"))
        database = self.open(site)
        known = database.execute("SELECT max(version) FROM schema_version").fetchone()[0]
        database.execute("INSERT INTO schema_version VALUES (?, 'tomorrow', 1)", (known + 1,))
        before = self.contents(site)
        self.refused(site, site.folder / "lib/kopano.db", f"schema version {known + 1}", f"only {known}", "newer release")
        self.assertEqual(before, self.contents(site), "nothing was changed")
        database.execute("DELETE FROM schema_version WHERE version > ?", (known,))
        database.execute("UPDATE schema_version SET name = 'another' WHERE version = 2")
        self.refused(site, "schema step 2", "another")
        database.execute("UPDATE schema_version SET name = 'mail' WHERE version = 2")
        database.close()
        site.start("server")
        self.assertIn("anna", site.admin("-l").stdout)

    def test_f58_a_foreign_writer(self):
        """Writing is refused for the time being, reading goes on, and nothing is done twice or lost when it ends."""
        site = self.make()
        site.start(*DAEMONS)
        site.create_user("anna", "bernd", "clara", "canary")
        site.deliver("anna", mail("before"))
        ledger = Ledger()
        database = self.open(site)
        with Canary(site, "canary", check_memory=False):  # the writers take some
            writers = Writers(site, ledger, ["bernd", "clara"], "foreign")
            writers.start()
            time.sleep(0.5)
            database.execute("BEGIN IMMEDIATE")
            database.execute("UPDATE lease SET taken_at = taken_at")
            begin = time.monotonic()
            codes = [self.send(site, mail(f"meanwhile {number}")) for number in range(3)]
            self.assertEqual([True] * 3, [400 <= code < 500 for code in codes], codes)
            self.assertLess(time.monotonic() - begin, 10, "it does not hang")
            link = site.imap("anna")
            link.select(readonly=True)
            self.assertEqual("OK", link.fetch("1", "(BODY.PEEK[])")[0])
            status, text = link.append("Drafts", "", None, mail("refused"))
            self.assertEqual("NO", status)
            link.logout()
            refused = site.admin("-c", "new", "-p", "x", "-e", "new@localhost", "-f", "New", check=False)
            self.assertNotEqual(0, refused.returncode)
            self.assertIn("locked", refused.stderr)
            database.execute("ROLLBACK")
            wait_for(lambda: self.send(site, mail("afterwards")) == 250, "deliveries", 10)
            time.sleep(0.5)
            writers.stop()
        self.assertEqual([], compare(ledger, site, ["bernd", "clara"]))
        link = site.imap("anna")
        subjects = b"".join(messages(link))
        link.logout()
        self.assertEqual(0, subjects.count(b"Subject: meanwhile"))
        self.assertNotIn(b"Subject: refused", subjects)
        self.assertNotIn("new", site.admin("-l").stdout.split())

    def test_f58_a_foreign_reader(self):
        """A snapshot that is kept open holds nobody up; the log only grows meanwhile."""
        site = self.make()
        site.start(*DAEMONS)
        site.create_user("anna")
        site.deliver("anna", mail("before"))
        database = self.open(site)
        database.execute("BEGIN")
        database.execute("SELECT count(*) FROM item").fetchone()
        for number in range(30):
            self.assertEqual(250, self.send(site, mail(f"number {number}", "x" * 70_000 + "\r\n")))
        database.execute("ROLLBACK")
        database.close()
        link = site.imap("anna")
        self.assertEqual(31, len(messages(link)))
        link.logout()

    def test_f58_held_at_the_start(self):
        site = self.make()
        site.start("server")
        self.assertTrue(site.stop("server"))
        database = self.open(site)
        database.execute("BEGIN EXCLUSIVE")
        self.refused(site, site.folder / "lib/kopano.db", "locked")
        database.execute("ROLLBACK")
        database.close()
        site.start("server")

    def test_f58_the_lease_is_taken(self):
        """Another machine has taken the database over: this server writes nothing more and ends."""
        site = self.make()
        site.start(*DAEMONS)
        site.create_user("anna")
        database = self.open(site)
        database.execute("UPDATE lease SET epoch = epoch + 1, holder = 'elsewhere:1'")
        code = 0
        try:
            code = self.send(site, mail("too late"))
        except OSError:
            pass
        self.assertTrue(code == 0 or 400 <= code < 500, code)
        process = site.processes["server"]
        self.assertNotEqual(0, process.wait(20))
        del site.processes["server"]
        said = site.log("server") + (site.folder / "log/server.out").read_text(errors="replace")
        self.assertIn("the lease was taken by elsewhere:1", said)
        self.assertEqual(0, database.execute("SELECT count(*) FROM item").fetchone()[0])

    def test_f58_files_that_must_not_be_written(self):
        need("mount")
        if os.geteuid() != 0:
            self.skipTest("needs root to mount a folder read-only")
        site = self.make()
        site.start(*DAEMONS)
        site.create_user("anna")
        site.deliver("anna", mail("before"))
        for name in reversed(DAEMONS):
            self.assertTrue(site.stop(name))
        lib = site.folder / "lib"
        subprocess.run(["mount", "--bind", str(lib), str(lib)], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,ro,bind", str(lib)], check=True)
            self.refused(site, lib, "ead-only file system")
        finally:
            subprocess.run(["umount", "-l", str(lib)], check=True)
        site.start(*DAEMONS)
        link = site.imap("anna")
        self.assertEqual(1, len(messages(link)))
        link.logout()

    def test_f58_a_file_that_is_no_database(self):
        site = self.make()
        for content in (b"this is text\n" * 1000, b"SQLite format 3\0" + os.urandom(8000)):
            with self.subTest(content[:8]):
                (site.folder / "lib/kopano.db").write_bytes(content)
                self.refused(site, site.folder / "lib/kopano.db")
                self.assertEqual(content, (site.folder / "lib/kopano.db").read_bytes())

    def test_f58_many_at_once(self):
        """More requests than there are connections to the database: they wait their turn, no call fails."""
        site = self.make()
        site.start(*DAEMONS)
        site.create_user("anna")
        failed = []

        def deliver(number):
            try:
                for one in range(5):
                    code = self.send(site, mail(f"number {number}-{one}"))
                    if code != 250:
                        failed.append(code)
            except OSError as error:
                failed.append(error)

        threads = [threading.Thread(target=deliver, args=(n,)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual([], failed)
        link = site.imap("anna")
        self.assertEqual(100, len(messages(link)))
        link.logout()


if __name__ == "__main__":
    unittest.main()
