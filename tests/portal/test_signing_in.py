"""Signing in to the portal: who gets a session, how it is kept, how it ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from tests.portal.person import Forms, Person
from tests.running_server import Api, RunningServer
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.installation import prepare
from ucc_client.server.keys import Keys
from ucc_client.server.services.portal_sessions import IDLE_MS, LIFE_MS, PortalSessions, fresh_id
from ucc_client.server.services.user_administration import UserAdministration
from ucc_client.server.services.user_fields import UserFields

People = Callable[..., Person]
MINUTE = 60_000


def test_the_address_of_the_server_leads_to_the_sign_in(
    company: RunningServer, people: People
) -> None:
    answer = people(company).get("/")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in?next=/conferences")


def test_who_signs_in_is_led_to_the_page_that_was_wanted(
    company: RunningServer, people: People
) -> None:
    person, user = people(company), company.first_employee
    asked = person.get("/sessions").headers["Location"]
    answer = person.sign_in(user["login"], user["password"], asked)
    assert answer.headers["Location"] == "/sessions"
    page = person.get("/sessions")
    assert page.status_code == 200
    assert user["name"] in page.text


def test_a_wrong_password_says_so_and_keeps_the_login(
    company: RunningServer, people: People
) -> None:
    person, user = people(company), company.users[3]
    answer = person.sign_in(user["login"], "wrong")
    assert answer.status_code == 400
    page = Forms(answer.text)
    assert "Login or password is wrong." in page.text
    assert ("login", user["login"]) in page.form("/sign-in").fields
    assert "ucc-session" not in person.session.cookies
    assert person.get("/sessions").status_code == 303


@pytest.mark.parametrize("login", ["nobody", "", "a\x00b", "x" * 5000, "Ω: \u2028"])
def test_a_login_that_nobody_has_is_told_like_a_wrong_password(
    company: RunningServer, people: People, login: str
) -> None:
    answer = people(company).sign_in(login, "wrong")
    assert answer.status_code == 400
    assert "Login or password is wrong." in Forms(answer.text).text


def test_the_portal_and_the_interface_count_failures_together(
    fresh_company: RunningServer, people: People
) -> None:
    user, person = fresh_company.users[2], people(fresh_company)
    for _ in range(10):
        assert person.sign_in(user["login"], "wrong").status_code == 400
    answer = person.sign_in(user["login"], user["password"])
    assert answer.status_code == 429
    assert "Too often wrong. Try again in 15 min." in Forms(answer.text).text
    with pytest.raises(AssertionError, match="too-many-failed-sign-ins"):
        Api(fresh_company, user)


def test_the_session_is_another_one_after_the_sign_in(
    company: RunningServer, people: People
) -> None:
    person, user = people(company), company.first_employee
    person.session.cookies.set("ucc-session", "chosen-by-somebody-else")
    person.get("/sign-in")
    person.session.cookies.set("ucc-session", "chosen-by-somebody-else")
    answer = person.sign_in(user["login"], user["password"])
    assert "chosen-by-somebody-else" not in answer.headers["Set-Cookie"]
    stranger = people(company)
    stranger.session.cookies.set("ucc-session", "chosen-by-somebody-else")
    assert stranger.get("/sessions").status_code == 303


def test_each_sign_in_has_a_session_of_its_own(company: RunningServer, people: People) -> None:
    one, other = (people(company, company.first_employee) for _ in range(2))
    assert one.session.cookies["ucc-session"] != other.session.cookies["ucc-session"]


def test_the_cookie_is_for_the_server_alone(company: RunningServer, people: People) -> None:
    person, user = people(company), company.first_employee
    cookie = person.sign_in(user["login"], user["password"]).headers["Set-Cookie"]
    session = next(one for one in cookie.split(", ") if one.startswith("ucc-session="))
    attributes = {part.strip().lower() for part in session.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= attributes
    assert "secure" not in attributes, "on loopback there is no TLS"
    assert not any(one.startswith("domain") for one in attributes)


def test_behind_a_proxy_with_tls_the_cookie_is_secure_and_bound_to_the_host(
    tmp_path: Path, people: People
) -> None:
    server = RunningServer(tmp_path, arguments=("--behind-proxy",)).start()
    try:
        person, user = people(server), server.first_employee
        person.session.headers["X-Forwarded-Proto"] = "https"
        # `requests` sends no secure cookie over http; a browser behind the proxy does.
        page = person.get("/sign-in")
        knock = page.headers["Set-Cookie"]
        assert knock.startswith("__Host-ucc-door=")
        fields = Forms(page.text).form("/sign-in")
        answer = person.post(
            "/sign-in",
            fields.filled(login=user["login"], password=user["password"]),
            headers={"Cookie": knock.partition(";")[0]},
        )
        cookies = answer.headers["Set-Cookie"]
        assert "__Host-ucc-session=" in cookies
        assert cookies.lower().count("; secure") == 2
    finally:
        server.stop()


def test_the_database_has_no_cookie_and_the_log_neither(
    fresh_company: RunningServer, people: People
) -> None:
    person = people(fresh_company, fresh_company.first_employee)
    person.get("/sessions")
    cookie, password = (
        person.session.cookies["ucc-session"],
        fresh_company.first_employee["password"],
    )
    kept, log = fresh_company.kept(), fresh_company.log.read_bytes()
    assert hashlib.sha256(cookie.encode()).hexdigest().encode() in kept
    for secret in (cookie, password, person.form("/sessions", "/sign-out").fields[0][1]):
        assert secret.encode() not in kept
        assert secret.encode() not in log


def test_signing_out_makes_the_cookie_worthless(company: RunningServer, people: People) -> None:
    person = people(company, company.first_employee)
    cookie = person.session.cookies["ucc-session"]
    answer = person.send("/sessions", action="/sign-out")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/sign-in")
    assert "ucc-session" not in person.session.cookies
    person.session.cookies.set("ucc-session", cookie)
    assert person.get("/sessions").status_code == 303


def test_one_sees_and_ends_the_sessions_of_other_browsers(
    company: RunningServer, people: People
) -> None:
    user = company.users[4]
    here = people(company, user)
    here.post("/sessions", [*here.form("/sessions", "/sign-out").fields, ("session", "others")])
    there = people(company, user)
    there.session.headers["User-Agent"] = (
        "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/128.0"
    )
    away = people(company)
    away.session.headers["User-Agent"] = there.session.headers["User-Agent"]
    away.sign_in(user["login"], user["password"])
    page = Forms(here.get("/sessions").text)
    assert "Firefox, Windows" in page.text
    forms = [one for one in page.forms if one.action == "/sessions" and one.buttons]
    assert len([one for one in forms if one.buttons[0][1] != "others"]) == 2
    here.post("/sessions", [*forms[0].fields, ("session", "others")])
    assert away.get("/sessions").status_code == 303
    assert there.get("/sessions").status_code == 303
    assert here.get("/sessions").status_code == 200


def test_nobody_ends_the_session_of_somebody_else(company: RunningServer, people: People) -> None:
    anna, ben = people(company, company.users[1]), people(company, company.users[2])
    mark = hashlib.sha256(ben.session.cookies["ucc-session"].encode()).hexdigest()
    form = anna.form("/sessions", "/sign-out")
    anna.post("/sessions", [*form.fields, ("session", mark)])
    assert ben.get("/sessions").status_code == 200


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/conferences/../../evil",
        "/conferences\n//evil.example",
        "javascript:alert(1)",
        "/p/1/token",
        "/conferences?next=//evil.example",
        "/sign-out",
        " /conferences",
    ],
)
def test_a_sign_in_leads_to_no_other_place(
    company: RunningServer, people: People, target: str
) -> None:
    person, user = people(company), company.first_employee
    form = person.form("/sign-in")
    typed = form.filled(next=target, login=user["login"], password=user["password"])
    assert person.post("/sign-in", typed).headers["Location"] == "/conferences"
    asked = person.get("/sign-in", params={"next": target})
    assert asked.headers["Location"] == "/conferences"


def test_a_form_of_another_site_is_refused(company: RunningServer, people: People) -> None:
    person = people(company, company.first_employee)
    form = person.form("/sessions", "/sign-out")
    for headers in (
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ):
        assert person.post("/sign-out", form.fields, headers=headers).status_code == 403
    assert person.get("/sessions").status_code == 200
    assert (
        person.post("/sign-out", [("a", "b")], headers={"Origin": company.url}).status_code == 403
    )
    wrong = form.filled(form_token="0" * 64)
    assert person.post("/sign-out", wrong).status_code == 403
    assert person.get("/sessions").status_code == 200


def test_the_token_of_one_session_is_none_in_another(
    company: RunningServer, people: People
) -> None:
    anna, ben = people(company, company.users[1]), people(company, company.users[2])
    form = ben.form("/sessions", "/sign-out")
    assert anna.post("/sign-out", form.fields).status_code == 403


def test_nobody_is_signed_in_by_a_form_of_somebody_else(
    company: RunningServer, people: People
) -> None:
    attacker, victim = people(company), people(company)
    user = company.first_employee
    typed = attacker.form("/sign-in").filled(login=user["login"], password=user["password"])
    answer = victim.post("/sign-in", typed)
    assert answer.status_code == 401
    assert "ucc-session" not in victim.session.cookies


def test_a_body_that_is_no_form_is_refused(company: RunningServer, people: People) -> None:
    person = people(company, company.first_employee)
    answer = person.session.post(f"{company.url}/sessions", json={"session": "others"}, timeout=10)
    assert answer.status_code == 415
    answer = person.session.post(
        f"{company.url}/sign-out",
        data="a=1&" * 60_000,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        timeout=10,
    )
    assert answer.status_code == 400


class _Installation:
    """Sessions by a clock that a test sets."""

    def __init__(self, folder: Path) -> None:
        self.now = 1_800_000_000_000
        self.database = Database(sqlite_url(folder))
        upgrade(self.database)
        self.keys = Keys(b"k" * 32)
        prepare(
            self.database, self.keys, time_zone="Europe/Berlin", default_zone="UTC", login_type=None
        )
        self.users = UserAdministration(self.database, self.keys, lambda: self.now)
        for login in ("boss", "anna"):
            fields = UserFields(login=login, family_name=login, is_administrator=login == "boss")
            self.users.add(fields, "a-good-password")
        self.sessions = PortalSessions(self.database, lambda: self.now)

    def open(self) -> str:
        cookie = fresh_id()
        with self.database.write() as connection:
            self.sessions.keep(connection, 2, cookie, "Firefox", self.now)
        return cookie


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[_Installation]:
    made = _Installation(tmp_path)
    yield made
    made.database.close()


def test_a_session_ends_when_it_is_not_used(installation: _Installation) -> None:
    cookie = installation.open()
    installation.now += IDLE_MS - MINUTE
    assert installation.sessions.signed_in(cookie)
    installation.now += IDLE_MS - MINUTE
    assert installation.sessions.signed_in(cookie), "it was used in between"
    installation.now += IDLE_MS + MINUTE
    assert installation.sessions.signed_in(cookie) is None
    assert installation.sessions.of_user(2) == []


def test_a_session_ends_after_a_day_however_it_is_used(installation: _Installation) -> None:
    cookie = installation.open()
    end = installation.now + LIFE_MS
    while installation.now + 60 * MINUTE <= end:
        installation.now += 60 * MINUTE
        assert installation.sessions.signed_in(cookie)
    installation.now = end + 1
    assert installation.sessions.signed_in(cookie) is None


def test_who_is_disabled_or_gets_a_new_password_is_signed_out(installation: _Installation) -> None:
    cookie = installation.open()
    installation.users.set_password("anna", "another-password")
    assert installation.sessions.signed_in(cookie) is None
    cookie = installation.open()
    installation.users.disable("anna")
    installation.users.enable("anna")
    assert installation.sessions.signed_in(cookie) is None


def test_files_of_the_pages_come_with_their_kind_and_no_others(company: RunningServer) -> None:
    for name, kind in (
        ("frame.css", "text/css"),
        ("portal.css", "text/css"),
        ("portal.js", "text/javascript"),
        ("htmx.min.js", "text/javascript"),
        ("ucc-client.svg", "image/svg+xml"),
    ):
        answer = requests.get(f"{company.url}/static/{name}", timeout=10)
        assert answer.headers["Content-Type"].startswith(kind)
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    for name in ("base.html", "..%2f..%2fpyproject.toml", "LICENSE-htmx.txt"):
        assert requests.get(f"{company.url}/static/{name}", timeout=10).status_code == 404
