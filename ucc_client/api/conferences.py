"""The user's conferences on the server: `/users/{userId}/managedConferences`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from ucc_client.api.parallel import LongQuestion, in_parallel, patiently
from ucc_client.api.session import Session
from ucc_client.api.told_objects import Line, ToldObjects
from ucc_client.api.transport import CONNECTIONS, WHOLE_READ_TIMEOUT_S, WireAnswer
from ucc_client.contract.answers import OwnAnswer
from ucc_client.contract.errors import (
    GONE,
    NotAServerError,
    OutdatedError,
    RefusedError,
    ServerError,
    ServerTroubleError,
)
from ucc_client.contract.extensions import (
    IDEMPOTENCY_HEADER,
    Extensions,
    etag,
    revision_in,
)
from ucc_client.contract.mail_state import Resend, Resent
from ucc_client.contract.mapping import RawObject
from ucc_client.contract.preview import MailPreview
from ucc_client.contract.server_record import Created, id_in, read_conference, read_summary

PAGE_SIZE = 500
SMALLEST_FULL_PAGE = 20
"""The contract's default page: a server that gives less than we asked for gives this many."""

MOST_UNREAD = 5
"""Where so many come at once and none can be read, the server is the trouble."""
_OF_ONE = (RefusedError, ServerTroubleError, NotAServerError)
"""What one conference can be the cause of."""


class _ToldChanges(msgspec.Struct, frozen=True):
    """`contract.extensions.Changes`, whose objects are left as text at first."""

    token: str
    changed: list[msgspec.Raw]
    removed: list[int]


class _Feed(NamedTuple):
    token: str
    lines: Sequence[RawObject]
    changed: Sequence[RawObject]
    removed: Sequence[int]


