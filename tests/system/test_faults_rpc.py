# SPDX-License-Identifier: GPL-3.0-or-later
"""What no service would send to kopano-server: broken frames (F43), bombs (F45) and the ends of its number spaces (F42)."""

import imaplib
import json
import random
import select
import socket
import sqlite3
import threading
import time
import unittest

from hostile import Attacked
from instance import PASSWORD, mail, wait_for
from rpcclient import (CREATE_FOLDER, EVENT, FAILURE, HELLO, LIST_FOLDERS, LOGOUT, NOBODY, OPEN_MAILBOX, PING, READ_BODY,
                       RENAME_FOLDER, REPLY, SEARCH_ITEMS, UNWATCH, UPDATE_USER, Refused, Rpc, encode, frame, head)

MAX_COUNT = 2**63 - 1
ALL, AND, OR, NOT, BODY = 0, 1, 2, 3, 17


def flat(value):
    """All leaves of nested lists and dictionaries."""
    if isinstance(value, dict):
        value = list(value.values())
    return [leaf for one in value for leaf in flat(one)] if isinstance(value, list) else [value]


def search_key(kind, children=(), text=b""):
    return [kind, list(children), [], 0, b"", text]


def logs_in(site):
    """Whether the gateway reaches its server."""
    try:
        site.imap("anna").logout()
    except imaplib.IMAP4.error:
        return False
    return True


class Frames(Attacked):
    options = {"server": {"server_read_timeout": 3}}

    def ends(self, data, greet=True):
        """Whether the server closes a connection that sent this, and what it said before."""
        with Rpc(self.site, greet=greet) as link:
            try:
                link.link.sendall(data)
                link.link.shutdown(socket.SHUT_WR)
            except OSError:
                return []
            came = []
            while (one := link.receive()) is not None:
                came.append(one)
            return came

    def test_f43_broken_frames(self):
        self.attack()
        for data in (b"\xff\xff\xff\xff", b"\xff\xff\xff\xff" + bytes(100_000), b"\0\0\0\0", b"\0\0\0\x05abcde",
                     frame(PING, b"")[:10], frame(PING, b"", kind=2), frame(PING, b"", kind=9),
                     b"GET / HTTP/1.0\r\n\r\n", b"\x16\x03\x01\x02\x00" * 100):
            self.ends(data)
            self.ends(data, greet=False)
        with Rpc(self.site) as link:
            link.call(PING)

    def test_f43_wrong_payloads(self):
        self.attack()
        nested = b"\x81" * 100_000
        bombs = (b"", nested, head(4, 2**32), head(4, 2**63), head(2, 2**40), head(3, 2**31) + b"x", b"\x5f\xff", b"\x9f" * 50,
                 b"\xf6", b"\xfb" + bytes(8), encode([[], {}.keys()]), encode(["x", "y", "z"]), encode([1] * 1000),
                 encode([1, ["a" * 10, b"\xff"]]))
        with Rpc(self.site) as link:
            for message in (HELLO, LIST_FOLDERS, CREATE_FOLDER, OPEN_MAILBOX, SEARCH_ITEMS, UPDATE_USER, 9999, 0):
                for number, payload in enumerate(bombs, 1):
                    link.link.sendall(frame(message, payload, number))
                for number in range(1, len(bombs) + 1):
                    kind, _, _, _ = link.receive()
                    self.assertIn(kind, (2, 3))
            link.call(PING)

    def test_f43_random_bytes(self):
        self.attack()
        chance = random.Random(43)
        for _ in range(300):
            self.ends(chance.randbytes(chance.randrange(1, 400)), greet=chance.random() < 0.5)
        valid = frame(CREATE_FOLDER, encode([1, ["a", "b"], 0]))
        for _ in range(300):
            changed = bytearray(valid)
            changed[chance.randrange(4, len(changed))] ^= 1 << chance.randrange(8)
            self.ends(bytes(changed))
        with Rpc(self.site) as link:
            link.call(PING)

    def test_f43_thousands_pipelined(self):
        """The connection is made to wait, nobody else is."""
        self.attack()
        with Rpc(self.site) as link:
            store = link.store_of("anna")
            link.login("anna", PASSWORD)
            count = 5_000
            sender = threading.Thread(target=lambda: [link.send(LIST_FOLDERS, store) for _ in range(count)], daemon=True)
            sender.start()
            answers = {link.receive()[2] for _ in range(count)}
            sender.join()
            self.assertEqual(count, len(answers))

    def test_f43_pipelined_searches(self):
        """Hundreds of dear ones: those who wait for them wait, nobody else does."""
        chance = random.Random(43)
        for number in range(30):
            self.site.deliver("anna", mail(f"Number {number}", "".join(f"{chance.getrandbits(256):064x}\r\n" for _ in range(12_000))))
        with Rpc(self.site) as link:
            store = link.store_of("anna")
            link.login("anna", PASSWORD)
            inbox = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]
            count = 400
            key = search_key(OR, [search_key(BODY, text=b"nowhere %d" % n) for n in range(3)])
            for request in [link.send(SEARCH_ITEMS, store, inbox, key) for _ in range(30)]:  # warm: caches are full
                link.receive()
            self.attack()
            sender = threading.Thread(target=lambda: [link.send(SEARCH_ITEMS, store, inbox, key) for _ in range(count)],
                                      daemon=True)
            sender.start()
            begin = time.monotonic()
            for _ in range(count):
                self.assertEqual(REPLY, link.receive()[0])
            sender.join()
            print(f"{count} searches took {time.monotonic() - begin:.1f} s")

    def test_f43_other_versions(self):
        for version in (0, 2, 99, 65535):
            with Rpc(self.site, greet=False) as link:
                with self.assertRaises(Refused) as caught:
                    link.call(HELLO, version, "test", "1")
                self.assertEqual("Invalid", caught.exception.code)
                self.assertIn(f"version {version}", caught.exception.detail)
                link.send(PING)
                self.assertIsNone(link.receive(), "nothing is done for it")
        with Rpc(self.site) as link:
            with self.assertRaises(Refused) as caught:
                link.call(9999)
            self.assertEqual(("Invalid", "unknown message 9999"), (caught.exception.code, caught.exception.detail))
            link.call(PING)

    def test_f43_a_byte_now_and_then(self):
        """A frame has to arrive in server_read_timeout, however many of its bytes trickle in; others are not held up."""
        self.attack()
        with Rpc(self.site) as link:
            link.call(PING)
            data = frame(PING, b"\x80", 5)
            begin = time.monotonic()
            with self.assertRaises(OSError):
                for n in range(60):
                    link.link.sendall(data[n % 20:n % 20 + 1] if n else data[:1])
                    if select.select([link.link], [], [], 0.25)[0] and not link.link.recv(1):
                        raise ConnectionError
            self.assertLess(time.monotonic() - begin, 8)
        with Rpc(self.site) as link:  # slow and in time
            for byte in frame(PING, b"\x80", 7):
                link.link.sendall(bytes([byte]))
            self.assertEqual(7, link.receive()[2])

    def test_f43_before_login(self):
        """A stranger may not send large frames, nor ask for anything but a login."""
        with Rpc(self.site, greet=False) as link:
            link.link.sendall(frame(LIST_FOLDERS, encode([1])))
            self.assertIsNone(link.receive())


