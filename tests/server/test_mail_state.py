"""What became of the mails, told to who may change a conference; and mails sent again."""

from __future__ import annotations

from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.kinds import BUNDLED, PLAIN
from tests.waiting import wait_until
from ucc_client.contract.mail_state import Mails, MailState, MailStatus
from ucc_client.server.allowance import Allowance
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.database.tables import mails
from ucc_client.server.refusals import TooManyMailsError

A, B = participant("A", "a@example.org"), participant("B", "b@example.org")
NOBODY = participant("Ohne Adresse", "")


def _create(api: Api, *people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    made = api.call("POST", api.conferences, json=conference(participants=[*people], **fields))
    assert made.status_code == 201, made.text
    told: dict[str, Any] = made.json()
    return told


def _path(api: Api, made: dict[str, Any]) -> str:
    return f"{api.conferences}/{made['conferenceId']}"


def _mails(api: Api, made: dict[str, Any]) -> list[MailStatus]:
    fields = api.call("GET", _path(api, made)).json()
    return list(msgspec.convert(fields, Mails).mails or ())


def _states(api: Api, made: dict[str, Any]) -> dict[int, tuple[str, str]]:
    return {one.participant_id: (one.kind, one.state.value) for one in _mails(api, made)}


def _sent(api: Api, made: dict[str, Any]) -> list[MailStatus]:
    """Return the states once all mails are sent."""

    def all_sent() -> list[MailStatus] | None:
        found = _mails(api, made)
        return found if all(one.state is MailState.SENT for one in found) else None

    return wait_until(all_sent, what="all mails to be sent")


def _ids(made: dict[str, Any]) -> list[int]:
    return [person["participantId"] for person in made["participants"]]


def _again(api: Api, made: dict[str, Any], *ids: int) -> dict[str, Any]:
    body = {"participantIds": [*ids]} if ids else {}
    answer = api.call("POST", f"{_path(api, made)}/resend", json=body)
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


def _news(api: Api, token: str) -> dict[int, dict[str, Any]]:
    told = api.call("GET", f"{api.conferences}/changes", params={"since": token}).json()
    return {fields["conferenceId"]: fields for fields in told["changed"]}


def _token(api: Api) -> str:
    told: str = api.call("GET", f"{api.conferences}/changes").json()["token"]
    return told


def _account(api: Api, **fields: Any) -> dict[str, Any]:
    return participant("Konto", "", userId=api.user_id, **fields)


@BUNDLED
def test_a_saved_conference_tells_of_each_mail_when_it_was_sent(anna: Api) -> None:
    made = _create(anna, A, NOBODY, B)
    first, _, third = _ids(made)
    assert {one["participantId"] for one in made["mails"]} == {first, third}
    for one in _sent(anna, made):
        assert (one.kind, one.problem) == ("invitation", None)
        assert one.at is not None
        assert one.queued_at <= one.at


@BUNDLED
def test_that_a_mail_was_sent_appears_among_the_changes_and_raises_no_revision(anna: Api) -> None:
    made = _create(anna, A)
    tag = anna.call("GET", _path(anna, made)).headers["ETag"]
    # Each answer leads to the next: nothing but the news itself is asked for.
    news = anna.call("GET", f"{anna.conferences}/changes").json()

    def told() -> bool:
        told = {one["conferenceId"]: one for one in news["changed"]}
        states = [one["state"] for one in told.get(made["conferenceId"], made)["mails"]]
        news.update(
            anna.call("GET", f"{anna.conferences}/changes", params={"since": news["token"]}).json()
        )
        return states == ["sent"]

    wait_until(told, what="the news that the mail was sent")
    assert anna.call("GET", _path(anna, made)).headers["ETag"] == tag


@BUNDLED
def test_moderators_are_told_and_who_may_change_nothing_is_not(
    anna: Api, ben: Api, cleo: Api
) -> None:
    made = _create(anna, A, _account(ben, isModerator=True), _account(cleo))
    _sent(anna, made)
    assert _states(ben, made) == _states(anna, made)
    assert _states(anna, made)
    assert "mails" not in cleo.call("GET", _path(cleo, made)).json()
    told = cleo.call("GET", f"{cleo.conferences}/changes").json()["changed"]
    (own,) = [one for one in told if one["conferenceId"] == made["conferenceId"]]
    assert "mails" not in own


@BUNDLED
def test_who_was_taken_out_is_not_told_of_and_an_update_stands_beside_the_invitation(
    anna: Api,
) -> None:
    made = _create(anna, A, B)
    _sent(anna, made)
    kept = made["participants"][:1]
    anna.call("PUT", _path(anna, made), json={**made, "name": "Neu", "participants": kept})
    found = wait_until(
        lambda: told if len(told := _sent(anna, made)) == 2 else None, what="the update"
    )
    assert [(one.participant_id, one.kind) for one in found] == [
        (_ids(made)[0], "invitation"),
        (_ids(made)[0], "update"),
    ]


def test_an_invitation_is_sent_again_to_one_or_to_all_with_the_same_pin(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    made = _create(anna, A, B, NOBODY)
    first, second, _ = _ids(made)
    _sent(anna, made)
    assert _again(anna, made, second) == {"queued": 1, "waiting": 0}
    _sent(anna, made)
    assert _again(anna, made) == {"queued": 2, "waiting": 0}
    told = server.wait_for_mails(5)
    assert sorted(map(_to, told)) == ["a@example.org"] * 2 + ["b@example.org"] * 3
    texts = {_text(mail) for mail in told if _to(mail) == "b@example.org"}
    assert len(texts) == 1
    assert {one.participant_id for one in _mails(anna, made)} == {first, second}
    anna.close()


@BUNDLED
def test_who_cannot_be_invited_is_not_invited_again(anna: Api) -> None:
    made = _create(anna, A, NOBODY)
    path = f"{_path(anna, made)}/resend"
    for ids in ([_ids(made)[1]], [_ids(made)[0], 987_654], [-1], ["x"]):
        assert anna.call("POST", path, json={"participantIds": ids}).status_code == 400
    over = _create(anna, A, startTime=1_000_000_000_000)
    answer = anna.call("POST", f"{_path(anna, over)}/resend", json={})
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")


@BUNDLED
def test_sent_again_with_a_key_it_is_sent_once(anna: Api) -> None:
    made = _create(anna, A)
    _sent(anna, made)
    path, headers = f"{_path(anna, made)}/resend", {"Idempotency-Key": f"r-{made['conferenceId']}"}
    first, second = (anna.call("POST", path, json={}, headers=headers) for _ in range(2))
    assert first.json() == second.json() == {"queued": 1, "waiting": 0}


def test_a_mail_that_waits_is_tried_at_once_and_no_other_goes_to_the_same_person(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    made = _create(anna, A)
    (sent,) = _sent(anna, made)
    database = _database(server)
    later = {"state": "waiting", "next_attempt_at": sent.queued_at + 3_600_000, "over_at": None}
    with database.write() as connection:
        row = connection.execute(
            select(mails).where(mails.c.participant_id == sent.participant_id)
        ).one()
        facts = row.facts
        connection.execute(update(mails).where(mails.c.id == row.id).values(**later))
    assert facts is not None
    assert _again(anna, made) == {"queued": 0, "waiting": 1}
    with database.read() as connection:
        (row,) = connection.execute(
            select(mails).where(mails.c.participant_id == sent.participant_id)
        ).all()
    assert row.next_attempt_at < later["next_attempt_at"]
    database.close()
    anna.close()


def test_failures_are_told_with_the_mail_servers_words_and_returned_mails_by_why(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    anna = Api(server, server.first_employee)
    made = _create(anna, A, B)
    first, second = (one.participant_id for one in _sent(anna, made))
    database = _database(server)
    with database.write() as connection:
        for person, values in (
            (first, {"state": "failed", "error": "550 5.1.1 unknown", "over_at": 7}),
            (second, {"returned_at": 9, "returned": "mailbox full"}),
        ):
            own = mails.c.participant_id == person
            connection.execute(update(mails).where(own).values(**values))
    database.close()
    told = {one.participant_id: (one.state, one.at, one.problem) for one in _mails(anna, made)}
    assert told == {
        first: (MailState.FAILED, 7, "550 5.1.1 unknown"),
        second: (MailState.RETURNED, 9, "mailbox full"),
    }
    anna.close()


def _database(server: RunningServer) -> Database:
    return Database(server.database_url or sqlite_url(server.data))


def test_a_test_mail_of_a_template_that_is_not_saved_goes_to_the_administrator_or_elsewhere(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    admin = Api(server, server.administrator)
    path = "/conferenceConfiguration"
    saved = admin.call("GET", path).json()
    draft = {
        **saved,
        "language": "de",
        "eMailSubject": "Probe: {{conferenceName}}",
        "eMailBody": "Hallo {{participantName}}, PIN {{pin}}, Nummer {{externalNumber}}",
    }
    for to in (" ", "elsewhere@example.org"):
        body = {"configuration": draft, "eMailAddress": to}
        answer = admin.call("POST", f"{path}/testMail", json=body)
        assert answer.status_code == 200, answer.text
        own = admin.call("GET", "/users/me").json()["email"]
        assert answer.json() == {"eMailAddress": to.strip() or own}
    told = server.wait_for_mails(2)
    assert [_to(mail) for mail in told] == [own, "elsewhere@example.org"]
    assert all("Probe der Einladung" in str(mail["Subject"]) for mail in told)
    assert all("PIN 123 456" in _text(mail) for mail in told)
    assert admin.call("GET", path).json() == saved
    admin.close()


@BUNDLED
def test_a_template_that_could_not_be_saved_is_not_sent_either(admin: Api) -> None:
    path = "/conferenceConfiguration"
    saved = admin.call("GET", path).json()
    for wrong in (
        {"configuration": {**saved, "eMailBody": " "}},
        {"configuration": {**saved, "eMailBody": "{{nonsense}}"}},
        {"configuration": {**saved, "internalNumberId": 987_654}},
        {"configuration": saved, "eMailAddress": "nobody"},
        {"configuration": saved, "eMailAddress": "a@example.org\r\nBcc: b@example.org"},
        {},
    ):
        answer = admin.call("POST", f"{path}/testMail", json=wrong)
        assert answer.status_code == 400, wrong


def test_so_many_mails_and_no_more_are_granted_in_a_while() -> None:
    now = [0.0]
    allowance = Allowance(2, 600.0, lambda: now[0])
    for user in (1, 1, 2):
        allowance.take(user)
    now[0] = 100.5
    with pytest.raises(TooManyMailsError) as refused:
        allowance.take(1)
    assert refused.value.retry_after == 500
    now[0] = 600.0
    allowance.take(1)


@PLAIN
def test_a_plain_server_tells_of_no_mail_and_sends_none_again(anna: Api, admin: Api) -> None:
    made = _create(anna, A)
    assert "mails" not in {**made, **anna.call("GET", _path(anna, made)).json()}
    assert anna.call("POST", f"{_path(anna, made)}/resend", json={}).status_code == 404
    body = {"configuration": admin.call("GET", "/conferenceConfiguration").json()}
    trial = admin.call("POST", "/conferenceConfiguration/testMail", json=body)
    assert trial.status_code == 404


def _to(mail: EmailMessage) -> str:
    return str(mail["To"].addresses[0].addr_spec)


def _text(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
