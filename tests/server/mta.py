"""A real mail server on loopback: Debian's Postfix delivers to Dovecot, which is read by IMAP.

Both run from configurations of their own below one folder, as they are built to: their masters as
root, which start the rest as other users. So this needs root; nothing of the machine's is touched.
"""

from __future__ import annotations

import contextlib
import getpass
import imaplib
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from tests.required import require
from tests.server.authority import Authority
from tests.waiting import wait_until

PASSWORD = "mail-password"
DOMAIN = "example.test"
PEOPLE = ("clara", "conferences")


class Mta:
    """Where mail is handed over (`smtp_port`, STARTTLS) and read (`imap_port`, STARTTLS)."""

    def __init__(self, smtp_port: int, imap_port: int, ca_file: Path, log: Path) -> None:
        self.smtp_port, self.imap_port = smtp_port, imap_port
        self.ca_file, self.log = ca_file, log

    def messages(self, person: str) -> list[EmailMessage]:
        """Return what lies in somebody's mailbox, read over IMAP."""
        with self._inbox(person) as connection:
            _, found = connection.search(None, "ALL")
            messages = []
            for number in found[0].split():
                _, fetched = connection.fetch(number.decode(), "(BODY.PEEK[])")
                raw = next(one[1] for one in fetched if isinstance(one, tuple))
                messages.append(message_from_bytes(raw, policy=policy.default))
            return messages

    def unseen(self, person: str) -> int:
        """Return how many messages nobody has read."""
        with self._inbox(person) as connection:
            _, found = connection.search(None, "UNSEEN")
            return len(found[0].split())

    def send(self, sender: str, recipient: str, content: bytes) -> None:
        """Hand a message over as somebody who has a mailbox here."""
        trust = ssl.create_default_context(cafile=str(self.ca_file))
        with smtplib.SMTP("127.0.0.1", self.smtp_port, timeout=20) as connection:
            connection.starttls(context=trust)
            connection.login(sender, PASSWORD)
            connection.sendmail(f"{sender}@{DOMAIN}", [recipient], content)

    @contextlib.contextmanager
    def _inbox(self, person: str) -> Iterator[imaplib.IMAP4]:
        trust = ssl.create_default_context(cafile=str(self.ca_file))
        with imaplib.IMAP4("127.0.0.1", self.imap_port, timeout=20) as connection:
            connection.starttls(trust)
            connection.login(person, PASSWORD)
            connection.select("INBOX", readonly=True)
            yield connection


@contextlib.contextmanager
def running_mta() -> Iterator[Mta]:
    """Run both while the block lasts; skips or fails the test where they cannot be had."""
    missing = [name for name in ("postfix", "dovecot") if _program(name) is None]
    here = not missing and os.getuid() == 0
    how = "apt-get install postfix dovecot-imapd dovecot-lmtpd, and run the tests as root"
    require("mta", here, how)
    folder = Path(tempfile.mkdtemp(prefix="ucc-mta-"))
    folder.chmod(0o755)
    try:
        authority = Authority(folder)
        certificate, key, _ = authority.issue("mail")
        smtp_port, imap_port = _free_ports(2)
        mta = Mta(smtp_port, imap_port, authority.file, folder / "postfix.log")
        with (
            _dovecot(folder, imap_port, certificate, key),
            _postfix(folder, smtp_port, certificate, key),
        ):
            wait_until(lambda: _answers(smtp_port) and _answers(imap_port), what="both")
            yield mta
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str) -> str | None:
    return shutil.which(name, path="/usr/sbin:/usr/bin:/sbin:/bin")


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        taken = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [one.getsockname()[1] for one in taken]


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


