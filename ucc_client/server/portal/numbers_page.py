"""Admin ▸ Numbers: those that users and conferences can have."""

from __future__ import annotations

from typing import Any

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromQuery

from ucc_client.server.portal import places
from ucc_client.server.portal.conference_words import Said
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.configuration import Configuration, written
from ucc_client.server.services.number_block import NumberBlock, NumberKind
from ucc_client.server.services.user_administration import UserAdministration

SHOWN = 1000
_KINDS = ("INTERNAL", "EXTERNAL")
_ADMINISTRATOR = {"administrator": True}


class NumbersPage:
    """Lists the numbers of the block with whose they are, adds and removes some."""

    def __init__(
        self,
        frame: Frame,
        *,
        block: NumberBlock,
        users: UserAdministration,
        configuration: Configuration,
    ) -> None:
        self._frame, self._block = frame, block
        self._users, self._configuration = users, configuration

    def page(
        self,
        visitor: Visitor,
        *,
        form: Form | None = None,
        status: int = 200,
        problem: Said | None = None,
        done: str = "",
    ) -> Page:
        """Return the page; `form` is what was sent and could not be done."""
        owners = {one.user_id: one.fields for one in self._users.users()}
        template = self._configuration.get()
        of_conferences = {template.internal_number_id, template.external_number_id}
        known = self._block.numbers()
        numbers = [
            {
                "id": one.id,
                "kind": one.type,
                "written": written(one) if one.type in _KINDS else one.number,
                "owner": owners.get(one.assigned_user_account_id or 0),
                "conferences": one.id in of_conferences,
            }
            for one in known[:SHOWN]
        ]
        sent = form or Form()
        return self._frame.show(
            visitor,
            "numbers.html",
            status,
            numbers=numbers,
            more=len(known) - len(numbers),
            typed={
                name: sent.line(name) for name in ("numbers", "kind", "country", "area", "exit")
            },
            problems=(problem,) if problem else (),
            done=self._frame.done(visitor, done),
        )

    def sent(self, visitor: Visitor, form: Form) -> Response[Any]:
        """Add or remove, or say why not."""
        try:
            if form.text("action") == "add":
                self._block.add(form.line("numbers").replace(",", " ").split(), _kind(form))
            elif form.number("remove") is not None:
                self._remove(form.number("remove") or 0)
            else:
                return self.page(visitor, form=form)
        except AdministrationError as error:
            said = Said(text=error.said_in(self._frame.texts(visitor)), field="numbers")
            return self.page(visitor, form=form, status=422, problem=said)
        return go(places.NUMBERS, done="saved")

    def again(self, visitor: Visitor, place: str, form: Form) -> Page | None:
        """Return the form with what was typed; None for other places, and for other people."""
        if place.partition("?")[0] != places.NUMBERS or not visitor.account.is_administrator:
            return None
        return self.page(visitor, form=form)

    def _remove(self, number_id: int) -> None:
        for one in self._block.numbers():
            if one.id == number_id:
                kind = NumberKind(
                    type=one.type or "",
                    exit_code=one.exit_code or "",
                    national_prefix=one.national_prefix or "",
                    local_prefix=one.local_prefix or "",
                )
                self._block.remove([one.number or ""], kind)


def number_routes(page: NumbersPage) -> list[HTTPRouteHandler]:
    """Return the handlers of the page."""

    @get(places.NUMBERS, sync_to_thread=True, opt=_ADMINISTRATOR)
    def numbers(visitor: NamedDependency[Visitor], done: FromQuery[str] = "") -> Page:
        return page.page(visitor, done=done)

    @post(places.NUMBERS, status_code=200, sync_to_thread=True, opt=_ADMINISTRATOR)
    def change(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return page.sent(visitor, form)

    return [numbers, change]


def _kind(form: Form) -> NumberKind:
    if form.text("kind") != "EXTERNAL":
        return NumberKind(type="INTERNAL")
    return NumberKind(
        type="EXTERNAL",
        exit_code=form.line("exit"),
        national_prefix=form.line("country"),
        local_prefix=form.line("area"),
    )
