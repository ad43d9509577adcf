from __future__ import annotations

import stat
import uuid
from pathlib import Path

import msgspec
import pytest

from tests.application.running_worker import RunningWorker, running_worker
from ucc_client.application.changes import (
    Connection,
    Done,
    Failed,
    NothingThere,
    Opened,
    Rescued,
    SignedIn,
    Trouble,
    Waiting,
)
from ucc_client.application.commands import (
    CreateConference,
    DeleteConference,
    EditConference,
    OpenOffline,
    Quit,
    SetModerator,
    SignIn,
)
from ucc_client.application.draft_requests import GetDrafts, KeepDraft
from ucc_client.application.queries import ConferenceDetails, Defaults, GetDefaults, GetDetails
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.cache.drafts import DraftFile
from ucc_client.cache.snapshot import read_rows
from ucc_client.domain.conference import Conference
from ucc_client.domain.draft import Draft
from ucc_client.domain.participant import Participant

ACCOUNT = Account(
    server="https://conf.example.org", login="12", user_id=3, name="Anna Berg", email="a@b.example"
)
ANNA = Participant(display_name="Anna", user_id=3, is_moderator=True)
BEN = Participant(display_name="Ben", phone_number="12")
BUDGET = Conference(name="Budget", start=1_900_000_000_000, participants=(ANNA, BEN))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that knows one account."""
    Accounts(tmp_path).remember(ACCOUNT)
    return tmp_path


def new_id() -> str:
    return str(uuid.uuid4())


def create(worker: RunningWorker, conference: Conference = BUDGET) -> str:
    command_id = new_id()
    result = worker.ask(CreateConference(command_id=command_id, conference=conference))
    assert result == Done()
    return command_id


def painted(data: Path) -> dict[str, str]:
    """What the first paint would show: names by key."""
    rows = read_rows(Accounts(data).database_of(ACCOUNT))
    return {row.key: row.name for row in rows}


def test_the_last_account_opens_by_itself_without_a_connection(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        worker.wait_for_state(connection=Connection.OFFLINE)
        assert worker.heard(Opened) == [Opened(account=ACCOUNT, rows=())]


def test_what_was_done_offline_is_painted_at_the_next_start(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        key = create(worker)
        gone = create(worker)
        renamed = msgspec.structs.replace(BUDGET, name="Budget 2027")
        edit = EditConference(command_id=new_id(), key=key, base=BUDGET, conference=renamed)
        assert worker.ask(edit) == Done()
        assert worker.ask(DeleteConference(command_id=new_id(), key=gone)) == Done()
        assert painted(data) == {key: "Budget 2027"}
        assert worker.ask(Quit()) == Waiting(count=1)
    assert painted(data) == {key: "Budget 2027"}
    with running_worker(data, "--offline") as worker:
        worker.wait_for_state(connection=Connection.OFFLINE, waiting=1)
        assert {row.key: row.name for row in worker.rows.values()} == painted(data)


def test_killed_after_the_answer_it_has_lost_nothing(data: Path) -> None:
    keys = set()
    for _ in range(3):
        with running_worker(data, "--offline") as worker:
            keys.add(create(worker))
            worker.kill()
        assert set(painted(data)) == keys
    with running_worker(data, "--offline") as worker:
        worker.wait_for_state(waiting=3)


def test_a_star_is_given_to_one_person(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        key = create(worker)
        star = SetModerator(command_id=new_id(), key=key, participant=BEN, is_moderator=True)
        assert worker.ask(star) == Done()
        details = worker.ask(GetDetails(key=key))
        assert isinstance(details, ConferenceDetails)
        assert [p.is_moderator for p in details.conference.participants] == [True, True]
        assert details.waiting == (0, 1)
        nobody = Participant(display_name="Nobody")
        gone = SetModerator(command_id=new_id(), key=key, participant=nobody, is_moderator=True)
        assert worker.ask(gone) == NothingThere()


def test_a_command_that_comes_twice_is_done_once(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        command = CreateConference(command_id=new_id(), conference=BUDGET)
        assert worker.ask(command) == Done()
        assert worker.ask(command) == Done()
        assert len(worker.rows) == 1


def test_what_is_not_there_can_be_neither_shown_nor_changed(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        assert worker.ask(GetDetails(key="c7")) == NothingThere()
        assert worker.ask(DeleteConference(command_id=new_id(), key="c7")) == NothingThere()


def test_a_draft_that_was_saved_just_before_a_kill_is_no_draft_any_more(data: Path) -> None:
    saved, unsaved = new_id(), new_id()
    with running_worker(data, "--offline") as worker:
        for draft_id in (saved, unsaved):
            worker.ask(KeepDraft(draft=Draft(draft_id=draft_id, wanted=BUDGET)))
        assert worker.ask(CreateConference(command_id=saved, conference=BUDGET)) == Done()
        worker.kill()
    with running_worker(data, "--offline") as worker:
        found = worker.ask(GetDrafts())
        assert [one.draft_id for one in found.drafts] == [unsaved]
        # Nor is it one for whoever comes later, when nobody remembers what was done.
        file = DraftFile(Accounts(data).database_of(ACCOUNT))
        assert [one.draft_id for one in file.kept()] == [unsaved]


def test_without_an_account_nothing_can_be_kept(tmp_path: Path) -> None:
    with running_worker(tmp_path) as worker:
        command = CreateConference(command_id=new_id(), conference=BUDGET)
        assert worker.ask(command) == Failed(trouble=Trouble.NOT_SIGNED_IN)
        assert worker.ask(GetDefaults()) == Failed(trouble=Trouble.NOT_SIGNED_IN)
        assert worker.ask(Quit()) == Waiting(count=0)


def test_a_known_account_is_opened_on_wish_and_an_unknown_one_is_not(data: Path) -> None:
    with running_worker(data) as worker:
        opened = worker.ask(OpenOffline(server="conf.example.org", login="12"))
        assert opened == SignedIn(account=ACCOUNT, rows=())
        assert worker.ask(GetDefaults()) == Defaults()
        unknown = worker.ask(OpenOffline(server="conf.example.org", login="13"))
        assert unknown.trouble is Trouble.OFFLINE


def test_offline_means_that_not_even_signing_in_makes_a_connection(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        known = worker.ask(SignIn(server=ACCOUNT.server, login="12", password="x"))
        assert known == SignedIn(account=ACCOUNT, rows=())
        unknown = worker.ask(SignIn(server=ACCOUNT.server, login="13", password="x"))
        assert unknown.trouble is Trouble.OFFLINE


def test_a_file_without_anything_to_rescue_is_told_and_kept_beside_the_new_one(data: Path) -> None:
    file = Accounts(data).database_of(ACCOUNT)
    file.parent.mkdir(parents=True)
    file.write_bytes(b"no database" * 500)
    with running_worker(data) as worker:
        result = worker.ask(OpenOffline(server=ACCOUNT.server, login="12"))
        assert result == SignedIn(account=ACCOUNT, rows=())
        [told] = worker.heard(Rescued)
        assert (told.changes, told.whole) == (0, False)
    assert (Path(told.folder) / file.name).read_bytes() == b"no database" * 500


def test_a_full_disk_is_told_and_what_was_kept_stays(data: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits another process")
    with running_worker(data, "--offline") as worker:
        key = create(worker)
        before = resource.prlimit(worker.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, (4096, before[1]))
        refused = worker.ask(CreateConference(command_id=new_id(), conference=BUDGET))
        assert isinstance(refused, Failed)
        assert refused.trouble is Trouble.NOT_STORED
        assert list(worker.rows) == [key]
        resource.prlimit(worker.pid, resource.RLIMIT_FSIZE, before)
        again = create(worker)
    assert set(painted(data)) == {key, again}


def test_the_log_is_for_its_user_only_and_tells_no_names(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        create(worker, msgspec.structs.replace(BUDGET, name="Very secret merger"))
    log = data / "log" / "worker.log"
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert "merger" not in log.read_text()


def test_nonsense_in_the_pipe_ends_the_worker_in_order(data: Path) -> None:
    with running_worker(data, "--offline") as worker:
        key = create(worker)
        assert worker._process.stdin is not None
        worker._process.stdin.write(b"\0\0\0\1\xc1")
        worker._process.stdin.flush()
        worker.wait(worker.ended, "the end")
    assert list(painted(data)) == [key]
