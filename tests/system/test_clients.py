# SPDX-License-Identifier: GPL-3.0-or-later
"""Real mail programs from Debian's packages: mbsync, offlineimap, neomutt for reading; Postfix for delivery."""

import os
import pty
import select
import shutil
import signal
import subprocess
import time
import unittest
from pathlib import Path

from instance import PASSWORD, Instance, free_port, mail, messages, need, wait_for


def run(*command, timeout=120, **options):
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, **options)


def in_terminal(command, environment, seconds=60):
    """Runs a full-screen program on a terminal of its own; returns the last of what it showed."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvpe(command[0], command, environment)
    shown = b""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if select.select([terminal], [], [], 1)[0]:
                shown += os.read(terminal, 4096)
        except OSError:  # the program has ended
            break
    else:
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)
    return shown[-2000:]


class Readers(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance())
        self.site.create_user("anna")
        for n in range(30):
            self.site.deliver("anna", mail(f"number {n}", f"This is mail {n}.\r\n" * (n * 20 + 1), message_id=f"m{n}"))
        link = self.site.imap("anna")
        link.create('"Archive/2026 &AOQ-"')
        link.append('"Archive/2026 &AOQ-"', "(\\Seen \\Flagged)", None, mail("archived"))
        link.logout()

    def test_mbsync_copies_everything_once(self):
        need("mbsync")
        home = self.site.folder / "mbsync"
        (home / "mail").mkdir(parents=True)
        (home / "rc").write_text(f"""
IMAPAccount site
Host localhost
Port {self.site.imap_port}
User anna
PassCmd "printf '%s' '{PASSWORD}'"
SSLType STARTTLS
CertificateFile {self.site.folder}/tls/cert.pem
AuthMechs PLAIN

IMAPStore remote
Account site

MaildirStore local
Path {home}/mail/
Inbox {home}/mail/INBOX
SubFolders Verbatim

Channel all
Far :remote:
Near :local:
Patterns *
Create Both
Expunge Both
SyncState *
""")
        first = run("mbsync", "-c", str(home / "rc"), "-a", env=os.environ | {"HOME": str(home)})
        self.assertEqual(0, first.returncode, first.stdout + first.stderr)
        copied = list((home / "mail/INBOX").glob("*/*"))
        self.assertEqual(30, len([f for f in copied if f.parent.name in ("cur", "new")]))
        again = run("mbsync", "-V", "-c", str(home / "rc"), "-a", env=os.environ | {"HOME": str(home)})
        self.assertEqual(0, again.returncode, again.stdout + again.stderr)
        self.assertNotIn("Pulling", again.stdout.replace("Pulling flags", ""))
        self.assertEqual(30, len(list((home / "mail/INBOX").glob("*/*"))), "a second run copies nothing")
        # and back: a local deletion, a flag and a new mail reach the server
        local = sorted((home / "mail/INBOX").glob("new/*"))
        local[0].rename(home / "mail/INBOX/cur" / (local[0].name.split(":")[0] + ":2,FS"))
        local[1].rename(home / "mail/INBOX/cur" / (local[1].name.split(":")[0] + ":2,T"))
        (home / "mail/INBOX/new/1.local.host").write_bytes(mail("written here"))
        third = run("mbsync", "-c", str(home / "rc"), "-a", env=os.environ | {"HOME": str(home)})
        self.assertEqual(0, third.returncode, third.stdout + third.stderr)
        link = self.site.imap("anna")
        self.assertEqual([b"30"], link.select()[1])
        self.assertTrue(link.search(None, "FLAGGED")[1][0])
        self.assertTrue(link.search(None, "SUBJECT", '"written here"')[1][0])
        link.logout()

    def test_offlineimap(self):
        """Without TLS, which mbsync and curl use in these tests: offlineimap reads and writes one TLS session in two threads
        without a lock, and now and then it waits for ever after STARTTLS while the server has nothing left to say."""
        need("offlineimap")
        home = self.site.folder / "offlineimap"
        home.mkdir()
        (home / "rc").write_text(f"""
[general]
accounts = site
metadata = {home}/meta
ui = quiet
[Account site]
localrepository = local
remoterepository = remote
[Repository local]
type = Maildir
localfolders = {home}/mail
[Repository remote]
type = IMAP
remotehost = localhost
remoteport = {self.site.imap_port}
remoteuser = anna
remotepass = {PASSWORD}
ssl = no
starttls = no
""")
        for _ in range(2):
            done = run("offlineimap", "-1", "-o", "-c", str(home / "rc"), env=os.environ | {"HOME": str(home)})
            self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        self.assertEqual(30, len([f for f in (home / "mail/INBOX").glob("*/*") if f.parent.name in ("cur", "new")]))

    def test_neomutt_shows_and_saves(self):
        need("neomutt")
        home = self.site.folder / "neomutt"
        home.mkdir()
        (home / "rc").write_text(f"""
