#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the translations complete. README.md tells how it is used.

translations.py LUPDATE                    says what is missing or wrong in the translations
translations.py LUPDATE --update           takes the texts from the sources into the .ts files first
translations.py --export NAME [FILE]       what is not translated yet, as JSON (NAME: admin-gui_fr)
translations.py --import NAME FILE         fills in what FILE says
translations.py --pseudo TEMPLATE FILE     makes a .ts that only lengthens the texts, from right to left"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
# Which sources the files of a program have their texts from, and where those find their headers.
SOURCES = {
    "kopano": (("services/tools/*.cpp", "services/tools/*.h", "shared/daemon/commandline.cpp"), ("services", "shared")),
    "admin-gui": (("admin-gui/**/*.cpp",), ("admin-gui",)),
}
PLURALS_ONLY = "admin-gui_en"  # English is the language of the sources: only its plural forms are missing
PLACES = re.compile(r"%L?\d+|%n")
ACCELERATOR = re.compile(r"&(?=[^\W_])(?!\w+;)")
TAGS = re.compile(r"</?\w+")
ENDS = ".:…"


def update(lupdate, program, files):
    """Adds new texts to files as unfinished, drops those that are gone. What lupdate complains of: it then looks for a
    text in another context than the program does."""
    patterns, includes = SOURCES[program]
    sources = [str(path) for pattern in patterns for path in sorted(ROOT.glob(pattern))]
    command = [lupdate, "-silent", "-locations", "none", "-no-obsolete"]
    command += [word for folder in includes for word in ("-I", folder)]
    said = []
    for plural in (True, False):
        targets = [str(file) for file in files if (file.stem == PLURALS_ONLY) == plural]
        if targets:
            options = ["-pluralonly"] if plural else []
            done = subprocess.run(
                [*command, *options, *sources, "-ts", *targets], cwd=ROOT, check=True, text=True, stderr=subprocess.PIPE, timeout=120
            )
            said += done.stderr.splitlines()
    return sorted(line for line in set(said) if not line.endswith("::Base"))


def messages(root):
    """{(context, source, comment): translation element}"""
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""
            found[key] = message.find("translation")
    return found


def read(file):
    return ElementTree.parse(file).getroot()


def forms_of(translation):
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def faults(source, translation):
    """What is wrong with one translation."""
    forms = forms_of(translation)
    if translation.get("type") or not all(form.strip() for form in forms):
        yield "not translated"
        return
    for form in forms:
        if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
            yield "not the same %1, %2 …"
        if sorted(TAGS.findall(form)) != sorted(TAGS.findall(source)):
            yield "not the same tags"
        if len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source)):
            yield "not as many accelerators (&)"
        for edge in (slice(0, 1), slice(-1, None)):
            if form[edge].isspace() != source[edge].isspace():
                yield "not the same blanks at its ends"
        if (form[-1] in ENDS) != (source[-1] in ENDS):
            yield "not the same punctuation at its end"


def check(lupdate, program, files):
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        yield from update(lupdate, program, copies)
        for file, copy in zip(files, copies):
            wanted, there = messages(read(copy)), messages(read(file))
            for key in sorted(set(wanted) - set(there)):
                yield f"{file.name}: {key[0]}: not in the file: {key[1]!r}"
            for key in sorted(set(there) - set(wanted)):
                yield f"{file.name}: {key[0]}: no longer in the sources: {key[1]!r}"
            for (context, source, _), translation in there.items():
                for fault in faults(source, translation):
                    yield f"{file.name}: {context}: {fault}: {source!r}"


def lines(element, depth=0):
    """An element as lupdate writes it."""
    blanks = "    " * max(0, depth - 1)
    begin = element.tag + "".join(f' {name}="{value}"' for name, value in element.attrib.items())
    if len(element):
        yield f"{blanks}<{begin}>"
        for child in element:
            yield from lines(child, depth + 1)
        yield f"{blanks}</{element.tag}>"
    else:
        text = escape(element.text or "", {'"': "&quot;", "'": "&apos;"})
        yield f"{blanks}<{begin}>{text}</{element.tag}>"


def write(file, root):
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + "\n".join(lines(root)) + "\n", encoding="utf-8")


def name_of(source, comment):
    """Short name of a text for the JSON, the same in every context and language."""
    return hashlib.sha1(f"{source}\0{comment}".encode()).hexdigest()[:6]


