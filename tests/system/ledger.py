# SPDX-License-Identifier: GPL-3.0-or-later
"""A ledger of what was acknowledged, writers that fill it, and the comparison with what is really there.

Every message carries a unique token in its subject. An operation has three possible outcomes: ok (acknowledged),
fail (refused) and unknown (the connection went before the answer came). After a crash:
  1. a token with an acknowledged delivery or APPEND is there exactly once, unless its removal was begun;
  2. a token without an acknowledgement is there at most once per attempt;
  3. an acknowledged MOVE shows in the target folder, an unknown one in exactly one of the two;
  4. an acknowledged flag is set; an acknowledged EXPUNGE leaves nothing;
  5. a message that is there is whole.
"""

import hashlib
import imaplib
import random
import smtplib
import threading
import time

from instance import mail, messages

ERRORS = (OSError, imaplib.IMAP4.error, smtplib.SMTPException, AssertionError)


def body_of(token):
    """A body whose bytes follow from the token, 1 to 300 KB, so that a torn message shows."""
    rng = random.Random(token)
    line = hashlib.sha256(token.encode()).hexdigest()
    return f"{line}\r\n" * rng.choice((15, 100, 600, 4500))


class Ledger:
    """Thread-safe. Keys are (login, token); values what was begun and what was acknowledged, in order."""

    def __init__(self):
        self.lock = threading.Lock()
        self.events = {}
        self.frozen = False

    def note(self, login, token, operation, outcome):
        with self.lock:
            if not self.frozen:
                self.events.setdefault((login, token), []).append((operation, outcome))

    def freeze(self):
        with self.lock:
            self.frozen = True

    def outcomes(self, key, operation):
        return [outcome for name, outcome in self.events[key] if name == operation]

    def summary(self):
        stored = sum("ok" in self.outcomes(key, "store") for key in self.events)
        moved = sum("ok" in self.outcomes(key, "move") for key in self.events)
        gone = sum("ok" in self.outcomes(key, "expunge") for key in self.events)
        return f"{stored} stored, {moved} moved, {gone} expunged acknowledged"


class Writers:
    """LMTP writers with retry (as an MTA does it) and IMAP writers, until stop()."""

    def __init__(self, site, ledger, logins, seed, lmtp=3, imap=2):
        self.site, self.ledger, self.logins, self.seed = site, ledger, logins, seed
        self.running = True
        self.threads = [threading.Thread(target=self.deliver, args=(n,), daemon=True) for n in range(lmtp)]
        self.threads += [threading.Thread(target=self.use, args=(n,), daemon=True) for n in range(imap)]

    def start(self):
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.running = False
        for thread in self.threads:
            thread.join(30)

    def deliver(self, number):
        count = 0
        while self.running:
            count += 1
            token = f"lmtp-{number}-{count}-{self.seed}"
            recipients = self.logins if count % 3 == 0 else [self.logins[count % len(self.logins)]]
            waiting = set(recipients)
            data = mail(token, body_of(token), message_id=token)
            while waiting and self.running:
                for login in waiting:
                    self.ledger.note(login, token, "store", "begin")
                try:
                    with self.site.lmtp() as link:
                        refused = link.sendmail("a@example.org", [f"{w}@localhost" for w in waiting], data)
                    for login in list(waiting):
                        code, text = refused.get(f"{login}@localhost", (250, b""))
                        if code == 250:
                            self.ledger.note(login, token, "store", "ok")
                            waiting.discard(login)
                        elif code >= 500:
                            self.ledger.note(login, token, "permanent", f"{code} {text!r}")
                    if waiting:
                        time.sleep(0.05)
                except ERRORS:
                    time.sleep(0.05)

    def use(self, number):
        """APPEND to Drafts, flag it, MOVE it to Sent Items; every fourth is deleted and expunged there."""
        login = self.logins[number % len(self.logins)]
        count = 0
        while self.running:
            try:
                link = self.site.imap(login)
                while self.running:
                    count += 1
                    self.one_message(link, login, f"imap-{number}-{count}-{self.seed}", count)
            except ERRORS:
                time.sleep(0.05)

    def step(self, login, token, operation, action):
        self.ledger.note(login, token, operation, "begin")
        status, data = action()
        self.ledger.note(login, token, operation, "ok" if status == "OK" else "fail")
        if status != "OK":
            raise imaplib.IMAP4.error(f"{operation}: {data}")
        return data

    def one_message(self, link, login, token, count):
        data = mail(token, body_of(token))
        self.step(login, token, "store", lambda: link.append("Drafts", "", None, data))
        link.select("Drafts")
        uid = link.uid("SEARCH", "SUBJECT", f'"{token}"')[1][0].decode().split()[-1]
        self.step(login, token, "flag", lambda: link.uid("STORE", uid, "+FLAGS", "(\\Flagged $Token)"))
        self.step(login, token, "move", lambda: link.uid("MOVE", uid, '"Sent Items"'))
        if count % 4 == 0:
            link.select('"Sent Items"')
            uid = link.uid("SEARCH", "SUBJECT", f'"{token}"')[1][0].decode().split()[-1]
            self.step(login, token, "mark", lambda: link.uid("STORE", uid, "+FLAGS.SILENT", "(\\Deleted)"))
            self.step(login, token, "expunge", lambda: link.uid("EXPUNGE", uid))