set imap_user=anna imap_pass="{PASSWORD}" ssl_force_tls=no ssl_starttls=no imap_authenticators=plain
set folder=imap://localhost:{self.site.imap_port} spoolfile=+INBOX
set header_cache="" certificate_file="{home}/certs"
set mark_old=no quit=yes delete=yes confirmappend=no
push "<limit>~s 'number 7'<enter><tag-pattern>~s 'number 7'<enter><tag-prefix><copy-message>{home}/out.mbox<enter>y<quit>"
""")
        status = in_terminal(["neomutt", "-n", "-F", str(home / "rc")],
                             os.environ | {"HOME": str(home), "TERM": "xterm", "LC_ALL": "C.UTF-8"})
        saved = home / "out.mbox"
        self.assertTrue(saved.exists(), status)
        self.assertIn("Subject: number 7\n", saved.read_text())

    def test_scram_login(self):
        """Cyrus SASL's client side, as mbsync uses it."""
        need("mbsync")
        if not list(Path("/usr/lib").glob("*/sasl2/libscram.so*")):
            self.skipTest("not installed: libsasl2-modules")
        for password, status in ((PASSWORD, 0), ("wrong", 1)):
            rc = self.site.folder / "scram.rc"
            rc.write_text(f"""
IMAPAccount site
Host localhost
Port {self.site.imap_port}
User anna
PassCmd "printf '%s' '{password}'"
SSLType None
AuthMechs SCRAM-SHA-256

IMAPStore remote
Account site

MaildirStore local
Path {self.site.folder}/scram/
Inbox {self.site.folder}/scram/INBOX

Channel list
Far :remote:
Near :local:
Patterns *
""")
            (self.site.folder / "scram").mkdir(exist_ok=True)
            done = run("mbsync", "-c", str(rc), "-l", "list", env=os.environ | {"HOME": str(self.site.folder)})
            self.assertEqual(status, done.returncode, done.stdout + done.stderr)
            self.assertEqual(status == 0, "INBOX" in done.stdout)


class Postfix(unittest.TestCase):
    def test_postfix_hands_mail_over_by_lmtp(self):
        need("postfix", "swaks")
        if os.geteuid() != 0:
            self.skipTest("Postfix needs root")
        with Instance() as site:
            site.create_user("anna", "bernd")
            config, smtp_port = site.folder / "postfix", free_port()
            for name in ("postfix", "postfix-queue", "postfix-data"):
                (site.folder / name).mkdir()
            os.chmod(site.folder, 0o755)
            shutil.chown(site.folder / "postfix-data", "postfix", "postfix")
            (config / "main.cf").write_text(f"""
compatibility_level = 3.6
queue_directory = {site.folder}/postfix-queue
data_directory = {site.folder}/postfix-data
maillog_file = {site.folder}/postfix.log
maillog_file_prefixes = {site.folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mydestination =
myhostname = mx.example.org
virtual_mailbox_domains = localhost
virtual_transport = lmtp:inet:127.0.0.1:{site.lmtp_port}
lmtp_host_lookup = native
alias_maps =
alias_database =
master_service_disable =
""")
            (config / "master.cf").write_text(f"""
127.0.0.1:{smtp_port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
""")
            started = run("postfix", "-c", str(config), "start")
            self.assertEqual(0, started.returncode, started.stdout + started.stderr)
            try:
                sent = run("swaks", "--server", f"127.0.0.1:{smtp_port}", "--from", "a@example.org", "--to",
                           "anna@localhost,bernd@localhost", "--header", "Subject: by Postfix", "--silent", "2")
                self.assertEqual(0, sent.returncode, sent.stdout + sent.stderr)

                def arrived(login):
                    link = site.imap(login)
                    try:
                        return any(b"Subject: by Postfix" in m for m in messages(link))
                    finally:
                        link.logout()
                for login in ("anna", "bernd"):
                    wait_for(lambda name=login: arrived(name), f"the mail for {login}", 30)
            except AssertionError:
                print((site.folder / "postfix.log").read_text())
                raise
            finally:
                run("postfix", "-c", str(config), "stop")


if __name__ == "__main__":
    unittest.main()
