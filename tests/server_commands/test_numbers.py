"""The numbers of users and conferences, from the command line."""

from __future__ import annotations

import pytest

from tests.running_server import Api, RunningServer
from tests.server_commands.console import Console

OUTSIDE = ("--type", "EXTERNAL", "--exit-code", "0", "--national-prefix", "49")


def test_numbers_added_beside_a_running_server_are_offered_at_once(
    server: RunningServer, console: Console
) -> None:
    place = ("--local-prefix", "89")
    said = console.done("numbers", "add", "100-109", "4711", *OUTSIDE, *place).output
    assert said == "Numbers added: 11.\n"
    api = Api(server, server.administrator)
    path, query = "/phonenumbers", {"type": "EXTERNAL", "assigned": "false"}
    offered = [n for n in api.call("GET", path, params=query).json() if n["localPrefix"] == "89"]
    assert [n["number"] for n in offered] == [*(str(n) for n in range(100, 110)), "4711"]
    assert {n["nationalPrefix"] for n in offered} == {"49"}
    console.done("numbers", "remove", "100-109", *OUTSIDE, *place)
    left = console.done("numbers", "list", "--json").json
    assert [n["number"] for n in left if n["localPrefix"] == "89"] == ["4711"]
    assert "EXTERNAL\t0\t49\t89\t4711\t-" in console.done("numbers", "list").output
    api.close()


def test_an_internal_number_goes_to_the_user_who_has_it(company: Console) -> None:
    company.done("numbers", "remove", "10", "--type", "INTERNAL")
    company.done("numbers", "add", "10", "--type", "INTERNAL")
    found = company.done("numbers", "list", "--json").json
    (own,) = (n for n in found if n["number"] == "10" and n["type"] == "INTERNAL")
    assert own["assignedUserAccountId"] == company.users()["10"]["id"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "920-929", "925", "--type", "INTERNAL"), "named twice"),
        (("add", "920", "901", "--type", "INTERNAL", "--exit-code", "0"), "901 is there already"),
        (("add", "20-1", "--type", "INTERNAL"), "neither a number nor a range"),
        (("add", "1-100", "--type", "INTERNAL"), "neither a number nor a range"),
        (("add", "abc", "--type", "INTERNAL"), "neither a number nor a range"),
        (("add", "00000-99999", "--type", "INTERNAL"), "more than 10000"),
        (("add", "920", "--type", "INTERNAL", "--local-prefix", "x"), "no prefix"),
        (("remove", "901", "999", "--type", "INTERNAL"), "no number 999"),
        (("remove", "900", "--type", "INTERNAL"), "in the template first"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words_and_as_a_whole(
    company: Console, words: tuple[str, ...], said: str
) -> None:
    before = company.done("numbers", "list").output
    assert said in company.refused("numbers", *words)
    assert company.done("numbers", "list").output == before
