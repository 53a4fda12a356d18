# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tools print about what strangers wrote, to whom, and how they end: row F53, as a table of commands."""

import base64
import fcntl
import json
import os
import pty
import re
import select
import signal
import sqlite3
import subprocess
import termios
import unittest
from pathlib import Path

from instance import BIN, Instance, mail, wait_for

EVIL = "=cmd()|'/C calc'!A0 \x1b[31m\x1b]0;title\x07\rfake\nline \u202egnp.exe"
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")

# Program, arguments, whether --json makes JSON of it, and whether what is shown of EVIL is to be seen in it.
COMMANDS = (
    ("admin", ("-l",), True, True),
    ("admin", ("--details", "evil"), True, True),
    ("admin", ("--list-softdeleted", "evil"), True, True),
    ("admin", ("--query-audit", "--limit", "1000"), True, True),
    ("admin", ("--query-audit", "--after", "0"), True, True),
    ("admin", ("--verify-audit",), True, False),
    ("admin", ("--list-groups",), True, False),
    ("admin", ("--list-sessions",), True, False),
    ("admin", ("--list-services",), True, False),
    ("admin", ("--list-jobs",), True, False),
    ("admin", ("--config-get", "kopano-server"), True, False),
    ("stats", ("--system",), True, False),
    ("stats", ("--session",), True, False),
    ("stats", ("--users",), True, True),
    ("stats", ("--users", "--dump"), False, True),
    ("stats", ("--session", "--dump"), False, False),
    ("storeadm", ("-M",), True, False),
    ("oof", ("-u", "evil", "-x"), False, False),
    ("mailbox-permissions", ("--list-permissions", "evil"), True, False),
    ("audit-parse", ("--offline", "{log}"), False, True),
)


