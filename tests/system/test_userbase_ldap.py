# SPDX-License-Identifier: GPL-3.0-or-later
"""Users and groups from a real OpenLDAP server, over StartTLS with a certificate of its own."""

import imaplib
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
            if answer.stdout:
                report = json.loads(answer.stdout)
                self.assertEqual(1 if report["problems"] else 0, answer.returncode)
                self.assertEqual(bool(report["problems"]), "not everything could be synchronised" in answer.stderr)
                return report
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

    def test_groups_by_a_filter(self):
        """Mail for such a group reaches whom the filter finds at the synchronisation; it is given no rights."""
        self.ldap.modify("anna", "add: title\ntitle: sales")
        self.ldap.add_dynamic_group("sales", "(title=sales)", "mail: sales@localhost\n")
        self.ldap.add_dynamic_group("everywhere", "(objectClass=*)", f"kopanoBase: ou=people,{BASE}\n")
        self.ldap.add_dynamic_group("broken", "(((title=")
        self.ldap.add_dynamic_group("nowhere", "(title=*)", f"kopanoBase: ou=gone,{BASE}\n")
        site = self.site()
        self.started(site, "anna", "bert")
        wait_for(lambda: "everywhere" in site.admin("-L").stdout, "the groups")
        report = self.sync(site)
        self.assertEqual(2, len(report["problems"]), report)
        for name in ("broken", "nowhere"):
            self.assertTrue([text for text in report["problems"] if f"cn={name}," in text], report)

        def members(name):
            return sorted(json.loads(site.admin("--details", name, "--type", "group", "--json").stdout)["users"])
        self.assertEqual(["anna"], members("sales"))
        self.assertEqual(["anna", "bert"], members("everywhere"))
        site.deliver("sales", mail("for the sellers"))
        self.assertEqual(1, len(messages(site.imap("anna", "first"))))
        self.assertEqual(0, len(messages(site.imap("bert", "second"))))
        self.ldap.modify("bert", "add: title\ntitle: Sales")
        self.ldap.modify("anna", "delete: title")
        self.sync(site)
        self.assertEqual(["bert"], members("sales"))
        self.assertFalse(json.loads(site.admin("--details", "sales", "--type", "group", "--json").stdout)["security"])

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


