"""The wire's types of the address book, the numbers, the phones and the rights.

Names and types are those of the vendor's published REST description, 6.7.0.22. What has a
default may be missing where the client reads; the bundled server says all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from ucc_client.contract.messages import WireType
from ucc_client.domain.number_plan import NumberPlan
from ucc_client.domain.person import Person, Source
from ucc_client.domain.phone_number import digits


class ListedUser(WireType, frozen=True, kw_only=True):
    """`GET /users`: an account, as far as a server tells."""

    id: int
    login: str | None = None
    first_name: str | None = None
    family_name: str | None = None
    email: str | None = None


class Attribute(WireType, frozen=True, kw_only=True):
    """What one value of a contact means: `display_key` is NAME, SURNAME, EMAIL and so on.

    In a scheme there is no `value`; in a contact there is.
    """

    display_key: str = ""
    name: str | None = None
    i18n_display_name: str | None = None
    value: str | None = None


class Block(WireType, frozen=True, kw_only=True):
    """The attributes of a list of values, in the values' order."""

    attributes: tuple[Attribute, ...] = ()
    name: str | None = None
    resource_key: str | None = None


class Tag(WireType, frozen=True, kw_only=True):
    """`GET /contacts/tags`: a group of contacts."""

    name: str
    id: str | None = None
    alias: str | None = None
    owner: str | None = None


class Contact(WireType, frozen=True, kw_only=True):
    """`GET /contacts/{contactId}`: everything about one contact."""

    blocks: tuple[Block, ...]
    editable: bool
    tags: tuple[Tag, ...]
    id: str | None = None
    account_id: int | None = None
    primary_external_number: str | None = None
    primary_internal_number: str | None = None


class ContactsScheme(WireType, frozen=True, kw_only=True):
    """`GET /contacts/scheme`: how the values of a `ContactSummary` are to be read."""

    summary_block: Block | None = None
    phone_numbers_block: Block | None = None
    detail_blocks: tuple[Block, ...] = ()


class ContactSummary(WireType, frozen=True, kw_only=True):
    """A line of the address book: values without names."""

    id: str
    summary_values: tuple[str | None, ...] = ()
    phone_number_values: tuple[str | None, ...] = ()
    additional_values: dict[str, Any] = msgspec.field(default_factory=dict)


class PageMetadata(WireType, frozen=True, kw_only=True):
    """Where a page stands; `page` counts from 0."""

    total_pages: int | None = None
    page: int | None = None
    pagesize: int | None = None
    sort: str | None = None
    sortdirection: str | None = None


class ContactList(WireType, frozen=True, kw_only=True):
    """`GET /contacts`: a page of the address book, perhaps with the scheme for it."""

    contacts: tuple[ContactSummary, ...] = ()
    summary_block_schema: Block | None = None
    phone_numbers_block_schema: Block | None = None
    metadata: PageMetadata | None = None

    def scheme(self) -> ContactsScheme | None:
        """Return the scheme that came with the page, None when it did not."""
        if self.summary_block_schema is None:
            return None
        return ContactsScheme(
            summary_block=self.summary_block_schema,
            phone_numbers_block=self.phone_numbers_block_schema,
        )


class PhoneNumber(WireType, frozen=True, kw_only=True):
    """`GET /phonenumbers`: a number of the block; `type` is INTERNAL, EXTERNAL or another."""

    id: int
    number: str
    type: str
    national_prefix: str | None = None
    local_prefix: str | None = None
    exit_code: str | None = None
    number_block_id: int | None = None
    assigned_user_account_id: int | None = None
    assigned_group_account_id: int | None = None
    assigned_service_id: int | None = None
    assigned_module_instance_id: str | None = None

    @property
    def is_assigned(self) -> bool:
        """Tell whether somebody or something has this number."""
        return any(
            (
                self.assigned_user_account_id,
                self.assigned_group_account_id,
                self.assigned_service_id,
                self.assigned_module_instance_id,
            )
        )


class PhoneAssignment(WireType, frozen=True, kw_only=True):
    """`GET /users/{userId}/phoneconfig/phones`: a phone of the user's."""

    phone_id: int
    phone_name: str
    active: bool = True
    user_id: int | None = None
    is_ifmc: bool = msgspec.field(name="isIFMC", default=False)


class Account(WireType, frozen=True, kw_only=True):
    """`GET /accounts`: who or what has a place on the server."""

    account_id: int
    display_information: str
    federationname: str
    firstname: str
    lastname: str
    local: bool
    primary_internal_phone_number: str
    type: str


class PermissionInfo(WireType, frozen=True, kw_only=True):
    """`GET /permissions/users/{userId}`: a right, by the server's name for it."""

    id: int | None = None
    permission: str = ""
    description: str | None = None


def number_plan(numbers: Iterable[PhoneNumber]) -> NumberPlan:
    """Return where the server stands in the telephone network, as its numbers tell."""
    listed = list(numbers)
    outside = next((one for one in listed if (one.national_prefix or "").strip("+0")), None)
    return NumberPlan(
        country_code="" if outside is None else (outside.national_prefix or "").lstrip("+0"),
        area_code="" if outside is None else (outside.local_prefix or "").lstrip("0"),
        exit_code=next((one.exit_code for one in listed if one.exit_code), ""),
        internal=frozenset(digits(one.number) for one in listed if one.type == "INTERNAL"),
    )


def people_of(contact: ContactSummary, scheme: ContactsScheme) -> Iterator[Person]:
    """Yield one person for each number of a contact, one for a contact with an address only.

    First values count; FAX_NUMBER is no number to be called at.
    """
    summary = _values(scheme.summary_block, contact.summary_values)
    phones = _values(scheme.phone_numbers_block, contact.phone_number_values)
    first: dict[str, str] = {}
    for key, value in summary:
        first.setdefault(key, value)
    name = f"{first.get('NAME', '')} {first.get('SURNAME', '')}".strip()
    email = first.get("EMAIL", "")
    numbers = [value for key, value in (*phones, *summary) if key.endswith("PHONE_NUMBER")]
    if not numbers and not email:
        return
    for number in dict.fromkeys(numbers or [""]):
        yield Person(
            name=name or first.get("COMPANY", "") or email or number,
            number=number,
            email=email,
            source=Source.CONTACT,
        )


def colleague(user: ListedUser) -> Person:
    """Return the person behind an account; a server tells no number with it."""
    name = f"{user.first_name or ''} {user.family_name or ''}".strip()
    return Person(
        name=name or user.login or "",
        email=user.email or "",
        user_id=user.id,
        source=Source.COLLEAGUE,
    )


def may_administer(permissions: tuple[PermissionInfo, ...]) -> bool:
    """Tell whether one of the rights is the administrator's; servers name it differently."""
    return any("admin" in right.permission.casefold() for right in permissions)


def _values(block: Block | None, values: tuple[str | None, ...]) -> list[tuple[str, str]]:
    attributes = () if block is None else block.attributes
    pairs = zip(attributes, values, strict=False)
    return [(one.display_key, value.strip()) for one, value in pairs if value and value.strip()]