class Bombs(Attacked):
    def user(self):
        link = self.enterContext(Rpc(self.site))
        store = link.store_of("anna")
        link.login("anna", PASSWORD)
        inbox = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]
        return link, store, inbox

    def refused(self, link, *call):
        with self.assertRaises(Refused) as caught:
            link.call(*call)
        return caught.exception

    def test_f45_deep_search(self):
        link, store, inbox = self.user()
        self.attack()
        key = search_key(ALL)
        for _ in range(60):
            key = search_key(NOT, [key])
        link.call(SEARCH_ITEMS, store, inbox, key)
        payload = encode(search_key(ALL))
        for _ in range(10_000):
            payload = head(4, 6) + encode(NOT) + head(4, 1) + payload + encode([]) + encode(0) + encode(b"") + encode(b"")
        link.link.sendall(frame(SEARCH_ITEMS, head(4, 3) + encode(store) + encode(inbox) + payload, 77, link.session))
        with self.assertRaises(Refused) as caught:
            link.answer(77)
        self.assertEqual("Invalid", caught.exception.code)

    def test_f45_wide_and_long_searches(self):
        for n in range(20):
            self.site.deliver("anna", mail(f"Number {n}", "ab" * 2000 + "\r\n"))
        link, store, inbox = self.user()
        self.attack()
        wide = search_key(OR, [search_key(BODY, text=b"x%d" % n) for n in range(5_000)])
        try:
            self.assertEqual([[]], link.call(SEARCH_ITEMS, store, inbox, wide))
        except Refused as error:
            self.assertIn(error.code, ("TooBig", "Invalid"))
        self.assertEqual([[]], link.call(SEARCH_ITEMS, store, inbox, search_key(BODY, text=b"a" * 1_000_000)))

    def test_f45_as_many_watches_as_one_login_may_have(self):
        """Ten thousand folders are not watched by one login; what it has is free again when it ends, or when it lets go."""
        link, store, inbox = self.user()
        link.call(CREATE_FOLDER, store, ["many"], 0)
        Spaces.enlarge(self, [Spaces.copies(self, "folder", 1, 10_000, f"store_id = {store} AND name = 'many'",
                                            folder_id="1000000000 + i", name="'many ' || i", name_key="'many ' || i")])
        self.site.restart("gateway")
        link, store, inbox = self.user()
        self.attack()
        bound = 5_000

        def watch(first, last):
            for number in range(first, last):
                link.send(OPEN_MAILBOX, store, 1_000_000_000 + number, MAX_COUNT, False, True)
            return [link.receive()[0] for _ in range(first, last)]

        self.assertEqual([REPLY] * bound, watch(1, bound + 1))
        self.assertEqual([FAILURE] * (10_000 - bound), watch(bound + 1, 10_001))
        self.assertEqual([REPLY], watch(1, 2), "again is not once more")
        self.assertEqual("TooBig", self.refused(link, OPEN_MAILBOX, store, 1_000_010_000, MAX_COUNT, False, True).code)
        link.call(OPEN_MAILBOX, store, 1_000_010_000, MAX_COUNT, False, False)
        link.call(UNWATCH, store, 1_000_000_001)
        link.call(OPEN_MAILBOX, store, 1_000_010_000, MAX_COUNT, False, True)
        link.call(LOGOUT)
        link.session = NOBODY
        link.login("anna", PASSWORD)
        self.assertEqual([REPLY] * bound, watch(1, bound + 1))

    def test_f45_as_many_sessions_as_a_user_may_have(self):
        path = self.site.folder / "etc/server.cfg"
        path.write_text(path.read_text() + "max_sessions_per_user = 50\n")
        self.site.restart("server", "gateway")
        self.attack()
        links = [self.enterContext(Rpc(self.site)) for _ in range(51)]
        for link in links[:50]:
            link.login("anna", PASSWORD)
        with self.assertRaises(Refused) as caught:
            links[50].login("anna", PASSWORD)
        self.assertEqual(("Busy", "too many sessions"), (caught.exception.code, caught.exception.detail))
        links[50].login("bernd", PASSWORD)
        links[0].call(LOGOUT)
        links[0].session = NOBODY
        links[0].login("anna", PASSWORD)
        for link in links[:50]:
            link.close()
        wait_for(lambda: len(json.loads(self.site.admin("--list-sessions", "--json").stdout)) <= 2, "the sessions to end")

    def test_f45_watches_are_freed(self):
        link, store, inbox = self.user()
        self.attack()
        for _ in range(10_000):
            link.send(OPEN_MAILBOX, store, inbox, MAX_COUNT, False, True)
        for _ in range(10_000):
            link.receive()
        link.call(LOGOUT)
        self.site.deliver("anna", mail("Nobody is told"))
        link.session = NOBODY
        link.send(PING)
        self.assertEqual(2, link.receive()[0], "the answer, and no event before it")


