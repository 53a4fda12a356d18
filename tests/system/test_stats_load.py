# SPDX-License-Identifier: GPL-3.0-or-later
"""Every table of kopano-stats under load: what it shows is compared with what the test did."""

import json
import subprocess
import threading
import time
import unittest

from instance import BIN, PASSWORD, Instance, free_port, mail, wait_for
from rpcclient import PING, Refused, Rpc

USERS = ("jo@acme", "ann@acme", "ben@bolt")
MAILS = 30  # by each sender
PINGS = 500
TABLES = ("system", "session", "users", "company", "servers")
STATISTICS = {"system": 130, "session": 131, "user": 132, "company": 133, "server": 134}


class Load:
    """People who work: senders, mail programs, programs of our own. Counts what was done; finish() waits for them."""

    def __init__(self, site):
        self.site = site
        self.delivered = {user: 0 for user in USERS}
        self.mails = 0
        self.links = []
        self.programs = []
        self.errors = []
        self.lock = threading.Lock()
        work = [(self.send, user) for user in USERS] + [(self.read, user) for user in USERS] + [(self.ask, USERS[0])]
        self.threads = [threading.Thread(target=self.guarded, args=entry) for entry in work]

    def guarded(self, work, user):
        try:
            work(user)
        except BaseException as error:
            self.errors.append(error)

    def start(self):
        for thread in self.threads:
            thread.start()

    def finish(self):
        for thread in self.threads:
            thread.join()
        if self.errors:
            raise self.errors[0]

    def send(self, user):
        """Mails to himself, each other one also to the next user."""
        other = USERS[(USERS.index(user) + 1) % len(USERS)]
        with self.site.lmtp() as link:
            for number in range(MAILS):
                to = [user, other] if number % 2 else [user]
                refused = link.sendmail("load@example.org", [f"{one}.example" for one in to],
                                        mail(f"{user} {number}", "x" * 100 * number + "\r\n"))
                if refused:
                    raise AssertionError(refused)
                with self.lock:
                    self.mails += 1
                    for one in to:
                        self.delivered[one] += 1

    def read(self, user):
        """Two connections that stay; one that looks around, one that waits."""
        first, second = self.site.imap(user), self.site.imap(user)
        with self.lock:
            self.links += [first, second]
        second.select("INBOX")
        for _ in range(10):
            first.select("INBOX")
            first.search(None, "SUBJECT", "nothing")

    def ask(self, user):
        program = Rpc(self.site, "load-program")
        with self.lock:
            self.programs.append(program)
        program.login(user, PASSWORD)
        for _ in range(PINGS):
            program.call(PING)


