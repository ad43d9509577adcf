"""The command line against the real server, as a user types it."""

from __future__ import annotations

import json

import pytest

from tests.command_line.conftest import Desk
from tests.running_server import Api, RunningServer, conference, participant


def test_list_gives_conference_and_summary_in_one_object(desk: Desk, api: Api) -> None:
    ended = desk.run("list", "--json")
    assert (ended.code, ended.errors) == (0, "")
    lines = api.call("GET", api.conferences, params={"pagesize": "1000"}).json()
    found = {one["conferenceId"]: one for one in ended.json}
    assert found.keys() == {line["conferenceId"] for line in lines}
    assert any(one["isTerminated"] for one in ended.json), "past ones too"
    for line in lines:
        number = line["conferenceId"]
        whole = api.call("GET", f"{api.conferences}/{number}").json()
        assert found[number] == {**line, **whole, "pending": False}
        break


def test_created_from_a_file_it_is_there_with_those_in_the_file_and_nobody_else(
    desk: Desk, api: Api
) -> None:
    ended = desk.run("create", desk.file(conference("From a file")), "--json")
    assert ended.code == 0
    assert "Nobody moderates" in ended.errors
    number = ended.json["conferenceId"]
    assert ended.json["pending"] is False
    whole = api.call("GET", f"{api.conferences}/{number}").json()
    assert (whole["name"], [p["displayName"] for p in whole["participants"]]) == (
        "From a file",
        ["Clara"],
    )
    shown = desk.bare("show", str(number), "--json", "--offline")
    assert (shown.code, shown.json) == (0, ended.json)


def test_standard_input_is_a_file_too_behind_the_password(desk: Desk) -> None:
    ended = desk.run("create", "-", "--json", typed=json.dumps(conference("Jour fixe é")))
    assert ended.code == 0
    assert ended.json["name"] == "Jour fixe é"


def test_an_edit_changes_what_the_file_says_and_leaves_the_rest(desk: Desk, api: Api) -> None:
    body = conference("Before", eMailBody="My own text")
    number = desk.run("create", desk.file(body), "--json").json["conferenceId"]
    ended = desk.run("edit", str(number), desk.file({"name": "After"}), "--json")
    assert (ended.code, ended.json["name"]) == (0, "After")
    whole = api.call("GET", f"{api.conferences}/{number}").json()
    assert (whole["name"], whole["eMailBody"]) == ("After", "My own text")
    assert [p["displayName"] for p in whole["participants"]] == ["Clara"]


def test_a_deleted_conference_is_gone_and_unknown(desk: Desk, api: Api) -> None:
    number = desk.run("create", desk.file(conference()), "--json").json["conferenceId"]
    assert desk.run("delete", str(number)).code == 0
    assert api.call("GET", f"{api.conferences}/{number}").status_code == 404
    ended = desk.run("show", str(number), "--json")
    assert (ended.code, ended.errors) == (1, "There is no such conference here.\n")


def test_what_the_clients_own_rules_refuse_is_five_and_nothing_is_kept(desk: Desk) -> None:
    wrong = conference("", participants=[participant(phoneNumber="abc")])
    ended = desk.run("create", desk.file(wrong))
    assert ended.code == 5
    assert "The name is empty" in ended.errors
    assert "participant 1 (Clara): This number cannot be dialled" in ended.errors
    past = conference(startTime=1_000_000)
    assert desk.run("create", desk.file(past)).code == 5
    assert desk.run("create", desk.file({"name": "No start"})).code == 5
    assert desk.run("create", desk.file(conference(startTime="soon"))).code == 5
    assert desk.run("create", desk.file(conference(occurrence="SOMETIMES"))).code == 5
    assert not [one for one in desk.run("list", "--json").json if one["pending"]]


def test_what_the_server_refuses_is_five_with_its_words(desk: Desk) -> None:
    readonly = next(one for one in desk.run("list", "--json").json if one["isReadonly"])
    number = str(readonly["conferenceId"])
    ended = desk.run("edit", number, desk.file({"name": "Mine now"}))
    assert ended.code == 5
    assert ended.errors.startswith("Refused: ")
    kept = desk.bare("show", number, "--json", "--offline").json
    assert (kept["name"], kept["pending"]) == ("Mine now", False)
    assert kept["rejected"]


def test_a_sync_tells_what_is_refused_once(desk: Desk) -> None:
    readonly = next(one for one in desk.run("list", "--json").json if one["isReadonly"])
    number = str(readonly["conferenceId"])
    mine = desk.file({"name": "Mine now"})
    assert desk.bare("edit", number, mine, "--offline").code == 3
    assert desk.run("sync").code == 5
    again = desk.run("sync")
    assert (again.code, "need you: 1" in again.errors) == (0, True)


