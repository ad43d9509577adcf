"""The form of a conference: shown, looked at, saved; new, or of one that there is."""

from __future__ import annotations

import secrets
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
from babel import Locale
from babel.dates import get_day_names, get_month_names
from litestar import Response

from ucc_client.domain.conference import Conference
from ucc_client.domain.recurrence import to_instant, to_wall
from ucc_client.domain.rule_shape import NUMBERED
from ucc_client.domain.series_edit import Extent, extents, is_for_all, repeats_otherwise
from ucc_client.server.clock import Clock
from ucc_client.server.portal import places
from ucc_client.server.portal.conference_changes import ConferenceChanges, Outcome, changed
from ucc_client.server.portal.conference_words import ConferenceWords, Outlook, Said
from ucc_client.server.portal.form import Form
from ucc_client.server.portal.frame import Frame, Page, go
from ucc_client.server.portal.typed_conference import (
    TypedConference,
    TypedPerson,
    Understood,
    read_conference,
    shown_conference,
    understand,
    without_empty,
)
from ucc_client.server.portal.typed_repetition import rule_without_words
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.portal.zones import zone_names
from ucc_client.server.refusals import InvalidError, KeyReusedError
from ucc_client.server.services.conference_views import View
from ucc_client.server.services.conferences import ClashError
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.known_people import KnownPeople

SHOWN_MAILS = 10
"""So many of the mails are shown with their text."""
_EXTENTS = {"this": Extent.THIS, "following": Extent.FOLLOWING, "all": Extent.ALL}


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """What a form is about: nothing yet, or one date of what there is.

    `seen` is the conference as the fields were made from it; `original` names a date of a series.
    """

    view: View | None = None
    original: int | None = None
    seen: Conference | None = None

    @property
    def action(self) -> str:
        """Where the form is sent."""
        if self.view is None:
            return places.NEW
        date = "" if self.original is None else f"?date={self.original}"
        return f"{places.CONFERENCES}/{self.view.conference_id}/edit{date}"

    @property
    def zone(self) -> ZoneInfo:
        """The zone of what there is."""
        return ZoneInfo(self.view.conference.zone if self.view else "UTC")


