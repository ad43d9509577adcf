"""What a client does with a server that has extensions, seen by the proxy in between."""

from __future__ import annotations

from typing import Any

from tests.application.running_worker import RunningWorker
from tests.faults.catalogue import CutAnswer
from tests.faults.person import Person, create, one_key, shown, sync
from ucc_client.application.changes import Connection
from ucc_client.contract.extensions import Extension


def changed_by_somebody_else(person: Person, **fields: Any) -> None:
    """Change the person's one conference past the proxy."""
    (found,) = person.on_the_server()
    path = f"{person.api.conferences}/{found['conferenceId']}"
    assert person.api.call("PUT", path, json={**found, **fields}).status_code == 204


def heard(worker: RunningWorker, person: Person) -> None:
    """Wait until the client listens to the server's events."""
    worker.wait(lambda: person.proxy.made("GET", "/events$"), "a listener")


def test_what_somebody_else_changes_is_shown_without_being_asked_for(person: Person) -> None:
    if not person.has(Extension.EVENTS):
        assert person.proxy.made("GET", "/events$") == []
        return
    with person.signed_in() as worker:
        create(worker, person.conference)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        heard(worker, person)
        key = one_key(worker, person)
        # Polling would come a minute later.
        changed_by_somebody_else(person, startTime=4_099_766_460_000)
        worker.wait(lambda: worker.rows[key].start == 4_099_766_460_000, "their change", timeout=20)


def test_when_nothing_changed_one_request_says_so_or_the_list_alone(person: Person) -> None:
    with person.signed_in() as worker:
        sync(worker)
        before = len(person.proxy.made("GET"))
        sync(worker)
        asked = [seen.path for seen in person.proxy.made("GET")[before:]]
        asked = [path for path in asked if not path.endswith("/events")]
    if person.has(Extension.CHANGES):
        (path,) = asked
        assert "/changes?since=" in path
    else:
        assert asked
        assert all("managedConferences?page=" in path for path in asked)


def test_number_pin_and_link_are_in_the_details_where_the_server_tells_them(
    person: Person,
) -> None:
    with person.signed_in() as worker:
        create(worker, person.conference)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        dial_in = shown(worker, one_key(worker, person)).dial_in
    told = person.has(Extension.PIN)
    assert (dial_in.pin is not None and len(dial_in.pin) == 6) is told
    assert (dial_in.link is not None and dial_in.link.startswith("http")) is told
    assert (dial_in.external_number is not None) is told


def test_a_stream_of_events_that_breaks_is_opened_again(person: Person) -> None:
    if not person.has(Extension.EVENTS):
        assert Extension.EVENTS not in person.extensions
        return
    rule = person.proxy.on("GET", "/events$", CutAnswer(20))
    with person.signed_in() as worker:
        rule.wait()
        worker.wait(lambda: len(person.proxy.made("GET", "/events$")) >= 2, "another try")
        worker.wait_for_state(connection=Connection.ONLINE)
