# SPDX-License-Identifier: GPL-3.0-or-later
"""Deleted items: listed, restored and purged with kopano-admin, by jobs that survive their client, and after a jump of
the clock."""

import ctypes
import json
import os
import re
import signal
import sqlite3
import subprocess
import time
import unittest
from pathlib import Path

from instance import BIN, Instance, mail, messages, wait_for
from recount import recount

FAKETIME = Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1")


def softdeleted(site, login="anna"):
    return json.loads(site.admin("--list-softdeleted", login, "--json").stdout)


def empty(link, folder="INBOX"):
    """Deletes everything in a folder."""
    if link.select(f'"{folder}"')[1] == [b"0"]:
        return
    link.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
    link.expunge()


def multiply(link, count):
    """INBOX with that many messages, from the one in it."""
    link.select("INBOX")
    have = 1
    while have < count:
        link.copy(f"1:{min(have, count - have)}", "INBOX")
        have += min(have, count - have)


def in_database(site, *statements):
    """Runs statements on the database of a server that is not running; the rows of the last."""
    link = sqlite3.connect(site.folder / "lib/kopano.db")
    try:
        with link:
            for statement in statements:
                rows = link.execute(statement).fetchall()
        return rows
    finally:
        link.close()


def database_is_right(case, site):
    problems = recount(site.folder / "lib/kopano.db", site.folder / "lib/attachments")
    case.assertEqual(problems, [])


