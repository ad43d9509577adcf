"""Markup in every field that somebody can fill stays text on every page that shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from tests.portal.browsing import sign_in
from tests.portal.invited import link_in
from tests.portal.pages_table import PAGES
from tests.portal.person import Person
from tests.running_server import Api, RunningServer, conference, participant
from tests.waiting import wait_until

EVIL = "\"'></title></textarea><b data-evil onclick=a()>x</b><script data-evil>a()</script>"
MONDAY = 4_099_766_400_000
WEEK = 7 * 24 * 3_600_000


class Hostile:
    """A company in which texts of all kinds are markup."""

    def __init__(self, server: RunningServer) -> None:
        self.server = server
        self.boss = Person(server, server.administrator)
        self._add_user()
        api = Api(server, server.first_employee)
        self._change_template()
        body = conference(
            EVIL,
            startTime=MONDAY,
            occurrence="EVERYWEEK",
            timeZone="Europe/Berlin",
            eMailBody=f"{EVIL} {{{{pin}}}} {{{{webLink}}}}",
            participants=[
                participant(EVIL, "clara@example.org", isModerator=True),
                participant(f"{EVIL} second", "ben@example.org"),
            ],
            movedDates=[{"originalTime": MONDAY, "startTime": MONDAY + 3_600_000, "name": EVIL}],
        )
        made = api.call("POST", api.conferences, json=body)
        assert made.status_code == 201, made.text
        self.conference_id = made.json()["conferenceId"]
        mails = wait_until(
            lambda: [mail for mail in server.mails() if "clara@" in str(mail["To"])],
            what="the mail",
        )
        self.link = link_in(mails[0])
        api.close()

    def paths(self) -> Iterator[str]:
        """Yield every page with this data, and with markup in every parameter."""
        for method, path in PAGES:
            if method == "GET":
                filled = path.replace("{conference_id:int}", str(self.conference_id))
                yield filled.replace("{user_id:int}", "2")
        evil = quote(EVIL)
        yield f"/conferences?q={evil}&when={evil}&done={evil}"
        yield f"/conferences/people?find={evil}"
        yield f"/conferences/{self.conference_id}?done={evil}"
        yield f"/conferences/new?copy={self.conference_id}"
        yield f"/admin/users?q={evil}&done={evil}"
        yield f"/sessions?done={evil}"
        yield f"/nowhere/{evil}"

    def _add_user(self) -> None:
        names = {"first-name": EVIL, "family-name": EVIL, "login": "evil", "email": ""}
        form = self.boss.form("/admin/users/new")
        done = self.boss.post("/admin/users/new", [*form.filled(**names), ("action", "save")])
        assert done.status_code == 303, done.text

    def _change_template(self) -> None:
        form = self.boss.form("/admin/conferences")
        texts = {"subject": f"{EVIL} {{{{conferenceName}}}}"}
        body = dict(form.fields)["body"]
        filled = form.filled(**texts, body=f"{EVIL}\n{body}")
        done = self.boss.post("/admin/conferences", [*filled, ("action", "save")])
        assert done.status_code in (200, 303), done.text


@contextmanager
def _watched(browser: Browser, server: RunningServer) -> Iterator[Page]:
    """Open a browser with a name that is markup, too; a dialog fails the test."""
    context = browser.new_context(base_url=server.url, locale="en-US", user_agent=EVIL)
    page = context.new_page()
    told: list[str] = []

    def note(dialog: Any) -> None:
        told.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note)
    yield page
    context.close()
    assert told == []


def _is_clean(page: Page) -> bool:
    return bool(page.evaluate("document.querySelector('[data-evil]') === null"))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hostile]:
    server = RunningServer(tmp_path_factory.mktemp("hostile")).start()
    company = Hostile(server)
    yield company
    company.boss.close()
    server.stop()


@pytest.mark.parametrize("who", ["first_employee", "administrator"])
def test_no_page_takes_a_text_for_markup(browser: Browser, hostile: Hostile, who: str) -> None:
    shown = 0
    with _watched(browser, hostile.server) as page:
        page.goto("/")
        sign_in(page, getattr(hostile.server, who))
        for path in hostile.paths():
            page.goto(path)
            assert _is_clean(page), path
            shown += "data-evil" in page.content()
    assert shown >= 5, "the texts are there, as texts"


def test_the_participants_page_takes_no_text_for_markup(browser: Browser, hostile: Hostile) -> None:
    evil = quote(EVIL)
    with _watched(browser, hostile.server) as page:
        for query in ("", "?lang=de", f"?lang={evil}&said={evil}&to={evil}"):
            page.goto(hostile.link + query)
            assert _is_clean(page)
            assert "data-evil" in page.inner_text("body")
        page.goto(f"{hostile.link}{evil}")
        assert _is_clean(page)


def test_the_sign_in_takes_no_text_for_markup(browser: Browser, hostile: Hostile) -> None:
    with _watched(browser, hostile.server) as page:
        page.goto(f"/sign-in?next={quote(EVIL)}")
        page.get_by_label("Login").fill(EVIL)
        page.locator("#password").fill("wrong password")
        page.locator("main button").click()
        page.wait_for_load_state()
        assert _is_clean(page)
        assert page.locator("#login").input_value() == EVIL


def test_the_preview_of_the_template_takes_no_text_for_markup(
    browser: Browser, hostile: Hostile
) -> None:
    with _watched(browser, hostile.server) as page:
        page.goto("/")
        sign_in(page, hostile.server.administrator)
        page.goto("/admin/conferences")
        page.locator("#body").fill(f"{EVIL} {{{{pin}}}}")
        page.locator("#look").get_by_text(re.compile("data-evil")).first.wait_for()
        assert _is_clean(page)
