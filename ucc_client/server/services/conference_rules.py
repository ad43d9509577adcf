"""What a client may ask of conferences: pages of the list, and bodies to save."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from ucc_client.contract.additions import Additions
from ucc_client.contract.messages import ManagedConference, ManagedConferenceParticipant
from ucc_client.contract.people import OUTSIDE_USER_IDS
from ucc_client.domain.conference_check import is_email
from ucc_client.domain.phone_number import is_possible
from ucc_client.server import limits
from ucc_client.server.database.tables import users
from ucc_client.server.refusals import InvalidError

SORTABLE = {
    "conferenceId": "id",
    "name": "name",
    "startTime": "start_time",
    "isActive": "is_active",
    "isReadonly": "is_readonly",
    "isTerminated": "is_terminated",
}
"""The fields of a summary, as the wire and as the query name them."""


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a sorted list; `number` counts from 0."""

    number: int
    size: int
    sort: str
    descending: bool


def page_of(number: int, size: int, sort: str | None, sortdirection: str | None) -> Page:
    """Read the list's parameters. Raises InvalidError."""
    if number < 0 or not 1 <= size <= limits.PAGE_SIZE:
        raise InvalidError(f"page counts from 0, pagesize goes from 1 to {limits.PAGE_SIZE}.")
    if sortdirection not in (None, "ASC", "DESC"):
        raise InvalidError("sortdirection is ASC or DESC.")
    sort = "conferenceId" if sort is None else sort
    if sort not in SORTABLE:
        raise InvalidError(f"sort is one of {', '.join(SORTABLE)}.")
    return Page(
        number=min(number, 2**40),
        size=size,
        sort=sort,
        descending=sortdirection == "DESC",
    )


def check_wanted(connection: Connection, wanted: ManagedConference, said: Additions) -> None:
    """Refuse what cannot be saved. Raises InvalidError, which names the field."""
    if not wanted.name.strip():
        raise InvalidError("name must not be empty.")
    if not 0 <= wanted.start_time <= limits.LATEST_START:
        raise InvalidError("startTime is in epoch milliseconds, from 1970 to 9999.")
    _check_text("name", wanted.name, limits.CONFERENCE_NAME)
    _check_text("eMailBody", wanted.e_mail_body, limits.MAIL_BODY)
    people = {"participants": wanted.participants}
    for position, date in enumerate(said.schedule.moved_dates or ()):
        where = f"movedDates[{position}]"
        _check_text(f"{where}.name", date.name or "", limits.CONFERENCE_NAME)
        people[f"{where}.participants"] = date.participants or ()
    if sum(map(len, people.values())) > limits.PARTICIPANTS:
        raise InvalidError(f"A conference has at most {limits.PARTICIPANTS} participants.")
    for field, listed in people.items():
        for position, person in enumerate(listed):
            _check_person(f"{field}[{position}]", person)
    _check_users(connection, [person for listed in people.values() for person in listed])


def _check_person(where: str, person: ManagedConferenceParticipant) -> None:
    _check_text(f"{where}.displayName", person.display_name, limits.DISPLAY_NAME)
    _check_text(f"{where}.phoneNumber", person.phone_number, limits.PHONE_NUMBER)
    _check_text(f"{where}.eMailAddress", person.e_mail_address or "", limits.EMAIL_ADDRESS)
    number, email = person.phone_number.strip(), (person.e_mail_address or "").strip()
    if number and not is_possible(number):
        raise InvalidError(f"{where}.phoneNumber cannot be dialled.")
    if not number and person.call_on_start:
        raise InvalidError(f"{where}.phoneNumber is empty, but the person is to be called.")
    if email and not is_email(email):
        raise InvalidError(f"{where}.eMailAddress is no address.")


def _check_text(field: str, text: str, most: int) -> None:
    if len(text) > most:
        raise InvalidError(f"{field} has more than {most} characters.")
    if "\x00" in text:
        raise InvalidError(f"{field} has a character that cannot be kept.")


def _check_users(connection: Connection, people: list[ManagedConferenceParticipant]) -> None:
    named = {p.user_id for p in people if p.user_id not in OUTSIDE_USER_IDS}
    if not all(user_id is not None and 0 < user_id <= limits.LARGEST_ID for user_id in named):
        raise InvalidError("A participant's userId is no id.")
    if named:
        known = set(connection.scalars(select(users.c.id).where(users.c.id.in_(named))))
        if named - known:
            raise InvalidError(
                "A participant's userId is unknown here; leave it out for outside people."
            )
