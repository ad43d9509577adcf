"""What holds for every page: who sees it, which headers it has, that nothing frames it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import requests

from tests.portal.pages_table import PAGES, PEOPLE
from tests.portal.person import Forms, Person
from tests.running_server import Api, RunningServer, conference, participant


@pytest.fixture
def roles(company: RunningServer) -> Iterator[dict[str, Person]]:
    users = [u for u in company.users if "administrator" not in u["roles"]]
    found = {who: Person(company, users[i]) for i, who in enumerate(PEOPLE[:4])}
    found["administrator"] = Person(company, company.administrator)
    found["nobody"] = Person(company)
    yield found
    for person in found.values():
        person.close()


@pytest.fixture
def made(company: RunningServer) -> Callable[[], int]:
    """Make a conference of the owner's, with a moderator and a participant; return its id."""
    users = [u for u in company.users if "administrator" not in u["roles"]]
    apis = [Api(company, user) for user in users[:3]]
    ids = [api.user_id for api in apis]

    def make() -> int:
        listed = [participant(f"p{i}", "", userId=ids[i], isModerator=i == 1) for i in (1, 2)]
        answer = apis[0].call("POST", apis[0].conferences, json=conference(participants=listed))
        return int(answer.json()["conferenceId"])

    return make


def _filled(path: str, made: Callable[[], int]) -> str:
    if "{conference_id:int}" in path:
        path = path.replace("{conference_id:int}", str(made()))
    return path.replace("{user_id:int}", "2")


def _ask(person: Person, method: str, path: str) -> requests.Response:
    if method == "GET":
        return person.get(path)
    page = person.get(path)
    fields = []
    if page.status_code == 200:
        forms = Forms(page.text).forms
        fields = next((one.fields for one in forms if one.action.partition("?")[0] == path), [])
    if not fields:
        signed_in = person.get("/sessions")
        if signed_in.status_code == 200:
            fields = Forms(signed_in.text).form("/sign-out").fields
    return person.post(path, fields or [("form_token", "")])


@pytest.mark.parametrize(("method", "path"), PAGES, ids=str)
def test_everybody_sees_what_the_table_says(
    roles: dict[str, Person], made: Callable[[], int], method: str, path: str
) -> None:
    for who, expected in zip(PEOPLE, PAGES[method, path], strict=True):
        filled = _filled(path, made)
        answer = _ask(roles[who], method, filled)
        assert answer.status_code == expected, f"{who}: {answer.text}"


@pytest.mark.parametrize(("method", "path"), PAGES, ids=str)
def test_no_answer_is_kept_framed_or_sniffed(
    roles: dict[str, Person], made: Callable[[], int], method: str, path: str
) -> None:
    filled = _filled(path, made)
    for who in ("owner", "nobody"):
        headers = _ask(roles[who], method, filled).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        policy = headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


@pytest.mark.parametrize("path", [path for method, path in PAGES if method == "GET"])
def test_no_page_has_scripts_or_styles_of_its_own(
    roles: dict[str, Person], made: Callable[[], int], path: str
) -> None:
    filled = _filled(path, made)
    page = Forms(roles["administrator" if "admin" in path else "owner"].get(filled).text)
    assert "style" not in page.tags
    assert "style" not in page.attributes
    assert not any(name.startswith(("on", "hx-on")) for name in page.attributes)


@pytest.mark.parametrize(("method", "path"), [one for one in PAGES if one[0] == "POST"])
def test_no_form_is_taken_without_its_token(
    roles: dict[str, Person], made: Callable[[], int], method: str, path: str
) -> None:
    filled = _filled(path, made)
    person = roles["administrator" if "admin" in path else "owner"]
    answer = person.post(filled, [("form_token", "0" * 64), ("session", "others")])
    assert answer.status_code == 403


def test_a_page_that_is_not_there_says_so_in_the_readers_language(
    company: RunningServer, roles: dict[str, Person]
) -> None:
    for path in ("/nothing", "/conferences/nothing/at/all"):
        answer = roles["owner"].get(path, headers={"Accept": "text/html"})
        assert answer.status_code == 404
        assert "There is nothing here" in Forms(answer.text).text
        german = requests.get(
            company.url + path,
            headers={"Accept": "text/html", "Accept-Language": "de-AT,de;q=0.9,en;q=0.5"},
            timeout=10,
        )
        assert "Hier ist nichts" in german.text
    assert requests.get(f"{company.url}/rest/nothing", timeout=10).json()["code"] == "not-found"
