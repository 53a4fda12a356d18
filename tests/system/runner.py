#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""runner.py MODULE: runs a module's tests for ctest. 77 = all of them were skipped, and the reasons were printed."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
result = unittest.TextTestRunner(verbosity=2).run(unittest.defaultTestLoader.loadTestsFromName(sys.argv[1]))
for test, reason in result.skipped:
    print(f"skipped: {test}: {reason}")
if not result.wasSuccessful():
    sys.exit(1)
sys.exit(77 if result.skipped and len(result.skipped) >= result.testsRun else 0)
