"""What a client may ask of conferences: pages of the list, and bodies to save."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection, select

from ucc_client.contract.messages import ManagedConference
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


def check_wanted(connection: Connection, wanted: ManagedConference) -> None:
    """Refuse what cannot be saved. Raises InvalidError, which names the field."""
    if not wanted.name.strip():
        raise InvalidError("name must not be empty.")
    if len(wanted.participants) > limits.PARTICIPANTS:
        raise InvalidError(f"A conference has at most {limits.PARTICIPANTS} participants.")
    if not 0 <= wanted.start_time <= limits.LATEST_START:
        raise InvalidError("startTime is in epoch milliseconds, from 1970 to 9999.")
    _check_length("name", wanted.name, limits.CONFERENCE_NAME)
    _check_length("eMailBody", wanted.e_mail_body, limits.MAIL_BODY)
    texts = [wanted.name, wanted.e_mail_body]
    for position, person in enumerate(wanted.participants):
        where = f"participants[{position}]"
        _check_length(f"{where}.displayName", person.display_name, limits.DISPLAY_NAME)
        _check_length(f"{where}.phoneNumber", person.phone_number, limits.PHONE_NUMBER)
        _check_length(f"{where}.eMailAddress", person.e_mail_address or "", limits.EMAIL_ADDRESS)
        number, email = person.phone_number.strip(), (person.e_mail_address or "").strip()
        if number and not is_possible(number):
            raise InvalidError(f"{where}.phoneNumber cannot be dialled.")
        if not number and person.call_on_start:
            raise InvalidError(f"{where}.phoneNumber is empty, but the person is to be called.")
        if email and not is_email(email):
            raise InvalidError(f"{where}.eMailAddress is no address.")
        texts += [person.display_name, email]
    if any("\x00" in text for text in texts):
        raise InvalidError("A text has a character that cannot be kept.")
    _check_users(connection, wanted)


def _check_length(field: str, text: str, most: int) -> None:
    if len(text) > most:
        raise InvalidError(f"{field} has more than {most} characters.")


def _check_users(connection: Connection, wanted: ManagedConference) -> None:
    named = {p.user_id for p in wanted.participants if p.user_id not in OUTSIDE_USER_IDS}
    if not all(user_id is not None and 0 < user_id <= limits.LARGEST_ID for user_id in named):
        raise InvalidError("A participant's userId is no id.")
    if named:
        known = set(connection.scalars(select(users.c.id).where(users.c.id.in_(named))))
        if named - known:
            raise InvalidError(
                "A participant's userId is unknown here; leave it out for outside people."
            )