class ConferenceForms:
    """Makes the page, and saves what it says."""

    def __init__(
        self,
        frame: Frame,
        resources: Path,
        *,
        configuration: Configuration,
        changes: ConferenceChanges,
        people: KnownPeople,
        clock: Clock,
    ) -> None:
        self._frame, self._resources, self._configuration = frame, resources, configuration
        self._changes, self._people, self._clock = changes, people, clock

    def blank(self, visitor: Visitor, copied: View | None) -> TypedConference:
        """Return the fields of a new conference: who makes it is in it, and moderates.

        One that is copied brings its people and its length; its date is the next sensible one.
        """
        zone = visitor.zone
        start = _next_half_hour(self._clock(), zone)
        if copied is not None:
            conference = copied.conference
            zone = ZoneInfo(conference.zone)
            again = shown_conference(conference, zone)
            people = tuple(
                msgspec.structs.replace(one, participant_id=None) for one in again.people
            )
            if conference.start < self._clock():
                again = _starting(again, to_wall(start, zone))
            return msgspec.structs.replace(again, people=people)
        user = visitor.user
        own = TypedPerson(
            name=user.name,
            number=user.number,
            email=user.email,
            is_moderator=True,
            user_id=user.account.user_id,
        )
        fresh = TypedConference(zone=zone.key, minutes="60", people=(own,))
        return _starting(fresh, to_wall(start, zone))

    def page(
        self,
        visitor: Visitor,
        basis: Basis,
        typed: TypedConference,
        *,
        form: Form | None = None,
        status: int = 200,
        understood: Understood | None = None,
        problems: tuple[Said, ...] = (),
        notice: str = "",
        focus: str = "",
    ) -> Page:
        """Return the form; `form` is what was sent, None when it is shown for the first time."""
        found = understood or self._understood(basis, typed)
        sent = form or Form()
        revision = sent.number("revision")
        extent = sent.text("extent") or ("this" if basis.original is not None else "all")
        outlook = self._outlook(visitor, basis, found, extent)
        view, repeats = basis.view, _repeated(visitor.language)
        return self._frame.show(
            visitor,
            "conference-form.html",
            status,
            basis=basis,
            typed=typed,
            problems=problems,
            notice=notice,
            focus=focus,
            outlook=outlook,
            shown_mails=SHOWN_MAILS,
            calls=self._changes.can_call,
            seen_doubts=" ".join(sorted({one.field for one in outlook.doubts})),
            key=sent.text("key") or secrets.token_urlsafe(12),
            revision=view.revision if revision is None and view else revision,
            extent=extent,
            extents=self._extents(basis),
            day=self._words(visitor).moments(basis.seen).day(basis.seen.start)
            if basis.seen
            else "",
            kept_rule=rule_without_words(basis.seen, basis.zone) if basis.seen else "",
            zones=zone_names(typed.zone),
            find=sent.text("find"),
            found=self._people.find(sent.text("find")),
            missing=self._missing(),
            theirs=status == 409 and view is not None,
            **repeats,
        )

    def sent(self, visitor: Visitor, basis: Basis, form: Form) -> Response[Any]:
        """Return what follows from a form: it is saved, or shown again with what it says."""
        typed, action = read_conference(form), form.text("action")
        if action.startswith("add"):
            return self._added(visitor, basis, typed, form, action)
        if action.startswith("remove-"):
            typed = _removed(typed, action.removeprefix("remove-"))
            return self.page(visitor, basis, typed, form=form, focus="find")
        typed = msgspec.structs.replace(typed, people=without_empty(typed.people))
        understood = self._understood(basis, typed)
        if action != "save":
            shown = understood if action == "look" else None
            return self.page(visitor, basis, typed, form=form, understood=shown)
        return self._saved(visitor, basis, typed, form, understood)

    def _saved(
        self,
        visitor: Visitor,
        basis: Basis,
        typed: TypedConference,
        form: Form,
        understood: Understood,
    ) -> Response[Any]:
        _ = self._frame.gettext(visitor)
        problems, doubts = self._words(visitor).said(understood)
        problems += self._problems_of_extent(visitor, basis, understood, form)
        if problems or understood.conference is None:
            return self.page(visitor, basis, typed, form=form, status=422, problems=tuple(problems))
        if {one.field for one in doubts} - set(form.text("seen").split()):
            notice = _("Look at what is doubtful, and save again if you want it so.")
            return self.page(visitor, basis, typed, form=form, status=422, notice=notice)
        try:
            return self._written(visitor, basis, understood.conference, form)
        except ClashError as clash:
            again = Form(
                [("extent", form.text("extent")), ("revision", str(clash.current.revision))]
            )
            notice = _(
                "Somebody else changed this conference meanwhile. What you typed is still here; "
                "save again to put it in the place of theirs, or look at theirs first."
            )
            return self.page(visitor, basis, typed, form=again, status=409, notice=notice)
        except KeyReusedError:
            notice = _("This form was saved already. Save again to make another conference of it.")
            return self.page(visitor, basis, typed, form=Form(), status=409, notice=notice)
        except InvalidError as refusal:
            said = Said(text=_("The server refuses this: {why}").format(why=refusal.message))
            return self.page(visitor, basis, typed, form=form, status=422, problems=(said,))

    def _written(
        self, visitor: Visitor, basis: Basis, conference: Conference, form: Form
    ) -> Response[Any]:
        user_id, view = visitor.account.user_id, basis.view
        if view is None:
            made = self._changes.create(user_id, conference, form.text("key"))
            return go(f"{places.CONFERENCES}/{made}", done="invited")
        outcome = changed(view, basis.original, conference, _extent(form.text("extent")))
        revision = form.number("revision")
        self._changes.change(
            user_id, view, outcome, view.revision if revision is None else revision
        )
        return go(f"{places.CONFERENCES}/{view.conference_id}", done="saved")

    def _added(
        self, visitor: Visitor, basis: Basis, typed: TypedConference, form: Form, action: str
    ) -> Page:
        account, _, rest = action.removeprefix("add").removeprefix(":").partition(":")
        number, _, rest = rest.partition(":")
        email, _, name = rest.partition(":")
        added = TypedPerson(
            name=name,
            number=number,
            email=email,
            user_id=int(account) if account.isascii() and account.isdigit() else None,
        )
        people = (*without_empty(typed.people), added)
        shown = msgspec.structs.replace(typed, people=people)
        cleared = Form((n, v) for n in ("key", "revision", "extent") if (v := form.text(n)))
        focus = "find" if name else f"p{len(people) - 1}-name"
        return self.page(visitor, basis, shown, form=cleared, focus=focus)

    def _outlook(
        self, visitor: Visitor, basis: Basis, understood: Understood, extent: str
    ) -> Outlook:
        words = self._words(visitor)
        _problems, doubts = words.said(understood)
        conference, now = understood.conference, self._clock()
        if conference is None:
            return Outlook(doubts=tuple(doubts))
        when, lines = words.when(conference, now), words.lines(conference, now)
        told = self._told(visitor, basis, conference, extent) if understood.can_be_saved else None
        return Outlook(
            when=when,
            lines=lines,
            mails=tuple(map(words.mail, told.mails)) if told else (),
            more=told.more if told else 0,
            is_told=told is not None,
            doubts=tuple(doubts),
        )

    def _told(self, visitor: Visitor, basis: Basis, conference: Conference, extent: str) -> Any:
        outcome = Outcome(begun=conference)
        if basis.view is not None:
            outcome = changed(basis.view, basis.original, conference, _extent(extent))
        try:
            return self._changes.mails(visitor.account.user_id, basis.view, outcome)
        except InvalidError:
            return None  # saving says why

    def _understood(self, basis: Basis, typed: TypedConference) -> Understood:
        placeholders = [one.placeholder for one in self._configuration.get().variables]
        return understand(typed, before=basis.seen, now=self._clock(), placeholders=placeholders)

    def _problems_of_extent(
        self, visitor: Visitor, basis: Basis, understood: Understood, form: Form
    ) -> list[Said]:
        view, wanted = basis.view, understood.conference
        if view is None or basis.original is None or wanted is None:
            return []
        one = _extent(form.text("extent")) is Extent.THIS
        if not one:
            return []
        _ = self._frame.gettext(visitor)
        if repeats_otherwise(view.conference, basis.original, wanted, basis.zone):
            text = _("A single date cannot repeat otherwise. Choose which dates are meant.")
            return [Said(text=text, field="extent-this")]
        if is_for_all(view.conference, wanted):
            text = _(
                "A single date has no reminders and no choices for the telephone of its own. "
                "Choose which dates are meant."
            )
            return [Said(text=text, field="extent-this")]
        return []

    def _extents(self, basis: Basis) -> list[str]:
        """Return how much of a series can be meant; nothing for a single conference."""
        view, original = basis.view, basis.original
        if view is None or original is None:
            return []
        possible = extents(view.conference, original, basis.zone, now=self._clock(), rules=True)
        return [name for name, one in _EXTENTS.items() if one in possible]

    def _missing(self) -> bool:
        return not self._configuration.is_set_up()

    def _words(self, visitor: Visitor) -> ConferenceWords:
        return ConferenceWords(self._resources, visitor, self._frame.gettext(visitor))


