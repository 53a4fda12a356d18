# SPDX-License-Identifier: GPL-3.0-or-later
"""Administrative acts that fail are in the security log, once, with the reason."""

import json
import os
import signal
import unittest

from instance import PASSWORD, Instance, mail, wait_for
from rpcclient import Refused, Rpc

DELETE_USER = 62


class Acts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"})
        cls.site.options["server"]["audit_log_file"] = cls.site.folder / "log/audit.log"
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)
        cls.site.create_user("anna", "ben")

    def lines(self, action, count):
        def found():
            lines = (self.site.folder / "log/audit.log").read_text().splitlines()
            lines = [line for line in lines if f"action='{action}'" in line]
            return len(lines) >= count and lines
        lines = wait_for(found, f"{count} lines of {action}")
        self.assertEqual(len(lines), count, lines)
        return lines


class FailedActs(Acts):
    def test_each_refusal_is_told_once(self):
        admin = self.site.admin
        before = len(self.lines("user.create", 2))
        create = ("-c", "anna", "-p", PASSWORD, "-e", "other@localhost", "-f", "Other")
        self.assertEqual(admin(*create, check=False).returncode, 1)  # Conflict
        self.assertEqual(admin("-u", "ben", "-e", "anna@localhost", check=False).returncode, 1)  # Conflict
        self.assertEqual(admin("-d", "nobody", check=False).returncode, 1)
        with Rpc(self.site) as user:
            user.login("anna", PASSWORD)
            with self.assertRaises(Refused):
                user.call(DELETE_USER, "ben")
        created = self.lines("user.create", before + 1)
        self.assertTrue(created[0].startswith("administration ok action='user.create' user='SYSTEM'"))
        self.assertIn("target='anna'", created[-1])
        self.assertTrue(created[-1].startswith("administration failed "))
        self.assertRegex(created[-1], "detail='.*anna.*'")
        updated = self.lines("user.update", 1)[0]
        self.assertTrue(updated.startswith("administration failed "), updated)
        self.assertIn("target='ben'", updated)
        deleted = self.lines("user.delete", 2)
        self.assertTrue(all(line.startswith("administration failed ") for line in deleted), deleted)
        self.assertIn("user='anna'", deleted[1])
        self.assertIn("target='ben'", deleted[1])

    def test_others_than_user_changes(self):
        admin = self.site.admin
        self.assertEqual(admin("--kill-session", "999999", check=False).returncode, 1)
        self.assertIn("administration failed ", self.lines("session.end", 1)[0])
        admin("--purge-softdelete", "5", "--dry-run")
        self.assertIn("administration ok action='purge.preview'", self.lines("purge.preview", 1)[0])
        self.site.deliver("anna", mail("Gone"))
        link = self.site.imap("anna")
        link.select("INBOX")
        link.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
        link.expunge()
        link.logout()
        gone = json.loads(admin("--list-softdeleted", "anna", "--json").stdout)[0]["id"]
        self.assertEqual(admin("--restore", str(gone), "-u", "anna", "--to", "Nowhere", check=False).returncode, 1)
        lines = wait_for(lambda: [line for line in (self.site.folder / "log/audit.log").read_text().splitlines()
                                  if "action='restore" in line and "target='anna'" in line], "the line")
        self.assertEqual(len(lines), 1)
        self.assertTrue(lines[0].startswith("administration failed action='restore'"), lines[0])
        self.assertIn("no such folder", lines[0])

    def test_groups_fail_once_too(self):
        admin = self.site.admin
        admin("-g", "team", "-e", "team@localhost")
        self.assertEqual(admin("-g", "team", "-e", "team2@localhost", check=False).returncode, 1)
        ok, failed = self.lines("group.create", 2)
        self.assertTrue(ok.startswith("administration ok ") and failed.startswith("administration failed "))


