# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-backup with real daemons: full and incremental archives, restoring parts and stores, twice, and damage."""

import base64
import json
import os
import re
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

from instance import BIN, Instance, mail, messages, need, wait_for

need("tar", "zstd")
HARD_NAME = '"Projects/a \\"quoted\\" : .. name"'


class Backup(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance())
        self.site.create_user("anna", "bernd")
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-test-")))

    def tool(self, name, *arguments, check=True):
        environment = self.site.environment() | {"LC_ALL": "C.UTF-8"}
        done = subprocess.run([str(BIN / name), *map(str, arguments)], env=environment, capture_output=True,
                              text=True, timeout=120)
        if check:
            self.assertEqual(0, done.returncode, done.stdout + done.stderr)
        return done

    def backup(self, *arguments, check=True):
        return self.tool("kopano-backup", *arguments, check=check)

    def permissions(self, *arguments):
        return self.tool("kopano-mailbox-permissions", *arguments).stdout

    def away(self, login):
        return json.loads(self.tool("kopano-oof", "-u", login, "--dump-json").stdout)

    def archive(self, *who):
        """The path of a new archive of that store: a login, or switches."""
        who = ("-u", *who) if not who[0].startswith("-") else who
        said = self.backup(*who, "-o", self.folder).stdout
        return self.folder / re.search(r" in (\S+)$", said.strip()).group(1)

    def fill(self):
        """anna's mail: small and large ones, flags, a folder below a folder with a hard name."""
        for n in range(5):
            self.site.deliver("anna", mail(f"Number {n}"))
        self.site.deliver("anna", mail("Large") + b"x" * 70 * 14_000 + b"\r\n")
        link = self.site.imap("anna")
        self.assertEqual("OK", link.create(HARD_NAME)[0])
        link.append(HARD_NAME, "(\\Flagged keyword)", '"16-Nov-2026 10:00:00 +0100"', mail("Filed"))
        link.select()
        link.store("2", "+FLAGS", "(\\Seen)")
        return link

    def state(self, login):
        """{folder: sorted (bytes, flags and keywords, internal date)} of everything a client sees as the user's mail."""
        found = {}
        link = self.site.imap(login)
        for line in link.list()[1]:
            name = re.search(rb'"/" (.+)$', line).group(1).decode()
            if name.strip('"').startswith("Recoverable Items"):  # no part of what was backed up
                continue
            count = link.select(name, readonly=True)[1][0]
            rows = link.fetch("1:*", "(FLAGS INTERNALDATE BODY.PEEK[])")[1] if count != b"0" else []
            found[name] = sorted(
                (row[1], b" ".join(sorted(re.search(rb"FLAGS \(([^)]*)\)", row[0]).group(1).replace(b"\\Recent", b"").split())),
                 re.search(rb'INTERNALDATE "([^"]*)"', row[0]).group(1)) for row in rows if isinstance(row, tuple))
        link.logout()
        return found

    @staticmethod
    def names(archive):
        listed = subprocess.run(["tar", "--zstd", "-tf", archive], capture_output=True, text=True, check=True)
        return listed.stdout.splitlines()

    def test_a_store_moves_to_another_user(self):
        self.fill().logout()
        archive = self.archive("anna")
        self.assertEqual(0o600, archive.stat().st_mode & 0o777)
        for _ in range(2):  # the second time nothing is there twice
            said = self.backup("--restore", archive, "-u", "bernd").stdout
        self.assertIn("0 messages restored, 7 were there already", said)
        self.assertEqual(self.state("anna"), self.state("bernd"))

    def test_any_tar_reads_it(self):
        link = self.fill()
        for folder in ("INBOX/1.eml", "manifest.jsonl"):  # called like files
            self.assertEqual("OK", link.create(folder)[0])
            link.append(folder, None, None, mail("Below"))
        link.logout()
        archive = self.archive("anna")
        self.assertEqual("9 messages, all as they were\n", self.backup("--verify", archive).stdout)
        names = self.names(archive)
        self.assertIn("manifest.jsonl", names)
        one = next(name for name in names if "quoted" in name and name.endswith(".eml"))
        content = subprocess.run(["tar", "--zstd", "-xOf", archive, one], capture_output=True, check=True).stdout
        self.assertIn(b"Subject: Filed\r\n", content)

    def test_incremental(self):
        link = self.fill()
        full = self.archive("anna")
        self.site.deliver("anna", mail("Later"))
        link.select()
        link.store("1", "+FLAGS", "(\\Deleted)")
        link.expunge()
        link.store("1", "+FLAGS", "(\\Answered)")
        link.logout()
        state = self.state("anna")
        second = self.archive("anna")
        self.assertEqual(1, sum(name.endswith(".eml") for name in self.names(second)))
        self.assertIn("7 messages, all as they were", self.backup("--verify", second).stdout)
        self.backup("--restore", second, "-u", "bernd")
        self.assertEqual(state, self.state("bernd"))
        self.assertIn(": 0 messages, 0 bytes", self.backup("-u", "anna", "-o", self.folder).stdout)
        full.unlink()
        refused = self.backup("--restore", second, "-u", "anna", "--to", "Elsewhere", check=False)
        self.assertEqual(1, refused.returncode)
        self.assertIn(f"6 messages could not be restored and were left out, the first: there is no archive {full}; 1 message",
                      refused.stderr)
        self.assertEqual([b"Subject: Later"], [re.search(rb"Subject: \w+", raw).group()
                                              for raw in messages(self.site.imap("anna"), "Elsewhere")])

    def test_what_was_in_a_lost_archive_is_copied_again(self):
        link = self.fill()
        full = self.archive("anna")
        self.site.deliver("anna", mail("Later"))
        self.archive("anna")
        link.select()
        link.store("1", "+FLAGS", "(\\Deleted)")
        link.expunge()
        link.logout()
        state = self.state("anna")
        full.unlink()
        said = self.backup("-u", "anna", "-o", self.folder).stdout
        self.assertIn(f"anna: earlier archives are gone, {full.name} for one: 6 of their messages were copied again, "
                      "1 are not where they were any more\n", said)
        third = self.folder / re.search(r"anna: 6 messages, \d+ bytes in (\S+)\n", said).group(1)
        self.assertEqual("7 messages, all as they were\n", self.backup("--verify", third).stdout)
        self.backup("--restore", third, "-u", "bernd")
        self.assertEqual(state, self.state("bernd"))
        self.assertRegex(self.backup("-u", "anna", "-o", self.folder).stdout, r"\Aanna: 0 messages, 0 bytes in \S+\n\Z")

    def test_a_server_that_was_put_back(self):
        """Its UIDs mean other messages now."""
        data = self.site.folder / "lib"
        self.site.deliver("anna", mail("First"))
        self.site.stop("server")
        copy = {file: file.read_bytes() for file in data.glob("kopano.db*")}
        self.site.start("server")
        for subject in ("Second", "Third"):
            self.site.deliver("anna", mail(subject))
        self.archive("anna")
        self.site.stop("server")
        for file in data.glob("kopano.db*"):
            file.unlink()
        for file, content in copy.items():
            file.write_bytes(content)
        self.site.start("server")
        self.site.deliver("anna", mail("Another"))
        state = self.state("anna")
        self.backup("--restore", self.archive("anna"), "-u", "bernd")
        self.assertEqual(state, self.state("bernd"))

    def test_one_store_does_not_keep_others_from_it(self):
        noise = base64.encodebytes(os.urandom(3_000_000)).replace(b"\n", b"\r\n")
        self.site.deliver("anna", mail("Large") + noise)
        environment = self.site.environment()
        small = f"ulimit -f 1024; trap '' XFSZ; exec {BIN}/kopano-backup -o {self.folder}"  # 512 KiB for each file
        done = subprocess.run(["sh", "-c", small], env=environment, capture_output=True, text=True, timeout=120)
        self.assertEqual(1, done.returncode, done.stdout + done.stderr)
        self.assertEqual(["bernd"], [line.split(":")[0] for line in done.stdout.splitlines()])
        self.assertRegex(done.stderr, r"kopano-backup: anna: cannot (write|finish) ")
        self.assertIn("kopano-backup: 1 of 2 stores was not backed up, or not as a whole\n", done.stderr)

    def test_a_damaged_message_does_not_keep_others_from_it(self):
        self.fill().logout()
        whole = self.archive("anna")
        (body,) = [file for file in (self.site.folder / "lib/attachments").glob("??/*") if file.is_file()]
        good = body.read_bytes()
        self.site.stop("server")  # it remembers which bodies are as they were
        body.write_bytes(good[:1000] + b"?" + good[1001:])
        self.site.start("server")
        wait_for(lambda: self.backup("-u", "bernd", "-o", self.folder, check=False).returncode == 0, "the server")
        self.assertRegex(self.backup("-u", "anna", "-o", self.folder).stdout, "anna: 0 messages")  # it is in an archive
        for number in range(2):  # it is asked for again each time
            done = self.backup("-u", "anna", "-o", self.folder, *(["--full"] if number == 0 else []), check=False)
            self.assertEqual(1, done.returncode)
            self.assertRegex(done.stderr, rf"kopano-backup: anna: {[6, 0][number]} messages, \d+ bytes in \S+\n")
            self.assertRegex(done.stderr, "anna: 1 message is damaged on the server and not in the archive, the first: "
                                          r"\d+:6 of Inbox, ")
        self.assertEqual("1 message restored, 6 were there already\n", self.backup("--restore", whole).stdout)
        self.assertEqual(good, body.read_bytes(), "it mends the message that was damaged, too")
        self.assertRegex(self.backup("-u", "anna", "-o", self.folder).stdout, r"\Aanna: 2 messages, .*\n\Z")
        self.assertEqual(8, len(json.loads(self.backup("--list", self.archive("anna"), "--json").stdout)))

    def test_what_the_server_does_not_take_is_left_out(self):
        self.fill().logout()
        archive = self.archive("anna")
        self.site.stop("server")
        with open(self.site.folder / "etc/server.cfg", "a", encoding="utf-8") as file:
            file.write("folder_max_items = 4\n")
        self.site.start("server")
        done = self.backup("--restore", archive, "-u", "bernd", check=False)
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, r"2 messages could not be restored and were left out, the first: a message of \d+ bytes: "
                                      "a folder holds at most 4 messages; 5 messages restored, 0 were there already")
        self.assertEqual(4, len(messages(self.site.imap("bernd"))))

    def test_a_large_message_behind_small_ones(self):
        line = b"x" * 70 + b"\r\n"
        for size in (1_900_000,) * 4 + (49 * 1024 * 1024,):
            self.site.deliver("anna", mail(f"{size} bytes") + line * (size // len(line)))
        archive = self.archive("anna")
        self.assertEqual("5 messages restored, 0 were there already\n", self.backup("--restore", archive, "-u", "bernd").stdout)
        self.assertEqual("0 messages restored, 5 were there already\n", self.backup("--restore", archive, "-u", "bernd").stdout)

    def test_a_backup_that_is_ended_leaves_nothing(self):
        """The server holds still, so it is in the middle of its work."""
        for number in range(3):
            self.site.deliver("anna", mail(f"Large {number}") + (b"x" * 70 + b"\r\n") * 300_000)

        def is_writing(process):
            try:
                return any(str(self.folder) in os.readlink(fd) for fd in Path(f"/proc/{process.pid}/fd").iterdir())
            except FileNotFoundError:  # it was closed just now
                return False

        server = self.site.processes["server"]
        environment = self.site.environment()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            tool = subprocess.Popen([BIN / "kopano-backup", "-u", "anna", "-o", self.folder, "--full"], env=environment)
            try:
                wait_for(lambda tool=tool: is_writing(tool), "an archive begun")
                os.kill(server.pid, signal.SIGSTOP)
                tool.send_signal(number)
                self.assertEqual(128 + number, tool.wait(20))
            finally:
                os.kill(server.pid, signal.SIGCONT)
                tool.kill()
                tool.wait()
            self.assertEqual([], os.listdir(self.folder))

    def test_single_items_and_folders(self):
        self.fill().logout()
        archive = self.archive("anna")
        listed = json.loads(self.backup("--list", archive, "--json").stdout)
        self.assertEqual(7, len(listed))
        shown = self.backup("--list", archive).stdout
        self.assertRegex(shown, r"(?m)^  ID +Date +Size  Subject$")
        self.assertRegex(shown, r"(?m)^  \d+:1 +\d{4}-\d\d-\d\dT[0-9:]+Z +\d+  Number 0$")
        self.assertEqual({"Number 0", "Large", "Filed"}, {entry["subject"] for entry in listed} - {
            f"Number {n}" for n in range(1, 5)})
        filed = next(entry for entry in listed if entry["folder"].startswith("Projects"))
        self.backup("--restore", archive, "-u", "bernd", "--item", filed["id"], "--to", "Found/again")
        self.assertEqual(1, len(messages(self.site.imap("bernd"), "Found/again")))
        self.backup("--restore", archive, "-u", "bernd", "--folder", "Projects")
        self.assertEqual([], messages(self.site.imap("bernd")))
        self.assertEqual(1, len(messages(self.site.imap("bernd"), filed["folder"].replace('"', '\\"'))))

    def test_an_orphaned_store(self):
        self.fill().logout()
        guid = json.loads(self.site.admin("--details", "anna", "--json").stdout)["storeGuid"]
        self.site.admin("-d", "anna")
        self.assertNotIn("anna", self.backup("-o", self.folder).stdout, "it is nobody's")
        said = self.backup("--store", guid.upper(), "-o", self.folder).stdout
        self.assertRegex(said, r"\Aorphaned store of anna: 7 messages, \d+ bytes in orphan-anna-\S+-full\.tar\.zst\n\Z")
        self.assertRegex(self.backup("--store", guid, "-o", self.folder).stdout, r" 0 messages, 0 bytes in \S+-incremental\.")
        archive = self.folder / re.search(r" in (\S+)$", said.strip()).group(1)
        self.assertIn("Number 0", self.backup("--list", archive).stdout)
        self.assertIn("there is no user 'anna'", self.backup("--restore", archive, check=False).stderr)
        self.assertIn("7 messages restored", self.backup("--restore", archive, "-u", "bernd").stdout)
        for wrong, why in (("12", "32 hexadecimal digits"), ("0" * 32, "there is no store 0")):
            self.assertIn(why, self.backup("--store", wrong, "-o", self.folder, check=False).stderr)

    def test_all_stores(self):
        self.site.deliver(["anna", "bernd"], mail("For both"))
        said = self.backup("-o", self.folder).stdout
        self.assertEqual(["anna", "bernd"], [line.split(":")[0] for line in said.splitlines()])

    def test_logins_longer_than_file_names(self):
        longest = ["ü" * 120 + "one", "ü" * 120 + "two"]
        for n, login in enumerate(longest):
            self.site.admin("-c", login, "-p", "pass", "-e", f"long{n}@localhost", "-f", "Long")
        archives = [self.archive(login) for login in longest]
        self.assertEqual(2, len({archive.name.split("-2")[0] for archive in archives}), archives)
        self.backup("--restore", archives[0], "-u", longest[1])

    def share(self):
        """anna's Inbox is bernd's to read, carl's to write; bernd is her delegate; she is away and has subscribed."""
        self.site.create_user("carl")
        self.permissions("--update-delegate", "bernd", "--inbox", "readonly", "--see-private", "anna")
        self.permissions("--update-delegate", "carl", "--inbox", "secretary", "anna")
        self.tool("kopano-oof", "-u", "anna", "-m", "1", "-t", "Away until Monday")
        link = self.site.imap("anna")
        link.subscribe(HARD_NAME)
        link.logout()
        return self.permissions("--list-permissions-per-folder", "anna")

    def test_rights_and_settings_come_back_once(self):
        self.fill().logout()
        before = self.share()
        archive = self.archive("anna")
        self.assertIn("rights: bernd readonly", self.backup("--list", archive).stdout)
        self.assertEqual("7 messages restored, 0 were there already\n", self.backup(
            "--restore", archive, "-u", "bernd", "--rights", "none").stdout.splitlines(True)[0])
        self.assertIn("  none\n", self.permissions("--list-permissions", "bernd"))
        said = self.backup("--restore", archive, "-u", "bernd").stdout
        for what in ("subscriptions", "out of office"):
            self.assertIn(f"{what} not restored: the store is somebody else's\n", said)
        self.assertEqual("", self.away("bernd")["subject"])
        link = self.site.imap("bernd")
        self.assertNotIn(b"Projects", b"".join(row or b"" for row in link.lsub()[1]))
        link.logout()

        self.permissions("--remove-all-permissions", "anna")
        self.site.admin("--del-delegate", "bernd", "-u", "anna")
        self.tool("kopano-oof", "-u", "anna", "-m", "0", "-t", "")
        link = self.site.imap("anna")
        link.unsubscribe(HARD_NAME)
        self.assertIn("out of office restored, but switched off\n", self.backup("--restore", archive, "--rights", "none").stdout)
        self.assertIn("  none\n", self.permissions("--list-permissions", "anna"))
        said = self.backup("--restore", archive).stdout
        for line in ("0 messages restored, 7 were there already", "rights of Inbox: bernd readonly",
                     "rights of Inbox: carl secretary", "delegates: bernd is a delegate, sees private items"):
            self.assertIn(line + "\n", said)
        self.assertEqual(before, self.permissions("--list-permissions-per-folder", "anna"))
        self.assertIn(b"Projects", link.lsub()[1][0])
        link.logout()
        away = self.away("anna")
        self.assertEqual((False, "Away until Monday"), (away["set"], away["subject"]))
        self.assertEqual("0 messages restored, 7 were there already\n", self.backup("--restore", archive).stdout)

    def test_rights_are_not_widened(self):
        self.fill().logout()
        self.share()
        archive = self.archive("anna")
        listed = json.loads(self.backup("--list", archive, "--json").stdout)
        self.permissions("--update-delegate", "carl", "--inbox", "readonly", "anna")  # fewer than in the archive
        self.site.admin("-d", "bernd")
        self.permissions("--remove-all-permissions", "carl")
        now = self.permissions("--list-permissions", "anna")
        for arguments, told in ((("--item", listed[0]["id"]), "rights of 1 folder not restored: single messages"),
                                (("--to", "Elsewhere"), "rights of 1 folder not restored: with --to"),
                                (("-u", "carl"), "rights of 1 folder not restored: the store is somebody else's"),
                                ((), "rights of Inbox: carl has something else than in the archive, which stays"),
                                ((), "rights of Inbox: bernd not restored: there is no user or group 'bernd'")):
            self.assertIn(told, self.backup("--restore", archive, *arguments).stdout)
            self.assertEqual(now, self.permissions("--list-permissions", "anna"))
            self.assertIn("  none\n", self.permissions("--list-permissions", "carl"))
        self.site.create_user("dora")
        self.permissions("--update-delegate", "dora", "--inbox", "owner", "anna")
        said = self.backup("--restore", archive, "--rights", "exact").stdout
        self.assertIn("rights of Inbox: carl secretary\n", said)
        self.assertIn("rights of Inbox: dora taken away\n", said)
        self.assertEqual("Permissions of anna:\n  carl: Inbox secretary\n", self.permissions("--list-permissions", "anna"))

    def test_the_public_store(self):
        self.site.admin("-s")
        link = self.site.imap("anna")
        self.assertEqual("OK", link.create('"Public Folders/News/Old"')[0])
        link.append('"Public Folders/News/Old"', "(\\Seen)", None, mail("Picnic"))
        archive = self.archive("--public")
        self.assertEqual("public-store-", archive.name[:13])
        self.assertEqual("OK", link.delete('"Public Folders/News/Old"')[0])
        self.assertEqual("OK", link.delete('"Public Folders/News"')[0])
        said = self.backup("--restore", archive).stdout
        self.assertIn("1 message restored, 0 were there already\n", said)
        self.assertIn("rights of News: anna owner\n", said)
        self.assertEqual(1, len(messages(link, "Public Folders/News/Old")))
        self.assertEqual("0 messages restored, 1 was there already\n", self.backup("--restore", archive).stdout)
        self.assertEqual("OK", link.delete('"Public Folders/News/Old"')[0])  # hers again
        link.logout()
        said = self.backup("-o", self.folder).stdout
        self.assertEqual(["anna", "bernd", "public store"], sorted(line.split(":")[0] for line in said.splitlines()))
        self.backup("--restore", archive, "-u", "bernd")
        self.assertEqual(1, len(messages(self.site.imap("bernd"), "News/Old")))

    def test_damage_and_wrong_input(self):
        self.fill().logout()
        noise = "".join(f"{os.urandom(35).hex()}\r\n" for _ in range(2000))  # most of the archive: nothing makes it smaller
        self.site.deliver("anna", mail("Noise", body=noise))
        archive = self.archive("anna")
        whole = archive.read_bytes()
        half = len(whole) // 2
        overwritten = whole[:half] + os.urandom(400) + whole[half + 400:]
        for damaged in (whole[:half], whole[:30], b"", overwritten, b"no archive at all"):
            archive.write_bytes(damaged)
            for verb in (("--verify", archive), ("--restore", archive, "-u", "bernd")):
                done = self.backup(*verb, check=False)
                self.assertEqual(1, done.returncode, done)
                self.assertRegex(done.stderr, r"kopano-backup: .*(/[0-9]+\.eml|cannot be read as an archive).*\n")
                self.assertIn(archive.name, done.stderr)
        beside = archive.with_name(archive.name.replace(".tar.zst", ".manifest.jsonl"))
        manifest = beside.read_bytes()
        beside.unlink()
        archive.write_bytes(whole[:-20])
        self.assertIn("manifest.jsonl", self.backup("--verify", archive, check=False).stderr)
        beside.write_bytes(manifest)
        archive.write_bytes(whole)
        for arguments, complaint in ((("-u", "nobody"), "no user 'nobody'"), (("--list", self.folder / "x"), "no archive"),
                                     (("--restore", archive, "-u", "nobody"), "nobody"),
                                     (("--restore", archive, "--item", "1:1"), "no message 1:1")):
            done = self.backup(*arguments, check=False)
            self.assertEqual(1, done.returncode)
            self.assertIn(complaint, done.stderr)

    def test_a_full_mailbox_is_no_obstacle(self):
        """SYSTEM is not bound by quotas: what an administrator restores is there, and the user's next mail is not."""
        self.fill().logout()
        archive = self.archive("anna")
        self.site.admin("-u", "bernd", "--qo", "y", "--qw", "0", "--qs", "0", "--qh", "1")
        self.backup("--restore", archive, "-u", "bernd")
        self.assertEqual(self.state("anna"), self.state("bernd"))
        with self.site.lmtp() as link:
            refused = link.sendmail("a@example.org", ["bernd@localhost"], mail("More") + b"x" * 70 * 14_000 + b"\r\n")
        self.assertEqual(552, refused["bernd@localhost"][0])

    def test_without_a_server_each_tool_says_where_it_looked(self):
        self.site.stop("server")
        for tool, arguments, file in (("kopano-backup", ("-u", "anna", "-o", self.folder), "backup.cfg"),
                                      ("kopano-stats", ("--users",), "admin.cfg")):
            done = self.tool(tool, *arguments, check=False)
            self.assertEqual((1, ""), (done.returncode, done.stdout))
            for part in (f"{tool}: kopano-server cannot be reached at file://{self.site.folder}/run/server.sock: ",
                         "Does kopano-server run?", "-h URL", f"{self.site.folder}/etc/{file}."):
                self.assertIn(part, done.stderr)
        self.site.start("server")


if __name__ == "__main__":
    unittest.main()
