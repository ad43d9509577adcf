"""Who may what, for every path that the application has, and what is told to those who may not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from litestar.testing import TestClient

from tests.portal.pages_table import OF_EXTENSIONS, PAGES
from tests.running_server import Api, RunningServer, conference, participant
from tests.server.application import Application
from tests.server.rights_table import PEOPLE, RIGHTS
from ucc_client.contract.login import TOKEN_HEADER, secret
from ucc_client.contract.messages import LoginType

NOT_THERE = 987_654


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    made = Application(tmp_path)
    yield made
    made.close()


@pytest.fixture
def people(demo: RunningServer) -> Iterator[dict[str, Api]]:
    employees = [u for u in demo.users if "administrator" not in u["roles"]]
    apis = {name: Api(demo, user) for name, user in zip(PEOPLE, employees[:4], strict=False)}
    apis["administrator"] = Api(demo, demo.administrator)
    yield apis
    for api in apis.values():
        api.close()


def test_every_path_has_its_row_and_every_row_its_path(
    application: Application, tmp_path: Path
) -> None:
    assert application.routes() == set(RIGHTS) | set(PAGES)
    plain = Application(tmp_path / "plain", plain=True)
    usual = {route for route, right in RIGHTS.items() if not right.extension}
    assert plain.routes() == usual | (set(PAGES) - OF_EXTENSIONS)
    plain.close()


@pytest.mark.parametrize(("method", "path"), RIGHTS, ids=str)
def test_everybody_may_what_the_table_says(
    demo: RunningServer, people: dict[str, Api], method: str, path: str
) -> None:
    right = RIGHTS[method, path]
    plain = demo is not None and not _announces(demo)
    for who, expected in zip(PEOPLE, right.answers, strict=True):
        wanted = right.plain if right.extension and plain else expected
        made = _conference_of(people)
        api = people.get(who)
        answer = _ask(demo, api, method, _filled(path, api or people["owner"], made))
        assert answer.status_code == wanted, f"{who}: {answer.text}"
        refused = answer.status_code >= 400 and path.startswith("/rest")
        assert not refused or set(answer.json()) == {"code", "message"}
        if method == "DELETE" and path == "/rest/login" and api is not None:
            people[who] = Api(demo, _user(demo, who))


def _announces(demo: RunningServer) -> bool:
    return "X-UCC-Extensions" in requests.get(f"{demo.url}/rest/login", timeout=10).headers


def _user(demo: RunningServer, who: str) -> dict[str, Any]:
    if who == "administrator":
        return demo.administrator
    return [u for u in demo.users if "administrator" not in u["roles"]][PEOPLE.index(who)]


def _conference_of(people: dict[str, Api]) -> int:
    """Make a conference of the owner's with a moderator and a participant; returns its id."""
    listed = [
        participant(name, "", userId=people[name].user_id, isModerator=name == "moderator")
        for name in ("moderator", "participant")
    ]
    owner = people["owner"]
    made = owner.call("POST", owner.conferences, json=conference(participants=listed))
    return int(made.json()["conferenceId"])


def _filled(path: str, api: Api, conference_id: int) -> str:
    values = {
        "{user_id:int}": api.user_id,
        "{conference_id:int}": conference_id,
        "{number_id:int}": 1,
        "{contact_id:str}": 1,
        "{participant_id:int}": 1,
        "{token:str}": "guessed",
        "{name:str}": "frame.css" if path.startswith("/static") else "swagger-ui.css",
    }
    for place, value in values.items():
        path = path.replace(place, str(value))
    return path


def _ask(demo: RunningServer, api: Api | None, method: str, path: str) -> requests.Response:
    options: dict[str, Any] = {"timeout": 10, "stream": path.endswith("/events")}
    if "managedConferences" in path and method in ("POST", "PUT") and not path.endswith("/start"):
        options["json"] = conference()
    if path.endswith("/answer"):
        options["json"] = {"answer": "accepted"}
    if path.endswith("/live") and method == "POST":
        options["json"] = {"deed": "lock"}
    if path.endswith("/resend"):
        options["json"] = {}
    if path.endswith("/testMail"):
        options["json"] = {"configuration": _template(demo)}
    if path == "/rest/conferenceConfiguration" and method == "PUT":
        options["json"] = _template(demo)
    if path == "/rest/login" and method == "POST":
        options["json"] = _proof(demo)
    session = requests if api is None else api.session
    answer = session.request(method, demo.url + path, **options)
    if options["stream"] and answer.ok:
        answer.close()
    return answer


def _template(demo: RunningServer) -> Any:
    """Return the template as it is: other tests find it so."""
    api = Api(demo, demo.first_employee)
    template = api.call("GET", "/conferenceConfiguration").json()
    api.close()
    return template


def _proof(demo: RunningServer) -> dict[str, Any]:
    template = requests.get(f"{demo.url}/rest/login", timeout=10).json()
    user = demo.first_employee
    right = secret(LoginType.INTERNAL, user["login"], template["nonce"], user["password"])
    return {**template, "secret": right}