class Tools(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.site = Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"})
        cls.log = cls.site.folder / "log/audit.log"
        cls.site.options["server"]["audit_log_file"] = cls.log
        cls.site.__enter__()
        cls.addClassCleanup(cls.site.__exit__, None, None, None)
        cls.site.create_user("anna")
        cls.site.create_user("evil")
        cls.site.deliver("evil", mail(subject="=?utf-8?q?=3Dcmd=28=29_=1B=5B31m=0Afake?="))
        with cls.site.imap("evil") as link:
            link.select("INBOX")
            link.store("1", "+FLAGS", "\\Deleted")
            link.expunge()
        cls.site.stop("server")
        database = sqlite3.connect(cls.site.folder / "lib/kopano.db")
        with database:  # by hand: the server takes no such name, but a directory may have it
            database.execute("UPDATE principal SET full_name = ? WHERE login = 'evil'", (EVIL,))
        database.close()
        cls.site.start("server")
        token = base64.b64encode(b"\0" + EVIL.encode() + b"\0x").decode()
        with cls.site.raw(cls.site.imap_port, "127.0.4.4", 60) as raw:
            raw.recv(1000)
            raw.sendall(f"a AUTHENTICATE PLAIN {token}\r\n".encode())
            raw.recv(1000)
        with open(cls.log, "a") as log:  # as a terminal shows it: unknown lines pass
            log.write("strange \x1b[31m line\n")

    def environment(self):
        return self.site.environment() | {"TZ": "UTC", "TERM": "xterm"}

    def command(self, program, arguments):
        return [str(BIN / f"kopano-{program}"), *(word.format(log=self.log) for word in arguments)]

    def piped(self, program, *arguments, **options):
        return subprocess.run(self.command(program, arguments), env=self.environment(), capture_output=True, timeout=60,
                              stdin=subprocess.DEVNULL, **options)

    def on_terminal(self, program, *arguments):
        """(status, everything the terminal got)."""
        master, slave = pty.openpty()
        modes = termios.tcgetattr(slave)
        modes[1] &= ~termios.OPOST  # the terminal's own returns are not the program's
        termios.tcsetattr(slave, termios.TCSANOW, modes)
        process = subprocess.Popen(self.command(program, arguments), env=self.environment(), stdin=slave, stdout=slave,
                                   stderr=slave, start_new_session=True,
                                   preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        got = b""

        def ended():
            nonlocal got
            over = process.poll() is not None
            while select.select([master], [], [], 0)[0]:
                got += os.read(master, 65536)
            return over
        wait_for(ended, "the program to end", 60)
        os.close(slave)
        os.close(master)
        return process.returncode, got.decode()

    def test_no_control_characters_on_a_terminal(self):
        for program, arguments, _, evil in COMMANDS:
            with self.subTest(f"kopano-{program} {' '.join(arguments)}"):
                status, text = self.on_terminal(program, *arguments)
                self.assertEqual(0, status, text)
                self.assertEqual([], CONTROL.findall(text))
                self.assertTrue(text.endswith("\n"))
                if evil:
                    self.assertIn(r"\x1b[31m", text)

    def test_pipes_get_the_same(self):
        for program, arguments, _, evil in COMMANDS:
            if program == "audit-parse":  # a filter: what it does not know passes as it is
                continue
            with self.subTest(f"kopano-{program} {' '.join(arguments)}"):
                done = self.piped(program, *arguments)
                self.assertEqual((0, b""), (done.returncode, done.stderr))
                self.assertEqual([], CONTROL.findall(done.stdout.decode()))

    def test_json_is_json(self):
        for program, arguments, is_json, evil in COMMANDS:
            if not is_json:
                continue
            for how in (self.on_terminal, lambda *words: (lambda d: (d.returncode, d.stdout.decode()))(self.piped(*words))):
                with self.subTest(f"kopano-{program} {' '.join(arguments)} --json"):
                    status, text = how(program, *arguments, "--json")
                    self.assertEqual(0, status, text)
                    json.loads(text)
                    self.assertEqual([], re.findall("[\x00-\x09\x0b-\x1f]", text))
        users = json.loads(self.piped("admin", "-l", "--json").stdout)
        self.assertIn(EVIL, [user["fullname"] for user in users])
        rows = json.loads(self.piped("stats", "--users", "--json").stdout)
        self.assertIn(EVIL, [value for row in rows for value in row.values()])

    def test_cells_are_no_formulas(self):
        for sign in "=+-@":
            self.site.admin("-u", "anna", "-f", f'{sign}cmd();"x"')
            dump = self.piped("stats", "--users", "--dump").stdout.decode()
            self.assertIn(f"\"'{sign}cmd();\"\"x\"\"\"", dump)
            for line in dump.splitlines():
                for cell in re.findall(r'(?:^|;)("(?:[^"]|"")*"|[^;]*)', line):
                    self.assertNotRegex(cell, r'^"?[=+@-](?!\d)')

    def test_nobody_reads(self):
        """141 in a shell, as from any program; 1 and a sentence if whoever started it ignores the signal."""
        for program, arguments, _, _ in COMMANDS:
            for restore, wanted in ((True, -signal.SIGPIPE), (False, 1)):
                with self.subTest(f"kopano-{program} {' '.join(arguments)}", restore=restore):
                    read, write = os.pipe()
                    os.close(read)
                    done = subprocess.run(self.command(program, arguments), env=self.environment(), stdout=write,
                                          stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60,
                                          restore_signals=restore)
                    os.close(write)
                    self.assertEqual(wanted, done.returncode)

    def test_no_room_for_the_output(self):
        for program, arguments, _, _ in COMMANDS:
            with self.subTest(f"kopano-{program} {' '.join(arguments)}"), open("/dev/full", "wb") as full:
                done = subprocess.run(self.command(program, arguments), env=self.environment(), stdout=full,
                                      stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=60)
                self.assertEqual(1, done.returncode)
                self.assertTrue(done.stderr)

    def test_interrupted(self):
        """130 in a shell: by the signal itself."""
        for program, arguments in (("admin", ("--query-audit", "--follow")), ("stats", ("--system", "--watch")),
                                   ("stats", ("--top", "--watch")), ("audit-parse", ("--offline", "--follow", "{log}")),
                                   ("audit-parse", ("--offline",)), ("admin", ("-l", "-h", f"file://{self.site.folder}/nobody")),
                                   ("passwd", ("-u", "anna", "--password-file", "-")),
                                   ("oof", ("-u", "anna", "-m", "1", "-n", "-"))):
            with self.subTest(f"kopano-{program} {' '.join(arguments)}"):
                process = subprocess.Popen(self.command(program, arguments), env=self.environment(),
                                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                status = Path(f"/proc/{process.pid}/stat")
                wait_for(lambda: ") S " in status.read_text(), "it to wait", 10)
                process.send_signal(signal.SIGINT)
                process.communicate(timeout=20)
                self.assertEqual(-signal.SIGINT, process.returncode)
        done = self.site.admin("--verify-audit", "--json")
        self.assertTrue(json.loads(done.stdout)["ok"])

    def at_a_prompt(self, *command):
        """(process, terminal, its settings before) of a program that waits for a password, without echo."""
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        self.addCleanup(os.close, slave)
        before = termios.tcgetattr(slave)
        process = subprocess.Popen(self.command(command[0], command[1:]), env=self.environment(), stdin=slave,
                                   stdout=slave, stderr=slave, start_new_session=True,
                                   preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: not self.echoes(slave), "the prompt")
        return process, slave, before

    def echoes(self, terminal):
        return termios.tcgetattr(terminal)[3] & termios.ECHO

    def test_a_terminal_echoes_again(self):
        """However a program ends that asks for a password."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            for command in (("passwd", "-u", "anna"), ("stats", "--system", "-u", "anna"),
                            ("passwd", "-u", "anna", "--password-file", "-")):
                with self.subTest(f"kopano-{' '.join(command)}", number=number):
                    process, terminal, before = self.at_a_prompt(*command)
                    process.send_signal(number)
                    self.assertEqual(-number, process.wait(20))
                    self.assertEqual(before, termios.tcgetattr(terminal))

    def test_a_terminal_echoes_while_the_program_is_stopped(self):
        process, terminal, before = self.at_a_prompt("passwd", "-u", "anna")
        process.send_signal(signal.SIGTSTP)
        wait_for(lambda: ") T " in Path(f"/proc/{process.pid}/stat").read_text(), "it to stop")
        self.assertEqual(before, termios.tcgetattr(terminal))
        process.send_signal(signal.SIGCONT)
        wait_for(lambda: not self.echoes(terminal), "the prompt")


if __name__ == "__main__":
    unittest.main()
