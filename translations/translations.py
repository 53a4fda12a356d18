#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py LUPDATE [--update]: says what is missing or wrong in the translations; --update takes the texts
from the sources into the .ts files first."""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("services/tools/*.cpp", "services/tools/*.h", "shared/daemon/commandline.cpp")
PLACES = re.compile(r"%L?\d+|%n")


def update(lupdate, files):
    """Adds new texts to files as unfinished, drops those that are gone."""
    sources = [str(path) for pattern in SOURCES for path in sorted(ROOT.glob(pattern))]
    command = [lupdate, "-silent", "-locations", "none", "-no-obsolete", "-I", "services", "-I", "shared", *sources, "-ts"]
    subprocess.run([*command, *map(str, files)], cwd=ROOT, check=True)


def messages(file):
    """{(context, source): translation element}"""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source")] = message.find("translation")
    return found


def faults(source, translation):
    """What is wrong with one translation."""
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    if translation.get("type") or not all(form.strip() for form in forms):
        yield "not translated"
        return
    for form in forms:
        if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
            yield "not the same %1, %2 …"
        for edge in (slice(0, 1), slice(-1, None)):
            if form[edge].isspace() != source[edge].isspace():
                yield "not the same blanks at its ends"
        if (form[-1] in ".:") != (source[-1] in ".:"):
            yield "not the same punctuation at its end"


def check(lupdate, files):
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        update(lupdate, copies)
        for file, copy in zip(files, copies):
            wanted, there = messages(copy), messages(file)
            for key in sorted(set(wanted) - set(there)):
                yield f"{file.name}: {key[0]}: not in the file: {key[1]!r}"
            for key in sorted(set(there) - set(wanted)):
                yield f"{file.name}: {key[0]}: no longer in the sources: {key[1]!r}"
            for (context, source), translation in there.items():
                for fault in faults(source, translation):
                    yield f"{file.name}: {context}: {fault}: {source!r}"


if __name__ == "__main__":
    ts = sorted((ROOT / "translations").glob("*.ts"))
    if "--update" in sys.argv[2:]:
        update(sys.argv[1], ts)
    problems = list(check(sys.argv[1], ts))
    print("\n".join(problems) if problems else f"complete: {', '.join(file.name for file in ts)}")
    sys.exit(1 if problems or not ts else 0)
