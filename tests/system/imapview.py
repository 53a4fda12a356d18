# SPDX-License-Identifier: GPL-3.0-or-later
"""An IMAP client that believes only what it was told, and says when that contradicts itself."""

import base64
import re
import socket

from instance import PASSWORD

LITERAL = re.compile(rb"\{(\d+)\}\r\n$")
NUMBERED = re.compile(rb"\* (\d+) (\w+) ?")
UID = re.compile(rb"\bUID (\d+)")
FLAGS = re.compile(rb"\bFLAGS \(([^)]*)\)")
KEEPS_NUMBERS = (b"FETCH", b"STORE", b"SEARCH")


class Violation(AssertionError):
    """The server broke the protocol, or told what is not so."""


class Entry:
    """A message as the client knows it; None is what it was not told."""

    def __init__(self):
        self.uid = self.flags = self.subject = None

    def __repr__(self):
        return f"<{self.uid} {sorted(self.flags or ())} {self.subject}>"


class Connection:
    """One raw connection: commands out, whole responses (with their literals) in."""

    def __init__(self, site, login, source="127.0.0.1"):
        self.history = []
        self.socket = site.raw(site.imap_port, source, 60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.file = self.socket.makefile("rb")
        self.response()
        self.tags = 0
        token = base64.b64encode(b"\0" + login.encode() + b"\0" + PASSWORD.encode())
        self.socket.sendall(b"L AUTHENTICATE PLAIN " + token + b"\r\n")
        while not (answer := self.response()).startswith(b"L "):
            pass
        if not answer.startswith(b"L OK"):
            raise Violation(answer)

    def response(self):
        """One response with the literals in it."""
        whole = b""
        while True:
            line = self.file.readline()
            if not line.endswith(b"\r\n"):
                raise Violation(f"the connection ended: {whole + line!r}")
            whole += line
            literal = LITERAL.search(line)
            if not literal:
                self.note(b"< " + whole)
                return whole
            size = int(literal.group(1))
            content = self.file.read(size)
            if len(content) != size:
                raise Violation("the connection ended in a literal")
            whole += content

    def note(self, what):
        self.history.append(what[:300])
        del self.history[:-120]

    def write(self, data):
        self.note(b"> " + data)
        self.socket.sendall(data)

    def tag(self):
        self.tags += 1
        return b"t%d" % self.tags

    def close(self):
        self.file.close()
        self.socket.close()


class View(Connection):
    """A connection with a mailbox open, and what the client knows of it."""

    def __init__(self, site, login, **options):
        super().__init__(site, login, **options)
        self.entries = []
        self.uid_next = 0
        self.read_only = True
        self.touched = set()
        self.search = []
        self.codes = []

    def open(self, mailbox, read_only=False):
        self.entries = []
        self.read_only = read_only
        self.run((b"EXAMINE " if read_only else b"SELECT ") + mailbox)
        self.run(b"UID FETCH 1:* FLAGS")

    def run(self, *commands, allowed=(b"OK",)):
        """Sends all commands at once, takes in what comes; the tagged lines."""
        tagged = [(self.tag(), command) for command in commands]
        self.write(b"".join(tag + b" " + command + b"\r\n" for tag, command in tagged))
        return [self.finish(tag, command, allowed) for tag, command in tagged]

    def finish(self, tag, command, allowed=(b"OK",)):
        self.touched = set()
        self.codes = []
        verb = command.split(b" ", 1)[0]
        while True:
            response = self.response()
            if response.startswith(tag + b" "):
                break
            self.take(response, verb)
        if response.split(b" ")[1] not in allowed:
            raise Violation(f"{command!r} was answered by {response!r}")
        return response

    def take(self, response, verb):
        """Learns from one untagged response to a command."""
        if response.startswith(b"+ "):
            return
        if response.startswith(b"* BYE"):
            raise Violation(response)
        if response.startswith(b"* SEARCH"):
            self.search = [int(number) for number in response.split()[2:]]
            return
        match = NUMBERED.match(response)
        if not match:
            self.codes.append(response)
            return
        number, what = int(match.group(1)), match.group(2)
        if what == b"EXISTS":
            self.exists(number)
        elif what == b"EXPUNGE":
            if verb in KEEPS_NUMBERS:
                raise Violation(f"EXPUNGE during {verb!r}")
            if not 1 <= number <= len(self.entries):
                raise Violation(f"EXPUNGE {number} of {len(self.entries)}")
            del self.entries[number - 1]
        elif what == b"FETCH":
            self.fetched(number, response)
        elif what == b"RECENT" and number > len(self.entries):
            raise Violation(f"RECENT {number} of {len(self.entries)}")

    def exists(self, number):
        if number < len(self.entries):
            raise Violation(f"EXISTS {number} after {len(self.entries)}")
        while len(self.entries) < number:
            self.entries.append(Entry())

    def fetched(self, number, response):
        if not 1 <= number <= len(self.entries):
            raise Violation(f"FETCH {number} of {len(self.entries)}")
        entry = self.entries[number - 1]
        head, literal, rest = response.partition(b"{")
        tail = rest[rest.rindex(b"\r\n\r\n"):] if literal else b""
        if uid := UID.search(head) or UID.search(tail):
            self.learn_uid(number, entry, int(uid.group(1)))
        if flags := FLAGS.search(head) or FLAGS.search(tail):
            entry.flags = {flag.lower() for flag in flags.group(1).split() if flag != b"\\Recent"}
            self.touched.add(entry)
        if subject := re.search(rb"Subject: (\S+)\r\n", response):
            if entry.subject not in (None, subject.group(1)):
                raise Violation(f"message {number} was {entry}, now {response!r}")
            entry.subject = subject.group(1)

    def learn_uid(self, number, entry, uid):
        if entry.uid not in (None, uid):
            raise Violation(f"message {number} had UID {entry.uid}, now {uid}")
        entry.uid = uid
        below = [other.uid for other in self.entries[max(0, number - 6):number - 1] if other.uid]
        above = [other.uid for other in self.entries[number:number + 5] if other.uid]
        if below and below[-1] >= uid or above and above[0] <= uid:
            raise Violation(f"UIDs do not ascend: {below} {uid} {above}")

    def silent_store(self, uid_form, numbers, sign, flags):
        """STORE .SILENT: the client works out the flags, unless it was told of others meanwhile."""
        if uid_form:
            chosen = [entry for entry in self.entries if entry.uid in numbers]
        else:
            chosen = [self.entries[number - 1] for number in numbers]
        which = b",".join(b"%d" % number for number in numbers)
        command = (b"UID " if uid_form else b"") + b"STORE %s %sFLAGS.SILENT (%s)" % (which, sign, b" ".join(flags))
        answer, = self.run(command, allowed=(b"OK", b"NO"))
        for entry in chosen:
            if entry in self.touched or entry.flags is None or not answer.split(b" ")[1] == b"OK":
                continue
            lower = {flag.lower() for flag in flags}
            entry.flags = {b"+": entry.flags | lower, b"-": entry.flags - lower, b"": lower}[sign]

    def idle(self, work):
        """IDLE while work() runs, then DONE."""
        tag = self.tag()
        self.write(tag + b" IDLE\r\n")
        while not (response := self.response()).startswith(b"+ "):
            self.take(response, b"IDLE")
        work()
        self.write(b"DONE\r\n")
        self.finish(tag, b"IDLE")

    def picture(self):
        return [(entry.uid, frozenset(entry.flags or ())) for entry in self.entries]
