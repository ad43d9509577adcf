"""What a damaged file still holds of the user's changes, on real files."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cache import damage
from tests.cache.damage import PAGE, fill, pages_with, spoil, spoil_pages
from ucc_client.cache import rescue as rescuing
from ucc_client.cache.conference_cache import ConferenceCache
from ucc_client.cache.errors import DamagedError, NewerVersionError, NotStoredError
from ucc_client.cache.rescue import Rescue, finish
from ucc_client.domain.participant import Participant
from ucc_client.domain.past_version import Why
from ucc_client.domain.pending_change import ChangeKind, PendingChange
from ucc_client.domain.people_group import PeopleGroup

SERVER = "https://conf.example.org"


def open_cache(path: Path) -> ConferenceCache:
    return damage.open_cache(path, SERVER, 3)


def rescue(path: Path) -> Rescue:
    return rescuing.rescue(path, server=SERVER, user_id=3, now=damage.NOW)


def pending(path: Path) -> list[PendingChange]:
    """Return the outbox of a healthy file, by a cache that is closed again."""
    cache = open_cache(path)
    try:
        assert {row.key for row in cache.rows()} == {one.key for one in cache.store.pending()}
        assert cache.store.cursor() is None
        return cache.store.pending()
    finally:
        cache.close()


def is_damaged(path: Path) -> bool:
    """Tell whether opening, reading and checking the file finds damage."""
    try:
        cache = open_cache(path)
    except DamagedError:
        return True
    try:
        cache.store.pending()
        cache.check()
    except DamagedError:
        return True
    finally:
        cache.close()
    return False


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[PendingChange]]:
    """A closed cache of 2,000 conferences and 20 changes, to be copied."""
    path = tmp_path_factory.mktemp("filled") / "user-3.sqlite3"
    cache = open_cache(path)
    changes = fill(cache)
    cache.close()
    assert not Path(f"{path}-wal").exists()
    return path, changes


@pytest.fixture
def path(filled: tuple[Path, list[PendingChange]], tmp_path: Path) -> Path:
    return Path(shutil.copy(filled[0], tmp_path / "user-3.sqlite3"))


@pytest.fixture
def changes(filled: tuple[Path, list[PendingChange]]) -> list[PendingChange]:
    return filled[1]


@pytest.fixture
def left_open(tmp_path: Path) -> Iterator[tuple[Path, list[PendingChange]]]:
    """A copy of a file that is open, with all changes in its log."""
    original = tmp_path / "open" / "user-3.sqlite3"
    cache = open_cache(original)
    changes = fill(cache, conferences=3)
    for suffix in ("", "-wal"):
        shutil.copy(f"{original}{suffix}", tmp_path / f"user-3.sqlite3{suffix}")
    yield tmp_path / "user-3.sqlite3", changes
    cache.close()


def kept(told: Rescue) -> bytes:
    return (Path(told.folder) / "user-3.sqlite3").read_bytes()


@pytest.mark.parametrize("length", [16, 100, PAGE], ids=["name", "header", "first page"])
def test_garbage_at_the_beginning_costs_nothing(
    path: Path, changes: list[PendingChange], length: int
) -> None:
    spoiled = spoil(path, 0, length)
    assert is_damaged(path)
    told = rescue(path)
    assert (told.changes, told.whole) == (20, True)
    assert pending(path) == changes
    assert damage.is_sending(pending(path)[damage.SENDING])
    assert kept(told) == spoiled


def test_bad_pages_cost_their_own_changes_only(path: Path, changes: list[PendingChange]) -> None:
    places = [pages_with(path, damage.mark(100 + n)) for n in range(20)]
    bad = {min(places[n]) for n in (3, 11, 12)}
    bad |= {page for n in range(1, 2000, 90) for page in pages_with(path, f"Known {n}")}
    spoiled = spoil_pages(path, bad)
    assert is_damaged(path)
    told = rescue(path)
    found = pending(path)
    assert found == [change for change in changes if change in found], "in order, word for word"
    for change, pages in zip(changes, places, strict=True):
        assert change in found or pages & bad
    assert (told.changes, told.whole) == (len(found), False)
    assert 11 <= told.changes <= 17, "a page has up to three of them"
    assert kept(told) == spoiled


def path_of(told: Rescue) -> Path:
    return Path(told.folder) / "user-3.sqlite3"


def test_the_last_changes_may_be_lost_and_the_next_still_gets_a_new_sequence(
    path: Path, changes: list[PendingChange]
) -> None:
    spoil_pages(path, pages_with(path, damage.mark(119)))
    rescue(path)
    cache = open_cache(path)
    change = PendingChange(
        command_id="new",
        kind=ChangeKind.CREATE,
        key="new",
        created_at=damage.NOW,
        desired=damage.conference(1),
    )
    assert cache.submit(change)
    after = cache.store.pending()
    cache.close()
    assert after[:-1] == changes[: len(after) - 1]
    assert after[-1].sequence > changes[-1].sequence


@pytest.mark.parametrize("odd", [0, 1234])
def test_of_a_file_cut_short_everything_before_the_cut_is_there(
    path: Path, changes: list[PendingChange], odd: int
) -> None:
    first_lost = min(pages_with(path, damage.mark(110)))
    spoiled = path.read_bytes()[: first_lost * PAGE + odd]
    path.write_bytes(spoiled)
    assert is_damaged(path)
    told = rescue(path)
    assert kept(told) == spoiled
    assert not told.whole
    found = pending(path)
    assert changes[: len(found)] == found
    assert len(found) >= 5


def test_a_log_that_is_garbage_is_noticed_and_kept(
    path: Path, changes: list[PendingChange]
) -> None:
    Path(f"{path}-wal").write_bytes(b"garbage!" * 5000)
    assert is_damaged(path)
    told = rescue(path)
    assert (told.changes, told.whole) == (20, False)
    assert pending(path) == changes
    assert Path(f"{path_of(told)}-wal").read_bytes() == b"garbage!" * 5000


@pytest.mark.parametrize("what", ["header", "everything"])
def test_changes_that_only_the_log_has_are_rescued(
    left_open: tuple[Path, list[PendingChange]], what: str
) -> None:
    path, changes = left_open
    if what == "header":
        spoil(path, 0, 100)
    else:
        path.write_bytes(b"")
    # The log may have a copy of the first page: then SQLite needs no help.
    if is_damaged(Path(shutil.copytree(path.parent, path.parent / "copy") / path.name)):
        assert rescue(path).changes == 20
        assert pending(path) == changes
    else:
        assert what == "header"
        cache = open_cache(path)
        assert cache.store.pending() == changes
        cache.close()


def test_what_was_adopted_finished_and_overwritten_is_carried_too(tmp_path: Path) -> None:
    path = tmp_path / "user-3.sqlite3"
    cache = open_cache(path)
    changes = fill(cache, conferences=3)
    cache.store.created(changes[0].command_id, 700, {"conferenceId": 700}, complete=False)
    assert cache.decisions.undo(changes[1].command_id)
    cache.store.deleted("nobody's", 2)
    deletion = PendingChange(
        command_id="away", kind=ChangeKind.DELETE, key="c1", created_at=damage.NOW
    )
    assert cache.submit(deletion)
    cache.store.deleted("away", 1)
    group = PeopleGroup(name="Sales", people=(Participant(display_name="Ben"),))
    cache.keep_group(group)
    cache.close()
    spoil(path, 0, 100)
    rescue(path)
    cache = open_cache(path)
    try:
        assert cache.store.adopted_ids() == {700}
        assert cache.submit(changes[0]), "it is done already"
        assert cache.submit(changes[1])
        assert [one.command_id for one in cache.store.pending()] == [
            one.command_id for one in changes[2:]
        ]
        assert [one.why for one in cache.decisions.history()] == [Why.DELETED]
        assert cache.groups() == [group]
    finally:
        cache.close()


@pytest.mark.parametrize("column", ["attempt", "together"])
def test_a_journal_that_cannot_be_read_costs_no_change(
    column: str, path: Path, changes: list[PendingChange]
) -> None:
    with contextlib.closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(f"UPDATE outbox SET {column} = '[' WHERE sequence = 3")
    assert is_damaged(path)
    told = rescue(path)
    assert (told.changes, told.whole) == (len(changes), False)
    assert [one.desired for one in pending(path)] == [one.desired for one in changes]


def test_a_file_of_a_newer_version_is_not_touched(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 99")
    raw.close()
    before = path.read_bytes()
    with pytest.raises(NewerVersionError):
        open_cache(path)
    with pytest.raises(NewerVersionError):
        rescue(path)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == ["user-3.sqlite3"]


def test_without_room_the_damaged_file_stays_where_it_was(path: Path) -> None:
    resource = pytest.importorskip("resource", reason="only Unix limits a file's size")
    spoiled = spoil(path, 0, 100)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(spoiled) + 4096, before[1]))
    try:
        assert rescue(path).changes == 20, "room for a copy is enough"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    spoiled = spoil(path, 0, 100)
    for room in (len(spoiled) // 2, 30_000):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
        try:
            with pytest.raises(NotStoredError):
                rescue(path)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert path.read_bytes() == spoiled
        assert len(list(path.parent.glob("*damaged*"))) == 1
    assert rescue(path).changes == 20


@pytest.mark.parametrize("moved", [(), ("",), ("", "-wal")], ids=["nothing", "file", "both"])
def test_an_exchange_that_was_killed_is_finished_at_the_next_start(
    path: Path, changes: list[PendingChange], moved: tuple[str, ...]
) -> None:
    spoil(path, 0, 100)
    told = rescue(path)
    # As it was in the middle: the new file ready, the old one partly moved.
    folder = Path(told.folder)
    path.rename(folder / "rescued.sqlite3")
    (folder / path.name).rename(path)
    Path(f"{path}-wal").write_bytes(b"the old log")
    for suffix in moved:
        Path(f"{path}{suffix}").rename(folder / f"{path.name}{suffix}")
    assert finish(path)
    assert not finish(path)
    assert pending(path) == changes
    assert sorted(file.name for file in folder.iterdir()) == [path.name, f"{path.name}-wal"]


def test_two_rescues_in_one_second_keep_both_files(path: Path) -> None:
    spoil(path, 0, 100)
    one = rescue(path)
    spoil(path, 0, 100)
    two = rescue(path)
    assert one.folder != two.folder
    assert path_of(one).exists()
    assert path_of(two).exists()
    modes = {stat.S_IMODE(place.stat().st_mode) for place in map(Path, (one.folder, two.folder))}
    assert modes == {0o700}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
