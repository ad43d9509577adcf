"""A person who takes part in a conference."""

from __future__ import annotations

import msgspec

from ucc_client.domain.phone_number import digits


class Participant(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a conference's list of people.

    `user_id` names an account of the server; None means an outside person. It is
    never guessed from a number. `participant_id` is the server's and is None until
    the server has given one.
    """

    display_name: str = ""
    phone_number: str = ""
    email: str = ""
    is_moderator: bool = False
    call_on_start: bool = False
    user_id: int | None = None
    participant_id: int | None = None


def same_person(one: Participant, other: Participant) -> bool:
    """Tell whether two entries mean one person: by id, else account, else number or address.

    However they are spelled.
    """
    if one.participant_id is not None and other.participant_id is not None:
        return one.participant_id == other.participant_id
    if one.user_id is not None or other.user_id is not None:
        return one.user_id == other.user_id
    if one.email and other.email:
        return plain_address(one.email) == plain_address(other.email)
    if one.phone_number and other.phone_number:
        return plain_number(one.phone_number) == plain_number(other.phone_number)
    return one.display_name == other.display_name


def plain_address(email: str) -> str:
    """Return a mail address without what does not matter in it."""
    return email.strip().casefold()


def plain_number(number: str) -> str:
    """Return a number as it is dialled; what cannot be dialled stays as it is, without spaces."""
    return digits(number) or "".join(number.split())