class StatsUnderLoad(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.port = free_port()
        cls.site = Instance(server={
            "enable_hosted_kopano": "yes", "loginname_format": "%u@%c", "server_listen": f"127.0.0.1:{cls.port}",
            "server_hostname": "mail.example", "quota_warn": 11, "quota_soft": 12, "quota_hard": 13,
            "audit_log_enabled": "yes", "audit_log_method": "file"})
        cls.site.options["server"]["audit_log_file"] = cls.site.folder / "log/audit.log"
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)
        for company in ("acme", "bolt"):
            cls.site.admin("--create-company", company)
            cls.site.admin("-s", "-I", company)
        for login in USERS:
            cls.site.admin("-c", login, "-p", PASSWORD, "-e", f"{login}.example", "-f", login.title())

    def run_stats(self, *arguments, text=None, check=True):
        return self.site.tool("stats", *arguments, text=text, check=check)

    def tables(self):
        text = self.run_stats(*(f"--{name}" for name in TABLES), "--json").stdout
        tables = json.loads(text)
        self.assertEqual(set(tables), set(TABLES))
        tables["system"] = {row["name"]: row["value"] for row in tables["system"]}
        return tables

    def test_all_tables(self):
        site = self.site
        site.admin("-u", "ann@acme", "--qo", "y", "--qw", "21", "--qs", "22", "--qh", "23")
        site.admin("-u", "ben@bolt", "-a", "1")
        site.admin("-u", "ben@bolt", "-n", "0")
        before = self.tables()
        began = int(time.time())
        load = Load(site)
        load.start()
        while any(thread.is_alive() for thread in load.threads):
            with load.lock:
                least = sum(load.delivered.values())
            seen = self.tables()
            moved = seen["system"]["deliveries"] - before["system"]["deliveries"]
            self.assertGreaterEqual(moved, least)
            self.assertEqual({row["user"] for row in seen["users"]}, set(USERS))
            self.assertEqual({row["company"] for row in seen["company"]}, {"acme", "bolt"})
        load.finish()
        self.check_system(before["system"], self.tables()["system"], load)
        self.check_sessions(load)
        self.check_users(load, began)
        self.check_companies()
        self.check_server()
        for program in load.programs:
            program.close()
        for link in load.links[1:]:
            link.logout()
        load.links[0].shutdown()  # without a word
        wait_for(lambda: self.tables()["system"]["sessions"] == before["system"]["sessions"], "the sessions to end")
        ended = {row["user"]: row["lastLogoff"] for row in self.tables()["users"]}
        self.assertTrue(all(began <= when <= time.time() for when in ended.values()), ended)

    def check_system(self, before, after, load):
        moved = {name: after[name] - before[name] for name in after if isinstance(after[name], int)}
        delivered = sum(load.delivered.values())
        self.assertEqual(delivered, 3 * MAILS + 3 * (MAILS // 2))
        self.assertEqual(moved["deliveries"], delivered)
        self.assertEqual((moved["deliveries_duplicate"], moved["deliveries_refused"]), (0, 0))
        self.assertEqual(moved["login_password"], len(load.links) + 1)
        self.assertEqual(moved["login_failed"], 0)
        self.assertEqual(moved["sessions_created"], len(load.links) + 1)
        self.assertEqual(moved["sessions"], len(load.links) + 1)
        self.assertEqual(moved["sessions_timeout"], 0)
        self.assertEqual(moved["search_database"], 3 * 10)
        self.assertGreaterEqual(moved["soap_request"], PINGS + 2 * load.mails + 3 * 20)
        self.assertGreaterEqual(moved["mwops"], load.mails)
        self.assertTrue(1 <= moved["commits"] <= moved["mwops"], moved["commits"])
        self.assertGreaterEqual(moved["connections"], 1 + 2)  # the program and kopano-stats itself, twice
        self.assertGreaterEqual(moved["cache_password_req"], len(load.links))
        self.assertGreaterEqual(moved["cache_password_hit"], 1)  # the second connection of each user, but for races
        self.assertLessEqual(after["cache_password_items"], after["cache_password_max"])
        self.assertEqual(after["cache_password_items"], len(USERS))
        self.assertTrue(100 * len(USERS) <= after["cache_password_size"] <= 1000 * len(USERS))
        self.assertGreaterEqual(moved["cache_recipient_req"], load.mails)
        self.assertEqual(after["cache_recipient_items"] == 0, after["cache_recipient_size"] == 0)
        self.assertEqual(after["usercnt_active"], len(USERS))
        self.assertEqual(moved["sql_insert_fail"] + moved["sql_update_fail"] + moved["sql_select_fail"], 0)
        self.assertGreater(moved["process_cpu_user"] if "process_cpu_user" in moved else 1, 0)

    def check_sessions(self, load):
        rows = json.loads(self.run_stats("--session", "--json").stdout)
        users = sorted(row["user"] for row in rows if row["session"])
        self.assertEqual(users, sorted([*USERS, *USERS, USERS[0]]))
        program = next(row for row in rows if row["application"] == "test")
        self.assertEqual((program["user"], program["requests"]), (USERS[0], PINGS))
        self.assertEqual((program["call"], program["state"], program["locked"]), ("Ping", "", 0))
        self.assertGreater(program["cpuReal"], 0)
        gateway = next(row for row in rows if row["application"] == "kopano-gateway" and not row["session"])
        self.assertEqual(gateway["pid"], self.site.pid("gateway"))
        for row in rows:
            self.assertEqual(row["capability"], 1)
            if row["user"] == "SYSTEM":
                self.assertEqual((row["session"], row["proxy"]), (None, ""))
            elif row is not program:
                self.assertEqual(row["address"], "127.0.0.1")
                self.assertEqual(row["proxy"], f"kopano-gateway {gateway['version']} [{gateway['pid']}]")
                self.assertEqual(row["applicationVersion"], gateway["version"])
                self.assertGreater(row["requests"], 0)
        own = next(row for row in rows if row["application"] == "kopano-stats")
        self.assertEqual((own["call"], own["state"]), ("ListSessionStatistics", "P"))
        self.assertGreaterEqual(own["locked"], 1)

    def check_users(self, load, began):
        rows = {row["user"]: row for row in json.loads(self.run_stats("--users", "--json").stdout)}
        for link, user in ((self.site.imap(user), user) for user in USERS):
            link.select("INBOX", readonly=True)
            sizes = [int(row.rsplit(b" ", 1)[1].rstrip(b")")) for row in link.fetch("1:*", "(RFC822.SIZE)")[1]]
            link.logout()
            row = rows[user]
            self.assertEqual(len(sizes), load.delivered[user])
            self.assertEqual(row["storeSize"], sum(sizes))
            self.assertEqual((row["company"], row["email"]), (user.split("@")[1], f"{user}.example"))
            self.assertEqual(row["administrator"], 1 if user == "ben@bolt" else 0)
            self.assertEqual((row["nonActive"], row["outOfOffice"], row["quotaMail"]), (0, 0, 0))
            quota = (21, 22, 23) if user == "ann@acme" else (11, 12, 13)
            self.assertEqual((row["quotaWarn"], row["quotaSoft"], row["quotaHard"]), tuple(1024 * n for n in quota))
            self.assertTrue(began <= row["lastLogon"] <= time.time(), row)

    def check_companies(self):
        users = json.loads(self.run_stats("--users", "--json").stdout)
        rows = {row["company"]: row for row in json.loads(self.run_stats("--company", "--json").stdout)}
        for name in ("acme", "bolt"):
            expected = sum(row["storeSize"] for row in users if row["company"] == name)
            self.assertGreater(expected, 0)
            self.assertEqual(rows[name]["storeSize"], expected)  # the public stores are empty

    def check_server(self):
        rows = json.loads(self.run_stats("--servers", "--json").stdout)
        self.assertEqual(len(rows), 1)
        self.assertEqual((rows[0]["httpPort"], rows[0]["sslPort"], rows[0]["host"]), (self.port, None, "mail.example"))
        self.assertEqual(rows[0]["httpUrl"], f"http://mail.example:{self.port}/")
        self.assertEqual(rows[0]["fileUrl"], f"file://{self.site.folder}/run/server.sock")

    def test_sessions_that_end_otherwise(self):
        def logoff():
            rows = json.loads(self.run_stats("--users", "--json").stdout)
            return next(row["lastLogoff"] for row in rows if row["user"] == "ann@acme")
        link = self.site.imap("ann@acme")
        before = logoff()
        wait_for(lambda: time.time() > before + 1, "another second")
        self.site.admin("--kill-sessions", "ann@acme")
        wait_for(lambda: logoff() > before, "the time")
        link.shutdown()
        with Rpc(self.site) as program:
            program.login("ann@acme", PASSWORD)
            before = logoff()
            wait_for(lambda: time.time() > before + 1, "another second")
        wait_for(lambda: logoff() > before, "the time")

    def test_who_may_not_is_told_to_the_security_log(self):
        """The lines of the predecessor: no quotes around the user's name."""
        with Rpc(self.site) as user:
            user.login("jo@acme", PASSWORD)
            for number in STATISTICS.values():
                with self.assertRaises(Refused):
                    user.call(number, *([[]] if number == 130 else []))
        log = self.site.folder / "log/audit.log"
        wanted = [f"access denied table='{table} stats' username=jo@acme" for table in STATISTICS]
        wait_for(lambda: all(line in log.read_text().splitlines() for line in wanted), "the lines")
        done = subprocess.run([str(BIN / "kopano-audit-parse")], input="\n".join(wanted) + "\n", capture_output=True,
                              text=True, timeout=30)
        self.assertEqual((done.stdout.splitlines(), done.stderr), (wanted, ""))


if __name__ == "__main__":
    unittest.main()
