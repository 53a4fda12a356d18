# SPDX-License-Identifier: GPL-3.0-or-later
"""Single sign-on with Kerberos against MIT's KDC on loopback: SASL GSSAPI (RFC 4752) through the gateway."""

import imaplib
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from instance import Instance, free_port, need, wait_for

REALM, OTHER, HOST = "EXAMPLE.TEST", "OTHER.TEST", "mail.example.test"

sys.path.append("/usr/lib/python3/dist-packages")  # for another Python of the same version
try:
    import gssapi
except ImportError:
    gssapi = None


def setUpModule():
    need("krb5kdc", "kdb5_util", "kadmin.local", "kinit")
    if not gssapi:
        raise unittest.SkipTest("not installed: python3-gssapi")


class Kdc:
    """Two realms that trust each other, in a temporary folder; the KDC is a child of ours."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kopano-krb5-"))
        self.port = free_port()
        self.process = None

    def __enter__(self):
        realms = "".join(f"  {realm} = {{\n    kdc = 127.0.0.1:{self.port}\n  }}\n" for realm in (REALM, OTHER))
        (self.folder / "krb5.conf").write_text(
            f"[libdefaults]\n  default_realm = {REALM}\n  dns_lookup_kdc = false\n  dns_lookup_realm = false\n"
            f"  dns_canonicalize_hostname = false\n  rdns = false\n  udp_preference_limit = 1\n"
            f"[realms]\n{realms}[domain_realm]\n  .example.test = {REALM}\n")
        served = "".join(
            f"  {realm} = {{\n    database_name = {self.folder}/{realm}\n    key_stash_file = {self.folder}/{realm}.stash\n"
            f"    acl_file = {self.folder}/acl\n    kdc_tcp_listen = 127.0.0.1:{self.port}\n    kdc_listen = \"\"\n  }}\n"
            for realm in (REALM, OTHER))
        (self.folder / "kdc.conf").write_text(f"[kdcdefaults]\n  kdc_listen = \"\"\n"
                                              f"  kdc_tcp_listen = 127.0.0.1:{self.port}\n[realms]\n{served}")
        self.environment = os.environ | {
            "KRB5_CONFIG": str(self.folder / "krb5.conf"), "KRB5_KDC_PROFILE": str(self.folder / "kdc.conf"),
            "KRB5_KTNAME": f"FILE:{self.folder}/keytab", "KRB5RCACHETYPE": "none"}
        for realm in (REALM, OTHER):
            self.run("kdb5_util", "-r", realm, "create", "-s", "-P", "master")
        for name in ("anna", "bert", "boss", "ghost"):
            self.run("kadmin.local", "-r", REALM, "-q", f"addprinc -pw secret {name}@{REALM}")
        self.run("kadmin.local", "-r", OTHER, "-q", f"addprinc -pw secret anna@{OTHER}")
        for realm in (REALM, OTHER):
            self.run("kadmin.local", "-r", realm, "-q", f"addprinc -pw trust -e aes256-cts:normal krbtgt/{REALM}@{OTHER}")
        for service in ("imap", "smtp"):
            self.run("kadmin.local", "-r", REALM, "-q", f"addprinc -randkey {service}/{HOST}@{REALM}")
            # Both are in the keytab: it is the server that wants the right one.
            self.run("kadmin.local", "-r", REALM, "-q", f"ktadd -k {self.folder}/keytab {service}/{HOST}@{REALM}")
        self.process = subprocess.Popen(["/usr/sbin/krb5kdc", "-n", "-r", REALM, "-r", OTHER], env=self.environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def listens():
            if self.process.poll() is not None:
                raise AssertionError(f"krb5kdc ended with {self.process.returncode}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 5).close()
                return True
            except OSError:
                return False
        wait_for(listens, "krb5kdc")
        return self

    def __exit__(self, *_):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)

    def run(self, program, *arguments, **options):
        path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/sbin")
        done = subprocess.run([path, *arguments], env=self.environment, capture_output=True, text=True, **options)
        if done.returncode:
            raise AssertionError(f"{program} {arguments}: {done.stdout}{done.stderr}")
        return done.stdout

    def tickets(self, principal):
        """The name of a cache with a ticket of that principal's."""
        cache = f"FILE:{self.folder}/cc-{principal.replace('@', '-')}"
        self.run("kinit", "-c", cache, principal, input="secret\n")
        return cache


