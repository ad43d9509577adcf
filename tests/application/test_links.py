"""What links to the program mean, and that hostile ones mean nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application.links import LONGEST, wish_of
from ucc_client.application.window_command import can_open, read
from ucc_client.application.wish import Wish, WishKind


@pytest.mark.parametrize(
    ("link", "wish"),
    [
        ("ucc:conference/7", Wish(kind=WishKind.SHOW, conference="7", by_link=True)),
        ("ucc://conference/7/", Wish(kind=WishKind.SHOW, conference="7", by_link=True)),
        ("UCC:join/12", Wish(kind=WishKind.JOIN, conference="12", by_link=True)),
        (
            "ucc:join/12?server=conf.example.org",
            Wish(
                kind=WishKind.JOIN,
                conference="12",
                server="https://conf.example.org",
                by_link=True,
            ),
        ),
        ("ucc:new", Wish(kind=WishKind.NEW, by_link=True)),
        ("ucc:new?name=Jour%20fixe", Wish(kind=WishKind.NEW, name="Jour fixe", by_link=True)),
    ],
)
def test_a_link_means_what_it_says(link: str, wish: Wish) -> None:
    assert wish_of(link) == wish


@pytest.mark.parametrize(
    "link",
    [
        "ucc:",
        "ucc:delete/7",
        "ucc:join/",
        "ucc:join/-7",
        "ucc:join/7/8",
        "ucc:join/٧",
        "ucc:join/%37",
        "ucc:join/../7",
        "ucc:join/7?server=javascript:alert(1)",
        "ucc:join/7?server=https://anna:secret@example.org",
        "ucc:join/7?password=x",
        "ucc:join/7#now",
        "ucc:conference/7 --data=/etc",
        "ucc:new?name=%00%1b[2J",
        "ucc:new?name=" + "x" * LONGEST,
        "ucc://evil.example.org/join/7",
        "ucc:conference/99999999999999999999999",
    ],
)
def test_what_is_not_understood_to_the_last_letter_is_refused(link: str) -> None:
    wish = wish_of(link)
    assert wish.kind is WishKind.REFUSE
    assert wish.name.isprintable()
    assert len(wish.name) <= 80


@given(st.text(max_size=60))
def test_no_link_trips_the_reader_and_each_is_marked_as_a_strangers(rest: str) -> None:
    assert wish_of(f"ucc:{rest}").by_link


@pytest.mark.parametrize(
    ("argument", "opened"),
    [
        ("ucc:join/7", True),
        ("UCC:new", True),
        ("/home/anna/Invitation.ICS", True),
        ("file:///home/anna/jour%20fixe.ics", True),
        ("lsit", False),
        ("https://conf.example.org/", False),
        ("notes.txt", False),
        ("file://[x/jour.ics", False),
        ("", False),
    ],
)
def test_what_a_desktop_hands_over_is_told_from_a_mistyped_command(
    argument: str, *, opened: bool
) -> None:
    assert can_open(argument) is opened


@pytest.mark.parametrize("what", ["file://[x/jour.ics", "file:///jour%00.ics", "no-such.ics"])
def test_what_names_no_file_ends_with_words(what: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        read(["open", what], ["en"])
    assert ended.value.code == 2
    assert capfd.readouterr().err.startswith(f"{what}: ")
