"""When the next round is due: at the latest when somebody wished for it."""

from __future__ import annotations

from ucc_client.application.rhythm import Rhythm


def test_what_is_wished_during_a_round_is_not_forgotten_by_its_end() -> None:
    rhythm = Rhythm()
    rhythm.begin()
    rhythm.not_later_than(5.0)
    rhythm.succeeded(clean=True, live=True, near=False)
    assert rhythm.rest() <= 5.0


def test_a_round_that_begins_fulfils_the_wishes_before_it() -> None:
    rhythm = Rhythm()
    rhythm.not_later_than(0.0)
    rhythm.begin()
    rhythm.succeeded(clean=True, live=True, near=False)
    assert rhythm.rest() > 5.0


def test_a_wish_does_not_break_a_servers_pause() -> None:
    rhythm = Rhythm()
    rhythm.begin()
    rhythm.failed(offline=False, retry_after=60.0)
    rhythm.not_later_than(1.0)
    assert rhythm.rest() > 30.0
