#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""doccomments.py SOURCE_DIR: lists public declarations in headers that have no `///` comment.

Wanted for: types, free functions and public member functions; not for forward declarations, specialisations, what
stands in a namespace Detail, constructors, destructors, operators, overrides, deleted and defaulted functions, and
accessors whose body stands in one line: they say all there is to say. One comment covers the declarations that follow
it without a blank line.
"""

import re
import sys
from pathlib import Path

FOLDERS = ("shared", "services", "server/directory", "server/domain", "server/listener", "server/program")
TYPE = re.compile(r"^(template ?<.*> ?)?(class|struct|enum class|enum)\b (?:\[\[nodiscard\]\] )?(\w+)(?!\w|<)")
FUNCTION = re.compile(r"^[\w\[][^=]*?[\s&*>](?P<name>~?\w+)\(")
NO_FUNCTION = re.compile(r".*\w::\w+\([^()]*\) :|^(using|friend|return|typedef|static_assert|namespace|extern|#|Q_|[A-Z_]+\(|if|for|case|else)\b")
SELF_EVIDENT = re.compile(r"\b(operator|override)\b|= (delete|default);|^(explicit|virtual)? ?~?[A-Z]\w*\(|^constexpr [A-Z]\w*\(")


def undocumented(text):
    """The line number and text of each public declaration that has no comment."""
    scopes = []  # of each open brace: "namespace", "public", "private" or "body"
    outside = []  # of each open brace: whether what it belongs to is documented
    documented = False
    statement = ""
    start = 0
    for number, line in enumerate(text.splitlines(), 1):
        code = line.strip()
        if code.startswith("///"):
            documented = True
            continue
        comment = "///" in code
        code = re.sub(r'"(\\.|[^"\\])*"|//.*', "", code).strip()
        if not code:
            documented = documented and bool(statement or comment)
            continue
        if code.startswith(("#", "Q_OBJECT")):
            continue
        if scopes and re.match(r"(public|protected|private|Q_SIGNALS)( Q_SLOTS)?:$", code):
            scopes[-1] = "public" if code.startswith(("public", "Q_SIGNALS")) else "private"
            documented = False
            continue
        if not statement:
            start = number
        statement = f"{statement} {code}".strip()
        visible = all(scope in ("namespace", "public") for scope in scopes)
        if not re.search(r"[;{}]\s*$", code):
            continue
        head = re.split(r"[{;]", statement)[0].strip()
        kind = TYPE.match(head)
        opens = statement.count("{") - statement.count("}")
        if visible and not (documented or comment):
            function = not kind and FUNCTION.match(head) and not NO_FUNCTION.match(head)
            one_line = opens == 0 and "{" in statement and start == number and "public" in scopes
            if (kind and "{" in statement) or (function and not SELF_EVIDENT.search(statement) and not one_line):
                yield start, head
        for _ in range(opens):
            is_type = kind and kind[2] in ("class", "struct")
            namespace = head.startswith("namespace") and head != "namespace Detail"
            scopes.append("namespace" if namespace else ("private" if kind[2] == "class" else "public") if is_type else "body")
            outside.append(documented or comment)
            documented = False
        if opens < 0:
            del scopes[opens:]
            documented = outside[opens]
            del outside[opens:]
        statement = ""


def main(source):
    found = 0
    for folder in FOLDERS:
        for header in sorted((source / folder).rglob("*.h")):
            for number, declaration in undocumented(header.read_text()):
                print(f"{header.relative_to(source)}:{number}: no `///` above: {declaration}")
                found += 1
    print(f"{found} public declarations without a comment")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
