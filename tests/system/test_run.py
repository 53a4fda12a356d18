# SPDX-License-Identifier: GPL-3.0-or-later
"""What ./run writes for scripts, wherever the project lies."""

import subprocess
import tempfile
import unittest
from pathlib import Path

SCRIPTS = Path(__file__).parents[2] / "scripts"
WRITE = """
set -euo pipefail
. "$1/instance.sh"
mkdir -p "$INSTANCE/run"
printf 'lmtp=1\\nimap=2\\nimaps=3\\n' >"$INSTANCE/ports"
alice=a bob=b admin=c
instance_pid() { echo 7; }
instance_env
"""


class InstanceVariables(unittest.TestCase):
    def test_any_shell_reads_them_in_any_folder(self):
        for name in ("plain", "with blanks", "it's", '$HOME "q" `x` ; #', "ümläut*?"):
            with tempfile.TemporaryDirectory() as parent:
                folder = Path(parent) / name
                folder.mkdir()
                subprocess.run(["bash", "-c", WRITE, "bash", str(SCRIPTS)], cwd=folder, check=True, timeout=30)
                for shell in ("bash", "sh"):
                    shown = subprocess.run(
                        [shell, "-euc", '. ./var/instance.env; printf "%s\\n" "$KOPANO_IMAP" "$KOPANO_BIN" "$KOPANO_PIDS"; '
                         'printenv KOPANO_SOCKET KOPANO_CONFIG_PATH'], cwd=folder, capture_output=True, text=True, timeout=30)
                    self.assertEqual(
                        ["127.0.0.1:2", f"{folder}/build/release/bin", "7;7;7", f"file://{folder}/var/run/server.sock",
                         f"{folder}/var/etc"], shown.stdout.splitlines(), (shell, shown.stderr))

    def test_arguments_that_do_not_go_together(self):
        for arguments, complaint in ((("stop", "--users", "3"), "mean nothing with stop"), (("stop", "clean"), "do not go together"),
                                     (("gui", "--users", "3"), "means nothing with gui"), (("gui", "stop"), "do not go together"),
                                     (("--users", "0"), "a number from 1"), (("--bogus",), "unknown argument '--bogus'")):
            done = subprocess.run([str(SCRIPTS.parent / "run"), *arguments], capture_output=True, text=True, timeout=30)
            self.assertNotEqual(0, done.returncode)
            self.assertIn(complaint, done.stderr)


if __name__ == "__main__":
    unittest.main()
