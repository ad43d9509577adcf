"""The administrator's template: numbers, address and mail text of all invitations."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast, get_args

import msgspec
from sqlalchemy import Connection, Row, bindparam, insert, select, update

from ucc_client.contract.directory import PhoneNumber
from ucc_client.contract.messages import (
    ConferenceConfiguration,
    ConferenceConfigurationTexts,
    Language,
    MailBodyVariable,
)
from ucc_client.domain.mail_template import (
    PartFault,
    PartMark,
    Variable,
    part_faults,
    unknown_in,
)
from ucc_client.server import limits
from ucc_client.server.database.direct import direct
from ucc_client.server.database.engine import Database
from ucc_client.server.database.reading import Reading
from ucc_client.server.database.tables import phone_numbers, template, users
from ucc_client.server.default_texts import load
from ucc_client.server.language import mail_translation
from ucc_client.server.mail.variable_names import variables
from ucc_client.server.refusals import (
    InvalidError,
    NotFoundError,
    NotSignedInError,
    UnknownPlaceholderError,
    WrongPartError,
)
from ucc_client.server.services.accounts import Account

_H = "[0-9A-Fa-f]{1,4}"
_IPV6 = "|".join(
    [
        f"({_H}:){{7}}{_H}",
        f"({_H}:){{1,7}}:",
        *(f"({_H}:){{1,{7 - after}}}(:{_H}){{1,{after}}}" for after in range(1, 7)),
        f":((:{_H}){{1,7}}|:)",
    ]
)
ADDRESS_PATTERN = (
    rf"(https?://)?(\[({_IPV6})\]|[^\s\x00-\x20/?#@:\[\]\\<>\"]+)"
    r"(:[0-9]{1,5})?(/[^\s\x00-\x20?#<>\"\\]*)?"
)
"""A host's name or address, perhaps with a scheme, a port and a path."""

LANGUAGES: tuple[Language, ...] = get_args(Language)


class Template(msgspec.Struct, frozen=True, kw_only=True):
    """What invitations are written from; numbers as one dials them, empty when unset."""

    language: Language
    subject: str
    body: str
    server_address: str = ""
    internal_number_id: int | None = None
    external_number_id: int | None = None
    internal_number: str = ""
    external_number: str = ""


class DialInPlace(msgspec.Struct, frozen=True, kw_only=True):
    """The part of the template that leads into conferences; numbers as one dials them."""

    server_address: str = ""
    internal_number: str = ""
    external_number: str = ""


class Configuration:
    """Reads and writes the template; the default texts stand in until there is one."""

    def __init__(self, database: Database, resources: Path) -> None:
        self._database, self._resources = database, resources

    def get(self) -> ConferenceConfiguration:
        """Return the template in the wire's form."""
        with self._database.read() as connection:
            found = self.template(connection)
        return ConferenceConfiguration(
            language=found.language,
            e_mail_subject=found.subject,
            e_mail_body=found.body,
            server_address=found.server_address,
            internal_number_id=found.internal_number_id,
            external_number_id=found.external_number_id,
            variables=variables(mail_translation(self._resources, found.language)),
        )

    def is_saved(self) -> bool:
        """Tell whether an administrator has saved a template."""
        with self._database.read() as connection:
            return connection.execute(select(template.c.id)).first() is not None

    def variables(self, language: str) -> tuple[MailBodyVariable, ...]:
        """Return the variables with their names in `language`."""
        return variables(mail_translation(self._resources, language))

    def is_set_up(self) -> bool:
        """Tell whether an administrator has saved a template with a number to dial."""
        with self._database.read() as connection:
            place = self.dial_in(connection)
        return bool(place.internal_number or place.external_number)

    def defaults(self, locale: str) -> ConferenceConfigurationTexts:
        """Return the texts that come along, English where there are none for `locale`."""
        return load(self._resources, locale)

    def check_may_change(self, account: Account) -> None:
        """Refuse everybody but administrators. Raises NotSignedInError."""
        if not account.is_administrator:
            raise NotSignedInError("Changing the template takes the administrator permission.")

    def put(self, account: Account, user_id: int | None, wanted: ConferenceConfiguration) -> None:
        """Save the template. Raises NotSignedInError, NotFoundError or InvalidError."""
        self.check_may_change(account)
        _check_texts(wanted)
        with self._database.write() as connection:
            if user_id is not None and user_id != account.user_id:
                _check_user(connection, user_id)
            _check_numbers(connection, wanted)
            values = {
                "language": wanted.language,
                "subject": wanted.e_mail_subject,
                "body": wanted.e_mail_body,
                "server_address": (wanted.server_address or "").strip(),
                "internal_number_id": wanted.internal_number_id,
                "external_number_id": wanted.external_number_id,
            }
            changed = connection.execute(update(template).where(template.c.id == 1).values(values))
            if changed.rowcount == 0:
                connection.execute(insert(template).values(id=1, **values))

    def template(self, connection: Connection) -> Template:
        """Return the template, or what stands in for it, with its numbers written out."""
        reading = direct(connection)
        row = reading.execute(_TEMPLATE).first()
        if row is None:
            texts = load(self._resources, "en")
            return Template(language="en", subject=texts.e_mail_subject, body=texts.e_mail_body)
        return Template(
            language=cast("Language", row.language),
            subject=row.subject,
            body=row.body,
            server_address=row.server_address,
            internal_number_id=row.internal_number_id,
            external_number_id=row.external_number_id,
            internal_number=_number(reading, row.internal_number_id),
            external_number=_number(reading, row.external_number_id),
        )

    def read_by(self, found: Template, language: Language | None, own_text: str) -> Template:
        """Return the template as a reader of a language gets it; None where that is not known.

        There are other languages only where the text is the one that came along. What somebody
        has written, for all mails or for one conference (`own_text`), is sent as it is, and the
        server's own words are in the template's language with it.
        """
        own = own_text.strip()
        if own and _lines(own) != _lines(found.body):
            return msgspec.structs.replace(found, body=own)
        came_along = load(self._resources, found.language)
        texts = (found.subject.strip(), _lines(found.body))
        if language is None or texts != (came_along.e_mail_subject, _lines(came_along.e_mail_body)):
            return found
        other = load(self._resources, language)
        return msgspec.structs.replace(
            found, language=language, subject=other.e_mail_subject, body=other.e_mail_body
        )

    def draft(self, connection: Connection, wanted: ConferenceConfiguration) -> Template:
        """Return a template that is not saved. Raises InvalidError where it could not be."""
        _check_texts(wanted)
        _check_numbers(connection, wanted)
        return Template(
            language=wanted.language,
            subject=wanted.e_mail_subject,
            body=wanted.e_mail_body,
            server_address=(wanted.server_address or "").strip(),
            internal_number=_number(direct(connection), wanted.internal_number_id),
            external_number=_number(direct(connection), wanted.external_number_id),
        )

    def dial_in(self, connection: Reading) -> DialInPlace:
        """Return the numbers and the address alone, in one query; empty without a template."""
        rows = connection.execute(_DIAL_IN).all()
        if not rows:
            return DialInPlace()
        numbers = {row.type: written(row) for row in rows if row.type is not None}
        return DialInPlace(
            server_address=rows[0].server_address,
            internal_number=numbers.get("INTERNAL", ""),
            external_number=numbers.get("EXTERNAL", ""),
        )