OTHERS = [
    ("GET", "/rest/users/{user}/managedConferences"),
    ("POST", "/rest/users/{user}/managedConferences"),
    ("GET", "/rest/users/{user}/managedConferences/{conference}"),
    ("PUT", "/rest/users/{user}/managedConferences/{conference}"),
    ("DELETE", "/rest/users/{user}/managedConferences/{conference}"),
    ("PUT", "/rest/users/{user}/managedConferences/{conference}/start"),
    ("PUT", "/rest/users/{user}/managedConferences/{conference}/answer"),
    ("POST", "/rest/users/{user}/managedConferences/{conference}/resend"),
    ("GET", "/rest/users/{user}/managedConferences/{conference}/live"),
    ("POST", "/rest/users/{user}/managedConferences/{conference}/live"),
    ("GET", "/rest/users/{user}/managedConferences/{conference}/calls"),
    ("GET", "/rest/users/{user}/managedConferences/changes"),
    ("POST", "/rest/users/{user}/managedConferences/preview"),
    ("GET", "/rest/users/{user}/events"),
    ("GET", "/rest/users/{user}/phoneconfig/phones"),
    ("GET", "/rest/permissions/users/{user}"),
    ("PUT", "/rest/conferenceConfiguration?userId={user}"),
    ("GET", "/rest/contacts?userId={user}"),
    ("GET", "/rest/contacts/tags?userId={user}"),
    ("GET", "/rest/contacts/1?userId={user}"),
]


class Prober:
    """Asks the application as one user, and notes all that comes back and all that it took."""

    def __init__(self, application: Application, client: TestClient[Any], login: str) -> None:
        self._application, self._client = application, client
        user = next(u for u in application.users if u.login == login)
        template = client.get("/rest/login").json()
        right = secret(LoginType.INTERNAL, user.login, template["nonce"], user.password)
        token = client.post("/rest/login", json={**template, "secret": right}).json()["token"]
        self._headers = {TOKEN_HEADER: token}
        self.user_id: int = self.ask("GET", "/rest/users/me")[1]["id"]

    def ask(self, method: str, path: str, **options: Any) -> tuple[int, Any, list[str]]:
        """Return status, body, and the statements that the database was asked."""
        body: dict[str, Any] = {}
        if method in ("POST", "PUT"):
            said = {"answer": {"answer": "accepted"}, "live": {"deed": "lock"}}
            body = {"json": said.get(path.rpartition("/")[2]) or conference(**options)}
        if "Configuration" in path:
            body = {"json": {"language": "de", "eMailSubject": "x", "eMailBody": "x"}}
        with self._application.statements() as asked:
            answer = self._client.request(method, path, headers=self._headers, **body)
        told = answer.json() if answer.content else None
        return answer.status_code, told, asked


@pytest.fixture
def prober(application: Application) -> Iterator[Callable[[int], Prober]]:
    employees = [u.login for u in application.users if "administrator" not in u.roles]
    with TestClient(application.asgi) as client:
        yield lambda number: Prober(application, client, employees[number])


@pytest.mark.parametrize(("method", "path"), OTHERS, ids=str)
def test_another_users_id_tells_no_more_than_one_that_is_not_there(
    prober: Callable[[int], Prober], method: str, path: str
) -> None:
    anna, ben = prober(0), prober(1)
    made = ben.ask("POST", f"/rest/users/{ben.user_id}/managedConferences")[1]["conferenceId"]
    there = path.format(user=ben.user_id, conference=made)
    missing = path.format(user=NOT_THERE, conference=NOT_THERE)
    status, body, asked = anna.ask(method, there)
    assert status in (401, 403, 404)
    assert anna.ask(method, missing) == (status, body, asked)


@pytest.mark.parametrize(
    ("method", "end"),
    [
        ("GET", ""),
        ("PUT", ""),
        ("DELETE", ""),
        ("PUT", "/start"),
        ("PUT", "/answer"),
        ("POST", "/resend"),
        ("GET", "/live"),
        ("POST", "/live"),
        ("GET", "/calls"),
    ],
)
def test_another_ones_conference_tells_no_more_than_one_that_is_not_there(
    prober: Callable[[int], Prober], method: str, end: str
) -> None:
    anna, ben = prober(0), prober(1)
    made = ben.ask("POST", f"/rest/users/{ben.user_id}/managedConferences")[1]["conferenceId"]
    own = f"/rest/users/{anna.user_id}/managedConferences"
    status, body, asked = anna.ask(method, f"{own}/{made}{end}")
    assert status == 404
    assert anna.ask(method, f"{own}/{NOT_THERE}{end}") == (404, body, asked)
    # Nor does a list that one may see anyway: ben's is still there, and only for ben.
    assert ben.ask("GET", f"/rest/users/{ben.user_id}/managedConferences/{made}")[0] == 200
