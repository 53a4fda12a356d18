#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up ctest's JUnit reports under build/: which tests failed, what was skipped and why; closes with the count."""

import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

passed = failed = skipped = 0
for name in sys.argv[1:]:
    for case in ElementTree.parse(Path("build") / name).getroot().iter("testcase"):
        status, test = case.get("status"), f"{name.removesuffix('-junit.xml')}: {case.get('name')}"
        output = (case.findtext("system-out") or "").splitlines()
        # As tests/system/runner.py and Qt Test write it.
        reasons = [line.partition(":")[2].strip() for line in output if line.startswith(("skipped: ", "SKIP   : "))]
        if status == "run":
            passed += 1
            for reason in reasons:  # the rest of the test ran
                print(f"skipped in part: {test}: {reason}")
        elif status in ("notrun", "disabled") or case.find("skipped") is not None:
            skipped += 1
            print(f"skipped: {test}: {'; '.join(reasons) or 'no reason given'}")
        else:
            failed += 1
            print(f"failed: {test}")
print(f"check: {passed} passed, {failed} failed, {skipped} skipped")
sys.exit(1 if failed or not passed else 0)
