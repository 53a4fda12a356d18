# SPDX-License-Identifier: GPL-3.0-or-later
"""createuser_script and the others: run after the fact, with names in variables and nowhere else, and never in the way."""

import json
import os
import signal
import tempfile
import time
import unittest

from instance import PASSWORD, Instance, need, wait_for
from ldapserver import Ldap

SCRIPT = """#!/bin/sh
printf '%s|%s|%s|%s|%s|%s|%s|%s\\n' "$1" "$0" "$KOPANO_USER" "$KOPANO_STOREID" "$KOPANO_GROUP" "$KOPANO_GROUPID" \
    "$KOPANO_COMPANY" "$KOPANO_COMPANYID" >> {folder}/told
"""
KINDS = ("createuser", "deleteuser", "creategroup", "deletegroup", "createcompany", "deletecompany")


class UserScripts(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Instance(server={"enable_hosted_kopano": "yes", "loginname_format": "%u@%c"})
        cls.told = cls.site.folder / "told"
        for kind in KINDS:
            cls.site.options["server"][f"{kind}_script"] = cls.write(kind, SCRIPT.format(folder=cls.site.folder))
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)

    @classmethod
    def write(cls, name, text):
        path = cls.site.folder / name
        path.write_text(text)
        path.chmod(0o755)
        return path

    def rows(self, count):
        rows = wait_for(lambda: self.told.exists() and len(self.told.read_text().splitlines()) >= count
                        and self.told.read_text().splitlines(), "the programs")
        self.told.unlink()
        self.assertEqual(len(rows), count)
        return [row.replace(f"{self.site.folder}/", "").split("|") for row in rows]

    def test_who_comes_and_goes(self):
        admin = self.site.admin
        admin("--create-company", "acme")
        admin("-c", "jo@acme", "-p", PASSWORD, "-e", "jo@acme.example", "-f", "Jo")
        admin("-g", "team@acme", "-e", "team@acme.example")
        store = json.loads(admin("--details", "jo@acme", "--json").stdout)["storeGuid"]
        admin("-G", "team@acme")
        admin("-d", "jo@acme")
        admin("--delete-company", "acme")
        rows = self.rows(6)
        self.assertEqual([row[1] for row in rows], ["createcompany", "createuser", "creategroup", "deletegroup", "deleteuser",
                                                    "deletecompany"])
        self.assertEqual({row[0] for row in rows}, {""})  # no arguments
        self.assertEqual(rows[1][2:4], ["jo@acme", store])
        self.assertEqual(rows[4][2:4], ["jo@acme", store])
        self.assertEqual((rows[2][4], rows[3][4]), ("team@acme", "team@acme"))
        self.assertEqual(rows[2][5], rows[3][5])
        self.assertGreater(int(rows[2][5]), 0)
        self.assertEqual((rows[0][6], rows[5][6]), ("acme", "acme"))
        self.assertEqual(rows[0][7], rows[5][7])

    def test_names_are_no_commands(self):
        name = "$(touch pwned);`touch pwned`'\"\\ $PATH@deep"
        self.site.admin("--create-company", "deep")
        self.site.admin("-g", name, "-e", "quoted@deep.example")
        self.site.admin("-G", name)
        self.site.admin("--delete-company", "deep")
        rows = self.rows(4)
        self.assertEqual((rows[1][4], rows[2][4]), (name, name))
        self.assertEqual(list(self.site.folder.rglob("pwned")), [])

    def test_what_fails_stands_in_no_way(self):
        """Refused acts run nothing; a program that fails or hangs is told of and holds nobody up."""
        admin = self.site.admin
        admin("--create-company", "bolt")
        self.rows(1)
        admin("--create-company", "bolt", check=False)
        self.write("creategroup", "#!/bin/sh\necho it is \"broken\" >&2\nexit 3\n")
        admin("-g", "one@bolt", "-e", "one@bolt.example")
        wait_for(lambda: 'reason="exit status 3"' in self.site.log("server"), "the failure")
        line = next(line for line in self.site.log("server").splitlines() if "exit status 3" in line)
        self.assertIn("event=group.create name='one@bolt'", line)
        self.assertIn("it is", line)
        self.write("creategroup", f"#!/bin/sh\nsleep 600 &\necho $! > {self.site.folder}/sleeper\nwait\n")
        admin("-g", "two@bolt", "-e", "two@bolt.example")
        sleeper = self.site.folder / "sleeper"
        wait_for(lambda: sleeper.exists() and sleeper.read_text().strip(), "the program that hangs")
        began = time.monotonic()
        admin("-G", "one@bolt")
        self.assertLess(time.monotonic() - began, 10)
        self.assertFalse(self.told.exists())  # it waits for its turn
        self.site.stop("server")  # which takes the one that hangs with it, and all it started
        wait_for(lambda: not self.runs(int(sleeper.read_text())), "the end of what it started")
        self.assertIn("the server ends before all programs were run left=1", self.site.log("server"))
        self.site.start("server")
        self.write("creategroup", SCRIPT.format(folder=self.site.folder))
        (self.site.folder / "deletegroup").unlink()
        os.kill(self.site.pid("server"), signal.SIGHUP)
        wait_for(lambda: "deletegroup is no program" in self.site.log("server"), "the warning")
        admin("-G", "two@bolt")
        wait_for(lambda: "event=group.delete name='two@bolt'" in self.site.log("server"), "the failure")
        self.write("deletegroup", SCRIPT.format(folder=self.site.folder))
        admin("--delete-company", "bolt")
        self.rows(1)

    @staticmethod
    def runs(pid):
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii") as file:
                return file.read().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False


class LdapScripts(unittest.TestCase):
    """Also for whom the user base brings and takes away."""

    def setUp(self):
        need("slapd", "slapadd", "ldapadd", "openssl")

    def test_who_comes_and_goes(self):
        with Ldap() as ldap, tempfile.TemporaryDirectory(prefix="kopano-ldap-") as configs:
            ldap.add_user("anna", "first")
            ldap.add_user("bert", "second")
            ldap.add_group("staff", "anna")
            site = Instance()
            told = site.folder / "told"
            scripts = {}
            for kind in KINDS:
                path = site.folder / kind
                path.write_text(SCRIPT.format(folder=site.folder))
                path.chmod(0o755)
                scripts[f"{kind}_script"] = path
            site.options["server"] = ldap.options(configs) | {"user_sync_interval": 0} | scripts
            with site:
                def rows(count):
                    found = wait_for(lambda: told.exists() and len(told.read_text().splitlines()) >= count
                                     and told.read_text().splitlines(), "the programs")
                    return [row.replace(f"{site.folder}/", "").split("|") for row in found]
                came = rows(3)
                self.assertEqual(sorted((row[1], row[2], row[4]) for row in came),
                                 [("creategroup", "", "staff"), ("createuser", "anna", ""), ("createuser", "bert", "")])
                store = next(row[3] for row in came if row[2] == "anna")
                self.assertEqual(len(store), 32)
                ldap.remove("anna")
                wait_for(lambda: site.admin("--sync", check=False).returncode == 0, "the synchronisation")
                self.assertEqual(rows(4)[3][1:4], ["deleteuser", "anna", store])
                self.assertIn(store.upper(), site.admin("--list-orphans").stdout)


if __name__ == "__main__":
    unittest.main()
