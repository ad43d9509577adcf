"""`changes`: what a user may notice since a token, and nothing else."""

from __future__ import annotations

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import msgspec
import pytest
from sqlalchemy import insert, select, update

from tests.running_server import Api, RunningServer
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.kinds import BUNDLED
from ucc_client.contract import extensions
from ucc_client.contract.messages import ManagedConference, ManagedConferenceSummary
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.migrations import upgrade
from ucc_client.server.database.tables import changes, conferences, users
from ucc_client.server.installation import prepare
from ucc_client.server.keys import Keys
from ucc_client.server.refusals import TokenTooOldError
from ucc_client.server.resources import resources
from ucc_client.server.services.change_log import KEPT_MS, ChangeLog
from ucc_client.server.services.changes import Changes
from ucc_client.server.services.configuration import Configuration
from ucc_client.server.services.dial_in import DialIns
from ucc_client.server.services.people_states import PeopleStates


def _changes(api: Api, token: str | None = None) -> extensions.Changes:
    answer = api.call("GET", f"{api.conferences}/changes", params={"since": token})
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=extensions.Changes)


def _create(api: Api, **fields: Any) -> int:
    answer = api.call("POST", api.conferences, json=conference(**fields))
    assert answer.status_code == 201, answer.text
    return int(answer.json()["conferenceId"])


def _account(api: Api, *, moderator: bool = False) -> dict[str, Any]:
    return participant("Konto", "konto@example.org", userId=api.user_id, isModerator=moderator)


def _news(api: Api, token: str) -> tuple[list[int], list[int]]:
    """Return the ids that changed and that are gone since the token."""
    told = _changes(api, token)
    return [fields["conferenceId"] for fields in told.changed], told.removed


@BUNDLED
def test_without_a_token_everything_is_told_as_list_and_conference_have_it(anna: Api) -> None:
    _create(anna, participants=[participant(), _account(anna)])
    told = _changes(anna)
    assert told.removed == []
    listed = anna.call("GET", anna.conferences, params={"pagesize": 1000}).json()
    assert [fields["conferenceId"] for fields in told.changed] == [
        line["conferenceId"] for line in listed
    ]
    for fields, line in zip(told.changed, listed, strict=True):
        one = anna.call("GET", f"{anna.conferences}/{line['conferenceId']}")
        revision = extensions.revision_in(one.headers["ETag"])
        assert fields == {**one.json(), **line, "revision": revision}
        msgspec.convert(fields, ManagedConference)
        msgspec.convert(fields, ManagedConferenceSummary)


@BUNDLED
def test_a_token_leads_to_what_came_after_it_and_to_the_next_one(anna: Api) -> None:
    token = _changes(anna).token
    assert _changes(anna, token) == extensions.Changes(token=token, changed=[], removed=[])
    number = _create(anna)
    created = _changes(anna, token)
    assert [fields["conferenceId"] for fields in created.changed] == [number]
    assert created.token != token
    path = f"{anna.conferences}/{number}"
    for name in ("Eins", "Zwei"):
        anna.call("PUT", path, json=conference(name))
    (changed,) = _changes(anna, created.token).changed
    assert (changed["name"], changed["revision"]) == ("Zwei", 3)
    latest = _changes(anna, created.token).token
    anna.call("DELETE", path)
    assert _news(anna, latest) == ([], [number])
    assert _news(anna, token) == ([], [number])


@BUNDLED
def test_starting_is_a_change_and_starting_again_is_none(anna: Api) -> None:
    number = _create(anna)
    token = _changes(anna).token
    path = f"{anna.conferences}/{number}/start"
    anna.call("PUT", path)
    told = _changes(anna, token)
    assert [(c["conferenceId"], c["isActive"], c["revision"]) for c in told.changed] == [
        (number, True, 1)
    ]
    anna.call("PUT", path)
    assert _news(anna, told.token) == ([], [])


@BUNDLED
def test_what_changed_nothing_or_was_refused_is_no_news(anna: Api, ben: Api) -> None:
    people = [participant(), _account(ben)]
    number = _create(anna, participants=people)
    tokens = {api: _changes(api).token for api in (anna, ben)}
    path = f"{anna.conferences}/{number}"
    assert anna.call("PUT", path, json=conference(participants=people)).status_code == 204
    assert anna.call("PUT", path, json=conference(" ")).status_code == 400
    stale = {"If-Match": '"9"'}
    assert anna.call("PUT", path, json=conference("x"), headers=stale).status_code == 412
    assert ben.call("DELETE", f"{ben.conferences}/{number}").status_code == 403
    for api, token in tokens.items():
        assert _news(api, token) == ([], [])


