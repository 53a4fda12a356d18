#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power-cut gate: nothing that was acknowledged may be missing after the power goes at a random instant.

powercut.py [--rounds N] [--seconds S] [--seed X] [--size MIB] [--room MIB]     (as root; needs a loop device)

Each round: the data lie on an ext4 image on a loop device. Writers deliver by LMTP, append, move, flag and expunge by
IMAP, deleted messages and folders are purged meanwhile, unused body files collected, and a ledger on another file system
notes what was acknowledged. At a random instant the server is stopped (SIGSTOP), the backing file is copied, and
everything is killed: the copy is the disk after the cut. It is mounted (the journal recovers), everything the server
keeps count of is counted again, a server starts on it, the ledger is compared with what IMAP shows, and it is all
counted once more. With --room only so many MiB are left free, so that the disk is full when the power goes.
"""

import argparse
import imaplib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from instance import DAEMONS, Instance, mail, wait_for
from ledger import Ledger, Writers, compare
from recount import recount

LOGINS = ["anna", "bernd"]
DELETED = 240  # messages to be purged, of as many different ages
DAY = 24 * 60 * 60


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


class Disk:
    """An ext4 image in memory, mounted through a loop device."""

    def __init__(self, image, mountpoint, size=0):
        """A new one of size MiB, or the one that is there."""
        self.image, self.mountpoint = image, mountpoint
        mountpoint.mkdir(exist_ok=True)
        if size:
            with open(image, "wb") as file:
                file.truncate(size << 20)
            run("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
        run("mount", "-o", "loop", str(image), str(mountpoint))

    def leave(self, room):
        """Takes all but so many MiB."""
        status = os.statvfs(self.mountpoint)
        taken = status.f_bavail * status.f_frsize - (room << 20)
        if taken > 0:
            run("fallocate", "-l", str(taken), str(self.mountpoint / "filler"))

    def problems(self):
        try:
            return recount(self.mountpoint / "kopano.db", self.mountpoint / "attachments")
        except sqlite3.Error as error:
            return [f"the database cannot be read: {error}"]

    def unmount(self):
        run("umount", str(self.mountpoint))


def deleted(disk):
    """How many messages wait to be purged that were deleted before the round."""
    link = sqlite3.connect(f"file:{disk.mountpoint}/kopano.db?mode=ro", uri=True)
    try:
        sql = "SELECT count(*) FROM deleted_item WHERE deleted_at < ?"
        return link.execute(sql, (time.time() - DAY,)).fetchone()[0]
    finally:
        link.close()


class Purger:
    """Lets the purge of kopano-server reach one day further with each reload, until stop()."""

    def __init__(self, site):
        self.site, self.running = site, True
        self.thread = threading.Thread(target=self.purge, daemon=True)

    def purge(self):
        lifetime = DELETED + 1
        while self.running and lifetime > 1:
            lifetime -= 8
            self.site.options["server"]["softdelete_lifetime"] = max(lifetime, 1)
            self.site.configure()
            os.kill(self.site.pid("server"), signal.SIGHUP)
            time.sleep(0.05)

    def stop(self):
        self.running = False
        self.thread.join(30)


def site_on(folder, disk):
    site = Instance(folder=folder, server={
        "database_path": disk.mountpoint / "kopano.db", "attachment_path": disk.mountpoint / "attachments",
        "softdelete_lifetime": 1000})
    site.configure()
    return site


def prepare(site, disk):
    """Deleted messages and folders of all ages, and unused body files that are old enough to be collected."""
    site.start(*DAEMONS)
    site.create_user(*LOGINS)
    with site.lmtp() as link:
        for number in range(DELETED):
            body = "large enough for a file\r\n" * (12_000 if number % 24 == 0 else 100)
            link.sendmail("a@example.org", [f"{login}@localhost" for login in LOGINS], mail(f"old {number}", body))
    link = site.imap("anna")
    for name in ("Gone", "Gone/Below"):
        link.create(name)
    link.select()
    link.copy(f"1:{DELETED // 2}", "Gone/Below")
    link.delete("Gone/Below")
    for login in LOGINS:
        other = site.imap(login)
        other.select()
        other.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
        assert other.expunge()[0] == "OK"
        other.logout()
    link.logout()
    for name in reversed(DAEMONS):
        site.stop(name)
    with sqlite3.connect(disk.mountpoint / "kopano.db") as link:
        for table, key in (("deleted_item", "item_id"), ("folder", "folder_id")):
            link.execute(f"UPDATE {table} SET deleted_at = deleted_at - {DAY} * (1 + {key} % {DELETED}) "
                         "WHERE deleted_at > 0")
    link.close()
    folder = disk.mountpoint / "attachments/00"
    folder.mkdir(exist_ok=True)
    for number in range(50):
        (folder / f"00{number:062x}").write_bytes(b"nobody refers to this")
    for file in disk.mountpoint.glob("attachments/??/*"):
        os.utime(file, (time.time() - DAY, time.time() - DAY))


def load(site, disk, ledger, rng, arguments):
    """Until the power goes; on a small disk not before it was full once."""
    site.start(*DAEMONS)
    purger = Purger(site)
    writers = Writers(site, ledger, LOGINS, seed=rng.random())
    writers.start()
    purger.thread.start()
    if arguments.room:
        wait_for(lambda: "disk full" in site.log("server"), "the disk to get full", 60)
    time.sleep(arguments.seconds * (0.2 + 0.8 * rng.random()))
    purger.stop()
    os.kill(site.pid("server"), signal.SIGSTOP)
    shutil.copyfile(disk.image, disk.image.with_name("after.img"))  # what a disk would hold
    ledger.freeze()  # acknowledgements from here on did not count
    for name in DAEMONS:
        site.kill(name)
    writers.stop()


def aftermath(folder, ledger):
    """What is wrong on the disk that the power left."""
    disk = Disk(folder / "after.img", folder / "disk")
    problems = ["after the cut: " + problem for problem in disk.problems()]
    site = site_on(folder / "site", disk)
    try:
        site.start(*DAEMONS)
        problems += compare(ledger, site, LOGINS)
    except (OSError, imaplib.IMAP4.error, AssertionError) as error:
        problems.append(f"the system does not work after the cut: {error!r}")
    finally:
        for name in reversed(DAEMONS):
            if name in site.processes:
                site.stop(name)
        problems += ["at the end: " + problem for problem in disk.problems()]
        disk.unmount()
    return problems


def one_round(number, arguments, folder):
    rng = random.Random(f"{arguments.seed}/{number}")
    disk = Disk(folder / "disk.img", folder / "disk", arguments.size)
    site = site_on(folder / "site", disk)
    prepare(site, disk)
    if arguments.room:
        disk.leave(arguments.room)
    before = deleted(disk)
    ledger = Ledger()
    load(site, disk, ledger, rng, arguments)
    purged = before - deleted(disk)
    disk.unmount()
    disk.image.unlink()
    problems = aftermath(folder, ledger)
    print(f"round {number}: {ledger.summary()}, {purged} purged, {len(problems)} problems", flush=True)
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=4.0, help="longest time until the cut")
    parser.add_argument("--seed", default=str(int(time.time())))
    parser.add_argument("--size", type=int, default=1024, help="MiB of the disk")
    parser.add_argument("--room", type=int, default=0, help="MiB left free on it; 0: all")
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    problems = []
    for number in range(arguments.rounds):
        shm = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="kopano-powercut-", dir=shm) as folder:
            problems += one_round(number, arguments, Path(folder))
    print("\n".join(problems) or "nothing acknowledged was lost")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
