# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of the power-cut gate; the long one is powercut.py --rounds 50."""

import os
import subprocess
import sys
import unittest
from pathlib import Path

from instance import need


class PowerCut(unittest.TestCase):
    def test_nothing_acknowledged_is_lost(self):
        need("mkfs.ext4", "mount", "sqlite3")
        if os.geteuid() != 0 or not Path("/dev/loop-control").exists():
            self.skipTest("needs root and a loop device")
        script = Path(__file__).with_name("powercut.py")
        done = subprocess.run([sys.executable, str(script), "--rounds", "4", "--seconds", "3"], timeout=500)
        self.assertEqual(0, done.returncode)


if __name__ == "__main__":
    unittest.main()
