# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 of server, dagent and gateway at random moments (F25): each acknowledged message is there exactly once, no
half message, never a permanent refusal because of our own fault, and everything works again after the restart."""

import os
import random
import time
import unittest

from instance import Instance, mail, messages
from ledger import Ledger, Writers, compare

ROUNDS = int(os.environ.get("KOPANO_KILLS", "12"))


class KillNine(unittest.TestCase):
    def test_random_kills_under_load(self):
        seed = os.environ.get("KOPANO_SEED", str(int(time.time())))
        print("seed", seed)
        rng = random.Random(seed)
        logins = ["anna", "bernd"]
        with Instance() as site:
            site.create_user(*logins)
            ledger = Ledger()
            writers = Writers(site, ledger, logins, seed)
            writers.start()
            for _ in range(ROUNDS):
                time.sleep(0.2 + rng.random())
                name = rng.choice(("server", "server", "dagent", "gateway"))
                site.kill(name)
                site.start(name)
            time.sleep(1)
            writers.stop()
            print(ledger.summary())
            self.assertEqual([], compare(ledger, site, logins))
            self.assertGreater(sum("ok" in ledger.outcomes(k, "store") for k in ledger.events), ROUNDS)
            site.deliver("anna", mail("after all that"))
            link = site.imap("anna")
            self.assertTrue(any(b"after all that" in m for m in messages(link)))
            link.logout()


if __name__ == "__main__":
    unittest.main()
