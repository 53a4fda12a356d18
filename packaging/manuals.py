#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""manuals.py PROGRAMS FOLDER: writes a manual page (section 8) of every program of manuals.ini into FOLDER: its switches as
its --help in the folder PROGRAMS has them, the rest from manuals.ini."""

import configparser
import os
import re
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("manuals.ini")


def roff(text):
    """Text that roff prints as it is (roff(7))."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def bold(text):
    """The same, bold; a macro would take quotes for its own."""
    return f"\\fB{roff(text)}\\fR"


def help_of(program):
    """(lines of the synopsis, [heading or (switch, what it does)], configuration file, what is said behind it)"""
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([program, "--help"], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          check=True).stdout
    usage, _, rest = said.partition("\n\n")
    synopsis = [re.sub(r"^(Usage:)?\s*", "", line) for line in usage.splitlines()]
    entries, file, notes = [], "", []
    for line in rest.splitlines():
        if file:
            notes.append(line)
        elif entry := re.match(r"  (\S.*?)(?:  +(\S.*))?$", line):
            entries.append((entry[1], entry[2] or ""))
        elif line.startswith("Default configuration file: "):
            file = line.partition(": ")[2]
        elif line.strip():
            entries.append(line.strip().rstrip(":"))
    return synopsis, entries, file, " ".join(notes).strip()


def options(entries):
    """A term with a blank line's distance for each switch, sections below OPTIONS for headings."""
    for entry in entries:
        if isinstance(entry, str):
            yield f'.SS "{roff(entry)}"'
        else:
            yield f".TP\n{bold(entry[0])}\n{roff(entry[1])}"


def examples(text):
    """Each line of text is `command  # what for`."""
    for line in text.strip().splitlines():
        command, _, purpose = line.partition("  # ")
        yield f".TP\n{roff(purpose[:1].upper() + purpose[1:])}:\n{bold(command.strip())}"


def page(name, facts, synopsis, entries, file, notes):
    lines = [f'.TH "{roff(name.upper())}" "8" "" "Kopano" "Kopano"', ".SH NAME",
             f"{roff(name)} \\- {roff(facts['summary'])}", ".SH SYNOPSIS"]
    for line in synopsis:
        program, _, rest = line.partition(" ")
        lines += [bold(program), roff(rest), ".br"]
    lines += [".SH DESCRIPTION"]
    for paragraph in facts["description"].strip().split("\n"):
        lines += [roff(paragraph), ".PP"]
    lines += [".SH OPTIONS", *options(entries)]
    lines += [".PP", roff(notes)] if notes else []
    if "examples" in facts:
        lines += [".SH EXAMPLES", *examples(facts["examples"])]
    lines += [".SH EXIT STATUS", roff(facts["status"])]
    lines += [".SH FILES", f".TP\n{bold(file)}\n{roff(facts['file'])}"]
    for line in facts.get("files", "").strip().splitlines():
        path, _, purpose = line.partition("  ")
        lines += [f".TP\n{bold(path)}\n{roff(purpose.strip())}"]
    if "environment" in facts:
        lines += [".SH ENVIRONMENT"]
        for line in facts["environment"].strip().splitlines():
            variable, _, purpose = line.partition("  ")
            lines += [f".TP\n{bold(variable)}\n{roff(purpose.strip())}"]
    others = facts["see"].split()
    lines += [".SH SEE ALSO"]
    lines += [f".BR {roff(other[:-3])} {other[-3:]}{',' if other != others[-1] else ''}" for other in others]
    return "\n".join(lines) + "\n"


def main(programs, folder):
    table = configparser.ConfigParser(interpolation=None, delimiters=("=",), comment_prefixes=(";",))
    table.read(SOURCE, encoding="utf-8")
    os.makedirs(folder, exist_ok=True)
    for name in table.sections():
        text = page(name, table[name], *help_of(Path(programs) / name))
        (Path(folder) / f"{name}.8").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:3])