@contextlib.contextmanager
def _dovecot(folder: Path, port: int, certificate: Path, key: Path) -> Iterator[None]:
    home = folder / "dovecot"
    home.mkdir()
    user = pwd.getpwnam("nobody")
    mails = home / "mails"
    mails.mkdir()
    os.chown(mails, user.pw_uid, user.pw_gid)
    (home / "users").write_text(
        "".join(
            f"{p}:{{PLAIN}}{PASSWORD}:{user.pw_uid}:{user.pw_gid}::{mails}/{p}::\n" for p in PEOPLE
        )
    )
    (home / "dovecot.conf").write_text(
        f"""
base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
ssl_dh =
auth_mechanisms = plain login
auth_username_format = %Ln
first_valid_uid = 1
first_valid_gid = 1
recipient_delimiter = +
lmtp_save_to_detail_mailbox = no
mail_location = maildir:~/Maildir
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%n {home}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%n {home}/users
}}
service imap-login {{
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  unix_listener {home}/lmtp {{
    mode = 0666
  }}
}}
service auth {{
  unix_listener {home}/auth {{
    mode = 0666
  }}
}}
"""
    )
    program = _program("dovecot")
    assert program is not None
    log = (home / "output").open("wb")
    with (
        log,
        subprocess.Popen(
            [program, "-F", "-c", str(home / "dovecot.conf")], stdout=log, stderr=log
        ) as process,
    ):
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=20)


@contextlib.contextmanager
def _postfix(folder: Path, port: int, certificate: Path, key: Path) -> Iterator[None]:
    home = folder / "postfix"
    for name in ("etc", "spool", "data"):
        (home / name).mkdir(parents=True)
    shutil.chown(home / "data", "postfix")
    (home / "etc" / "main.cf").write_text(
        f"""
compatibility_level = 3.6
queue_directory = {home}/spool
data_directory = {home}/data
config_directory = {home}/etc
myhostname = mail.{DOMAIN}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
recipient_delimiter = +
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
virtual_mailbox_domains = {DOMAIN}
virtual_mailbox_maps = inline:{{ {", ".join(f"{p}@{DOMAIN}=ok" for p in PEOPLE)} }}
virtual_transport = lmtp:unix:{folder}/dovecot/lmtp
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
smtpd_tls_security_level = may
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {folder}/dovecot/auth
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_reject_unlisted_recipient = no
alias_maps =
local_recipient_maps =
"""
    )
    services = [f"127.0.0.1:{port} inet n - n - - smtpd"]
    for name, program, limit in (
        ("cleanup", "cleanup", "0"),
        ("qmgr", "qmgr", "1"),
        ("rewrite", "trivial-rewrite", "-"),
        ("bounce", "bounce", "0"),
        ("defer", "bounce", "0"),
        ("trace", "bounce", "0"),
        ("verify", "verify", "1"),
        ("error", "error", "-"),
        ("retry", "error", "-"),
        ("lmtp", "lmtp", "-"),
        ("anvil", "anvil", "1"),
        ("tlsmgr", "tlsmgr", "1"),
        ("scache", "scache", "1"),
        ("proxymap", "proxymap", "-"),
        ("postlog", "postlogd", "1"),
    ):
        kind = "unix-dgram" if name == "postlog" else "unix"
        wake = {"qmgr": "300", "tlsmgr": "1000?"}.get(name, "-")
        private = "n" if name in ("cleanup", "qmgr", "postlog") else "-"
        services.append(f"{name} {kind} {private} - n {wake} {limit} {program}")
    (home / "etc" / "master.cf").write_text("\n".join(services) + "\n")
    (home / "etc" / "dynamicmaps.cf").touch()
    program = _program("postfix")
    assert program is not None
    command = [program, "-c", str(home / "etc")]
    environment = {**os.environ, "MAIL_CONFIG": str(home / "etc"), "USER": getpass.getuser()}
    started = subprocess.run(
        [*command, "start"], capture_output=True, text=True, env=environment, check=False
    )
    assert started.returncode == 0, started.stdout + started.stderr
    try:
        yield
    finally:
        subprocess.run([*command, "stop"], capture_output=True, env=environment, check=False)
