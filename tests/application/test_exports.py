"""What a user takes away as a file: all conferences for a calendar, people for an address book."""

from __future__ import annotations

import csv
import io
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from tests.application.running_worker import running_worker
from tests.application.test_calendar_file import ACCOUNT, ANNA, ONCE, WEEKLY, at, create, dates_in
from tests.others_calendar import read_calendar
from tests.required import require
from ucc_client.application.calendar_requests import FileWritten, WayInWords, WriteCalendar
from ucc_client.application.changes import Failed, Trouble
from ucc_client.application.contact_cards import read_cards
from ucc_client.application.people_files import read
from ucc_client.application.people_requests import ReadPeople, TableTitles, WritePeople
from ucc_client.application.people_writing import cards, write
from ucc_client.application.written_file import WriteProblem, write_whole
from ucc_client.cache.accounts import Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_table import read_table, table_text
from ucc_client.domain.plain_line import one_line

WORDS = WayInWords(external="Dial in", internal="Inside", pin="PIN", others_pin="your own")
TITLES = TableTitles(
    name="Name", number="Nummer", email="E-Mail", moderator="Moderator", yes="ja", delimiter=";"
)
BEN = Participant(display_name="Ben Kurz", phone_number="+49 30 1", email="ben@example.org")
EVIL = Participant(display_name="=1+1", phone_number="12", email="eve@example.org")

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=40).map(one_line)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Accounts(tmp_path).remember(ACCOUNT)
    return tmp_path


def calendar(path: Path, *, own: bool = True) -> WriteCalendar:
    return WriteCalendar(
        own=own, zone="Europe/Berlin", words=WORDS, dial_in="Dial in:", path=str(path)
    )


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_all_conferences_stand_in_one_calendar_file(folder: Path) -> None:
    none = Conference(name="None", start=at(6, 1), exceptions=(at(6, 1),))
    target = folder / "all.ics"
    with running_worker(folder, "--offline") as worker:
        for one in (ONCE, WEEKLY, none):
            create(worker, one)
        assert worker.ask(calendar(target)) == FileWritten(count=2)
    content = target.read_text(encoding="utf-8")
    assert {name for _, _, name in dates_in(content)} == {ONCE.name, WEEKLY.name, "Late"}
    found = read_calendar(content)
    assert len(found.vevent_list) == 3
    assert len(found.vtimezone_list) == 1


def test_of_nothing_no_file_is_written_and_what_keeps_from_it_is_told(folder: Path) -> None:
    target = folder / "all.ics"
    with running_worker(folder, "--offline") as worker:
        assert worker.ask(calendar(target)) == FileWritten(count=0)
        assert not target.exists()
        create(worker, ONCE)
        nowhere = worker.ask(calendar(folder / "none" / "all.ics"))
        nobody = worker.ask(WritePeople(path=str(folder / "a.vcf"), titles=TITLES, people=()))
    assert nowhere == FileWritten(count=1, problem=WriteProblem.NO_FOLDER)
    assert nobody == FileWritten(count=0)


def test_without_an_account_nothing_is_written(tmp_path: Path) -> None:
    with running_worker(tmp_path, "--offline") as worker:
        assert worker.ask(calendar(tmp_path / "a.ics")) == Failed(trouble=Trouble.NOT_SIGNED_IN)


