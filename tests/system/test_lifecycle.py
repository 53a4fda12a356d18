# SPDX-License-Identifier: GPL-3.0-or-later
"""Start, stop, reload, TLS (F07), and the switches every daemon has. What else can go wrong: test_faults_*.py."""

import grp
import os
import pwd
import signal
import socket
import stat
import subprocess
import time
import unittest

from instance import BIN, DAEMONS, Instance, mail, messages, need, wait_for


class Switches(unittest.TestCase):
    def run_daemon(self, name, *arguments):
        return subprocess.run([str(BIN / f"kopano-{name}"), *arguments], capture_output=True, text=True, timeout=30)

    def test_informational_switches(self):
        for name in DAEMONS:
            for switch in ("-V", "--help", "--dump-config"):
                done = self.run_daemon(name, switch)
                self.assertEqual(0, done.returncode, (name, switch, done.stderr))
                self.assertTrue(done.stdout.strip(), (name, switch))

    def test_unknown_option_names_the_nearest(self):
        with Instance() as site:
            file = site.folder / "etc/bad.cfg"
            file.write_text("log_levle = 4\n")
            for name in DAEMONS:
                done = self.run_daemon(name, "--check-config", "-c", str(file))
                self.assertNotEqual(0, done.returncode)
                self.assertIn("bad.cfg:1", done.stderr + done.stdout)
                self.assertIn("log_level", done.stderr + done.stdout)

    def test_arguments_nobody_takes_are_refused(self):
        for name in ("server", "gateway"):
            done = self.run_daemon(name, "stray", "--check-config")
            self.assertEqual(64, done.returncode, name)
            self.assertIn("unexpected argument stray", done.stderr)

    def test_missing_file_given_with_c_is_fatal(self):
        for name in DAEMONS:
            self.assertNotEqual(0, self.run_daemon(name, "--check-config", "-c", "/nonexistent/x.cfg").returncode)


