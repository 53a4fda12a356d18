#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up ctest's JUnit reports under build/: says which tests were skipped and why, and closes with the count."""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

passed = failed = 0
skipped = []
for name in sys.argv[1:]:
    for case in ElementTree.parse(Path("build") / name).getroot().iter("testcase"):
        status = case.get("status")
        if status == "run":
            passed += 1
        elif status in ("notrun", "disabled") or case.find("skipped") is not None:
            output = case.findtext("system-out") or ""
            reasons = [line for line in output.splitlines() if "skip" in line.lower()]
            skipped.append((case.get("name"), reasons[0].strip() if reasons else "no reason given"))
        else:
            failed += 1
for test, reason in skipped:
    print(f"skipped: {test}: {reason}")
print(f"check: {passed} passed, {failed} failed, {len(skipped)} skipped")
sys.exit(1 if failed or not passed else 0)
