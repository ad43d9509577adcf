"""The demo company: the Nordlicht bookshops of Berlin, with a calendar around today."""

from __future__ import annotations

import os
import secrets
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection, func, insert, select

from ucc_client.contract.login import password_hash
from ucc_client.contract.messages import LoginType
from ucc_client.domain.conference import ACTIVE_AFTER_MINUTES, DEFAULT_DURATION_MINUTES
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.server import demo_contacts
from ucc_client.server.database.engine import Database, inserted_id
from ucc_client.server.database.tables import (
    conferences,
    installation,
    phone_numbers,
    template,
    users,
)
from ucc_client.server.default_texts import load
from ucc_client.server.demo_calendar import CALENDAR, EMPLOYEES, OUTSIDE, DemoConference
from ucc_client.server.installation import ADMINISTRATOR, renew_password
from ucc_client.server.keys import Keys
from ucc_client.server.language import N_
from ucc_client.server.services.pins import insert_with_pin
from ucc_client.server.settings.error import ConfigurationError

_ZONE = ZoneInfo("Europe/Berlin")
_DOMAIN = "nordlicht.example"
_MINUTE_MS = 60_000
_ACTIVE_MS = (DEFAULT_DURATION_MINUTES + ACTIVE_AFTER_MINUTES) * _MINUTE_MS
_RUNNING_SINCE_MS = 24 * _MINUTE_MS
_CONFERENCE_EXTENSION = "900"


class DemoUser(msgspec.Struct, frozen=True, kw_only=True):
    """An account of the demo company, as the ready file names it."""

    login: str
    password: str
    name: str
    email: str
    roles: tuple[str, ...]


def ensure(data: Path, database: Database, keys: Keys, resources: Path, now: int) -> list[DemoUser]:
    """Return the company's users; makes it (without any mail) where there is none yet.

    The passwords lie in `DATA/demo.json`. It is written before the company is committed, so
    that no crash leaves a company that nobody can enter. `now` is epoch milliseconds. Raises
    ConfigurationError when the data is somebody's own.
    """
    file = data / "demo.json"
    with database.prepare() as connection:
        company = _read(file) if file.exists() else None
        used = connection.execute(select(func.count()).select_from(users)).scalar_one() > 0
        if company is None:
            if used:
                raise ConfigurationError(
                    N_(
                        "This data folder holds an installation of your own, not the demo "
                        "company. Nothing was changed. Choose another folder with --data, "
                        "or start without --demo."
                    )
                )
            company = _make_users()
            _write(file, company)
        if not used:
            _populate(connection, keys, resources, now, company)
        else:
            _readmit(connection, keys, company)
        # A company from before there was an address book gets it, too.
        demo_contacts.fill(connection)
    return company


def _readmit(connection: Connection, keys: Keys, company: list[DemoUser]) -> None:
    """Let the company in again after a change back to `Internal`; its passwords are known."""
    form = connection.scalars(select(installation.c.login_type)).first()
    if form != LoginType.INTERNAL:
        return
    passwords = {user.login: user.password for user in company}
    shut_out = select(users.c.id, users.c.login).where(users.c.verifier == b"")
    for row in connection.execute(shut_out).all():
        if row.login in passwords:
            renew_password(connection, keys, row.id, passwords[row.login])


def _read(file: Path) -> list[DemoUser]:
    try:
        return msgspec.json.decode(file.read_bytes(), type=list[DemoUser])
    except (msgspec.MsgspecError, UnicodeError):
        raise ConfigurationError(
            N_(
                "The demo's passwords in {file} cannot be read. Nothing was changed. "
                "Restore the file, or choose another folder with --data."
            ),
            file=file,
        ) from None


def _make_users() -> list[DemoUser]:
    administrator = DemoUser(
        login=ADMINISTRATOR,
        password=secrets.token_urlsafe(9),
        name="Nora Lindqvist",
        email=f"admin@{_DOMAIN}",
        roles=("administrator",),
    )
    employees = [
        DemoUser(
            login=number,
            password=secrets.token_urlsafe(9),
            name=name,
            email=f"{_mail_name(name)}@{_DOMAIN}",
            roles=("user",),
        )
        for number, name in EMPLOYEES.items()
    ]
    return [administrator, *employees]


def _mail_name(name: str) -> str:
    letters = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", " ": "."})
    return name.lower().translate(letters)