def _extent(text: str) -> Extent:
    return _EXTENTS.get(text, Extent.ALL)


def _removed(typed: TypedConference, position: str) -> TypedConference:
    people = tuple(one for i, one in enumerate(typed.people) if str(i) != position)
    return msgspec.structs.replace(typed, people=people)


def _starting(typed: TypedConference, wall: datetime) -> TypedConference:
    day, clock = wall.date().isoformat(), f"{wall:%H:%M}"
    return msgspec.structs.replace(typed, day=day, clock=clock)


def _next_half_hour(now: int, zone: ZoneInfo) -> int:
    """Return the next full or half hour that leaves at least five minutes."""
    wall = to_wall(now + 5 * 60_000, zone).replace(second=0, microsecond=0)
    step = 30 - wall.minute % 30 if wall.minute % 30 else 0
    return to_instant(wall, zone) + step * 60_000


@lru_cache(maxsize=4)
def _repeated(language: str) -> dict[str, Any]:
    """Return the names of days and months, as the fields of a repetition have them."""
    locale = Locale.parse(language)
    first = locale.first_week_day
    days = get_day_names("wide", "stand-alone", locale=locale)
    short = get_day_names("short", "stand-alone", locale=locale)
    months = get_month_names("wide", "stand-alone", locale=locale)
    order = [(first + step) % 7 for step in range(7)]
    return {
        "days": [(str(day), str(days[day]), str(short[day])) for day in order],
        "months": [(str(month), str(months[month])) for month in range(1, 13)],
        "numbered": [str(number) for number in NUMBERED],
    }
