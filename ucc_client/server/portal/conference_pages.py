"""The pages of a user's conferences: the list, one, its form, its start and its end."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from litestar import Response, get, post
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, FromQuery

from ucc_client.domain.coming import Coming, State, coming, dates_from
from ucc_client.domain.invitation_plan import Announced, plan
from ucc_client.domain.mail_template import group_pin
from ucc_client.domain.phone_number import digits
from ucc_client.domain.series_edit import Extent, from_date
from ucc_client.domain.series_of import is_series, series_of
from ucc_client.domain.taking_part import everybody
from ucc_client.server import limits
from ucc_client.server.clock import Clock
from ucc_client.server.portal import places
from ucc_client.server.portal.call_lines import call_lines
from ucc_client.server.portal.conference_changes import ConferenceChanges, cancelled
from ucc_client.server.portal.conference_form import Basis, ConferenceForms
from ucc_client.server.portal.conference_words import ConferenceWords
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.moments import InstantWords
from ucc_client.server.portal.people_lines import people_lines
from ucc_client.server.portal.typed_conference import read_conference, shown_conference
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.refusals import ForbiddenError, NotFoundError
from ucc_client.server.services.call_records import CallRecords
from ucc_client.server.services.conference_views import ConferenceViews, View, When
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.known_people import KnownPeople

PAGE_SIZE = 25
_SHOWN_DATES = 8
_ONE = places.CONFERENCES + "/{conference_id:int}"


class ConferencePages:
    """What the handlers below stand on."""

    def __init__(
        self,
        frame: Frame,
        resources: Path,
        *,
        views: ConferenceViews,
        changes: ConferenceChanges,
        forms: ConferenceForms,
        configuration: Configuration,
        people: KnownPeople,
        clock: Clock,
        records: CallRecords | None,
    ) -> None:
        self._records = records
        self.frame, self.forms, self.people = frame, forms, people
        self.changes = changes
        self._resources, self._views, self._clock = resources, views, clock
        self._configuration = configuration

    def view(self, visitor: Visitor, conference_id: int) -> View:
        """Return one conference. Raises NotFoundError."""
        if not 0 < conference_id <= limits.LARGEST_ID:
            raise NotFoundError
        return self._views.one(visitor.account.user_id, conference_id)

    def basis(self, visitor: Visitor, conference_id: int, date: int | None) -> Basis:
        """Return what an edit is about; of a series without a `date` the next one.

        Raises NotFoundError, or ForbiddenError for those who do not change it.
        """
        view = self.view(visitor, conference_id)
        if view.is_readonly:
            raise ForbiddenError("Only its owner and its moderators change a conference.")
        if not is_series(view.conference):
            return Basis(view=view, seen=view.conference)
        original = self.date_of(view, date)
        seen = from_date(view.conference, original, ZoneInfo(view.conference.zone))
        return Basis(view=view, original=original, seen=seen)

    def date_of(self, view: View, date: int | None) -> int:
        """Return the original that is meant: one that there is, else the next, else the first."""
        zone = ZoneInfo(view.conference.zone)
        known = series_of(view.conference, zone)
        if date is not None and 0 <= date <= limits.LATEST_START:
            found = next(known.dates(date), None)
            if found is not None and found.original == date:
                return date
            moved = {one.original for one in view.conference.changed_dates}
            if date in moved:
                return date
        following = next(dates_from(view.conference, self._clock(), zone), None)
        return following.original if following else view.conference.start

    def list_page(self, visitor: Visitor, when: str, words: str, number: int, done: str) -> Page:
        """Return a page of the list."""
        kind = When(when) if when in set(When) else When.UPCOMING
        number = min(max(number, 0), 100_000)
        found = self._views.page(visitor.account.user_id, kind, words, number, PAGE_SIZE)
        speech = self._words(visitor)
        lines = [
            {
                "id": one.conference_id,
                "name": one.conference.name,
                "when": speech.moments(one.conference).at(one.date),
                "repetition": speech.when(one.conference, self._clock()).repetition
                if is_series(one.conference)
                else "",
                "people": one.people,
                "readonly": one.is_readonly,
                "running": kind is When.RUNNING or position < len(found.running),
            }
            for position, one in enumerate((*found.running, *found.lines))
        ]
        return self.frame.show(
            visitor,
            "conference-list.html",
            kind=kind.value,
            counts={one.value: count for one, count in found.counts.items()},
            lines=lines,
            words=words,
            number=number,
            more=found.counts[kind] > (number + 1) * PAGE_SIZE,
            missing=not self._configuration.is_set_up(),
            done=self.frame.done(visitor, done),
        )

    def one_page(self, visitor: Visitor, view: View, done: str) -> Page:
        """Return the page of one conference."""
        words, now = self._words(visitor), self._clock()
        conference, moments = view.conference, self._words(visitor).moments(view.conference)
        zone = ZoneInfo(conference.zone)
        shown = coming(conference, now, zone, _SHOWN_DATES) if is_series(conference) else []
        spoken = InstantWords(visitor, zone)
        way = view.way_in
        pin = way.get("pin", "")
        return self.frame.show(
            visitor,
            "conference.html",
            view=view,
            people=people_lines(view, self.frame.gettext(visitor)),
            when=words.when(conference, now),
            dates=[
                {
                    "original": one.original,
                    "day": moments.day(one.start),
                    "clock": spoken.clock(one.start),
                    "name": one.name,
                    "missed": one.state is not State.TAKES_PLACE,
                    "moved": _moved(one),
                }
                for one in shown
            ],
            is_owner=view.owner_id == visitor.account.user_id,
            calls=self._calls(visitor, view, spoken),
            pin=group_pin(pin) if pin else "",
            external=_dialled(way.get("externalNumber", ""), pin),
            internal=_dialled(way.get("internalNumber", ""), pin),
            done=self.frame.done(visitor, done),
        )

    def _calls(self, visitor: Visitor, view: View, spoken: InstantWords) -> list[dict[str, object]]:
        """Return who was in by telephone, for the owner."""
        if self._records is None or view.owner_id != visitor.account.user_id:
            return []
        records = self._records.of(view.owner_id, view.conference_id)
        return call_lines(records, spoken, self.frame.gettext(visitor))

    def cancel_page(
        self, visitor: Visitor, view: View, date: int | None, status: int = 200
    ) -> Page:
        """Return the question what is to be cancelled, with those who will be told."""
        is_owner = view.owner_id == visitor.account.user_id
        if view.is_readonly:
            raise ForbiddenError("Only its owner and its moderators change a conference.")
        original = self.date_of(view, date) if is_series(view.conference) else None
        moments = self._words(visitor).moments(view.conference)
        choices = [] if original is None else ["this", "following"]
        if is_owner:
            choices.append("all")
        if not choices:
            raise ForbiddenError("Only its owner cancels a conference.")
        told = [
            seat.person
            for one in plan(Announced(conference=view.conference), None, self._clock())
            for seat in (everybody(view.conference)[one.position],)
        ]
        return self.frame.show(
            visitor,
            "conference-cancel.html",
            status,
            view=view,
            original=original,
            day=moments.day(original) if original is not None else "",
            choices=choices,
            told=told[: limits.PREVIEWED_MAILS],
            more=max(0, len(told) - limits.PREVIEWED_MAILS),
        )

    def cancel(self, visitor: Visitor, view: View, form: Form) -> Response[Any]:
        """Cancel as much as a form says. Raises what the service raises."""
        user_id, date = visitor.account.user_id, form.number("date")
        revision = form.number("revision") or view.revision
        extent = {"this": Extent.THIS, "following": Extent.FOLLOWING}.get(
            form.text("extent"), Extent.ALL
        )
        outcome = cancelled(view, date, extent)
        if outcome.after is None:
            self.changes.remove(user_id, view.conference_id, revision)
            return go(places.CONFERENCES, done="cancelled")
        self.changes.change(user_id, view, outcome, revision)
        return go(f"{places.CONFERENCES}/{view.conference_id}", done="cancelled")

    def again(self, visitor: Visitor, place: str, form: Form) -> Page | None:
        """Return the form of a conference with what was typed; None for other places."""
        found = _FORM.fullmatch(place)
        if found is None:
            return None
        basis = Basis()
        if found["id"]:
            date = int(found["date"]) if found["date"] else None
            basis = self.basis(visitor, int(found["id"]), date)
        return self.forms.page(visitor, basis, read_conference(form), form=form)

    def _words(self, visitor: Visitor) -> ConferenceWords:
        return ConferenceWords(self._resources, visitor, self.frame.gettext(visitor))


_FORM = re.compile(
    r"/conferences/(?:new(?:\?.*)?|(?P<id>[0-9]{1,18})/edit(?:\?date=(?P<date>[0-9]{1,15}))?)"
)


def conference_routes(pages: ConferencePages) -> list[HTTPRouteHandler]:
    """Return the handlers below `/conferences`."""

    @get(places.CONFERENCES, sync_to_thread=True)
    def listed(
        visitor: NamedDependency[Visitor],
        when: FromQuery[str] = "",
        q: FromQuery[str] = "",
        page: FromQuery[int] = 0,
        done: FromQuery[str] = "",
    ) -> Page:
        return pages.list_page(visitor, when, q[:200], page, done)

    @get(places.NEW, sync_to_thread=True)
    def new(visitor: NamedDependency[Visitor], copy: FromQuery[int | None] = None) -> Page:
        copied = None if copy is None else pages.view(visitor, copy)
        return pages.forms.page(visitor, Basis(), pages.forms.blank(visitor, copied))

    @post(places.NEW, status_code=200, sync_to_thread=True)
    def create(visitor: NamedDependency[Visitor], form: NamedDependency[Form]) -> Response[Any]:
        return pages.forms.sent(visitor, Basis(), form)

    @get(places.PEOPLE, sync_to_thread=True)
    def people(visitor: NamedDependency[Visitor], find: FromQuery[str] = "") -> Page:
        found = pages.people.find(find[:200])
        return pages.frame.show(visitor, "people-found.html", found=found, find=find)

    @get(_ONE, sync_to_thread=True)
    def one(
        visitor: NamedDependency[Visitor],
        conference_id: FromPath[int],
        done: FromQuery[str] = "",
    ) -> Page:
        return pages.one_page(visitor, pages.view(visitor, conference_id), done)

    @get(_ONE + "/edit", sync_to_thread=True)
    def edit(
        visitor: NamedDependency[Visitor],
        conference_id: FromPath[int],
        date: FromQuery[int | None] = None,
    ) -> Page:
        basis = pages.basis(visitor, conference_id, date)
        shown = shown_conference(basis.seen, basis.zone) if basis.seen else None
        if shown is None:
            raise NotFoundError
        return pages.forms.page(visitor, basis, shown)

    @post(_ONE + "/edit", status_code=200, sync_to_thread=True)
    def save(
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
        conference_id: FromPath[int],
        date: FromQuery[int | None] = None,
    ) -> Response[Any]:
        return pages.forms.sent(visitor, pages.basis(visitor, conference_id, date), form)

    @get(_ONE + "/cancel", sync_to_thread=True)
    def cancel_question(
        visitor: NamedDependency[Visitor],
        conference_id: FromPath[int],
        date: FromQuery[int | None] = None,
    ) -> Page:
        return pages.cancel_page(visitor, pages.view(visitor, conference_id), date)

    @post(_ONE + "/cancel", status_code=303, sync_to_thread=True)
    def cancel(
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
        conference_id: FromPath[int],
    ) -> Response[Any]:
        return pages.cancel(visitor, pages.view(visitor, conference_id), form)

    @post(_ONE + "/start", status_code=303, sync_to_thread=True)
    def start(
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
        conference_id: FromPath[int],
    ) -> Response[Any]:
        view = pages.view(visitor, conference_id)
        called = pages.changes.start(visitor.account.user_id, view.conference_id)
        done = "calling" if called else "started"
        return go(f"{places.CONFERENCES}/{view.conference_id}", done=done)

    @post(_ONE + "/new-link", status_code=303, sync_to_thread=True)
    def new_link(
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
        conference_id: FromPath[int],
    ) -> Response[Any]:
        view = pages.view(visitor, conference_id)
        participant_id = form.number("participant") or 0
        pages.changes.renew_way_in(visitor.account.user_id, view.conference_id, participant_id)
        return go(f"{places.CONFERENCES}/{view.conference_id}", done="new-link")

    @post(_ONE + "/resend", status_code=303, sync_to_thread=True)
    def resend(
        visitor: NamedDependency[Visitor],
        form: NamedDependency[Form],
        conference_id: FromPath[int],
    ) -> Response[Any]:
        view = pages.view(visitor, conference_id)
        participant_id = form.number("participant") or 0
        pages.changes.invite_again(visitor.account.user_id, view.conference_id, participant_id)
        return go(f"{places.CONFERENCES}/{view.conference_id}", done="resent")

    looking = [listed, people, one]
    return [*looking, new, create, edit, save, cancel_question, cancel, start, new_link, resend]


def _moved(one: Coming) -> bool:
    return one.start != one.original


def _dialled(number: str, pin: str) -> dict[str, str]:
    """Return a number with the link that dials it and types the PIN (RFC 3966); empty for none."""
    if not number:
        return {}
    typed = f",,{digits(pin)}%23" if pin else ""
    return {"number": number, "uri": f"tel:{digits(number)}{typed}"}
