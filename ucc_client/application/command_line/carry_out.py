"""One command from sign-in to outcome, on the cache and the outbox that the window uses."""

from __future__ import annotations

import queue
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.application.changes import Connection, Done, Failed, Result, SignedIn, Trouble
from ucc_client.application.command_line import dates, listing, words
from ucc_client.application.command_line.order import Exit, Order, Outcome, Verb
from ucc_client.application.commands import (
    ChangeCommand,
    CreateConference,
    DeleteConference,
    EditConference,
    OpenOffline,
    SignIn,
)
from ucc_client.application.queries import AnyRequest, Defaults, GetDefaults
from ucc_client.application.service import Service
from ucc_client.application.troubles import trouble_of
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import CacheError
from ucc_client.cache.projection import Projected
from ucc_client.contract.errors import NotAServerError
from ucc_client.contract.mapping import RawObject, overlay
from ucc_client.contract.server_record import read_conference
from ucc_client.domain.conference import Conference, as_new
from ucc_client.domain.conference_check import check
from ucc_client.domain.pending_change import NOT_KEPT, ChangeState, PendingChange, key_of
from ucc_client.domain.recurrence import Occurrence
from ucc_client.domain.series_of import known_zone

_UTC = ZoneInfo("UTC")
_REQUIRED = ("name", "startTime")
_UNDECIDED = {
    ChangeState.GONE: words.DELETED_ELSEWHERE,
    ChangeState.CONFLICT: words.CONFLICT,
    ChangeState.UNCONFIRMED: words.UNCONFIRMED,
}


class _EndError(Exception):
    """The command is over."""

    def __init__(self, code: Exit, *notes: str) -> None:
        super().__init__(code)
        self.outcome = Outcome(code=code, notes=notes)


def carry_out(service: Service, order: Order, *, now: int) -> Outcome:
    """Do what was ordered; `now` is epoch milliseconds."""
    try:
        return _Clerk(service, order, now).work()
    except _EndError as end:
        return end.outcome
    except CacheError as error:
        return Outcome(code=Exit.FAILED, notes=(words.TROUBLES[trouble_of(error)],))