class ToldActs(Acts):
    def gone(self, count, user="ben"):
        """Ids of what is deleted in the mailbox: so many new messages, and what was in the Inbox."""
        for number in range(count):
            self.site.deliver(user, mail(f"Gone {number}"))
        link = self.site.imap(user)
        link.select("INBOX")
        link.store("1:*", "+FLAGS.SILENT", "(\\Deleted)")
        link.expunge()
        link.logout()
        return [row["id"] for row in json.loads(self.site.admin("--list-softdeleted", user, "--json").stdout)]

    def found(self, action, count, user="ben"):
        """[(event, detail)] of records about the user, by the query."""
        def query():
            found = json.loads(self.site.admin("--query-audit", "--json", "--tag", f"target={user}",
                                                     "--tag", f"action={action}").stdout)
            return len(found) >= count and found
        return [(one["event"], one["detail"]) for one in wait_for(query, f"{count} records of {action}")][::-1]

    def test_a_restore_is_told_with_what_became_of_it(self):
        admin = self.site.admin
        one, two, three = self.gone(3)
        admin("--restore", str(one), "-u", "BEN")
        self.assertEqual(1, admin("--restore", str(one), "999999", "-u", "ben", check=False).returncode)
        self.assertEqual(1, admin("--restore", str(two), "999999", "-u", "ben", check=False).returncode)
        self.assertEqual([("administration ok", f"1 restored, none failed: {one}"),
                          ("administration failed", f"none restored, 2 failed: {one} 999999"),
                          ("administration ok", f"1 restored: {two}; 1 failed: 999999")], self.found("restore", 3))
        admin("--restore", "all", "-u", "ben")
        event, detail = self.found("restore.end", 1)[0]
        self.assertEqual("administration ok", event)
        self.assertRegex(detail, "^job [0-9]+: 1 restored, 0 failed$")
        self.assertEqual(f"job {detail.split()[1][:-1]}", self.found("restore.start", 1)[0][1])

    def test_a_restore_of_nothing_failed(self):
        self.site.admin("-u", "anna", "--qo", "y", "--qw", "0", "--qs", "0", "--qh", "1")
        large = b"Subject: large\r\n\r\n" + 600_000 * b"x"
        link = self.site.imap("anna")
        link.append("INBOX", None, None, large)
        link.logout()
        identity = self.gone(0, "anna")[0]
        link = self.site.imap("anna")
        self.assertEqual("OK", link.append("INBOX", None, None, large)[0])
        link.logout()
        self.assertEqual(1, self.site.admin("--restore", "all", "-u", "anna", check=False).returncode)
        event, detail = self.found("restore.end", 1, "anna")[0]
        self.assertEqual("administration failed", event)
        self.assertRegex(detail, f"^job [0-9]+: 0 restored, 1 failed: {identity}$")

    def test_a_purge_is_told_with_what_became_of_it(self):
        self.gone(2)
        self.site.admin("--purge-softdelete", "0")
        end = wait_for(lambda: [line for line in (self.site.folder / "log/audit.log").read_text().splitlines()
                                if "action='purge.end'" in line], "the end")[-1]
        self.assertRegex(end, "^administration ok action='purge.end' user='SYSTEM' from='' program='kopano-server' target='0 days' "
                              "detail='job [0-9]+: [0-9]+ messages, 0 folders, 0 stores, [0-9]+ bytes'$")

    def test_the_query_knows_the_tags_of_the_lines(self):
        def lines(tag):
            return json.loads(self.site.admin("--query-audit", "--json", "--tag", tag).stdout)
        uid = os.getuid()
        self.assertEqual(("startup", uid), tuple(lines(f"uid={uid}")[0][key] for key in ("event", "uid")))
        self.site.processes["server"].send_signal(signal.SIGHUP)
        self.assertEqual(("signal", 1), tuple(wait_for(lambda: lines("sig=1"), "the signal")[0][key] for key in ("event", "sig")))
        with Rpc(self.site) as user:
            user.login("anna", PASSWORD)
        wait_for(lambda: "authenticate ok" in [one["event"] for one in lines("username=anna")], "the login")
        self.assertEqual(lines("user=anna"), lines("username=anna"))


if __name__ == "__main__":
    unittest.main()
