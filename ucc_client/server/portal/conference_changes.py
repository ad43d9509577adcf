"""What becomes of a conference when a form is saved: the same services as below `/rest`."""

from __future__ import annotations

import hashlib
from zoneinfo import ZoneInfo

import msgspec

from ucc_client.contract.additions import Additions, additions_in
from ucc_client.contract.mail_state import Resend
from ucc_client.contract.mapping import overlay
from ucc_client.contract.messages import ManagedConference
from ucc_client.contract.preview import MailPreview, PreviewedMail
from ucc_client.domain.conference import Conference
from ucc_client.domain.series_edit import (
    Extent,
    change_all,
    change_from,
    change_one,
    from_date,
    leave_out,
)
from ucc_client.domain.series_of import is_series, known_zone
from ucc_client.server.services.conference_views import View
from ucc_client.server.services.conferences import Conferences
from ucc_client.server.services.mail_preview import MailPreviews
from ucc_client.server.services.once import Answer, Repeatable
from ucc_client.server.services.resending import Resending
from ucc_client.server.services.transactions import Transaction, Transactions


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What is written: `after` of what there was, None when it goes, and what begins beside it."""

    after: Conference | None = None
    begun: Conference | None = None


class ConferenceChanges:
    """Saves, previews and cancels for one who is signed in."""

    def __init__(
        self,
        conferences: Conferences,
        transactions: Transactions,
        previews: MailPreviews,
        resending: Resending,
    ) -> None:
        self._conferences, self._transactions = conferences, transactions
        self._previews, self._resending = previews, resending

    @property
    def can_call(self) -> bool:
        """Whether there is a telephone engine."""
        return self._conferences.can_call

    def create(self, user_id: int, conference: Conference, key: str) -> int:
        """Make a conference once, however often its form (`key`) is sent; return its id.

        Raises InvalidError, or KeyReusedError when the form was sent with other contents before.
        """
        wanted, said = _on_the_wire(conference, None, None)

        def act(change: Transaction) -> Answer:
            made = self._conferences.create(change, user_id, wanted, said)
            return Answer(status=201, body=str(made.conference_id).encode())

        content = msgspec.json.encode(conference)
        asked = Repeatable(
            user_id=user_id,
            method="POST",
            path="portal/conferences",
            key=key[:64],
            request=hashlib.sha256(content).hexdigest(),
        )
        return int(self._transactions.run(act, asked).body)

    def change(self, user_id: int, view: View, outcome: Outcome, revision: int) -> None:
        """Write what becomes of a conference, all of it or nothing.

        Raises NotFoundError, ForbiddenError, ClashError or InvalidError.
        """

        def act(change: Transaction) -> Answer:
            if outcome.begun is not None:
                self._conferences.create(change, user_id, *_on_the_wire(outcome.begun, None, None))
            if outcome.after is not None:
                wanted, said = _on_the_wire(outcome.after, view.conference, view.conference_id)
                self._conferences.update(
                    change,
                    user_id,
                    view.conference_id,
                    wanted,
                    said,
                    built_on=frozenset({revision}),
                )
            return Answer(status=204)

        self._transactions.run(act)

    def remove(self, user_id: int, conference_id: int, revision: int) -> None:
        """Delete a conference. Raises NotFoundError, ForbiddenError or ClashError."""

        def act(change: Transaction) -> Answer:
            self._conferences.delete(change, user_id, conference_id, frozenset({revision}))
            return Answer(status=204)

        self._transactions.run(act)

    def start(self, user_id: int, conference_id: int) -> bool:
        """Open a conference; return whether people are called.

        Raises NotFoundError, ForbiddenError or InvalidError.
        """

        def act(change: Transaction) -> Answer:
            self._conferences.start(change, user_id, conference_id)
            return Answer(status=204)

        self._transactions.run(act)
        return self._conferences.can_call

    def invite_again(self, user_id: int, conference_id: int, participant_id: int) -> None:
        """Send somebody the invitation once more, in the words of now.

        Raises NotFoundError, ForbiddenError, InvalidError or TooManyMailsError.
        """

        def act(change: Transaction) -> Answer:
            asked = Resend(participant_ids=(participant_id,))
            self._resending.send(change, user_id, conference_id, asked)
            return Answer(status=204)

        self._transactions.run(act)

    def renew_way_in(self, user_id: int, conference_id: int, participant_id: int) -> None:
        """Give a participant a new PIN and link. Raises NotFoundError or ForbiddenError."""

        def act(change: Transaction) -> Answer:
            self._conferences.renew_way_in(change, user_id, conference_id, participant_id)
            return Answer(status=204)

        self._transactions.run(act)

    def mails(self, user_id: int, view: View | None, outcome: Outcome) -> MailPreview:
        """Return the mails that saving would cause. Raises what saving would raise."""
        found: list[PreviewedMail] = []
        more = 0
        for conference, before in ((outcome.after, view), (outcome.begun, None)):
            if conference is None:
                continue
            wanted, said = _on_the_wire(
                conference,
                before.conference if before else None,
                before.conference_id if before else None,
            )
            told = self._previews.of(user_id, wanted, said)
            found += told.mails
            more += told.more
        return MailPreview(mails=tuple(found), more=more)


def changed(view: View, original: int | None, wanted: Conference, extent: Extent) -> Outcome:
    """Return what becomes of a conference whose form, made from a date, says `wanted`.

    `original` names the date of a series, and is None for a conference that is none.
    """
    before, zone = view.conference, _zone(view)
    if original is None or not is_series(before):
        return Outcome(after=_with_dates(before, wanted))
    if extent is Extent.THIS:
        return Outcome(after=change_one(before, original, wanted))
    if extent is Extent.FOLLOWING:
        split = change_from(before, original, wanted, zone)
        if split.ended is not None:
            return Outcome(after=split.ended, begun=split.begun)
    return Outcome(after=change_all(before, original, wanted, zone))


def cancelled(view: View, original: int | None, extent: Extent) -> Outcome:
    """Return what is left of a conference that is cancelled so far; nothing when all of it is."""
    before, zone = view.conference, _zone(view)
    if original is None or not is_series(before) or extent is Extent.ALL:
        return Outcome()
    if extent is Extent.THIS:
        return Outcome(after=leave_out(before, original))
    seen = from_date(before, original, zone)
    return Outcome(after=change_from(before, original, seen, zone).ended)


def _with_dates(before: Conference, wanted: Conference) -> Conference:
    return msgspec.structs.replace(
        wanted, exceptions=before.exceptions, changed_dates=before.changed_dates
    )


def _zone(view: View) -> ZoneInfo:
    return known_zone(view.conference.zone) or ZoneInfo("UTC")


def _on_the_wire(
    conference: Conference, before: Conference | None, conference_id: int | None
) -> tuple[ManagedConference, Additions]:
    """Return the contract's objects; what `before` had and is no more, is null."""
    was = {} if before is None else overlay(before)
    fields = {**overlay(conference, was), "conferenceId": conference_id}
    return msgspec.convert(fields, ManagedConference), additions_in(fields)
