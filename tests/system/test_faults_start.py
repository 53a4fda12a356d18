# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting on what is not as it should be, and ending in the middle of things: row F60."""

import os
import shutil
import signal
import socket
import subprocess
import time
import unittest
from pathlib import Path

from canary import Canary
from instance import DAEMONS, Instance, mail, messages, need, wait_for
from ledger import Ledger, Writers, compare


def bare_site(case):
    """An instance that is configured and not started; it ends with the test."""
    site = Instance()
    case.addCleanup(lambda: shutil.rmtree(site.folder, ignore_errors=True))
    case.addCleanup(lambda: [site.stop(name) for name in reversed(list(site.processes))])
    site.configure()
    return site


class Refusals(unittest.TestCase):
    """What must not be used is not used, and the reason is told."""

    def setUp(self):
        self.site = bare_site(self)
        self.run_folder, self.lib = self.site.folder / "run", self.site.folder / "lib"

    def refused(self, *words, name="server"):
        done = subprocess.run(self.site.command(name), capture_output=True, text=True, timeout=20)
        self.assertNotEqual(0, done.returncode)
        for word in words:
            self.assertIn(str(word), done.stderr + done.stdout)

    def starts(self, *names):
        """Starts and ends: what was refused was not refused for anything else."""
        self.site.start(*names)
        for name in reversed(names):
            self.assertTrue(self.site.stop(name))

    def first_start(self):
        self.starts("server")

    def test_the_socket_path_is_a_symbolic_link(self):
        target = self.site.folder / "target"
        for kind in ("nothing", "a file", "a stale socket"):
            with self.subTest(kind):
                target.unlink(missing_ok=True)
                if kind == "a file":
                    target.write_text("precious")
                elif kind == "a stale socket":
                    with socket.socket(socket.AF_UNIX) as stale:
                        stale.bind(str(target))
                there = target.exists()
                (self.run_folder / "server.sock").symlink_to(target)
                self.refused(self.run_folder / "server.sock", "not a socket")
                self.assertTrue((self.run_folder / "server.sock").is_symlink())
                self.assertEqual(there, target.exists())
                (self.run_folder / "server.sock").unlink()
        self.starts("server")

    def test_the_socket_path_is_a_file(self):
        (self.run_folder / "prio.sock").write_text("precious")
        self.refused(self.run_folder / "prio.sock", "not a socket")
        self.assertEqual("precious", (self.run_folder / "prio.sock").read_text())

    def test_the_pid_file_is_a_symbolic_link(self):
        target = self.site.folder / "target"
        target.write_text("precious")
        (self.run_folder / "server.pid").symlink_to(target)
        self.refused(self.run_folder / "server.pid")
        self.assertEqual("precious", target.read_text())

    def test_stale_pid_files_are_replaced(self):
        for content in ("", "garbage\n", "-1\n", "99999999999999999999\n", f"{os.getpid()}\n", "1\n"):
            with self.subTest(content):
                (self.run_folder / "server.pid").write_text(content)
                self.site.start("server")
                self.assertEqual(self.site.pid("server"), int((self.run_folder / "server.pid").read_text()))
                self.assertTrue(self.site.stop("server"))

    def test_what_everybody_may_write_to(self):
        self.first_start()
        (self.lib / "attachments").mkdir(exist_ok=True)
        for path in (self.lib, self.lib / "attachments", self.lib / "kopano.db", self.run_folder):
            with self.subTest(path.name):
                mode = path.stat().st_mode & 0o7777
                path.chmod(mode | 0o777 if path.is_dir() else mode | 0o666)
                self.refused(path, "every user")
                path.chmod(mode)
        self.starts("server")

    def test_what_belongs_to_somebody_else(self):
        if os.geteuid() != 0:
            self.skipTest("needs root to give files away")
        self.first_start()
        for path in (self.lib, self.lib / "attachments", self.lib / "kopano.db"):
            with self.subTest(path.name):
                os.chown(path, 65534, 65534)
                self.refused(path, "65534")
                os.chown(path, 0, 0)
        self.starts("server")

    def test_folders_that_are_missing_or_unusable(self):
        shutil.rmtree(self.lib)
        self.refused(self.lib)
        self.lib.write_text("a file")
        self.refused(self.lib)

    def test_two_instances_on_one_store(self):
        """By the same path, through a linked folder and through a linked file."""
        self.site.start("server")
        (self.site.folder / "lib2").symlink_to(self.lib)
        (self.site.folder / "lib3").mkdir()
        (self.site.folder / "lib3/other.db").symlink_to(self.lib / "kopano.db")
        config = (self.site.folder / "etc/server.cfg").read_text()
        for word in ("server.sock", "prio.sock", "server.pid", "server.log"):
            config = config.replace(word, "other-" + word)
        for path in ("lib/kopano.db", "lib2/kopano.db", "lib3/other.db"):
            with self.subTest(path):
                file = self.site.folder / "etc/other.cfg"
                file.write_text(config.replace(f"{self.lib}/kopano.db", f"{self.site.folder}/{path}"))
                command = [*self.site.command("server")[:-1], str(file)]
                done = subprocess.run(command, capture_output=True, text=True, timeout=60)
                self.assertNotEqual(0, done.returncode)
                self.assertIn("another instance", done.stderr + done.stdout)
        self.site.create_user("anna")  # and the first one did not even notice