class LdapCompanies(unittest.TestCase):
    """Tenants: a company is an entry, what is below it is its own."""
    users = LdapUsers.users
    sync = LdapUsers.sync
    started = LdapUsers.started

    def setUp(self):
        self.ldap = self.enterContext(Ldap())
        self.configs = self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-ldap-"))
        self.ldap.add_company("Acme")
        self.ldap.add_company("Bolt")
        self.ldap.add_user("anna", "first", "kopanoAdmin: 1\n", "Acme", "acme.example")
        self.ldap.add_user("bert", "second", "", "Bolt", "bolt.example")
        self.ldap.add_user("anna", "third", "", "Bolt", "bolt.example")
        self.ldap.add_user("lost", "fourth")
        options = self.ldap.options(
            self.configs, ldap_company_search_filter="(objectClass=kopanoCompany)",
            ldap_company_view_attribute="kopanoViewPrivilege", ldap_company_admin_attribute="kopanoAdminPrivilege",
            ldap_company_system_admin_attribute="kopanoSystemAdmin")
        self.site = self.enterContext(Instance(server=options | {
            "user_sync_interval": 0, "auth_failure_delay": 0, "enable_hosted_kopano": "yes", "loginname_format": "%u@%c"}))
        self.started(self.site, "anna@acme", "bert@bolt", "anna@bolt")

    def details(self, company):
        return json.loads(self.site.admin("--details", company, "--type", "company", "--json").stdout)

    def test_users_are_in_their_companies(self):
        self.assertEqual(3, len(self.users(self.site)))
        report = self.sync(self.site)
        self.assertEqual((0, 0), (report["created"], report["changed"]))
        self.assertTrue(any("uid=lost" in text for text in report["problems"]), report)
        # the same name in two companies: two people
        self.site.imap("anna@acme", "first").logout()
        self.site.imap("ANNA@bolt", "third").logout()
        for user, password in (("anna@acme", "third"), ("anna", "first"), ("anna@Nowhere", "first"), ("lost", "fourth"),
                               ("lost@acme", "fourth"), ("anna@acme,", "first"), ("*@acme", "first")):
            with self.subTest(user), self.assertRaises(Exception):
                self.site.imap(user, password)
        with self.site.lmtp() as lmtp:
            lmtp.sendmail("sender@example.org", ["anna@bolt.example"], mail("for Bolt"))
        self.assertEqual(1, len(messages(self.site.imap("anna@bolt", "third"))))
        self.assertEqual(0, len(messages(self.site.imap("anna@acme", "first"))))
        # an administrator of one company becomes nobody of the other
        self.acting("anna@bolt", "anna@acme", "first", False)

    def acting(self, user, administrator, password, allowed):
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=self.site.patience)
        answer = f"{user}\0{administrator}\0{password}".encode()
        if allowed:
            link.authenticate("PLAIN", lambda _: answer)
            return link
        with self.assertRaisesRegex(imaplib.IMAP4.error, WRONG):
            link.authenticate("PLAIN", lambda _: answer)
        return link.shutdown()

    def test_companies_come_change_and_vanish(self):
        self.ldap.change(f"dn: ou=Acme,{BASE}\nchangetype: modify\nadd: kopanoViewPrivilege\n"
                         f"kopanoViewPrivilege: ou=Bolt,{BASE}\n-\nadd: kopanoAdminPrivilege\n"
                         f"kopanoAdminPrivilege: uid=bert,ou=Bolt,{BASE}\n-\nadd: kopanoSystemAdmin\n"
                         f"kopanoSystemAdmin: uid=anna,ou=Acme,{BASE}\n", "ldapmodify")
        self.sync(self.site)
        acme = json.dumps(self.details("acme"))
        for name in ("bolt", "bert@bolt", "anna@acme"):
            self.assertIn(name, acme)
        # an administrator of two companies becomes somebody of both, until one is taken from him
        self.ldap.modify("bert", "add: kopanoAdmin\nkopanoAdmin: 1", "Bolt")
        self.ldap.change(f"dn: ou=Acme,{BASE}\nchangetype: modify\nreplace: kopanoSystemAdmin\n", "ldapmodify")
        self.ldap.modify("anna", "replace: kopanoAdmin\nkopanoAdmin: 0", "Acme")
        self.sync(self.site)
        link = self.acting("anna@acme", "bert@bolt", "second", True)
        self.acting("anna@bolt", "bert@bolt", "second", True).logout()
        self.ldap.change(f"dn: ou=Acme,{BASE}\nchangetype: modify\ndelete: kopanoAdminPrivilege\n", "ldapmodify")
        self.sync(self.site)
        with self.assertRaisesRegex(Exception, "may not act"):
            wait_for(lambda: link.noop()[0] != "OK", "the end")
        self.acting("anna@acme", "bert@bolt", "second", False)
        # a company made later is there with the first login of one of its users
        self.ldap.add_company("Cogs")
        self.ldap.add_user("carl", "fifth", "", "Cogs", "cogs.example")
        self.assertEqual(2, self.sync(self.site)["created"])
        self.site.imap("carl@cogs", "fifth").logout()
        # a new name is one for its users, too
        self.ldap.change(f"dn: ou=Cogs,{BASE}\nchangetype: modrdn\nnewrdn: ou=Cogwheels\ndeleteoldrdn: 1\n", "ldapmodify")
        self.sync(self.site)
        self.site.imap("carl@cogwheels", "fifth").logout()
        for dn in (f"uid=carl,ou=Cogwheels,{BASE}", f"ou=Cogwheels,{BASE}"):
            self.ldap.change(f"dn: {dn}\nchangetype: delete\n", "ldapmodify")
        self.assertEqual(2, self.sync(self.site)["removed"])
        self.assertNotIn("cogwheels", self.site.admin("--list-companies").stdout)


if __name__ == "__main__":
    unittest.main()
