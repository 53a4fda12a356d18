# SPDX-License-Identifier: GPL-3.0-or-later
"""An OpenLDAP server of Debian's in a temporary folder, on a free port of loopback, with a certificate of its own.

with Ldap() as ldap:
    ldap.add_user("anna", "secret")
"""

import shutil
import signal
import socket
import subprocess
import tempfile
import uuid
from pathlib import Path

from instance import free_port, wait_for

BASE = "dc=example,dc=org"
ADMIN = f"cn=admin,{BASE}"
ADMIN_PASSWORD = "read only"
SCHEMA = """attributetype ( 1.3.6.1.4.1.32473.1.1 NAME 'kopanoAliases' EQUALITY caseIgnoreIA5Match
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.26 )
attributetype ( 1.3.6.1.4.1.32473.1.2 NAME 'kopanoAdmin' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.3.6.1.4.1.32473.1.3 NAME 'kopanoSharedStoreOnly' EQUALITY integerMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.27 SINGLE-VALUE )
attributetype ( 1.3.6.1.4.1.32473.1.4 NAME 'kopanoSendAsPrivilege' EQUALITY distinguishedNameMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 )
attributetype ( 1.3.6.1.4.1.32473.1.5 NAME 'kopanoFilter' EQUALITY caseIgnoreIA5Match
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.26 SINGLE-VALUE )
attributetype ( 1.3.6.1.4.1.32473.1.6 NAME 'kopanoBase' EQUALITY distinguishedNameMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 SINGLE-VALUE )
attributetype ( 1.3.6.1.4.1.32473.1.7 NAME 'kopanoViewPrivilege' EQUALITY distinguishedNameMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 )
attributetype ( 1.3.6.1.4.1.32473.1.8 NAME 'kopanoAdminPrivilege' EQUALITY distinguishedNameMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 )
attributetype ( 1.3.6.1.4.1.32473.1.9 NAME 'kopanoSystemAdmin' EQUALITY distinguishedNameMatch
  SYNTAX 1.3.6.1.4.1.1466.115.121.1.12 SINGLE-VALUE )
objectclass ( 1.3.6.1.4.1.32473.2.2 NAME 'kopanoDynamicGroup' STRUCTURAL
  MUST cn MAY ( kopanoFilter $ kopanoBase $ mail ) )
objectclass ( 1.3.6.1.4.1.32473.2.3 NAME 'kopanoCompany' AUXILIARY
  MAY ( kopanoViewPrivilege $ kopanoAdminPrivilege $ kopanoSystemAdmin ) )
objectclass ( 1.3.6.1.4.1.32473.2.1 NAME 'kopanoUser' AUXILIARY
  MAY ( kopanoAliases $ kopanoAdmin $ kopanoSharedStoreOnly $ kopanoSendAsPrivilege ) )
"""


