# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions seen and ended by an administrator, a session's binding (row F46), and services known by a TLS key."""

import base64
import imaplib
import json
import os
import subprocess
import unittest

from instance import BIN, PASSWORD, Instance, free_port, mail, messages, wait_for
from rpcclient import Rpc


def sessions(site):
    return json.loads(site.admin("--list-sessions", "--json").stdout)


def rsa_numbers(path):
    """The nine integers of a private key (RFC 8017 appendix A.1.2): version, modulus, public exponent, private numbers."""
    der = subprocess.run(["openssl", "rsa", "-in", path, "-traditional", "-outform", "DER"], check=True,
                         capture_output=True).stdout
    numbers, place = [], 4  # behind the head of the sequence
    while place < len(der):
        size, head = der[place + 1], 2
        if size & 0x80:
            head += size & 0x7f
            size = int.from_bytes(der[place + 2:place + head], "big")
        numbers.append(int.from_bytes(der[place + head:place + head + size], "big"))
        place += head + size
    return numbers


def rsa_pem(numbers):
    def element(tag, body):
        size = len(body).to_bytes((len(body).bit_length() + 7) // 8 or 1, "big")
        return bytes([tag]) + (size if len(body) < 0x80 else bytes([0x80 | len(size)]) + size) + body
    der = element(0x30, b"".join(element(2, n.to_bytes(n.bit_length() // 8 + 1, "big")) for n in numbers))
    return f"-----BEGIN RSA PRIVATE KEY-----\n{base64.encodebytes(der).decode()}-----END RSA PRIVATE KEY-----\n"


class Sessions(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance())
        self.site.create_user("anna", "bert")

    def test_list_and_kill(self):
        site = self.site
        anna, bert = site.imap("anna"), site.imap("bert")
        rows = {row["username"]: row for row in sessions(site)}
        self.assertEqual({"anna", "bert"}, set(rows))
        self.assertEqual("127.0.0.1", rows["anna"]["address"])
        self.assertEqual("kopano-gateway imap", rows["anna"]["program"])
        self.assertEqual("User supplied password", rows["anna"]["method"])
        self.assertEqual(("none", False), (rows["anna"]["tls"], rows["anna"]["own"]))
        anna.list()
        after = {row["username"]: row for row in sessions(site)}
        self.assertGreater(after["anna"]["bytesOut"], rows["anna"]["bytesOut"])
        self.assertEqual(after["bert"]["bytesIn"], rows["bert"]["bytesIn"])
        self.assertIn("bert", site.admin("--list-sessions").stdout)
        self.assertNotRegex(site.admin("--list-sessions", "--json").stdout, "[0-9a-f]{32}")
        number = str(rows["anna"]["number"])
        done = site.admin("--kill-session", number, "--reason", "disk is\r\nbeing\x07 changed")
        self.assertEqual("Sessions ended: 1\n", done.stdout)
        line = anna.readline()
        self.assertRegex(line, rb"^\* BYE The session was ended: disk is\?\?being\? changed\r\n$")
        self.assertEqual(b"", anna.readline())
        self.assertEqual("OK", bert.noop()[0])
        self.assertEqual({"bert"}, {row["username"] for row in sessions(site)})
        again = site.admin("--kill-session", number, check=False)
        self.assertEqual(1, again.returncode)
        self.assertIn(f"there is no session {number}", again.stderr)
        site.imap("anna").logout()

    def test_kill_all_of_a_user_in_idle_and_within_a_command(self):
        site = self.site
        links = [site.imap("anna") for _ in range(3)]
        links[0].select()
        links[0].send(b"i IDLE\r\n")
        self.assertTrue(links[0].readline().startswith(b"+"))
        links[1].send(b"a APPEND INBOX {100}\r\n")
        self.assertTrue(links[1].readline().startswith(b"+"))
        self.assertEqual("Sessions ended: 3\n", site.admin("--kill-sessions", "anna").stdout)
        for link in links:
            self.assertRegex(link.readline(), rb"^\* BYE ")
        self.assertEqual([], sessions(site))
        self.assertEqual([], messages(site.imap("anna")))

    def test_wrong_calls(self):
        for reason, arguments in (
                ("needs a number", ("--kill-session", "0")), ("needs a number", ("--kill-session", "x")),
                ("needs a number", ("--kill-session", "-1")), ("does not belong", ("--kill-session", "1", "--json")),
                ("needs a login name", ("--kill-sessions", "")), ("no user", ("--kill-sessions", "nobody"))):
            with self.subTest(arguments):
                done = self.site.admin(*arguments, check=False)
                self.assertEqual(1, done.returncode)
                self.assertIn(reason, done.stderr)

    def test_sync_without_a_user_base(self):
        self.assertIn("nothing to synchronise", self.site.admin("--sync").stdout)


class TlsKey(unittest.TestCase):
    def setUp(self):
        self.site = Instance()
        self.port = free_port()
        keys = self.site.folder / "sslkeys"
        keys.mkdir(parents=True)
        for name, kind in (("known", "rsa:2048"), ("curve", "ec"), ("stranger", "rsa:2048")):
            curve = ["-pkeyopt", "ec_paramgen_curve:P-256"] if kind == "ec" else []
            key, certificate = self.site.folder / f"{name}.key", self.site.folder / f"{name}.crt"
            subprocess.run(["openssl", "req", "-x509", "-newkey", kind, *curve, "-nodes", "-days", "30", "-subj",
                            "/CN=somebody", "-keyout", key, "-out", certificate], check=True, capture_output=True)
            (self.site.folder / f"{name}.pem").write_text(key.read_text() + certificate.read_text())
            if name != "stranger":
                subprocess.run(["openssl", "x509", "-in", certificate, "-pubkey", "-noout", "-out", keys / f"{name}.pem"],
                               check=True, capture_output=True)
        (keys / "README").write_text("no key")
        self.site.options = {"server": {
            "server_listen_tls": f"127.0.0.1:{self.port}", "server_ssl_key_file": self.site.folder / "tls/key.pem",
            "server_ssl_certificate_file": self.site.folder / "tls/cert.pem", "sslkeys_path": keys}}
        self.enterContext(self.site)
        self.site.create_user("anna")

    def admin(self, *arguments, **options):
        return self.tool("kopano-admin", *arguments, **options)

    def tool(self, name, *arguments, text="", **options):
        """A program that finds the server and its key in the file for its configuration."""
        rows = {"server_socket": f"https://localhost:{self.port}/",
                "server_ca_file": self.site.folder / "tls/cert.pem"} | options
        folder = self.site.folder / "remote"
        folder.mkdir(exist_ok=True)
        for file in ("admin.cfg", "backup.cfg"):
            (folder / file).write_text("".join(f"{key} = {value}\n" for key, value in rows.items()))
        environment = {key: value for key, value in os.environ.items() if key != "KOPANO_SOCKET"}
        return subprocess.run([str(BIN / name), *arguments], input=text, capture_output=True, text=True, timeout=60,
                              env=environment | {"KOPANO_CONFIG_PATH": str(folder)})

    def test_a_known_key_is_an_administrator(self):
        for name in ("known", "curve"):
            with self.subTest(name):
                done = self.admin("-l", "--json", sslkey_file=self.site.folder / f"{name}.pem")
                self.assertEqual(0, done.returncode, done.stderr)
                self.assertEqual(["anna"], [user["username"] for user in json.loads(done.stdout)])

    def test_all_tools_show_their_key(self):
        known = {"sslkey_file": self.site.folder / "known.pem"}
        with Rpc(self.site) as link:
            store = link.login("anna", PASSWORD)[3]
        parsed = self.tool("kopano-audit-parse", text=f"access allowed objectid={store} type=3\n", **known)
        self.assertEqual((f"access allowed type='store' objectid='store\\{store}'\n", ""), (parsed.stdout, parsed.stderr))
        stats = self.tool("kopano-stats", "--users", "--dump", **known)
        self.assertIn(";anna;", stats.stdout, stats.stderr)
        archives = self.site.folder / "remote"
        backup = self.tool("kopano-backup", "-u", "anna", "-o", str(archives), **known)
        self.assertIn("anna: 0 messages, 0 bytes in anna-", backup.stdout, backup.stderr)
        for arguments in (("kopano-stats", "--users"), ("kopano-backup", "-u", "anna", "-o", str(archives))):
            done = self.tool(*arguments, sslkey_file=self.site.folder / "stranger.pem")
            self.assertEqual(1, done.returncode)
            self.assertIn("log in first", done.stderr)
            self.assertIn("local_admin_users", done.stderr)
            self.assertIn("sslkey_file of backup.cfg" if "backup" in arguments[0] else "-u NAME asks", done.stderr)

    def test_others_are_not(self):
        for options in ({"sslkey_file": self.site.folder / "stranger.pem"}, {}):
            with self.subTest(options):
                done = self.admin("-l", **options)
                self.assertEqual(1, done.returncode)
                self.assertIn("log in first", done.stderr)

    def test_who_is_no_administrator_hears_what_to_do(self):
        for name, arguments, advice in (("kopano-admin", ("-l",), "local_admin_users"), ("kopano-oof", ("-u", "anna", "-x"), "with -P"),
                                        ("kopano-passwd", ("-u", "anna", "-p", "new"), "or with -o")):
            with self.subTest(name):
                done = self.tool(name, *arguments)
                self.assertEqual(1, done.returncode)
                self.assertIn(advice, done.stderr)

    def test_a_certificate_without_its_private_key_is_refused(self):
        file = self.site.folder / "thief.pem"
        certificate = (self.site.folder / "known.crt").read_text()
        # The program itself takes no key of another certificate.
        file.write_text((self.site.folder / "stranger.key").read_text() + certificate)
        done = self.admin("-l", sslkey_file=file)
        self.assertEqual(1, done.returncode)
        self.assertIn("does not belong to the certificate", done.stderr)
        # One that pretends to: the known modulus with the private numbers of the stranger. The signature is wrong.
        known, stranger = rsa_numbers(self.site.folder / "known.key"), rsa_numbers(self.site.folder / "stranger.key")
        file.write_text(rsa_pem(known[:3] + stranger[3:]) + certificate)
        done = self.admin("-l", sslkey_file=file)
        self.assertEqual(1, done.returncode)
        self.assertIn("decrypt error", done.stderr)  # the alert of RFC 8446 section 4.4.3
        # It is the signature that is missed: the same way with all numbers leads in.
        file.write_text(rsa_pem(known) + certificate)
        self.assertEqual(0, self.admin("-l", sslkey_file=file).returncode)

    def test_keys_are_read_again(self):
        (self.site.folder / "sslkeys/known.pem").unlink()
        self.site.processes["server"].send_signal(1)
        wait_for(lambda: "log in first" in self.admin("-l", sslkey_file=self.site.folder / "known.pem").stderr, "the reload")
        done = self.admin("-l", sslkey_file=self.site.folder / "curve.pem")
        self.assertEqual(0, done.returncode, done.stderr)

    def test_a_gateway_on_another_machine(self):
        gateway = self.site.folder / "etc/gateway.cfg"
        text = gateway.read_text().replace(f"file://{self.site.folder}/run/server.sock", f"https://localhost:{self.port}/")
        gateway.write_text(text + f"sslkey_file = {self.site.folder}/known.pem\n"
                           f"server_ca_file = {self.site.folder}/tls/cert.pem\n")
        self.site.restart("gateway")
        self.site.deliver("anna", mail())
        self.assertEqual(1, len(messages(self.site.imap("anna"))))
        # By its key it may say whom it speaks for.
        with self.site.raw(self.site.imap_port, "127.0.0.5") as raw, raw.makefile("rb") as file:
            file.readline()
            token = base64.b64encode(b"\0anna\0" + PASSWORD.encode())
            raw.sendall(b"a AUTHENTICATE PLAIN " + token + b"\r\n")
            self.assertRegex(file.readline(), rb"^a OK")
            self.assertIn("127.0.0.5", {row["address"] for row in sessions(self.site)})
        with self.assertRaises(imaplib.IMAP4.error):
            self.site.imap("anna", PASSWORD + "x")


if __name__ == "__main__":
    unittest.main()
