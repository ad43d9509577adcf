"""What pages tell of a running conference: who is in, and to its owner afterwards who was."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from sqlalchemy import Table, delete, insert

from tests.portal.invited import Invite, Invited, opened
from tests.portal.person import Person
from tests.running_server import Api, RunningServer, participant
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.telephone_tables import call_records, live_people

SOON = 3_600_000


class Running:
    """Clara's conference, started; and what is written down of it."""

    def __init__(self, invited: Invited, database: Database) -> None:
        self.invited, self._database = invited, database
        started = invited.api.call("PUT", f"{invited.path}/start")
        assert started.status_code == 204, started.text

    def write(self, table: Table, **values: Any) -> None:
        with self._database.write() as connection:
            row = {"conference_id": self.invited.conference_id, "is_moderator": False, **values}
            connection.execute(insert(table).values(row))

    def enter(self, name: str, state: str = "in", number: str = "") -> None:
        self.write(
            live_people,
            participant_id=0,
            name=name,
            number=number,
            call="x",
            state=state,
            is_muted=state == "muted",
            cause="",
            since=1,
        )

    def leave(self) -> None:
        with self._database.write() as connection:
            connection.execute(delete(live_people))


@pytest.fixture
def running(company: RunningServer, invite: Invite) -> Iterator[Running]:
    now = int(time.time() * 1000)
    made = invite("Live", startTime=now + SOON, durationMinutes=60)
    with contextlib.closing(Database(sqlite_url(company.data), connections=2)) as database:
        yield Running(made, database)


def test_the_participants_page_names_who_is_in_and_nobodys_number(running: Running) -> None:
    link = running.invited.link
    assert "Who is in" not in opened(link).text
    running.enter("Ben <b>Kurz</b>")
    running.enter("Cleo", "muted")
    running.enter("Dora", "ringing", "0721 5551")
    running.enter("0721 5552", "talking", "0721 5552")
    page = opened(link)
    assert page.headers["Cache-Control"] == "no-store"
    assert "Who is in" in page.text
    assert "Ben &lt;b&gt;Kurz&lt;/b&gt;" in page.text
    here = page.text.partition('id="inside"')[2].partition("</section>")[0]
    assert "Cleo" in here
    assert "and 1 more" in here
    for hidden in ("Dora", "5551", "5552"):
        assert hidden not in here


def test_in_a_browser_who_is_in_is_shown_as_they_come(running: Running, browser: Browser) -> None:
    running.enter("Ben Kurz")
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.goto(running.invited.link)
    expect(page.locator("#here li")).to_have_text(["Ben Kurz"])
    running.enter("Cleo Lang")
    expect(page.locator("#here li")).to_have_text(["Ben Kurz", "Cleo Lang"], timeout=15_000)
    running.leave()
    expect(page.locator("#here li")).to_have_count(0, timeout=15_000)
    context.close()


def test_the_owner_sees_afterwards_who_was_in_and_nobody_else_does(
    running: Running, anna: Person, company: RunningServer
) -> None:
    number = running.invited.conference_id
    assert "Wer per Telefon dabei war" not in anna.get(f"/conferences/{number}").text
    now = int(time.time() * 1000)
    running.write(
        call_records,
        name="Ben <i>",
        number="",
        joined_at=now - 45 * 60_000,
        left_at=now,
        cause="removed",
    )
    running.write(call_records, name="", number="0721 5559", joined_at=0, left_at=now, cause="busy")
    page = anna.get(f"/conferences/{number}").text
    for told in (
        "Ben &lt;i&gt;",
        "45 Minuten",
        "von einem Moderator entfernt",
        "0721 5559",
        "besetzt",
    ):
        assert told in page
    ben = company.user("Ben")
    api = Api(company, ben)
    body = running.invited.api.call("GET", running.invited.path).json()
    body["participants"].append(participant("Ben", "", userId=api.user_id, isModerator=True))
    assert running.invited.api.call("PUT", running.invited.path, json=body).status_code == 204
    other = Person(company, ben)
    theirs = other.get(f"/conferences/{number}")
    assert theirs.status_code == 200
    assert "0721 5559" not in theirs.text
    other.close()
    api.close()
