"""Every setting of the server: its name, its kind, and where it may come from.

A setting `name` is a key of that name in the settings file, `UCC_NAME` in the environment and
`--name` on the command line. The imports here are all that `ucc-server --version` needs.
"""

from __future__ import annotations

import msgspec

from ucc_client.server.limits import REQUESTS_PER_SECOND

Value = str | int | bool


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """One setting. `default` tells its kind; an empty text or 0 mostly means: found out later.

    A `secret` is never a flag and never shown. What is `of_a_run` belongs to one start, not to an
    """

    name: str
    default: Value
    help: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    secret: bool = False
    of_a_run: bool = False
    flag: bool = True
    of_all_commands: bool = False

    @property
    def variable(self) -> str:
        """Its name in the environment."""
        return f"UCC_{self.name.upper()}"

    @property
    def option(self) -> str:
        """Its name on the command line."""
        return "--" + self.name.replace("_", "-")


SETTINGS = (
    Setting(
        name="data",
        default="",
        metavar="DIR",
        help="where everything is kept",
        of_all_commands=True,
    ),
    Setting(
        name="database_url",
        default="",
        metavar="URL",
        help="else SQLite below the data folder",
        secret=True,
        of_all_commands=True,
    ),
    Setting(
        name="database_connections",
        default=10,
        help="to PostgreSQL, of each process, at most (10)",
        flag=False,
    ),
    Setting(
        name="key_file",
        default="",
        metavar="FILE",
        help="the installation's key (DIR/secret.key)",
        of_all_commands=True,
    ),
    Setting(name="host", default="127.0.0.1", help="address to listen on (127.0.0.1)"),
    Setting(name="port", default=8080, help="port to listen on, 0 for any free (8080)"),
    Setting(
        name="tls_certificate",
        default="",
        metavar="FILE",
        help="speak TLS with this certificate and those that signed it (PEM); read again on SIGHUP",
    ),
    Setting(name="tls_key", default="", metavar="FILE", help="the certificate's key (PEM)"),
    Setting(
        name="time_zone",
        default="",
        metavar="ZONE",
        help="of all conferences, like Europe/Berlin",
    ),
    Setting(
        name="mail",
        default="",
        metavar="TARGET",
        help="spool:DIR (default, below the data folder), smtp://host:port?starttls=yes|no|auto or "
        "smtps://host:port",
    ),
    Setting(name="mail_from", default="", help="the address that mails come from", flag=False),
    Setting(
        name="mail_bounces",
        default="",
        help="the address that mails come back to, best with {id} (mail_from)",
        flag=False,
    ),
    Setting(
        name="mail_per_minute",
        default=0,
        help="mails of one process in a minute at most, 0 for as many as can (0)",
        flag=False,
    ),
    Setting(
        name="mail_kept_days",
        default=30,
        help="how long it is remembered what became of a mail (30)",
        flag=False,
    ),
    Setting(name="smtp_user", default="", help="who signs in at the mail server", flag=False),
    Setting(name="smtp_password", default="", help="of the mail server", secret=True, flag=False),
    Setting(
        name="smtp_password_file", default="", help="or the file that it stands in", flag=False
    ),
    Setting(name="smtp_ca_file", default="", help="who signs its certificate", flag=False),
    Setting(
        name="smtp_notify",
        default="off",
        choices=("off", "failure", "all"),
        help="what a mail server that can (DSN) is asked to tell: failures, or deliveries too",
        flag=False,
    ),
    Setting(
        name="imap",
        default="",
        help="the mailbox that answers and returned mails come to: imaps://host/FOLDER",
        flag=False,
    ),
    Setting(name="imap_user", default="", help="who signs in there", flag=False),
    Setting(name="imap_password", default="", help="of imap_user", secret=True, flag=False),
    Setting(
        name="imap_password_file", default="", help="or the file that it stands in", flag=False
    ),
    Setting(name="imap_ca_file", default="", help="who signs its certificate", flag=False),
    Setting(name="imap_seconds", default=60, help="between two looks into it (60)", flag=False),
    Setting(
        name="pbx",
        default="",
        metavar="TARGET",
        help="the telephone engine: ari://USER@HOST:PORT/APPLICATION?dial=PJSIP/{number}@trunk",
    ),
    Setting(name="pbx_password", default="", help="of its user", secret=True, flag=False),
    Setting(name="pbx_password_file", default="", help="or the file that it stands in", flag=False),
    Setting(name="pbx_ca_file", default="", help="who signs its certificate", flag=False),
    Setting(
        name="pbx_ring_seconds",
        default=30,
        help="how long somebody's telephone rings who is called (30)",
        flag=False,
    ),
    Setting(
        name="pbx_entry_minutes",
        default=5,
        help="how long before a date its PINs open the door (5)",
        flag=False,
    ),
    Setting(
        name="pbx_moderator_entry_minutes",
        default=15,
        help="and how long those of moderators (15)",
        flag=False,
    ),
    Setting(
        name="pbx_empty_seconds",
        default=60,
        help="how long after all have left a conference is over (60)",
        flag=False,
    ),
    Setting(
        name="pbx_leaderless_minutes",
        default=-1,
        help="how long after the last moderator has left a conference is ended (-1: it is not)",
        flag=False,
    ),
    Setting(
        name="pbx_overtime_minutes",
        default=-1,
        help="how long after its planned end a conference is ended (-1: it is not)",
        flag=False,
    ),
    Setting(
        name="call_records_days",
        default=90,
        help="how long it is kept who was in a conference, for its owner (90; 0: it is not)",
        flag=False,
    ),
    Setting(
        name="login_type",
        default="",
        choices=("Internal", "ActiveDirectory"),
        help="how clients sign in, kept from then on (Internal at the first start)",
    ),
    Setting(
        name="ldap_url",
        default="",
        help="the directory that knows the passwords, for the form ActiveDirectory",
        flag=False,
    ),
    Setting(name="ldap_starttls", default=False, help="of ldap://: TLS by StartTLS", flag=False),
    Setting(name="ldap_ca_file", default="", help="who signs its certificate", flag=False),
    Setting(name="ldap_user_dn", default="", help="a user's name, with {login}", flag=False),
    Setting(name="ldap_search_base", default="", help="or below what to look", flag=False),
    Setting(name="ldap_search_filter", default="(uid={login})", help="for whom", flag=False),
    Setting(name="ldap_bind_dn", default="", help="who looks there", flag=False),
    Setting(name="ldap_bind_password", default="", help="of ldap_bind_dn", secret=True, flag=False),
    Setting(
        name="plain_starface",
        default=False,
        help="offer no more than the telephone system's own contract",
    ),
    Setting(
        name="requests_per_second",
        default=REQUESTS_PER_SECOND,
        help="that one user may make of one process, 200 or more (500)",
    ),
    Setting(name="behind_proxy", default=False, help="a proxy with TLS stands before this server"),
    Setting(
        name="trusted_proxies",
        default="127.0.0.1,::1",
        metavar="ADDRESSES",
        help="with --behind-proxy: whose X-Forwarded-For is believed (127.0.0.1,::1)",
    ),
    Setting(
        name="metrics",
        default="loopback",
        choices=("off", "loopback", "token", "everyone"),
        help="who may read /metrics (loopback: requests made on this machine, by no proxy)",
    ),
    Setting(
        name="metrics_token",
        default="",
        help="what a reader of /metrics shows as “Authorization: Bearer …”",
        secret=True,
        flag=False,
    ),
    Setting(
        name="log_format",
        default="text",
        choices=("text", "json"),
        help="lines to read, or a JSON object on each (text)",
    ),
    Setting(
        name="log_level",
        default="info",
        choices=("debug", "info", "warning", "error"),
        help="what is logged, from then on up; requests are info (info)",
    ),
    Setting(name="demo", default=False, help="with a demo company to try it", of_a_run=True),
    Setting(
        name="ready_file",
        default="",
        metavar="FILE",
        help="written (JSON) once the server answers",
        of_a_run=True,
    ),
    Setting(
        name="stop_with_parent",
        default=False,
        help="stop when standard input ends",
        of_a_run=True,
    ),
)
"""In the order in which they are shown."""

BY_NAME = {setting.name: setting for setting in SETTINGS}
