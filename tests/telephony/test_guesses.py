"""Trying PINs is slow: for one number, for all together, and not for those who know theirs."""

from __future__ import annotations

from ucc_client.server.pbx.guesses import (
    OF_A_NUMBER,
    OF_ALL,
    SLOWED_SECONDS,
    WINDOW_SECONDS,
    Guesses,
)


def test_a_number_that_tries_too_often_waits_and_others_do_not() -> None:
    guesses = Guesses()
    for second in range(OF_A_NUMBER):
        assert not guesses.is_over("0301", float(second))
        guesses.wrong("0301", float(second))
    assert guesses.is_over("0301", OF_A_NUMBER)
    assert not guesses.is_over("0302", OF_A_NUMBER)
    assert guesses.pause(OF_A_NUMBER) == 0.0
    assert not guesses.is_over("0301", WINDOW_SECONDS + 1.0)


def test_who_was_right_begins_anew() -> None:
    guesses = Guesses()
    for _ in range(OF_A_NUMBER - 1):
        guesses.wrong("0301", 0.0)
    guesses.right("0301")
    guesses.wrong("0301", 1.0)
    assert not guesses.is_over("0301", 2.0)


def test_many_numbers_and_withheld_ones_slow_everybody_down_and_lock_out_nobody() -> None:
    guesses = Guesses()
    for number in range(OF_ALL):
        guesses.wrong(f"03{number}" if number % 2 else "", 1.0)
    assert guesses.pause(2.0) == SLOWED_SECONDS
    assert not guesses.is_over("", 2.0)
    assert guesses.pause(WINDOW_SECONDS + 2.0) == 0.0


def test_a_million_numbers_are_not_remembered() -> None:
    guesses = Guesses()
    for number in range(30_000):
        guesses.wrong(str(number), float(number) / 1000)
    assert guesses.is_over("29999", 30.0) is False
    assert len(guesses._by_number) <= 10_000
