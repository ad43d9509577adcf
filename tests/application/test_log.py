"""What the log has after a session in which everything happened, and what it must not have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.api.foreign_server import Asked, Said
from tests.application.running_worker import running_worker
from tests.application.test_worker_syncing import create
from tests.command_line.conftest import Desk
from tests.sync.plain_machine import PlainMachine
from ucc_client.application.changes import Connection
from ucc_client.application.commands import SignIn, SignOut, StartConference, SyncNow
from ucc_client.application.log_detail import LogDetail
from ucc_client.application.worker_settings import SetLogDetail
from ucc_client.contract.mapping import overlay
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

PASSWORD, TOKEN, NONCE = "pass-7f3a", "token-91bc", "nonce-22de"
PIN, TEXT, LINK = "482913", "Bring the secret plan", "https://conf.example.org/c/Xq81"
EVA = Participant(display_name="Eva Geheim", email="eva@example.org", phone_number="+49 721 990099")
SECRET = Conference(
    name="Takeover", start=4_099_766_400_000, email_body=f"{TEXT} PIN {PIN}", participants=(EVA,)
)
WORDS = (PASSWORD, TOKEN, NONCE, PIN, TEXT, LINK, "Geheim", "eva@", "990099", "Takeover")


@pytest.fixture
def machine() -> Iterator[PlainMachine]:
    made = PlainMachine()
    with made.server.running():
        yield made


def sign_in_answer(asked: Asked) -> Said | None:
    if asked.path != "/rest/login" or asked.method == "DELETE":
        return None
    template = {"loginType": "Internal", "nonce": NONCE}
    return Said(200, template if asked.method == "GET" else {"token": TOKEN})


@pytest.mark.parametrize("detail", [LogDetail.USUAL, LogDetail.EVERYTHING])
def test_no_secret_and_nothing_that_people_wrote_gets_into_the_log(
    tmp_path: Path, machine: PlainMachine, detail: LogDetail
) -> None:
    data = tmp_path / "data"
    machine.before = sign_in_answer
    number = machine.put({**overlay(SECRET), "link": LINK, "pin": PIN})
    told = {"message": f"{TEXT} PIN {PIN} for {EVA.email} by {LINK}", "code": "X"}
    sign_in = SignIn(server=machine.server.url, login="12", password=PASSWORD)
    with running_worker(data) as worker:
        worker.ask(SetLogDetail(detail=detail))
        worker.ask(sign_in)
        worker.wait_for_state(connection=Connection.ONLINE)
        for answer in (Said(400, told), Said(500, told), Said(200, f"<html>{TEXT} {PIN}".encode())):
            machine.before = lambda asked, answer=answer: (
                sign_in_answer(asked) or (answer if asked.method in ("POST", "PUT") else None)
            )
            create(worker, msgspec.structs.replace(SECRET, start=SECRET.start + answer.status))
            worker.ask(StartConference(key=f"c{number}"))
            worker.ask(SyncNow())
        worker.wait_for_state(rejected=1)
        broken = {**overlay(SECRET), "participants": TEXT, "startTime": PIN}
        for said in (Said(200, broken), Said(429, told), Said(401, told)):
            machine.before = lambda asked, said=said: (
                said if asked.path.endswith(str(number)) else sign_in_answer(asked)
            )
            worker.ask(StartConference(key=f"c{number}"))
        machine.before = lambda asked: Said(400, told) if asked.method == "POST" else None
        worker.ask(sign_in)
        machine.before = sign_in_answer
        worker.ask(sign_in)
        worker.wait_for_state(connection=Connection.ONLINE)
        worker.ask(SignOut())
    desk = Desk(data, machine.server.url, {"login": "12", "password": PASSWORD})
    assert desk.run("create", desk.file(overlay(SECRET)), "--json").code in (0, 3)
    assert desk.run("sync", password="wrong-55aa").code in (0, 1, 3)

    logs = list((data / "log").iterdir())
    written = "\n".join(log.read_text() for log in logs)
    assert "synced" in written
    assert ("transport: GET /" in written) is (detail is LogDetail.EVERYTHING)
    assert [word for word in (*WORDS, "wrong-55aa") if word in written] == []
    everything = b"\n".join(file.read_bytes() for file in data.rglob("*") if file.is_file())
    assert [word for word in (PASSWORD, TOKEN, NONCE) if word.encode() in everything] == []
