"""What a report must not tell, and what it must."""

from __future__ import annotations

import pytest

from ucc_client.domain.scrubbing import scrubbed


@pytest.mark.parametrize(
    "secret",
    [
        "anna.berg@example.org",
        "+49 30 23125-900",
        "0721 990099",
        "482913",
        "https://conf.example.org/p/Xq81",
        "ucc:join/7",
        "3f2a9bd0c1e84f6789ab12cd34ef56",
        "eyJhbGciOiJIUzI1NiJ9x",
    ],
)
def test_addresses_numbers_and_keys_are_taken_out(secret: str) -> None:
    said = scrubbed(f"before {secret} after")
    assert secret not in said
    assert said.startswith("before ")
    assert said.endswith(" after")


def test_the_name_of_who_has_the_folder_is_taken_out() -> None:
    for said in ("/home/anna/x.py", r"C:\Users\anna\x.py", "/Users/anna/x.py"):
        assert "anna" not in scrubbed(said)
        assert scrubbed(said).endswith("x.py")


def test_what_helps_stays() -> None:
    line = (
        "2026-11-26 02:16:53,123 WARNING ucc_client.application.sync_service: no sync: "
        "ServerTroubleError 503, line 118 of push.py, Qt 6.11.1"
    )
    assert scrubbed(line) == line