class Story(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file", "audit_log_file": "-"})
        cls.site.options["server"]["audit_log_file"] = cls.site.folder / "log/audit.log"
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)
        cls.site.create_user("anna", "ben")

    def setUp(self):
        link = self.site.imap("anna")
        empty(link)
        link.logout()
        self.site.admin("--purge-softdelete", "0")

    def test_a_message_goes_and_comes_back(self):
        self.site.deliver("anna", mail("Precious"))
        link = self.site.imap("anna")
        link.select("INBOX")
        uid = link.fetch("1", "(UID)")[1][0]
        empty(link)
        rows = softdeleted(self.site)
        self.assertEqual(len(rows), 1)
        row = rows[0]
        self.assertEqual((row["subject"], row["folder"], row["type"], row["deletedBy"]),
                         ("Precious", "Inbox", "message", "anna"))
        self.assertLess(abs(row["deleted"] - time.time()), 60)
        self.assertGreater(row["size"], 100)
        text = self.site.admin("--list-softdeleted", "anna").stdout
        self.assertIn("Inbox\n", text)
        self.assertRegex(text, rf"\t{row['id']} .*Precious")
        done = self.site.admin("--restore", str(row["id"]), "-u", "anna")
        self.assertIn(f"{row['id']} restored to Inbox as ", done.stdout)
        link.select("INBOX")
        self.assertNotEqual(link.fetch("1", "(UID)")[1][0], uid)
        self.assertEqual(link.fetch("1", "(FLAGS)")[1][0].count(b"Deleted"), 0)
        self.assertEqual(softdeleted(self.site), [])
        again = self.site.admin("--restore", str(row["id"]), "-u", "anna", "--json", check=False)
        self.assertEqual(again.returncode, 1)
        self.assertEqual(json.loads(again.stdout)[0]["code"], "NotFound")
        self.assertIn("administration ok action='restore' user='SYSTEM'", (self.site.folder / "log/audit.log").read_text())

    def test_several_into_a_folder_by_both_spellings(self):
        for number in range(3):
            self.site.deliver("anna", mail(f"Number {number}"))
        link = self.site.imap("anna")
        link.create("Kept")
        empty(link)
        ids = [str(row["id"]) for row in softdeleted(self.site)]
        missing = self.site.admin("--restore", ids[0], "-u", "anna", "--to", "Nowhere", check=False)
        self.assertEqual(missing.returncode, 1)
        self.assertIn("no such folder: Nowhere", missing.stderr)
        self.site.admin("--restore", ids[0], f"{ids[1]},{ids[2]}", "-u", "anna", "--to", "Kept")
        self.assertEqual(len(messages(link, "Kept")), 3)
        self.assertEqual(len(messages(link)), 0)
        empty(link, "Kept")
        link.delete("Kept")

    def test_a_folder_whose_name_is_taken(self):
        link = self.site.imap("anna")
        link.create("Plans")
        link.create("Plans/Deep")
        link.append("Plans/Deep", None, None, mail("Down there"))
        link.delete("Plans/Deep")
        link.create("Plans/Deep")
        row = next(row for row in softdeleted(self.site) if row["type"] == "folder")
        self.assertEqual((row["subject"], row["folder"], row["messages"]), ("Deep", "Plans", 1))
        done = json.loads(self.site.admin("--restore", str(row["id"]), "-u", "anna", "--json").stdout)
        self.assertEqual(done[0]["renamedTo"], "Deep (2)")
        self.assertEqual(len(messages(link, "Plans/Deep (2)")), 1)

    def test_a_full_mailbox_takes_nothing_back(self):
        self.site.deliver("ben", mail("Big", "x" * 600_000 + "\r\n"))
        empty(self.site.imap("ben"))
        self.site.deliver("ben", mail("Other", "x" * 600_000 + "\r\n"))
        self.site.admin("-u", "ben", "--qo", "y", "--qw", "1", "--qs", "1", "--qh", "1")
        row = softdeleted(self.site, "ben")[0]
        done = self.site.admin("--restore", str(row["id"]), "-u", "ben", "--json", check=False)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(json.loads(done.stdout)[0]["code"], "OverQuota")
        self.assertEqual(len(softdeleted(self.site, "ben")), 1)

    def test_why_a_job_restored_nothing(self):
        self.site.create_user("fred")
        self.site.deliver("fred", mail("Big", "x" * 600_000 + "\r\n"))
        empty(self.site.imap("fred"))
        self.site.deliver("fred", mail("Other", "x" * 600_000 + "\r\n"))
        self.site.admin("-u", "fred", "--qo", "y", "--qw", "1", "--qs", "1", "--qh", "1")
        done = self.site.admin("--restore", "all", "-u", "fred", check=False)
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stdout, r"(?m)^[0-9]+ not restored: the store holds [0-9]+ bytes of 1048576")
        self.assertIn("0 objects restored", done.stdout)
        self.assertRegex(self.site.admin("--list-jobs").stdout, r"(?m)restore .* 1 object not restored$")

    def test_names_cannot_draw_on_the_terminal(self):
        self.site.deliver("anna", mail("=?utf-8?q?red=1B[31m=E2=80=AEback?="))
        empty(self.site.imap("anna"))
        text = self.site.admin("--list-softdeleted", "anna").stdout
        self.assertIn("red\\x1b[31m\\u{202e}back", text)
        self.assertIn("\x1b", softdeleted(self.site)[0]["subject"])

    def test_a_purge_takes_what_it_said(self):
        for number in range(2):
            self.site.deliver("anna", mail(f"Number {number}"))
        link = self.site.imap("anna")
        size = sum(len(raw) for raw in messages(link))
        empty(link)
        said = json.loads(self.site.admin("--purge-softdelete", "0", "--dry-run", "--json").stdout)
        self.assertEqual((said["messages"], said["bytes"], said["dryRun"]), (2, size, True))
        self.assertIn(f"Would be purged: 2 messages with {size} bytes",
                      self.site.admin("--purge-softdelete", "0", "--dry-run").stdout)
        kept = json.loads(self.site.admin("--purge-softdelete", "1", "--json").stdout)
        self.assertEqual(kept["messages"], 0)
        done = json.loads(self.site.admin("--purge-softdelete", "0", "--json").stdout)
        self.assertEqual((done["messages"], done["bytes"], done["job"]["state"]), (2, size, "done"))
        self.assertEqual(softdeleted(self.site), [])
        job = json.loads(self.site.admin("--list-jobs", "--json").stdout)[0]
        self.assertEqual((job["kind"], job["owner"], job["state"]), ("purge", "SYSTEM", "done"))
        self.assertIn("purge", self.site.admin("--list-jobs").stdout)
        late = self.site.admin("--cancel-job", str(job["id"]), check=False)
        self.assertEqual(late.returncode, 1)
        self.assertIn("has ended already", late.stderr)

    def test_a_part_is_purged(self):
        site = self.site
        for login, count in (("anna", 3), ("ben", 1)):
            for number in range(count):
                site.deliver(login, mail(f"Number {number}"))
            empty(site.imap(login))
        theirs = softdeleted(site, "ben")  # with what other tests left
        of_ben = softdeleted(site, "ben")
        of_anna = ("--purge-softdelete", "0", "-u", "anna")
        said = json.loads(site.admin(*of_anna, "--dry-run", "--json").stdout)
        self.assertEqual((said["messages"], said["dryRun"]), (3, True))
        ids = [str(row["id"]) for row in softdeleted(site)]
        chosen = json.loads(site.admin(*of_anna, "--items", f"{ids[1]},1", "--json").stdout)
        self.assertEqual(chosen["messages"], 1)
        self.assertEqual([str(row["id"]) for row in softdeleted(site)], [ids[0], ids[2]])
        self.assertEqual(json.loads(site.admin(*of_anna, "--json").stdout)["messages"], 2)
        self.assertEqual(softdeleted(site), [])
        self.assertEqual(softdeleted(site, "ben"), theirs)
        log = (site.folder / "log/audit.log").read_text()
        self.assertIn("action='purge.start' user='SYSTEM'", log)
        self.assertIn("target='2 objects, store of anna' detail='job ", log)
        self.assertRegex(log, r"action='purge\.end' .*target='0 days, store of anna' detail='job \d+: 2 messages, ")
        for sentence, wrong in (
                ("one of -u, --store and --company", (*of_anna, "--company", "acme")),
                ("--items needs", ("--purge-softdelete", "0", "--items", "1")),
                ("--items needs", ("--purge-softdelete", "1", "-u", "anna", "--items", "1")),
                ("is no id", (*of_anna, "--items", "x")),
                ("there is no store", ("--purge-softdelete", "0", "--store", "0A")),
                ("acme", ("--purge-softdelete", "0", "--company", "acme")),
                ("nobody", ("--purge-softdelete", "0", "-u", "nobody"))):
            refused = site.admin(*wrong, check=False)
            self.assertEqual(refused.returncode, 1, wrong)
            self.assertIn(sentence, refused.stderr, wrong)
        self.assertEqual(softdeleted(site, "ben"), theirs)
        site.admin("--purge-softdelete", "0")

    def test_days_that_cannot_be(self):
        for days in ("-1", "2147483648", "36501", "1.5", "", "0x10"):
            refused = self.site.admin(f"--purge-softdelete={days}", check=False)
            self.assertEqual(refused.returncode, 1, days)
            self.assertIn("number from 0 to 36500", refused.stderr)
        self.site.admin("--purge-softdelete", "36500")

    def test_every_stored_message_is_checked(self):
        self.site.deliver("anna", mail("Whole"))
        self.assertIn(" 0 damaged", self.site.admin("--verify-bodies").stdout)


