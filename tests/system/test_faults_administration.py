# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to the work of administrators when something comes between: a reload in the middle of a purge, no room for a
configuration, a session that is ended in the middle of its call."""

import json
import os
import signal
import threading
import unittest

from canary import Canary
from instance import PASSWORD, Instance, mail, need, wait_for
from rpcclient import LIST_FOLDERS, SEARCH_ITEMS, Refused, Rpc
import test_softdelete
from test_faults_disk import LARGE, Disk
from test_softdelete import database_is_right, softdeleted


class PurgeAndReload(unittest.TestCase):
    COUNT = 20_000
    start_purge, start_job = test_softdelete.Purges.start_purge, test_softdelete.Purges.start_job
    running, filled = test_softdelete.Purges.running, test_softdelete.Purges.filled

    def lifetime(self, site, days):
        path = site.folder / "etc/server.cfg"
        lines = [line for line in path.read_text().splitlines() if not line.startswith("softdelete_lifetime")]
        path.write_text("\n".join(lines) + f"\nsoftdelete_lifetime = {days}\n")
        os.kill(site.pid("server"), signal.SIGHUP)

    def test_f48_the_lifetime_changes_while_a_purge_runs(self):
        """Longer, shorter, never: what runs goes on with what it was asked for, and no second one begins beside it."""
        with Instance(server={"softdelete_lifetime": 30}) as site:
            self.filled(site)
            site.create_user("canary")
            with Canary(site, "canary", check_memory=False):
                purge = self.start_purge(site)
                for days in (60, 1, 0, 36500, 2):
                    self.lifetime(site, days)
                    wait_for(lambda: "softdelete_lifetime" in site.log("server"), "the reload")
                    running = [job for job in json.loads(site.admin("--list-jobs", "--json").stdout) if job["state"] == "running"]
                    self.assertLessEqual(len(running), 1)
                output, errors = purge.communicate(timeout=120)
            self.assertEqual((0, ""), (purge.returncode, errors.strip()))
            done = json.loads(output)
            self.assertEqual((self.COUNT, "done"), (done["messages"], done["job"]["state"]))
            self.assertEqual([], softdeleted(site))
            self.assertTrue(site.stop("server"))
            database_is_right(self, site)
            site.start("server")


class NoRoom(unittest.TestCase):
    def setUp(self):
        need("mount")
        if os.geteuid() != 0:
            self.skipTest("needs root to mount a small file system")

    def small(self, site, **size):
        disk = Disk(site.folder / "small", **size)
        self.addCleanup(disk.unmount)
        return disk

    def test_configuring_on_a_full_disk(self):
        site = Instance()
        disk = self.small(site, size="64k")
        with site:
            site.stop("gateway")
            moved = disk.folder / "gateway.cfg"
            moved.write_text((site.folder / "etc/gateway.cfg").read_text())
            (site.folder / "etc/gateway.cfg").unlink()
            (site.folder / "etc/gateway.cfg").symlink_to(moved)
            site.start("gateway")
            before = moved.read_bytes()
            disk.fill()
            refused = site.admin("--config-set", "gateway", "imap_max_fail_commands=7", check=False)
            self.assertEqual(1, refused.returncode)
            self.assertIn("gateway.cfg", refused.stderr)
            self.assertRegex(refused.stderr, "No space left|disk is full")
            self.assertEqual(before, moved.read_bytes())
            self.assertEqual(["filler", "gateway.cfg"], sorted(os.listdir(disk.folder)))
            disk.free()
            site.admin("--config-set", "gateway", "imap_max_fail_commands=7")
            self.assertIn(b"imap_max_fail_commands = 7", moved.read_bytes())


class Revoked(unittest.TestCase):
    def test_a_session_that_ends_in_the_middle_of_its_calls(self):
        """What waits is refused, what was answered is there, whatever comes first; the trail tells who did it."""
        with Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"}) as site:
            site.options["server"]["audit_log_file"] = site.folder / "log/audit.log"
            site.configure()
            site.restart("server")
            site.create_user("anna", "canary")
            for _ in range(5):
                site.deliver("anna", mail("Body", LARGE * 2000))
            with Canary(site, "canary", check_memory=False), Rpc(site) as link:
                store = link.store_of("anna")
                link.login("anna", PASSWORD)
                inbox = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]
                key = [17, [], [], 0, b"", b"nowhere"]
                for _ in range(200):
                    link.send(SEARCH_ITEMS, store, inbox, key)
                killer = threading.Thread(target=lambda: site.admin("--kill-sessions", "anna"))
                killer.start()
                outcomes = [self.outcome(link) for _ in range(200)]
                killer.join()
                self.assertEqual({"Denied"}, set(outcomes) - {"ok"})
                with self.assertRaises(Refused):
                    link.call(LIST_FOLDERS, store)
            self.assertTrue(site.stop("server"))
            lines = (site.folder / "log/audit.log").read_text().splitlines()
            self.assertTrue([line for line in lines if "action='session" in line and "anna" in line], lines[-5:])
            site.start("server")

    def outcome(self, link):
        while True:
            kind, _, _, payload = link.receive()
            if kind == 2:
                return "ok"
            if kind == 3:
                return "Denied" if payload[1] == 1 else str(payload[1])


if __name__ == "__main__":
    unittest.main()