def test_it_is_for_its_owner_alone_unless_an_earlier_file_was_opened_to_others(
    folder: Path,
) -> None:
    """And what has PINs never is."""
    fresh, opened, own, link = (folder / name for name in ("a.ics", "b.ics", "c.ics", "d.ics"))
    for one in (opened, own):
        one.write_text("")
        one.chmod(0o644)
    link.symlink_to(opened)
    with running_worker(folder, "--offline") as worker:
        create(worker, ONCE)
        for path, is_own in ((fresh, False), (own, True), (link, False)):
            assert worker.ask(calendar(path, own=is_own)) == FileWritten(count=1)
    assert [mode(one) for one in (fresh, own, opened)] == [0o600, 0o600, 0o644]
    assert link.is_symlink()
    assert opened.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_full_disk_is_told_and_leaves_what_was_there(tmp_path: Path) -> None:
    place = tmp_path / "small"
    place.mkdir()
    enter = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    mount = f"mount -t tmpfs -o size=64k tmpfs {place}"
    present = bool(shutil.which("unshare"))
    if present:
        present = subprocess.run([*enter, mount], capture_output=True, check=False).returncode == 0
    require("small-disk", present, "allow user namespaces, or run as root")
    code = (
        "import sys; from pathlib import Path\n"
        "from ucc_client.application.written_file import write_whole\n"
        "file = Path(sys.argv[1]) / 'a.ics'\n"
        "assert write_whole(file, b'before', private=False) is None\n"
        "print(write_whole(file, b'x' * 100_000, private=False), file.read_bytes(),"
        " len(list(file.parent.iterdir())))"
    )
    said = subprocess.run(
        [*enter, f'{mount} && "$@"', "sh", sys.executable, "-c", code, str(place)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout == "full b'before' 1\n"


def test_people_are_read_again_as_they_were_written(folder: Path) -> None:
    named, table = folder / "people.vcf", folder / "people.CSV"
    with running_worker(folder, "--offline") as worker:
        for path in (named, table):
            wish = WritePeople(path=str(path), titles=TITLES, people=(ANNA, BEN, EVIL))
            assert worker.ask(wish) == FileWritten(count=3)
    people = [(one.display_name, one.phone_number, one.email) for one in (ANNA, BEN, EVIL)]
    for path in (named, table):
        found = read(ReadPeople(paths=(str(path),)))
        assert not found.troubles
        assert [(o.display_name, o.phone_number, o.email) for o in found.people] == people
    first = read(ReadPeople(paths=(str(table),))).people[0]
    assert first.is_moderator
    rows = list(csv.reader(io.StringIO(table.read_text("utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Name", "Nummer", "E-Mail", "Moderator"]
    # No spreadsheet reckons with a name, or loses the plus of a number.
    assert rows[2][1] == "'+49 30 1"
    assert rows[3][0] == "'=1+1"


def test_the_address_book_has_who_was_invited_each_once(folder: Path) -> None:
    target = folder / "book.vcf"
    with running_worker(folder, "--offline") as worker:
        for name in ("One", "Two"):
            create(worker, Conference(name=name, start=at(6, 1), participants=(BEN, ANNA)))
        assert worker.ask(WritePeople(path=str(target), titles=TITLES)) == FileWritten(count=2)
    found = list(vobject.readComponents(target.read_text(encoding="utf-8")))
    assert [one.fn.value for one in found] == ["Anna Berg", "Ben Kurz"]
    assert found[1].n.value.family == "Kurz"


def test_who_has_two_numbers_has_one_card(tmp_path: Path) -> None:
    mobile = Participant(display_name="Ben Kurz", phone_number="+49 170 1", email=BEN.email)
    same = Participant(display_name="Kim", phone_number="1")
    other = Participant(display_name="Kim", phone_number="2")
    found = list(vobject.readComponents(cards([BEN, mobile, same, other]).decode()))
    assert [[line.value for line in one.tel_list] for one in found] == [
        ["+49 30 1", "+49 170 1"],
        ["1"],
        ["2"],
    ]


@given(name=texts.filter(bool), number=st.from_regex(r"\+?[0-9]{1,15}", fullmatch=True))
def test_any_name_comes_back(name: str, number: str) -> None:
    person = Participant(display_name=name, phone_number=number)
    assert list(read_cards(cards([person]).decode())) == [person]
    titles = ("Name", "Number", "E-mail", "Moderator")
    (found,) = read_table(table_text([person], titles, delimiter=",", yes="yes"))
    assert found.phone_number == number
    # What begins with a mark of ours already loses it, and nothing else.
    assert found.display_name in {name, name.removeprefix("'")}


def test_a_file_is_written_whole(tmp_path: Path) -> None:
    assert write_whole(tmp_path, b"", private=False) is WriteProblem.OTHER
    wish = WritePeople(path=str(tmp_path / "a.vcf"), titles=TITLES, people=(BEN,))
    assert write(wish, ()) == FileWritten(count=1)
    assert not list(tmp_path.glob(".*.part"))
