"""Completion, start, the template and signing out, by the real worker process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.api.foreign_server import Asked, Said
from tests.application.running_worker import RunningWorker, running_worker
from tests.application.test_worker_syncing import BUDGET, Gate, create, signed_in
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import (
    Connection,
    Done,
    Failed,
    NothingThere,
    SignedIn,
    Trouble,
)
from ucc_client.application.commands import (
    OpenOffline,
    SaveTemplate,
    SignIn,
    SignOut,
    StartConference,
)
from ucc_client.application.queries import (
    DefaultTexts,
    GetDefaults,
    GetDefaultTexts,
    GetTemplate,
    People,
    SearchPeople,
    Template,
)
from ucc_client.contract.mapping import overlay
from ucc_client.domain.participant import Participant


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


def names(worker: RunningWorker, text: str = "") -> list[tuple[str, str]]:
    found = worker.ask(SearchPeople(text=text))
    assert isinstance(found, People)
    return [(person.name, person.source.value) for person in found.people]


def block(*keys: str) -> dict[str, object]:
    return {"attributes": [{"displayKey": key, "name": key.lower()} for key in keys]}


def give_address_book(machine: PlainMachine) -> None:
    machine.more["/users"] = [
        {"id": 3, "login": "12"},
        {"id": 4, "firstName": "Ben", "email": None},
    ]
    contact = {"id": "c1", "additionalValues": {}}
    contact |= {"summaryValues": ["Clara", "clara@example.org"], "phoneNumberValues": ["0721 33"]}
    machine.more["/contacts"] = {"contacts": [contact]}
    machine.more["/contacts/scheme"] = {
        "detailBlocks": [],
        "summaryBlock": block("NAME", "EMAIL"),
        "phoneNumbersBlock": block("PHONE_NUMBER"),
    }


def test_people_are_found_online_and_offline_the_recent_ones_first(
    tmp_path: Path, machine: PlainMachine
) -> None:
    give_address_book(machine)
    machine.put(overlay(BUDGET))
    everybody = [("Anna", "recent"), ("Ben", "colleague"), ("Clara", "contact")]
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert names(worker) == everybody
    with running_worker(tmp_path, "--offline") as worker:
        worker.ask(OpenOffline(server=machine.server.url, login="12"))
        assert names(worker) == everybody
        assert names(worker, "072133") == [("Clara", "contact")]
        dora = Participant(display_name="Dora", email="dora@example.org")
        create(worker, msgspec.structs.replace(BUDGET, participants=(dora,)))
        assert names(worker) == [("Dora", "recent"), *everybody]


def test_a_server_without_an_address_book_has_the_recent_ones(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.put(overlay(BUDGET))
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert names(worker) == [("Anna", "recent")]


def test_a_conference_starts_once_and_is_shown_as_running(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.can_start = True
    number = machine.put(overlay(BUDGET))
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        assert worker.ask(StartConference(key=f"c{number}", phone_name="SIP 12")) == Done()
        worker.wait(lambda: worker.rows[f"c{number}"].is_active, "the running conference")
        assert worker.ask(StartConference(key="c7")) == NothingThere()
    (started,) = machine.made("PUT")
    assert started.path.endswith(f"/{number}/start?phoneName=SIP+12")


def test_a_start_that_the_server_refuses_is_told_with_its_words(
    tmp_path: Path, machine: PlainMachine
) -> None:
    number = machine.put(overlay(BUDGET))
    refusal = Said(400, {"code": "FINISHED", "message": "It is over."})
    machine.before = lambda asked: refusal if asked.path.endswith("/start") else None
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        answer = worker.ask(StartConference(key=f"c{number}"))
        assert answer == Failed(trouble=Trouble.REJECTED, detail="It is over.")


@pytest.mark.parametrize("it_began", [True, False])
def test_after_a_lost_answer_the_list_says_whether_it_began(
    tmp_path: Path, machine: PlainMachine, it_began: bool
) -> None:
    machine.can_start = it_began
    number = machine.put(overlay(BUDGET))
    machine.silent_after = lambda asked: asked.path.endswith("/start")
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        answer = worker.ask(StartConference(key=f"c{number}"))
        assert isinstance(answer, Done if it_began else Failed)
        worker.wait_for_state(connection=Connection.ONLINE)
    assert len(machine.made("PUT")) == 1


def test_nothing_is_started_without_a_connection_and_nothing_waits_for_one(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.can_start = True
    number = machine.put(overlay(BUDGET))
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = lambda _: Said(503)
        assert worker.ask(StartConference(key=f"c{number}")).trouble is Trouble.OFFLINE
        machine.before = lambda _: None
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
    with running_worker(tmp_path, "--offline") as worker:
        worker.ask(OpenOffline(server=machine.server.url, login="12"))
        assert worker.ask(StartConference(key=f"c{number}")).trouble is Trouble.OFFLINE
    assert machine.active == set()


def test_a_start_that_had_to_wait_is_dropped(tmp_path: Path, machine: PlainMachine) -> None:
    machine.can_start = True
    number = machine.put(overlay(BUDGET))
    gate = Gate("POST", "managedConferences")
    machine.before = gate.hold
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        create(worker)
        assert gate.reached.wait(30)
        answer = worker.ask(StartConference(key=f"c{number}"), timeout=20)
        assert answer == Failed(trouble=Trouble.OFFLINE, detail="expired")
        gate.open()
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
    assert machine.made("PUT") == []


def test_a_start_that_hangs_holds_up_no_new_sign_in_and_says_that_nobody_knows(
    tmp_path: Path, machine: PlainMachine
) -> None:
    machine.can_start = True
    number = machine.put(overlay(BUDGET))
    gate = Gate("PUT", "start")
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = gate.hold
        started = worker.send(StartConference(key=f"c{number}"))
        assert gate.reached.wait(30)
        machine.before = lambda _: None
        request = SignIn(server=machine.server.url, login="12", password="x")
        assert isinstance(worker.ask(request, timeout=10), SignedIn)
        lost = Failed(trouble=Trouble.OFFLINE, detail="the answer was lost")
        assert worker.answer(started) == lost
        gate.open()
        worker.wait_for_state(connection=Connection.ONLINE)


def test_a_start_waits_for_no_reading_that_hangs(tmp_path: Path, machine: PlainMachine) -> None:
    machine.can_start = True
    number = machine.put(overlay(BUDGET))
    gate = Gate("GET", str(number))
    machine.before = gate.hold
    with running_worker(tmp_path) as worker:
        worker.ask(SignIn(server=machine.server.url, login="12", password="x"))
        assert gate.reached.wait(30)
        assert worker.ask(StartConference(key=f"c{number}"), timeout=5) == Done()
        gate.open()
        worker.wait_for_state(connection=Connection.ONLINE)
    assert machine.active == {number}


def template(worker: RunningWorker) -> Template:
    found = worker.ask(GetTemplate())
    assert isinstance(found, Template)
    return found


def test_the_template_comes_with_the_free_numbers_and_those_it_has(
    tmp_path: Path, machine: PlainMachine
) -> None:
    texts = {"language": "de", "eMailSubject": "S", "eMailBody": "B", "internalNumberId": 2}
    machine.before = lambda asked: (
        Said(200, texts) if asked.path.endswith("/conferenceConfiguration") else None
    )
    machine.more["/phonenumbers"] = [
        {"id": 1, "number": "80", "type": "INTERNAL"},
        {"id": 2, "number": "81", "type": "INTERNAL", "assignedServiceId": 5},
        {"id": 3, "number": "82", "type": "INTERNAL", "assignedUserAccountId": 3},
    ]
    machine.more["/permissions/users/3"] = [{"id": 1, "permission": "conferences"}]
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        found = template(worker)
        assert [one.number for one in found.numbers] == ["80", "81"]
        assert found.configuration.internal_number_id == 2
        assert not found.may_edit
        machine.more["/permissions/users/3"] = [{"id": 2, "permission": "administrator"}]
        assert template(worker).may_edit


def test_a_saved_template_keeps_what_we_do_not_know_and_new_dialogs_begin_with_it(
    tmp_path: Path, machine: PlainMachine
) -> None:
    before = {"language": "de", "eMailSubject": "S", "eMailBody": "B", "colour": "blue"}
    saved: list[Asked] = []

    def reply(asked: Asked) -> Said | None:
        if "/conferenceConfiguration" not in asked.path:
            return None
        if asked.method == "PUT":
            saved.append(asked)
        return Said(200, saved[-1].body if saved else before)

    machine.before = reply
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        changed = msgspec.structs.replace(template(worker).configuration, e_mail_body="New text")
        assert worker.ask(SaveTemplate(configuration=changed)) == Done()
        assert worker.ask(GetDefaults()).email_body == "New text"
    assert saved[0].path.endswith("?userId=3")
    assert (saved[0].body["colour"], saved[0].body["eMailBody"]) == ("blue", "New text")


def test_who_may_not_change_the_template_is_told_and_stays_signed_in(
    tmp_path: Path, machine: PlainMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        found = template(worker)
        machine.before = lambda asked: Said(401) if asked.method == "PUT" else None
        answer = worker.ask(SaveTemplate(configuration=found.configuration))
        assert answer.trouble is Trouble.REJECTED
        worker.wait_for_state(connection=Connection.ONLINE)


def test_the_servers_own_words_can_be_had(tmp_path: Path, machine: PlainMachine) -> None:
    path = "/conferenceConfiguration/defaults"
    machine.more[path] = {"eMailSubject": "Einladung", "eMailBody": "Text"}
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        found = worker.ask(GetDefaultTexts(locale="de"))
    assert found == DefaultTexts(subject="Einladung", body="Text")
    assert [a.path for a in machine.made("GET") if path in a.path] == [f"/rest{path}?locale=de"]


def test_signing_out_ends_the_token_and_keeps_what_waits(
    tmp_path: Path, machine: PlainMachine
) -> None:
    with running_worker(tmp_path) as worker:
        signed_in(worker, machine)
        machine.before = lambda asked: Said(429) if asked.path.endswith("Conferences") else None
        key = create(worker)
        worker.wait_for_state(connection=Connection.OFFLINE, waiting=1)
        assert worker.ask(SignOut()) == Done()
        worker.wait_for_state(connection=Connection.SIGNED_OUT, server="", waiting=0)
        assert worker.ask(GetDefaults()) == Failed(trouble=Trouble.NOT_SIGNED_IN)
        assert worker.ask(GetTemplate()) == Failed(trouble=Trouble.NOT_SIGNED_IN)
        machine.before = lambda _: None
        again = worker.ask(SignIn(server=machine.server.url, login="12", password="x"))
        assert isinstance(again, SignedIn)
        assert key in {row.key for row in again.rows}
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        assert worker.ask(SignOut()) == Done()
    ended = [a for a in machine.server.asked if (a.method, a.path) == ("DELETE", "/rest/login")]
    assert [asked.headers["authtoken"] for asked in ended] == ["t"]


def test_a_forgotten_password_is_asked_for_again(
    tmp_path: Path, machine: PlainMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keyring.json"
    monkeypatch.setenv("KEYRING_FILE", str(file))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.application.keyring_in_a_file.Keyring")
    server = machine.server.url
    with running_worker(tmp_path / "data") as worker:
        worker.ask(SignIn(server=server, login="12", password="x", remember=True))
        assert list(json.loads(file.read_text()).values()) == ["x"]
        worker.ask(SignOut())
        assert isinstance(worker.ask(SignIn(server=server, login="12")), SignedIn)
        worker.ask(SignOut(forget_password=True))
        assert json.loads(file.read_text()) == {}
        assert worker.ask(SignIn(server=server, login="12")).trouble is Trouble.UNAUTHORISED
