"""The address book: search, tags, pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from ucc_client.contract.directory import (
    Contact,
    ContactList,
    ContactsScheme,
    ContactSummary,
    PageMetadata,
    Tag,
)
from ucc_client.server import limits
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import contact_tags, contacts, tags
from ucc_client.server.language import translation
from ucc_client.server.refusals import InvalidError, NotFoundError
from ucc_client.server.services.contact_scheme import (
    FIELDS,
    NUMBERS,
    SUMMARY,
    filled,
    scheme,
)

CONTACT_SORTS = {field.column: field.column for field in FIELDS} | {
    field.display_key: field.column for field in FIELDS
}
"""What a list of contacts is sorted by: a field's name in the scheme, or its key."""

TAG_SORTS = {"name": "name", "id": "id"}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """One page of a list as a client asks for it; `number` counts from 0."""

    number: int
    size: int
    sort: str
    descending: bool


def wanted_page(
    number: int,
    size: int,
    sort: str | None,
    sortdirection: str | None,
    *,
    sorts: dict[str, str],
    default: str,
) -> Wanted:
    """Read a list's parameters; `sorts` maps what may be asked to columns. Raises InvalidError."""
    if number < 0 or not 1 <= size <= limits.PAGE_SIZE:
        raise InvalidError(f"page counts from 0, pagesize goes from 1 to {limits.PAGE_SIZE}.")
    if sortdirection not in (None, "ASC", "DESC"):
        raise InvalidError("sortdirection is ASC or DESC.")
    sort = default if sort is None else sort
    if sort not in sorts:
        raise InvalidError(f"sort is one of {', '.join(sorts)}.")
    return Wanted(number=number, size=size, sort=sort, descending=sortdirection == "DESC")


class Contacts:
    """The address book that all users of the installation share."""

    def __init__(self, database: Database, resources: Path) -> None:
        self._database, self._resources = database, resources

    def list(self, terms: str, wanted_tags: Sequence[str], wanted: Wanted) -> ContactList:
        """Return a page of the contacts that have every word of `terms` and one of the tags."""
        with self._database.read() as connection:
            found = connection.execute(_with_tags(wanted_tags)).all()
        # Not in SQL: SQLite folds the case of A to Z only, and sorts Ö behind Z.
        words = [_folded(word) for word in terms.split()]
        rows = [row for row in found if all(word in _searched(row) for word in words)]
        rows.sort(key=lambda row: _sort_key(row, CONTACT_SORTS[wanted.sort]))
        if wanted.descending:
            rows.reverse()
        known = self.scheme("en")
        begin = wanted.number * wanted.size
        return ContactList(
            contacts=tuple(_to_summary(row) for row in rows[begin : begin + wanted.size]),
            summary_block_schema=known.summary_block,
            phone_numbers_block_schema=known.phone_numbers_block,
            metadata=PageMetadata(
                page=wanted.number,
                pagesize=wanted.size,
                sort=wanted.sort,
                sortdirection="DESC" if wanted.descending else "ASC",
                total_pages=-(-len(rows) // wanted.size),
            ),
        )

    def get(self, contact_id: str) -> Contact:
        """Return everything about one contact. Raises NotFoundError."""
        number = int(contact_id) if contact_id.isascii() and contact_id.isdigit() else 0
        if not 0 < number < 2**63:
            raise NotFoundError("There is no contact with this id.")
        with self._database.read() as connection:
            row = connection.execute(select(contacts).where(contacts.c.id == number)).first()
            if row is None:
                raise NotFoundError("There is no contact with this id.")
            return Contact(
                id=str(row.id),
                blocks=filled(row, translation(self._resources, "en")),
                editable=False,
                tags=_tags_of(connection, row.id),
                primary_external_number=row.office_number or row.mobile_number,
            )

    def scheme(self, language: str) -> ContactsScheme:
        """Return what the values mean, with names in `language`."""
        return scheme(self._resources, language)

    def tags(self, wanted: Wanted) -> Sequence[Tag]:
        """Return a page of the tags."""
        with self._database.read() as connection:
            rows = list(connection.execute(select(tags)))
        rows.sort(key=lambda row: _sort_key(row, TAG_SORTS[wanted.sort]))
        if wanted.descending:
            rows.reverse()
        begin = wanted.number * wanted.size
        return [_to_tag(row) for row in rows[begin : begin + wanted.size]]


def _with_tags(wanted: Sequence[str]) -> Any:
    query = select(contacts)
    if not wanted:
        return query
    ids = [int(one) for one in wanted if one.isascii() and one.isdigit() and len(one) < 19]
    tagged = (
        select(contact_tags.c.contact_id)
        .join(tags, tags.c.id == contact_tags.c.tag_id)
        .where(tags.c.name.in_(wanted) | tags.c.id.in_(ids))
    )
    return query.where(contacts.c.id.in_(tagged))


def _tags_of(connection: Connection, contact_id: int) -> tuple[Tag, ...]:
    query = (
        select(tags)
        .join(contact_tags, contact_tags.c.tag_id == tags.c.id)
        .where(contact_tags.c.contact_id == contact_id)
        .order_by(tags.c.name)
    )
    return tuple(_to_tag(row) for row in connection.execute(query))


def _to_tag(row: Row[Any]) -> Tag:
    return Tag(id=str(row.id), name=row.name)


def _to_summary(row: Row[Any]) -> ContactSummary:
    return ContactSummary(
        id=str(row.id),
        summary_values=tuple(getattr(row, field.column) for field in SUMMARY),
        phone_number_values=tuple(getattr(row, field.column) for field in NUMBERS),
        additional_values={},
    )


def _searched(row: Row[Any]) -> str:
    values = [str(getattr(row, field.column)) for field in FIELDS]
    numbers = ["".join(getattr(row, field.column).split()) for field in NUMBERS]
    return "\n".join(_folded(value) for value in (*values, *numbers))


def _sort_key(row: Row[Any], column: str) -> tuple[object, ...]:
    value = getattr(row, column)
    if isinstance(value, int):
        return (value,)
    names = (getattr(row, "surname", ""), getattr(row, "name", ""))
    return (value == "", _folded(value), *map(_folded, names), row.id)


def _folded(text: str) -> str:
    """Return `text` without case and accents: Öztürk is found and sorted as ozturk."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))