class _Clerk:
    def __init__(self, service: Service, order: Order, now: int) -> None:
        self._service = service
        self._order = order
        self._now = now
        self._notes: list[str] = []
        self._refusals_before = service.refusals

    def work(self) -> Outcome:
        order = self._order
        body = _json(order.body) if order.verb in (Verb.CREATE, Verb.EDIT) else {}
        # What the file alone tells is told before anybody is bothered with a sign-in.
        new = self._checked(_new(body)) if order.verb is Verb.CREATE else None
        self._sign_in()
        if order.verb is Verb.CREATE and new is not None:
            return self._send(
                CreateConference(command_id=order.command_id, conference=new), order.command_id
            )
        self._sync()
        match order.verb:
            case Verb.SYNC:
                return self._synced()
            case Verb.LIST | Verb.SHOW | Verb.EXPORT:
                return self._looked_up()
            case Verb.DELETE:
                key = self._shown().row.key
                return self._send(DeleteConference(command_id=order.command_id, key=key), key)
            case _:
                return self._edit(body)

    def _looked_up(self) -> Outcome:
        if self._order.verb is Verb.EXPORT:
            return self._printed(self._calendar())
        if self._order.verb is Verb.SHOW:
            return self._print(listing.one(self._cache, self._shown()))
        return self._dates() if self._order.days else self._print(listing.everything(self._cache))

    @property
    def _cache(self) -> ConferenceCache:
        opened = self._service.opened
        if opened is None:
            raise _EndError(Exit.FAILED, words.TROUBLES[Trouble.NOT_SIGNED_IN])
        return opened.cache

    def _ask(self, request: AnyRequest) -> Result:
        answers: queue.Queue[Result] = queue.Queue()
        self._service.perform(request, answers.put)
        return answers.get()

    def _sign_in(self) -> None:
        order = self._order
        is_open = self._service.has_open(order.server, order.login)
        if order.offline:
            if is_open:
                # A window keeps its connection; what is asked for is there without one.
                return
            result = self._ask(OpenOffline(server=order.server, login=order.login))
        elif order.password is None and is_open and self._service.has_session:
            return
        else:
            result = self._ask(
                SignIn(server=order.server, login=order.login, password=order.password)
            )
        if isinstance(result, Failed):
            said = words.TROUBLES[result.trouble]
            if order.offline and result.trouble is Trouble.OFFLINE:
                said = words.UNKNOWN_ACCOUNT
            elif result.trouble is Trouble.UNAUTHORISED and result.detail == "no password":
                said = words.NO_PASSWORD
            raise _EndError(Exit.FAILED, said, words.NOTHING_KEPT)
        assert isinstance(result, SignedIn)  # noqa: S101 - the only other answer

    def _sync(self) -> None:
        if not self._order.offline:
            self._service.complete_round(looking_at=_number(self._order.conference))

    @property
    def _trouble(self) -> Trouble | None:
        """Why what is in the cache is not what the server has, None when it is."""
        state = self._service.state
        if state.connection in (Connection.OFFLINE, Connection.SIGNED_OUT):
            return state.trouble or Trouble.OFFLINE
        return None

    def _synced(self) -> Outcome:
        waiting, rejected = self._cache.counts()
        trouble = None if self._order.offline else self._trouble
        code = Exit.DONE
        if trouble is not None:
            self._notes.append(words.TROUBLES[trouble])
            code = Exit.FAILED
        elif unread := self._service.state.unread:
            self._notes.append(words.UNREAD.format(count=unread))
        if waiting:
            self._notes.append(words.WAITING.format(count=waiting))
            code = code if trouble is Trouble.UNAUTHORISED else Exit.KEPT
        if rejected:
            self._notes.append(words.REJECTED_ONES.format(count=rejected))
        if self._service.refusals > self._refusals_before:
            # What was refused earlier was told earlier.
            states = {one.state for one in self._cache.store.pending()}
            code = Exit.UNDECIDED if states & _UNDECIDED.keys() else Exit.REJECTED
        return Outcome(code=code, notes=tuple(self._notes))

    def _dates(self) -> Outcome:
        zone = known_zone(self._order.zone) or _UTC
        shown = (each for each, _record in self._cache.everything())
        found = dates.coming(shown, self._order.days, now=self._now, zone=zone)
        return self._printed(
            listing.to_json(found) if self._order.as_json else dates.lines(found, zone)
        )

    def _print(self, found: RawObject | list[RawObject]) -> Outcome:
        rows = found if isinstance(found, list) else [found]
        return self._printed(listing.to_json(found) if self._order.as_json else listing.lines(rows))

    def _printed(self, output: str) -> Outcome:
        trouble = None if self._order.offline else self._trouble
        if trouble is None:
            return Outcome(code=Exit.DONE, output=output)
        waiting = self._cache.counts()[0]
        return Outcome(
            code=Exit.DONE if waiting else Exit.FAILED,
            output=output,
            notes=(words.TROUBLES[trouble], words.FROM_CACHE),
        )

    def _calendar(self) -> str:
        opened = self._service.opened
        if self._order.conference:
            shown = [self._shown()]
        else:
            shown = [one for one, _record in self._cache.everything()]
        # Other commands start without what writes calendars.
        from ucc_client.application.calendar_file import calendar  # noqa: PLC0415

        found = calendar(opened.account, shown, self._order.zone, self._now) if opened else b""
        if not found:
            raise self._nothing(words.NOTHING_TO_EXPORT)
        return found.decode()

    def _shown(self) -> Projected:
        number = _number(self._order.conference)
        key = self._order.conference if number is None else key_of(number)
        shown = self._cache.details(key)
        if shown is None:
            raise self._nothing(words.NO_SUCH_CONFERENCE)
        return shown

    def _nothing(self, said: str) -> _EndError:
        """Return the end for what is not here; it may be there, where nobody could ask."""
        trouble = None if self._order.offline else self._trouble
        known = () if trouble is None else (words.TROUBLES[trouble], words.FROM_CACHE)
        return _EndError(Exit.FAILED, *known, said)

    def _edit(self, body: RawObject) -> Outcome:
        shown = self._shown()
        if not shown.complete:
            raise _EndError(Exit.FAILED, words.NOT_READ_YET)
        # What the file leaves out stays as it is.
        wanted = _conference({**overlay(shown.conference), **body})
        self._checked(wanted, start_changed=wanted.start != shown.conference.start)
        command = EditConference(
            command_id=self._order.command_id,
            key=shown.row.key,
            base=shown.conference,
            conference=wanted,
        )
        return self._send(command, shown.row.key)

    def _checked(self, conference: Conference, *, start_changed: bool = True) -> Conference:
        defaults = self._ask(GetDefaults())
        problems = check(
            conference,
            now=self._now,
            start_changed=start_changed,
            placeholders=defaults.placeholders if isinstance(defaults, Defaults) else (),
        )
        said = tuple(words.problem(one, conference) for one in problems)
        if any(one.is_error for one in problems):
            raise _EndError(Exit.REJECTED, *said, words.NOTHING_KEPT)
        self._notes += said
        return conference

    def _send(self, command: ChangeCommand, key: str) -> Outcome:
        result = self._ask(command)
        if isinstance(result, Failed):
            raise _EndError(Exit.FAILED, *self._notes, words.TROUBLES[result.trouble])
        if not isinstance(result, Done):
            raise _EndError(Exit.FAILED, *self._notes, words.NO_SUCH_CONFERENCE)
        self._sync()
        code = self._fate(self._cache.pending_for(key))
        shown = self._cache.details(key)
        output = ""
        if shown is not None and code in (Exit.DONE, Exit.KEPT):
            found = listing.one(self._cache, shown)
            output = listing.to_json(found) if self._order.as_json else listing.lines([found])
        return Outcome(code=code, output=output, notes=tuple(self._notes))

    def _fate(self, pending: list[PendingChange]) -> Exit:
        for one in pending:
            if one.state in _UNDECIDED:
                self._notes.append(_UNDECIDED[one.state])
                return Exit.UNDECIDED
        refused = [one.reason for one in pending if one.state is ChangeState.REJECTED]
        if refused:
            said = words.REFUSED.format(reason=refused[-1])
            self._notes.append(words.IGNORED if refused[-1] == NOT_KEPT else said)
            return Exit.REJECTED
        if not pending:
            return Exit.DONE
        if not self._order.offline and self._trouble is not None:
            self._notes.append(words.TROUBLES[self._trouble])
        self._notes.append(words.KEPT)
        return Exit.KEPT


