# SPDX-License-Identifier: GPL-3.0-or-later
"""Several clients and a stream of mail change one mailbox at random; what each client was told must be the truth."""

import os
import random
import re
import sys
import threading
import time
import unittest

from imapview import View, Violation
from instance import Instance, mail

SECONDS = float(os.environ.get("KOPANO_MODEL_SECONDS", 14))
ROUNDS = 5
CLIENTS = 6
FLAGS = [b"\\Seen", b"\\Answered", b"\\Flagged", b"\\Deleted", b"\\Draft", b"$Label1", b"work"]


class Actor:
    """One client that does random things; owned by its thread."""

    def __init__(self, test, number):
        self.test = test
        self.number = number
        self.random = random.Random(test.seed * 100 + number)
        self.view = View(test.site, "anna")
        self.view.open(b"INBOX")
        self.done = 0

    def numbers(self, uid_form, most=6):
        """Some messages that the client knows."""
        entries = self.view.entries
        picks = sorted(self.random.sample(range(len(entries)), min(len(entries), self.random.randint(1, most))))
        return [entries[n].uid for n in picks if entries[n].uid] if uid_form else [n + 1 for n in picks]

    def flags(self):
        return self.random.sample(FLAGS, self.random.randint(1, 3))

    def step(self):
        acts = [(self.fetch, 20), (self.store, 20), (self.silent, 12), (self.append, 10), (self.expunge, 6),
                (self.copy, 5), (self.move, 3), (self.search, 5), (self.noop, 6), (self.pipeline, 6), (self.idle, 2),
                (self.reopen, 2)]
        act, = self.random.choices([a for a, _ in acts], [w for _, w in acts])
        self.done += 1
        act()

    def which(self, uid_form):
        numbers = self.numbers(uid_form)
        return (b",".join(b"%d" % n for n in numbers)) if numbers else None

    def fetch_command(self, uid_form):
        which = self.which(uid_form)
        if which is None:
            return b"NOOP"
        items = self.random.choice([b"FLAGS", b"(UID FLAGS)", b"(UID BODY.PEEK[HEADER.FIELDS (SUBJECT)])",
                                    b"(BODY[HEADER.FIELDS (SUBJECT)] UID)", b"FAST", b"(UID RFC822.SIZE FLAGS)"])
        return (b"UID " if uid_form else b"") + b"FETCH %s %s" % (which, items)

    def store_command(self, uid_form):
        which = self.which(uid_form)
        if which is None or self.view.read_only:
            return b"NOOP"
        sign = self.random.choice([b"+", b"-", b""])
        return (b"UID " if uid_form else b"") + b"STORE %s %sFLAGS (%s)" % (which, sign, b" ".join(self.flags()))

    def fetch(self):
        # A message may be gone already: the numbers stay, its FETCH is missing or the answer is NO.
        self.view.run(self.fetch_command(self.random.random() < 0.5), allowed=(b"OK", b"NO"))

    def store(self):
        self.view.run(self.store_command(self.random.random() < 0.5), allowed=(b"OK", b"NO"))

    def silent(self):
        uid_form = self.random.random() < 0.5
        numbers = self.numbers(uid_form)
        if numbers and not self.view.read_only:
            self.view.silent_store(uid_form, numbers, self.random.choice([b"+", b"-", b""]), self.flags())

    def append(self):
        subject = b"c%d-%d" % (self.number, self.done)
        message = b"From: a@example.org\r\nSubject: %s\r\n\r\nbody\r\n" % subject
        answer, = self.view.run(b"APPEND INBOX (%s) {%d+}\r\n%s" % (b" ".join(self.flags()), len(message), message))
        uid = int(re.search(rb"APPENDUID \d+ (\d+)", answer).group(1))
        self.test.stored(uid, subject)

    def expunge(self):
        if self.view.read_only:
            return
        if self.random.random() < 0.4 and (which := self.which(True)):
            self.view.run(b"UID EXPUNGE " + which)
        else:
            self.view.run(b"EXPUNGE")

    def copy(self):
        uid_form = self.random.random() < 0.5
        if which := self.which(uid_form):
            target = self.random.choice([b"INBOX", b"Trash"])
            self.view.run((b"UID " if uid_form else b"") + b"COPY %s %s" % (which, target), allowed=(b"OK", b"NO"))

    def move(self):
        uid_form = self.random.random() < 0.5
        if not self.view.read_only and (which := self.which(uid_form)):
            self.view.run((b"UID " if uid_form else b"") + b"MOVE %s Trash" % which, allowed=(b"OK", b"NO"))

    def search(self):
        count = len(self.view.entries)
        self.view.run(b"SEARCH " + self.random.choice([b"ALL", b"UNDELETED", b"FLAGGED NOT SEEN", b"KEYWORD work"]))
        if self.view.search and max(self.view.search) > max(count, len(self.view.entries)):
            raise Violation(f"SEARCH names {max(self.view.search)} of {len(self.view.entries)}")

    def noop(self):
        self.view.run(self.random.choice([b"NOOP", b"CHECK"]))

    def pipeline(self):
        # Numbers may be used as long as nothing before can renumber (RFC 3501 section 5.5).
        commands = [self.random.choice([self.fetch_command, self.store_command])(False) for _ in range(4)]
        commands = [b"SEARCH ALL" if command == b"NOOP" else command for command in commands]
        commands += [self.random.choice([self.fetch_command, self.store_command])(True) for _ in range(4)]
        self.view.run(*commands, allowed=(b"OK", b"NO"))

    def idle(self):
        self.view.idle(lambda: time.sleep(self.random.random() / 10))

    def reopen(self):
        self.view.run(self.random.choice([b"CLOSE", b"UNSELECT"]))
        self.view.open(b"INBOX", self.random.random() < 0.2)

    def check(self):
        """After NOOP the view is the truth; asking again must not change it."""
        self.view.run(b"NOOP")
        told = self.view.picture()
        untold = [entry for entry in self.view.entries if entry.uid is None or entry.flags is None]
        self.view.run(b"FETCH 1:* (UID FLAGS)" if told else b"NOOP")
        truth = self.view.picture()
        if len(told) != len(truth):
            raise Violation(f"{len(told)} messages after NOOP, {len(truth)} after FETCH")
        for number, (was, now) in enumerate(zip(told, truth), 1):
            if was[0] is not None and was != now and self.view.entries[number - 1] not in untold:
                raise Violation(f"message {number} was {was}, is {now}")
        return truth


