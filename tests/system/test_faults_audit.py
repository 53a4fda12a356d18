# SPDX-License-Identifier: GPL-3.0-or-later
"""What can happen to the security log while the server writes it (F47), and to who reads it: archives, live tail, parser."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest
from collections import Counter
from pathlib import Path

from instance import BIN, need, wait_for
from rpcclient import Rpc
from test_audit import Audited
from test_faults_disk import Disk
from test_softdelete import FAKETIME

DELETE_USER = 62


class AuditFaults(Audited):
    def setUp(self):
        super().setUp()
        self.site.create_user("john")
        self.number = 0

    def act(self, count=1):
        """So many refused acts, each with a name of its own: events that cost little and are not delayed."""
        names = []
        with Rpc(self.site, "flood") as link:
            for _ in range(count):
                self.number += 1
                names.append(f"nobody{self.number}")
                link.send(DELETE_USER, names[-1])
            for _ in names:
                link.receive()
        return names

    def told(self, text):
        return Counter(name for name in (f"nobody{n}" for n in range(1, self.number + 1)) if f"target='{name}'" in text)

    def text(self, *more):
        files = [self.file, *more]
        return "".join(path.read_text() for path in files if path.exists())

    def each_once(self, names, *more):
        """Each event has one line, whole."""
        def lines():
            return re.findall(r"(?m)^administration failed action='user.delete' .* target='(nobody\d+)' detail='.*'$",
                              self.text(*more))
        wait_for(lambda: len(lines()) >= len(names), "the lines", 30)
        self.assertEqual(Counter(names), Counter(lines()))

    def in_trail(self, names):
        wait_for(lambda: len(self.trail("--tag", "action=user.delete", "--limit", "100000")) >= len(names),
                 "records", 30)
        self.assertEqual(Counter(names), Counter(
            record["target"] for record in self.trail("--tag", "action=user.delete", "--limit", "100000")))
        self.assertTrue(json.loads(self.site.admin("--verify-audit", "--json").stdout)["ok"])

    def complains(self, words):
        wait_for(lambda: words in self.site.log("server"), f"the server's complaint: {words}")


class Files(AuditFaults):
    def test_deleted(self):
        names = self.act(2)
        self.each_once(names)
        self.file.unlink()
        later = self.act(3)
        self.complains("was deleted")
        self.each_once(later)
        self.in_trail(names + later)

    def test_replaced_by_a_link_or_a_pipe(self):
        shadow = self.site.folder / "log/shadow"
        shadow.write_text("precious\n")
        names = self.act()
        self.each_once(names)
        for what in (lambda: self.file.symlink_to(shadow), lambda: os.mkfifo(self.file)):
            self.file.unlink()
            what()
            complaints = self.site.log("server").count("the security log cannot be written")
            lost = self.act(2)
            wait_for(lambda: self.site.log("server").count("the security log cannot be written") > complaints,
                     "a complaint")
            self.assertTrue(self.plain("john"))  # audit_on_failure = warn
            self.file.unlink()  # or whoever reads it would wait
            wait_for(self.file.exists, "the file to be made again", 20)
            self.each_once(lost)
            names += lost
        self.assertEqual("precious\n", shadow.read_text())
        self.in_trail(names)

    def test_cut_and_edited(self):
        names = self.act(3)
        self.each_once(names)
        with open(self.file, "r+b") as file:
            file.truncate(10)
        later = self.act(2)
        self.complains("was cut")
        wait_for(lambda: sum(self.told(self.text()).values()) >= 2, "the lines")
        self.file.write_text("")
        later += self.act(2)
        self.complains("was cut")
        self.each_once(later[-2:])
        edited = self.file.with_suffix(".new")  # as editors do it
        edited.write_text(self.text().replace(later[-1], "saint"))
        edited.rename(self.file)
        later += self.act(2)
        wait_for(lambda: later[-1] in self.text(), "the lines in the new file")
        self.assertIn("target='saint'", self.text())
        self.in_trail(names + later)  # which nobody edited

    def test_two_writers(self):
        stop = threading.Event()
        count = [0]

        def other():
            with open(self.file, "ab", buffering=0) as file:
                while not stop.wait(0.0005):
                    file.write(b"another program's line that is as long as ours are, and ends where it ends\n")
                    count[0] += 1

        writer = threading.Thread(target=other)
        writer.start()
        try:
            names = [name for _ in range(20) for name in self.act(3)]
            self.complains("somebody else writes to")
        finally:
            stop.set()
            writer.join()
        self.each_once(names)
        lines = self.lines()
        self.assertEqual(count[0], sum(line.startswith("another program's line") for line in lines))
        self.assertFalse([line for line in lines if not line.startswith(
            ("another program's line that is as long as ours are, and ends where it ends", "authenticate ", "access ",
             "administration ", "kopano-server "))])

    def test_rotation_under_load_keeps_every_event_once(self):
        names, stop, rotated = [], threading.Event(), []

        def load():
            while not stop.wait(0.01):
                names.extend(self.act(2))

        worker = threading.Thread(target=load)
        worker.start()
        try:
            for number in range(12):
                before = len(names)
                wait_for(lambda: len(names) > before + 2, "events")
                rotated.append(self.file.with_suffix(f".{number}"))
                self.file.rename(rotated[-1])
                self.site.processes["server"].send_signal(signal.SIGHUP)
                wait_for(self.file.exists, "the new file")
        finally:
            stop.set()
            worker.join()
        self.each_once(names, *rotated)
        self.in_trail(names)


class FullDisk(AuditFaults):
    def setUp(self):
        need("mount")
        if os.geteuid() != 0:
            self.skipTest("needs root to mount a small file system")
        folder = Path(tempfile.mkdtemp(prefix="kopano-test-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        self.disk = Disk(folder / "small", size="64k")
        self.addCleanup(self.disk.unmount)
        self.options = {"audit_log_file": self.disk.folder / "audit.log"}
        super().setUp()
        self.file = self.disk.folder / "audit.log"

    def test_lines_wait_for_room(self):
        names = self.act(5)
        self.each_once(names)
        self.disk.fill()
        names += self.act(60)  # more than fits into the last page
        self.complains("the security log cannot be written")
        self.assertTrue(self.plain("john"))
        text = self.text()
        self.assertTrue(text.endswith("\n"), "a line is there, or it is not")
        self.assertLess(sum(self.told(text).values()), len(names))
        self.disk.free()
        self.complains("the security log is written again")
        self.each_once(names)
        self.in_trail(names)


class Syslog(AuditFaults):
    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.path, self.received = folder + "/log", []
        self.socket = self.listen()
        self.options = {"audit_log_method": "syslog", "audit_log_file": self.path}
        super().setUp()

    def listen(self):
        service = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.addCleanup(service.close)
        service.bind(self.path)
        service.settimeout(0.05)
        return service

    def receive(self, names):
        """Until there is a line for each of them."""
        def there():
            try:
                self.received.append(self.socket.recv(10000).decode())
            except TimeoutError:
                pass
            return all(any(f"target='{name}'" in line for line in self.received) for name in names)
        wait_for(there, "the lines", 30)

    def test_gone_and_back(self):
        names = self.act(2)
        self.receive(names)
        self.socket.close()
        os.unlink(self.path)
        names += self.act(4)
        self.complains("the security log cannot be written")
        self.assertTrue(self.plain("john"))
        self.socket = self.listen()
        self.receive(names)
        names += self.act(2)
        self.receive(names)
        self.assertEqual(dict.fromkeys(names, 1), {
            name: sum(f"target='{name}'" in line for line in self.received) for name in names})
        self.in_trail(names)


class Trail(AuditFaults):
    """The database of the trail, and what left it."""

    def test_hostile_names_in_the_trail(self):
        hostile = ["x' OR '1'='1", "a\nauthenticate ok user='root'", "\x1b[2J\x1b[31m", "\u202egnp.exe", "%s%n", "=cmd()"]
        for number, name in enumerate(hostile):
            self.plain(name, "x", source=f"127.0.9.{number + 1}")
        records = wait_for(lambda: (lambda found: found if len(found) >= len(hostile) else None)(
            self.trail("--tag", "event=authenticate failed")), "records")
        self.assertEqual(len(hostile), len({record["user"] for record in records}))
        for name in hostile:
            self.assertEqual(1, len(self.trail("--tag", f"user={name}")), name)
        shown = self.site.admin("--query-audit").stdout
        self.assertFalse([c for c in shown if (ord(c) < 32 and c != "\n") or c in "\u202e\x7f"])
        self.assertEqual([], self.trail("--text", "' OR 1=1 --"))
        self.assertTrue(json.loads(self.site.admin("--verify-audit", "--json").stdout)["ok"])

    def test_long_names_are_cut_and_found(self):
        name = "x" * 20_000
        with Rpc(self.site, "flood") as link:
            for _ in range(20):
                link.send(DELETE_USER, name)
                link.receive()
        records = wait_for(lambda: (lambda found: found if len(found) >= 20 else None)(
            self.trail("--tag", f"target={name}")), "records")
        self.assertEqual({"x" * 1024 + "\\+18976"}, {record["target"] for record in records})
        self.assertEqual(20, len([line for line in self.lines() if "target='" + "x" * 1024 + "\\+18976'" in line]))
        self.assertLess(max(len(line) for line in self.lines()), 5000)

    def test_the_database_is_gone(self):
        names = self.act(3)
        self.in_trail(names)
        self.site.stop("server")
        for file in (self.site.folder / "lib").glob("audit.db*"):
            if not file.name.endswith((".key", ".checkpoint")):
                file.unlink()
        self.site.start("server")
        self.complains("are missing at the end")
        done = self.site.admin("--verify-audit", check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn("record 1:", done.stderr)
        self.each_once(names)

    def test_the_database_is_a_pipe_or_garbage(self):
        self.site.stop("server")
        path = self.site.folder / "lib/audit.db"
        for what in (lambda: os.mkfifo(path), lambda: path.write_bytes(os.urandom(20_000)), lambda: path.mkdir()):
            for file in (self.site.folder / "lib").glob("audit.db*"):
                if not file.name.endswith((".key", ".checkpoint")):
                    file.rmdir() if file.is_dir() else file.unlink()
            what()
            self.site.start("server")
            self.assertTrue(self.plain("john"))
            wait_for(lambda: "the security log cannot be written" in self.site.log("server"), "the complaint")
            self.assertNotEqual(0, self.site.admin("--verify-audit", check=False).returncode)
            self.assertTrue(self.site.stop("server"))
            log = self.site.folder / "log/server.log"
            log.write_text("")
        self.site.start("server")


class DamagedTrail(AuditFaults):
    """No damage of the trail's database stops the server: it says so, and with deny refuses users' work."""

    options = {"audit_on_failure": "deny"}

    def damage(self, path):
        path.write_bytes(os.urandom(200_000))

    def test_overwritten(self):
        path = self.site.folder / "lib/audit.db"
        self.act(3)
        self.site.stop("server")
        self.damage(path)
        self.site.start("server")
        self.complains("the security log cannot be written")
        self.assertFalse(self.plain("john"))
        self.site.create_user("jane")  # administrators are not locked out
        self.assertTrue(self.site.stop("server"))
        path.unlink()
        self.site.start("server")
        self.assertTrue(self.plain("john"))
        self.assertTrue(self.site.stop("server"))
        self.site.start("server")

    def test_overwritten_under_a_log_of_writes(self):
        path = self.site.folder / "lib/audit.db"
        for kill in (True, False):
            self.act(300)
            if kill:
                self.site.kill("server")
            self.assertTrue(path.with_name("audit.db-wal").exists())
            self.damage(path)
            if kill:
                self.site.start("server")
            self.act(20)
            self.plain("john")  # the log of writes may have everything, or not
            self.site.admin("--verify-audit", check=False)
            self.site.admin("--query-audit", "--text", "nobody", check=False)
            self.assertTrue(self.site.stop("server"))
            self.site.start("server")


@unittest.skipUnless(FAKETIME.exists(), "libfaketime is not installed")
class Archive(AuditFaults):
    """Sixty days later: all but the last thousand records are in files."""

    options = {"audit_trail_days": 30}
    events = 1300

    def setUp(self):
        super().setUp()
        self.act(self.events)
        wait_for(lambda: len(self.trail("--tag", "program=flood", "--limit", "2000")) == self.events, "the records")
        self.site.stop("server")
        clock = self.site.folder / "clock"
        clock.write_text("+60d")
        self.site.start("server", env=os.environ | {
            "LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1"})
        self.folder = self.site.folder / "lib/audit-archive"
        self.segment = wait_for(lambda: next(self.folder.glob("1-*.jsonl.zst"), None), "a segment")
        self.archived = int(self.segment.name.split(".")[0].split("-")[1])

    def test_queries_find_them(self):
        self.assertGreaterEqual(self.archived, self.events - 1000)
        records = self.trail("--limit", "100000")
        numbers = [record["seq"] for record in records]
        self.assertEqual(numbers, list(range(numbers[0], 0, -1)))
        self.assertLess(self.archived, numbers[0])
        old = next(record for record in records if record.get("target") == "nobody7")
        self.assertLess(old["seq"], self.archived)
        for found in (self.trail("--tag", "target=nobody7"), self.trail("--text", "'nobody7\\"),
                      self.trail("--tag", "program=flood", "--tag", "target=nobody7"),
                      self.trail("--before", str(old["seq"] + 1), "--limit", "1"),
                      self.trail("--after", str(old["seq"] - 1), "--limit", "1"),
                      self.trail("--since", old["time"], "--tag", "target=nobody7")):
            self.assertEqual([old], found)
        self.assertEqual([], self.trail("--until", old["time"], "--tag", "target=nobody7"))
        self.assertEqual([], self.trail("--tag", "target=nobody9999"))
        pages, before = [], []
        while True:  # across the border of database and archive
            page = self.trail("--tag", "program=flood", "--limit", "400", *before)
            if not page:
                break
            pages += page
            before = ["--before", str(page[-1]["seq"])]
        self.assertEqual(sorted(f"nobody{n + 1}" for n in range(self.events)), sorted(r["target"] for r in pages))
        upwards = self.trail("--after", "0", "--limit", "100000")
        self.assertEqual(upwards[:numbers[0]], records[::-1])
        self.assertTrue(json.loads(self.site.admin("--verify-audit", "--json").stdout)["ok"])
        if shutil.which("zstdcat"):
            unpacked = subprocess.run(["zstdcat", self.segment], capture_output=True, check=True).stdout.splitlines()
            self.assertEqual([n + 1 for n in range(self.archived)], [json.loads(line)["seq"] for line in unpacked])

    def test_what_cannot_be_read_is_told(self):
        self.segment.rename(self.segment.with_suffix(".away"))
        done = self.site.admin("--query-audit", "--json", "--limit", "100000", check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn(f"to {self.archived} cannot be read", done.stderr)
        records = json.loads(done.stdout)
        self.assertEqual(self.archived + 1, records[-1]["seq"])
        told = self.site.admin("--verify-audit", "--json", check=False)
        self.assertEqual((1, 1), (told.returncode, json.loads(told.stdout)["firstBad"]))


class LiveTail(AuditFaults):
    def follow(self, *arguments):
        environment = self.site.environment()
        process = subprocess.Popen([BIN / "kopano-admin", "--query-audit", "--follow", *arguments], env=environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(lambda: (process.kill(), process.communicate()))
        return process

    def newest(self):
        return str(self.trail("--limit", "1")[0]["seq"])

    def test_records_as_they_come(self):
        names = self.act(2)
        self.in_trail(names)
        process = self.follow("--json", "--tag", "action=user.delete", "--after", self.newest())
        for _ in range(3):
            names = self.act(2)
            self.assertEqual(names, [json.loads(process.stdout.readline())["target"] for _ in names])
        self.site.restart("server")
        names = self.act(2)
        self.assertEqual(names, [json.loads(process.stdout.readline())["target"] for _ in names])
        process.send_signal(signal.SIGINT)
        self.assertEqual(-signal.SIGINT, process.wait(20))

    def test_begins_with_what_is_new(self):
        self.in_trail(self.act(3))
        process = self.follow("--limit", "2", "--tag", "action=user.delete")
        while process.poll() is None:
            self.act()
            time.sleep(0.2)  # a pace for the events; how many there are does not matter
        lines = process.stdout.read().splitlines()
        self.assertEqual(2, len(lines))
        self.assertEqual(0, process.returncode)
        self.assertIn("target='nobody", lines[0])
        self.assertNotIn("target='nobody3'", lines[0])

    def test_wrong_usage(self):
        for wrong in ("--before", "5"), ("--until", "2030-01-01"):
            process = self.follow(*wrong)
            self.assertEqual(1, process.wait(20))
            self.assertIn("--follow", process.stderr.read())


class Parser(unittest.TestCase):
    """kopano-audit-parse on whatever is called a log (F54)."""

    LINE = ("Nov 22 15:00:01 mx kopano-server[1234]: access allowed objectid=387 type=5 ownername='mary' "
            "username='john' rights='view'\n").encode()
    NICE = LINE.replace(b"objectid=387 type=5 ownername='mary' username='john' rights='view'",
                        b"rights='view' type='folder' objectid='387' username='john' ownername='mary'")

    def parse(self, pieces, *arguments):
        """(output, what it said, its largest memory in KiB); pieces are written to a pipe one after the other."""
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            process = subprocess.Popen([BIN / "kopano-audit-parse", "--offline", *arguments], stdin=subprocess.PIPE,
                                       stdout=output, stderr=errors)
            for piece in pieces:
                process.stdin.write(piece)
            peak = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
            process.stdin.close()
            self.assertEqual(0, process.wait(60))
            output.seek(0)
            errors.seek(0)
            return output.read(), errors.read().decode(), int(peak[1])

    def test_whatever_comes_passes(self):
        garbage = os.urandom(1 << 20).replace(b"access ", b"")
        old = b"access denied objectid=12 type=1 ownername='DOM\\o'brien' username='x' rights='owner'\n"
        future = (b"2026-11-22T15:00:01.123456: access allowed objectid=9 type=9 sphere='far' rights='dream' "
                  b"username='j'\n")
        unknown = b"access pondered objectid=9 type=5\nauthenticate ok user='x' from='' method='m' program='p'\n\n"
        output, said, _ = self.parse(
            [garbage, b"\n", self.LINE, future, unknown, self.LINE[:-20], b"\n", old], "--types", "own")
        self.assertTrue(output.startswith(garbage + b"\n"))
        rest = output[len(garbage) + 1:]
        self.assertIn(self.NICE, rest)
        self.assertIn(b"type='unknown' objectid='9' username='j' sphere='far'\n", rest)
        self.assertIn(unknown, rest)
        self.assertIn(self.LINE[:-20] + b"\n", rest)
        self.assertIn(rb"ownername='DOM\\o\'brien'", rest)
        self.assertIn("1 line about an access could not be understood", said)

    def test_cut_at_any_byte(self):
        cuts = b"".join(self.LINE[:size] + b"\n" + self.LINE[size:] for size in range(1, len(self.LINE)))
        output, _, _ = self.parse([cuts])
        self.assertEqual(cuts.count(b"\n"), output.count(b"\n"))
        for size in range(0, len(self.LINE), 9):
            whole = self.LINE + self.LINE[:size]
            self.assertTrue(self.parse([whole[:50], whole[50:]])[0].startswith(self.NICE))

    def test_memory_does_not_grow(self):
        block = self.LINE * 7000
        small = self.parse([block])[2]
        large = self.parse([block] * 30)[2]
        endless = self.parse([b"access allowed " + b"x" * (1 << 20)] * 30)[2]
        self.assertLess(large, small + 16_000)
        self.assertLess(endless, small + 16_000)

    def test_follow_over_rotations_of_a_file_under_load(self):
        folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        log, output = folder / "audit.log", folder / "out"
        log.write_bytes(self.LINE.replace(b"387", b"1"))
        with open(output, "wb") as file:
            process = subprocess.Popen([BIN / "kopano-audit-parse", "--offline", "--bare", "--follow", log], stdout=file)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)

        def shown():
            return [line.split(b"objectid='")[1].split(b"'")[0] for line in output.read_bytes().splitlines()]

        def opened(path):
            identity = os.stat(path)
            return any(os.path.samestat(identity, entry.stat()) for entry in Path(f"/proc/{process.pid}/fd").iterdir())

        wait_for(shown, "the first line")  # it runs
        number = 1
        for turn in range(4):
            with open(log, "ab", buffering=0) as file:
                for step in range(200):
                    number += 1
                    file.write(self.LINE.replace(b"387", str(number).encode()))
                    if step == 150:  # the writer is told later than the file is moved
                        log.rename(folder / f"audit.log.{turn}")
                        log.touch()
                        wait_for(lambda: opened(log), "the reader to look")
            wait_for(lambda: len(shown()) >= number, "all lines of a turn", 20)
        self.assertEqual([str(n + 1).encode() for n in range(number)], shown())
        process.send_signal(signal.SIGINT)
        self.assertEqual(-signal.SIGINT, process.wait(20))


if __name__ == "__main__":
    unittest.main()
