"""Types that were looked at before are used by many threads at once without harm."""

from __future__ import annotations

import subprocess
import sys

import msgspec

from ucc_client.contract.type_preparation import prepare_types


def test_what_was_prepared_is_read_by_many_threads_at_once() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract.first_use", "prepared"],
        timeout=120,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


def test_a_type_that_cannot_be_read_holds_up_no_other() -> None:
    class Unreadable(msgspec.Struct):
        anything: frozenset[list[int]] | set[int]

    class Readable(msgspec.Struct):
        number: int

    prepare_types()
    assert msgspec.convert({"number": 1}, Readable) == Readable(1)
    assert Unreadable.__struct_fields__ == ("anything",)