def export(file):
    """What is missing, each text once whatever the number of its contexts; one per line."""
    found = {}
    for (context, source, comment), translation in messages(read(file)).items():
        if translation.get("type") == "unfinished":
            plural = len(list(translation.iter("numerusform")))
            forms = forms_of(translation)
            entry = found.setdefault((source, comment), {"id": name_of(source, comment), "contexts": []})
            entry["contexts"].append(context)
            entry |= {"comment": comment} if comment else {}
            entry |= {"source": source, "translation": forms if plural else forms[0]}
    return "[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in found.values()) + "\n]\n"


def load_answers(file):
    """{id} or {(context, id)}: translation, of a list as export writes it or of {"id": "translation"}."""
    given = json.loads(Path(file).read_text(encoding="utf-8"))
    if isinstance(given, dict):
        return given
    answers = {}
    for entry in given:
        name = entry.get("id") or name_of(entry["source"], entry.get("comment", ""))
        for key in [(entry["context"], name)] if "context" in entry else [name]:
            answers[key] = entry["translation"]
    return answers


def fill(file, answers):
    """Fills in what is missing, and where an answer names the context also what is there. Says what does not fit."""
    root = read(file)
    used = set()
    for (context, source, comment), translation in messages(root).items():
        name = name_of(source, comment)
        key = (context, name) if (context, name) in answers else name
        if key not in answers:
            continue
        used.add(key)
        answer = answers[key]
        numerus = list(translation.iter("numerusform"))
        texts = [answer] if isinstance(answer, str) else answer
        if len(texts) != max(1, len(numerus)):
            yield f"{context}: {len(texts)} forms instead of {max(1, len(numerus))}: {source!r}"
            continue
        if not all(texts):
            continue
        for element, text in zip(numerus or [translation], texts):
            element.text = text
        translation.attrib.pop("type", None)
        for fault in faults(source, translation):
            yield f"{context}: {fault}: {source!r}"
    for key in set(answers) - used:
        yield f"no such text: {key!r}"
    write(file, root)


ACCENTS = str.maketrans("AEIOUYCNaeiouycn", "ÅÉÎÕÜÝÇÑåéîõüýçñ")
KEPT = re.compile(r"%L?\d+|%n|<[^>]*>|&\w+;|[\w-]+:/*[\w./*-]+")


def pseudo(source):
    """A text as long as translations may be, between brackets, with accents; still to be read."""
    middle, at = "", 0
    for kept in KEPT.finditer(source):
        middle += source[at : kept.start()].translate(ACCENTS) + kept.group()
        at = kept.end()
    middle += source[at:].translate(ACCENTS)
    visible = PLACES.sub("", TAGS.sub("", source))
    return f"[{middle}{' ~' * (len(visible) * 3 // 20 + 1)}]"


def make_pseudo(template, file):
    root = read(template)
    root.set("language", "en")
    for (context, source, _), translation in messages(root).items():
        translation.attrib.pop("type", None)
        for element in list(translation.iter("numerusform"))[:2] or [translation]:
            element.text = "RTL" if context == "Direction" else pseudo(source)
        for superfluous in list(translation.iter("numerusform"))[2:]:
            translation.remove(superfluous)
    write(file, root)


def main(arguments):
    mode = arguments[0] if arguments else "--help"
    if mode == "--export":
        text = export(FOLDER / f"{arguments[1]}.ts")
        Path(arguments[2]).write_text(text, encoding="utf-8") if arguments[2:] else print(text, end="")
        return 0
    if mode == "--import":
        problems = list(fill(FOLDER / f"{arguments[1]}.ts", load_answers(arguments[2])))
        print("\n".join(problems) if problems else "filled in")
        return 1 if problems else 0
    if mode == "--pseudo":
        make_pseudo(Path(arguments[1]), Path(arguments[2]))
        return 0
    if mode.startswith("--"):
        print(__doc__)
        return 2
    problems, ts = [], sorted(FOLDER.glob("*.ts"))
    for program in SOURCES:
        files = [file for file in ts if file.stem.rpartition("_")[0] == program]
        if "--update" in arguments:
            update(mode, program, files)
        problems += check(mode, program, files)
    print("\n".join(problems) if problems else f"complete: {', '.join(file.name for file in ts)}")
    return 1 if problems or not ts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
