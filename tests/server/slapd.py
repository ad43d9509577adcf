"""A real LDAP server (slapd) on loopback, with its own folder and a throw-away certificate."""

from __future__ import annotations

import base64
import datetime
import ipaddress
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.required import require
from tests.waiting import wait_until

PEOPLE = "ou=people,dc=example,dc=org"
READER, READER_PASSWORD = "cn=reader,dc=example,dc=org", "reads-only"
_SCHEMA = Path("/etc/ldap/schema")
_MODULES = Path("/usr/lib/ldap")


class Slapd:
    """Starts and stops one directory; started again, it keeps ports and data."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        self.port, self.tls_port = _free_ports(2)
        self.ca_file = folder / "ca.pem"
        self._log = folder / "slapd.log"
        (folder / "data").mkdir(parents=True)
        _make_certificates(folder)
        self._config = folder / "slapd.conf"
        self._config.write_text(_config(folder))
        entries = folder / "entries.ldif"
        entries.write_text(_entries())
        subprocess.run(
            [_program("slapadd"), "-f", str(self._config), "-l", str(entries)],
            check=True,
            capture_output=True,
        )

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        urls = f"ldap://127.0.0.1:{self.port}/ ldaps://127.0.0.1:{self.tls_port}/"
        with self._log.open("ab") as log:
            # With -d it stays in the foreground; 256 logs operations, for the tests to read.
            command = [_program("slapd"), "-f", str(self._config), "-h", urls, "-d", "256"]
            self._process = subprocess.Popen(command, stdout=log, stderr=log)
        for port in (self.port, self.tls_port):
            wait_until(
                lambda port=port: _answers(port), what="slapd's port", dump=self._log.read_text
            )

    def stop(self) -> None:
        """Stop it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=20)
            self._process = None

    def operations(self, kind: str) -> list[str]:
        """Return the log's lines of one kind of operation, like `BIND dn=`."""
        return [
            line for line in self._log.read_text("utf-8", "replace").splitlines() if kind in line
        ]


@contextmanager
def running(folder: Path) -> Iterator[Slapd]:
    """Run a directory with Anna (10), Ben (11) and some whose names need care."""
    present = shutil.which(_program("slapd")) is not None
    require("slapd", present=present, how="apt install slapd ldap-utils")
    directory = Slapd(folder)
    directory.start()
    try:
        yield directory
    finally:
        directory.stop()


def password_of(login: str) -> str:
    """Return the password that a person has in the directory."""
    return f"directory password of {login} ü"


def _program(name: str) -> str:
    return shutil.which(name, path="/usr/sbin:/usr/local/sbin:/usr/bin") or name


def _config(folder: Path) -> str:
    schemas = "\n".join(
        f"include {_SCHEMA / name}.schema" for name in ("core", "cosine", "inetorgperson")
    )
    return f"""{schemas}
modulepath {_MODULES}
moduleload back_mdb
pidfile {folder}/slapd.pid
TLSCACertificateFile {folder}/ca.pem
TLSCertificateFile {folder}/server.pem
TLSCertificateKeyFile {folder}/server.key
# As lax as a badly kept one: an empty password binds as nobody, and succeeds.
allow bind_anon_dn
database mdb
suffix "dc=example,dc=org"
rootdn "cn=root,dc=example,dc=org"
directory {folder}/data
maxsize 10485760
access to attrs=userPassword by anonymous auth by * none
access to * by dn="{READER}" read by * none
"""


def _entries() -> str:
    people = "\n".join(
        f"""dn: uid={login},{PEOPLE}
objectClass: inetOrgPerson
uid: {login}
cn: Person {login}
sn: {login}
userPassword:: {_base64(password_of(login))}
"""
        for login in ("10", "11", "12", "stranger")
    )
    return f"""dn: dc=example,dc=org
objectClass: domain
dc: example

dn: {READER}
objectClass: person
cn: reader
sn: reader
userPassword: {READER_PASSWORD}

dn: {PEOPLE}
objectClass: organizationalUnit
ou: people

{people}
dn: cn=twin one,{PEOPLE}
objectClass: inetOrgPerson
uid: twin
cn: twin one
sn: one
userPassword:: {_base64(password_of("twin"))}

dn: cn=twin two,{PEOPLE}
objectClass: inetOrgPerson
uid: twin
cn: twin two
sn: two
userPassword:: {_base64(password_of("twin"))}
"""


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _make_certificates(folder: Path) -> None:
    authority_key, authority = _certificate("Throw-away CA", None, None)
    key, server = _certificate("127.0.0.1", authority_key, authority)
    (folder / "ca.pem").write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    (folder / "server.pem").write_bytes(server.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "server.key").write_bytes(private)


def _certificate(
    name: str,
    signing_key: ec.EllipticCurvePrivateKey | None,
    issuer: x509.Certificate | None,
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if issuer is not None:
        address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
        builder = builder.add_extension(x509.SubjectAlternativeName([address]), critical=False)
    return key, builder.sign(signing_key or key, hashes.SHA256())