class Ends(unittest.TestCase):
    def test_sigterm_under_load(self):
        """Each daemon in turn ends within its time; nothing acknowledged is lost, nothing is refused for good."""
        logins = ["anna", "bernd"]
        with Instance() as site:
            site.create_user(*logins)
            ledger = Ledger()
            writers = Writers(site, ledger, logins, "term")
            writers.start()
            for name, limit in (("server", 60), ("dagent", 30), ("gateway", 30), ("server", 60)):
                time.sleep(0.7)
                begin = time.monotonic()
                self.assertTrue(site.stop(name), f"kopano-{name} ends with status 0")
                took = time.monotonic() - begin
                print(f"kopano-{name} ended after {took:.2f} s")
                self.assertLess(took, limit)
                site.start(name)
            time.sleep(0.5)
            writers.stop()
            print(ledger.summary())
            self.assertEqual([], compare(ledger, site, logins))

    def test_a_second_signal_ends_at_once(self):
        """Both signals wait for the stopped process, so that the second comes before the first has had any effect."""
        with Instance() as site:
            site.create_user("anna")
            site.deliver("anna", mail("kept"))
            for name in reversed(DAEMONS):
                process = site.processes[name]
                for number in (signal.SIGSTOP, signal.SIGTERM, signal.SIGINT, signal.SIGCONT):
                    process.send_signal(number)
                begin = time.monotonic()
                status = process.wait(20)
                self.assertLess(time.monotonic() - begin, 2)
                self.assertIn(status, (128 + signal.SIGTERM, 128 + signal.SIGINT))
                del site.processes[name]
            site.start(*DAEMONS)
            link = site.imap("anna")
            self.assertEqual(1, len(messages(link)))
            link.logout()