def _number(conference: str) -> int | None:
    return int(conference) if conference.isascii() and conference.isdigit() else None


def _json(body: bytes) -> RawObject:
    try:
        found = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise _EndError(Exit.USAGE, words.NOT_JSON) from None
    if not isinstance(found, dict):
        raise _EndError(Exit.REJECTED, words.NOT_AN_OBJECT)
    return found


def _new(body: RawObject) -> Conference:
    missing = [name for name in _REQUIRED if name not in body]
    if missing:
        raise _EndError(Exit.REJECTED, words.not_a_conference(f"{missing[0]} is missing"))
    conference = _conference(body)
    # A copy of another conference brings that one's ids along.
    return as_new(conference)


def _conference(body: RawObject) -> Conference:
    try:
        return read_conference({**body, "occurrence": _occurrence(body)})
    except NotAServerError as error:
        reason = str(error).removeprefix("not a conference: ")
        raise _EndError(Exit.REJECTED, words.not_a_conference(reason)) from None


def _occurrence(body: RawObject) -> str:
    named = body.get("occurrence", Occurrence.ONCE.value)
    if named not in tuple(Occurrence):
        known = ", ".join(Occurrence)
        reason = words.not_a_conference(f"occurrence is none of {known}")
        raise _EndError(Exit.REJECTED, reason)
    return str(named)