class Sessions(Attacked):
    def denied(self, link, *call, session):
        with self.assertRaises(Refused) as caught:
            link.call(*call, session=session)
        self.assertEqual("Denied", caught.exception.code)
        return caught.exception.detail

    def test_f46_session_ids(self):
        """Random, of one connection only, and nothing after logout, kill or restart; each refusal sounds the same."""
        one, other = self.enterContext(Rpc(self.site)), self.enterContext(Rpc(self.site))
        store = one.store_of("anna")
        ids = set()
        for _ in range(100):
            info = one.login("anna", PASSWORD)
            ids.add(info[0])
        self.assertEqual(100, len(ids))
        self.assertEqual({16}, {len(one) for one in ids})
        # Each bit is set in about half of them: 20 of 100 is nine standard deviations away.
        for bit in range(128):
            self.assertTrue(20 < sum(value[bit // 8] >> bit % 8 & 1 for value in ids) < 80, f"bit {bit}")
        anna = one.session
        self.attack()
        texts = {self.denied(other, LIST_FOLDERS, store, session=anna),  # somebody else's connection, even if it is SYSTEM's
                 self.denied(one, LIST_FOLDERS, store, session=bytes(15) + b"\1")}
        chance = random.Random(46)
        for _ in range(2000):
            other.send(LIST_FOLDERS, store, session=chance.randbytes(16))
        self.assertEqual({FAILURE}, {other.receive()[0] for _ in range(2000)})
        one.call(LIST_FOLDERS, store)
        one.call(LOGOUT)
        texts.add(self.denied(one, LIST_FOLDERS, store, session=anna))
        self.assertEqual({"there is no such session: it was ended, or never was"}, texts)

    def test_f46_replayed_after_a_restart(self):
        with Rpc(self.site) as link:
            store = link.store_of("anna")
            session = link.login("anna", PASSWORD)[0]
        self.site.restart("server")
        with Rpc(self.site) as link:
            self.denied(link, LIST_FOLDERS, store, session=session)

    def test_f46_rights_are_asked_for_at_each_call(self):
        """Whose share is taken back keeps his handles, and they are worth nothing."""
        self.site.deliver("anna", mail("Private"))
        anna, bernd = self.enterContext(Rpc(self.site)), self.enterContext(Rpc(self.site))
        store = anna.store_of("anna")
        anna.login("anna", PASSWORD)
        bernd.login("bernd", PASSWORD)
        inbox = next(f for f in anna.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]

        def share(preset):
            self.site.tool("mailbox-permissions", "anna", "--update-delegate", "bernd", "--inbox", preset)

        share("readonly")
        self.attack()
        bernd.call(OPEN_MAILBOX, store, inbox, 0, False, True)
        self.assertIn(b"Private", bernd.call(READ_BODY, store, inbox, 1, 0, 1000)[0])
        share("none")
        for call in ((READ_BODY, store, inbox, 1, 0, 1000), (OPEN_MAILBOX, store, inbox, 0, False, True),
                     (SEARCH_ITEMS, store, inbox, search_key(ALL))):
            with self.assertRaises(Refused) as caught:
                bernd.call(*call)
            self.assertIn(caught.exception.code, ("NotFound", "Denied"))
        self.site.deliver("anna", mail("More"))
        request = bernd.send(PING)
        while True:
            kind, _, number, _ = bernd.receive()
            if number == request and kind == REPLY:
                break
            self.assertNotEqual(EVENT, kind, "nothing is told of what may not be seen")


class Spaces(Attacked):
    def owner(self):
        link = self.enterContext(Rpc(self.site))
        return link, link.store_of("anna")

    def refusal(self, link, *call):
        with self.assertRaises(Refused) as caught:
            link.call(*call)
        return caught.exception.code

    def test_f42_depth_and_loops(self):
        link, store = self.owner()
        self.attack()
        deepest = link.call(CREATE_FOLDER, store, ["d"] * 100, 0)[0]
        self.assertEqual("TooBig", self.refusal(link, CREATE_FOLDER, store, ["d"] * 101, 0))
        self.assertEqual("TooBig", self.refusal(link, CREATE_FOLDER, store, ["e"] * 10_000, 0))
        top = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[2] == "d" and f[1] != 0)
        self.assertEqual("Invalid", self.refusal(link, RENAME_FOLDER, store, top[0], ["d"] * 50 + ["loop"]))
        self.assertEqual("Conflict", self.refusal(link, RENAME_FOLDER, store, top[0], ["d", "d"]))
        self.assertEqual(deepest, next(f for f in link.call(LIST_FOLDERS, store)[0] if f[0] == deepest[0]))

    def test_f42_quota(self):
        """No level wraps: what the predecessor's units make of it is 64 bits, and more is refused."""
        link, store = self.owner()
        quota, login = 0x40, "anna"

        def update(*levels):
            user = [0, login, "", "", [], 0, 0, "", [], [], [True, *levels], 0, b"", 0, 0, 0, 0]
            return link.call(UPDATE_USER, login, quota, user, b"")[0]

        self.assertEqual([True, 0, 0, 2**62], update(0, 0, 2**62)[10])
        for wrong in (2**63, 2**64 - 1):
            with self.assertRaises(Refused) as caught:
                update(0, 0, wrong)
            self.assertEqual("Invalid", caught.exception.code)
        self.site.deliver("anna", mail("There is room"))

    def test_f42_negative_quota_by_command(self):
        for wrong in ("-1", "-9223372036854775808", "9223372036854775808", "18446744073709551616", "1e9", ""):
            refused = self.site.admin("-u", "anna", "--qo", "y", "--qh", wrong, check=False)
            self.assertNotEqual(0, refused.returncode, wrong)
            self.assertIn("--qh", refused.stderr, wrong)
        self.site.deliver("anna", mail("There is room"))

    def test_f42_sizes_beyond_32_bits(self):
        """A mailbox of five gigabytes: counters, quota and what clients are told are 64 bits, the quota holds to the byte."""
        self.site.deliver("anna", mail("The one"))
        link, store = self.owner()
        inbox = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]
        big = 5 * 2**30 + 2**31 - 1
        for size in (2**31 - 1, 2**31, 2**32 - 1, 2**32, big):
            self.enlarge([f"UPDATE folder SET size = {size} WHERE store_id = {store} AND folder_id = {inbox}",
                          f"UPDATE store SET size = {size} WHERE store_id = {store}"])
            self.site.restart("gateway")
            user = json.loads(self.site.admin("--details", "anna", "--json").stdout)
            self.assertIn(size, [value for value in flat(user) if isinstance(value, int)], size)
        new = mail("The next")
        imap = self.site.imap("anna")
        link, store = self.owner()

        def quota(hard):
            user = [0, "anna", "", "", [], 0, 0, "", [], [], [True, 0, 0, hard], 0, b"", 0, 0, 0, 0]
            link.call(UPDATE_USER, "anna", 0x40, user, b"")

        quota(big + len(new) - 1)
        status, text = imap.append("INBOX", "", None, new)
        self.assertEqual(("NO", True), (status, b"OVERQUOTA" in text[0]), text)
        quota(big + len(new))
        self.assertEqual("OK", imap.append("INBOX", "", None, new)[0])
        self.assertEqual("NO", imap.append("INBOX", "", None, b"a: b\r\n\r\n")[0])
        imap.logout()

    def enlarge(self, statements):
        """The server's database, changed while it does not run."""
        self.site.stop("server")
        with sqlite3.connect(self.site.folder / "lib/kopano.db") as database:
            for statement in statements:
                database.execute(statement)
        database.close()
        self.site.start("server")
        wait_for(lambda: logs_in(self.site), "the gateway to be connected again", 60)

    def copies(self, table, first, last, where, **columns):
        """A statement that copies the one row of a condition, with other values in some columns, once for each number i."""
        with sqlite3.connect(self.site.folder / "lib/kopano.db") as database:
            names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        database.close()
        values = ", ".join(columns.get(name, name) for name in names)
        return (f"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) "
                f"INSERT INTO {table} SELECT {values} FROM {table}, n WHERE {where}")

    def test_f42_a_hundred_thousand_folders(self):
        link, store = self.owner()
        link.call(CREATE_FOLDER, store, ["many"], 0)
        self.enlarge([self.copies("folder", 1, 100_000, f"store_id = {store} AND name = 'many'",
                                  folder_id="1000000000 + i", name="'many ' || i", name_key="'many ' || i")])
        link, store = self.owner()
        self.assertGreater(len(link.call(LIST_FOLDERS, store)[0]), 100_000)
        imap = self.site.imap("anna")
        self.assertEqual("OK", imap.create('"one more"')[0])
        self.assertGreater(len(imap.list()[1]), 100_000)
        imap.logout()

    def test_f42_a_million_messages(self):
        self.site.deliver("anna", mail("The one"))
        link, store = self.owner()
        inbox = next(f for f in link.call(LIST_FOLDERS, store)[0] if f[4] == 1)[0]
        count = 1_000_000
        where = f"store_id = {store} AND folder_id = {inbox}"
        self.enlarge([
            self.copies("item", 2, count, where, uid="i", item_id="1000000000 + i"),
            f"UPDATE folder SET messages = {count}, unseen = {count}, uid_next = {count + 1}, size = size * {count} WHERE {where}",
            f"UPDATE store SET items = {count}, size = size * {count} WHERE store_id = {store}",
            "UPDATE body_ref SET refcount = refcount + 999999"])
        imap = self.site.imap("anna")
        self.assertEqual([b"1000000"], imap.select()[1])
        self.assertIn(b"Subject: The one", imap.fetch("1000000", "(BODY.PEEK[HEADER])")[1][0][1])
        status, text = imap.append("INBOX", "", None, mail("One too many"))
        self.assertEqual(("NO", True), (status, b"LIMIT" in text[0]), text)
        imap.logout()


if __name__ == "__main__":
    unittest.main()
