"""The form of a conference: what is saved, what is said, and that nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.portal.person import Form, Forms, Person
from tests.running_server import Api, RunningServer, conference, participant
from tests.waiting import wait_until
from ucc_client.domain.recurrence import to_instant

People = Callable[..., Person]
BERLIN = ZoneInfo("Europe/Berlin")
START = to_instant(datetime(2099, 11, 30, 9, 30), BERLIN)
"""A Monday."""
DAY = 86_400_000
NEW = "/conferences/new"


@pytest.fixture
def api(company: RunningServer) -> Api:
    return Api(company, company.first_employee)


def _save(person: Person, form: Form, **changes: str | None) -> Any:
    return person.post(form.action, [*form.filled(**changes), ("action", "save")])


def _made(api: Api, answer: Any) -> dict[str, Any]:
    assert answer.status_code == 303, Forms(answer.text).text
    number = re.fullmatch(r"/conferences/(\d+)\?done=\w+", answer.headers["Location"])
    assert number
    return dict(api.call("GET", f"{api.conferences}/{number[1]}").json())


def _series(api: Api, **fields: Any) -> dict[str, Any]:
    body = conference(
        "Reihe", startTime=START, occurrence="EVERYWEEK", timeZone="Europe/Berlin", **fields
    )
    return dict(api.call("POST", api.conferences, json=body).json())


def _later(**changes: str) -> dict[str, str]:
    return {"name": "Planung", "date": "2099-11-30", "time": "09:30", **changes}


def test_who_makes_it_is_in_it_and_moderates(
    anna: Person, api: Api, company: RunningServer
) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later()))
    (person,) = made["participants"]
    user = company.first_employee
    assert (person["displayName"], person["eMailAddress"]) == (user["name"], user["email"])
    assert person["userId"] == api.user_id
    assert person["isModerator"]
    assert (made["startTime"], made["timeZone"]) == (START, "Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "rule", "occurrence"),
    [
        ({}, None, "ONCE"),
        ({"repeats": "daily"}, None, "EVERYDAY"),
        ({"repeats": "weekly"}, None, "EVERYWEEK"),
        ({"repeats": "weekly", "weekday": "0"}, None, "EVERYWEEK"),
        ({"repeats": "monthly"}, None, "EVERYMONTH"),
        ({"repeats": "daily", "every": "3"}, "FREQ=DAILY;INTERVAL=3", "EVERYWEEK"),
        ({"repeats": "weekly", "weekday": "1"}, "FREQ=WEEKLY;BYDAY=TU", "EVERYWEEK"),
        ({"repeats": "monthly", "month-on": "last"}, "FREQ=MONTHLY;BYMONTHDAY=-1", "EVERYMONTH"),
        (
            {"repeats": "monthly", "month-on": "workday"},
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "EVERYMONTH",
        ),
        ({"repeats": "monthly", "month-on": "weekday"}, "FREQ=MONTHLY;BYDAY=5MO", "EVERYMONTH"),
        (
            {"repeats": "monthly", "month-on": "weekday", "nth": "-2", "month-weekday": "4"},
            "FREQ=MONTHLY;BYDAY=-2FR",
            "EVERYMONTH",
        ),
        ({"repeats": "monthly", "month-day": "15"}, "FREQ=MONTHLY;BYMONTHDAY=15", "EVERYMONTH"),
        (
            {"repeats": "monthly", "month-day": "31"},
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
            "EVERYMONTH",
        ),
        ({"repeats": "yearly"}, "FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=11", "EVERYMONTH"),
        (
            {"repeats": "weekly", "ends": "count", "count": "4"},
            "FREQ=WEEKLY;COUNT=4",
            "EVERYWEEK",
        ),
        (
            {"repeats": "daily", "ends": "date", "until": "2099-12-24"},
            "FREQ=DAILY;UNTIL=20991224T225959Z",
            "EVERYDAY",
        ),
    ],
)
def test_every_repetition_can_be_said(
    anna: Person, api: Api, typed: dict[str, str], rule: str | None, occurrence: str
) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later(**typed)))
    assert (made.get("recurrenceRule"), made["occurrence"]) == (rule, occurrence)
    # Saved again as it is shown, it is as it was.
    before = made["conferenceId"]
    form = anna.form(f"/conferences/{before}/edit", f"/conferences/{before}/edit")
    again = _made(api, _save(anna, form, extent="all"))
    # Its mail goes on meanwhile.
    assert {**again, "mails": None} == {**made, "mails": None}


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"name": "  "}, "name", "Geben Sie der Konferenz einen Namen."),
        ({"date": "2020-01-01"}, "date", "Diese Zeit ist vorbei."),
        ({"date": "tomorrow"}, "date", "Geben Sie ein Datum an"),
        ({"time": "25:00"}, "time", "Geben Sie eine Uhrzeit an"),
        ({"minutes": "0"}, "minutes", "wie lange sie dauert"),
        ({"zone": "Europe/Nowhere"}, "zone", "Wählen Sie eine Zeitzone."),
        ({"p0-number": "zwölf"}, "p0-number", "Diese Rufnummer kann nicht gewählt werden"),
        ({"p0-email": "a b"}, "p0-email", "Das ist keine E-Mail-Adresse"),
        ({"p0-number": "", "p0-call": "on"}, "p0-number", "Geben Sie eine Rufnummer an"),
        ({"repeats": "weekly", "every": "x"}, "every", "Geben Sie an, wie oft"),
        ({"repeats": "daily", "ends": "date", "until": ""}, "until", "das letzte Datum an"),
        ({"repeats": "monthly", "month-day": "32"}, "month-day", "kein Tag eines Monats"),
    ],
)
def test_what_is_wrong_is_marked_and_what_is_typed_stays(
    anna: Person, typed: dict[str, str], field: str, words: str
) -> None:
    form = anna.form(NEW)
    sent = _later(**typed)
    answer = _save(anna, form, **sent)
    assert answer.status_code == 422
    page = Forms(answer.text)
    assert words in page.text
    assert f'href="#{field}"' in answer.text, "the summary leads to the field"
    assert f'id="{field}-wrong"' in answer.text, "the field has the sentence"
    kept = dict(page.form(NEW).fields)
    assert kept["name"] == sent["name"].strip()
    assert kept["date"] == sent["date"]
    assert kept.get("p0-email") == sent.get("p0-email", kept.get("p0-email"))


def test_without_anybody_it_says_so(anna: Person) -> None:
    form = anna.form(NEW)
    nobody = {"p0-name": "", "p0-number": "", "p0-email": ""}
    answer = _save(anna, form, **_later(**nobody))
    assert answer.status_code == 422
    assert "Fügen Sie mindestens einen Teilnehmer hinzu." in Forms(answer.text).text


def test_what_is_doubtful_is_saved_when_it_is_wanted_so(anna: Person, api: Api) -> None:
    answer = _save(anna, anna.form(NEW), **_later(**{"p0-email": "", "p0-moderator": None}))
    assert answer.status_code == 422
    page = Forms(answer.text)
    for words in ("Niemand moderiert.", "Diese Person hat keinen Zugang", "speichern Sie noch"):
        assert words in page.text
    made = _made(api, _save(anna, page.form(NEW)))
    assert not made["participants"][0]["isModerator"]


def test_lines_are_added_filled_and_removed_without_a_script(anna: Person, api: Api) -> None:
    form = anna.form(NEW)
    page = Forms(anna.post(NEW, [*form.filled(**_later()), ("action", "add")]).text)
    form = page.form(NEW)
    fields = form.filled(**{"p1-name": "Gast", "p1-email": "gast@example.org"})
    page = Forms(anna.post(NEW, [*fields, ("action", "add")]).text)
    form = page.form(NEW)
    assert {"p2-name", "p1-name"} <= {name for name, _ in form.fields}
    assert dict(form.fields)["name"] == "Planung"
    page = Forms(anna.post(NEW, [*form.fields, ("action", "remove-0")]).text)
    form = page.form(NEW)
    assert dict(form.fields)["p0-name"] == "Gast"
    made = _made(api, _save(anna, form, seen="p0-moderator"))
    assert [one["displayName"] for one in made["participants"]] == ["Gast"]


def test_people_of_the_company_and_of_the_address_book_are_found_and_added(
    anna: Person, api: Api, company: RunningServer
) -> None:
    ben = company.users[2]
    form = anna.form(NEW)
    first = ben["name"].split()[0]
    page = Forms(anna.post(NEW, [*form.filled(**_later(find=first)), ("action", "find")]).text)
    form = page.form(NEW)
    add = next(one for one in form.buttons if one[1].startswith("add:") and ben["name"] in one[1])
    form = Forms(anna.post(NEW, [*form.fields, add]).text).form(NEW)
    made = _made(api, _save(anna, form))
    added = made["participants"][1]
    assert (added["displayName"], added["eMailAddress"]) == (ben["name"], ben["email"])
    assert added["userId"] not in (0, api.user_id)


def test_the_search_answers_with_a_part_of_the_page(anna: Person, company: RunningServer) -> None:
    found = anna.get("/conferences/people", params={"find": company.users[2]["name"]})
    assert found.text.lstrip().startswith('<div id="found"')
    assert company.users[2]["name"] in found.text
    nobody = anna.get("/conferences/people", params={"find": "Xyzzy"})
    assert "Niemand gefunden" in nobody.text
    assert "add:" not in anna.get("/conferences/people").text


def test_a_form_that_is_sent_twice_makes_one_conference(anna: Person, api: Api) -> None:
    fields = [*anna.form(NEW).filled(**_later(name="Einmal nur")), ("action", "save")]
    first, second = anna.post(NEW, fields), anna.post(NEW, fields)
    assert first.headers["Location"] == second.headers["Location"]
    changed = [*((n, v) for n, v in fields if n != "name"), ("name", "Anders")]
    answer = anna.post(NEW, changed)
    assert answer.status_code == 409
    assert "wurde schon gespeichert" in Forms(answer.text).text
    assert _made(api, _save(anna, Forms(answer.text).form(NEW)))["name"] == "Anders"


def test_before_saving_it_says_which_dates_and_who_gets_which_mail(anna: Person) -> None:
    form = anna.form(NEW)
    typed = form.filled(**_later(repeats="weekly"))
    page = Forms(anna.post(NEW, [*typed, ("action", "preview")]).text)
    for words in (
        "Montag, 30. November 2099",
        "jeden Montag",
        "Montag, 7. Dezember 2099",
        "1 E-Mail wird gesendet",
        "Einladung: Anna Berg",
        "Planung",
    ):
        assert words in page.text


def test_what_was_typed_outlives_the_session(
    company: RunningServer, people: People, api: Api
) -> None:
    user = company.first_employee
    person = people(company, user)
    form = person.form(NEW)
    person.send("/sessions", action="/sign-out")
    answer = _save(person, form, **_later(name="Über den Rand", minutes="45"))
    assert answer.status_code == 401
    page = Forms(answer.text)
    assert "what you typed is still here" in page.text
    typed = page.form("/sign-in").filled(login=user["login"], password="wrong")
    page = Forms(person.post("/sign-in", typed).text)
    typed = page.form("/sign-in").filled(login=user["login"], password=user["password"])
    answer = person.post("/sign-in", typed)
    assert answer.status_code == 200
    form = Forms(answer.text).form(NEW)
    kept = dict(form.fields)
    assert (kept["name"], kept["minutes"], kept["date"]) == ("Über den Rand", "45", "2099-11-30")
    assert _made(api, _save(person, form))["durationMinutes"] == 45


def test_what_was_typed_in_an_older_session_is_shown_again_and_not_saved(
    company: RunningServer, people: People, api: Api
) -> None:
    user = company.first_employee
    person = people(company, user)
    form = person.form(NEW)
    person.send("/sessions", action="/sign-out")
    person.sign_in(user["login"], user["password"])
    answer = _save(person, form, **_later(name="Aus dem anderen Fenster"))
    assert answer.status_code == 403
    kept = Forms(answer.text).form(NEW)
    assert dict(kept.fields)["name"] == "Aus dem anderen Fenster"
    assert _made(api, _save(person, kept))["name"] == "Aus dem anderen Fenster"


def test_one_date_of_a_series_is_changed_alone(anna: Person, api: Api) -> None:
    made = _series(api)
    place = f"/conferences/{made['conferenceId']}/edit"
    second = START + 7 * DAY
    form = anna.form(f"{place}?date={second}", place)
    assert dict(form.fields)["extent"] == "this"
    after = _made(api, _save(anna, form, time="11:00", extent="this"))
    assert after["startTime"] == START
    (moved,) = after["movedDates"]
    assert (moved["originalTime"], moved["startTime"]) == (second, second + 90 * 60_000)


def test_a_date_and_all_after_it_become_a_series_of_their_own(anna: Person, api: Api) -> None:
    made = _series(api)
    place = f"/conferences/{made['conferenceId']}/edit"
    third = START + 14 * DAY
    form = anna.form(f"{place}?date={third}", place)
    before = len(api.call("GET", api.conferences + "?pagesize=1000").json())
    after = _made(api, _save(anna, form, name="Neue Reihe", extent="following"))
    assert after["recurrenceRule"] == "FREQ=WEEKLY;UNTIL=20991207T083000Z"
    listed = api.call("GET", api.conferences + "?pagesize=1000").json()
    assert len(listed) == before + 1
    begun = max(listed, key=lambda one: one["conferenceId"])
    assert (begun["name"], begun["startTime"]) == ("Neue Reihe", third)


def test_all_dates_move_with_one(anna: Person, api: Api) -> None:
    made = _series(api)
    place = f"/conferences/{made['conferenceId']}/edit"
    form = anna.form(f"{place}?date={START + 7 * DAY}", place)
    after = _made(api, _save(anna, form, time="08:00", extent="all"))
    assert after["startTime"] == START - 90 * 60_000
    assert "movedDates" not in after


def test_a_single_date_cannot_repeat_otherwise(anna: Person, api: Api) -> None:
    made = _series(api)
    place = f"/conferences/{made['conferenceId']}/edit"
    form = anna.form(place)
    answer = _save(anna, form, repeats="daily", extent="this")
    assert answer.status_code == 422
    assert "Ein einzelner Termin kann sich nicht anders wiederholen" in Forms(answer.text).text


def test_a_rule_without_words_stays_as_it_is_until_it_is_changed(anna: Person, api: Api) -> None:
    rule = "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,3"
    made = _series(api, recurrenceRule=rule)
    place = f"/conferences/{made['conferenceId']}/edit"
    form = anna.form(place)
    assert dict(form.fields)["repeats"] == "kept"
    after = _made(api, _save(anna, form, name="Umbenannt", extent="all"))
    assert (after["recurrenceRule"], after["name"]) == (rule, "Umbenannt")


def test_people_are_reminded_as_it_is_ticked_and_an_edit_leaves_it_so(
    anna: Person, api: Api
) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later(remind="1440")))
    assert made["reminders"] == [1440]
    place = f"/conferences/{made['conferenceId']}/edit"
    after = _made(api, _save(anna, anna.form(place), name="Umbenannt"))
    assert (after["name"], after["reminders"]) == ("Umbenannt", [1440])
    none = _made(api, _save(anna, anna.form(place), remind=None))
    assert "reminders" not in none


def test_somebody_elses_change_is_not_overwritten_unseen(anna: Person, api: Api) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later(name="Vorher")))
    place = f"/conferences/{made['conferenceId']}"
    form = anna.form(f"{place}/edit")
    api.call("PUT", f"{api.conferences}/{made['conferenceId']}", json={**made, "name": "Fremd"})
    answer = _save(anna, form, name="Meins")
    assert answer.status_code == 409
    page = Forms(answer.text)
    assert "Jemand anderes hat diese Konferenz inzwischen geändert" in page.text
    assert dict(page.form(f"{place}/edit").fields)["name"] == "Meins"
    assert _made(api, _save(anna, page.form(f"{place}/edit")))["name"] == "Meins"


def test_the_page_says_what_people_answered_and_what_became_of_their_mails(
    anna: Person, api: Api, company: RunningServer, people: People
) -> None:
    body = conference("Antworten", startTime=START, participants=[participant()])
    made = api.call("POST", api.conferences, json=body).json()
    place = f"/conferences/{made['conferenceId']}"
    wait_until(lambda: "E-Mail gesendet" in anna.get(place).text, what="the mail's state")
    me = participant("Anna", "anna@nordlicht.example", userId=api.user_id)
    changed = {**made, "participants": [*made["participants"], me]}
    api.call("PUT", f"{api.conferences}/{made['conferenceId']}", json=changed)
    api.call("PUT", f"{api.conferences}/{made['conferenceId']}/answer", json={"answer": "accepted"})
    assert "zugesagt" in Forms(anna.get(place).text).text


def test_a_copy_has_the_people_and_no_id_of_them(anna: Person, api: Api) -> None:
    people = [participant(), participant("Dora", "dora@example.org", isModerator=True)]
    body = conference("Vorlage", startTime=START, participants=people)
    made = api.call("POST", api.conferences, json=body).json()
    form = anna.form(f"{NEW}?copy={made['conferenceId']}", NEW)
    assert "p0-id" not in dict(form.fields)
    copied = _made(api, _save(anna, form))
    assert copied["conferenceId"] != made["conferenceId"]
    assert [one["displayName"] for one in copied["participants"]] == ["Clara", "Dora"]
    ids = {one["participantId"] for one in made["participants"]}
    assert ids.isdisjoint(one["participantId"] for one in copied["participants"])


@pytest.mark.parametrize("extent", ["this", "following", "all"])
def test_a_series_is_cancelled_as_far_as_it_is_meant(anna: Person, api: Api, extent: str) -> None:
    made = _series(api)
    place = f"/conferences/{made['conferenceId']}"
    form = anna.form(f"{place}/cancel?date={START + 7 * DAY}", f"{place}/cancel")
    assert "clara@example.org" in anna.get(f"{place}/cancel").text, "who is told"
    answer = anna.post(form.action, form.filled(extent=extent))
    if extent == "all":
        assert answer.headers["Location"] == "/conferences?done=cancelled"
        assert api.call("GET", f"{api.conferences}/{made['conferenceId']}").status_code == 404
        return
    after = _made(api, answer)
    if extent == "this":
        assert after["exceptionDates"] == [START + 7 * DAY]
    else:
        assert after["recurrenceRule"].endswith("UNTIL=20991130T083000Z")


def test_it_is_started_from_its_page(anna: Person, api: Api) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later(name="Los")))
    place = f"/conferences/{made['conferenceId']}"
    assert anna.send(place, action=f"{place}/start").status_code == 303
    page = Forms(anna.get(f"{place}?done=started").text)
    assert "läuft" in page.text
    assert "Niemand wird angerufen" in page.text
    assert "Los" in Forms(anna.get("/conferences?when=running").text).text


def test_the_list_has_what_is_searched_by_name_and_by_people(anna: Person, api: Api) -> None:
    body = conference("Größenwahn", startTime=START, participants=[participant("Zacharias Öz")])
    api.call("POST", api.conferences, json=body)
    for words in ("grössenwahn", "zacharias", "ÖZ GRÖ"):
        assert "Größenwahn" in anna.get("/conferences", params={"q": words}).text, words
    nothing = Forms(anna.get("/conferences", params={"q": "xyzzy"}).text)
    assert "Nichts hat diese Wörter." in nothing.text


@pytest.mark.parametrize(
    "text", ["<script>alert(1)</script>", "\"'><img src=x onerror=a()>", "{{7*7}}"]
)
def test_no_text_becomes_markup_wherever_it_is_kept_or_shown(
    anna: Person, api: Api, text: str
) -> None:
    form = anna.form(NEW)
    typed = _later(name=text, body=text, **{"p0-name": text})
    wrong = _save(anna, form, **{**typed, "p0-email": text, "zone": text, "until": text})
    made = _made(api, _save(anna, form, seen="body", **typed))
    place = f"/conferences/{made['conferenceId']}"
    pages = [
        wrong.text,
        *(anna.get(path).text for path in (place, f"{place}/edit", f"{place}/cancel")),
        anna.get("/conferences", params={"q": text, "when": text, "done": text}).text,
        anna.get("/conferences/people", params={"find": text}).text,
        anna.get("/sign-in", params={"next": text}).text,
        anna.get(NEW, params={"done": text}).text,
    ]
    assert text in Forms(pages[1]).text
    for html in pages:
        page = Forms(html)
        assert "onerror" not in page.attributes
        assert page.tags.count("script") in (0, 2), "those of the frame"


def test_a_body_in_a_strange_encoding_breaks_nothing(anna: Person) -> None:
    token = dict(anna.form(NEW).fields)["form_token"]
    for body in (
        b"name=%ff%fe",
        b"name=\xff",
        b"person=..%2f&p..%2f-name=x",
        b"name=%00",
        b"&&&=&",
    ):
        answer = anna.session.post(
            f"{anna._url}{NEW}",
            data=body + b"&action=save&form_token=" + token.encode(),
            headers={"Content-Type": "application/x-www-form-urlencoded"},
            timeout=10,
        )
        assert answer.status_code in (400, 422)


def test_dates_of_a_clock_change_are_taken_as_the_domain_takes_them(anna: Person, api: Api) -> None:
    year = datetime.now(BERLIN).year + 1
    last = datetime(year, 3, 31)
    gap = last - timedelta(days=(last.weekday() + 1) % 7)
    typed = _later(date=gap.date().isoformat(), time="02:30")
    made = _made(api, _save(anna, anna.form(NEW), **typed))
    assert made["startTime"] == to_instant(gap.replace(hour=2, minute=30), BERLIN)


def test_where_telephones_are_called_the_form_asks_how_and_an_edit_leaves_it_so(
    tmp_path: Path, people: People
) -> None:
    # Nothing answers there: planning does not wait for it.
    settings = tmp_path / "telephone.toml"
    settings.write_text('pbx = "ari://ucc@127.0.0.1:9/ucc"\npbx_password = "nothing"\n')
    arguments = ("--config", str(settings))
    calling = RunningServer(tmp_path / "calling", arguments=arguments).start()
    try:
        api = Api(calling, calling.first_employee)
        anna = people(calling, calling.first_employee)
        ticked = _later(calling="wait_for_moderator")
        made = _made(api, _save(anna, anna.form(NEW), **ticked))
        assert made["waitForModerator"] is True
        assert "announceNames" not in made
        place = f"/conferences/{made['conferenceId']}/edit"
        after = _made(api, _save(anna, anna.form(place), name="Umbenannt"))
        assert (after["name"], after["waitForModerator"]) == ("Umbenannt", True)
        doubted = _save(anna, anna.form(place), calling="starts_by_itself")
        assert "aber niemand wird angerufen" in Forms(doubted.text).text
        none = _made(api, _save(anna, anna.form(place), calling=None))
        assert "waitForModerator" not in none
        api.close()
    finally:
        calling.stop()


def test_without_telephones_the_form_does_not_ask_and_what_was_said_elsewhere_stays(
    anna: Person, api: Api
) -> None:
    made = _made(api, _save(anna, anna.form(NEW), **_later()))
    path = f"{api.conferences}/{made['conferenceId']}"
    assert api.call("PUT", path, json={**made, "announceNames": True}).status_code == 204
    form = anna.form(f"/conferences/{made['conferenceId']}/edit")
    assert "telephone" not in dict(form.fields)
    after = _made(api, _save(anna, form, name="Umbenannt"))
    assert (after["name"], after["announceNames"]) == ("Umbenannt", True)


def test_reminders_of_a_series_are_of_no_single_date(anna: Person, api: Api) -> None:
    made = _series(api, participants=[participant()])
    place = f"/conferences/{made['conferenceId']}/edit?date={START + 7 * DAY}"
    answer = _save(anna, anna.form(place), remind="15", extent="this")
    assert answer.status_code == 422
    assert "Ein einzelner Termin hat keine eigenen Erinnerungen" in Forms(answer.text).text
    assert _made(api, _save(anna, anna.form(place), remind="15", extent="all"))["reminders"] == [15]
