"""Mails wait for people, for a while."""

from __future__ import annotations

import threading

import pytest

from ucc_client.server.mail.precedence import LONGEST_SECONDS, Precedence


class _Time(threading.Event):
    """A clock that goes on while somebody waits, and somebody who makes changes meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.changes_until = 0.0
        self.precedence = Precedence(lambda: self.now)

    def wait(self, timeout: float | None = None) -> bool:
        self.now += timeout or 0
        if self.now < self.changes_until:
            self.precedence.note()
        return self.is_set()

    def waited(self) -> float:
        before = self.now
        self.precedence.give_way(self)
        return self.now - before


def test_without_changes_no_mail_waits() -> None:
    assert _Time().waited() == 0


def test_a_mail_waits_until_no_more_changes_come() -> None:
    time = _Time()
    time.precedence.note()
    time.changes_until = 1
    assert 1 < time.waited() < 1.2
    assert time.waited() == 0


def test_changes_without_end_hold_mails_back_once_and_not_for_long() -> None:
    time = _Time()
    time.precedence.note()
    time.changes_until = 1000
    assert time.waited() == pytest.approx(LONGEST_SECONDS, abs=0.1)
    assert [time.waited() for _ in range(100)] == [0] * 100


def test_after_a_pause_they_wait_again() -> None:
    time = _Time()
    time.precedence.note()
    time.changes_until = 10
    time.waited()
    time.now = 20
    assert time.waited() == 0
    time.precedence.note()
    assert time.waited() > 0


def test_changes_that_cause_no_mail_take_no_wait_from_later_ones() -> None:
    time = _Time()
    time.precedence.note()
    assert time.waited() > 0
    # Nobody asks again before the next change.
    time.now += 60
    time.precedence.note()
    assert time.waited() > 0


def test_at_the_end_nothing_is_waited_for() -> None:
    time = _Time()
    time.set()
    time.precedence.note()
    assert time.waited() < 0.1
