"""Answers and mail states in the worker: from our server, and none from a plain one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.running_server import Api, RunningServer, conference, participant
from ucc_client.application.changes import Done, Failed, NothingThere, SignedIn, Trouble
from ucc_client.application.commands import AnswerInvitation, SendAgain, SendTrial, SignIn
from ucc_client.application.queries import (
    ConferenceDetails,
    GetDetails,
    GetTemplate,
    SentAgain,
    Template,
    TrialSent,
)
from ucc_client.contract.mail_state import MailState
from ucc_client.domain.invitation_answer import InvitationAnswer
from ucc_client.domain.pending_change import key_of

Signed = Callable[[RunningServer, dict[str, Any]], RunningWorker]


@pytest.fixture
def signed_in(tmp_path: Path) -> Iterator[Signed]:
    with contextlib.ExitStack() as stack:

        def sign_in(server: RunningServer, user: dict[str, Any]) -> RunningWorker:
            worker = stack.enter_context(running_worker(tmp_path / user["login"]))
            asked = SignIn(server=server.url, login=user["login"], password=user["password"])
            assert isinstance(worker.ask(asked), SignedIn)
            return worker

        yield sign_in


@pytest.fixture(params=["bundled", "plain"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningServer]:
    arguments = ("--plain-starface",) if request.param == "plain" else ()
    made = RunningServer(tmp_path / "server", arguments=arguments).start()
    yield made
    made.stop()


BUNDLED = pytest.mark.parametrize("server", ["bundled"], indirect=True)
PLAIN = pytest.mark.parametrize("server", ["plain"], indirect=True)


def _employees(server: RunningServer) -> list[dict[str, Any]]:
    return [user for user in server.users if "administrator" not in user["roles"]]


def _invite(server: RunningServer) -> tuple[str, int]:
    """Let Anna invite Ben and somebody outside; return the key, and Ben's participant id."""
    anna, ben = (Api(server, user) for user in _employees(server)[:2])
    people = [participant("Ben", "", userId=ben.user_id), participant()]
    body = conference(participants=people)
    made = anna.call("POST", anna.conferences, json=body).json()
    for api in (anna, ben):
        api.close()
    return key_of(made["conferenceId"]), made["participants"][0]["participantId"]


def _details(worker: RunningWorker, key: str) -> ConferenceDetails:
    worker.wait(lambda: key in worker.rows, "the conference")
    shown = worker.ask(GetDetails(key=key))
    assert isinstance(shown, ConferenceDetails)
    return shown


@BUNDLED
def test_an_answer_reaches_the_one_who_invited_without_asking_again(
    server: RunningServer, signed_in: Signed
) -> None:
    key, place = _invite(server)
    anna, ben = (signed_in(server, user) for user in _employees(server)[:2])
    assert _details(anna, key).answers == ()
    asked = AnswerInvitation(key=key, answer=InvitationAnswer.DECLINED)
    assert ben.ask(asked) == Done()

    def said(worker: RunningWorker) -> list[tuple[int, str]]:
        given = _details(worker, key).answers or ()
        return [(one.participant_id, one.answer.value) for one in given]

    for worker in (ben, anna):
        worker.wait(lambda one=worker: said(one) == [(place, "declined")], "the answer")


@BUNDLED
def test_an_invitation_is_sent_again_and_its_state_is_seen(
    server: RunningServer, signed_in: Signed
) -> None:
    key, _ = _invite(server)
    server.wait_for_mails(1)
    anna = signed_in(server, _employees(server)[0])

    def sent() -> list[MailState]:
        return [one.state for one in _details(anna, key).mails or ()]

    anna.wait(lambda: sent() == [MailState.SENT], "the first mail")
    assert anna.ask(SendAgain(key=key)) == SentAgain(queued=1, waiting=0)
    server.wait_for_mails(2)
    anna.wait(lambda: sent() == [MailState.SENT], "the second mail")
    refused = anna.ask(SendAgain(key=key, participant_ids=(987_654,)))
    assert isinstance(refused, Failed)
    assert refused.trouble is Trouble.REJECTED
    assert anna.ask(SendAgain(key="c987654")) == NothingThere()


@BUNDLED
def test_an_administrator_tries_the_template(server: RunningServer, signed_in: Signed) -> None:
    worker = signed_in(server, server.administrator)
    template = worker.ask(GetTemplate())
    assert isinstance(template, Template)
    assert template.may_try
    sent = worker.ask(SendTrial(configuration=template.configuration))
    assert isinstance(sent, TrialSent)
    (mail,) = server.wait_for_mails(1)
    assert str(mail["To"].addresses[0].addr_spec) == sent.address


@PLAIN
def test_on_a_plain_server_nothing_of_it_is_offered(
    server: RunningServer, signed_in: Signed
) -> None:
    key, _ = _invite(server)
    ben = signed_in(server, _employees(server)[1])
    shown = _details(ben, key)
    assert (shown.answers, shown.mails) == (None, None)
    for request in (
        AnswerInvitation(key=key, answer=InvitationAnswer.ACCEPTED),
        SendAgain(key=key),
    ):
        refused = ben.ask(request)
        assert isinstance(refused, Failed)
        assert refused.trouble is Trouble.REJECTED
    admin = signed_in(server, server.administrator)
    template = admin.ask(GetTemplate())
    assert isinstance(template, Template)
    assert not template.may_try


@BUNDLED
def test_without_a_connection_nothing_is_kept_for_later(
    server: RunningServer, signed_in: Signed
) -> None:
    key, _ = _invite(server)
    ben = signed_in(server, _employees(server)[1])
    _details(ben, key)
    server.stop()
    refused = ben.ask(AnswerInvitation(key=key, answer=InvitationAnswer.ACCEPTED))
    assert isinstance(refused, Failed)
    assert refused.trouble is Trouble.OFFLINE
    server.start()
    ben.wait_for_state(waiting=0)
    assert _details(ben, key).answers == ()
