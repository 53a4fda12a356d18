# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups, companies, quota, stores: what an administrator does with the command-line tools, and what it means for mail."""

import imaplib
import json
import unittest

from instance import PASSWORD, Instance, mail, messages

MIB = 1024 * 1024


class People(unittest.TestCase):
    options = {}

    def setUp(self):
        self.site = self.enterContext(Instance(**self.options))

    def tool(self, name, *arguments, text=None, check=True):
        return self.site.tool(name, *arguments, text=text, check=check)

    def says(self, sentence, *arguments):
        """kopano-admin prints just that line."""
        self.assertEqual(f"{sentence}\n", self.site.admin(*arguments).stdout)

    def refuses(self, reason, *arguments, tool="admin"):
        done = self.tool(tool, *arguments, check=False)
        self.assertEqual((1, ""), (done.returncode, done.stdout), arguments)
        self.assertIn(reason, done.stderr, arguments)

    def details(self, name, *arguments):
        return json.loads(self.site.admin("--details", name, *arguments, "--json").stdout)

    def count(self, login):
        link = self.site.imap(login)
        try:
            return len(messages(link))
        finally:
            link.logout()

    def lmtp_refusal(self, recipient, content):
        """The reply code, at the recipient or after the content; 250 if it was delivered."""
        with self.site.lmtp() as link:
            refused = link.sendmail("sender@example.org", [f"{recipient}@localhost"], content)
        return refused.get(f"{recipient}@localhost", (250, b""))[0]