class Conferences:
    """One user's conferences; every method raises `contract.errors.ServerError`.

    Objects are handed on as they came, so that fields that we do not know survive.
    """

    def __init__(self, session: Session, user_id: int) -> None:
        self._session = session
        self._path = f"/users/{user_id}/managedConferences"
        self._everything = LongQuestion(
            lambda: session.get(
                f"{self._path}/changes", None, WHOLE_READ_TIMEOUT_S, kind=_ToldChanges
            )
        )

    @property
    def extensions(self) -> Extensions:
        """What the server announced with its last answer."""
        return self._session.extensions

    def list_all(self, *, certain: bool = False) -> dict[int, RawObject]:
        """Return all lines of the list by id, oldest first; all pages or none.

        A page shifts when something before it is deleted meanwhile, and then a line is missed:
        `certain` reads until two readings have the same ids, and raises NotAServerError where a
        line cannot be read. Else there is nothing but the id of such a one.
        """
        lines = self._list(strictly=certain)
        while certain:
            again = self._list(strictly=True)
            if again.keys() == lines.keys():
                break
            lines = again
        return lines

    def changes(self, since: str | None) -> _Feed:
        """Return what changed since a token, everything without; raises OutdatedError.

        Source: contract, extension `changes`.
        """
        try:
            if since is None:
                answer = self._everything.answer(self._session.cancelled)
            else:
                path = f"{self._path}/changes"
                answer = self._session.read(path, {"since": since}, _ToldChanges)
        except RefusedError as error:
            if error.status == 410:
                raise OutdatedError("what changed since then is not known any more") from error
            raise
        body = answer.body
        if not isinstance(body, _ToldChanges):
            raise NotAServerError("not a list of changes")
        texts = body.changed
        return _Feed(body.token, ToldObjects(texts, Line), ToldObjects(texts), body.removed)

    def get(self, conference_id: int) -> RawObject | None:
        """Return one conference, None when the server says that it is gone."""
        return patiently(lambda: self._get(conference_id), self._session.cancelled)

    def get_many(self, ids: Sequence[int]) -> Iterator[tuple[int, RawObject | ServerError | None]]:
        """Yield conferences as they come, about in order, several requests at a time.

        What goes wrong with one conference comes in its place; what goes wrong with the server
        is raised.
        """
        answers = in_parallel(
            self._get, ids, at_once=CONNECTIONS, cancelled=self._session.cancelled
        )
        for conference_id, found in answers:
            if isinstance(found, ServerError) and not _is_of_one(found):
                raise found
            yield conference_id, found

    def create(self, body: RawObject, *, key: str | None) -> Created:
        """Create a conference; `key` is the `Idempotency-Key`."""
        answer = self._session.request("POST", self._path, body=body, headers=_headers(key))
        made = answer.body if isinstance(answer.body, dict) else {}
        location = re.search(r"/(\d{1,18})/?$", answer.location)
        conference_id = id_in({"conferenceId": int(location.group(1))} if location else made)
        if conference_id is None:
            return Created(None)
        if made.get("conferenceId") == conference_id and "participants" in made:
            return Created(conference_id, _with_revision(made, answer))
        return Created(conference_id)

    def update(
        self, conference_id: int, body: RawObject, *, key: str | None, revision: int | None
    ) -> None:
        """Change a conference; raises ClashError, RefusedError with a status of `GONE`."""
        self._session.request(
            "PUT", f"{self._path}/{conference_id}", body=body, headers=_headers(key, revision)
        )

    def delete(self, conference_id: int, *, key: str | None, revision: int | None) -> None:
        """Delete a conference; one that is gone already is fine. Raises ClashError."""
        try:
            self._session.request(
                "DELETE", f"{self._path}/{conference_id}", headers=_headers(key, revision)
            )
        except RefusedError as error:
            if error.status not in GONE:
                raise

    def start(self, conference_id: int, phone_name: str) -> None:
        """Start a conference, entering by the phone of that name; RefusedError when over."""
        self._session.request(
            "PUT",
            f"{self._path}/{conference_id}/start",
            parameters={"phoneName": phone_name} if phone_name else None,
        )

    def answer(self, conference_id: int, said: OwnAnswer) -> None:
        """Answer the own invitation; RefusedError for who does not take part.

        Source: contract, extension `answers`.
        """
        self._session.request("PUT", f"{self._path}/{conference_id}/answer", body=_body(said))

    def send_again(self, conference_id: int, to: Resend, *, key: str) -> Resent:
        """Send invitations again; `key` is the `Idempotency-Key`.

        Source: contract, extension `mail-state`.
        """
        answer = self._session.request(
            "POST", f"{self._path}/{conference_id}/resend", body=_body(to), headers=_headers(key)
        ).body
        try:
            return msgspec.convert(answer, Resent)
        except msgspec.ValidationError as error:
            raise NotAServerError(f"not what was sent again: {error}") from error

    def preview(self, body: RawObject) -> MailPreview:
        """Return the mails that saving this body would cause; with its id it is a change.

        Source: contract, extension `preview`.
        """
        answer = self._session.request("POST", f"{self._path}/preview", body=body).body
        try:
            return msgspec.convert(answer, MailPreview)
        except msgspec.ValidationError as error:
            raise NotAServerError(f"not a preview of mails: {error}") from error

    def _get(self, conference_id: int) -> RawObject | None:
        try:
            answer = self._session.get(f"{self._path}/{conference_id}")
        except RefusedError as error:
            if error.status in GONE:
                return None
            raise
        read_conference(answer.body)
        return _with_revision({**answer.body, "conferenceId": conference_id}, answer)

    def _list(self, *, strictly: bool) -> dict[int, RawObject]:
        found: dict[int, RawObject] = {}
        page = 0
        while True:
            lines = self._page(page)
            new = _read_lines(lines, strictly=strictly)
            before = len(found)
            found |= new
            if len(lines) < SMALLEST_FULL_PAGE or len(found) == before:
                return found
            page += 1

    def _page(self, page: int) -> list[Any]:
        body = self._session.read(
            self._path,
            {
                "page": str(page),
                "pagesize": str(PAGE_SIZE),
                "sort": "conferenceId",
                "sortdirection": "ASC",
            },
        ).body
        if not isinstance(body, list):
            raise NotAServerError("the list of conferences is not a JSON array")
        return body


def _is_of_one(error: ServerError) -> bool:
    # Who asks for a pause speaks for the whole server.
    asks_for_pause = isinstance(error, ServerTroubleError) and error.retry_after is not None
    return isinstance(error, _OF_ONE) and not asks_for_pause


def _read_lines(lines: Sequence[Any], *, strictly: bool) -> dict[int, RawObject]:
    """Return lines of the list by their ids; of those that cannot be read the id alone."""
    found: dict[int, RawObject] = {}
    unread = 0
    for line in lines:
        try:
            found[read_summary(line).conference_id] = line
        except NotAServerError:
            unread += 1
            number = id_in(line)
            # What has no id is nothing of ours.
            if strictly or number is None or unread == len(lines) >= MOST_UNREAD:
                raise
            found[number] = {"conferenceId": number}
    return found


def _body(said: msgspec.Struct) -> RawObject:
    return {name: value for name, value in msgspec.to_builtins(said).items() if value is not None}


def _headers(key: str | None, revision: int | None = None) -> dict[str, str]:
    headers = {} if key is None else {IDEMPOTENCY_HEADER: key}
    return headers if revision is None else {**headers, "If-Match": etag(revision)}


def _with_revision(body: RawObject, answer: WireAnswer) -> RawObject:
    revision = revision_in(answer.etag)
    return body if revision is None else {**body, "revision": revision}
