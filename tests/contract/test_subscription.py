"""The calendar's address as programs open it."""

from __future__ import annotations

import pytest

from ucc_client.contract.subscription import for_programs


@pytest.mark.parametrize(
    ("address", "opened"),
    [
        ("https://conf.example.org:8443/calendar/3/5.x.ics", "webcals://conf.example.org:8443"),
        ("http://127.0.0.1:8080/calendar/3/5.x.ics", "webcal://127.0.0.1:8080"),
    ],
)
def test_programs_fetch_it_as_safely_as_it_is_told(address: str, opened: str) -> None:
    assert for_programs(address) == f"{opened}/calendar/3/5.x.ics"


def test_without_an_address_nothing_is_opened() -> None:
    assert for_programs("") == ""