class Groups(People):
    def setUp(self):
        super().setUp()
        self.site.create_user("anna", "bernd", "clara")

    def test_mail_for_a_group_reaches_every_member_once(self):
        self.says("Group created.", "-g", "team", "-e", "team@localhost", "-f", "The Team")
        self.says("Group created.", "-g", "inner circle")
        self.says("Added to the group.", "-b", "inner circle", "-i", "team")
        self.says("Added to the group.", "-b", "anna", "-i", "team")
        self.says("Added to the group.", "-b", "anna", "-i", "inner circle")
        self.says("Added to the group.", "-b", "bernd", "-i", "inner circle")
        self.site.deliver(["team", "anna"], mail("for all"))
        self.assertEqual([1, 1, 0], [self.count(login) for login in ("anna", "bernd", "clara")])
        self.says("Taken out of the group.", "-B", "inner circle", "-i", "team")
        self.site.deliver("team", mail("for fewer"))
        self.assertEqual([2, 1, 0], [self.count(login) for login in ("anna", "bernd", "clara")])
        self.says("Taken out of the group.", "-B", "anna", "-i", "team")
        self.assertEqual(550, self.lmtp_refusal("team", mail("for nobody")))
        self.says("Group deleted.", "-G", "team")
        self.assertEqual(550, self.lmtp_refusal("team", mail("for none")))

    def test_a_group_is_listed_shown_and_changed(self):
        self.site.admin("-g", "team", "-e", "team@localhost")
        self.site.admin("-b", "anna", "-i", "team")
        self.says("Group information updated.", "--update-group", "team", "-U", "crew", "-f", 'The "Crew"', "--security", "n")
        group = self.details("crew", "--type", "group")
        self.assertEqual(("crew", 'The "Crew"', False, ["anna"], []),
                         tuple(group[key] for key in ("groupname", "fullname", "security", "users", "groups")))
        text = self.site.admin("--details", "crew", "--type", "group").stdout
        self.assertIn("distribution group", text)
        self.assertIn("Users (1):\n\tanna\n", text)
        listing = self.site.admin("-L").stdout
        self.assertTrue(listing.startswith("Group list for Default(2):\n"), listing)
        self.assertIn("\tcrew", listing)
        self.assertEqual(["crew", "Everyone"], [row["groupname"] for row in json.loads(self.site.admin("-L", "--json").stdout)])
        self.assertEqual(["crew"], self.details("anna")["groups"])

    def test_what_cannot_be_is_refused_with_the_reason(self):
        for name in ("a", "b"):
            self.site.admin("-g", name)
        self.site.admin("-b", "b", "-i", "a")
        self.refuses("contain itself", "-b", "a", "-i", "b")
        self.refuses("contain itself", "-b", "a", "-i", "a")
        self.refuses("a member of the group already", "-b", "b", "-i", "a")
        self.refuses("no direct member", "-B", "anna", "-i", "a")
        self.refuses("-i is missing", "-b", "anna")
        self.refuses("no group 'nobody'", "-b", "anna", "-i", "nobody")
        self.refuses("no user or group 'nobody'", "-b", "nobody", "-i", "a")
        self.refuses("taken", "-g", "ANNA")
        self.refuses("taken", "-g", "x", "-e", "anna@localhost")
        self.refuses("reserved", "-g", "everyone")
        self.refuses("must not contain", "-g", "a\nb")
        self.refuses("must not contain", "-g", "a\u202eb")
        self.refuses("at most 255", "-g", "x" * 10240)
        self.refuses("not a mail address", "-g", "x", "-e", "a\nb@c")
        self.refuses("cannot be deleted", "-G", "Everyone")
        self.refuses("has no companies", "-g", "x", "-I", "acme")
        self.refuses("does not belong to", "-g", "x", "--qw", "1")
        self.assertEqual(3, len(json.loads(self.site.admin("-L", "--json").stdout)))

    def test_sending_as_somebody_else_is_given_and_taken(self):
        self.site.admin("-g", "office")
        self.says("Sending as that user is allowed now.", "--add-sendas", "bernd", "-u", "anna")
        self.says("Sending as that user is allowed now.", "--add-sendas", "office", "-u", "anna")
        self.assertEqual("Who may send as anna (2):\n\tbernd\n\toffice\n", self.site.admin("--list-sendas", "anna").stdout)
        self.refuses("already", "--add-sendas", "bernd", "-u", "anna")
        self.refuses("-u is missing", "--add-sendas", "bernd")
        self.says("Sending as that user is no longer allowed.", "--del-sendas", "bernd", "-u", "anna")
        self.assertEqual(["office"], json.loads(self.site.admin("--list-sendas", "anna", "--json").stdout))
        self.assertEqual(["office"], self.details("anna")["sendAs"])

    def test_resources_and_features_are_kept(self):
        self.site.admin("-c", "hall", "-e", "hall@localhost", "-f", "Hall", "-n", "2", "--capacity", "40", "--mr-accept", "y",
                        "--mr-decline-conflict", "y", "--hidden", "y")
        self.site.admin("-u", "hall", "--mr-accept", "n", "--disable-feature", "pop3")
        text = self.site.admin("--details", "hall").stdout
        for label, value in (("Non-active type", "room"), ("Resource capacity", "40"), ("Auto-accept meeting req", "no"),
                             ("Decline dbl meetingreq", "yes"), ("Decline recur meet.req", "no"), ("Address book", "hidden"),
                             ("Out Of Office", "inactive"), ("Features disabled", "pop3")):
            self.assertRegex(text, rf"(?m)^{label}: +{value}$")
        self.assertIn("Active users:                   3\n", self.site.admin("--user-count").stdout)
        self.assertEqual(1, json.loads(self.site.admin("--user-count", "--json").stdout)["rooms"])

    def test_help_is_grouped_and_what_is_not_needed_says_why(self):
        text = self.site.admin("--help").stdout
        for heading in ("Users:", "Groups:", "Companies (enable_hosted_kopano):", "Stores and upkeep:", "Everywhere:"):
            self.assertIn(f"\n\n{heading}\n", text)
        self.refuses("nothing to force", "--force-resync")
        self.refuses("defers no updates", "--purge-deferred")
        self.says("Cache cleared.", "--clear-cache")
        self.says("Nothing cleared: the database looks after its own cache.", "--clear-cache=0x20")
        self.refuses("takes a number", "--clear-cache=x")


