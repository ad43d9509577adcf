"""The mail queue from the command line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.mailbox import CUT, Mailbox, running
from tests.server_commands.console import Console
from tests.waiting import wait_until
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.keys import load
from ucc_client.server.services.mail_records import MailRecords

PIN = re.compile(r"\d{3}[ \u202f]?\d{3}")


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with running() as one:
        yield one


def _listed(console: Console, *words: str) -> dict[str, dict[str, Any]]:
    found = console.done("mail", "list", "--json", *words).json
    return {one["address"]: one for one in found}


def _states(server: RunningServer) -> dict[str, str]:
    """Ask the database itself, which takes no new process."""
    database = Database(server.database_url or sqlite_url(server.data))
    records = MailRecords(database, load(server.data / "secret.key"), system_clock)
    found = {one.address: str(one.state) for one in records.newest(100)}
    database.close()
    return found


def _invite(server: RunningServer, *addresses: str) -> None:
    api = Api(server, server.first_employee)
    people = [participant("Clara", one) for one in addresses]
    answer = api.call("POST", api.conferences, json=conference(participants=people))
    assert answer.status_code == 201
    api.close()


def test_what_became_of_each_mail_is_listed_without_what_it_says_and_decided_one_by_one(
    server: RunningServer, console: Console, mailbox: Mailbox
) -> None:
    server.stop()
    place = f"smtp://127.0.0.1:{mailbox.port}?starttls=no"
    server.start(arguments=("--demo", "--mail", place))
    mailbox.faults["END"], mailbox.only_for = CUT, "doubt@example.org"
    _invite(server, "fine@example.org", "doubt@example.org")
    both = {"fine@example.org": "sent", "doubt@example.org": "unclear"}
    wait_until(lambda: _states(server) == both, what="both", dump=server.log.read_text)
    mailbox.faults = {"RCPT": "550 5.1.1 nobody here"}
    mailbox.only_for = ""
    _invite(server, "failed@example.org")
    refused = {**both, "failed@example.org": "failed"}
    wait_until(lambda: _states(server) == refused, what="the refusal", dump=server.log.read_text)
    mailbox.faults = {}
    listed = _listed(console)
    assert listed["failed@example.org"]["answer"] == "550 5.1.1 nobody here"
    assert listed["doubt@example.org"]["kind"] == "invitation"
    told = console.done("mail", "list").output
    assert not PIN.search(re.sub(r"\d{4}-\d\d-\d\dT\S+", "", told))
    assert "Jour fixe" not in told
    assert "1 unclear" in console.run("check", "--mail", place).output
    sent, unclear = (str(listed[f"{n}@example.org"]["id"]) for n in ("fine", "doubt"))
    failed = str(listed["failed@example.org"]["id"])

    assert "is sent" in console.refused("mail", "retry", failed, sent)
    assert _states(server) == refused
    assert "no mail 4711" in console.refused("mail", "give-up", "4711")
    assert "kept no more" in console.done("mail", "show", sent).output

    shown = console.done("mail", "show", unclear)
    assert "To: Clara <doubt@example.org>" in shown.output
    assert PIN.search(shown.output)
    assert "unclear" in shown.errors

    console.done("mail", "give-up", unclear)
    console.done("mail", "retry", failed)
    wait_until(
        lambda: "failed@example.org" in mailbox.recipients,
        timeout=40,
        what="the mail that is tried again",
    )
    assert mailbox.recipients == ["fine@example.org", "failed@example.org"]
    assert _states(server)["doubt@example.org"] == "given_up"


def test_in_the_folder_a_sent_mail_is_shown_as_it_lies_there(
    server: RunningServer, console: Console
) -> None:
    _invite(server, "clara@example.org")
    server.wait_for_mails(1)
    wait_until(lambda: _states(server) == {"clara@example.org": "sent"}, what="it is noted")
    (one,) = _listed(console).values()
    shown = console.done("mail", "show", str(one["id"])).output
    (file,) = server.mail_dir.glob("*.eml")
    assert shown.split() == file.read_text().split()
    assert _listed(console, "--state", "returned") == {}
