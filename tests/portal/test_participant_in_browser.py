"""From the link in a delivered mail to what somebody does with it, in a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page, expect

from tests.accessibility import violations
from tests.portal.browsing import is_within_its_width
from tests.portal.invited import Invite, Invited
from tests.running_server import participant

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = 4_099_766_400_000
WEEK = 7 * 24 * 3_600_000
CALL = re.compile(r"tel:\+493023125900,,\d{6}%23")


@contextmanager
def _page(browser: Browser, invited: Invited, **options: Any) -> Iterator[Page]:
    """Open the page as somebody in Berlin with an English telephone, unless `options` differ.

    A message of the browser's console, as of what the policy of the page forbids, fails.
    """
    wanted: dict[str, Any] = {
        "locale": "en-US",
        "timezone_id": "Europe/Berlin",
        "viewport": {"width": 360, "height": 740},
        **options,
    }
    context = browser.new_context(**wanted)
    said: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(invited.link)
    yield page
    context.close()
    assert said == []


def _series(invite: Invite, name: str) -> Invited:
    third = MONDAY + 2 * WEEK
    return invite(
        name,
        occurrence="EVERYWEEK",
        timeZone="Europe/Berlin",
        startTime=MONDAY,
        durationMinutes=45,
        exceptionDates=[MONDAY + WEEK],
        movedDates=[{"originalTime": third, "startTime": third + 25 * 3_600_000}],
        participants=[
            participant("Clara Voß", "clara@example.org"),
            participant("Ben Kurz", "ben@example.org", isModerator=True),
        ],
    )


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_mail_to_an_answer_the_calendar_and_the_call(
    browser: Browser, invite: Invite, scripts: bool, tmp_path: Path
) -> None:
    invited = _series(invite, "Visited")
    with _page(browser, invited, java_script_enabled=scripts) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text(invited.name)
        call = page.get_by_role("link", name="Call with my PIN")
        assert CALL.fullmatch(call.get_attribute("href") or "")
        shown = page.locator(".pin").inner_text()
        assert shown.replace(" ", "") in (call.get_attribute("href") or "")
        page.get_by_role("button", name="Yes", exact=True).click()
        expect(page.get_by_role("status").first).to_have_text("Thank you. You said yes.")
        pressed = page.get_by_role("button", name="Yes", exact=True)
        expect(pressed).to_have_attribute("aria-pressed", "true")
        # One date is answered by itself.
        first = page.locator("main details").first
        first.locator("summary").click()
        first.get_by_role("button", name=re.compile("^No: ")).click()
        expect(page.get_by_role("status").first).to_contain_text("You said no to ")
        assert invited.answers() == [("accepted", None), ("declined", MONDAY)]
        with page.expect_download() as download:
            page.get_by_role("link", name="Add to calendar").click()
        file = tmp_path / "own.ics"
        download.value.save_as(file)
        assert download.value.suggested_filename == f"{invited.name}.ics"
        (event, *_moved) = Calendar.from_ical(file.read_bytes()).events
        assert event["SUMMARY"] == invited.name
        assert event["URL"] == invited.link


def test_a_page_that_is_loaded_again_does_not_say_again_what_was_done(
    browser: Browser, invite: Invite
) -> None:
    invited = invite("Again")
    with _page(browser, invited) as page:
        page.get_by_role("button", name="Maybe").click()
        expect(page.get_by_text("Thank you.")).to_be_visible()
        page.reload()
        expect(page.get_by_role("button", name="Maybe")).to_have_attribute("aria-pressed", "true")
        expect(page.get_by_text("Thank you.")).to_have_count(0)


def test_the_own_time_is_told_where_the_clocks_differ(browser: Browser, invite: Invite) -> None:
    invited = _series(invite, "Zones")
    with _page(browser, invited) as page:
        expect(page.locator(".when .own-time")).to_be_hidden()
    with _page(browser, invited, timezone_id="America/New_York") as page:
        expect(page.locator(".when .own-time")).to_have_text(
            "Monday, 7:00 – 7:45 PM your time (New York)"
        )
        expect(page.locator(".when .here")).to_contain_text("(Berlin time)")
    with _page(browser, invited, timezone_id="Asia/Calcutta", locale="de-DE") as page:
        expect(page.locator(".when .own-time")).to_have_text("05:30–06:15 Uhr Ihrer Zeit (Kolkata)")
    with _page(browser, invited, timezone_id="Asia/Tokyo", java_script_enabled=False) as page:
        expect(page.locator(".when .own-time")).to_be_hidden()
        expect(page.locator(".when .here")).to_contain_text("(Berlin time)")
    endless = invite("No length", timeZone="Europe/Berlin", startTime=MONDAY)
    with _page(browser, endless, timezone_id="UTC", locale="de-DE") as page:
        expect(page.locator(".when .own-time")).to_have_text("00:00 Ihrer Zeit (UTC)")


def test_the_time_runs_down_to_its_beginning(browser: Browser, invite: Invite) -> None:
    start = datetime.now(BERLIN) + timedelta(minutes=30)
    invited = invite("Soon", startTime=int(start.timestamp() * 1000))
    context = browser.new_context(locale="en-US", timezone_id="Europe/Berlin")
    page = context.new_page()
    page.clock.install()
    page.goto(invited.link)
    expect(page.locator(".phase")).to_have_text(re.compile(r"Starts in\s+(29|30) minutes"))
    page.clock.fast_forward("29:10")
    expect(page.locator(".phase")).to_have_text(re.compile(r"Starts in\s+[1-5]\d seconds"))
    page.clock.fast_forward("01:00")
    expect(page.locator(".phase")).to_have_text("It begins now")
    context.close()


def test_the_page_notices_that_the_conference_was_opened(browser: Browser, invite: Invite) -> None:
    start = datetime.now(BERLIN) - timedelta(minutes=1)
    invited = invite("Opened", startTime=int(start.timestamp() * 1000))
    with _page(browser, invited) as page:
        expect(page.locator(".phase")).to_have_text("It begins now")
        invited.api.call("PUT", f"{invited.path}/start")
        # As when the reader comes back to the page.
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(page.locator(".phase")).to_have_text("It is running now")
        expect(page.locator("#told")).to_have_text("It is running now")


def test_number_and_pin_are_copied(browser: Browser, invite: Invite) -> None:
    invited = invite("Copied")
    with _page(browser, invited, permissions=["clipboard-read", "clipboard-write"]) as page:
        page.get_by_role("button", name="Copy the PIN").click()
        expect(page.locator("#told")).to_have_text("Copied")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied == page.locator(".pin").inner_text().replace(" ", "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en-US", "de-DE"])
@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nobody_stumbles_over_the_page(
    browser: Browser, invite: Invite, scheme: str, language: str, width: int
) -> None:
    invited = _series(invite, "Haushaltsüberprüfungskommissionssitzung")
    options = {"color_scheme": scheme, "locale": language}
    with _page(browser, invited, **options, viewport={"width": width, "height": 740}) as page:
        assert is_within_its_width(page)
        assert violations(page) == []
        page.get_by_role("button", name=re.compile("^(Maybe|Vielleicht)$")).click()
        page.locator("main details").first.locator("summary").click()
        assert is_within_its_width(page)
        assert violations(page) == []
        small = page.evaluate(
            "[...document.querySelectorAll('a, button, summary')]"
            ".filter((one) => one.checkVisibility())"
            ".filter((one) => one.getBoundingClientRect().height < 44)"
            ".map((one) => one.outerHTML)"
        )
        assert small == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("state", ["running", "gone", "wrong"])
def test_nobody_stumbles_over_other_states(
    browser: Browser, invite: Invite, scheme: str, state: str
) -> None:
    start = datetime.now(BERLIN) - timedelta(minutes=1)
    invited = invite("State", startTime=int(start.timestamp() * 1000))
    if state == "running":
        invited.api.call("PUT", f"{invited.path}/start")
    elif state == "gone":
        invited.api.call("DELETE", invited.path)
    with browser.new_context(color_scheme=scheme) as context:  # type: ignore[arg-type]
        page = context.new_page()
        page.goto(invited.link + ("x" if state == "wrong" else ""))
        assert violations(page) == []


def test_the_other_language_is_one_step_away(browser: Browser, invite: Invite) -> None:
    invited = invite("Languages")
    with _page(browser, invited, locale="de-AT") as page:
        expect(page.get_by_role("link", name="Mit meiner PIN anrufen")).to_be_visible()
        page.get_by_text("Deutsch").click()
        page.get_by_role("link", name="English").click()
        expect(page.get_by_role("link", name="Call with my PIN")).to_be_visible()
        page.get_by_role("button", name="Yes", exact=True).click()
        expect(page.get_by_text("Thank you. You said yes.")).to_be_visible()