def _write(file: Path, company: list[DemoUser]) -> None:
    handle, temporary = tempfile.mkstemp(dir=file.parent, prefix=".demo-")  # 0600
    with os.fdopen(handle, "wb") as fresh:
        fresh.write(msgspec.json.format(msgspec.json.encode(company), indent=2))
        fresh.flush()
        os.fsync(fresh.fileno())
    Path(temporary).replace(file)


def _populate(
    connection: Connection, keys: Keys, resources: Path, now: int, company: list[DemoUser]
) -> None:
    ids = {user.login: _insert_user(connection, keys, user) for user in company}
    internal, external = _insert_numbers(connection, ids)
    texts = load(resources, "de")
    connection.execute(
        insert(template).values(
            id=1,
            language="de",
            subject=texts.e_mail_subject,
            body=texts.e_mail_body,
            server_address="",
            internal_number_id=internal,
            external_number_id=external,
        )
    )
    people = {user.login: user for user in company}
    for planned in CALENDAR:
        _insert_conference(connection, keys, now, planned, ids, people)


def _insert_user(connection: Connection, keys: Keys, user: DemoUser) -> int:
    first, _, family = user.name.partition(" ")
    made = connection.execute(
        insert(users).values(
            login=user.login,
            first_name=first,
            family_name=family,
            email=user.email,
            language="de",
            internal_number="" if user.login == ADMINISTRATOR else user.login,
            is_administrator="administrator" in user.roles,
            verifier=keys.encrypt(password_hash(user.password).encode()),
        )
    )
    return inserted_id(made)


def _insert_numbers(connection: Connection, ids: dict[str, int]) -> tuple[int, int]:
    """Write the block: each employee's number, inside and outside, and some that are free."""
    chosen: dict[str, int] = {}
    free = [_CONFERENCE_EXTENSION, "901", "902", "910"]
    for extension in [*EMPLOYEES, *free]:
        for kind, number in (("INTERNAL", extension), ("EXTERNAL", f"23125{extension:0>3}")):
            made = connection.execute(
                insert(phone_numbers).values(
                    type=kind,
                    number=number,
                    exit_code="0",
                    national_prefix="49" if kind == "EXTERNAL" else "",
                    local_prefix="30" if kind == "EXTERNAL" else "",
                    block_id=1,
                    user_id=ids.get(extension),
                )
            )
            if extension == _CONFERENCE_EXTENSION:
                chosen[kind] = inserted_id(made)
    return chosen["INTERNAL"], chosen["EXTERNAL"]


def _insert_conference(  # noqa: PLR0917
    connection: Connection,
    keys: Keys,
    now: int,
    planned: DemoConference,
    ids: dict[str, int],
    company: dict[str, DemoUser],
) -> None:
    started = now - _RUNNING_SINCE_MS if planned.running else None
    made = connection.execute(
        insert(conferences).values(
            owner_id=ids[planned.owner],
            name=planned.name,
            start_time=_start(now, planned),
            occurrence=planned.occurrence.value,
            email_body="",
            started_at=started,
            active_until=started and started + _ACTIVE_MS,
            time_zone=_ZONE.key,
        )
    )
    conference_id = inserted_id(made)
    for position, key in enumerate((planned.owner, *planned.people)):
        user = company.get(key)
        outside = OUTSIDE.get(key)
        values = {
            "conference_id": conference_id,
            "position": position,
            "user_id": ids.get(key),
            "display_name": user.name if user else key,
            "phone_number": user.login if user else outside.number if outside else "",
            "email": user.email if user else outside.email if outside else "",
            "is_moderator": position == 0 or key in planned.moderators,
            "call_on_start": key in planned.called,
            "link_generation": 1,
        }
        insert_with_pin(connection, keys, values)


def _start(now: int, planned: DemoConference) -> int:
    """Return the date in epoch milliseconds; a working day where the calendar wants one."""
    if planned.running:
        return _round_down(now - _RUNNING_SINCE_MS, 5 * _MINUTE_MS)
    today = to_wall(now, _ZONE).date()
    day = today + timedelta(days=planned.days)
    while planned.workday and day.weekday() > 4:
        day += timedelta(days=1 if planned.days >= 0 else -1)
    hour, minute = planned.at
    start = to_instant(datetime(day.year, day.month, day.day, hour, minute), _ZONE)  # noqa: DTZ001
    if planned.ahead:
        return max(start, _round_down(now, 30 * _MINUTE_MS) + 60 * _MINUTE_MS)
    return start


def _round_down(instant: int, step: int) -> int:
    return instant - instant % step
