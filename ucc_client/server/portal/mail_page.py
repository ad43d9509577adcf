"""Admin ▸ Mail queue: what becomes of mails, as `ucc-server mail` has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery

from ucc_client.server.language import N_
from ucc_client.server.mail.states import MailState
from ucc_client.server.portal import places
from ucc_client.server.portal.conference_words import kind_words
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.moments import InstantWords
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.mail_records import MailRecord, MailRecords

SHOWN = 200
_ADMINISTRATOR = {"administrator": True}
_STATES = {
    MailState.WAITING: N_("waiting"),
    MailState.SENDING: N_("being sent"),
    MailState.SENT: N_("sent"),
    MailState.FAILED: N_("failed"),
    MailState.GIVEN_UP: N_("given up"),
    MailState.UNCLEAR: N_("unclear"),
}
_GROUPS: dict[str, tuple[MailState, ...]] = {
    "open": (MailState.WAITING, MailState.SENDING),
    "trouble": (MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR),
    "sent": (MailState.SENT,),
    "all": (),
}
_RETRIED = (MailState.WAITING, MailState.FAILED, MailState.GIVEN_UP, MailState.UNCLEAR)
_GIVEN_UP = (MailState.WAITING, MailState.UNCLEAR)


class MailPage:
    """Lists the newest mails, and lets single ones be tried again or given up."""

    def __init__(self, frame: Frame, records: MailRecords, wake: Callable[[], None]) -> None:
        self._frame, self._records, self._wake = frame, records, wake

    def page(
        self, visitor: Visitor, which: str, *, status: int = 200, problem: str = "", done: str = ""
    ) -> Page:
        """Return the list of one group; `which` is its name in the address."""
        group = which if which in _GROUPS else "open"
        _ = self._frame.gettext(visitor)
        moments = InstantWords(visitor)

        def line(one: MailRecord) -> dict[str, Any]:
            return {
                "id": one.mail_id,
                "kind": kind_words(one.kind, _),
                "address": one.address,
                "state": one.state.value,
                "says": _(_STATES[one.state]),
                "when": moments.moment(one.over_at or one.queued_at),
                "next": moments.moment(one.next_attempt_at) if one.next_attempt_at else "",
                "attempts": one.attempts,
                "answer": one.answer,
                "returned": one.returned if one.returned_at is not None else None,
                "retry": one.state in _RETRIED,
                "give_up": one.state in _GIVEN_UP,
            }

        return self._frame.show(
            visitor,
            "mail-queue.html",
            status,
            group=group,
            lines=[line(one) for one in self._records.newest(SHOWN, _GROUPS[group])],
            problem=problem,
            done=self._frame.done(visitor, done),
        )

    def sent(self, visitor: Visitor, form: Form) -> Response[Any]:
        """Try a mail again, or give it up."""
        retry, give_up = form.number("retry"), form.number("give-up")
        which = form.text("which")
        try:
            if retry is not None:
                self._records.retry([retry])
                self._wake()
            elif give_up is not None:
                self._records.give_up([give_up])
        except AdministrationError as error:
            words = error.said_in(self._frame.texts(visitor))
            return self.page(visitor, which, status=409, problem=words)
        if which not in _GROUPS:
            which = "open"
        done = "retried" if retry is not None else "given-up"
        return go(places.MAIL, which=which, done=done)


def mail_routes(page: MailPage) -> list[HTTPRouteHandler]:
    """Return the handlers of the page."""

    @get(places.MAIL, sync_to_thread=True, opt=_ADMINISTRATOR)
    def mails(
        visitor: NamedDependency[Visitor], which: FromQuery[str] = "", done: FromQuery[str] = ""
    ) -> Page:
        return page.page(visitor, which, done=done)

    @post(places.MAIL, status_code=303, sync_to_thread=True, opt=_ADMINISTRATOR)
    def change(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return page.sent(visitor, form)

    return [mails, change]
