"""What the server knows beside conferences: people, numbers, phones, rights, the template.

Older and smaller servers lack some of these paths: a 404 there means that they have none.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from ucc_client.api.session import Session
from ucc_client.contract.directory import (
    ContactList,
    ContactsScheme,
    ListedUser,
    PermissionInfo,
    PhoneAssignment,
    PhoneNumber,
    colleague,
    people_of,
)
from ucc_client.contract.errors import NotAServerError, RefusedError
from ucc_client.contract.extensions import Extensions
from ucc_client.contract.mail_state import TrialMailSent
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.messages import ConferenceConfigurationTexts
from ucc_client.domain.person import Person

T = TypeVar("T")

CONTACTS_PAGE = 500
SMALLEST_FULL_PAGE = 20
"""The contract's default: a server that gives less than we asked for gives this many."""


class Directory:
    """Reads for every signed-in user; every method raises `contract.errors.ServerError`."""

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._user_id = user_id

    @property
    def extensions(self) -> Extensions:
        """What the server announced with its last answer."""
        return self._session.extensions

    def configuration(self) -> RawObject:
        """Return the template (`/conferenceConfiguration`) as it came."""
        body = self._session.read("/conferenceConfiguration").body
        if not isinstance(body, dict):
            raise NotAServerError("the configuration is not a JSON object")
        return body

    def save_configuration(self, body: RawObject) -> None:
        """Change the template; RefusedError with status 401 for who may not."""
        self._session.request(
            "PUT",
            "/conferenceConfiguration",
            body=body,
            parameters={"userId": str(self._user_id)},
        )

    def try_template(self, configuration: RawObject) -> str:
        """Send a test mail of this template to the user; return where it goes.

        Source: contract, extension `mail-state`.
        """
        body = {"configuration": configuration}
        path = "/conferenceConfiguration/testMail"
        sent = self._session.request("POST", path, body=body).body
        return _read(sent, TrialMailSent).e_mail_address

    def default_texts(self, locale: str) -> ConferenceConfigurationTexts:
        """Return the server's own subject and text in a language."""
        path = "/conferenceConfiguration/defaults"
        body = self._session.read(path, {"locale": locale}).body
        return _read(body, ConferenceConfigurationTexts)

    def numbers(self) -> tuple[PhoneNumber, ...]:
        """Return the numbers of the block, none from a server that does not tell."""
        return _read(self._optional("/phonenumbers") or (), tuple[PhoneNumber, ...])

    def phones(self) -> tuple[PhoneAssignment, ...]:
        """Return the user's own phones."""
        path = f"/users/{self._user_id}/phoneconfig/phones"
        return _read(self._optional(path) or (), tuple[PhoneAssignment, ...])

    def permissions(self) -> tuple[PermissionInfo, ...] | None:
        """Return the user's rights, None from a server that does not tell."""
        body = self._optional(f"/permissions/users/{self._user_id}")
        return None if body is None else _read(body, tuple[PermissionInfo, ...])

    def people(self) -> list[Person]:
        """Return the accounts of the server, then its contacts."""
        users = _read(self._optional("/users") or (), tuple[ListedUser, ...])
        return [*map(colleague, users), *self._contacts()]

    def _contacts(self) -> list[Person]:
        found: dict[str, list[Person]] = {}
        scheme: ContactsScheme | None = None
        page = 0
        while True:
            parameters = {"page": str(page), "pagesize": str(CONTACTS_PAGE)}
            body = self._optional("/contacts", parameters)
            listed = _read(body or {}, ContactList)
            scheme = listed.scheme() or scheme or self._scheme()
            before = len(found)
            for contact in listed.contacts:
                found[contact.id] = list(people_of(contact, scheme))
            page += 1
            pages = None if listed.metadata is None else listed.metadata.total_pages
            is_last = page >= pages if pages else len(listed.contacts) < SMALLEST_FULL_PAGE
            if is_last or len(found) == before:
                return [person for people in found.values() for person in people]

    def _scheme(self) -> ContactsScheme:
        return _read(self._optional("/contacts/scheme") or {}, ContactsScheme)

    def _optional(self, path: str, parameters: dict[str, str] | None = None) -> Any:
        try:
            return self._session.read(path, parameters).body
        except RefusedError as error:
            if error.status == 404:
                return None
            raise


def _read(body: object, expected: type[T]) -> T:
    try:
        return msgspec.convert(body, expected)
    except msgspec.ValidationError as error:
        raise NotAServerError(f"not as the contract has it: {error}") from error