class LifeCycle(unittest.TestCase):
    def test_daemonises_and_refuses_to_start_twice(self):
        with Instance() as site:
            for name in reversed(DAEMONS):
                self.assertTrue(site.stop(name))
            for name in DAEMONS:
                mode = ["-d"] if name == "dagent" else []
                command = [str(BIN / f"kopano-{name}"), *mode, "-c", str(site.folder / f"etc/{name}.cfg")]
                self.assertEqual(0, subprocess.run(command, timeout=30).returncode)
                pid = int((site.folder / f"run/{name}.pid").read_text())
                self.addCleanup(lambda p=pid: os.path.exists(f"/proc/{p}") and os.kill(p, signal.SIGKILL))
                again = subprocess.run(command, capture_output=True, text=True, timeout=30)
                self.assertNotEqual(0, again.returncode)
                self.assertIn("already running", again.stdout + again.stderr)
            site.create_user("anna")
            site.deliver("anna", mail())
            for name in reversed(DAEMONS):
                pid = int((site.folder / f"run/{name}.pid").read_text())
                os.kill(pid, signal.SIGTERM)
                wait_for(lambda p=pid: not os.path.exists(f"/proc/{p}"), f"kopano-{name} to stop", 60)
                self.assertFalse((site.folder / f"run/{name}.pid").exists())

    def test_unusable_log_file_means_standard_output(self):
        with Instance(dagent={"log_file": "/proc/nonexistent/x.log"}) as site:
            output = (site.folder / "log/dagent.out").read_text()
            self.assertIn("/proc/nonexistent/x.log", output)

    def test_stale_socket_and_pid_files_are_replaced(self):
        with Instance() as site:
            site.create_user("anna")
            for name in DAEMONS:
                site.kill(name)
            self.assertTrue((site.folder / "run/server.sock").exists())
            site.start(*DAEMONS)
            site.deliver("anna", mail("after the crash"))

    def test_socket_files_belong_to_the_account_of_the_daemon(self):
        if os.geteuid() != 0:
            self.skipTest("only root can change the account")
        account, group = pwd.getpwnam("nobody"), grp.getgrnam("nogroup")
        site = Instance(**{name: {"run_as_user": "nobody", "run_as_group": "nogroup"} for name in DAEMONS})
        site.options["dagent"] |= {"lmtp_listen": f"127.0.0.1:{site.lmtp_port} unix:{site.folder}/run/lmtp.sock"}
        site.configure()
        site.folder.chmod(0o755)
        for path in (site.folder / "lib", site.folder / "log", site.folder / "run", *site.folder.glob("tls/*")):
            os.chown(path, account.pw_uid, group.gr_gid)
        with site:
            site.create_user("anna")
            site.deliver("anna", mail("as nobody"))
            for name, mode in (("server", 0o666), ("prio", 0o660), ("lmtp", 0o660)):
                status = os.stat(site.folder / f"run/{name}.sock")
                self.assertEqual((account.pw_uid, group.gr_gid, mode),
                                 (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)), name)
            with socket.socket(socket.AF_UNIX) as link:
                link.connect(str(site.folder / "run/lmtp.sock"))
                self.assertTrue(link.recv(3), "220")
            for name in reversed(DAEMONS):
                self.assertTrue(site.stop(name))
            self.assertEqual([], list(site.folder.glob("run/*.sock")))

    def test_sigterm_under_load_loses_nothing(self):
        with Instance() as site:
            site.create_user("anna")
            acknowledged = 0
            with site.lmtp() as link:
                for n in range(50):
                    link.sendmail("a@example.org", ["anna@localhost"], mail(f"n{n}"))
                    acknowledged += 1
            begin = time.monotonic()
            self.assertTrue(site.stop("server"))
            self.assertLess(time.monotonic() - begin, 60)
            with site.lmtp() as link:
                link.ehlo_or_helo_if_needed()
                link.mail("a@example.org")
                code, _ = link.rcpt("anna@localhost")
                self.assertTrue(400 <= code < 500, f"temporary, not {code}")
            site.start("server")
            link = site.imap("anna")
            self.assertEqual(acknowledged, len(messages(link)))
            link.logout()

    def test_hup_reopens_logs_and_reload_never_half_applies(self):
        with Instance() as site:
            site.create_user("anna")
            for name in DAEMONS:
                log = site.folder / f"log/{name}.log"
                log.rename(log.with_suffix(".1"))
                os.kill(site.pid(name), signal.SIGHUP)
                wait_for(log.exists, f"a new {name}.log")
            good = (site.folder / "etc/gateway.cfg").read_text()
            for n in range(100):
                (site.folder / "etc/gateway.cfg").write_text(good if n % 2 else good + "no_such_option = 1\n")
                os.kill(site.pid("gateway"), signal.SIGHUP)
            (site.folder / "etc/gateway.cfg").write_text(good + "no_such_option = 1\n")
            os.kill(site.pid("gateway"), signal.SIGHUP)
            line = f"gateway.cfg:{good.count(chr(10)) + 1}"
            wait_for(lambda: line in site.log("gateway"), "the error with file and line")
            site.imap("anna").logout()

    def test_f07_tls(self):
        need("openssl")
        with Instance() as site:
            site.create_user("anna")

            def client(*arguments):
                return subprocess.run(
                    ["openssl", "s_client", "-connect", f"127.0.0.1:{site.imaps_port}", "-brief", *arguments],
                    input="a LOGOUT\r\n", capture_output=True, text=True, timeout=30)
            self.assertEqual(0, client("-tls1_2").returncode)
            self.assertNotEqual(0, client("-tls1_1", "-cipher", "ALL:@SECLEVEL=0").returncode)
            with site.raw(site.imaps_port) as plain:  # plain text on the TLS port
                plain.sendall(b"a LOGIN anna x\r\n")
                plain.settimeout(15)
                try:
                    self.assertNotIn(b"* OK", plain.recv(1000))
                except OSError:
                    pass
            half = site.raw(site.imaps_port)  # half a handshake ends after ten seconds
            half.sendall(b"\x16\x03\x01\x02\x00\x01")
            half.settimeout(20)
            try:
                self.assertEqual(b"", half.recv(1))
            except ConnectionResetError:
                pass
            # a broken key at reload keeps the old one
            (site.folder / "tls/key.pem").rename(site.folder / "tls/old.pem")
            (site.folder / "tls/key.pem").write_text("not a key\n")
            os.kill(site.pid("gateway"), signal.SIGHUP)
            wait_for(lambda: "key.pem" in site.log("gateway"), "a message that names the file")
            self.assertEqual(0, client("-tls1_3").returncode)


if __name__ == "__main__":
    unittest.main()
