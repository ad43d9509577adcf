"""What the values of a contact mean, in the order in which they are sent."""

from __future__ import annotations

import gettext
from pathlib import Path

import msgspec
from sqlalchemy import Row

from ucc_client.contract.directory import Attribute, Block, ContactsScheme
from ucc_client.server.language import N_, translation


class Field(msgspec.Struct, frozen=True):
    """A value of a contact: its column, its key on the wire, and its name for people."""

    column: str
    display_key: str
    label: str


SUMMARY = (
    Field("name", "NAME", N_("First name")),
    Field("surname", "SURNAME", N_("Surname")),
    Field("company", "COMPANY", N_("Company")),
    Field("email", "EMAIL", N_("E-mail")),
)
NUMBERS = (
    Field("office_number", "OFFICE_PHONE_NUMBER", N_("Office")),
    Field("mobile_number", "MOBILE_PHONE_NUMBER", N_("Mobile")),
    Field("private_number", "PRIVATE_PHONE_NUMBER", N_("Private")),
    Field("fax_number", "FAX_NUMBER", N_("Fax")),
)
DETAILS = (
    Field("job_title", "JOB_TITLE", N_("Position")),
    Field("city", "CITY", N_("City")),
    Field("country", "COUNTRY", N_("Country")),
)
BLOCKS = (("summary", SUMMARY), ("phoneNumbers", NUMBERS), ("details", DETAILS))
FIELDS = tuple(field for _, fields in BLOCKS for field in fields)


def scheme(resources: Path, language: str) -> ContactsScheme:
    """Return the scheme with the fields' names in `language`, English where there are none."""
    texts = translation(resources, language)
    summary, numbers, details = (_block(name, fields, texts) for name, fields in BLOCKS)
    return ContactsScheme(
        summary_block=summary, phone_numbers_block=numbers, detail_blocks=(details,)
    )


def filled(contact: Row[tuple[object, ...]], texts: gettext.NullTranslations) -> tuple[Block, ...]:
    """Return all blocks of one contact with its values."""
    return tuple(_block(name, fields, texts, contact) for name, fields in BLOCKS)


def _block(
    name: str,
    fields: tuple[Field, ...],
    texts: gettext.NullTranslations,
    contact: Row[tuple[object, ...]] | None = None,
) -> Block:
    return Block(
        name=name,
        resource_key=name,
        attributes=tuple(
            Attribute(
                display_key=field.display_key,
                name=field.column,
                i18n_display_name=texts.gettext(field.label),
                value=None if contact is None else getattr(contact, field.column),
            )
            for field in fields
        ),
    )
