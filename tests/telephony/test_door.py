"""A caller at the door, second by second."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.server.pbx.door import (
    MOST_DIGITS,
    TRIES,
    Caller,
    Deed,
    Hush,
    Look,
    Part,
    Say,
    Verdict,
)
from ucc_client.server.pbx.prompts import Prompt, names

ASKED_AGAIN = [Say((Prompt.WRONG_PIN, Prompt.ENTER_PIN))]


def arrived() -> Caller:
    caller = Caller()
    assert caller.arrive(0.0) == [Say((Prompt.WELCOME, Prompt.ENTER_PIN))]
    return caller


def pressed(caller: Caller, digits: str, now: float = 1.0) -> list[Deed]:
    return [deed for digit in digits for deed in caller.press(digit, now)]


def test_a_pin_ends_with_the_hash_key_and_the_greeting_stops_with_its_first_digit() -> None:
    caller = arrived()
    assert pressed(caller, "123456#") == [Hush(), Look("123456")]
    assert caller.due is None
    assert caller.verdict(Verdict.WELCOME, 2.0) == []


def test_a_pin_ends_two_seconds_after_the_sixth_digit() -> None:
    caller = arrived()
    assert pressed(caller, "123456", 1.0) == [Hush()]
    assert caller.due == 3.0
    assert caller.wait(2.9) == []
    assert caller.wait(3.0) == [Look("123456")]


def test_a_longer_pin_has_its_time_and_the_longest_ends_by_itself() -> None:
    caller = arrived()
    assert pressed(caller, "123456", 1.0) == [Hush()]
    assert pressed(caller, "7", 2.5) == []
    assert caller.wait(3.5) == []
    assert pressed(caller, "8", 4.0) == [Look("12345678")]


def test_the_star_begins_anew() -> None:
    assert pressed(arrived(), "12*123456#") == [Hush(), Hush(), Look("123456")]


def test_after_the_third_wrong_pin_it_is_good_bye() -> None:
    caller = arrived()
    for _ in range(TRIES - 1):
        pressed(caller, "111111#")
        assert caller.verdict(Verdict.WRONG, 2.0) == ASKED_AGAIN
    pressed(caller, "111111#")
    assert caller.verdict(Verdict.WRONG, 2.0) == [Part((Prompt.WRONG_PIN, Prompt.GOODBYE))]
    assert pressed(caller, "123456#") == []


def test_who_presses_nothing_is_asked_again_and_then_let_go() -> None:
    caller = arrived()
    now = 0.0
    said: list[list[Deed]] = []
    while caller.due is not None:
        now = caller.due
        said.append(caller.wait(now))
    assert said == [ASKED_AGAIN, ASKED_AGAIN, [Part((Prompt.WRONG_PIN, Prompt.GOODBYE))]]
    assert now == 45.0


@pytest.mark.parametrize(
    ("verdict", "prompt"),
    [
        (Verdict.TOO_EARLY, Prompt.BEGINS),
        (Verdict.LOCKED, Prompt.LOCKED),
        (Verdict.SLOW_DOWN, Prompt.TOO_MANY_TRIES),
    ],
)
def test_who_may_not_enter_is_told_why(verdict: Verdict, prompt: Prompt) -> None:
    caller = arrived()
    pressed(caller, "123456#")
    assert caller.verdict(verdict, 2.0) == [Part((prompt, Prompt.GOODBYE))]


@given(st.lists(st.one_of(st.sampled_from("0123456789*#"), st.floats(0.1, 20.0)), max_size=80))
def test_whatever_is_pressed_it_comes_to_an_end_with_three_looks_at_most(
    steps: list[str | float],
) -> None:
    caller, now = Caller(), 0.0
    deeds = caller.arrive(now)
    for step in [*steps, *[100.0] * TRIES]:
        if isinstance(step, str):
            deeds += caller.press(step, now)
        else:
            now += step
            deeds += caller.wait(now)
        while isinstance(deeds[-1], Look):
            deeds += caller.verdict(Verdict.WRONG, now)
    looked = [deed.pin for deed in deeds if isinstance(deed, Look)]
    assert len(looked) <= TRIES
    assert all(1 <= len(pin) <= MOST_DIGITS and pin.isdigit() for pin in looked)
    assert [type(deed) for deed in deeds].count(Part) == 1
    assert isinstance(deeds[-1], Part)


@pytest.mark.parametrize("prompt", list(Prompt))
def test_everything_that_is_said_has_a_sound(prompt: Prompt) -> None:
    assert names(prompt, "en", {})
