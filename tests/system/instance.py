# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole mail system in a temporary folder, on free ports of loopback, for one test case.

with Instance() as site:
    site.create_user("anna")
    site.deliver("anna", mail)
    site.imap("anna").select()
"""

import imaplib
import os
import random
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

BIN = Path(os.environ.get("KOPANO_BIN", Path(__file__).parents[2] / "build/dev/bin"))
PASSWORD = "pa55 wörd"
DAEMONS = ("server", "dagent", "gateway")
SANITIZED = bool(os.environ.get("KOPANO_SANITIZED"))
for _name in ("KOPANO_SOCKET", "KOPANO_CONFIG_PATH"):  # of somebody's own instance; they would win over our files
    os.environ.pop(_name, None)


def free_port():
    """Below those the system gives to clients: no connection of another test can take it before it is listened on."""
    while True:
        port = random.randrange(12_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue


def wait_for(condition, what, seconds=20):
    """Polls until condition() is true; a deadline, not a sleep, bounds the wait."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError(f"timed out waiting for {what}")


def need(*programs):
    """Skips the calling module's tests, with the reason, when a program is not installed."""
    missing = [p for p in programs if not shutil.which(p) and not shutil.which(p, path="/usr/sbin:/sbin")]
    if missing:
        raise unittest.SkipTest(f"not installed: {', '.join(missing)}")


class Lmtp(smtplib.LMTP):
    """smtplib reads one reply after the content; LMTP sends one for each accepted recipient (RFC 2033 section 4.2)."""

    def sendmail(self, sender, recipients, data):
        """{recipient: (code, text)} of those who did not get it; raises only if the dialogue breaks."""
        self.ehlo_or_helo_if_needed()
        code, text = self.mail(sender)
        if code != 250:
            self.rset()
            return {recipient: (code, text) for recipient in recipients}
        answers = {recipient: self.rcpt(recipient) for recipient in recipients}
        accepted = [recipient for recipient, (code, _) in answers.items() if code == 250]
        if accepted:
            code, text = self.docmd("DATA")
            if code != 354:
                return answers | {recipient: (code, text) for recipient in accepted}
            data = b"\r\n".join(b"." + line if line.startswith(b".") else line for line in data.split(b"\r\n"))
            self.send(data + (b"" if data.endswith(b"\r\n") else b"\r\n") + b".\r\n")
            for recipient in accepted:
                answers[recipient] = self.getreply()
        return {recipient: answer for recipient, answer in answers.items() if answer[0] != 250}


