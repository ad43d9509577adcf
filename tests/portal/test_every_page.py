"""Every page in a real browser: for other eyes and hands, in both schemes, from 320 pixels up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.accessibility import violations
from tests.portal.browsing import is_within_its_width, sign_in, window
from tests.running_server import Api, RunningServer, conference, participant

Show = Callable[[Page, int], None]


def _wrong(page: Page, _series: int) -> None:
    page.goto("/conferences/new")
    page.locator("#repeats-monthly").check()
    page.locator("#ends-date").check()
    page.locator("#p0-email").fill("nobody")
    page.get_by_role("button", name="Speichern").click()
    expect(page.get_by_role("alert")).to_be_visible()


def _doubtful(page: Page, _series: int) -> None:
    page.goto("/admin/conferences")
    page.locator("#body").fill("{{pin}} {{nothing}}")
    page.locator("#internal").select_option("")
    expect(page.locator("#look .wrong")).to_be_visible()


def _found(page: Page, _series: int) -> None:
    page.goto("/conferences/new")
    page.locator("#find").press_sequentially("anna")
    expect(page.locator("#found button").first).to_be_visible()


def _at(path: str) -> Show:
    def show(page: Page, series: int) -> None:
        page.goto(path.format(series=series))

    return show


PAGES: dict[str, Show] = {
    "list": _at("/conferences"),
    "running": _at("/conferences?when=running"),
    "nothing found": _at("/conferences?q=xyzzy"),
    "conference": _at("/conferences/{series}"),
    "new": _at("/conferences/new"),
    "wrong": _wrong,
    "found": _found,
    "edit": _at("/conferences/{series}/edit"),
    "cancel": _at("/conferences/{series}/cancel"),
    "sessions": _at("/sessions"),
    "template": _at("/admin/conferences"),
    "doubtful template": _doubtful,
    "users": _at("/admin/users"),
    "user": _at("/admin/users/2"),
    "new user": _at("/admin/users/new"),
    "numbers": _at("/admin/numbers"),
    "mail": _at("/admin/mail?which=all"),
    "server": _at("/admin/server"),
    "nothing": _at("/nothing"),
}


TARGETS = ":is(a, button, input, select, summary):visible"
SMALL = """all => all.filter(one => {
  const {height, width} = one.getBoundingClientRect();
  return (height < 24 || width < 24) && !one.closest(".skip, .hidden, p, li, .doubt");
}).map(one => one.outerHTML)"""
"""WCAG 2.2, 2.5.8; what stands in a sentence or a list of links is free."""


@pytest.fixture(scope="module")
def series(company: RunningServer) -> int:
    """A series of the administrator's, whose pages have everything that there can be."""
    api = Api(company, company.administrator)
    body = conference(
        "Wöchentliche Runde mit allen Standorten",
        occurrence="EVERYWEEK",
        participants=[participant(), participant("Dora", "", phoneNumber="12", callOnStart=True)],
    )
    made = api.call("POST", api.conferences, json=body).json()
    api.close()
    return int(made["conferenceId"])


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 360)])
def test_no_page_keeps_anybody_out(
    browser: Browser, company: RunningServer, series: int, scheme: str, width: int
) -> None:
    with window(browser, company, scheme=scheme, width=width) as page:
        assert violations(page) == []
        sign_in(page, {**company.administrator, "password": "wrong"})
        expect(page.get_by_role("alert")).to_be_visible()
        assert violations(page) == []
        sign_in(page, company.administrator)
        found = {}
        for name, show in PAGES.items():
            show(page, series)
            found[name] = violations(page)
        assert {name: one for name, one in found.items() if one} == {}


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_nothing_is_cut_off(
    browser: Browser, company: RunningServer, series: int, width: int
) -> None:
    with window(browser, company, width=width) as page:
        assert is_within_its_width(page)
        sign_in(page, company.administrator)
        for name, show in PAGES.items():
            show(page, series)
            assert is_within_its_width(page), name
            assert page.locator(TARGETS).evaluate_all(SMALL) == [], name


def test_the_keyboard_reaches_the_content_and_sees_where_it_is(
    browser: Browser, company: RunningServer
) -> None:
    with window(browser, company) as page:
        sign_in(page, company.first_employee)
        page.goto("/conferences")
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Zum Inhalt")).to_be_focused()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        expect(focused).to_have_text("Neue Konferenz")
        assert focused.evaluate("one => getComputedStyle(one).outlineStyle") == "solid"


def test_what_is_wrong_is_read_first_and_leads_to_its_field(
    browser: Browser, company: RunningServer
) -> None:
    with window(browser, company) as page:
        sign_in(page, company.first_employee)
        _wrong(page, 0)
        expect(page.locator("#problems")).to_be_focused()
        page.get_by_role("link", name="Geben Sie der Konferenz einen Namen.").click()
        expect(page.locator("#name")).to_be_focused()
        expect(page.locator("#name")).to_have_accessible_description(
            "Geben Sie der Konferenz einen Namen."
        )


@pytest.mark.parametrize("scripts", [True, False])
def test_a_repetition_shows_the_fields_that_it_has(
    browser: Browser, company: RunningServer, scripts: bool
) -> None:
    fields = {
        "once": set(),
        "daily": {"every", "ends-date", "count"},
        "weekly": {"every", "weekday-0", "ends-date", "count"},
        "monthly": {"every", "month-on-last", "nth", "ends-date", "count"},
        "yearly": {"every", "year-day", "ends-date", "count"},
    }
    all_fields = sorted(set().union(*fields.values()))
    with window(browser, company, scripts=scripts) as page:
        sign_in(page, company.first_employee)
        page.goto("/conferences/new")
        for value, shown in fields.items():
            page.locator(f"#repeats-{value}").check()
            assert {one for one in all_fields if page.locator(f"#{one}").is_visible()} == shown
        expect(page.locator("#every-unit")).to_have_text("Jahre", use_inner_text=True)


def test_what_follows_is_said_while_one_types(browser: Browser, company: RunningServer) -> None:
    with window(browser, company) as page:
        sign_in(page, company.first_employee)
        page.goto("/conferences/new")
        page.locator("#name").fill("Runde")
        page.locator("#date").fill("2099-11-30")
        page.locator("#time").fill("09:30")
        page.locator("#repeats-weekly").check()
        outlook = page.locator("#outlook")
        expect(outlook).to_contain_text("jeden Montag")
        expect(outlook).to_contain_text("1 E-Mail wird gesendet")
        page.get_by_role("button", name="Zeile hinzufügen").click()
        expect(page.locator("#p1-name")).to_be_focused()
        expect(page.locator("#name")).to_have_value("Runde")
        page.keyboard.type("Gast")
        page.locator("#p1-email").fill("gast@example.org")
        expect(outlook).to_contain_text("2 E-Mails werden gesendet")


def test_a_page_of_another_site_cannot_frame_one(browser: Browser, company: RunningServer) -> None:
    page = browser.new_page()
    page.set_content(f"<iframe src='{company.url}/sign-in'></iframe>")
    frame = page.frames[-1]
    page.wait_for_timeout(500)
    assert frame.query_selector("#login") is None
    page.close()
