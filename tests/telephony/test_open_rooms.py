"""Somebody comes in at the very moment at which a conference ends."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from tests.telephony.office import CLARA, DORA, MONA, START, Office, said
from tests.waiting import wait_until
from ucc_client.server.pbx.prompts import Prompt

PATIENCE = 20.0


class Held:
    """Holds something up that is asked of the database, until it may go on."""

    def __init__(self, work: Callable[..., object]) -> None:
        self._work = work
        self.is_asked, self.may_go_on = threading.Event(), threading.Event()

    def __call__(self, *given: object) -> object:
        self.is_asked.set()
        assert self.may_go_on.wait(PATIENCE)
        return self._work(*given)


def test_who_comes_in_while_an_empty_conference_ends_is_in_a_room_that_is_known(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.company.create(startTime=START, participants=[CLARA, DORA])
    end = Held(office.company.book.end)
    monkeypatch.setattr(office.company.book, "end", end)
    office.enter("Clara").hang_up()
    assert end.is_asked.wait(PATIENCE)
    dora = office.enter("Dora")
    end.may_go_on.set()
    clara = office.enter("Clara")
    office.wait_live(Dora=("in", ""), Clara=("in", ""))
    clara.press("*6")
    office.wait_live(Clara=("muted", ""))
    dora.hang_up()
    office.wait_live(Dora=("left", "hung-up"))


def test_who_dials_in_while_it_is_ended_for_all_is_not_let_in(office: Office) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, DORA, MONA])
    mona = office.enter("Mona")
    clara = office.call()
    office.order(made, "end")
    wait_until(lambda: office.engine.announced, what="it is told")
    clara.press(office.company.pins()["Clara"] + "#")
    wait_until(clara.is_over, what="she is let go of")
    assert said(clara, Prompt.LOCKED, Prompt.GOODBYE)
    assert "Clara" not in office.company.live()
    wait_until(mona.is_over, what="Mona's call ends")


def test_who_was_on_the_way_in_while_it_was_ended_for_all_is_let_go_of(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = office.company.create(startTime=START, participants=[CLARA, MONA])
    mona = office.enter("Mona")
    enter, end = Held(office.company.book.enter), Held(office.company.book.end)
    monkeypatch.setattr(office.company.book, "enter", enter)
    monkeypatch.setattr(office.company.book, "end", end)
    clara = office.call()
    clara.press(office.company.pins()["Clara"] + "#")
    assert enter.is_asked.wait(PATIENCE)
    office.order(made, "end")
    wait_until(mona.is_over, what="Mona's call ends")
    assert end.is_asked.wait(PATIENCE)
    enter.may_go_on.set()
    wait_until(lambda: clara.room or clara.is_over() or "Clara" in office.company.live(), what="in")
    end.may_go_on.set()
    wait_until(clara.is_over, what="Clara's call ends, too")
    office.wait_live(Clara=("left", "hung-up"), Mona=("left", "hung-up"))
    office.company.now += 1
    wait_until(lambda: not office.company.is_active(made), what="it is over")
