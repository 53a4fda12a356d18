# SPDX-License-Identifier: GPL-3.0-or-later
"""Users and groups from a real OpenLDAP server, over StartTLS with a certificate of its own."""

import json
import tempfile
import threading
import time
import unittest

from instance import Instance, mail, messages, need, wait_for
from ldapserver import BASE, Ldap

WRONG = r"AUTHENTICATIONFAILED"


def setUpModule():
    need("slapd", "slapadd", "ldapadd", "openssl")


class LdapUsers(unittest.TestCase):
    def setUp(self):
        self.ldap = self.enterContext(Ldap())
        self.configs = self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-ldap-"))
        self.ldap.add_user("anna", "first", "kopanoAliases: a.nna@localhost\n")
        self.ldap.add_user("bert", "second", f"kopanoSendAsPrivilege: uid=anna,ou=people,{BASE}\n")
        self.ldap.add_group("staff", "anna", "bert", "nobody")

    def site(self, ldap=None, **server):
        options = self.ldap.options(self.configs, **(ldap or {}))
        return self.enterContext(Instance(server=options | {"user_sync_interval": 0, "auth_failure_delay": 0} | server))

    def sync(self, site):
        """Once the one of the start is over."""
        def done():
            answer = site.admin("--sync", "--json", check=False)
            if answer.returncode == 0:
                return json.loads(answer.stdout)
            self.assertIn("runs already", answer.stderr)
            return None
        return wait_for(done, "the synchronisation")

    def users(self, site):
        return {user["username"]: user for user in json.loads(site.admin("-l", "--json").stdout)}

    def started(self, site, *logins):
        wait_for(lambda: set(logins) <= set(self.users(site)), "the first synchronisation")

    def test_users_come_change_and_vanish(self):
        site = self.site()
        self.started(site, "anna", "bert")
        self.assertEqual(["a.nna@localhost"], self.users(site)["anna"]["aliases"])
        link = site.imap("anna", "first")
        site.deliver("a.nna", mail("to the alias"))
        self.assertEqual(1, len(messages(link)))
        # an account made later is there with its first login, and with the first mail for it
        self.ldap.add_user("clara", "third", "kopanoAdmin: 1\n")
        site.imap("clara", "third").logout()
        self.ldap.add_user("dora", "fourth")
        site.deliver("dora", mail("welcome"))
        self.assertEqual(1, len(messages(site.imap("dora", "fourth"))))
        self.assertEqual(1, self.users(site)["clara"]["administrator"])
        # changes
        self.ldap.modify("bert", "replace: cn\ncn: Bert Öl\n-\nreplace: kopanoSharedStoreOnly\nkopanoSharedStoreOnly: 1")
        report = self.sync(site)
        self.assertEqual((0, 1, 0), (report["created"], report["changed"], report["removed"]), report)
        self.assertEqual("Bert Öl", self.users(site)["bert"]["fullname"])
        self.assertFalse(self.users(site)["bert"]["active"])
        with self.assertRaisesRegex(Exception, WRONG):
            site.imap("bert", "second")
        # the end: the store stays, unhooked, and the client is told
        self.ldap.remove("anna")
        self.assertEqual(1, self.sync(site)["removed"])
        self.assertNotIn("anna", self.users(site))
        with self.assertRaisesRegex(Exception, "vanished"):
            for _ in range(50):
                link.noop()
                time.sleep(0.1)
        self.assertEqual((0, 0, 0), tuple(self.sync(site)[key] for key in ("created", "changed", "removed")))

    def test_groups_and_send_as(self):
        site = self.site()
        self.started(site, "anna", "bert")
        wait_for(lambda: "staff" in site.admin("-L").stdout, "the groups")
        details = site.admin("--details", "staff", "--type", "group").stdout
        self.assertIn("anna", details)
        self.assertIn("bert", details)
        self.assertIn("anna", site.admin("--list-sendas", "bert").stdout)

    def test_passwords_and_filters(self):
        site = self.site()
        self.started(site, "anna", "bert")
        for user, password in (("anna", "wrong"), ("anna", ""), ("*", "first"), ("*)(uid=*", "first"), ("an*", "first"),
                               ("anna)(objectClass=*", "first"), (" anna", "first"), ("anna ", "first"),
                               ("a\\6ena", "first"), (f"uid=anna,ou=people,{BASE}", "first")):
            with self.subTest(user), self.assertRaises(Exception):
                site.imap(user, password)
        site.imap("ANNA", "first").logout()
        # nobody is told SCRAM, for which the directory has no keys
        with site.raw(site.imap_port) as raw:
            greeting = raw.recv(1000)
        self.assertNotIn(b"SCRAM", greeting)
        self.assertIn(b"AUTH=PLAIN", greeting)
        self.assertNotIn("first", site.log("server") + site.log("gateway"))

    def test_safe_mode_keeps_the_vanished(self):
        site = self.site(user_safe_mode="yes")
        self.started(site, "anna", "bert")
        self.ldap.remove("anna")
        report = self.sync(site)
        self.assertEqual((0, 1), (report["removed"], report["kept"]))
        self.assertIn("anna", self.users(site))

    def test_a_server_that_hangs_holds_up_nobody_else(self):
        site = self.site()
        self.started(site, "anna", "bert")
        link = site.imap("anna", "first")
        self.ldap.pause()
        self.addCleanup(lambda: self.ldap.process and self.ldap.go_on())
        failures = []

        def login():
            try:
                site.imap("bert", "second")
            except Exception as error:
                failures.append(str(error))
        threads = [threading.Thread(target=login) for _ in range(10)]
        for thread in threads:
            thread.start()
        slowest = 0
        for _ in range(20):  # the writer and those who are logged in go on
            begin = time.monotonic()
            self.assertEqual("OK", link.append("INBOX", None, None, mail("meanwhile"))[0])
            site.deliver("anna", mail("and this"))
            slowest = max(slowest, time.monotonic() - begin)
        self.assertLess(slowest, 1)
        with site.lmtp() as lmtp:  # nobody knows whether this one exists: not refused for good
            lmtp.ehlo()
            lmtp.mail("sender@example.org")
            self.assertIn(lmtp.rcpt("new@localhost")[0] // 100, (4,))
        for thread in threads:
            thread.join()
        self.assertEqual(10, len(failures), failures)
        self.assertFalse([text for text in failures if "AUTHENTICATIONFAILED" in text], failures)
        self.ldap.go_on()
        site.imap("bert", "second").logout()

    def test_reconnects_when_the_server_comes_back(self):
        site = self.site()
        self.started(site, "anna", "bert")
        site.imap("anna", "first").logout()
        self.ldap.stop()
        with self.assertRaises(Exception):
            site.imap("anna", "first")
        self.ldap.start()
        site.imap("anna", "first").logout()

    def test_without_tls_or_with_another_certificate_nothing_is_sent(self):
        other = self.enterContext(Ldap())
        site = self.site(ldap={"ldap_tls_ca_file": other.certificate})
        wait_for(lambda: "StartTLS" in site.admin("--sync", check=False).stderr, "the reason")
        self.assertEqual({}, self.users(site))

    def test_changes_are_taken_over_by_themselves(self):
        site = self.site(user_sync_interval=1)
        self.started(site, "anna", "bert")
        self.ldap.add_user("emil", "fifth")
        self.started(site, "emil")

    def test_many_users_come_page_by_page(self):
        self.ldap.change("".join(
            f"dn: uid=user{n:03},ou=people,{BASE}\nobjectClass: inetOrgPerson\nuid: user{n:03}\ncn: User {n}\nsn: {n}\n"
            f"mail: user{n:03}@localhost\n\n" for n in range(120)))
        site = self.site(ldap={"ldap_page_size": 50})
        self.started(site, *[f"user{n:03}" for n in range(120)])


if __name__ == "__main__":
    unittest.main()
