from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.api.foreign_server import Asked, ForeignServer, Said
from ucc_client.api import transport
from ucc_client.api.conferences import Conferences
from ucc_client.api.session import Session
from ucc_client.api.transport import CONNECTIONS, Transport
from ucc_client.contract.errors import (
    AbandonedError,
    NotAServerError,
    RefusedError,
    UnreachableError,
)


def line(number: int) -> dict[str, Any]:
    return {
        "conferenceId": number,
        "name": "x",
        "startTime": 1,
        "isActive": False,
        "isReadonly": False,
        "isTerminated": False,
    }


@contextlib.contextmanager
def conferences_at(server: ForeignServer) -> Iterator[Conferences]:
    with server.running():
        session = Session(Transport(server.url), "12", "x")
        try:
            yield Conferences(session, 3)
        finally:
            session.close()


def paged(total: int, largest_page: int) -> ForeignServer:
    lines = [line(number + 1) for number in range(total)]

    def reply(asked: Asked) -> Said:
        query = parse_qs(urlsplit(asked.path).query)
        assert query["sort"] == ["conferenceId"]
        assert query["sortdirection"] == ["ASC"]
        size = min(int(query["pagesize"][0]), largest_page)
        start = int(query["page"][0]) * size
        return Said(200, lines[start : start + size])

    return ForeignServer(reply)


@pytest.mark.parametrize(("total", "largest_page"), [(0, 500), (7, 500), (20, 20), (1203, 500)])
def test_all_pages_are_read(total: int, largest_page: int) -> None:
    with conferences_at(paged(total, largest_page)) as conferences:
        assert list(conferences.list_all()) == list(range(1, total + 1))


def test_a_server_that_gives_smaller_pages_than_asked_for_loses_nothing() -> None:
    with conferences_at(paged(137, 20)) as conferences:
        assert len(conferences.list_all()) == 137


def test_a_server_that_knows_no_pages_ends_all_the_same() -> None:
    server = ForeignServer(lambda _: Said(200, [line(number) for number in range(1, 60)]))
    with conferences_at(server) as conferences:
        assert len(conferences.list_all()) == 59
    assert len(server.asked) == 2


@pytest.mark.parametrize("body", [{}, [3], [{"name": "x"}], None])
def test_a_list_of_something_else_is_no_list(body: object) -> None:
    with (
        conferences_at(ForeignServer(lambda _: Said(200, body))) as conferences,
        pytest.raises(NotAServerError),
    ):
        conferences.list_all()


def test_of_a_line_that_cannot_be_read_there_is_the_id_unless_that_is_all_there_is() -> None:
    lines = [line(7), {**line(8), "name": [8]}]
    with conferences_at(ForeignServer(lambda _: Said(200, lines))) as conferences:
        assert conferences.list_all() == {7: line(7), 8: {"conferenceId": 8}}
        with pytest.raises(NotAServerError):
            conferences.list_all(certain=True)
    spoilt = [{**line(number), "name": [8]} for number in range(5)]
    with (
        conferences_at(ForeignServer(lambda _: Said(200, spoilt))) as conferences,
        pytest.raises(NotAServerError),
    ):
        conferences.list_all()


@pytest.mark.parametrize("number", [2**63, 10**30, -(2**70)])
def test_an_id_beyond_all_numbers_is_none(number: int) -> None:
    made = Said(201, {"conferenceId": number}, {"Location": f"/managedConferences/{number}"})
    with conferences_at(ForeignServer(lambda _: made)) as conferences:
        assert conferences.create({}, key=None).conference_id is None


def test_a_conference_keeps_what_we_do_not_know() -> None:
    body = {"name": "x", "occurrence": "EVERYYEAR", "colour": "green"}
    with conferences_at(ForeignServer(lambda _: Said(200, body))) as conferences:
        assert conferences.get(7) == {**body, "conferenceId": 7}


def test_a_conference_that_is_gone_is_none() -> None:
    with conferences_at(ForeignServer(lambda _: Said(404))) as conferences:
        assert conferences.get(7) is None
        conferences.delete(7, key=None, revision=None)


def test_a_change_of_what_is_gone_is_refused() -> None:
    with (
        conferences_at(ForeignServer(lambda _: Said(404))) as conferences,
        pytest.raises(RefusedError) as caught,
    ):
        conferences.update(7, {}, key=None, revision=None)
    assert caught.value.status == 404


@pytest.mark.parametrize(
    ("said", "number"),
    [
        (Said(201, {"conferenceId": 8}), 8),
        (Said(201, b"", {"Location": "/rest/users/3/managedConferences/9"}), 9),
        (Said(201, {"conferenceId": 9}, {"Location": "https://h/rest/users/3/x/9/"}), 9),
        (Said(201), None),
        (Said(200, {"name": "x"}), None),
    ],
)
def test_the_id_of_a_creation_is_read_wherever_it_stands(said: Said, number: int | None) -> None:
    with conferences_at(ForeignServer(lambda _: said)) as conferences:
        assert conferences.create({"name": "x"}, key=None).conference_id == number


def test_all_of_very_many_conferences_are_asked_for_once_however_often_a_round_is_broken_off() -> (
    None
):
    cancelled, may_answer = threading.Event(), threading.Event()

    def reply(asked: Asked) -> Said:
        if "changes" not in asked.path:
            return Said(200, {})
        cancelled.set()
        assert may_answer.wait(30)
        return Said(200, {"token": "1", "changed": [], "removed": []})

    server = ForeignServer(reply)
    with server.running():
        session = Session(Transport(server.url), "12", "x", cancelled=cancelled.is_set)
        conferences = Conferences(session, 3)
        try:
            for _ in range(CONNECTIONS + 1):
                with pytest.raises(AbandonedError):
                    conferences.changes(None)
            # Whatever else is asked finds a connection.
            session.request("GET", "/things")
        finally:
            may_answer.set()
        cancelled.clear()
        assert conferences.changes(None).token == "1"
        assert len([one for one in server.asked if "changes" in one.path]) == 1
        session.close()


def test_all_of_very_many_conferences_may_take_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred thousand are one answer, of which nothing comes before it is whole."""
    monkeypatch.setattr(transport, "READ_TIMEOUT_S", 0.3)
    begun, may_answer = threading.Event(), threading.Event()

    def reply(asked: Asked) -> Said:
        begun.set()
        assert may_answer.wait(30)
        return Said(200, {"token": "1", "changed": [], "removed": []})

    with conferences_at(ForeignServer(reply)) as conferences, ThreadPoolExecutor(1) as pool:
        everything = pool.submit(conferences.changes, None)
        try:
            assert begun.wait(30)
            # Asked later and given up before: so the first has waited for longer.
            with pytest.raises(UnreachableError):
                conferences.changes("1")
        finally:
            may_answer.set()
        assert everything.result(30).token == "1"