class Ldap:
    """Starts slapd in the foreground as its own child; stops it by that."""

    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="kopano-ldap-"))
        self.port = free_port()
        self.process = None

    def __enter__(self):
        try:
            self.configure()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def configure(self):
        (self.folder / "data").mkdir()
        self.certificate, key = self.folder / "cert.pem", self.folder / "key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", self.certificate],
            check=True, capture_output=True)
        (self.folder / "kopano.schema").write_text(SCHEMA)
        modules = next(Path("/usr/lib").glob("**/ldap/back_mdb.so")).parent
        (self.folder / "slapd.conf").write_text(f"""
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
include {self.folder}/kopano.schema
pidfile {self.folder}/slapd.pid
modulepath {modules}
moduleload back_mdb
TLSCertificateFile {self.certificate}
TLSCertificateKeyFile {key}
security simple_bind=1
database mdb
maxsize 104857600
suffix "{BASE}"
rootdn "{ADMIN}"
rootpw "{ADMIN_PASSWORD}"
directory {self.folder}/data
sizelimit unlimited
access to attrs=userPassword by anonymous auth by * none
access to * by users read by anonymous auth
""")
        tree = f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\ndc: example\no: Example\n\n"
        tree += "".join(f"dn: ou={ou},{BASE}\nobjectClass: organizationalUnit\nou: {ou}\n\n" for ou in ("people", "groups"))
        subprocess.run(["/usr/sbin/slapadd", "-f", self.folder / "slapd.conf"], input=tree, text=True, check=True,
                       capture_output=True)

    def start(self):
        # Without -h's local addresses nothing but loopback is bound; -d 0 keeps it in the foreground.
        self.process = subprocess.Popen(
            ["/usr/sbin/slapd", "-f", self.folder / "slapd.conf", "-h", f"ldap://127.0.0.1:{self.port}/", "-d", "0"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def listens():
            if self.process.poll() is not None:
                raise AssertionError(f"slapd ended with {self.process.returncode}")
            try:
                socket.create_connection(("127.0.0.1", self.port), 5).close()
                return True
            except OSError:
                return False
        wait_for(listens, "slapd")

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def pause(self):
        """It accepts connections but answers nothing any more."""
        self.process.send_signal(signal.SIGSTOP)

    def go_on(self):
        self.process.send_signal(signal.SIGCONT)

    def change(self, ldif, tool="ldapadd"):
        done = subprocess.run(
            [tool, "-x", "-ZZ", "-H", f"ldap://127.0.0.1:{self.port}/", "-D", ADMIN, "-w", ADMIN_PASSWORD],
            input=ldif, text=True, capture_output=True, env={"LDAPTLS_CACERT": str(self.certificate), "PATH": "/usr/bin"})
        if done.returncode:
            raise AssertionError(f"{tool}: {done.stderr}")

    def add_user(self, login, password, more="", place="people", domain="localhost"):
        self.change(
            f"dn: uid={login},ou={place},{BASE}\nobjectClass: inetOrgPerson\nobjectClass: kopanoUser\nuid: {login}\n"
            f"cn: {login.title()}\nsn: {login.title()}\nmail: {login}@{domain}\nuserPassword: {password}\n{more}\n")

    def add_company(self, name, more=""):
        self.change(f"dn: ou={name},{BASE}\nobjectClass: organizationalUnit\nobjectClass: kopanoCompany\nou: {name}\n{more}\n")

    def add_dynamic_group(self, name, search, more=""):
        self.change(f"dn: cn={name},ou=groups,{BASE}\nobjectClass: kopanoDynamicGroup\ncn: {name}\nkopanoFilter: {search}\n"
                    f"{more}\n")

    def modify(self, login, text, place="people"):
        self.change(f"dn: uid={login},ou={place},{BASE}\nchangetype: modify\n{text}\n", "ldapmodify")

    def remove(self, login):
        self.change(f"dn: uid={login},ou=people,{BASE}\nchangetype: delete\n", "ldapmodify")

    def add_group(self, name, *members):
        lines = "".join(f"member: uid={member},ou=people,{BASE}\n" for member in members)
        self.change(f"dn: cn={name},ou=groups,{BASE}\nobjectClass: groupOfNames\ncn: {name}\n{lines}\n")

    def options(self, folder, **more):
        """Writes ldap.cfg; the options for server.cfg that make kopano-server use it."""
        rows = {
            "ldap_uri": f"ldap://127.0.0.1:{self.port}/", "ldap_starttls": "yes", "ldap_tls_ca_file": self.certificate,
            "ldap_bind_user": ADMIN, "ldap_bind_passwd": ADMIN_PASSWORD, "ldap_search_base": BASE,
            "ldap_user_type_attribute_value": "inetOrgPerson", "ldap_emailaliases_attribute": "kopanoAliases",
            "ldap_isadmin_attribute": "kopanoAdmin", "ldap_nonactive_attribute": "kopanoSharedStoreOnly",
            "ldap_sendas_attribute": "kopanoSendAsPrivilege", "ldap_network_timeout": 3} | more
        path = Path(folder) / f"ldap-{uuid.uuid4().hex}.cfg"
        path.write_text("".join(f"{key} = {value}\n" for key, value in rows.items()))
        return {"user_plugin": "ldap", "user_plugin_config": path}
