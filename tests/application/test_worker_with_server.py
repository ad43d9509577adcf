"""The real worker process with the real `ucc-server`: what the main job promises."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.application.running_worker import RunningWorker, running_worker
from tests.running_server import Api, RunningServer
from ucc_client.application.changes import Connection, Done, SignedIn, Trouble
from ucc_client.application.commands import (
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    DeleteConference,
    EditConference,
    RetryChange,
    SaveTemplate,
    SetModerator,
    SignIn,
    StartConference,
    SyncNow,
)
from ucc_client.application.people_requests import Judged, JudgeNumbers
from ucc_client.application.queries import (
    ConferenceDetails,
    GetDefaults,
    GetDefaultTexts,
    GetDetails,
    GetMails,
    GetTemplate,
    Mails,
    People,
    SearchPeople,
    Template,
)
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.snapshot import read_rows
from ucc_client.domain.conference import Conference
from ucc_client.domain.invitation_plan import MailKind
from ucc_client.domain.number_plan import NumberDoubt, NumberKind
from ucc_client.domain.participant import Participant
from ucc_client.domain.person import Source
from ucc_client.domain.recurrence import Occurrence


@pytest.fixture(params=[(), ("--plain-starface",)], ids=["bundled", "plain"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RunningServer]:
    running = RunningServer(tmp_path / "server", arguments=request.param).start()
    yield running
    running.stop()


class Person:
    """The first employee: a data folder, and what the server says to a bare session."""

    def __init__(self, server: RunningServer, data: Path) -> None:
        self.server = server
        self.data = data
        self.user = server.first_employee

    def sign_in(self, worker: RunningWorker) -> SignedIn:
        request = SignIn(
            server=self.server.url, login=self.user["login"], password=self.user["password"]
        )
        result = worker.ask(request)
        assert isinstance(result, SignedIn)
        return result

    def on_the_server(self, name: str) -> list[dict[str, Any]]:
        api = Api(self.server, self.user)
        try:
            lines = api.call("GET", api.conferences, params={"pagesize": "1000"}).json()
            ids = [line["conferenceId"] for line in lines if line["name"] == name]
            return [api.call("GET", f"{api.conferences}/{number}").json() for number in ids]
        finally:
            api.close()


@pytest.fixture
def person(server: RunningServer, tmp_path: Path) -> Person:
    return Person(server, tmp_path / "data")


def new_id() -> str:
    return str(uuid.uuid4())


def do(worker: RunningWorker, command: ChangeCommand) -> str:
    assert worker.ask(command) == Done()
    return command.command_id


def shown(worker: RunningWorker, key: str) -> Conference:
    details = worker.ask(GetDetails(key=key))
    assert isinstance(details, ConferenceDetails)
    return details.conference


def main_job(person: Person, user_id: int) -> Conference:
    """Three people with addresses, the creator first, every week."""
    return Conference(
        name="Jour fixe",
        start=4_099_766_400_000,
        occurrence=Occurrence.EVERYWEEK,
        participants=(
            Participant(
                display_name=person.user["name"],
                email=person.user["email"],
                user_id=user_id,
                is_moderator=True,
            ),
            Participant(display_name="Clara Köhler", email="clara@example.org"),
            Participant(display_name="Dan", email="dan@example.org", phone_number="+49 721 33"),
        ),
    )


def test_the_demo_companys_conferences_are_in_the_list_and_in_the_first_paint(
    person: Person,
) -> None:
    with running_worker(person.data) as worker:
        account = person.sign_in(worker).account
        worker.wait_for_state(connection=Connection.ONLINE)
        assert worker.ask(GetDefaults()).email_body != ""
        assert len(worker.rows) > 10
    assert {r.key: r for r in read_rows(Accounts(person.data).database_of(account))} == worker.rows


def test_created_offline_it_is_on_the_server_once_when_that_is_back(person: Person) -> None:
    with running_worker(person.data) as worker:
        user_id = person.sign_in(worker).account.user_id
        worker.wait_for_state(connection=Connection.ONLINE)
    person.server.stop()
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        worker.wait_for_state(connection=Connection.OFFLINE, trouble=Trouble.OFFLINE)
        create = CreateConference(command_id=new_id(), conference=main_job(person, user_id))
        key = do(worker, create)
        assert worker.rows[key].state == "waiting"
        worker.kill()
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        assert worker.rows[key].name == "Jour fixe"
        person.server.start()
        worker.ask(SyncNow())
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        assert worker.rows[shown_key(worker, key)].state == ""
    (found,) = person.on_the_server("Jour fixe")
    assert found["occurrence"] == "EVERYWEEK"
    assert [p["isModerator"] for p in found["participants"]] == [True, False, False]
    receivers = {mail["To"].addresses[0].addr_spec for mail in person.server.wait_for_mails(3)}
    assert receivers == {person.user["email"], "clara@example.org", "dan@example.org"}


def test_edited_toggled_and_deleted_offline_it_all_arrives_later(person: Person) -> None:
    with running_worker(person.data) as worker:
        user_id = person.sign_in(worker).account.user_id
        worker.wait_for_state(connection=Connection.ONLINE)
        first = main_job(person, user_id)
        names = ("To edit", "To toggle", "To delete")
        for name in names:
            conference = msgspec.structs.replace(first, name=name)
            do(worker, CreateConference(command_id=new_id(), conference=conference))
        worker.wait_for_state(waiting=0, connection=Connection.ONLINE)
        keys = {row.name: row.key for row in worker.rows.values()}
        person.server.stop()

        base = shown(worker, keys["To edit"])
        edited = msgspec.structs.replace(base, name="Edited", participants=base.participants[:2])
        do(
            worker,
            EditConference(command_id=new_id(), key=keys["To edit"], base=base, conference=edited),
        )
        clara = shown(worker, keys["To toggle"]).participants[1]
        do(
            worker,
            SetModerator(
                command_id=new_id(), key=keys["To toggle"], participant=clara, is_moderator=True
            ),
        )
        do(worker, DeleteConference(command_id=new_id(), key=keys["To delete"]))
        worker.wait_for_state(connection=Connection.OFFLINE, waiting=3)
        assert keys["To delete"] not in worker.rows
        worker.kill()
    with running_worker(person.data) as worker:
        person.server.start()
        person.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0, rejected=0)
        assert {row.state for row in worker.rows.values()} == {""}
    assert [len(c["participants"]) for c in person.on_the_server("Edited")] == [2]
    (toggled,) = person.on_the_server("To toggle")
    assert [p["isModerator"] for p in toggled["participants"]] == [True, True, False]
    assert person.on_the_server("To edit") == []
    assert person.on_the_server("To delete") == []


def test_what_the_server_refuses_is_kept_with_its_reason(person: Person) -> None:
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE)
        readonly = next(row for row in worker.rows.values() if row.is_readonly)
        base = shown(worker, readonly.key)
        changed = msgspec.structs.replace(base, name="Mine now")
        do(
            worker,
            EditConference(command_id=new_id(), key=readonly.key, base=base, conference=changed),
        )
        worker.wait_for_state(waiting=0, rejected=1)
        details = worker.ask(GetDetails(key=readonly.key))
        assert isinstance(details, ConferenceDetails)
        assert details.problem is not None
        assert details.problem.reason
        assert (details.row.state, details.conference.name) == ("rejected", "Mine now")


def test_a_wrong_password_is_told_from_a_server_that_is_away(person: Person) -> None:
    with running_worker(person.data) as worker:
        wrong = SignIn(server=person.server.url, login=person.user["login"], password="wrong")
        assert worker.ask(wrong).trouble is Trouble.UNAUTHORISED
        person.server.stop()
        assert worker.ask(wrong).trouble is Trouble.OFFLINE


@pytest.mark.timeout(240)
def test_a_server_that_crashes_under_a_stream_of_creations_has_each_of_them_once(
    person: Person,
) -> None:
    with running_worker(person.data) as worker:
        user_id = person.sign_in(worker).account.user_id
        worker.wait_for_state(connection=Connection.ONLINE)
        base = main_job(person, user_id)
        names = [f"Wave {number}" for number in range(6)]
        for name in names:
            conference = msgspec.structs.replace(base, name=name)
            do(worker, CreateConference(command_id=new_id(), conference=conference))
            if name == names[2]:
                person.server.kill()
                person.server.start()
        worker.ask(SyncNow())
        # Without keys, what died with the server is sent again only when the user says so.
        worker.wait(lambda: all_confirmed(worker), "all confirmed", timeout=150)
    assert [len(person.on_the_server(name)) for name in names] == [1] * len(names)


def all_confirmed(worker: RunningWorker) -> bool:
    """Send again what the server does not have; tell whether nothing waits any more."""
    for row in list(worker.rows.values()):
        if row.state == "unconfirmed":
            details = worker.ask(GetDetails(key=row.key))
            assert isinstance(details, ConferenceDetails)
            assert details.problem is not None
            worker.ask(RetryChange(command_id=details.problem.command_id))
    return not [row for row in worker.rows.values() if row.state]


def test_a_server_that_loses_its_extensions_is_read_by_the_list_and_later_by_changes_again(
    person: Person,
) -> None:
    base = main_job(person, 0)
    for number, arguments in enumerate([(), ("--plain-starface",), ()]):
        person.server.stop()
        person.server.start(arguments=["--demo", *arguments])
        with running_worker(person.data) as worker:
            person.sign_in(worker)
            conference = msgspec.structs.replace(base, name=f"Time {number}")
            people = conference.participants[1:]
            conference = msgspec.structs.replace(conference, participants=people)
            do(worker, CreateConference(command_id=new_id(), conference=conference))
            worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
            names = [row.name for row in worker.rows.values()]
        assert [names.count(f"Time {earlier}") for earlier in range(number + 1)] == [1] * (
            number + 1
        )


def shown_key(worker: RunningWorker, key: str) -> str:
    details = worker.ask(GetDetails(key=key))
    assert isinstance(details, ConferenceDetails)
    return details.row.key


def test_the_companys_people_are_known_offline_with_number_and_address(person: Person) -> None:
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE)
    with running_worker(person.data, "--offline") as worker:
        person.sign_in(worker)
        found = worker.ask(SearchPeople(text="", limit=1000))
        assert isinstance(found, People)
        contacts = [one for one in found.people if one.source is Source.CONTACT]
        assert len(contacts) > 20
        assert any(one.number.startswith("+") and "@" in one.email for one in contacts)
        assert {one.source for one in found.people} == set(Source)


def test_what_numbers_are_is_known_without_the_server_once_it_was_reached(person: Person) -> None:
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        worker.wait_for_state(connection=Connection.ONLINE)
    with running_worker(person.data, "--offline") as worker:
        person.sign_in(worker)
        known = worker.ask(SearchPeople(text="+", limit=1)).people[0]
        asked = ("030 23125900", "+49 030 23125900", "98765", known.number)
        answer = worker.ask(JudgeNumbers(numbers=asked))
        assert isinstance(answer, Judged)
        national, suspicious, missing, holder = answer.judgements
        assert (national.kind, national.reached) == (NumberKind.NATIONAL, "+49 30 23125900")
        assert suspicious.doubt is NumberDoubt.ZERO_AFTER_COUNTRY
        assert (missing.kind, missing.region) == (NumberKind.LOCAL, "DE")
        assert known.name in holder.holders


def test_only_the_administrator_may_edit_the_template(person: Person) -> None:
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        seen = worker.ask(GetTemplate())
        assert isinstance(seen, Template)
        assert not seen.may_edit
        refused = worker.ask(SaveTemplate(configuration=seen.configuration))
        assert refused.trouble is Trouble.REJECTED
    person.user = person.server.administrator
    with running_worker(person.data) as worker:
        person.sign_in(worker)
        template = worker.ask(GetTemplate())
        assert template.may_edit
        assert {number.type for number in template.numbers} >= {"INTERNAL", "EXTERNAL"}
        subject = msgspec.structs.replace(template.configuration, e_mail_subject="Changed")
        assert worker.ask(SaveTemplate(configuration=subject)) == Done()
        assert worker.ask(GetTemplate()).configuration.e_mail_subject == "Changed"
        assert worker.ask(GetDefaultTexts(locale="de")).body != ""


def test_a_started_conference_is_active_in_the_list(person: Person) -> None:
    with running_worker(person.data) as worker:
        user_id = person.sign_in(worker).account.user_id
        worker.wait_for_state(connection=Connection.ONLINE)
        do(worker, CreateConference(command_id=new_id(), conference=main_job(person, user_id)))
        worker.wait_for_state(connection=Connection.ONLINE, waiting=0)
        (key,) = [row.key for row in worker.rows.values() if row.name == "Jour fixe"]
        assert worker.ask(StartConference(key=key)) == Done()
        worker.wait(lambda: worker.rows[key].is_active, "the running conference")


def test_the_mails_of_a_change_are_looked_at_before_it_is_made(person: Person) -> None:
    with running_worker(person.data) as worker:
        user_id = person.sign_in(worker).account.user_id
        worker.wait_for_state(connection=Connection.ONLINE)
        bundled = worker.ask(GetDefaults()).previews
        planned = main_job(person, user_id)
        create = CreateConference(command_id=new_id(), conference=planned)
        invitations = worker.ask(GetMails(change=create))
        assert person.on_the_server("Jour fixe") == []
        key = do(worker, create)
        worker.wait(lambda: key not in worker.rows, "the server's id")
        (number,) = [one["conferenceId"] for one in person.on_the_server("Jour fixe")]
        made = shown(worker, f"c{number}")
        staying = made.participants[:2]
        wanted = msgspec.structs.replace(made, name="Neu", participants=staying)
        edit = EditConference(command_id=new_id(), key=f"c{number}", base=made, conference=wanted)
        news = worker.ask(GetMails(change=edit))
        beside = CreateConference(command_id=new_id(), conference=planned)
        both = worker.ask(
            GetMails(
                change=ChangeTogether(command_id=new_id(), key=f"c{number}", changes=(beside, edit))
            )
        )
        assert len(person.on_the_server("Jour fixe")) == 1
        # What somebody else has changed meanwhile is not told again.
        people = (*made.participants, Participant(display_name="Eve", email="eve@example.org"))
        wanted = msgspec.structs.replace(made, participants=people)
        beside_theirs = msgspec.structs.replace(edit, conference=wanted)
        api = Api(person.server, person.user)
        path = f"{api.conferences}/{number}"
        theirs = api.call("GET", path).json()
        assert api.call("PUT", path, json={**theirs, "name": "Anders"}).status_code == 204
        api.close()
        added = worker.ask(GetMails(change=beside_theirs))
        person.server.stop()
        offline = worker.ask(GetMails(change=edit))
    kinds = [[mail.kind for mail in found.mails] for found in (invitations, news, both)]
    if not bundled:
        assert invitations == news == both == added == Mails(told=False)
        return
    assert offline.trouble is Trouble.OFFLINE
    told = [MailKind.CANCELLATION, MailKind.UPDATE, MailKind.UPDATE]
    assert kinds == [[MailKind.INVITATION] * 3, told, [MailKind.INVITATION] * 3 + told]
    assert [(mail.kind, mail.display_name) for mail in added.mails] == [
        (MailKind.INVITATION, "Eve")
    ]
    assert [mail.display_name for mail in news.mails] == [
        "Dan",
        person.user["name"],
        "Clara Köhler",
    ]
    assert [mail.participant_id for mail in news.mails[1:]] == [p.participant_id for p in staying]