@BUNDLED
@pytest.mark.parametrize(
    ("role", "sees", "readonly"),
    [
        ("owner", True, False),
        ("moderator", True, False),
        ("participant", True, True),
        ("anyone", False, None),
        ("administrator", False, None),
    ],
)
def test_each_role_is_told_what_it_sees(
    anna: Api, ben: Api, cleo: Api, admin: Api, role: str, sees: bool, readonly: bool | None
) -> None:
    people = [_account(ben, moderator=role == "moderator")] if role != "anyone" else []
    api = {"owner": anna, "anyone": cleo, "administrator": admin}.get(role, ben)
    token = _changes(api).token
    number = _create(anna, participants=[participant(), *people])
    for since in (token, None):
        found = {c["conferenceId"]: c["isReadonly"] for c in _changes(api, since).changed}
        assert (number in found) is sees
        assert found.get(number) is readonly
    path = f"{anna.conferences}/{number}"
    before = _changes(api).token
    anna.call("PUT", path, json=conference("Neu", participants=[participant(), *people]))
    assert _news(api, before) == ([number] if sees else [], [])
    anna.call("DELETE", path)
    assert _news(api, before) == ([], [number] if sees else [])


@BUNDLED
def test_who_is_taken_out_is_told_and_so_is_who_comes_back(anna: Api, ben: Api) -> None:
    number = _create(anna, participants=[participant(), _account(ben)])
    path, token = f"{anna.conferences}/{number}", _changes(ben).token
    anna.call("PUT", path, json=conference())
    assert _news(ben, token) == ([], [number])
    gone = _changes(ben, token).token
    anna.call("PUT", path, json=conference("Ohne Ben"))
    assert _news(ben, gone) == ([], [])
    anna.call("PUT", path, json=conference(participants=[_account(ben)]))
    assert _news(ben, gone) == _news(ben, token) == ([number], [])


@BUNDLED
def test_an_owner_who_does_not_take_part_sees_it_all_the_same(anna: Api) -> None:
    number = _create(anna, participants=[_account(anna)])
    token = _changes(anna).token
    anna.call("PUT", f"{anna.conferences}/{number}", json=conference())
    assert _news(anna, token) == ([number], [])


@BUNDLED
def test_a_token_that_this_server_cannot_know_is_410_in_words(anna: Api, ben: Api) -> None:
    _create(anna)
    epoch, _, counter = _changes(anna).token.partition("-")
    for token in (
        f"{epoch}-{int(counter) + 1}",
        f"{'0' * len(epoch)}-{counter}",
        f"{epoch}-{'9' * 30}",
        f"{epoch}--1",
        f"{epoch}-",
        epoch,
        "x",
        "",
    ):
        params = {"since": token}
        answer = anna.call("GET", f"{anna.conferences}/changes", params=params)
        assert answer.status_code == 410, token
        assert set(answer.json()) == {"code", "message"}
    assert ben.call("GET", f"{anna.conferences}/changes").status_code == 404
    assert anna.call("POST", f"{anna.conferences}/changes", json={}).status_code == 405