class Model(unittest.TestCase):
    def setUp(self):
        self.seed = int(os.environ.get("KOPANO_SEED", random.randrange(1 << 30)))
        print(f"KOPANO_SEED={self.seed}", file=sys.stderr)
        self.site = self.enterContext(Instance())
        self.site.create_user("anna")
        for number in range(20):
            self.site.deliver("anna", mail(f"first-{number}"))
        self.lock = threading.Lock()
        self.subjects = {}
        self.failures = []

    def stored(self, uid, subject):
        with self.lock:
            if self.subjects.setdefault(uid, subject) != subject:
                raise Violation(f"UID {uid} was given twice")

    def act(self, actor, end):
        try:
            while time.monotonic() < end and not self.failures:
                actor.step()
        except Exception as error:  # told by the main thread, with the dialogue
            self.failures.append((actor, error))

    def deliveries(self, end, number):
        while time.monotonic() < end and not self.failures:
            self.site.deliver("anna", mail(f"lmtp-{number}-{time.monotonic_ns()}"))
            time.sleep(0.05)

    def failed(self):
        lines = []
        for actor, error in self.failures:
            lines.append(f"client {actor.number}: {type(error).__name__}: {error}")
            lines += [repr(line) for line in actor.view.history[-40:]]
        self.fail("\n".join(lines))

    def together(self, actors, end, number):
        threads = [threading.Thread(target=self.act, args=(actor, end)) for actor in actors]
        threads.append(threading.Thread(target=self.deliveries, args=(end, number)))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if self.failures:
            self.failed()

    def compare(self, actors):
        pictures = []
        for actor in actors:
            try:
                pictures.append(actor.check())
            except Violation as error:
                self.failures.append((actor, error))
        if self.failures:
            self.failed()
        for picture in pictures[1:]:
            self.assertEqual(pictures[0], picture)

    def test_every_view_is_the_truth(self):
        actors = [Actor(self, number) for number in range(CLIENTS)]
        for number in range(ROUNDS):
            self.together(actors, time.monotonic() + SECONDS / ROUNDS, number)
            self.compare(actors)
        view = actors[0].view
        view.run(b"UID FETCH 1:* BODY.PEEK[HEADER.FIELDS (SUBJECT)]")
        for entry in view.entries:
            if entry.uid in self.subjects:
                self.assertEqual(self.subjects[entry.uid], entry.subject)
        print(f"{sum(actor.done for actor in actors)} operations, {len(view.entries)} messages", file=sys.stderr)
        for actor in actors:
            actor.view.close()


if __name__ == "__main__":
    unittest.main()