_TEMPLATE = select(template).where(template.c.id == 1)
_NUMBER = select(phone_numbers).where(phone_numbers.c.id == bindparam("number_id"))
_DIAL_IN = (
    select(template.c.server_address, phone_numbers)
    .outerjoin(
        phone_numbers,
        phone_numbers.c.id.in_((template.c.internal_number_id, template.c.external_number_id)),
    )
    .where(template.c.id == 1)
)


def _lines(text: str) -> list[str]:
    return text.strip().splitlines()


def base_url(server_address: str, own_url: str) -> str:
    """Return the start of links: the template's address, `https` unless it says otherwise."""
    address = server_address.strip().rstrip("/")
    if not address:
        return own_url
    return address if "://" in address else f"https://{address}"


def _check_texts(wanted: ConferenceConfiguration) -> None:
    for field, text, most in (
        ("eMailSubject", wanted.e_mail_subject, limits.MAIL_SUBJECT),
        ("eMailBody", wanted.e_mail_body, limits.MAIL_BODY),
        ("serverAddress", wanted.server_address or "", limits.SERVER_ADDRESS),
    ):
        if len(text) > most:
            raise InvalidError(f"{field} has more than {most} characters.")
    if not wanted.e_mail_subject.strip() or not wanted.e_mail_body.strip():
        raise InvalidError("Subject and text of the mail must not be empty.")
    if "\x00" in wanted.e_mail_subject + wanted.e_mail_body:
        raise InvalidError("The text has a character that cannot be sent.")
    _check_placeholders(wanted.e_mail_subject, wanted.e_mail_body)
    address = (wanted.server_address or "").strip()
    if address and not re.fullmatch(ADDRESS_PATTERN, address):
        raise InvalidError("The web server address is a host name, with or without https://.")


def _check_placeholders(*texts: str) -> None:
    unknown = [name for text in texts for name in unknown_in(text)]
    if unknown:
        known = [one.placeholder for one in (*Variable, *PartMark)]
        raise UnknownPlaceholderError(list(dict.fromkeys(unknown)), known)
    for text in texts:
        for fault, mark in part_faults(text):
            raise WrongPartError(
                _PART_FAULTS[fault].format(mark=mark, end=PartMark.END.placeholder)
            )


_PART_FAULTS = {
    PartFault.UNCLOSED: "The part that begins with {mark} has no end: add {end} after it.",
    PartFault.UNOPENED: "{mark} ends a part that has no beginning.",
    PartFault.REPEATED: "{mark} stands within a part of its own kind: end that with {end} first.",
}


def _check_user(connection: Connection, user_id: int) -> None:
    if connection.execute(select(users.c.id).where(users.c.id == user_id)).first() is None:
        raise NotFoundError("There is no user with this id.")


def _check_numbers(connection: Connection, wanted: ConferenceConfiguration) -> None:
    _check_number(connection, wanted.internal_number_id, "INTERNAL")
    _check_number(connection, wanted.external_number_id, "EXTERNAL")


def _check_number(connection: Connection, number_id: int | None, kind: str) -> None:
    if number_id is None:
        return
    query = select(phone_numbers.c.type, phone_numbers.c.user_id).where(
        phone_numbers.c.id == number_id
    )
    known = 0 < number_id <= limits.LARGEST_ID
    row = connection.execute(query).first() if known else None
    if row is None or row.type != kind:
        raise InvalidError(f"There is no {kind.lower()} number with the id {number_id}.")
    if row.user_id is not None:
        raise InvalidError(f"The number with the id {number_id} belongs to a user.")


def _number(reading: Reading, number_id: int | None) -> str:
    if number_id is None:
        return ""
    row = reading.execute(_NUMBER, {"number_id": number_id}).first()
    return "" if row is None else written(row)


def written(row: Row[Any] | PhoneNumber) -> str:
    """Return a number of the block as one dials it."""
    if row.type == "INTERNAL":
        return str(row.number)
    country, area = row.national_prefix or "", row.local_prefix or ""
    return f"+{country.lstrip('+0')} {area.lstrip('0')} {row.number}"
