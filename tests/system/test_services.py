# SPDX-License-Identifier: GPL-3.0-or-later
"""The registry of services, reload, and configuration over the RPC: kopano-admin against real daemons."""

import json
import os
import re
import signal
import threading
import unittest

from instance import DAEMONS, Instance, mail, wait_for


class Services(unittest.TestCase):
    def setUp(self):
        audit = {"audit_log_enabled": "yes", "audit_log_method": "file", "audit_log_file": "audit.log"}
        self.site = self.enterContext(Instance(server=audit))
        wait_for(lambda: {row["service"] for row in self.services()} == set(DAEMONS), "all services to register")

    # what an administrator does

    def services(self):
        return json.loads(self.site.admin("--list-services", "--json").stdout)

    def options(self, service, *names):
        rows = json.loads(self.site.admin("--config-get", service, *names, "--json").stdout)
        return {row["option"]: row for row in rows}

    def value(self, service, name):
        return self.options(service, name)[name]["value"]

    def history(self, service):
        return json.loads(self.site.admin("--config-history", service, "--json").stdout)

    def refused(self, *arguments):
        done = self.site.admin(*arguments, check=False)
        self.assertEqual((1, ""), (done.returncode, done.stdout), done.stderr)
        return done.stderr

    def file(self, service):
        return self.site.folder / f"etc/{service}.cfg"

    def acts(self):
        """What the security log says administrators did, without who did it."""
        lines = (self.site.folder / "lib/audit.log").read_text().splitlines()
        return [tuple(re.search(r"administration (\w+) action='([^']*)'.* target='([^']*)' detail='(.*)'", line).groups())
                for line in lines if "administration " in line]

    def failures_allowed(self):
        """How many bad commands a new connection of the gateway may send: a reloadable option at work."""
        with self.site.raw(self.site.imap_port) as link, link.makefile("rb") as answers:
            answers.readline()
            said = 0
            while said < 50:
                link.sendall(b"t NONSENSE\r\n")
                if not answers.readline().startswith(b"t BAD"):
                    return said
                said += 1
        return said

    def test_every_daemon_is_listed(self):
        rows = {row["service"]: row for row in self.services()}
        for name in DAEMONS:
            row = rows[name]
            self.assertEqual((self.site.pid(name), f"kopano-{name}", str(self.file(name))),
                             (row["pid"], row["program"], row["configFile"]))
        self.assertIn(f"127.0.0.1:{self.site.imap_port}", rows["gateway"]["listeners"])
        self.assertIn(f"127.0.0.1:{self.site.imaps_port} tls", rows["gateway"]["listeners"])
        table = self.site.admin("--list-services").stdout
        self.assertRegex(table, r"(?m)^gateway .* 127\.0\.0\.1:")
        log = self.site.admin("--service-log", "gateway", "--lines", "5").stdout
        self.assertLessEqual(len(log.splitlines()), 5)
        self.assertIn("registered at the server", self.site.admin("--service-log", "gateway").stdout)
        worse = self.site.admin("--service-log", "gateway", "--level", "error").stdout
        self.assertNotIn("[info", worse)
        counters = json.loads(self.site.admin("--service-counters", "gateway", "--json").stdout)
        self.assertIn("connections", {row["name"] for row in counters})

    def counters(self, service):
        rows = json.loads(self.site.admin("--service-counters", service, "--json").stdout)
        return {row["name"]: row["value"] for row in rows}

    def test_what_was_delivered_is_counted(self):
        self.site.create_user("bob")
        server, dagent = self.counters("server"), self.counters("dagent")
        for name in ("soap_request", "login_unix", "sessions", "sql_select", "queuelen"):
            self.assertIn(name, server)
        text = mail("counted")
        with self.site.lmtp() as link:
            refused = link.sendmail("a@example.org", ["bob@localhost", "nobody@localhost"], text)
        self.assertEqual(550, refused["nobody@localhost"][0])
        now = self.counters("dagent")
        grown = {name: now[name] - dagent[name] for name in now if name.startswith("dagent_")}
        self.assertGreaterEqual(grown.pop("dagent_bytes"), len(text))
        self.assertEqual({"dagent_attempts": 1, "dagent_recips": 1, "dagent_delivered": 1, "dagent_refused": 1,
                          "dagent_temporary": 0}, grown)
        self.assertEqual(server["deliveries"] + 1, self.counters("server")["deliveries"])

    def test_reload_tells_what_it_did(self):
        self.assertEqual("Configuration of gateway reloaded.\n", self.site.admin("--reload", "gateway").stdout)
        text = self.file("gateway").read_text()
        self.file("gateway").write_text(text + "imap_max_fail_commands = 3\nio_threads = 2\njust words\n")
        said = self.site.admin("--reload", "kopano-gateway").stdout
        self.assertIn("In force now: imap_max_fail_commands\n", said)
        self.assertIn("Waiting for a restart: io_threads\n", said)
        self.assertRegex(said, r"Warning: .*gateway\.cfg:\d+: a line without")
        self.assertEqual(3, self.failures_allowed())
        # An option that is gone from the file has its default again.
        self.file("gateway").write_text(text)
        self.assertIn("In force now: imap_max_fail_commands\n", self.site.admin("--reload", "gateway").stdout)
        self.assertEqual(10, self.failures_allowed())
        lines = text.count("\n")
        self.file("gateway").write_text(text + "imap_max_fail_commands = 3\nno_such_option = 1\nlog_level = x\n")
        said = self.refused("--reload", "gateway")
        self.assertIn(f"gateway.cfg:{lines + 2}: unknown option", said)
        self.assertIn(f"gateway.cfg:{lines + 3}: log_level: ", said)
        self.assertEqual(10, self.failures_allowed())
        self.file("gateway").unlink()
        self.assertIn("gateway.cfg: No such file or directory", self.refused("--reload", "gateway"))
        self.assertIn("no service 'nothing' is connected", self.refused("--reload", "nothing"))
        # The server reads its own as well.
        with open(self.file("server"), "a") as file:
            file.write("log_level = 4\n")
        self.assertIn("In force now: log_level\n", self.site.admin("--reload", "server").stdout)

    def test_an_option_is_set_without_a_restart(self):
        pid = self.site.pid("gateway")
        file = self.file("gateway")
        file.write_text("# mine\n\n" + file.read_text() + "!include more.cfg\n")
        (file.parent / "more.cfg").write_text("# more\r\nimap_max_fail_commands = 7\r\n")
        self.site.admin("--reload", "gateway")
        before = file.read_text()
        file.chmod(0o604)
        said = self.site.admin("--config-set", "gateway", "imap-max-fail-commands=4", "server_hostname=Mäil #1",
                               "--comment", "as Bernd wished").stdout
        self.assertRegex(said, r"\AConfiguration of gateway changed; this is version \d+\.\n")
        self.assertIn("In force now: imap_max_fail_commands, server_hostname\n", said)
        self.assertEqual(4, self.failures_allowed())
        self.assertEqual(b"# more\r\nimap_max_fail_commands = 4\r\n", (file.parent / "more.cfg").read_bytes())
        self.assertEqual(before + "server_hostname = Mäil #1\n", file.read_text())
        self.assertEqual(0o604, file.stat().st_mode & 0o777)
        self.assertEqual(pid, self.site.pid("gateway"))
        row = self.options("gateway", "imap_max_fail_commands")["imap_max_fail_commands"]
        self.assertEqual(("4", "file", "10"), (row["value"], row["origin"], row["default"]))
        self.assertEqual("as Bernd wished", self.history("gateway")[0]["comment"])
        self.assertEqual("SYSTEM", self.history("gateway")[0]["author"])
        for wrong, reason in (("imap_max_fail_commands=0", "smaller than|not in the range"), ("no_such=1", "unknown option"),
                              ("imap_max_fail_commands=1\nno_such=1", "control characters"),
                              ("ssl_private_key_file=/nonexistent.pem", "nonexistent.pem")):
            self.assertRegex(self.refused("--config-set", "gateway", "server_hostname=x", wrong), reason)
        self.assertEqual(4, self.failures_allowed())
        self.assertEqual("Mäil #1", self.value("gateway", "server_hostname"))
        self.site.admin("--config-unset", "gateway", "imap_max_fail_commands")
        self.assertEqual(10, self.failures_allowed())
        self.assertEqual(b"# more\r\n", (file.parent / "more.cfg").read_bytes())
        # What only a restart takes over is written, said and shown.
        self.assertIn("Waiting for a restart: io_threads", self.site.admin("--config-set", "gateway", "io_threads=2").stdout)
        self.assertRegex(self.site.admin("--config-diff", "gateway").stdout, r"io_threads +0 +2 +restart")
        self.assertRegex(self.site.admin("--config-get", "gateway", "io_threads").stdout,
                         r"\AOption +In force +Origin +In the file +Taken over by\nio_threads +0 +default +2 +restart\n\Z")
        self.site.restart("gateway")
        wait_for(lambda: len(self.services()) == 3, "the gateway to register again")
        self.assertEqual("No differences.\n", self.site.admin("--config-diff", "gateway").stdout)

    def test_check_and_go_back(self):
        self.assertEqual("The configuration is valid.\n", self.site.admin("--config-validate", "dagent").stdout)
        self.assertRegex(self.refused("--config-validate", "dagent", "log_level=many"), r"dagent\.cfg:\d+: log_level: ")
        draft = self.site.folder / "draft.cfg"
        draft.write_text("\nnonsense_option = 1\n")
        said = self.refused("--config-validate", "dagent", "--file", str(draft))
        self.assertIn(f"{draft}:2: unknown option", said)
        self.assertNotIn("dagent.cfg", said)
        original = self.file("dagent").read_text()
        self.assertEqual([1], [row["version"] for row in self.history("dagent")])
        self.site.admin("--config-set", "dagent", "log_level=6")
        changed = self.file("dagent").read_text()
        self.assertEqual("6", self.value("dagent", "log_level"))
        shown = self.site.admin("--config-diff", "dagent", "1").stdout
        self.assertRegex(shown, r"(?m)^-log_level = 5\n\+log_level = 6$")
        self.assertRegex(shown, r"\A--- version 1, [0-9TZ:-]+: found at the first start\n\+\+\+ the present files\n=== ")
        said = self.site.admin("--config-rollback", "dagent", "1").stdout
        self.assertIn("this is version 3.\nIn force now: log_level\n", said)
        self.assertEqual(original, self.file("dagent").read_text())
        self.assertEqual("5", self.value("dagent", "log_level"))
        self.site.admin("--config-rollback", "dagent", "2")
        self.assertEqual(changed, self.file("dagent").read_text())
        self.assertEqual([4, 3, 2, 1], [row["version"] for row in self.history("dagent")])
        self.assertRegex(self.site.admin("--config-diff", "dagent", "2", "4").stdout, r"\A--- version 2, [0-9TZ:-]+, SYSTEM: log_level\n"
                         r"\+\+\+ version 4, [0-9TZ:-]+, SYSTEM.*\nNo differences\.\n\Z")
        self.assertIn("has no version 9", self.refused("--config-rollback", "dagent", "9"))
        self.refused("--config-set", "dagent", "log_level=many")
        wait_for(lambda: len(self.acts()) >= 4, "the security log")
        self.assertEqual([("ok", "config.change", "dagent", "version 2"), ("ok", "config.rollback", "dagent", "version 3"),
                          ("ok", "config.rollback", "dagent", "version 4")], self.acts()[:3])
        self.assertEqual(("failed", "config.change", "dagent"), self.acts()[3][:3])

    def test_a_file_changed_behind_the_back_is_not_lost(self):
        file = self.file("gateway")
        theirs = file.read_text() + "# by hand\nimap_max_fail_commands = 6\n"
        file.write_text(theirs)
        self.assertIn("was changed since it was loaded", self.refused("--config-set", "gateway", "server_hostname=x"))
        self.assertIn("was changed since it was loaded", self.refused("--config-rollback", "gateway", "1"))
        self.assertEqual(theirs, file.read_text())
        self.assertEqual(10, self.failures_allowed())
        self.assertTrue(next(row for row in self.services() if row["service"] == "gateway")["changedOutside"])
        self.site.admin("--config-rollback", "gateway", "1", "--force")
        self.assertNotIn("by hand", file.read_text())
        newest, outside, first = self.history("gateway")
        self.assertEqual(("SYSTEM", "", ""), (newest["author"], outside["author"], first["author"]))
        self.site.admin("--config-rollback", "gateway", str(outside["version"]))
        self.assertEqual(theirs, file.read_text())
        self.assertEqual(6, self.failures_allowed())
        # A reload takes it up, and so does a signal; both are versions of their own.
        count = len(self.history("gateway"))
        file.write_text(theirs + "# more\n")
        self.site.admin("--reload", "gateway")
        self.assertEqual(count + 1, len(self.history("gateway")))
        file.write_text(theirs + "# again\n")
        os.kill(self.site.pid("gateway"), signal.SIGHUP)
        wait_for(lambda: len(self.history("gateway")) == count + 2, "the version after the signal")
        self.site.admin("--config-set", "gateway", "server_hostname=x")

    def test_what_a_forced_change_takes_up_is_told(self):
        self.site.admin("--config-set", "gateway", "log_level=4")
        with open(self.file("gateway"), "a") as file:
            file.write("imap_max_fail_commands = 6\n")
        said = self.site.admin("--config-set", "gateway", "log_level=4", "--force").stdout
        self.assertIn("In force now: imap_max_fail_commands\n", said)
        self.assertNotIn("already", said)
        self.assertEqual(6, self.failures_allowed())
        self.assertIn("was like that already", self.site.admin("--config-set", "gateway", "log_level=4").stdout)

    def test_a_new_secret_is_a_change(self):
        def set_secret(value):
            return self.site.admin("--config-set", "gateway", "sslkey_pass", "--value-file", "-",
                                   "--comment", f"the {value} one", text=f"hunter{value}\n").stdout

        self.assertIn("this is version 2.\n", set_secret(2))
        self.assertIn("this is version 3.\n", set_secret(3))
        self.assertEqual("the 3 one", self.history("gateway")[0]["comment"])
        self.assertIn("was like that already", set_secret(3))
        # A version that had none leaves the present one where it is.
        self.site.admin("--config-set", "gateway", "imap_max_fail_commands=6")
        self.site.admin("--config-rollback", "gateway", "1")
        self.assertIn("\nsslkey_pass = hunter3\n", self.file("gateway").read_text())
        self.assertNotIn("imap_max_fail_commands = 6", self.file("gateway").read_text())

    def test_secrets_stay_where_they_are(self):
        secret = next(name for name, row in self.options("server").items() if row["type"] == "secret")
        with open(self.file("server"), "a") as file:
            file.write(f"#old_password = hunter2\n{secret} = hunter2\n")
        self.site.admin("--reload", "server")
        shown = self.site.admin("--config-diff", "server", "1").stdout
        self.assertIn("#old_password = ******", shown)
        self.assertNotIn("hunter2", shown + self.site.admin("--config-get", "server", "--json").stdout)
        for path in (self.site.folder / "lib").glob("kopano.db*"):
            self.assertNotIn(b"hunter2", path.read_bytes())
        # Who administrates mail runs no programs as the server does.
        before = self.file("server").read_text()
        self.assertIn("createuser_script names a program to run",
                      self.refused("--config-set", "server", "createuser_script=/bin/true"))
        self.assertEqual(before, self.file("server").read_text())
        # A version that is put back has the secret that is known, or says that none is.
        version = str(self.history("server")[0]["version"])
        self.site.admin("--config-set", "server", "softdelete_lifetime=60")
        self.site.admin("--config-rollback", "server", version)
        self.assertIn(f"\n{secret} = hunter2\n", self.file("server").read_text())
        self.assertNotIn("softdelete_lifetime = 60", self.file("server").read_text())
        # From the standard input, so that it is in nobody's list of processes.
        self.site.admin("--config-set", "server", secret, "softdelete_lifetime=61", "--value-file", "-",
                        text="hunter3 \nsecond line\n")
        self.assertIn(f"\n{secret} = hunter3\n", self.file("server").read_text())
        self.assertIn("softdelete_lifetime = 61", self.file("server").read_text())
        done = self.site.admin("--config-set", "server", secret, "--value-file", "-", check=False)
        self.assertEqual(1, done.returncode)
        self.assertIn("the first line is empty", done.stderr)
        self.site.admin("--config-unset", "server", secret)
        said = self.site.admin("--config-rollback", "server", version).stdout
        self.assertIn(f"{secret}: the secret is not known any more", said)
        self.assertNotIn(f"\n{secret} =", self.file("server").read_text())

    def test_a_level_that_there_is_not(self):
        for level in ("7", "99", "0x63", "-1"):
            self.assertIn("log_level: ", self.refused("--config-set", "server", f"log_level={level}"))
        self.site.admin("--config-set", "server", "log_level=0x10006")
        self.assertEqual("0x10006", self.value("server", "log_level"))

    def test_a_killed_server_finds_its_services_again(self):
        self.site.kill("server")
        self.site.start("server")
        wait_for(lambda: {row["service"] for row in self.services()} == set(DAEMONS), "all services to register again")
        self.site.admin("--config-set", "gateway", "imap_max_fail_commands=3")
        self.assertEqual(3, self.failures_allowed())
        self.site.kill("gateway")
        wait_for(lambda: len(self.services()) == 2, "the gateway to be missed")
        self.site.start("gateway")
        wait_for(lambda: len(self.services()) == 3, "the gateway to be back")
        self.assertEqual(3, self.failures_allowed())

    def test_a_half_written_file_is_never_seen(self):
        self.site.admin("--config-set", "dagent", "log_level=6")
        whole = self.file("dagent").read_text()
        seen, running = set(), True

        def look():
            while running:
                seen.add(re.sub(r"log_level = \d", "log_level = N", self.file("dagent").read_text()))

        watcher = threading.Thread(target=look)
        watcher.start()
        for i in range(30):
            self.site.admin("--config-set", "dagent", f"log_level={i % 6 + 1}")
        running = False
        watcher.join()
        self.assertEqual({whole.replace("log_level = 6", "log_level = N")}, seen)
        self.assertEqual([], list((self.site.folder / "etc").glob("*.new-*")))


if __name__ == "__main__":
    unittest.main()