class Companies(People):
    options = {"server": {"enable_hosted_kopano": "yes", "loginname_format": "%u@%c", "audit_log_enabled": "yes",
                          "audit_log_method": "file", "audit_log_file": "-"}}

    def setUp(self):
        super().setUp()
        for company in ("acme", "bolt"):
            self.says("Company created.", "--create-company", company)
        for login in ("jo@acme", "ann@acme", "ben@bolt"):
            self.site.admin("-c", login, "-p", PASSWORD, "-e", f"{login}.example", "-f", "Somebody")

    def test_one_company_is_purged(self):
        for login in ("jo@acme", "ann@acme", "ben@bolt"):
            link = self.site.imap(login)
            link.append("INBOX", None, None, mail("Old"))
            link.select("INBOX")
            link.store("1:*", "+FLAGS", "\\Deleted")
            link.expunge()
            link.logout()
        of_acme = ("--purge-softdelete", "0", "--company", "ACME", "--json")
        said = json.loads(self.site.admin(*of_acme, "--dry-run").stdout)
        done = json.loads(self.site.admin(*of_acme).stdout)
        self.assertGreaterEqual(done["messages"], 2)
        self.assertEqual((said["messages"], said["bytes"]), (done["messages"], done["bytes"]))
        self.assertEqual([], json.loads(self.site.admin("--list-softdeleted", "ann@acme", "--json").stdout))
        self.assertNotEqual([], json.loads(self.site.admin("--list-softdeleted", "ben@bolt", "--json").stdout))
        records = json.loads(self.site.admin("--query-audit", "--json", "--tag", "target=0 days, company acme").stdout)
        self.assertIn("purge.end", {record["action"] for record in records})
        self.refuses("nowhere", "--purge-softdelete", "0", "--company", "nowhere")

    def test_users_and_groups_belong_to_companies(self):
        self.site.admin("-c", "eve", "-I", "bolt", "-p", PASSWORD, "-e", "eve@bolt.example", "-f", "Eve")
        self.site.imap("eve@bolt").logout()
        self.assertEqual("bolt", self.details("eve@bolt")["company"])
        listing = self.site.admin("-l").stdout
        self.assertIn("User list for acme(2):\n", listing)
        self.assertIn("User list for bolt(2):\n", listing)
        self.assertNotIn("ben@bolt", self.site.admin("-l", "-I", "acme").stdout)
        self.site.admin("-g", "crew", "-I", "acme")
        self.assertIn("crew@acme", self.site.admin("-L", "-I", "acme").stdout)
        self.refuses("is to look like %u@%c", "-c", "lost", "-p", "x", "-e", "l@x", "-f", "L")
        self.refuses("no company 'nowhere'", "-c", "jo@nowhere", "-p", "x", "-e", "l@x", "-f", "L")
        self.refuses("still has users", "--delete-company", "acme")
        self.says("Company created.", "--create-company", "empty")
        self.says("Public store created.", "-s", "-I", "empty")
        self.says("Company deleted.", "--delete-company", "empty")
        orphan = json.loads(self.site.admin("--list-orphans", "--json").stdout)[0]["guid"]
        self.refuses("is a public store", "--hook-store", orphan, "-u", "jo@acme")
        self.says("Store marked for removal by the next purge.", "--remove-store", orphan)
        self.refuses("a company's name must not contain '@'", "--create-company", "a@b")
        self.refuses("a company's name must not contain '\\''", "--create-company", "o'brien")

    def test_relations_need_their_order(self):
        self.refuses("has to be in the view list first", "--add-to-adminlist", "jo@acme", "-I", "bolt")
        self.says("Added to the list.", "--add-to-viewlist", "acme", "-I", "bolt")
        self.says("Added to the list.", "--add-to-adminlist", "jo@acme", "-I", "bolt")
        self.says("System administrator set.", "--set-system-admin", "jo@acme", "-I", "bolt")
        self.says("Added to the list.", "--add-userquota-recipient", "ben@bolt", "-I", "bolt")
        self.assertEqual(["jo@acme"], json.loads(self.site.admin("--list-admin", "-I", "bolt", "--json").stdout))
        self.assertEqual("Companies that see bolt (1):\n\tacme\n", self.site.admin("--list-view", "-I", "bolt").stdout)
        company = self.details("bolt", "--type", "company")
        self.assertEqual(("jo@acme", ["acme"], ["jo@acme"], ["ben@bolt"]), tuple(
            company[key] for key in ("administrator", "viewList", "adminList", "userQuotaRecipients")))
        self.refuses("in the list already", "--add-to-viewlist", "acme", "-I", "bolt")
        self.says("Taken off the list.", "--del-from-viewlist", "acme", "-I", "bolt")
        self.assertEqual([], json.loads(self.site.admin("--list-admin", "-I", "bolt", "--json").stdout))

    def test_nobody_gets_rights_from_whom_he_may_not_see(self):
        """What LIST shows and what opens are the same, whichever comes first."""
        inbox = '"Other Users/ann@acme/INBOX"'
        self.site.admin("-g", "crew", "-I", "acme")
        self.refuses("may not see the group", "-b", "ben@bolt", "-i", "crew@acme")
        self.says("Added to the list.", "--add-to-viewlist", "bolt", "-I", "acme")
        self.site.admin("-b", "ben@bolt", "-i", "crew@acme")
        for name in ("ben@bolt", "crew@acme"):
            self.site.tool("mailbox-permissions", "--update-delegate", name, "--inbox", "readonly", "ann@acme")
            self.assertEqual((True, "OK"), self.listed_and_opened(inbox))
            self.says("Taken off the list.", "--del-from-viewlist", "bolt", "-I", "acme")
            self.assertEqual((False, "NO"), self.listed_and_opened(inbox))
            self.assertRegex(self.told("event=access denied")[0]["line"],
                             "^access denied objectid=[0-9]+ type=3 ownername='ann@acme' username='ben@bolt' rights='view'$")
            self.says("Added to the list.", "--add-to-viewlist", "bolt", "-I", "acme")
            self.site.tool("mailbox-permissions", "--remove-all-permissions", "ann@acme")

    def told(self, *tags):
        """Records of the security log with these tags, the newest first."""
        found = json.loads(self.site.admin("--query-audit", "--json", *(word for tag in tags for word in ("--tag", tag))).stdout)
        self.assertTrue(found, tags)
        return found

    def test_the_security_log_knows_by_their_names_what_acts_were_done_to(self):
        for arguments in (("--create-company", "Cogs"), ("--add-to-viewlist", "ACME", "-I", "COGS"), ("-s", "-I", "Cogs"),
                          ("--update-company", "COGS", "--qw", "7"), ("-g", "Crew", "-I", "Cogs"),
                          ("--update-group", "CREW@cogs", "-e", "crew@cogs.example"), ("-b", "JO@acme", "-i", "crew@COGS"),
                          ("-u", "JO@ACME", "-f", "Jo")):
            self.assertEqual(0, self.site.admin(*arguments, check=False).returncode, arguments)
        def acts(target):
            return [(one["action"], one.get("detail", "")) for one in reversed(self.told(f"target={target}"))]
        self.assertEqual([("company.create", ""), ("company.viewlist.add", "acme"), ("store.create-public", ""),
                          ("company.update", "quotaWarn")], acts("cogs"))
        self.assertEqual([("group.create", ""), ("group.update", "emailAddress"), ("group.add", "jo@acme")], acts("Crew@cogs"))
        self.assertIn("user.update", [action for action, _ in acts("jo@acme")])

    def listed_and_opened(self, mailbox):
        """Asked by ben on fresh connections, so that nothing is remembered; both orders give the same."""
        link = self.site.imap("ben@bolt")
        opened = link.select(mailbox, readonly=True)[0]
        listed = mailbox.encode() in b"".join(link.list()[1])
        self.assertEqual(opened, link.select(mailbox, readonly=True)[0])
        link.shutdown()
        link = self.site.imap("ben@bolt")
        self.assertEqual(listed, mailbox.encode() in b"".join(link.list()[1]))
        self.assertEqual(opened, link.select(mailbox, readonly=True)[0])
        link.shutdown()
        return listed, opened

    def acting(self, user, administrator):
        """Whether the administrator gets in as the user (RFC 4616: authorization identity)."""
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=self.site.patience)
        try:
            link.authenticate("PLAIN", lambda _: f"{user}\0{administrator}\0{PASSWORD}".encode())
            link.logout()
            return True
        except imaplib.IMAP4.error as error:
            link.shutdown()
            self.assertIn("AUTHENTICATIONFAILED", str(error))
            return False

    def test_administrators_act_as_users_of_their_companies_only(self):
        self.site.admin("-u", "jo@acme", "-a", "1")
        self.site.admin("-u", "ben@bolt", "-a", "2")
        self.assertTrue(self.acting("ann@acme", "jo@acme"))
        self.site.admin("-c", "eve@bolt", "-p", PASSWORD, "-e", "eve@bolt.example", "-f", "Eve")
        self.assertFalse(self.acting("eve@bolt", "jo@acme"))
        self.says("Added to the list.", "--add-to-viewlist", "acme", "-I", "bolt")
        self.says("Added to the list.", "--add-to-adminlist", "jo@acme", "-I", "bolt")
        self.assertTrue(self.acting("eve@bolt", "jo@acme"))
        self.assertFalse(self.acting("ben@bolt", "jo@acme"))  # a system administrator
        self.assertTrue(self.acting("jo@acme", "ben@bolt"))
        self.assertFalse(self.acting("jo@acme", "ann@acme"))

    def test_one_sees_the_public_stores_of_ones_company_and_of_the_server(self):
        self.site.admin("-s")
        self.site.admin("-s", "-I", "acme")
        jo, ben = self.site.imap("jo@acme"), self.site.imap("ben@bolt")
        for link, name in ((jo, "Public Folders/Acme"), (jo, "Public Folders (SYSTEM)/Everybody"), (ben, "Public Folders/Bolt")):
            self.assertEqual("OK", link.create(f'"{name}"')[0], name)

        def public(link):
            return sorted(row.decode().split('"/" ')[1].strip('"') for row in link.list()[1] if b"Public" in row)
        server = ["Bolt", "Everybody"]
        self.assertEqual(["Public Folders", "Public Folders (SYSTEM)", *(f"Public Folders (SYSTEM)/{one}" for one in server),
                          "Public Folders/Acme"], public(jo))
        self.assertEqual(["Public Folders", *(f"Public Folders/{one}" for one in server)], public(ben))
        self.assertEqual("OK", jo.append('"Public Folders (SYSTEM)/Bolt"', None, None, mail("hello"))[0])
        self.assertEqual([b"1"], ben.select('"Public Folders/Bolt"')[1])
        self.assertEqual("NO", ben.select('"Public Folders (acme)/Acme"')[0])

    def test_the_companys_default_quota_counts_for_its_users(self):
        self.says("Company information updated.", "--update-company", "acme", "--udqo", "y", "--udqw", "1", "--udqs", "2",
                  "--udqh", "3")
        self.assertEqual(3 * MIB, self.details("jo@acme")["effectiveQuota"]["hard"])
        self.assertEqual(0, self.details("ben@bolt")["effectiveQuota"]["hard"])
        self.site.admin("-u", "jo@acme", "--qo", "y", "--qw", "0", "--qs", "0", "--qh", "5")
        self.assertEqual(5 * MIB, self.details("jo@acme")["effectiveQuota"]["hard"])
        self.refuses("needs all three", "--update-company", "acme", "--udqo", "y", "--udqw", "1")
        self.says("Company information updated.", "--update-company", "acme", "--udqo", "n", "--qw", "7")
        self.assertEqual(0, self.details("ann@acme")["effectiveQuota"]["hard"])
        self.assertEqual(7 * MIB, self.details("acme", "--type", "company")["quotaWarn"])


