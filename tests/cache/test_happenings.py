"""What happened to a conference is remembered: by the user, and as seen by the sync."""

from __future__ import annotations

import msgspec

from tests.cache.conftest import BUDGET, Desk
from ucc_client.contract.mapping import overlay
from ucc_client.domain.happening import KEEP_MS, Course, Happening, What

HOUR = 3_600_000
MORE = msgspec.structs.replace(BUDGET, name="Budget, more of it")
MOST = msgspec.structs.replace(BUDGET, name="Budget, all of it")


def test_what_the_user_did_is_remembered_with_when_it_was_sent(desk: Desk) -> None:
    made = desk.now
    key = desk.create()
    assert desk.cache.course(key) == Course(waits_since=made)
    desk.begin(key)
    desk.now += HOUR
    desk.store.created(key, 7, {**overlay(BUDGET), "conferenceId": 7}, complete=True)
    sent = desk.now
    edit = desk.edit("c7", BUDGET, MORE)
    (change,) = desk.pending()
    assert change.command_id == edit
    desk.now += HOUR
    desk.store.edited(change, 7, {**overlay(MORE), "conferenceId": 7})
    assert desk.cache.course(key) == Course(
        happenings=(
            Happening(What.CHANGED, sent, desk.now),
            Happening(What.MADE, made, sent),
        ),
        read_at=desk.now,
    )


def test_what_others_did_is_remembered_when_it_is_seen(desk: Desk) -> None:
    details = desk.confirm(7)
    desk.store.save_details([(7, {**details, "revision": 2})])
    assert desk.cache.course("c7").happenings == ()
    desk.now += HOUR
    desk.store.save_details([(7, {**overlay(MORE), "conferenceId": 7})])
    first = desk.now
    desk.now += HOUR
    desk.store.apply_changes([(7, {**overlay(MOST), "conferenceId": 7})], (), None)
    assert desk.cache.course("c7").happenings == (
        Happening(What.CHANGED_ELSEWHERE, desk.now, desk.now),
        Happening(What.CHANGED_ELSEWHERE, first, first),
    )


def test_it_is_forgotten_after_a_quarter_of_a_year(desk: Desk) -> None:
    desk.confirm(7)
    desk.store.save_details([(7, {**overlay(MORE), "conferenceId": 7})])
    desk.now += KEEP_MS + 1
    desk.reopen()
    assert desk.cache.course("c7").happenings == ()