class Migration(unittest.TestCase):
    """kill -9 before chosen writes of a start that migrates: the next start goes on from there."""

    def shim(self, folder):
        need("cc", "sqlite3")
        library = folder / "killatwrite.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, Path(__file__).with_name("killatwrite.c"), "-ldl"],
                       check=True)
        return library

    def old_database(self, path):
        """What the first schema step left: a database of the oldest version."""
        script = (Path(__file__).parents[2] / "server/storage/migrations/0001_accounts.sql").read_text()
        record = ("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                  "applied_at BIGINT NOT NULL); INSERT INTO schema_version VALUES (1, 'accounts', 1);")
        subprocess.run(["sqlite3", str(path)], input=f"PRAGMA journal_mode=WAL; BEGIN; {script} {record} COMMIT;",
                       text=True, check=True, capture_output=True)

    def begin(self, site, library, at):
        environment = os.environ | {
            "LD_PRELOAD": str(library), "KILL_AT_WRITE": str(at), "KILL_AT_PATH": str(site.folder / "lib/kopano.db"),
            "KILL_AT_COUNT": str(site.folder / "count"), "ASAN_OPTIONS": "verify_asan_link_order=0"}
        process = subprocess.Popen(site.command("server"), env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(lambda: process.poll() is None and process.kill())
        return process

    def test_kill_in_a_migration(self):
        site = bare_site(self)
        library = self.shim(site.folder)
        database = site.folder / "lib/kopano.db"
        self.old_database(database)
        shutil.copyfile(database, site.folder / "old.db")
        process = self.begin(site, library, 0)
        wait_for(lambda: site.admin("-l", check=False).returncode == 0, "the server to answer")
        writes = int((site.folder / "count").read_text())
        process.terminate()
        self.assertEqual(0, process.wait(60))
        self.assertGreater(writes, 20)
        points = sorted({1 + n * (writes - 1) // 11 for n in range(12)})
        print(f"{writes} writes, killed before {points}")
        for point in points:
            with self.subTest(point):
                self.round(site, library, point, writes)

    def round(self, site, library, point, writes):
        database = site.folder / "lib/kopano.db"
        for file in database.parent.iterdir():
            shutil.rmtree(file) if file.is_dir() else file.unlink()
        shutil.copyfile(site.folder / "old.db", database)
        self.assertEqual(-signal.SIGKILL, self.begin(site, library, point).wait(60))
        site.start("server")
        site.create_user("anna")
        self.assertTrue(site.stop("server"))
        ask = subprocess.run(
            ["sqlite3", str(database), "PRAGMA integrity_check; SELECT name FROM schema_version ORDER BY version"],
            capture_output=True, text=True, check=True).stdout.split()
        self.assertEqual(["ok", "accounts", "mail"], ask[:3])


class DamagedBody(unittest.TestCase):
    """A body that is not what was received is never given out, and its message is named in the log."""

    def setUp(self):
        need("sqlite3")
        self.site = self.enterContext(Instance())
        self.site.create_user("anna", "canary")
        self.large = mail("large", "".join(f"line {n} of the large one\r\n" for n in range(20_000)))
        for raw in (mail("first"), self.large, mail("small", "the small one\r\n"), mail("last")):
            self.site.deliver("anna", raw)

    def check(self, number, secret):
        """Message number is refused in whole and in part, the others are whole, and nobody else notices."""
        with Canary(self.site, "canary"):
            self.look(number, secret)

    def look(self, number, secret):
        link = self.site.imap("anna")
        link.select()
        for what in ("BODY.PEEK[]", "BODY.PEEK[TEXT]", "BODY.PEEK[]<0.200>", "BODY.PEEK[]<100.50>", "RFC822"):
            status, data = link.fetch(str(number), f"({what})")
            self.assertEqual("NO", status, (what, str(data)[:100]))
            self.assertNotIn(secret, b"".join(b"".join(row) if isinstance(row, tuple) else row or b"" for row in data))
        for other in {1, 2, 3, 4} - {number}:
            status, data = link.fetch(str(other), "(BODY.PEEK[])")
            self.assertEqual("OK", status)
            self.assertIn(b"Subject: ", data[0][1])
        status, data = link.fetch("1:4", "(UID BODY.PEEK[])")
        self.assertEqual("NO", status)
        link.untagged_responses.clear()
        status, data = link.uid("FETCH", "1:4", "(FLAGS)")
        self.assertEqual(4, len(data), "its flags can still be seen")
        self.assertEqual("OK", link.uid("COPY", str(number), "Drafts")[0])
        self.assertEqual("OK", link.noop()[0])
        link.logout()
        uid = f"uid={number} "
        lines = [line for line in self.site.log("server").splitlines() if "damaged" in line and uid in line]
        self.assertTrue(lines, "the log names the message")
        self.assertFalse([line for line in self.site.log("server").splitlines() if "damaged" in line and uid not in line
                          and "uid=1 " not in line])

    def blob(self):
        (file,) = [f for f in (self.site.folder / "lib/attachments").glob("??/*") if f.is_file()]
        return file

    def test_one_bit_of_a_body_file(self):
        with open(self.blob(), "r+b") as file:
            file.seek(200_000)
            byte = file.read(1)[0]
            file.seek(200_000)
            file.write(bytes([byte ^ 1]))
        self.check(2, b"of the large one")

    def test_a_body_file_that_is_cut(self):
        os.truncate(self.blob(), 200_000)
        self.check(2, b"of the large one")

    def test_a_body_file_that_is_gone(self):
        self.blob().unlink()
        self.check(2, b"of the large one")

    def test_one_bit_of_a_body_in_the_database(self):
        self.site.stop("server")
        database = self.site.folder / "lib/kopano.db"
        subprocess.run(
            ["sqlite3", str(database), "UPDATE body_data SET content = CAST(replace(CAST(content AS TEXT), "
             "'the small one', 'thf small one') AS BLOB) WHERE CAST(content AS TEXT) LIKE '%the small one%'"], check=True)
        self.site.start("server")
        self.check(3, b"small one")


if __name__ == "__main__":
    unittest.main()