class Quota(People):
    def setUp(self):
        super().setUp()
        self.site.create_user("anna")
        self.site.admin("-u", "anna", "--qo", "y", "--qw", "0", "--qs", "0", "--qh", "1")
        self.link = self.site.imap("anna")

    def append(self, size):
        """The answer to an APPEND of exactly that many bytes."""
        head = b"Subject: x\r\n\r\n"
        content = head + b"y" * (size - len(head))
        status, (text,) = self.link.append("INBOX", None, None, content)
        return status, text

    def test_a_store_fills_to_the_byte_and_then_takes_no_more(self):
        self.site.deliver("anna", mail("first"))
        left = MIB - self.details("anna")["storeSize"]
        status, text = self.append(left + 1)
        self.assertEqual(("NO", True), (status, b"OVERQUOTA" in text))
        self.assertEqual("OK", self.append(left)[0])
        details = self.details("anna")
        self.assertEqual((MIB, 3), (details["storeSize"], details["quotaLevel"]))
        self.assertIn("hard level reached", self.site.admin("--details", "anna").stdout)
        self.assertEqual(552, self.lmtp_refusal("anna", mail("one too many")))
        self.assertEqual("NO", self.append(20)[0])
        self.link.select("INBOX")
        self.assertEqual("NO", self.link.copy("1", '"Sent Items"')[0])
        self.assertEqual("NO", self.link._simple_command("MOVE", "1", '"Sent Items"')[0])
        self.assertEqual("OK", self.link._simple_command("MOVE", "1", '"Deleted Items"')[0])
        self.link.select("INBOX")
        self.link.store("1", "+FLAGS", r"(\Deleted)")
        self.assertEqual("OK", self.link.expunge()[0])
        self.assertEqual(250, self.lmtp_refusal("anna", mail("there is room again")))

    def test_a_full_member_is_told_while_the_group_gets_its_mail(self):
        self.site.create_user("bernd")
        self.site.admin("-g", "team", "-e", "team@localhost")
        for login in ("anna", "bernd"):
            self.site.admin("-b", login, "-i", "team")
        self.assertEqual("OK", self.append(MIB)[0])
        self.assertEqual(552, self.lmtp_refusal("team", mail("for those with room")))
        self.assertEqual(1, self.count("bernd"))


