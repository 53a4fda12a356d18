#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""doccomments.py must see what has no comment, and nothing else."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import doccomments


class Comments(unittest.TestCase):
    def missing(self, text):
        return [declaration for _, declaration in doccomments.undocumented("namespace A {\n" + text + "\n}\n")]

    def test_types(self):
        self.assertEqual(["struct B", "enum class C : quint8"], self.missing("struct B\n{\n};\nenum class C : quint8 { One };"))

    def test_forward_declarations_and_specialisations(self):
        self.assertEqual([], self.missing("class B;\ntemplate <class T> struct C;\ntemplate <> struct C<int>\n{\n};"))

    def test_functions(self):
        self.assertEqual(["void f(int a, int b)"], self.missing("void f(int a,\n    int b);"))
        self.assertEqual(["inline int g()"], self.missing("inline int g()\n{\n    return 1;\n}"))

    def test_comment_above(self):
        self.assertEqual([], self.missing("/// Why.\nvoid f();\n\n/// What.\nstruct B\n{\n    int x;\n};"))

    def test_comment_behind(self):
        self.assertEqual([], self.missing("void f(); ///< why"))

    def test_a_group_ends_at_a_blank_line(self):
        self.assertEqual(["void h()"], self.missing("/// Both.\nvoid f()\n{\n    x();\n}\nvoid g();\n\nvoid h();"))

    def test_members(self):
        text = """/// What.
class B : public QObject
{
    Q_OBJECT
public:
    explicit B(QObject *parent = nullptr);
    ~B() override;
    bool isOpen() const { return m_open; }
    void open();

private:
    void hidden();
    bool m_open = false;
};"""
        self.assertEqual(["void open()"], self.missing(text))

    def test_details_are_private(self):
        self.assertEqual([], self.missing("namespace Detail {\nvoid f();\n}"))


unittest.main()