def test_tokens_hold_over_a_restart_and_over_a_time_without_extensions(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    token = _changes(anna).token
    server.stop()
    server.start(arguments=("--demo", "--plain-starface"))
    number = _create(anna)
    server.stop()
    server.start(arguments=("--demo",))
    assert _news(anna, token) == ([number], [])
    anna.close()
    other = fresh()
    stranger = Api(other, other.first_employee)
    params = {"since": token}
    answer = stranger.call("GET", f"{stranger.conferences}/changes", params=params)
    assert answer.status_code == 410
    stranger.close()


@BUNDLED
def test_who_follows_the_tokens_while_many_write_misses_nothing(demo: RunningServer) -> None:
    """Each follower's own copy is in the end what a first fetch gives."""
    names = ("Anna", "Clara", "David", "Emma")
    writers = [Api(demo, demo.user(name)) for name in names]
    followers = [Api(demo, demo.user(name)) for name in names]
    writing = Event()
    writing.set()

    def write(api: Api, seed: int) -> None:
        chance, mine = random.Random(seed), []
        for turn in range(12):
            guests = chance.sample(writers, chance.randint(0, 3))
            body = conference(f"{seed}.{turn}", participants=[_account(g) for g in guests])
            if turn < 4:
                mine.append(api.call("POST", api.conferences, json=body).json()["conferenceId"])
            elif turn < 11:
                path = f"{api.conferences}/{chance.choice(mine)}"
                assert api.call("PUT", path, json=body).status_code == 204
            else:
                assert api.call("DELETE", f"{api.conferences}/{mine[0]}").status_code == 204

    def follow(api: Api) -> dict[int, dict[str, Any]]:
        copy: dict[int, dict[str, Any]] = {}
        token, last = None, False
        while not last:
            last = not writing.is_set()
            told = _changes(api, token)
            token = told.token
            copy.update({fields["conferenceId"]: fields for fields in told.changed})
            for conference_id in told.removed:
                copy.pop(conference_id, None)
        return copy

    with ThreadPoolExecutor(len(names) * 2) as threads:
        copies = [threads.submit(follow, api) for api in followers]
        done = [threads.submit(write, api, seed) for seed, api in enumerate(writers)]
        try:
            for written in done:
                written.result(60)
        finally:
            writing.clear()
        for api, copy in zip(followers, copies, strict=True):
            everything = {fields["conferenceId"]: fields for fields in _changes(api).changed}
            assert copy.result(30) == everything
    for api in (*writers, *followers):
        api.close()


@pytest.fixture
def database(empty: Database) -> Database:
    """Two users, 1 and 2, and a conference of the first."""
    database = empty
    upgrade(database)
    keys = Keys(b"k" * 32)
    prepare(database, keys, time_zone=None, default_zone="UTC", login_type=None)
    user = dict.fromkeys(("first_name", "family_name", "email", "language", "internal_number"), "")
    with database.write() as connection:
        for login in ("1", "2"):
            values = {**user, "login": login, "is_administrator": False, "verifier": b""}
            connection.execute(insert(users).values(values))
        connection.execute(
            insert(conferences).values(
                owner_id=1, name="x", start_time=0, occurrence="ONCE", email_body=""
            )
        )
    return database


def test_losses_are_forgotten_after_sixty_days_and_tokens_from_before_with_them(
    database: Database,
) -> None:
    keys, now = Keys(b"k" * 32), [system_clock()]
    log = ChangeLog(lambda: now[0])
    dial_ins = DialIns(keys, Configuration(database, resources()), "http://127.0.0.1")
    news = Changes(database, dial_ins, PeopleStates(answers=True), lambda: now[0])
    before = news.since(2, None).token
    with database.write() as connection:
        log.note(connection, 1, noticed_by=[1], lost_by=[2])
    after = news.since(2, before)
    assert after.removed == [1]
    for days, entries in ((KEPT_MS - 1, 2), (2, 1)):
        now[0] += days
        with database.write() as connection:
            log.forget(connection)
            assert len(connection.execute(select(changes)).all()) == entries
    with pytest.raises(TokenTooOldError):
        news.since(2, before)
    assert news.since(2, after.token).removed == []
    assert [fields["conferenceId"] for fields in news.since(1, None).changed] == [1]


def test_a_change_of_the_numbers_appears_with_the_next_read(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    admin, anna = Api(server, server.administrator), Api(server, server.first_employee)
    number = _create(anna, participants=[_account(anna)])
    token = _changes(anna).token
    template = admin.call("GET", "/conferenceConfiguration").json()
    template["serverAddress"] = "conf.example.org"
    del template["internalNumberId"]
    assert admin.call("PUT", "/conferenceConfiguration", json=template).status_code == 200
    assert _news(anna, token) == ([], [])
    read = anna.call("GET", f"{anna.conferences}/{number}").json()
    assert "internalNumber" not in read
    assert read["link"].startswith("https://conf.example.org/p/")
    (told,) = [c for c in _changes(anna).changed if c["conferenceId"] == number]
    assert told["link"] == read["link"]
    for api in (admin, anna):
        api.close()


def test_a_log_entry_shows_nobody_what_he_may_not_see(database: Database) -> None:
    """What a user sees is decided by the conference; the log says only where to look."""
    keys = Keys(b"k" * 32)
    dial_ins = DialIns(keys, Configuration(database, resources()), "http://127.0.0.1")
    news = Changes(database, dial_ins, PeopleStates(answers=True), system_clock)
    before = news.since(2, None).token
    with database.write() as connection:
        ChangeLog(system_clock).note(connection, 1, noticed_by=[2])
        connection.execute(update(changes).values(removed=False))
    assert news.since(2, before).changed == []
    assert news.since(2, before).removed == [1]
