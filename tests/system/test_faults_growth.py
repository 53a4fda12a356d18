# SPDX-License-Identifier: GPL-3.0-or-later
"""Row F16 as time: headers n, 2n and 4n long take kopano-dagent at most proportionally longer."""

import statistics
import unittest

from hostile import Attacked, cpu_seconds
from instance import SANITIZED

ROUNDS = 9
RATIO = 2.5  # for twice the size

# What is repeated, and how often in the largest of the three sizes.
CORPORA = {
    "a header block": (lambda n: b"".join(b"X-%d: value of a header\r\n" % i for i in range(n)), 60_000),
    "Received": (lambda n: b"Received: x\r\n" * n, 200_000),
    "one header folded at each byte": (lambda n: b"Subject:" + b"\r\n a" * n + b"\r\n", 600_000),
    "addresses": (lambda n: b"To: " + b"a@b.example, " * n + b"c@d.example\r\n", 80_000),
    "groups": (lambda n: b"To: " + b"g: a@b.example; " * n + b"\r\n", 200_000),
    "groups in groups": (lambda n: b"To: " + b"g: " * n + b"a@b.example" + b";" * n + b"\r\n", 200_000),
    "comments in comments": (lambda n: b"To: " + b"(" * n + b"x" + b")" * n + b" a@b.example\r\n", 500_000),
    "comments that never end": (lambda n: b"To: " + b"(a " * n + b"\\\r\n", 500_000),
    "empty parameters": (lambda n: b"Content-Type: text/plain" + b"; " * n + b"\r\n", 400_000),
    "parameter parts": (lambda n: b"Content-Type: text/plain" + b"".join(b"; x*%d=b" % i for i in range(n)) + b"\r\n",
                        40_000),
    "encoded words": (lambda n: b"Subject:" + b" =?utf-8?q?=C3=A4?=" * n + b"\r\n", 100_000),
    "broken encoded words": (lambda n: b"Subject:" + b" =?utf-8?b?x" * n + b"\r\n", 200_000),
    "quotes": (lambda n: b'To: "' + b'\\"' * n + b'" <a@b.example>\r\n', 400_000),
    "references": (lambda n: b"References:" + b" <a@b.example>" * n + b"\r\n", 200_000),
}


class Growth(Attacked):
    def time_of(self, header, number=0):
        """Seconds of CPU for one delivery."""
        pid = self.site.pid("dagent")
        message = b"X-Number: %d\r\n" % number + header + b"\r\nbody\r\n"
        begin = cpu_seconds(pid)
        self.assertEqual({}, self.link.sendmail("a@example.org", ["anna@localhost"], message))
        return cpu_seconds(pid) - begin

    def times_of(self, make, most):
        """Seconds for n, 2n and 4n, the middle ones of several; in turns, so that a busy moment meets all three."""
        headers = [make(most // share) for share in (4, 2, 1)]
        rounds = [[self.time_of(header, n) for header in headers] for n in range(ROUNDS)]
        return [statistics.median(times) for times in zip(*rounds)]

    def test_f16_linear_in_the_length(self):
        self.link = self.enterContext(self.site.lmtp())
        self.time_of(b"Subject: warm\r\n")
        slow = []
        for name, (make, most) in CORPORA.items():
            times = self.times_of(make, most)
            text = f"{name}: " + ", ".join(f"{1000 * t:.1f} ms" for t in times)
            if times[1] > RATIO * times[0] or times[2] > RATIO * times[1]:
                slow.append(text)
            if __name__ == "__main__":
                print(text)
        if not SANITIZED:
            self.assertEqual([], slow, "n, 2n, 4n")


if __name__ == "__main__":
    unittest.main()