class Client:
    """The client side of one exchange; layer and authzid are what it chooses at the end."""

    def __init__(self, kdc, principal, authzid="", layer=1, service="imap"):
        os.environ["KRB5_CONFIG"] = str(kdc.folder / "krb5.conf")
        cache = kdc.tickets(principal)
        credentials = gssapi.raw.acquire_cred_from({b"ccache": cache.encode()}, usage="initiate").creds
        name = gssapi.Name(f"{service}@{HOST}", gssapi.NameType.hostbased_service)
        self.context = gssapi.SecurityContext(
            name=name, creds=gssapi.Credentials(base=credentials), usage="initiate", mech=gssapi.MechType.kerberos)
        self.end = bytes([layer, 0, 0, 0]) + authzid.encode()

    def __call__(self, challenge):
        if not self.context.complete:
            token = self.context.step(challenge or None)
            return token or b""
        if not challenge:
            return b""
        offer = self.context.unwrap(challenge).message
        assert struct.unpack(">I", offer)[0] >> 24 == 1, offer
        return self.context.wrap(self.end, False).message


class Kerberos(unittest.TestCase):
    def setUp(self):
        self.kdc = self.enterContext(Kdc())
        self.site = Instance(server={"enable_sso": "yes", "server_hostname": HOST, "auth_failure_delay": 0,
                                     "audit_log_enabled": "yes", "audit_log_method": "file"})
        self.audit = self.site.folder / "log/audit.log"
        self.site.options["server"]["audit_log_file"] = self.audit
        os.environ.update({key: self.kdc.environment[key] for key in ("KRB5_CONFIG", "KRB5_KTNAME", "KRB5RCACHETYPE")})
        self.enterContext(self.site)
        self.site.create_user("anna", "bert", "boss")
        self.site.admin("-u", "boss", "-a", "1")

    def login(self, *arguments, **options):
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        link.authenticate("GSSAPI", Client(self.kdc, *arguments, **options))
        return link

    def refused(self, *arguments, **options):
        with self.assertRaises(imaplib.IMAP4.error):
            self.login(*arguments, **options)

    def logged(self, line):
        wait_for(lambda: line in self.audit.read_text().splitlines(), line, 10)

    def test_a_ticket_is_a_login(self):
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        self.assertIn("AUTH=GSSAPI", link.capabilities)
        link.logout()
        link = self.login(f"anna@{REALM}")
        self.assertEqual("OK", link.select()[0])
        rows = self.site.admin("--list-sessions").stdout
        self.assertRegex(rows, "anna .*kerberos sso")
        self.logged("authenticate ok user='anna' from='127.0.0.1' method='kerberos sso' program='kopano-gateway imap'")
        self.assertEqual("OK", self.login(f"anna@{REALM}", authzid="ANNA").select()[0])

    def test_nobody_is_somebody_else(self):
        self.refused(f"anna@{REALM}", authzid="bert")
        self.refused(f"boss@{REALM}", authzid="anna")  # not even an administrator
        self.logged("authenticate spoofed user='anna' requested='bert' from='127.0.0.1' method='kerberos sso' "
                    "program='kopano-gateway imap'")

    def test_other_realms_and_unknown_users_are_refused(self):
        self.refused(f"anna@{OTHER}")
        self.refused(f"ghost@{REALM}")
        self.logged("authenticate failed user='ghost' from='127.0.0.1' method='kerberos sso' program='kopano-gateway imap'")

    def test_a_ticket_for_another_service_is_refused(self):
        self.refused(f"anna@{REALM}", service="smtp")

    def test_a_layer_nobody_offered_is_refused(self):
        self.refused(f"anna@{REALM}", layer=4)

    def test_shared_stores_cannot_log_in(self):
        self.site.admin("-u", "bert", "-n", "1")
        self.refused(f"bert@{REALM}")

    def test_garbage_is_refused_and_the_connection_goes_on(self):
        with self.site.raw(self.site.imap_port) as raw, raw.makefile("rb") as file:
            file.readline()
            raw.sendall(b"a AUTHENTICATE GSSAPI " + b"A" * 4000 + b"\r\n")
            self.assertRegex(file.readline(), rb"^a (NO|BAD)")
            raw.sendall(b"b AUTHENTICATE GSSAPI =\r\n")  # as if there were no initial response
            self.assertEqual(b"+ \r\n", file.readline())
            raw.sendall(b"*\r\n")
            self.assertRegex(file.readline(), rb"^b BAD")
            raw.sendall(b"c AUTHENTICATE GSSAPI\r\n")
            self.assertEqual(b"+ \r\n", file.readline())
            raw.sendall(b"YIIB\r\n")
            self.assertRegex(file.readline(), rb"^c NO|^\* BYE")

    def test_it_is_off_unless_enabled(self):
        config = self.site.folder / "etc/server.cfg"
        config.write_text(config.read_text().replace("enable_sso = yes", "enable_sso = no"))
        self.site.restart("server", "gateway")
        link = imaplib.IMAP4("127.0.0.1", self.site.imap_port, timeout=60)
        self.assertNotIn("AUTH=GSSAPI", link.capabilities)
        with self.assertRaises(imaplib.IMAP4.error):
            link.authenticate("GSSAPI", Client(self.kdc, f"anna@{REALM}"))


if __name__ == "__main__":
    unittest.main()
