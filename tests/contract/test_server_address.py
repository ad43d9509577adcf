from __future__ import annotations

import pytest

from ucc_client.contract.server_address import is_loopback, normalise


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("conf.example.org", "https://conf.example.org"),
        ("  Conf.Example.ORG/ ", "https://conf.example.org"),
        ("http://conf.example.org", "http://conf.example.org"),
        ("https://conf.example.org:443/", "https://conf.example.org"),
        ("http://conf.example.org:80", "http://conf.example.org"),
        ("conf.example.org:8443", "https://conf.example.org:8443"),
        ("https://example.org/conf/", "https://example.org/conf"),
        ("https://example.org/rest/", "https://example.org"),
        ("10.0.0.7", "https://10.0.0.7"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("localhost:8080", "https://localhost:8080"),
    ],
)
def test_an_address_is_used_in_one_form_however_it_was_typed(typed: str, used: str) -> None:
    assert normalise(typed) == used
    assert normalise(used) == used


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "ftp://example.org",
        "https://",
        "https://anna:secret@example.org",
        "example.org?x=1",
        "example.org#top",
        "my server",
        "example.org:port",
        "http://[::1",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - Python's own words differ by release
        normalise(typed)


def test_this_machine_is_known_by_its_name_and_its_numbers() -> None:
    assert is_loopback("http://localhost:1")
    assert is_loopback("http://127.0.0.5")
    assert is_loopback("http://[::1]:80")
    assert not is_loopback("http://example.org")
    assert not is_loopback("http://10.0.0.7")
