"""What the sync relies on, held against the model, the real server, and both plain kinds."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.cache.conftest import BEN, BUDGET
from tests.running_server import RunningServer
from tests.sync.model_server import ALL, ModelServer
from ucc_client.api.conferences import Conferences
from ucc_client.api.session import Session
from ucc_client.api.transport import Transport
from ucc_client.contract.errors import ClashError, OutdatedError, RefusedError
from ucc_client.contract.mapping import overlay
from ucc_client.contract.server_record import read_conference
from ucc_client.domain.merge import same_content
from ucc_client.sync.ports import ConferenceServer

BODY = overlay(msgspec.structs.replace(BUDGET, participants=(BEN,)))


KINDS = ("model", "real", "plain model", "plain real")


@pytest.fixture(scope="module", params=KINDS)
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ConferenceServer]:
    yield from server_of(request.param, tmp_path_factory.mktemp("server"))


@pytest.fixture(scope="module", params=KINDS[:2])
def extended(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ConferenceServer]:
    yield from server_of(request.param, tmp_path_factory.mktemp("extended"))


def server_of(kind: str, folder: Path) -> Iterator[ConferenceServer]:
    if kind.endswith("model"):
        yield ModelServer(ALL if kind == "model" else frozenset())
        return
    arguments = ["--plain-starface"] if "plain" in kind else []
    running = RunningServer(folder, arguments=arguments).start()
    user = running.first_employee
    session = Session(Transport(running.url), user["login"], user["password"])
    try:
        yield Conferences(session, session.sign_in().id)
    finally:
        session.close()
        running.stop()


def made(server: ConferenceServer, key: str | None = None) -> int:
    created = server.create(BODY, key=key)
    assert created.conference_id is not None
    return created.conference_id


def revision(server: ConferenceServer, number: int) -> int:
    found = server.get(number)
    assert found is not None
    assert isinstance(found["revision"], int)
    return found["revision"]


def test_what_is_created_is_read_and_listed_as_it_was_sent(server: ConferenceServer) -> None:
    number = made(server)
    found = server.get(number)
    assert found is not None
    assert same_content(read_conference(found), read_conference(BODY))
    line = server.list_all(certain=True)[number]
    assert (line["name"], line["startTime"]) == (BUDGET.name, BUDGET.start)
    assert "participants" not in line


def test_a_change_takes_the_place_of_what_was_there(server: ConferenceServer) -> None:
    number = made(server)
    server.update(number, {**BODY, "name": "Other"}, key=None, revision=None)
    found = server.get(number)
    assert found is not None
    assert found["name"] == "Other"


def test_what_is_deleted_is_gone_and_may_be_deleted_again(server: ConferenceServer) -> None:
    number = made(server)
    server.delete(number, key=None, revision=None)
    server.delete(number, key=None, revision=None)
    assert server.get(number) is None
    assert number not in server.list_all()
    with pytest.raises(RefusedError) as refused:
        server.update(number, BODY, key=None, revision=None)
    assert refused.value.status == 404


def test_several_are_read_at_once_each_with_what_is_there(server: ConferenceServer) -> None:
    numbers = [made(server) for _ in range(3)]
    server.delete(numbers[1], key=None, revision=None)
    found = dict(server.get_many(numbers))
    assert found.keys() == set(numbers)
    assert found[numbers[1]] is None
    assert found[numbers[0]] == server.get(numbers[0])


def test_a_creation_with_the_same_key_is_made_once(extended: ConferenceServer) -> None:
    key = str(uuid.uuid4())
    assert made(extended, key) == made(extended, key)
    with pytest.raises(RefusedError) as refused:
        extended.create({**BODY, "name": "Another"}, key=key)
    assert refused.value.status == 422


def test_a_change_with_the_same_key_is_made_once_whatever_came_between(
    extended: ConferenceServer,
) -> None:
    number, key = made(extended), str(uuid.uuid4())
    first = revision(extended, number)
    extended.update(number, {**BODY, "name": "A"}, key=key, revision=first)
    extended.update(number, {**BODY, "name": "B"}, key=None, revision=None)
    extended.update(number, {**BODY, "name": "A"}, key=key, revision=first)
    found = extended.get(number)
    assert found is not None
    assert found["name"] == "B"


def test_a_deletion_with_the_same_key_succeeds_again(extended: ConferenceServer) -> None:
    number, key = made(extended), str(uuid.uuid4())
    first = revision(extended, number)
    extended.delete(number, key=key, revision=first)
    extended.delete(number, key=key, revision=first)
    assert extended.get(number) is None


def test_who_is_late_is_told_what_is_there_now(extended: ConferenceServer) -> None:
    number = made(extended)
    first = revision(extended, number)
    extended.update(number, {**BODY, "name": "A"}, key=None, revision=first)
    for late in (
        lambda: extended.update(number, {**BODY, "name": "B"}, key=None, revision=first),
        lambda: extended.delete(number, key=None, revision=first),
    ):
        with pytest.raises(ClashError) as clash:
            late()
        assert clash.value.current == extended.get(number)


def test_a_change_that_changes_nothing_has_no_new_revision(extended: ConferenceServer) -> None:
    number = made(extended)
    found = extended.get(number)
    assert found is not None
    same = {name: value for name, value in found.items() if name != "revision"}
    extended.update(number, same, key=None, revision=None)
    assert revision(extended, number) == found["revision"]


def test_what_changed_since_is_told_and_nothing_else(extended: ConferenceServer) -> None:
    kept, gone = made(extended), made(extended)
    token = extended.changes(None).token
    assert extended.changes(token) == extended.changes(token)
    assert not extended.changes(token).changed
    extended.update(kept, {**BODY, "name": "New"}, key=None, revision=None)
    extended.delete(gone, key=None, revision=None)
    feed = extended.changes(token)
    assert [one["conferenceId"] for one in feed.changed] == [kept]
    assert feed.removed == [gone]
    (one,) = feed.changed
    found = extended.get(kept)
    assert found is not None
    assert found.items() <= one.items()
    assert (one["isActive"], one["isTerminated"]) == (False, False)
    assert kept in {one["conferenceId"] for one in extended.changes(None).changed}


def test_a_token_from_elsewhere_is_outdated(extended: ConferenceServer) -> None:
    with pytest.raises(OutdatedError):
        extended.changes("999999999999")
