# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/admin-guide.md does what it says: each command of its console blocks is run, in order, and its output compared.

In a block, a line that begins with "$ " is a command (with a backslash at its end it goes on), the lines behind it are
what it prints. "…" stands for anything within a line, a line of nothing else for any number of lines.
"""

import os
import re
import subprocess
import unittest
from pathlib import Path

from instance import BIN, Instance

GUIDE = Path(__file__).parents[2] / "docs/admin-guide.md"


def commands(text):
    """[(number of the line, command, expected lines)] of all console blocks."""
    found, inside = [], False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            found.append((number, line[2:], []))
        elif inside and found[-1][1].endswith("\\") and not found[-1][2]:
            found[-1] = (found[-1][0], found[-1][1][:-1] + line.strip(), [])
        elif inside:
            found[-1][2].append(line)
    return found


def fits(expected, said):
    """Whether what was said is as expected, "…" standing for anything."""
    pattern = ""
    for line in expected:
        if line == "…":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += ".*".join(map(re.escape, line.rstrip().split("…"))) + r"[ \t]*\n"
    return re.fullmatch(pattern, said) is not None


class Guide(unittest.TestCase):
    def test_fits(self):
        self.assertTrue(fits(["a … c", "…", "d"], "a b c\nx\ny\nd\n"))
        self.assertTrue(fits([], ""))
        self.assertFalse(fits([], "an error\n"))
        self.assertFalse(fits(["a … c"], "a b d\n"))

    def test_every_command(self):
        site = self.enterContext(Instance(server={
            "audit_log_enabled": "yes", "audit_log_method": "file", "audit_log_file": "audit.log"}))
        found = commands(GUIDE.read_text())
        self.assertGreater(len(found), 40)
        environment = site.environment() | {
            "PATH": f"{BIN}:{os.environ['PATH']}", "LMTP": f"127.0.0.1:{site.lmtp_port}", "LC_ALL": "C.UTF-8",
            "IMAP": f"127.0.0.1:{site.imap_port}", "SCRIPTS": str(GUIDE.parents[1] / "scripts"), "TERM": "dumb"}
        for number, command, expected in found:
            with self.subTest(line=number, command=command):
                done = subprocess.run(["bash", "-c", command], cwd=site.folder, env=environment, text=True, timeout=60,
                                      stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
                self.assertTrue(fits(expected, done.stdout), f"it said:\n{done.stdout}")


if __name__ == "__main__":
    unittest.main()
