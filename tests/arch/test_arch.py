#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The arch test must refuse what it is there for: each rule is broken once in a small tree of its own."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import arch

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Violations(unittest.TestCase):
    def problems(self, target, files, depends="base", qt="Qt6::Core"):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder).resolve()
            for name, text in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            where = root / Path(next(iter(files))).parent
            (root / "arch.txt").write_text(f"{target}|{where}|{depends}|{qt}\n")
            return "\n".join(arch.check(root, root / "arch.txt"))

    def test_clean_tree(self):
        self.assertEqual("", self.problems("mime", {"shared/mime/a.cpp": SPDX + '#include "base/result.h"\n'}))

    def test_undeclared_include(self):
        text = self.problems("mime", {"shared/mime/a.cpp": SPDX + '#include "rpc/codec.h"\n'})
        self.assertIn("does not declare it", text)

    def test_upward_dependency(self):
        text = self.problems("mime", {"shared/mime/a.cpp": SPDX}, depends="base imap")
        self.assertIn("must not depend on 'imap'", text)

    def test_halves_do_not_meet(self):
        text = self.problems("gateway", {"services/gateway/a.cpp": SPDX + '#include "storage/database.h"\n'})
        self.assertIn("does not declare it", text)

    def test_pure_library_with_sockets(self):
        text = self.problems("smtp", {"shared/smtp/a.cpp": SPDX}, qt="Qt6::Core Qt6::Network")
        self.assertIn("pure", text)

    def test_sql_outside_storage(self):
        text = self.problems("domain", {"server/domain/a.cpp": SPDX}, qt="Qt6::Core Qt6::Sql")
        self.assertIn("only server/storage", text)

    def test_posix_in_a_portable_library(self):
        text = self.problems("net", {"shared/net/a.cpp": SPDX + "#include <unistd.h>\n"})
        self.assertIn("POSIX", text)

    def test_missing_licence_line(self):
        self.assertIn("SPDX", self.problems("mime", {"shared/mime/a.cpp": "int x;\n"}))

    def test_unknown_target(self):
        self.assertIn("no place in the layers", self.problems("misc", {"shared/misc/a.cpp": SPDX}))


unittest.main()