class Stores(People):
    def setUp(self):
        super().setUp()
        self.site.create_user("anna", "bernd")

    def test_a_store_goes_from_one_user_to_another(self):
        self.site.deliver("anna", mail("keep me"))
        guid = self.details("anna")["storeGuid"].upper()
        self.says(f"Store unhooked: {guid}", "--unhook-store", "anna")
        shown = self.tool("admin", "--details", "anna", check=False)
        self.assertEqual((1, True, True), (shown.returncode, "Username" in shown.stdout, "has no store" in shown.stderr))
        self.assertIn(guid, self.site.admin("--list-orphans").stdout)
        self.says("Store hooked.", "--hook-store", guid, "-u", "bernd")
        self.assertEqual(1, self.count("bernd"))
        orphan = json.loads(self.site.admin("--list-orphans", "--json").stdout)[0]["guid"]
        self.says("Store marked for removal by the next purge.", "--remove-store", orphan)
        self.refuses("marked for removal", "--hook-store", orphan, "-u", "anna")
        self.assertTrue(self.site.admin("--create-store", "anna", "--lang", "nl").stdout.startswith("Store created: "))
        link = self.site.imap("anna")
        self.assertIn(b"Verzonden items", b"".join(link.list()[1]))
        link.logout()
        self.refuses("has a store already", "--create-store", "anna")
        self.refuses("32 hexadecimal digits", "--remove-store", "nonsense")
        self.refuses("cannot be used together", "--hook-store", guid, "-u", "anna", "--copyto-public")

    def test_an_orphan_is_copied_where_only_administrators_see_it(self):
        self.site.deliver("anna", mail("one"))
        link = self.site.imap("anna")
        link.create("Projects/Empty")
        link.append("Drafts", None, None, mail("draft"))
        link.logout()
        guid = self.details("anna")["storeGuid"].upper()
        self.refuses("no orphan", "--hook-store", guid, "--copyto-public")
        self.says(f"Store unhooked: {guid}", "--unhook-store", "anna")
        self.refuses("there is no public store", "--hook-store", guid, "--copyto-public")
        self.says("Public store created.", "-s")
        said = self.site.admin("--hook-store", guid, "--copyto-public").stdout
        self.assertRegex(said, r"^Store copied to Admin/Deleted User - anna: \d+ folders, 2 messages\.\n$")
        self.refuses("has a folder Admin/Deleted User - anna already", "--hook-store", guid, "--copyto-public")
        self.assertIn("already", self.tool("storeadm", "-A", guid, "-p", check=False).stderr)
        link = self.site.imap("bernd")
        self.assertNotIn(b"Deleted User", b"".join(link.list()[1]))
        link.logout()
        self.site.admin("-u", "bernd", "-a", "2")
        link = self.site.imap("bernd")
        self.assertIn(b"Deleted User", b"".join(link.list()[1]))
        self.assertEqual(1, len(messages(link, "Public Folders/Admin/Deleted User - anna/Inbox")))
        self.assertEqual(1, len(messages(link, "Public Folders/Admin/Deleted User - anna/Drafts")))
        link.logout()
        self.says("Store hooked.", "--hook-store", guid, "-u", "anna")
        self.assertEqual(1, self.count("anna"))

    def test_storeadm_does_the_same_by_its_own_switches(self):
        guid = self.details("anna")["storeGuid"].upper()
        self.assertEqual(f"Store detached: {guid}\n", self.tool("storeadm", "-D", "-n", "anna").stdout)
        self.assertIn(guid, self.tool("storeadm", "-O").stdout)
        self.assertEqual(f"Store attached: {guid}\n", self.tool("storeadm", "-A", guid, "-n", "anna").stdout)
        self.assertEqual(2, len(json.loads(self.tool("storeadm", "-M", "--json").stdout)))
        self.assertRegex(self.tool("storeadm", "-Y", "-n", "anna").stdout, r"^Folders counted: \d+, corrected: 0\.$")
        self.refuses("it has to be unhooked first", "-R", guid, tool="storeadm")
        self.refuses("-n is missing", "-C", tool="storeadm")
        self.assertIn("Usage: kopano-storeadm", self.tool("storeadm", "--help").stdout)

    def test_a_password_is_changed_by_who_knows_it_or_administers(self):
        self.assertEqual("Password changed.\n", self.tool("passwd", "-u", "anna", "-p", "new", "-o", PASSWORD).stdout)
        self.site.imap("anna", "new").logout()
        self.refuses("wrong user name or password", "-u", "anna", "-p", "x", "-o", "wrong", tool="passwd")
        self.assertEqual("Password changed.\n",
                         self.tool("passwd", "-u", "anna", "--password-file", "-", text="newer\n").stdout)
        with self.assertRaises(imaplib.IMAP4.error):
            self.site.imap("anna", "new")
        self.site.imap("anna", "newer").logout()

    def test_out_of_office_is_set_and_shown(self):
        text = self.site.folder / "away.txt"
        text.write_text("Back on Monday.\nAnna", "utf-8")
        shown = json.loads(self.tool("oof", "-u", "anna", "-m", "1", "-t", "Away", "-n", str(text), "--until",
                                     "2099-01-01T00:00:00Z").stdout)
        self.assertEqual({"active": True, "set": True, "from": None, "until": "2099-01-01T00:00:00Z", "subject": "Away",
                          "message": "Back on Monday.\nAnna"}, shown)
        self.assertTrue(self.details("anna")["outOfOffice"])
        shown = json.loads(self.tool("oof", "-u", "anna", "--from", "2098-01-01", "--until", "infinite").stdout)
        self.assertEqual((False, True, None), (shown["active"], shown["set"], shown["until"]))
        self.assertIn("nothing sends it", self.tool("oof", "-u", "anna", "-t", "Gone").stderr)
        self.assertRegex(self.site.admin("--details", "anna").stdout, r"Out Of Office: +inactive\n")  # not before 2098
        self.tool("oof", "-u", "anna", "--from", "infinite")
        self.assertRegex(self.site.admin("--details", "anna").stdout, r"Out Of Office: +active \(no reply is sent yet\)\n")
        self.assertEqual("", self.tool("oof", "-u", "anna", "-m", "0", "--from", "2098-01-01").stderr)
        self.assertFalse(json.loads(self.tool("oof", "-u", "anna", "-x").stdout)["set"])
        self.refuses("after the beginning", "-u", "anna", "--until", "2097-01-01", tool="oof")
        self.refuses("must be a date", "-u", "anna", "--from", "tomorrow", tool="oof")
        self.refuses("control characters", "-u", "anna", "-f", "Anna \u202egnp.exe")
        self.refuses("control characters", "-u", "anna", "-t", "a\nb", tool="oof")


if __name__ == "__main__":
    unittest.main()
