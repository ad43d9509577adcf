"""What is said, and by which sounds, in the installation's language."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert

from tests.running_server import participant
from tests.telephony.fake_engine import FakeEngine, FakeLine
from tests.telephony.office import DAY, START, Office
from tests.waiting import wait_until
from ucc_client.server.database.tables import template
from ucc_client.server.pbx.book import Voice
from ucc_client.server.pbx.engine import EngineError
from ucc_client.server.pbx.prompts import OWN, Prompt, names, needed, recorded
from ucc_client.server.pbx.speech import Speech
from ucc_client.server.pbx.spoken_time import english_sounds, german_sounds, spoken_time

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2030, 5, 7, 8, 0, tzinfo=BERLIN)
ASTERISK = needed() | english_sounds()
ENGLISH = ASTERISK | {OWN + prompt for prompt in recorded("en")}
GERMAN = {OWN + prompt for prompt in recorded("de")} | german_sounds()


@pytest.mark.parametrize(
    ("there", "language", "prompt", "sounds"),
    [
        ({}, "en", Prompt.ENTER_PIN, ("confbridge-pin",)),
        ({}, "de", Prompt.HAND_RAISED, ("beep",)),
        ({"en": ENGLISH}, "en", Prompt.ENTER_PIN, ("confbridge-pin",)),
        ({"en": ENGLISH}, "en", Prompt.HAND_RAISED, ("ucc/hand-raised",)),
        ({"en": ENGLISH, "de": GERMAN}, "de", Prompt.ENTER_PIN, ("ucc/enter-pin",)),
        ({"en": ENGLISH, "de": {"confbridge-pin"}}, "de", Prompt.ENTER_PIN, ("confbridge-pin",)),
        ({"en": ENGLISH, "fr": ()}, "fr", Prompt.HAND_RAISED, ("ucc/hand-raised",)),
        ({"en": ASTERISK, "de": ()}, "de", Prompt.WELCOME, ("hello",)),
        ({"en": ENGLISH, "de": GERMAN}, "de", Prompt.SOMEBODY_ENTERS, ("confbridge-join",)),
    ],
)
def test_the_best_sounds_that_are_there_say_it(
    there: dict[str, Any], language: str, prompt: Prompt, sounds: tuple[str, ...]
) -> None:
    assert names(prompt, language, there) == sounds


@pytest.mark.parametrize(
    ("start", "english", "german"),
    [
        ("2030-05-07 09:30", "at 9 30 a-m", "today hour-9 minute-30"),
        ("2030-05-07 12:00", "at 12 p-m", "today hour-12"),
        ("2030-05-08 00:05", "tomorrow at 12 oh 5 a-m", "tomorrow hour-0 minute-5"),
        ("2030-05-12 15:47", "day-0 at 3 40 7 p-m", "day-0 hour-15 minute-47"),
        ("2030-05-14 20:00", "day-2 mon-4 h-14 at 8 p-m", "day-2 date-14 month-5 hour-20"),
        ("2031-01-21 10:00", "day-2 mon-0 20 h-1 at 10 a-m", "day-2 date-21 month-1 hour-10"),
    ],
)
def test_a_beginning_is_said_with_its_day_unless_it_is_today(
    start: str, english: str, german: str
) -> None:
    at = datetime.fromisoformat(start).replace(tzinfo=BERLIN)
    said = spoken_time(at, NOW, "en", {})
    assert said == tuple(f"digits/{word}" for word in english.split())
    assert set(said) <= english_sounds()
    said = spoken_time(at, NOW, "de", {"de": GERMAN})
    assert said == tuple(f"ucc/{word}" for word in german.split())
    assert spoken_time(at, NOW, "de", {"de": GERMAN - set(said)})[-1] in english_sounds()


def test_every_german_time_is_recorded() -> None:
    for minutes in range(0, 400 * 24 * 60, 601):
        at = datetime.fromtimestamp(NOW.timestamp() + minutes * 60, BERLIN)
        assert spoken_time(at, NOW, "de", {"de": GERMAN})[-1].startswith(OWN)


def test_a_changed_language_is_spoken_to_the_next_caller_though_nobody_is_called(
    office: Office,
) -> None:
    office.engine.has = {"en": set(ENGLISH), "de": set(GERMAN)}
    assert "sound:ucc/enter-pin" not in office.call().heard[0]
    row = {"language": "de", "subject": "S", "body": "B", "server_address": ""}
    with office.company.database.write() as connection:
        connection.execute(insert(template).values(id=1, **row))

    def greeted() -> bool:
        line = office.call()
        line.hang_up()
        return "sound:ucc/enter-pin" in line.heard[0]

    wait_until(greeted, what="a greeting in German")


def test_which_sounds_there_are_is_asked_again_when_the_engine_did_not_say() -> None:
    class Forgetful(FakeEngine):
        is_away = False

        async def sounds(self, language: str) -> Collection[str]:
            if self.is_away:
                raise EngineError("500")
            return await super().sounds(language)

    async def learn() -> None:
        engine = Forgetful()
        engine.has = {"en": set(ENGLISH), "de": set(GERMAN)}
        speech = Speech(engine)
        line = engine.call()
        assert isinstance(line, FakeLine)
        await speech.learn(Voice(language="en", number=""))
        engine.is_away = True
        await speech.learn(Voice(language="de", number=""))
        await speech.play(line.call, Prompt.ENTER_PIN)
        engine.is_away = False
        await speech.learn(Voice(language="de", number=""))
        await speech.play(line.call, Prompt.ENTER_PIN)
        engine.is_away = True
        await speech.look()
        await speech.play(line.call, Prompt.ENTER_PIN)
        assert line.heard == [("sound:confbridge-pin",), *[("sound:ucc/enter-pin",)] * 2]

    asyncio.run(learn())


def test_who_is_too_early_hears_when_it_begins_in_the_conferences_zone(office: Office) -> None:
    clara = participant("Clara", "c@example.org")
    office.company.create(startTime=START + DAY, timeZone="America/New_York", participants=[clara])
    early = office.call()
    early.press(office.company.pins()["Clara"] + "#")
    wait_until(early.is_over, what="good-bye")
    words = "im-sorry please-try-call-later digits/tomorrow digits/at digits/3 digits/30 "
    words += "digits/a-m goodbye"
    assert early.heard[-1] == tuple(f"sound:{word}" for word in words.split())