class Purges(unittest.TestCase):
    COUNT = 20_000

    def start_purge(self, site):
        return self.start_job(site, "--purge-softdelete", "0", "--json")

    def start_job(self, site, *arguments):
        started = subprocess.Popen([str(BIN / "kopano-admin"), *arguments], env=site.environment(),
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.addCleanup(started.communicate)
        wait_for(lambda: self.running(site) and self.running(site)["done"] > 0, "the job to begin")
        return started

    def running(self, site):
        jobs = json.loads(site.admin("--list-jobs", "--json").stdout)
        return next((job for job in jobs if job["state"] == "running"), None)

    def filled(self, site):
        site.create_user("anna")
        site.deliver("anna", mail("Copied"))
        link = site.imap("anna")
        multiply(link, self.COUNT)
        empty(link)
        link.logout()

    def test_interrupts_and_kills_leave_a_consistent_state(self):
        with Instance() as site:
            self.filled(site)
            row = softdeleted(site)[-1]
            # A second one, and an interrupt.
            first = self.start_purge(site)
            second = site.admin("--purge-softdelete", "0", check=False)
            self.assertEqual(second.returncode, 1)
            self.assertIn("a purge is running already", second.stderr)
            first.send_signal(signal.SIGINT)
            output, errors = first.communicate(timeout=30)
            self.assertEqual(first.returncode, 1)
            self.assertIn("the purge was cancelled", errors)
            done = json.loads(output)
            self.assertEqual(done["job"]["state"], "cancelled")
            left = len(softdeleted(site))
            self.assertGreater(left, 0)
            self.assertEqual(done["messages"] + left, self.COUNT)
            # Restored while it is purged: the one or the other.
            third = self.start_purge(site)
            site.admin("--restore", str(row["id"]), "-u", "anna", check=False)
            left = self.killed(site, third)
            site.start("server")
            job = self.finished(site, "purge")
            self.assertEqual(job["state"], "done", job)
            self.assertEqual(softdeleted(site), [])
            site.restart("gateway")
            link = site.imap("anna")
            restored = len(messages(link))
            self.assertIn(restored, (0, 1))
            self.assertEqual(job["result"]["messages"], self.COUNT - done["messages"] - restored)
            self.assertEqual(job["done"], job["total"])
            self.assertGreater(job["done"], left)  # it did not begin anew
            self.assertRegex(site.log("server"), rf"job goes on after the restart id= {job['id']} kind= purge done= [1-9]")
            link.logout()
            site.stop("server")
            database_is_right(self, site)

    def killed(self, site, client):
        """Kills the server in the middle of a job; how many messages are deleted then."""
        self.assertTrue(site.kill("server"))
        database_is_right(self, site)
        client.communicate(timeout=70)
        self.assertNotEqual(client.returncode, 0)
        self.assertEqual(in_database(site, "SELECT state FROM job ORDER BY job_id DESC LIMIT 1"), [(2,)])
        left = in_database(site, "SELECT count(*) FROM deleted_item")[0][0]
        self.assertGreater(left, 0)
        return left

    def finished(self, site, kind):
        def newest():
            job = json.loads(site.admin("--list-jobs", "--json").stdout)[0]
            self.assertEqual(job["kind"], kind)
            return job["state"] not in ("waiting", "running") and job
        return wait_for(newest, "the job to end")

    def test_a_restore_goes_on_after_a_kill(self):
        with Instance() as site:
            self.filled(site)
            left = self.killed(site, self.start_job(site, "--restore", "all", "-u", "anna"))
            self.assertLess(left, self.COUNT)
            site.start("server")
            job = self.finished(site, "restore")
            self.assertEqual(job["state"], "done", job)
            self.assertEqual((job["result"]["restored"], job["result"]["failed"]), (self.COUNT, 0))
            self.assertEqual((job["done"], job["total"]), (self.COUNT, self.COUNT))
            self.assertEqual(softdeleted(site), [])
            site.restart("gateway")
            link = site.imap("anna")
            self.assertEqual(link.select("INBOX")[1], [str(self.COUNT).encode()])
            link.logout()
            site.stop("server")
            database_is_right(self, site)

    def test_who_follows_a_job_hears_how_it_ended(self):
        with Instance() as site:
            self.filled(site)
            client = self.start_job(site, "--restore", "all", "-u", "anna")
            client.send_signal(signal.SIGINT)
            output, errors = client.communicate(timeout=30)
            self.assertEqual(1, client.returncode)
            self.assertIn("the restore was cancelled", errors)
            restored = int(re.fullmatch(r"(\d+) objects restored\n", output).group(1))
            self.assertLess(restored, self.COUNT)
            self.assertEqual(self.COUNT - restored, len(softdeleted(site)))
            # A server that is started again goes on with the job, and its client waits for it.
            client = self.start_job(site, "--restore", "all", "-u", "anna")
            site.kill("server")
            site.start("server")
            output, errors = client.communicate(timeout=120)
            self.assertEqual((0, f"{self.COUNT - restored} objects restored\n"), (client.returncode, output), errors)
            self.assertEqual([], softdeleted(site))

    def test_everything_is_restored_by_a_job(self):
        with Instance() as site:
            site.create_user("anna")
            site.deliver("anna", mail("Copied"))
            link = site.imap("anna")
            multiply(link, 1500)
            empty(link)
            done = site.admin("--restore", "all", "-u", "anna")
            self.assertIn("1500 objects restored", done.stdout)
            self.assertEqual(len(messages(link)), 1500)
            link.logout()
            site.stop("server")
            database_is_right(self, site)


@unittest.skipUnless(FAKETIME.exists(), "libfaketime is not installed")
class ClockJumps(unittest.TestCase):
    def reload_with_lifetime(self, site, days):
        path = site.folder / "etc/server.cfg"
        lines = [line for line in path.read_text().splitlines() if not line.startswith("softdelete_lifetime")]
        path.write_text("\n".join(lines) + f"\nsoftdelete_lifetime = {days}\n")
        os.kill(site.pid("server"), signal.SIGHUP)

    def test_years_forward_pause_the_purge(self):
        with Instance(server={"softdelete_lifetime": 30}) as site:
            clock = site.folder / "clock"
            clock.write_text("+0")
            fake = os.environ | {"LD_PRELOAD": str(FAKETIME), "FAKETIME_TIMESTAMP_FILE": str(clock),
                                 "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
                                 "FAKETIME_DONT_RESET": "1"}
            site.create_user("anna")
            site.deliver("anna", mail("Old all of a sudden"))
            empty(site.imap("anna"))
            site.stop("server")
            site.start("server", env=fake)
            clock.write_text("+3650d")
            self.reload_with_lifetime(site, 29)
            wait_for(lambda: "nothing is purged: the clock was set 36" in site.log("server"), "the alarm")
            job = json.loads(site.admin("--list-jobs", "--json").stdout)[0]
            self.assertEqual((job["kind"], job["state"], job["owner"]), ("purge", "failed", ""))
            self.assertIn("--purge-softdelete DAYS --force", job["error"])
            self.assertIn("nothing is purged: the clock was set 36", site.admin("--list-jobs").stdout)
            refused = site.admin("--purge-softdelete", "30", check=False)
            self.assertEqual(refused.returncode, 1)
            self.assertIn("use --force", refused.stderr)
            self.assertEqual(len(softdeleted(site)), 1)
            site.kill("server")  # the memory of the right time survives
            site.start("server", env=fake)
            self.assertEqual(site.admin("--purge-softdelete", "30", check=False).returncode, 1)
            clock.write_text("-3650d")
            site.admin("--purge-softdelete", "30")
            self.assertEqual(len(softdeleted(site)), 1)
            clock.write_text("+3650d")
            done = json.loads(site.admin("--purge-softdelete", "30", "--force", "--json").stdout)
            self.assertEqual(done["messages"], 1)
            self.assertEqual(softdeleted(site), [])


def clock_is_synchronised():
    """As the kernel says; a value of struct timex stands at 40."""
    state = ctypes.create_string_buffer(512)
    answer = ctypes.CDLL(None).adjtimex(state)
    return answer not in (-1, 5) and not int.from_bytes(state.raw[40:44], "little") & 0x40


class Downtime(unittest.TestCase):
    """Days in which the server did not run, of which the database has the evidence."""
    DAYS = 40

    def back_after_days(self, site, *also):
        """The server starts as if it had not run for so long."""
        site.stop("server")
        seconds = self.DAYS * 86400
        in_database(site, f"UPDATE property SET value = CAST(CAST(value AS TEXT) - {seconds} AS BLOB) "
                    "WHERE name IN ('purge_clock', 'purge_clock_uptime')", *also,
                    f"UPDATE deleted_item SET deleted_at = deleted_at - {seconds}")
        site.start("server")

    def purge_by_itself(self, site, days):
        path = site.folder / "etc/server.cfg"
        lines = [line for line in path.read_text().splitlines() if not line.startswith("softdelete_lifetime")]
        path.write_text("\n".join(lines) + f"\nsoftdelete_lifetime = {days}\n")
        os.kill(site.pid("server"), signal.SIGHUP)

    def test_the_purge_knows_how_long_it_was(self):
        with Instance(server={"softdelete_lifetime": 30}) as site:
            site.create_user("anna")
            site.deliver("anna", mail("Old"))
            empty(site.imap("anna"))
            self.back_after_days(site)  # the machine ran all the time, so its uptime tells
            self.purge_by_itself(site, 29)
            wait_for(lambda: softdeleted(site) == [], "the purge")
            site.restart("gateway")
            site.deliver("anna", mail("Old, too"))
            empty(site.imap("anna"))
            self.back_after_days(site, "UPDATE property SET value = CAST('1' AS BLOB) WHERE name = 'purge_clock_boot'")
            self.purge_by_itself(site, 28)
            if clock_is_synchronised():
                wait_for(lambda: softdeleted(site) == [], "the purge")
                return
            wait_for(lambda: "days later than when the server last ran" in site.log("server"), "the alarm")
            wait_for(lambda: "no time service keeps it right" in site.admin("--list-jobs").stdout, "the job's row")
            self.assertEqual(len(softdeleted(site)), 1)
            self.assertEqual(site.admin("--purge-softdelete", "28", check=False).returncode, 1)
            site.admin("--purge-softdelete", "28", "--force")
            self.assertEqual(softdeleted(site), [])


if __name__ == "__main__":
    unittest.main()
