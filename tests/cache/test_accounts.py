"""The files beside an account's cache: written whole or not at all, and gone with the account."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from ucc_client.cache.accounts import Account, Accounts, write_private

ANNA = Account(server="https://conf.example.org", login="12", user_id=3, name="Anna", email="")


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
