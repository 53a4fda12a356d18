# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages of the programs: each is there, without complaints of roff, and says nothing that is not so."""

import configparser
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from instance import BIN

PACKAGING = Path(__file__).parents[2] / "packaging"
TABLES = {"kopano-server.cfg", "kopano-dagent.cfg", "kopano-gateway.cfg", "kopano-ldap.cfg", "kopano-unix.cfg"}


class Manuals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        subprocess.run([sys.executable, PACKAGING / "manuals.py", BIN, cls.folder], check=True, timeout=60)
        subprocess.run([BIN / "kopano-options", cls.folder], check=True, timeout=60)
        cls.facts = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=(";",))
        cls.facts.read(PACKAGING / "manuals.ini", encoding="utf-8")

    def help(self, program):
        return subprocess.run([BIN / program, "--help"], capture_output=True, text=True, check=True, timeout=20,
                              env={"LC_ALL": "C.UTF-8"}).stdout

    def test_every_program_has_one(self):
        programs = {path.name for path in BIN.glob("kopano-*")} - {"kopano-options", "kopano-icons", "kopano-admin-gui"}
        self.assertEqual(programs, set(self.facts.sections()))
        for program in programs:
            page = (self.folder / f"{program}.8").read_text().replace("\\-", "-")
            for switch in re.findall(r"(?m)^  (-\S.*?)(?:  |$)", self.help(program)):
                self.assertIn(f"\n\\fB{switch.strip()}\\fR\n", page, program)
            for chapter in ("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXAMPLES", "EXIT STATUS", "FILES", "SEE ALSO"):
                self.assertIn(f"\n.SH {chapter}\n", page, program)

    def test_examples_use_switches_that_there_are(self):
        for program in self.facts.sections():
            for line in self.facts[program]["examples"].strip().splitlines():
                command = line.partition("  # ")[0]
                called = re.search(r"kopano-[a-z-]+", command)[0]
                text = self.help(called)
                for switch in re.findall(r"(?<=\s)--?[a-zA-Z][a-z-]*", command.partition(called)[2]):
                    self.assertRegex(text, rf"(?m)(^  |, |\| ){switch}\b", command)

    def test_no_page_leads_nowhere(self):
        for page in self.folder.glob("*.[58]"):
            for name, section in re.findall(r"(?m)^\.BR (\S+) \((\d)\)", page.read_text().replace("\\-", "-")):
                self.assertTrue((self.folder / f"{name}.{section}").exists(), f"{page.name}: {name}({section})")
        self.assertEqual(TABLES, {page.stem for page in self.folder.glob("*.5")})

    @unittest.skipUnless(shutil.which("man"), "not installed: man")
    def test_roff_has_no_complaint(self):
        for page in self.folder.glob("*.[58]"):
            done = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True, timeout=60,
                                  env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "120"})
            self.assertEqual((0, ""), (done.returncode, done.stderr), page.name)
            shown = " ".join(done.stdout.split())
            for line in self.facts.get(page.stem, "examples", fallback="").strip().splitlines():
                self.assertIn(" ".join(line.partition("  # ")[0].split()), shown, "as it is to be typed")


if __name__ == "__main__":
    unittest.main()
