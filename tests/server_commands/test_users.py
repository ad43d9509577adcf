"""Accounts from the command line: each change holds at once, also beside a running server."""

from __future__ import annotations

import pytest
import requests

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.listening import Listener
from tests.server_commands.console import Console
from ucc_client.contract.login import internal_secret, password_hash

PASSWORD = "correct horse battery"
NEW = ("--first-name", "Mia", "--family-name", "Sommer", "--email", "mia@example.org")


def _add(console: Console, login: str, *more: str) -> dict[str, str]:
    console.done("user", "add", login, *NEW, *more, "--password-stdin", typed=f"{PASSWORD}\n")
    return {"login": login, "password": PASSWORD}


def _sign_in(server: RunningServer, login: str, password: str) -> requests.Response:
    template = requests.get(f"{server.url}/rest/login", timeout=10).json()
    secret = internal_secret(login, template["nonce"], password_hash(password))
    return requests.post(
        f"{server.url}/rest/login", json={**template, "secret": secret}, timeout=10
    )


def test_a_user_added_while_the_server_runs_signs_in_at_once(
    server: RunningServer, console: Console
) -> None:
    mia = _add(console, "mia", "--number", "910", "--language", "de")
    api = Api(server, mia)
    me = api.call("GET", "/users/me").json()
    assert (me["firstName"], me["familyName"], me["email"]) == ("Mia", "Sommer", "mia@example.org")
    assert api.call("GET", f"/permissions/users/{api.user_id}").json()[-1]["id"] == 1
    numbers = api.call("GET", "/phonenumbers", params={"type": "INTERNAL"}).json()
    (own,) = (n for n in numbers if n["number"] == "910")
    assert own["assignedUserAccountId"] == api.user_id
    api.close()
    listed = console.users()["mia"]
    assert (listed["number"], listed["language"]) == ("910", "de")
    assert not listed["administrator"]
    assert not listed["disabled"]


def test_where_a_user_lives_is_said_when_he_is_added_or_later_and_taken_back(
    company: Console,
) -> None:
    company.done(
        *("user", "add", "mia", "--first-name", "Mia", "--time-zone", "Europe/London"),
        *("--password-stdin",),
        typed="a long password\n",
    )
    assert company.users()["mia"]["timeZone"] == "Europe/London"
    said = company.done("user", "time-zone", "mia", "Asia/Tokyo").output
    assert said == "Mails to “mia” say the time in Asia/Tokyo, too.\n"
    assert company.users()["mia"]["timeZone"] == "Asia/Tokyo"
    assert "no time zone “Mars”" in company.refused("user", "time-zone", "mia", "Mars")
    assert company.users()["mia"]["timeZone"] == "Asia/Tokyo"
    company.done("user", "time-zone", "mia")
    assert company.users()["mia"]["timeZone"] == ""


def test_an_added_administrator_may_administer(server: RunningServer, console: Console) -> None:
    api = Api(server, _add(console, "mia", "--administrator"))
    assert api.call("GET", f"/permissions/users/{api.user_id}").json()[-1]["id"] == 2
    api.close()
    assert console.users()["mia"]["administrator"]
    assert "administrator" in console.done("user", "list").output


def test_a_disabled_user_is_out_at_once_and_refused_like_a_wrong_password(
    server: RunningServer, console: Console
) -> None:
    anna = server.first_employee
    api = Api(server, anna)
    with Listener(server, api):
        console.done("user", "disable", anna["login"])
        assert api.call("GET", "/users/me").status_code == 401
    refused = _sign_in(server, anna["login"], anna["password"])
    wrong = _sign_in(server, server.administrator["login"], "something else")
    assert refused.status_code == wrong.status_code == 400
    assert refused.content == wrong.content
    assert console.users()[anna["login"]]["disabled"]
    console.done("user", "enable", anna["login"])
    assert _sign_in(server, anna["login"], anna["password"]).status_code == 200
    assert api.call("GET", "/users/me").status_code == 401
    api.close()


def test_a_new_password_holds_at_once_and_signs_out_everywhere(
    server: RunningServer, console: Console
) -> None:
    anna = server.first_employee
    api = Api(server, anna)
    console.done("user", "passwd", anna["login"], "--password-stdin", typed=PASSWORD)
    assert api.call("GET", "/users/me").status_code == 401
    api.close()
    assert _sign_in(server, anna["login"], anna["password"]).status_code == 400
    assert _sign_in(server, anna["login"], PASSWORD).status_code == 200


def test_the_last_administrator_is_neither_disabled_nor_removed(
    server: RunningServer, console: Console
) -> None:
    admin = server.administrator["login"]
    anna = server.first_employee["login"]
    for words in (("disable", admin), ("remove", admin, "--hand-over-to", anna)):
        assert "Nobody would be left" in console.refused("user", *words)
    assert not console.users()[admin]["disabled"]
    _add(console, "mia", "--administrator")
    console.done("user", "disable", admin)
    assert "Nobody would be left" in console.refused("user", "disable", "mia")


