# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 and SIGSTOP of server, dagent and gateway at random moments (F25): each acknowledged message is there exactly
once, no half message, never a permanent refusal because of our own fault, and everything works again afterwards.

KOPANO_KILLS=200 and KOPANO_STOP_SECONDS=70 make the long forms: the latter exceeds the deadline of the services' calls.
"""

import os
import random
import signal
import time
import unittest

from canary import Canary
from instance import DAEMONS, Instance, mail, messages, wait_for
from ledger import Ledger, Writers, compare

ROUNDS = int(os.environ.get("KOPANO_KILLS", "12"))
STOP_SECONDS = float(os.environ.get("KOPANO_STOP_SECONDS", "12"))
LOGINS = ["anna", "bernd"]


class Interrupted(unittest.TestCase):
    def setUp(self):
        self.seed = os.environ.get("KOPANO_SEED", str(int(time.time())))
        print("seed", self.seed)
        self.random = random.Random(self.seed)
        self.site = self.enterContext(Instance())
        self.site.create_user(*LOGINS, "canary")
        self.ledger = Ledger()
        self.writers = Writers(self.site, self.ledger, LOGINS, self.seed)

    def stored(self):
        return sum("ok" in self.ledger.outcomes(key, "store") for key in list(self.ledger.events))

    def finish(self, least):
        """Waits until each kind of writer got something done again, and holds the ledger against what is there."""
        before = self.stored()
        wait_for(lambda: self.stored() > before + 5, "the writers to go on", 30)
        self.writers.stop()
        print(self.ledger.summary())
        self.site.patience = 60
        self.assertEqual([], compare(self.ledger, self.site, LOGINS))
        self.assertGreater(self.stored(), least)
        self.site.deliver("anna", mail("after all that"))
        link = self.site.imap("anna")
        self.assertTrue(any(b"after all that" in m for m in messages(link)))
        link.logout()

    def kill(self, name):
        self.site.kill(name)
        self.site.start(name)

    def pause(self, name, seconds):
        os.kill(self.site.pid(name), signal.SIGSTOP)
        time.sleep(seconds)
        os.kill(self.site.pid(name), signal.SIGCONT)

    def test_random_kills_under_load(self):
        self.writers.start()
        for _ in range(ROUNDS):
            time.sleep(0.2 + self.random.random())
            self.kill(self.random.choice(("server", *DAEMONS)))
        self.finish(ROUNDS)

    def test_the_server_stands_still(self):
        """Clients give up before it goes on; what they try again meanwhile must not be there twice."""
        self.site.patience = 3
        self.writers.start()
        time.sleep(1)
        self.pause("server", STOP_SECONDS)
        time.sleep(1)
        self.pause("server", 4)
        self.finish(10)

    def test_a_service_stands_still(self):
        self.site.patience = 2
        self.writers.start()
        for name in ("dagent", "gateway", "dagent"):
            time.sleep(0.5)
            self.pause(name, 3)
        self.finish(10)

    def test_killing_dagent_disturbs_no_reader(self):
        self.site.patience = 2
        self.writers.start()
        with Canary(self.site, "canary", check_memory=False, ended=("dagent",)):
            for n in range(6):
                time.sleep(0.2 + self.random.random() / 2)
                if n % 3 == 2:
                    self.pause("dagent", 2.5)
                else:
                    self.kill("dagent")
        self.finish(10)


if __name__ == "__main__":
    unittest.main()
