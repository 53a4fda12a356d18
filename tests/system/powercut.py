#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The power-cut gate: nothing that was acknowledged may be missing after the power goes at a random instant.

powercut.py [--rounds N] [--seconds S] [--seed X]        (as root; needs a loop device)

Each round: the data lie on an ext4 image on a loop device. Writers deliver by LMTP, append, move, flag and expunge by
IMAP, and note in a ledger on another file system what was acknowledged. At a random instant the server is stopped
(SIGSTOP), the backing file is copied, and everything is killed: the copy is the disk after the cut. It is mounted
(the journal recovers), a server starts on it, and the ledger is compared with what IMAP shows.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from instance import BIN, Instance, mail, messages
from ledger import Ledger, Writers, compare

IMAGE_MIB = 1024


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


class Disk:
    """An ext4 image in memory, mounted through a loop device."""

    def __init__(self, image, mountpoint, fresh=True):
        self.image, self.mountpoint = image, mountpoint
        mountpoint.mkdir(exist_ok=True)
        if fresh:
            with open(image, "wb") as file:
                file.truncate(IMAGE_MIB << 20)
            run("mkfs.ext4", "-q", "-F", str(image))
        run("mount", "-o", "loop", str(image), str(mountpoint))

    def unmount(self):
        run("umount", str(self.mountpoint))


def site_on(folder, disk):
    site = Instance(folder=folder, server={
        "database_path": disk.mountpoint / "kopano.db", "attachment_path": disk.mountpoint / "attachments"})
    site.configure()
    return site


def one_round(number, seconds, seed, folder):
    rng = random.Random(f"{seed}/{number}")
    disk = Disk(folder / "disk.img", folder / "disk")
    site = site_on(folder / "site", disk)
    site.start("server", "dagent", "gateway")
    site.create_user("anna", "bernd")
    ledger = Ledger()
    writers = Writers(site, ledger, ["anna", "bernd"], seed=rng.random())
    writers.start()
    time.sleep(seconds * (0.2 + 0.8 * rng.random()))
    os.kill(site.pid("server"), signal.SIGSTOP)
    shutil.copyfile(disk.image, folder / "after.img")  # what a disk would hold
    ledger.freeze()  # acknowledgements from here on did not count
    for name in ("server", "dagent", "gateway"):
        site.kill(name)
    writers.stop()
    disk.unmount()
    disk.image.unlink()

    disk = Disk(folder / "after.img", folder / "disk", fresh=False)
    check = subprocess.run(
        ["sqlite3", str(disk.mountpoint / "kopano.db"), "PRAGMA integrity_check"], capture_output=True, text=True)
    after = site_on(folder / "site", disk)
    try:
        after.start("server", "dagent", "gateway")
        problems = compare(ledger, after, ["anna", "bernd"])
        if check.stdout.strip() != "ok":
            problems.append(f"integrity_check: {check.stdout}{check.stderr}")
    finally:
        for name in ("gateway", "dagent", "server"):
            if name in after.processes:
                after.stop(name)
        disk.unmount()
    print(f"round {number}: {ledger.summary()}, {len(problems)} problems", flush=True)
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=4.0, help="longest time until the cut")
    parser.add_argument("--seed", default=str(int(time.time())))
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    problems = []
    for number in range(arguments.rounds):
        shm = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="kopano-powercut-", dir=shm) as folder:
            problems += one_round(number, arguments.seconds, arguments.seed, Path(folder))
    print("\n".join(problems) or "nothing acknowledged was lost")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