def test_who_owns_conferences_ahead_is_removed_only_when_somebody_takes_them_over(
    server: RunningServer, console: Console
) -> None:
    mia = _add(console, "mia")
    api, ben = Api(server, mia), Api(server, server.user("Nora"))
    own = participant("Mia Sommer", "mia@example.org", userId=api.user_id, isModerator=True)
    heir = participant("Nora", "nora@example.org", userId=ben.user_id)
    made = api.call("POST", api.conferences, json=conference("Ahead", participants=[own, heir]))
    path = f"/{made.json()['conferenceId']}"
    invited = ben.call(
        "POST", ben.conferences, json=conference("Nora's", participants=[heir, own])
    ).json()["conferenceId"]
    token = ben.call("GET", f"{ben.conferences}/changes").json()["token"]
    words = console.refused("user", "remove", "mia")
    assert "owns 1 conferences that are not over" in words
    assert "--hand-over-to" in words
    assert api.call("GET", api.conferences + path).status_code == 200

    said = console.done("user", "remove", "mia", "--hand-over-to", "admin").output
    assert "handed over: 1" in said
    assert "places in conferences removed: 2" in said
    assert api.call("GET", "/users/me").status_code == 401
    assert _sign_in(server, "mia", PASSWORD).status_code == 400
    news = ben.call("GET", f"{ben.conferences}/changes", params={"since": token}).json()
    assert {c["conferenceId"] for c in news["changed"]} == {int(path[1:]), invited}
    assert [c["isReadonly"] for c in news["changed"]] == [False, False]
    for changed in news["changed"]:
        assert [p["displayName"] for p in changed["participants"]] == ["Nora"]
        assert changed["revision"] == 2
    assert ben.call("DELETE", ben.conferences + path).status_code == 204
    for session in (api, ben):
        session.close()


def test_what_is_over_goes_with_its_owner_or_keeps_the_names(
    server: RunningServer, console: Console
) -> None:
    mia = _add(console, "mia")
    api, nora = Api(server, mia), Api(server, server.user("Nora"))
    own = participant("Mia Sommer", "mia@example.org", userId=api.user_id)
    other = participant("Nora", "nora@example.org", userId=nora.user_id)
    over = conference("Over", startTime=1_000_000_000_000, participants=[own, other])
    mine = api.call("POST", api.conferences, json=over).json()["conferenceId"]
    hers = nora.call("POST", nora.conferences, json=over).json()["conferenceId"]
    token = nora.call("GET", f"{nora.conferences}/changes").json()["token"]
    assert "deleted, as they were over: 1" in console.done("user", "remove", "mia").output
    news = nora.call("GET", f"{nora.conferences}/changes", params={"since": token}).json()
    assert news["removed"] == [mine]
    (kept,) = news["changed"]
    assert kept["conferenceId"] == hers
    assert [(p["displayName"], p["userId"]) for p in kept["participants"]] == [
        ("Mia Sommer", 0),
        ("Nora", nora.user_id),
    ]
    for session in (api, nora):
        session.close()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "with space", *NEW), "is no login"),
        (("add", "a" * 65, *NEW), "is no login"),
        (("add", "new"), "both missing"),
        (("add", "new", *NEW, "--email", "nowhere"), "no e-mail address"),
        (("add", "new", *NEW, "--number", "abc"), "cannot be dialled"),
        (("add", "new", *NEW, "--language", "tlh"), "no language here"),
        (("add", "admin", *NEW), "already"),
        (("add", "new", *NEW, "--number", "900"), "belongs to somebody else"),
        (("passwd", "nobody"), "no user “nobody”"),
        (("disable", "nobody"), "no user “nobody”"),
        (("enable", "nobody"), "no user “nobody”"),
        (("remove", "nobody"), "no user “nobody”"),
        (("remove", "admin", "--hand-over-to", "nobody"), "no user “nobody”"),
        (("remove", "admin", "--hand-over-to", "admin"), "another user"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    company: Console, words: tuple[str, ...], said: str
) -> None:
    before = company.users()
    reads = ("--password-stdin",) if words[0] in ("add", "passwd") else ()
    assert said in company.refused("user", *words, *reads, typed=PASSWORD)
    assert company.users() == before


@pytest.mark.parametrize("typed", ["short", "", "tab\tin the middle", "x" * 201])
def test_a_password_that_is_none_is_refused(company: Console, typed: str) -> None:
    words = company.refused("user", "passwd", "admin", "--password-stdin", typed=typed)
    assert "8 to 200 characters" in words


def test_a_password_is_never_an_argument_and_nobody_is_asked_where_nobody_is(
    company: Console,
) -> None:
    assert company.run("user", "add", "new", *NEW, "--password", PASSWORD).code == 2
    assert "--password-stdin" in company.refused("user", "add", "new", *NEW, typed=PASSWORD)


def test_commands_say_where_no_installation_is_and_make_none(company: Console) -> None:
    nowhere = Console(company.data / "nowhere")
    assert "no installation" in nowhere.refused("user", "list")
    assert not nowhere.data.exists()


def test_a_wrong_key_stops_every_command(company: Console) -> None:
    (company.data / "secret.key").write_bytes(b"a" * 44)
    assert "key file is not the one" in company.refused("user", "list")


@pytest.mark.parametrize("words", [(), ("user",), ("user", "add"), ("user", "invent", "x")])
def test_what_is_no_command_is_usage(company: Console, words: tuple[str, ...]) -> None:
    assert company.run(*words, "--config", "x").code == 2


def test_help_and_answers_are_german_where_that_is_spoken(company: Console) -> None:
    german = company.run("user", "--help", LANGUAGE="de").output
    assert "ein Konto anlegen" in german
    assert "Abgemeldet" not in company.run("user", "disable", "x", LANGUAGE="de").output
    said = company.run("user", "disable", "x", LANGUAGE="de").errors
    assert said == "ucc-server: Einen Benutzer „x“ gibt es nicht. Es wurde nichts geändert.\n"
