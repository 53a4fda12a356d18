# SPDX-License-Identifier: GPL-3.0-or-later
"""Mail in by LMTP, mail out by IMAP, with programs nobody here wrote: swaks, Python's smtplib and imaplib, curl."""

import subprocess
import unittest

from instance import PASSWORD, Instance, mail, messages, need


class Chain(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        need("swaks", "curl")
        cls.site = cls.enterClassContext(Instance())
        cls.site.create_user("anna", "bernd")

    def curl(self, path, *extra):
        done = subprocess.run(
            ["curl", "-sS", "--cacert", str(self.site.folder / "tls/cert.pem"), "--user", f"anna:{PASSWORD}",
             f"imaps://localhost:{self.site.imaps_port}/{path}", *extra], capture_output=True, timeout=60)
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def test_swaks_delivers_and_imaplib_reads(self):
        done = subprocess.run(
            ["swaks", "--protocol", "LMTP", "--server", f"127.0.0.1:{self.site.lmtp_port}", "--from", "a@example.org",
             "--to", "anna@localhost,bernd@localhost", "--header", "Subject: by swaks", "--body", "The body.",
             "--silent", "2"], capture_output=True, text=True, timeout=60)
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        for login in ("anna", "bernd"):
            link = self.site.imap(login)
            self.assertTrue(any(b"by swaks" in m for m in messages(link)), login)
            link.logout()

    def test_unknown_user_is_refused_and_the_others_get_theirs(self):
        with self.site.lmtp() as link:
            refused = link.sendmail("a@example.org", ["anna@localhost", "nobody@localhost"], mail("partly"))
        self.assertEqual(["nobody@localhost"], list(refused))
        code, text = refused["nobody@localhost"]
        self.assertEqual(550, code)
        self.assertIn(b"5.1.1", text)
        link = self.site.imap("anna")
        self.assertTrue(any(b"Subject: partly" in m for m in messages(link)))
        link.logout()

    def test_the_same_mail_sent_on_purpose_comes_as_often_as_it_was_sent(self):
        for _ in range(3):
            self.site.deliver("bernd", mail("three times", message_id="three@example.org"))
        with self.site.lmtp() as link:
            for _ in range(3):
                link.sendmail("sender@example.org", ["bernd@localhost"], mail("in a row", message_id="row@example.org"))
        link = self.site.imap("bernd")
        stored = messages(link)
        self.assertEqual(3, sum(b"Subject: three times" in m for m in stored))
        self.assertEqual(3, sum(b"Subject: in a row" in m for m in stored))
        link.logout()

    def test_bytes_and_sizes_are_exact(self):
        body = "".join(f"line {n} äöü\r\n" for n in range(500)) + ".leading dot\r\n..two\r\n"
        sent = mail("exact bytes", body)
        self.site.deliver("anna", sent)
        link = self.site.imap("anna")
        link.select()
        _, (numbers,) = link.search(None, "SUBJECT", '"exact bytes"')
        _, rows = link.fetch(numbers.split()[-1], "(RFC822.SIZE BODY.PEEK[])")
        stored = rows[0][1]
        self.assertTrue(stored.endswith(sent))
        self.assertIn(b"RFC822.SIZE %d " % len(stored), rows[0][0] + b" ")
        link.logout()

    def test_curl_lists_searches_and_fetches(self):
        self.site.deliver("anna", mail("found by curl", "needle in a haystack\r\n"))
        self.assertIn(b"INBOX", self.curl(""))
        found = self.curl("INBOX?BODY%20needle").split()
        self.assertEqual([b"*", b"SEARCH"], found[:2])
        uid = self.curl("INBOX", "-X", "UID SEARCH SUBJECT curl").split()[-1].decode()
        self.assertIn(b"needle in a haystack", self.curl(f"INBOX/;UID={uid}"))

    def test_curl_appends(self):
        file = self.site.folder / "append.eml"
        file.write_bytes(mail("appended by curl"))
        self.curl("Drafts", "-T", str(file))
        link = self.site.imap("anna")
        self.assertEqual([file.read_bytes()], messages(link, "Drafts"))
        link.logout()


if __name__ == "__main__":
    unittest.main()