class Instance:
    """Starts server, dagent and gateway; stops them and checks that they went cleanly."""

    def __init__(self, folder=None, **options):
        """options: {"gateway": {"imap_max_fail_commands": 3}, …} are added to the configuration files."""
        self.owned = folder is None
        self.folder = Path(folder or tempfile.mkdtemp(prefix="kopano-test-"))
        self.options = options
        self.processes = {}
        self.patience = 60  # seconds a client of this instance waits for an answer
        self.lmtp_port, self.imap_port, self.imaps_port = free_port(), free_port(), free_port()

    def __enter__(self):
        try:
            self.configure()
            self.start(*DAEMONS)
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, kind, value, trace):
        failed = []
        for name in reversed(list(self.processes)):
            if not self.stop(name):
                failed.append(name)
        if kind:
            for log in sorted(self.folder.glob("log/*.log")):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-4000:]}", file=sys.stderr)
        if self.owned:
            shutil.rmtree(self.folder, ignore_errors=True)
        if failed and not kind:
            raise AssertionError(f"did not stop cleanly: {failed}")

    # configuration and life cycle

    def configure(self):
        for name in ("etc", "lib", "log", "run", "tls"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        key, certificate = self.folder / "tls/key.pem", self.folder / "tls/cert.pem"
        if not key.exists():
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                 "30", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key,
                 "-out", certificate], check=True, capture_output=True)
        user = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout.strip()
        group = subprocess.run(["id", "-gn"], capture_output=True, text=True).stdout.strip()
        run = self.folder / "run"
        own = {
            "server": {
                "server_pipe_name": run / "server.sock", "server_pipe_priority": run / "prio.sock",
                "database_path": self.folder / "lib/kopano.db", "attachment_path": self.folder / "lib/attachments",
                "local_admin_users": f"root {user}"},
            "dagent": {"server_socket": f"file://{run}/server.sock", "lmtp_listen": f"127.0.0.1:{self.lmtp_port}"},
            "gateway": {
                "server_socket": f"file://{run}/server.sock", "imap_listen": f"127.0.0.1:{self.imap_port}",
                "imaps_listen": f"127.0.0.1:{self.imaps_port}", "ssl_private_key_file": key,
                "ssl_certificate_file": certificate},
        }
        for name, rows in own.items():
            rows = {
                "log_method": "file", "log_file": self.folder / f"log/{name}.log", "log_level": 5,
                "pid_file": run / f"{name}.pid", "running_path": self.folder / "lib", "run_as_user": user,
                "run_as_group": group} | rows | self.options.get(name, {})
            (self.folder / f"etc/{name}.cfg").write_text("".join(f"{k} = {v}\n" for k, v in rows.items()))

    def command(self, name, *extra):
        foreground = "-l" if name == "dagent" else "-F"
        return [str(BIN / f"kopano-{name}"), foreground, "-c", str(self.folder / f"etc/{name}.cfg"), *extra]

    def start(self, *names, prefix=(), **popen):
        for name in names:
            output = open(self.folder / f"log/{name}.out", "ab")
            self.processes[name] = subprocess.Popen(
                [*prefix, *self.command(name)], stdout=output, stderr=output, stdin=subprocess.DEVNULL, **popen)
            output.close()
            self.wait_ready(name)

    def wait_ready(self, name):
        def ready():
            process = self.processes[name]
            if process.poll() is not None:
                output = (self.folder / f"log/{name}.out").read_text(errors="replace")
                raise AssertionError(f"kopano-{name} ended with {process.returncode}: {output[-3000:]}")
            try:
                if name == "server":
                    with socket.socket(socket.AF_UNIX) as probe:
                        probe.connect(str(self.folder / "run/server.sock"))
                else:
                    port = self.lmtp_port if name == "dagent" else self.imap_port
                    with socket.create_connection(("127.0.0.1", port), 5) as probe:
                        return probe.recv(3)[:1] in (b"2", b"*")
                return True
            except OSError:
                return False
        wait_for(ready, f"kopano-{name} to listen", 60)

    def stop(self, name, sig=signal.SIGTERM, seconds=70):
        """True if the daemon ended by itself with status 0 (or by the signal, for SIGKILL)."""
        process = self.processes.pop(name)
        if process.poll() is None:
            process.send_signal(sig)
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False
        return status == (-sig if sig == signal.SIGKILL else 0)

    def kill(self, name):
        return self.stop(name, signal.SIGKILL)

    def restart(self, *names):
        for name in names:
            self.stop(name)
        self.start(*names)

    def pid(self, name):
        return self.processes[name].pid

    def log(self, name):
        return (self.folder / f"log/{name}.log").read_text(errors="replace")

    # what an administrator does

    def environment(self):
        """Of a program that is to find this instance."""
        return os.environ | {"KOPANO_SOCKET": f"file://{self.folder}/run/server.sock",
                             "KOPANO_CONFIG_PATH": str(self.folder / "etc")}

    def tool(self, name, *arguments, check=True, text=None, **options):
        """Runs kopano-NAME; text is its standard input, else it has none."""
        options |= {"stdin": subprocess.DEVNULL} if text is None and "stdin" not in options else {}
        options |= {"input": text} if text is not None else {}
        done = subprocess.run([str(BIN / f"kopano-{name}"), *arguments], env=self.environment(), capture_output=True,
                              text=True, timeout=60, **options)
        if check and done.returncode:
            raise AssertionError(f"kopano-{name} {arguments}: {done.returncode}: {done.stdout}{done.stderr}")
        return done

    def admin(self, *arguments, check=True, text=None):
        return self.tool("admin", *arguments, check=check, text=text)

    def create_user(self, *logins, password=PASSWORD):
        for login in logins:
            self.admin("-c", login, "-p", password, "-e", f"{login}@localhost", "-f", login.title())

    # what the world does

    def lmtp(self):
        return Lmtp("127.0.0.1", self.lmtp_port, timeout=self.patience)

    def deliver(self, recipients, mail, sender="sender@example.org"):
        """Every recipient must be accepted."""
        recipients = [recipients] if isinstance(recipients, str) else recipients
        with self.lmtp() as link:
            refused = link.sendmail(sender, [f"{r}@localhost" for r in recipients], mail)
        if refused:
            raise AssertionError(f"refused: {refused}")

    def imap(self, login, password=PASSWORD):
        link = imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=self.patience)
        link.authenticate("PLAIN", lambda _: b"\0" + login.encode() + b"\0" + password.encode())
        return link

    def raw(self, port, source="127.0.0.1", timeout=20):
        """A bare connection, from any address of 127.0.0.0/8."""
        return socket.create_connection(("127.0.0.1", port), timeout, source_address=(source, 0))


def mail(subject="Hello", body="Hello there.\r\n", message_id=None, headers=""):
    """A small well-formed mail as bytes."""
    identity = f"Message-ID: <{message_id}>\r\n" if message_id else ""
    return (f"From: Sender <sender@example.org>\r\nTo: user@localhost\r\nSubject: {subject}\r\n"
            f"Date: Mon, 16 Nov 2026 09:30:00 +0100\r\n{identity}{headers}\r\n{body}").encode()


def messages(link, mailbox="INBOX"):
    """All raw messages of a mailbox, by an imaplib connection."""
    status, (count,) = link.select(f'"{mailbox}"', readonly=True)
    assert status == "OK", mailbox
    if count == b"0":  # "*" in an empty mailbox is BAD (RFC 3501 section 9)
        return []
    status, rows = link.fetch("1:*", "(UID BODY.PEEK[])")
    assert status == "OK"
    return [row[1] for row in rows if isinstance(row, tuple)]
