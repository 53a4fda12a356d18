# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-server's RPC as the wire has it (shared/rpc/frame.h, shared/rpc/codec.h), for tests that no service would send."""

import socket
import struct

REQUEST, REPLY, FAILURE, EVENT = 1, 2, 3, 4
NOBODY = bytes(16)
CODES = ("NotFound", "Denied", "Conflict", "Invalid", "TooBig", "OverQuota", "Busy", "Full", "Corrupt", "Io", "Internal")
HELLO, AUTHENTICATE, AUTHENTICATE_STEP, LOGOUT, PING = 1, 2, 3, 4, 5
LIST_FOLDERS, CREATE_FOLDER, RENAME_FOLDER, OPEN_MAILBOX, UNWATCH, READ_BODY, SEARCH_ITEMS = 20, 21, 23, 26, 27, 41, 46
UPDATE_USER, GET_USER = 61, 63


class Refused(Exception):
    def __init__(self, code, detail):
        super().__init__(f"{code}: {detail}")
        self.code, self.detail = code, detail


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    for extra, form, limit in ((24, ">B", 1 << 8), (25, ">H", 1 << 16), (26, ">I", 1 << 32), (27, ">Q", 1 << 64)):
        if value < limit:
            return bytes([major << 5 | extra]) + struct.pack(form, value)
    raise ValueError(value)


def encode(value):
    """Booleans, integers, bytes, text and lists (RFC 8949)."""
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, ~value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    return head(4, len(value)) + b"".join(map(encode, value))


def decode(data, at=0):
    """(value, where it ends)."""
    major, low = data[at] >> 5, data[at] & 31
    at += 1
    if major == 7:
        return low == 21, at
    length = {24: 1, 25: 2, 26: 4, 27: 8}.get(low, 0)
    value = int.from_bytes(data[at:at + length], "big") if length else low
    at += length
    if major < 2:
        return ~value if major else value, at
    if major < 4:
        content = data[at:at + value]
        return content if major == 2 else content.decode(), at + value
    items = []
    for _ in range(value):
        item, at = decode(data, at)
        items.append(item)
    return items, at


def frame(message, payload, request=1, session=NOBODY, kind=REQUEST):
    body = struct.pack(">BHI", kind, message, request) + session + payload
    return struct.pack(">I", len(body)) + body


class Rpc:
    """One connection to the server's socket; calls one after the other unless sent by hand."""

    def __init__(self, site, program="test", greet=True):
        self.link = socket.socket(socket.AF_UNIX)
        self.link.settimeout(60)
        self.link.connect(str(site.folder / "run/server.sock"))
        self.file = self.link.makefile("rb")
        self.request = 0
        self.session = NOBODY
        if greet:
            self.call(HELLO, 1, program, "1")

    def send(self, message, *fields, session=None):
        self.request += 1
        self.link.sendall(frame(message, encode(fields), self.request, session or self.session))
        return self.request

    def receive(self):
        """(kind, message, request, payload); None at the end of the connection."""
        size = self.file.read(4)
        if len(size) < 4:
            return None
        body = self.file.read(int.from_bytes(size, "big"))
        kind, message, request = struct.unpack(">BHI", body[:7])
        return kind, message, request, body[23:]

    def answer(self, request):
        """The fields of that request's reply; events before it are dropped. Raises Refused."""
        while True:
            came = self.receive()
            if came is None:
                raise ConnectionError("the server closed the connection")
            kind, _, number, payload = came
            if kind == EVENT or number != request:
                continue
            fields = decode(payload)[0]
            if kind == FAILURE:
                raise Refused(CODES[fields[0]], fields[1])
            return fields

    def call(self, message, *fields, session=None):
        return self.answer(self.send(message, *fields, session=session))

    def login(self, user, password):
        """Acts as that user from now on. Returns the fields of SessionInfo."""
        response = b"\0" + user.encode() + b"\0" + password.encode()
        info = self.call(AUTHENTICATE, b"PLAIN", True, response, "127.0.0.1", "test", "")[3]
        self.session = info[0]
        return info

    def store_of(self, login):
        """The store's id, asked for as SYSTEM."""
        return self.call(GET_USER, login, session=NOBODY)[0][11]

    def close(self):
        self.file.close()
        self.link.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
