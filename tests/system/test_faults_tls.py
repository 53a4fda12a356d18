# SPDX-License-Identifier: GPL-3.0-or-later
"""TLS under attack: rows F03 (commands slipped in before the handshake) and F07, under the canary rule."""

import os
import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time

import unittest

from hostile import Attacked, Line, Talk, address, all_ended, ended, raise_descriptors
from instance import need, wait_for

HELLOS_PER_SECOND, SECONDS = 1000, 4


def client_hello(version=None):
    """A whole ClientHello as bytes; with a version, one that knows nothing newer."""
    if version is None:
        context = ssl.create_default_context()
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        try:
            context.wrap_bio(incoming, outgoing, server_hostname="localhost").do_handshake()
        except ssl.SSLWantReadError:
            return outgoing.read()
    suites = bytes.fromhex("c014c013c00ac0090035002f000a0005")
    body = version + os.urandom(32) + b"\0" + len(suites).to_bytes(2, "big") + suites + b"\1\0"
    shake = b"\1" + len(body).to_bytes(3, "big") + body
    return b"\x16" + min(version, b"\3\1") + len(shake).to_bytes(2, "big") + shake


class Hellos:
    """Opens connections at a fixed rate, each with one hello; what is answered is not read."""

    def __init__(self, site, sources):
        self.site, self.sources, self.sent, self.running = site, sources, 0, True
        self.hello = client_hello()
        self.links = []
        self.thread = threading.Thread(target=self.run, daemon=True)

    def run(self):
        begin = time.monotonic()
        while self.running:
            if self.sent >= (time.monotonic() - begin) * HELLOS_PER_SECOND:
                time.sleep(0.002)
                continue
            link = socket.socket()
            try:
                link.bind((address(self.sent % self.sources, 2), 0))
                link.settimeout(5)
                link.connect(("127.0.0.1", self.site.imaps_port))
                link.send(self.hello)
            except OSError:
                pass
            self.sent += 1
            self.links.append(link)
            if len(self.links) > 1000:  # half of the attackers go away before they are answered
                self.links.pop(0).close()

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.running = False
        self.thread.join()
        for link in self.links:
            link.close()


