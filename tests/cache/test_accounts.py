"""The files beside an account's cache: written whole or not at all, and gone with the account."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import pytest

from ucc_client.cache.accounts import Account, Accounts, write_private
from ucc_client.cache.certificates import Certificates
from ucc_client.cache.sign_in_kinds import SignInKinds

ANNA = Account(server="https://conf.example.org", login="12", user_id=3, name="Anna", email="")


@pytest.mark.parametrize("damage", [b"", b"{ not", b"\0" * 99, b'[{"server": "\xff"}]', b"7"])
def test_small_files_that_cannot_be_read_say_nothing_and_are_written_anew(
    damage: bytes, tmp_path: Path
) -> None:
    for name in ("accounts.json", "certificates.json", "sign-in-kinds.json"):
        (tmp_path / name).write_bytes(damage)
    accounts, certificates, kinds = (
        Accounts(tmp_path),
        Certificates(tmp_path),
        SignInKinds(tmp_path),
    )
    assert accounts.known() == []
    assert certificates.trusted(ANNA.server) == ""
    assert kinds.known(ANNA.server) == ""
    accounts.remember(ANNA)
    certificates.trust(ANNA.server, "ab" * 32)
    kinds.note(ANNA.server, "Internal")
    assert accounts.known() == [ANNA]
    assert certificates.trusted(ANNA.server) == "ab" * 32
    assert kinds.known(ANNA.server) == "Internal"


def test_what_is_written_is_on_the_disk_before_it_takes_the_place_of_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, on_disk = tmp_path / "user-3.drafts.json", []
    sync, replace = os.fsync, Path.replace

    def syncing(handle: int) -> None:
        on_disk.append(os.pread(handle, 99, 0))
        sync(handle)

    def replacing(source: Path, target: Path) -> Path:
        assert on_disk == [b"what was typed"], "after a power cut it would be an empty file"
        return replace(source, target)

    monkeypatch.setattr(os, "fsync", syncing)
    monkeypatch.setattr(Path, "replace", replacing)
    write_private(file, b"what was typed")
    assert file.read_bytes() == b"what was typed"


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    in_the_way = tmp_path / "user-3.drafts.json"
    in_the_way.mkdir()
    with pytest.raises(OSError, match="drafts"):
        write_private(in_the_way, b"what was typed")
    assert list(tmp_path.iterdir()) == [in_the_way]


def test_what_a_kill_left_half_written_goes_with_its_account_and_no_other(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path)
    ben = msgspec.structs.replace(ANNA, login="30", user_id=30)
    left = []
    for account in (ANNA, ben):
        accounts.remember(account)
        file = accounts.database_of(account)
        file.parent.mkdir(parents=True, exist_ok=True)
        for name in (file.name, f"{file.stem}.drafts.json", f".{file.stem}.drafts.json-a1b2"):
            left.append(file.with_name(name))
            left[-1].write_bytes(b"what was typed")
    accounts.forget(ANNA)
    assert [one for one in left if one.exists()] == left[3:]
    assert accounts.known() == [ben]
