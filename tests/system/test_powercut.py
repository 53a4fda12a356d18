# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of the power-cut gate (F57); the long one is powercut.py --rounds 50, with and without a small disk."""

import os
import sqlite3
import subprocess
import sys
import unittest
from pathlib import Path

from instance import Instance, mail, need
from recount import recount

# Each of them must be found; the undoing is a roll-back.
DAMAGES = (
    "UPDATE folder SET messages = messages + 1 WHERE kind <> 0 AND messages > 0",
    "UPDATE folder SET unseen = unseen - 1 WHERE unseen > 0",
    "UPDATE folder SET size = size + 1 WHERE size > 0",
    "UPDATE store SET size = size - 1 WHERE size > 0",
    "UPDATE store SET items = items + 1 WHERE items > 0",
    "UPDATE folder SET uid_next = 1 WHERE messages > 0",
    "UPDATE folder SET highest_mod_seq = 0 WHERE messages > 0",
    "UPDATE item SET folder_id = 99999",
    "UPDATE item SET size = size + 1",
    "UPDATE body_ref SET refcount = refcount + 1",
    "DELETE FROM body",
    "DELETE FROM body_data",
    "DELETE FROM body_text",
    "DELETE FROM body_ref",
    "UPDATE body SET sha256 = x'00' WHERE place = 0",
    "UPDATE body SET sha256 = x'00' WHERE place = 1",
    "UPDATE body_data SET content = x'41' WHERE length(content) > 0",
    "UPDATE counter SET next_value = 1 WHERE name = 'object'",
    "INSERT INTO expunged SELECT store_id, folder_id, 1, uid, uid FROM item",
)


class PowerCut(unittest.TestCase):
    def gate(self, *arguments):
        need("mkfs.ext4", "mount", "fallocate")
        if os.geteuid() != 0 or not Path("/dev/loop-control").exists():
            self.skipTest("needs root and a loop device")
        script = Path(__file__).with_name("powercut.py")
        done = subprocess.run([sys.executable, str(script), *arguments], timeout=500)
        self.assertEqual(0, done.returncode)

    def test_nothing_acknowledged_is_lost(self):
        self.gate("--rounds", "4", "--seconds", "3")

    def test_nothing_acknowledged_is_lost_on_a_full_disk(self):
        self.gate("--rounds", "2", "--seconds", "2", "--size", "256", "--room", "30")


class Recount(unittest.TestCase):
    def test_what_is_wrong_is_found(self):
        with Instance() as site:
            site.create_user("anna", "bernd")
            for raw in (mail("small"), mail("large", "x\r\n" * 200_000), mail("gone")):
                site.deliver(["anna", "bernd"], raw)
            link = site.imap("anna")
            link.select()
            link.store("3", "+FLAGS", "(\\Deleted)")
            link.expunge()
            link.logout()
            site.stop("server")
            database, bodies = site.folder / "lib/kopano.db", site.folder / "lib/attachments"
            self.assertEqual([], recount(database, bodies))
            kept = database.read_bytes()
            for damage in DAMAGES:
                with self.subTest(damage):
                    with sqlite3.connect(database) as link:
                        self.assertGreater(link.execute(damage).rowcount, 0)
                    link.close()
                    self.assertTrue(recount(database, bodies))
                    database.write_bytes(kept)
            next(bodies.glob("??/*")).unlink()
            self.assertTrue(recount(database, bodies), "a row without its file")


if __name__ == "__main__":
    unittest.main()