def test_deleted_elsewhere_needs_a_decision(desk: Desk, api: Api) -> None:
    number = desk.run("create", desk.file(conference()), "--json").json["conferenceId"]
    kept = desk.bare("edit", str(number), desk.file({"name": "Late"}), "--offline")
    assert kept.code == 3
    assert api.call("DELETE", f"{api.conferences}/{number}").status_code == 204
    again = desk.run("edit", str(number), desk.file({"name": "Later"}), "--json")
    assert again.code == 4
    assert "deleted elsewhere" in again.errors


def test_a_refused_sign_in_is_one_and_says_so(desk: Desk) -> None:
    ended = desk.run("create", desk.file(conference()), password="wrong")
    assert (ended.code, ended.output) == (1, "")
    assert "Login or password is wrong." in ended.errors
    assert desk.run("sync", password="wrong").code == 1


def test_a_server_out_of_reach_is_one_with_nothing_waiting(
    desk: Desk, server: RunningServer
) -> None:
    assert desk.run("sync").code == 0
    server.stop()
    ended = desk.run("sync")
    assert (ended.code, ended.errors) == (1, "The server cannot be reached.\n")
    unknown = Desk(desk.data.parent / "other", desk.url, desk.user)
    assert unknown.run("list", "--json").code == 1


def test_created_without_a_server_it_waits_and_goes_with_the_next_sync(
    desk: Desk, server: RunningServer
) -> None:
    assert desk.run("sync").code == 0
    server.stop()
    ended = desk.run("create", desk.file(conference("Later")), "--json")
    assert ended.code == 3
    assert (ended.json["conferenceId"], ended.json["pending"]) == (None, True)
    local = ended.json["localId"]
    assert desk.bare("show", local, "--json", "--offline").json == ended.json
    edited = desk.bare("edit", local, desk.file({"name": "Much later"}), "--offline", "--json")
    assert (edited.code, edited.json["localId"]) == (3, local)
    listed = desk.run("list", "--json")
    assert listed.code == 0
    assert [one for one in listed.json if one["pending"]] == [edited.json]
    assert desk.run("sync").code == 3

    server.start()
    assert desk.run("sync").code == 0
    (api := Api(server, server.first_employee)).close()
    shown = desk.bare("show", local, "--json", "--offline").json
    assert isinstance(shown["conferenceId"], int)
    assert (shown["name"], shown["pending"]) == ("Much later", False)
    assert api.user_id
    assert desk.run("delete", local).code == 0


@pytest.mark.parametrize(
    "words",
    [("create",), ("show", "--json"), ("list", "--nonsense"), ("create", "/no/such/file.json")],
)
def test_wrong_usage_is_two(desk: Desk, words: tuple[str, ...]) -> None:
    ended = desk.bare(*words)
    assert (ended.code, ended.output) == (2, "")
    assert ended.errors


def test_without_an_account_it_says_what_to_name(desk: Desk) -> None:
    ended = desk.bare("list", "--json", "--offline")
    assert (ended.code, ended.errors) == (2, "Name the account with --server and --login.\n")


def test_a_file_that_is_not_json_is_wrong_usage(desk: Desk) -> None:
    ended = desk.run("create", "-", typed="name: Jour fixe")
    assert (ended.code, ended.errors) == (2, "The file is not JSON.\n")


def test_without_a_date_to_export_it_says_so_and_prints_no_empty_calendar(
    desk: Desk, server: RunningServer
) -> None:
    start = 1_900_000_000_000
    never = {"recurrenceRule": "FREQ=DAILY;COUNT=1", "exceptionDates": [start]}
    file = desk.file({**conference("Never"), "startTime": start, **never})
    made = desk.run("create", file, "--json").json["conferenceId"]
    # The administrator has no conferences at all.
    nobody = Desk(desk.data, desk.url, server.administrator)
    for ended in (desk.run("export", "--ics", str(made)), nobody.run("export", "--ics")):
        assert (ended.code, ended.output) == (1, "")
        assert ended.errors == "There is nothing to export: no conference here has a date.\n"


def test_what_is_not_here_while_the_server_is_out_of_reach_may_only_not_be_known(
    desk: Desk, server: RunningServer
) -> None:
    assert desk.run("sync").code == 0
    server.stop()
    ended = desk.run("show", "4711")
    assert (ended.code, ended.output) == (1, "")
    assert ended.errors.splitlines() == [
        "The server cannot be reached.",
        "What follows is as of the last sync.",
        "There is no such conference here.",
    ]
