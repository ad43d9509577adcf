"""Which version of the program is newer."""

from __future__ import annotations

import pytest

from ucc_client.domain.version_order import is_newer


@pytest.mark.parametrize(
    ("theirs", "ours", "newer"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.10.0", "0.9.1", True),
        ("1.2.0", "1.2", False),
        ("1.2.0.1", "1.2", True),
        ("0.9", "1.0", False),
        ("1.3.0rc1", "1.2.0", False),
        ("1.2.0", "1.2.0rc1", True),
        ("1.2.0", "1.2.1.dev3", False),
        ("", "1.0", False),
        ("9" * 40, "1.0", False),
        ("２.0", "1.0", False),
        ("2.0", "unknown", False),
    ],
)
def test_a_version_comes_after_another(theirs: str, ours: str, newer: bool) -> None:
    assert is_newer(theirs, ours) is newer
