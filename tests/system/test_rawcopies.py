# SPDX-License-Identifier: GPL-3.0-or-later
"""log_raw_message: which mails kopano-dagent copies into log_raw_message_path, by LMTP and in the pipe mode."""

import os
import subprocess
import unittest

from instance import BIN, Instance, mail, wait_for


class RawCopies(unittest.TestCase):
    def begin(self, value):
        site = Instance()
        copies = site.folder / "copies"
        copies.mkdir()
        site.options = {"dagent": {"log_raw_message": value, "log_raw_message_path": copies}}
        self.enterContext(site)
        site.create_user("anna", "bernd", "carla")
        site.admin("-u", "anna", "--add-alias", "sales@localhost")
        return site, copies

    def subjects(self, copies):
        return sorted(line[9:] for file in copies.glob("*.eml") for line in file.read_text().splitlines()
                      if line.startswith("Subject: "))

    def pipe(self, site, login, subject):
        return subprocess.run([str(BIN / "kopano-dagent"), "-c", str(site.folder / "etc/dagent.cfg"), login],
                              input=mail(subject), capture_output=True, timeout=60, env=os.environ).returncode

    def test_a_list_of_users_copies_the_mail_of_these(self):
        site, copies = self.begin("ANNA nobody bernd")
        site.deliver("carla", mail("for carla"))
        site.deliver("sales", mail("for anna by alias"))
        site.deliver(["carla", "bernd"], mail("for two"))
        self.assertEqual(0, self.pipe(site, "anna", "anna by pipe"))
        self.assertEqual(0, self.pipe(site, "carla", "carla by pipe"))
        wanted = ["anna by pipe", "for anna by alias", "for two"]
        wait_for(lambda: len(self.subjects(copies)) >= len(wanted), "the copies")
        self.assertEqual(wanted, self.subjects(copies))
        self.assertIn("log_raw_message: there is no user 'nobody'", site.log("dagent"))

    def test_error_copies_what_could_not_be_delivered(self):
        site, copies = self.begin("error")
        site.admin("-u", "bernd", "--qo", "y", "--qw", "1", "--qs", "1", "--qh", "1")
        big = mail("too much") + (b"y" * 98 + b"\r\n") * 11_000
        site.deliver("anna", mail("delivered"))
        with site.lmtp() as link:
            self.assertTrue(link.sendmail("a@example.org", ["bernd@localhost"], big))
        self.assertEqual(0, self.pipe(site, "anna", "delivered by pipe"))
        self.assertEqual(70, self.pipe(site, "nobody", "to nobody by pipe"))
        wait_for(lambda: len(self.subjects(copies)) >= 2, "the copies")
        self.assertEqual(["to nobody by pipe", "too much"], self.subjects(copies))

    def test_all_and_no(self):
        for value, wanted in (("no", []), ("all", ["by lmtp", "by pipe"])):
            site, copies = self.begin(value)
            site.deliver("anna", mail("by lmtp"))
            self.assertEqual(0, self.pipe(site, "anna", "by pipe"))
            wait_for(lambda: len(self.subjects(copies)) >= len(wanted), "the copies")
            self.assertEqual(wanted, self.subjects(copies))


if __name__ == "__main__":
    unittest.main()
