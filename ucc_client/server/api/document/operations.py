"""What the OpenAPI document says of each operation beyond what its handler's signature says."""

from __future__ import annotations

from typing import Any

import msgspec
from litestar.openapi.datastructures import ResponseSpec

from ucc_client.contract import directory as book
from ucc_client.contract import messages
from ucc_client.contract.calls import CallRecord
from ucc_client.contract.extensions import Extension
from ucc_client.contract.live import LiveConference
from ucc_client.contract.mail_state import Resent, TrialMailSent
from ucc_client.contract.preview import MailPreview
from ucc_client.contract.subscription import Subscription
from ucc_client.server.api.document.answer_types import ConferenceSeen, News

TOKEN_SCHEME = "authToken"  # noqa: S105 - the scheme's name

REFUSALS = {
    400: "What was sent cannot be accepted; the message says what of it.",
    401: "There is no valid token. Sign in.",
    403: "The user sees it, but may not do this.",
    404: "It does not exist, or the user may not know that it does.",
    408: "The body did not arrive in time.",
    409: "The conference does not run, or no telephone engine works.",
    410: "The token is not known here, or too old. Ask without one.",
    412: "Somebody else changed the conference meanwhile; the body is how it is now.",
    413: "The body is too large.",
    415: "The body is something else than JSON.",
    422: "The `Idempotency-Key` was used for another request.",
    429: "Too many requests in a second, too many failed sign-ins, or too many mails. Wait as "
    "`Retry-After` says.",
    500: "The server's own mistake.",
    503: "The database is too busy, or (signing in) the company's directory, which knows the "
    "passwords, cannot be asked. Nothing was done; wait as `Retry-After` says.",
}
OF_EXTENSIONS = {
    410: Extension.CHANGES,
    412: Extension.REVISION,
    422: Extension.IDEMPOTENCY,
}
"""Answers that only a server with the extension gives."""


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One method of one path. `answer` is the type of a success's body, None when it has none.

    `headers` are those of a success; `sends` are request headers of extensions; `links` lead to
    other operations by what the answer says.
    """

    summary: str
    tag: str
    description: str = ""
    status: int = 200
    answer: Any = None
    media_type: str = "application/json"
    refusals: tuple[int, ...] = ()
    open: bool = False
    writes: bool = False
    extension: Extension | None = None
    headers: tuple[str, ...] = ()
    sends: tuple[str, ...] = ()
    links: dict[str, dict[str, str]] = {}

    def statuses(self) -> list[int]:
        """Return the refusals, the ones of all operations included."""
        signed_in = () if self.open else (401, 429)
        sent = (408, 413, 415) if self.writes else ()
        return sorted({400, 500, 503, *signed_in, *sent, *self.refusals})


_OWN = {"userId": "$request.path.userId"}
_MADE = {**_OWN, "conferenceId": "$response.body#/conferenceId"}
_LISTED = {**_OWN, "conferenceId": "$response.body#/0/conferenceId"}
_CHANGED = {**_OWN, "conferenceId": "$response.body#/changed/0/conferenceId"}
_SAME = {**_OWN, "conferenceId": "$request.path.conferenceId"}
_ME = {"userId": "$response.body#/id"}

OPERATIONS: dict[str, Operation] = {
    "getNonce": Operation(
        summary="Begin to sign in",
        description="The answer says which form of secret is wanted, and the nonce for it. A nonce "
        "works once, for five minutes.",
        tag="Login",
        answer=messages.Login,
        refusals=(429,),
        open=True,
    ),
    "signIn": Operation(
        summary="Sign in",
        description="`Internal`: `secret` is `login:sha512(login + nonce + sha512(password))`, "
        "hashes in lower-case hex. `ActiveDirectory`: it is `base64(login + nonce + password)`, "
        "for encrypted connections only. The token holds for four hours.",
        tag="Login",
        answer=messages.AuthToken,
        refusals=(429,),
        open=True,
        writes=True,
    ),
    "signOut": Operation(summary="Sign out", tag="Login", status=204),
    "searchUsers": Operation(
        summary="Search users",
        description="Those whose name, login or address has every word of the term.",
        tag="Users",
        answer=list[messages.User],
    ),
    "getMe": Operation(
        summary="Who am I",
        tag="Users",
        answer=messages.User,
        links={
            "getUser": _ME,
            "listConferences": _ME,
            "createConference": _ME,
            "previewMails": _ME,
            "getChanges": _ME,
            "getOwnPermissions": _ME,
            "getPhones": _ME,
            "getSubscription": _ME,
        },
    ),
    "getUser": Operation(summary="One user", tag="Users", answer=messages.User, refusals=(404,)),
    "getPhones": Operation(
        summary="The own phones",
        tag="Users",
        answer=list[book.PhoneAssignment],
        refusals=(404,),
    ),
    "listAccounts": Operation(
        summary="Everybody with an account", tag="Users", answer=list[book.Account]
    ),
    "listConferences": Operation(
        summary="A page of the own conferences",
        description="Those that the user owns or takes part in.",
        tag="Conferences",
        answer=list[messages.ManagedConferenceSummary],
        refusals=(404,),
        links={"getConference": _LISTED, "changeConference": _LISTED, "startConference": _LISTED},
    ),
    "createConference": Operation(
        summary="Create a conference",
        description="Invitations go to the participants with an address.",
        tag="Conferences",
        status=201,
        answer=ConferenceSeen,
        refusals=(404, 422),
        writes=True,
        headers=("Location", "ETag"),
        sends=("Idempotency-Key",),
        links={
            "getConference": _MADE,
            "changeConference": _MADE,
            "deleteConference": _MADE,
            "startConference": _MADE,
        },
    ),
    "getConference": Operation(
        summary="One conference",
        tag="Conferences",
        answer=ConferenceSeen,
        refusals=(404,),
        headers=("ETag",),
        links={"changeConference": _SAME, "deleteConference": _SAME, "startConference": _SAME},
    ),
    "changeConference": Operation(
        summary="Change a conference",
        description="For its owner and its moderators. Mails go to those whom the change concerns.",
        tag="Conferences",
        status=204,
        refusals=(403, 404, 412, 422),
        writes=True,
        headers=("ETag",),
        sends=("If-Match", "Idempotency-Key"),
    ),
    "deleteConference": Operation(
        summary="Delete a conference",
        description="For its owner. Cancellations go to the participants.",
        tag="Conferences",
        status=204,
        refusals=(403, 404, 408, 412, 413, 422),
        sends=("If-Match", "Idempotency-Key"),
    ),
    "startConference": Operation(
        summary="Start a conference",
        description="For its owner and its moderators. One that runs goes on; one that is over "
        "is 400.",
        tag="Conferences",
        status=204,
        refusals=(403, 404, 422),
        writes=True,
        sends=("Idempotency-Key",),
    ),
    "getChanges": Operation(
        summary="What is new since a token",
        tag="Conferences",
        answer=News,
        refusals=(404, 410),
        extension=Extension.CHANGES,
        links={"getConference": _CHANGED},
    ),
    "previewMails": Operation(
        summary="See the mails that saving would cause",
        description="The body is what would be sent to create a conference or, with its "
        "`conferenceId`, to change that one. Nothing is saved, and no PIN is made: dots stand for "
        "PINs and links that are not the asker's own.",
        tag="Conferences",
        answer=MailPreview,
        refusals=(403, 404),
        writes=True,
        extension=Extension.PREVIEW,
    ),
    "answerInvitation": Operation(
        summary="Answer an invitation for oneself",
        description="For those who take part. It raises no revision, and nobody is mailed. A "
        "`date` that this person is not on is 400.",
        tag="Conferences",
        status=204,
        refusals=(403, 404, 422),
        writes=True,
        extension=Extension.ANSWERS,
        sends=("Idempotency-Key",),
    ),
    "sendInvitationsAgain": Operation(
        summary="Send invitations again",
        description="For its owner and its moderators: to all with an address, or to those who "
        "are named. Who has a mail on the way gets no other. `queued` and `waiting` say how many "
        "of either there are.",
        tag="Conferences",
        answer=Resent,
        refusals=(403, 404, 422),
        writes=True,
        extension=Extension.MAIL_STATE,
        sends=("Idempotency-Key",),
    ),
    "sendTestMail": Operation(
        summary="Send a test mail of a template",
        description="For administrators; 401 for others. Nothing is saved; the mail goes to the "
        "own address, or to the one that is named.",
        tag="Configuration",
        answer=TrialMailSent,
        writes=True,
        extension=Extension.MAIL_STATE,
    ),
    "getLive": Operation(
        summary="Who is in by telephone",
        description="People are listed while it runs: who is in, is called, has left, or was not "
        "reached. Numbers are told to those who may moderate it.",
        tag="Conferences",
        answer=LiveConference,
        refusals=(404,),
        extension=Extension.LIVE,
    ),
    "orderLive": Operation(
        summary="Have something done in a running conference",
        description="For its owner, its moderators, and who was made one for this time. It is "
        "done a moment later; how it went, `live` tells. `personIds` names calls of `live`; 404 is "
        "also somebody who is not there, 400 what cannot be dialled.",
        tag="Conferences",
        status=202,
        refusals=(403, 404, 409, 422),
        writes=True,
        extension=Extension.LIVE,
        sends=("Idempotency-Key",),
    ),
    "listCalls": Operation(
        summary="Who was in by telephone",
        description="For its owner: the calls that are over, newest first, for as long as they "
        "are kept.",
        tag="Conferences",
        answer=list[CallRecord],
        refusals=(403, 404),
        extension=Extension.LIVE,
    ),
    "listenToEvents": Operation(
        summary="Be told when something changed",
        description="Server-sent events without end: `ready`, then `changed` whenever `changes` "
        "has something new, `live` with a conference's id as its data when somebody comes, goes or "
        "talks in it, and a comment now and then.",
        tag="Conferences",
        answer=str,
        media_type="text/event-stream",
        refusals=(404,),
        extension=Extension.EVENTS,
    ),
    "getSubscription": Operation(
        summary="The address of the own calendar",
        description="Calendar programs read all conferences of the user there, with the user's own "
        "PINs. It is empty until one was made, and again when it was revoked.",
        tag="Users",
        answer=Subscription,
        refusals=(404,),
        extension=Extension.SUBSCRIPTION,
    ),
    "renewSubscription": Operation(
        summary="Make a new address of the own calendar",
        description="The one before does not hold any more.",
        tag="Users",
        answer=Subscription,
        refusals=(404, 422),
        writes=True,
        extension=Extension.SUBSCRIPTION,
        sends=("Idempotency-Key",),
    ),
    "revokeSubscription": Operation(
        summary="Revoke the address of the own calendar",
        tag="Users",
        status=204,
        refusals=(404, 408, 413, 422),
        extension=Extension.SUBSCRIPTION,
        sends=("Idempotency-Key",),
    ),
    "getConfiguration": Operation(
        summary="The template of the invitations",
        tag="Configuration",
        answer=messages.ConferenceConfiguration,
    ),
    "changeConfiguration": Operation(
        summary="Change the template",
        description="For administrators; 401 for others, whichever `userId` they name.",
        tag="Configuration",
        refusals=(404,),
        writes=True,
    ),
    "getDefaultTexts": Operation(
        summary="The texts that come along",
        tag="Configuration",
        answer=messages.ConferenceConfigurationTexts,
    ),
    "listContacts": Operation(
        summary="A page of the address book",
        tag="Contacts",
        answer=book.ContactList,
        refusals=(403,),
        links={"getContact": {"contactId": "$response.body#/contacts/0/id"}},
    ),
    "getContactScheme": Operation(
        summary="What the values of a contact mean", tag="Contacts", answer=book.ContactsScheme
    ),
    "listTags": Operation(
        summary="A page of the tags", tag="Contacts", answer=list[book.Tag], refusals=(403,)
    ),
    "getContact": Operation(
        summary="One contact", tag="Contacts", answer=book.Contact, refusals=(403, 404)
    ),
    "listNumbers": Operation(
        summary="The numbers of the block",
        tag="Numbers",
        answer=list[book.PhoneNumber],
        links={"getNumber": {"phoneNumberId": "$response.body#/0/id"}},
    ),
    "getNumber": Operation(
        summary="One number", tag="Numbers", answer=book.PhoneNumber, refusals=(404,)
    ),
    "listPermissions": Operation(
        summary="The rights that there are", tag="Permissions", answer=list[book.PermissionInfo]
    ),
    "getOwnPermissions": Operation(
        summary="The own rights",
        tag="Permissions",
        answer=list[book.PermissionInfo],
        refusals=(404,),
    ),
}


def described(operation_id: str) -> dict[str, Any]:
    """Return the keyword arguments of a route handler that describe this operation."""
    told = OPERATIONS[operation_id]
    responses = {
        told.status: ResponseSpec(
            told.answer, generate_examples=False, description="Done.", media_type=told.media_type
        )
    }
    for status in told.statuses():
        body = ConferenceSeen if status == 412 else messages.ErrorBody
        responses[status] = ResponseSpec(
            body, generate_examples=False, description=REFUSALS[status]
        )
    return {
        "operation_id": operation_id,
        "summary": told.summary,
        "description": told.description or None,
        "tags": [told.tag],
        "responses": responses,
        "security": [] if told.open else [{TOKEN_SCHEME: []}],
        "opt": {"open": True} if told.open else {},
    }
