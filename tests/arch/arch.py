#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""arch.py SOURCE_DIR ARCH_TXT: refuses what the layers forbid.

ARCH_TXT is written by CMake, a line per target: name|folder|our libraries it DEPENDS on|Qt modules.
"""

import re
import sys
from pathlib import Path

# The layer diagram of ARCHITECTURE.md: who may declare which of our libraries. tests/ may use anything.
ALLOWED = {
    "base": "",
    "config": "base", "rpc": "base", "mime": "base", "smtp": "base", "storage": "base",
    "statistics": "base storage",
    "directory": "base storage statistics", "audit": "base storage",
    "net": "base config", "options": "base config",
    "imap": "base mime",
    "domain": "base storage directory",
    "client": "base rpc net", "daemon": "base config net", "control": "base config daemon rpc",
    "jobs": "base storage directory domain",
    "handlers": "base audit domain jobs storage directory statistics rpc",
    "listener": "base handlers rpc net",
    "kopano-server": "base handlers listener audit domain directory jobs statistics storage rpc net control daemon options config",
    "gateway": "base client control daemon options config net rpc imap mime smtp",
    "dagent": "base client control daemon options config net rpc smtp mime",
    "tools": "base client daemon options config net rpc",
    "models": "base config mime options rpc net client",
    "widgets": "base config options rpc net client models",
    "pages": "base config options rpc net client models widgets",
    "frame": "base config options rpc net client models widgets pages",
    "backup": "base client daemon options config net rpc mime tools",
}
SERVICES = {"kopano-gateway": "gateway", "kopano-dagent": "dagent", "kopano-admin": "tools", "kopano-stats": "tools", "kopano-audit-parse": "tools", "kopano-mailbox-permissions": "tools",
            "kopano-storeadm": "tools", "kopano-passwd": "tools", "kopano-oof": "tools", "kopano-backup": "backup", "kopano-admin-gui": "frame", "kopano-options": "options", "kopano-icons": "base"}
PURE = {"base", "config", "rpc", "mime", "imap", "smtp", "options"}
QT_SQL_ONLY_IN = {"storage"}
POSIX = re.compile(r'#include <(unistd|sys/\w+|fcntl|signal|pwd|grp|syslog|poll|netinet/\w+|arpa/\w+|dlfcn|termios)\.h>')
PORTABLE = ("shared/", "admin-gui/", "services/tools/")
INCLUDE = re.compile(r'^\s*#include "([^"/]+)/[^"]+"', re.MULTILINE)
SECOND_LEVEL = ("shared", "server", "services", "tests", "packaging", "admin-gui")


def targets(arch_txt):
    for line in Path(arch_txt).read_text().splitlines():
        name, folder, depends, qt = line.split("|")
        yield name, Path(folder), set(depends.split()), set(qt.split())


def check_targets(source, arch_txt):
    known = set(ALLOWED)
    for name, folder, depends, qt in targets(arch_txt):
        where = folder.relative_to(source)
        if where.parts[0] == "tests":
            continue
        rule = name if name in ALLOWED else SERVICES.get(name)
        if rule is None:
            yield f"{where}: target '{name}' has no place in the layers (ALLOWED in tests/arch/arch.py)"
            continue
        allowed = set(ALLOWED[rule].split()) | {rule}
        for dependency in sorted(depends - allowed):
            yield f"{where}: '{name}' must not depend on '{dependency}'"
        if name in PURE and qt - {"Qt6::Core"}:
            yield f"{where}: '{name}' is pure and must link Qt6::Core only, not {sorted(qt)}"
        if "Qt6::Sql" in qt and name not in QT_SQL_ONLY_IN:
            yield f"{where}: only server/storage may link Qt6::Sql"
        for file in sorted([*folder.glob("*.cpp"), *folder.glob("*.h"), *folder.glob("*/*.cpp"), *folder.glob("*/*.h")]):
            if file.parent != folder and (file.parent / "CMakeLists.txt").exists():
                continue
            for word in INCLUDE.findall(file.read_text(errors="replace")):
                if word in known and word not in depends | {name, rule, "base"}:
                    yield f"{file.relative_to(source)}: includes \"{word}/…\" but '{name}' does not declare it"


def check_files(source):
    for top in ("shared", "server", "services", "tests", "admin-gui", "cmake", "packaging", "scripts"):
        for file in sorted((source / top).rglob("*")):
            name = str(file.relative_to(source))
            if file.suffix not in (".cpp", ".h", ".py", ".sh", ".cmake", ".sql") and file.name != "CMakeLists.txt":
                continue
            text = file.read_text(errors="replace")
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in "\n".join(text.splitlines()[:3]):
                yield f"{name}: no SPDX line at the top"
            lines = text.count("\n")
            if file.suffix in (".cpp", ".h") and lines > 600 and "over 600 lines because" not in text[:600]:
                yield f"{name}: {lines} lines and no reason at the top (\"over 600 lines because …\")"
            if file.suffix in (".cpp", ".h") and name.startswith(PORTABLE):
                if POSIX.search(text) and not file.stem.endswith("_posix"):
                    yield f"{name}: a POSIX header outside a *_posix file"


def check_readmes(source):
    for top in SECOND_LEVEL:
        for folder in sorted((source / top).glob("*/")):
            if not folder.is_dir() or not (folder / "CMakeLists.txt").exists() or top == "tests":
                continue
            readme = folder / "README.md"
            if not readme.exists():
                yield f"{folder.relative_to(source)}: no README.md"
            elif readme.read_text().count("\n") > 40:
                yield f"{readme.relative_to(source)}: more than 40 lines"


def check(source, arch_txt):
    return [*check_targets(source, arch_txt), *check_files(source), *check_readmes(source)]


if __name__ == "__main__":
    problems = check(Path(sys.argv[1]).resolve(), sys.argv[2])
    print("\n".join(problems) if problems else "the layers hold")
    sys.exit(1 if problems else 0)
