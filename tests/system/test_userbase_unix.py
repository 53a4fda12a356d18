# SPDX-License-Identifier: GPL-3.0-or-later
"""Users from the accounts of the system. nss_wrapper and pam_wrapper put made-up ones in the place of this machine's."""

import json
import os
import unittest
from pathlib import Path

from instance import Instance, mail, messages, wait_for


def library(name):
    found = sorted(Path("/usr/lib").glob(f"**/{name}"))
    if not found:
        raise unittest.SkipTest(f"not installed: {name}")
    return str(found[0])


class SystemUsers(unittest.TestCase):
    def setUp(self):
        preload = f"{library('libnss_wrapper.so')}:{library('libpam_wrapper.so')}"
        matrix = library("pam_matrix.so")
        self.site = Instance(server={"user_plugin": "unix", "user_sync_interval": 0, "auth_failure_delay": 0})
        folder = self.site.folder
        (folder / "etc").mkdir(parents=True)
        self.passwd = folder / "passwd"
        self.passwd.write_text(
            "root:x:0:0:root:/root:/bin/sh\nanna:x:1000:1000:Anna Ark,Room 5:/home/anna:/bin/sh\n"
            "bert:x:1001:1001:Bert:/home/bert:/bin/sh\nroom:x:1002:1001::/home/room:/bin/false\n"
            "except:x:1003:1003::/:/bin/sh\nlow:x:999:999::/:/bin/sh\nhigh:x:10000:10000::/:/bin/sh\n")
        (folder / "group").write_text("root:x:0:\nanna:x:1000:\nstaff:x:1001:anna,room,nobody\nlow:x:999:anna\n")
        (folder / "secrets").write_text("anna:first:kopano\nbert:second:kopano\nroom:third:kopano\nlow:x:kopano\nroot:x:kopano\n")
        (folder / "pam").mkdir()
        (folder / "pam/kopano").write_text(
            f"auth required {matrix} passdb={folder}/secrets verbose\naccount required {matrix} passdb={folder}/secrets\n")
        (folder / "unix.cfg").write_text(
            "default_domain = localhost\nexcept_user_uids = 1003\npam_service = kopano\nnon_login_shell = /bin/false\n")
        self.site.options["server"]["user_plugin_config"] = folder / "unix.cfg"
        self.environment = os.environ | {
            "LD_PRELOAD": preload, "NSS_WRAPPER_PASSWD": str(self.passwd), "NSS_WRAPPER_GROUP": str(folder / "group"),
            "PAM_WRAPPER": "1", "PAM_WRAPPER_SERVICE_DIR": str(folder / "pam")}
        self.addCleanup(lambda: self.site.__exit__(None, None, None))
        self.site.configure()
        self.site.start("server", env=self.environment)
        self.site.start("dagent", "gateway")
        wait_for(lambda: len(self.users()) == 3, "the first synchronisation")

    def users(self):
        return {user["username"]: user for user in json.loads(self.site.admin("-l", "--json").stdout)}

    def test_accounts_are_users(self):
        users = self.users()
        self.assertEqual({"anna", "bert", "room"}, set(users))
        self.assertEqual(("Anna Ark", "anna@localhost", True),
                         tuple(users["anna"][key] for key in ("fullname", "email", "active")))
        self.assertFalse(users["room"]["active"])
        self.site.deliver("anna", mail())
        self.assertEqual(1, len(messages(self.site.imap("anna", "first"))))
        members = self.site.admin("--details", "staff", "--type", "group").stdout
        for name in ("anna", "bert", "room"):
            self.assertIn(name, members)

    def test_who_cannot_log_in(self):
        for user, password in (("anna", "wrong"), ("anna", ""), ("room", "third"), ("low", "x"), ("root", "x"), ("nobody", "x")):
            with self.subTest(user), self.assertRaises(Exception):
                self.site.imap(user, password)

    def test_they_are_not_changed_here(self):
        for arguments in (("-c", "new", "-p", "x", "-e", "n@localhost", "-f", "New"), ("-u", "anna", "-p", "x"), ("-d", "anna")):
            with self.subTest(arguments):
                self.assertIn("another user base", self.site.admin(*arguments, check=False).stderr)
        self.site.admin("-u", "anna", "--disable-feature", "imap")
        with self.assertRaises(Exception):
            self.site.imap("anna", "first")

    def test_an_account_that_goes(self):
        self.passwd.write_text(self.passwd.read_text().replace("bert:x:1001", "xxxx:x:99"))
        os.utime(self.passwd, (4e9, 4e9))  # the wrapper looks at whole seconds
        self.assertEqual(1, json.loads(self.site.admin("--sync", "--json").stdout)["removed"])
        self.assertNotIn("bert", self.users())


if __name__ == "__main__":
    unittest.main()