class Tls(Attacked):
    def client(self, *arguments):
        return subprocess.run(
            ["openssl", "s_client", "-connect", f"127.0.0.1:{self.site.imaps_port}", "-brief", *arguments],
            input="a LOGOUT\r\n", capture_output=True, text=True, timeout=30)

    def secure(self):
        """A verified connection to the TLS port, after its greeting."""
        context = ssl.create_default_context(cafile=str(self.site.folder / "tls/cert.pem"))
        link = context.wrap_socket(self.site.raw(self.site.imaps_port, "127.0.3.1"), server_hostname="localhost")
        self.assertTrue(link.recv(1000).startswith(b"* OK"))
        return link

    def flood(self, sources):
        raise_descriptors()
        self.secure().close()
        self.attack()
        with Hellos(self.site, sources) as hellos:
            time.sleep(SECONDS)
        self.assertGreater(hellos.sent, HELLOS_PER_SECOND * SECONDS / 2, "the attacker was not fast enough")
        self.secure().close()

    def test_f07_hellos_of_one_address(self):
        self.flood(1)
        self.assert_noted("gateway", "too many connections from this address.*")

    def test_f07_hellos_of_many_addresses(self):
        self.flood(50)

    def test_f07_hellos_of_hundreds_of_addresses(self):
        raise_descriptors()
        self.secure().close()
        self.attack()
        with Hellos(self.site, 500) as hellos:
            end, slow = time.monotonic() + SECONDS, 0.0
            while time.monotonic() < end:
                begun = time.monotonic()
                self.secure().close()
                slow = max(slow, time.monotonic() - begun)
        self.assertGreater(hellos.sent, HELLOS_PER_SECOND * SECONDS / 2, "the attacker was not fast enough")
        self.assertLess(slow, 2, "newcomers wait behind the attackers")

    def test_f07_half_handshakes(self):
        self.attack()
        hello = client_hello()
        links = []
        for n in range(100):
            link = self.site.raw(self.site.imaps_port, address(n))
            self.addCleanup(link.close)
            link.sendall(hello[:n * len(hello) // 100])
            links.append(link)
        self.secure().close()
        all_ended(links, 15)  # ten seconds and some room
        self.assert_noted("gateway", "TLS handshake failed")

    def test_f07_old_versions(self):
        self.attack()
        for version in (b"\2\0", b"\3\0", b"\3\1", b"\3\2"):
            link = self.site.raw(self.site.imaps_port, "127.0.0.5")
            link.sendall(client_hello(version))
            said = b""
            try:
                while data := link.recv(4096):
                    said += data
            except ConnectionResetError:
                pass
            self.assertNotEqual(b"\x16", said[:1], f"a handshake with {version}")
            link.close()
        need("openssl")
        self.assertNotEqual(0, self.client("-tls1_1", "-cipher", "ALL:@SECLEVEL=0").returncode)
        self.assertEqual(0, self.client("-tls1_2").returncode)
        self.assertEqual(0, self.client("-tls1_3").returncode)
        self.assert_noted("gateway", "TLS handshake failed", "127.0.0.5")

    def test_f07_renegotiation(self):
        need("openssl")
        self.attack()
        done = subprocess.run(
            ["openssl", "s_client", "-connect", f"127.0.0.1:{self.site.imaps_port}", "-tls1_2"],
            input="R\na LOGOUT\r\n", capture_output=True, text=True, timeout=30)
        self.assertNotIn("a OK", done.stdout, "renegotiation is refused")

    def test_f07_plaintext_on_the_tls_port(self):
        self.attack()
        for text in (b"a LOGIN anna x\r\n", b"GET / HTTP/1.0\r\n\r\n", b"\r\n" * 1000):
            link = self.site.raw(self.site.imaps_port, "127.0.0.5")
            link.sendall(text)
            said = b""
            try:
                while data := link.recv(4096):
                    said += data
            except ConnectionResetError:
                pass
            self.assertNotIn(b"* ", said)
            link.close()
        self.assert_noted("gateway", "TLS handshake failed", "127.0.0.5")

    def test_f07_tls_on_a_plaintext_port(self):
        self.attack()
        for port, connect in ((self.site.imap_port, Line), (self.site.lmtp_port, Talk)):
            link = connect(self.site)
            link.send(client_hello())
            link.send(b"\r\n" * 30)
            self.assertTrue(ended(link.socket), port)
            link.close()
        self.assert_noted("gateway", "too many failed commands")
        self.assert_noted("dagent", "too many bad commands")

    def reload_with(self, key, certificate, message):
        """Puts other files in place, reloads, and sees the old ones still in use."""
        tls = self.site.folder / "tls"
        for name, new in (("key.pem", key), ("cert.pem", certificate)):
            if new is None:
                (tls / name).unlink()
            else:
                (tls / name).write_bytes(new)
        before = self.site.log("gateway").count("configuration not reloaded")
        os.kill(self.site.pid("gateway"), signal.SIGHUP)
        wait_for(lambda: self.site.log("gateway").count("configuration not reloaded") > before, "the refusal")
        said = [line for line in self.site.log("gateway").splitlines() if "configuration not reloaded" in line][-1]
        self.assertRegex(said, message)
        for name in ("key.pem", "cert.pem"):
            shutil.copy(tls / f"good-{name}", tls / name)
        self.secure().close()

    def test_f07_bad_keys_at_reload(self):
        need("openssl")
        tls = self.site.folder / "tls"
        for name in ("key.pem", "cert.pem"):
            shutil.copy(tls / name, tls / f"good-{name}")
        for command in (["ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", tls / "other-key.pem"],
                        ["req", "-new", "-key", tls / "other-key.pem", "-subj", "/CN=localhost", "-out", tls / "request"],
                        ["x509", "-req", "-in", tls / "request", "-signkey", tls / "other-key.pem", "-days", "-1",
                         "-out", tls / "other-cert.pem"]):
            subprocess.run(["openssl", *command], check=True, capture_output=True)
        key, certificate = (tls / "key.pem").read_bytes(), (tls / "cert.pem").read_bytes()
        other, expired = (tls / "other-key.pem").read_bytes(), (tls / "other-cert.pem").read_bytes()
        self.attack()
        self.reload_with(b"not a key\n", certificate, r"key\.pem holds no private key")
        self.reload_with(b"", certificate, r"key\.pem holds no private key")
        self.reload_with(None, certificate, r"cannot read .*key\.pem")
        self.reload_with(key, None, r"cannot read .*cert\.pem")
        self.reload_with(key, b"\0" * 2_000_000, r"cert\.pem is too large")
        self.reload_with(other, certificate, r"key\.pem does not belong to the certificate in .*cert\.pem")
        self.reload_with(key, key, r"cert\.pem holds no certificate")
        self.reload_with(other, expired, r"cert\.pem expired on ")


class StartTls(Attacked):
    def context(self):
        return ssl.create_default_context(cafile=str(self.site.folder / "tls/cert.pem"))

    def test_f03_nothing_is_slipped_in(self):
        """In one segment with STARTTLS, in the next one before the hello, or half a line."""
        self.attack()
        for first, later in ((b"a STARTTLS\r\nb NOOP\r\n", b""), (b"a STARTTLS\r\nb NO", b""),
                             (b"a STARTTLS\r\n", b"b NOOP\r\n"), (b"a STARTTLS\r\n", b"b NO")):
            link = Line(self.site)
            link.send(first)
            line = link.line() if later else b""
            try:
                link.send(later)
                line = line or link.line()
                if line.startswith(b"a OK"):
                    tls = self.context().wrap_socket(link.socket, server_hostname="localhost")
                    tls.settimeout(3)
                    self.assertNotIn(b"b OK", tls.recv(1000))
            except (OSError, ssl.SSLError):
                pass
            link.close()
        self.assert_noted("gateway", "plaintext behind STARTTLS|TLS handshake failed")

    def test_f03_the_proper_way(self):
        link = Line(self.site)
        link.command(b"LOGIN anna wrong")
        self.assertIn(b"OK", link.command(b"STARTTLS"))
        tls = self.context().wrap_socket(link.socket, server_hostname="localhost")
        tls.sendall(b"b CAPABILITY\r\n")
        said = tls.recv(2000)
        self.assertIn(b"AUTH=PLAIN", said)
        self.assertNotIn(b"STARTTLS", said)
        tls.sendall(b"c SELECT INBOX\r\nd STARTTLS\r\n")
        said = b""
        while b"\nd " not in b"\n" + said:
            said += tls.recv(2000)
        self.assertIn(b"c BAD", said)
        self.assertIn(b"d BAD", said)
        tls.close()


if __name__ == "__main__":
    unittest.main()