def contents(link, mailbox):
    """[(token, flags, raw)] of a mailbox; checks that UIDs are unique and ascending."""
    status, (count,) = link.select(f'"{mailbox}"', readonly=True)
    assert status == "OK", mailbox
    if not int(count):
        return []
    _, rows = link.fetch("1:*", "(UID FLAGS BODY.PEEK[])")
    found, uids = [], []
    for row in rows:
        if isinstance(row, tuple):
            head, raw = row
            subject = next((l for l in raw.split(b"\r\n") if l.startswith(b"Subject: ")), b"Subject: ?")
            found.append((subject[9:].decode(), head, raw))
            uids.append(int(head.split(b"UID ")[1].split()[0].rstrip(b")")))
    assert len(found) == int(count), f"{mailbox}: EXISTS {count}, fetched {len(found)}"
    assert uids == sorted(set(uids)), f"{mailbox}: UIDs not unique and ascending"
    return found


def compare(ledger, site, logins):
    """What is wrong, as sentences; the rules are numbered in the module's text."""
    problems = []
    for login in logins:
        link = site.imap(login)
        places = {}
        for mailbox in ("INBOX", "Drafts", "Sent Items"):
            for token, head, raw in contents(link, mailbox):
                places.setdefault(token, []).append((mailbox, head))
                if not raw.endswith(mail(token, body_of(token)).split(b"\r\n\r\n", 1)[1]):
                    problems.append(f"{login}: {token} in {mailbox} is not whole")
        link.logout()
        for key in [k for k in ledger.events if k[0] == login]:
            problems += judge(ledger, key, places.get(key[1], []))
        unknown = set(places) - {token for name, token in ledger.events if name == login}
        if not ledger.frozen and unknown:
            problems.append(f"{login}: messages nobody sent: {sorted(unknown)[:3]}")
    return problems


def judge(ledger, key, places):
    who = f"{key[0]}: {key[1]}"
    for outcome in ledger.outcomes(key, "permanent"):
        yield f"{who} was refused for good: {outcome}"
    boxes = [mailbox for mailbox, _ in places]
    stored, expunge = ledger.outcomes(key, "store"), ledger.outcomes(key, "expunge")
    if "ok" in stored and not boxes and not expunge:
        yield f"{who} was acknowledged and is missing"
    if len(boxes) > 1:
        yield f"{who} is there {len(boxes)} times: {boxes}"
    if "ok" in ledger.outcomes(key, "move") and boxes and boxes != ["Sent Items"]:
        yield f"{who} was moved and is in {boxes}"
    if "ok" in ledger.outcomes(key, "flag") and places and b"$Token" not in places[0][1]:
        yield f"{who} lost its flags: {places[0][1]!r}"
    if "ok" in expunge and boxes:
        yield f"{who} was expunged and is in {boxes}"
