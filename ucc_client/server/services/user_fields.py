"""What an account consists of, and what is no account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import msgspec

from ucc_client.contract.messages import Language
from ucc_client.domain.conference_check import is_email
from ucc_client.domain.phone_number import is_possible
from ucc_client.domain.series_of import known_zone
from ucc_client.server.language import N_
from ucc_client.server.services.administration_error import AdministrationError

LANGUAGES = ("default", *get_args(Language))
LONGEST_LOGIN = 64
LONGEST_NAME = 200
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 200


class UserFields(msgspec.Struct, frozen=True, kw_only=True):
    """An account as an administrator writes it.

    `number` is the internal one, `time_zone` the IANA zone where the user lives; both may be empty.
    """

    login: str
    first_name: str = ""
    family_name: str = ""
    email: str = ""
    number: str = ""
    language: str = "default"
    is_administrator: bool = False
    time_zone: str = ""


def problems_of(wanted: UserFields) -> Iterator[AdministrationError]:
    """Say everything that is wrong with an account's fields."""
    login = wanted.login
    if not login or len(login) > LONGEST_LOGIN or not _plain(login) or " " in login or ":" in login:
        yield AdministrationError(
            N_(
                "“{login}” is no login: it has 1 to {most} characters, none of them a space "
                "or a colon."
            ),
            login=login,
            most=LONGEST_LOGIN,
        )
    for name in (wanted.first_name, wanted.family_name):
        if len(name) > LONGEST_NAME or not _plain(name):
            yield AdministrationError(
                N_("A name has at most {most} characters, all of which can be printed."),
                most=LONGEST_NAME,
            )
    if not wanted.first_name and not wanted.family_name:
        yield AdministrationError(N_("First name and family name are both missing."))
    if wanted.email and not (wanted.email.isascii() and is_email(wanted.email)):
        yield AdministrationError(N_("“{email}” is no e-mail address."), email=wanted.email)
    if wanted.number and not is_possible(wanted.number):
        yield AdministrationError(N_("“{number}” cannot be dialled."), number=wanted.number)
    if wanted.language not in LANGUAGES:
        yield AdministrationError(
            N_("“{language}” is no language here; known are {known}."),
            language=wanted.language,
            known=", ".join(LANGUAGES),
        )
    if wanted.time_zone and known_zone(wanted.time_zone) is None:
        yield AdministrationError(
            N_("There is no time zone “{name}”; names look like Europe/Berlin."),
            name=wanted.time_zone,
        )


def check_password(password: str) -> None:
    """Refuse what no password should be. Raises AdministrationError."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD or not _plain(password):
        raise AdministrationError(
            N_(
                "A password has {least} to {most} characters, all of which can be printed. "
                "Nothing was changed."
            ),
            least=SHORTEST_PASSWORD,
            most=LONGEST_PASSWORD,
        )


def _plain(text: str) -> bool:
    return text.isprintable()
