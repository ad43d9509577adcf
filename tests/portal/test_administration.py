"""Users, numbers and the server's state in the portal, and who may see them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.portal.person import Forms, Person
from tests.running_server import Api, RunningServer, conference
from tests.waiting import wait_until

People = Callable[..., Person]


@pytest.fixture
def boss(fresh_company: RunningServer, people: People) -> Person:
    return people(fresh_company, fresh_company.administrator)


def test_a_new_user_can_sign_in_with_the_password_that_is_shown_once(
    fresh_company: RunningServer, people: People, boss: Person
) -> None:
    form = boss.form("/admin/users/new")
    password = dict(form.fields)["password"]
    assert len(password) >= 12
    typed = form.filled(
        login="zoe", **{"first-name": "Zoë", "family-name": "Öz"}, email="zoe@x.example"
    )
    answer = boss.post("/admin/users/new", [*typed, ("action", "save")])
    assert answer.headers["Location"] == "/admin/users?done=saved"
    assert "Zoë Öz" in Forms(boss.get("/admin/users?q=zoë").text).text
    assert people(fresh_company).sign_in("zoe", password).status_code == 303
    assert password.encode() not in fresh_company.kept() + fresh_company.log.read_bytes()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"login": "a b"}, "„a b“ ist kein Login"),
        ({"login": "10"}, "Einen Benutzer „10“ gibt es schon"),
        ({"email": "nobody"}, "„nobody“ ist keine E-Mail-Adresse"),
        ({"number": "abc"}, "„abc“ kann nicht gewählt werden"),
        ({"password": "short"}, "Ein Passwort hat 8 bis 200 Zeichen"),
        ({"zone": "Europe/Nowhere"}, "Eine Zeitzone „Europe/Nowhere“ gibt es nicht"),
    ],
)
def test_what_is_wrong_with_an_account_is_said_and_nothing_typed_is_lost(
    admin: Person, wrong: dict[str, str], words: str
) -> None:
    good = {
        "login": "zoe",
        "first-name": "Zoë",
        "email": "zoe@x.example",
        "password": "long-enough",
    }
    typed = {**good, **wrong}
    form = admin.form("/admin/users/new")
    answer = admin.post("/admin/users/new", [*form.filled(**typed), ("action", "save")])
    assert answer.status_code == 422
    page = Forms(answer.text)
    assert words in page.text
    kept = dict(page.form("/admin/users/new").fields)
    assert all(kept[name] == typed[name] for name in ("login", "first-name", "email"))


def test_an_account_is_changed_but_for_its_login(boss: Person) -> None:
    form = boss.form("/admin/users/3")
    login = dict(form.fields)["login"]
    typed = form.filled(login="other", **{"family-name": "Kurz-Lang"}, zone="Asia/Tokyo")
    assert boss.post("/admin/users/3", [*typed, ("action", "save")]).status_code == 303
    kept = dict(boss.form("/admin/users/3").fields)
    assert (kept["login"], kept["family-name"], kept["zone"]) == (login, "Kurz-Lang", "Asia/Tokyo")


def test_who_is_disabled_is_out_at_once_and_can_be_let_in_again(
    fresh_company: RunningServer, people: People, boss: Person
) -> None:
    user = fresh_company.users[2]
    person = people(fresh_company, user)
    token = boss.form("/admin/users/new").fields[0]
    assert boss.post("/admin/users/3", [token, ("action", "disable")]).status_code == 303
    assert person.get("/conferences").status_code == 303
    assert people(fresh_company).sign_in(user["login"], user["password"]).status_code == 400
    boss.post("/admin/users/3", [token, ("action", "enable")])
    assert people(fresh_company).sign_in(user["login"], user["password"]).status_code == 303


def test_a_new_password_signs_out_and_holds(
    fresh_company: RunningServer, people: People, boss: Person
) -> None:
    user = fresh_company.users[2]
    person = people(fresh_company, user)
    token = boss.form("/admin/users/new").fields[0]
    sent = [token, ("action", "password"), ("password", "quite-another-one")]
    assert boss.post("/admin/users/3", sent).status_code == 303
    assert person.get("/conferences").status_code == 303
    assert people(fresh_company).sign_in(user["login"], "quite-another-one").status_code == 303
    short = boss.post("/admin/users/3", [token, ("action", "password"), ("password", "x")])
    assert short.status_code == 422


def test_the_last_administrator_stays_one(boss: Person) -> None:
    own = next(
        path
        for path in ("/admin/users/1", "/admin/users/2")
        if ("administrator", "on") in boss.form(path).fields
    )
    form = boss.form(own)
    answer = boss.post(own, [*form.filled(administrator=None), ("action", "save")])
    assert answer.status_code == 422
    assert "Niemand könnte diesen Server mehr verwalten" in Forms(answer.text).text
    assert boss.post(own, [form.fields[0], ("action", "disable")]).status_code == 422
    assert not any(("action", "disable") in one.buttons for one in Forms(boss.get(own).text).forms)


def test_numbers_are_added_and_those_that_nobody_has_removed(boss: Person) -> None:
    form = boss.form("/admin/numbers")
    typed = form.filled(numbers="7700-7702, 7710")
    assert boss.post("/admin/numbers", [*typed, ("action", "add")]).status_code == 303
    page = Forms(boss.get("/admin/numbers").text)
    for number in ("7700", "7701", "7702", "7710"):
        assert number in page.text
    buttons = [button for form in page.forms for button in form.buttons if button[0] == "remove"]
    answer = boss.post("/admin/numbers", [form.fields[0], buttons[-1]])
    assert answer.status_code == 303
    assert "7710" not in Forms(boss.get("/admin/numbers").text).text


def test_what_is_no_number_is_said(boss: Person) -> None:
    form = boss.form("/admin/numbers")
    answer = boss.post("/admin/numbers", [*form.filled(numbers="1-x"), ("action", "add")])
    assert answer.status_code == 422
    page = Forms(answer.text)
    assert "„1-x“ ist weder eine Nummer noch ein Bereich" in page.text
    assert dict(page.forms[1].fields)["numbers"] == "1-x"


def test_an_external_number_is_shown_as_one_dials_it_and_offered_to_conferences(
    boss: Person,
) -> None:
    form = boss.form("/admin/numbers")
    typed = form.filled(numbers="5550", kind="EXTERNAL", country="49", area="0721", exit="0")
    assert boss.post("/admin/numbers", [*typed, ("action", "add")]).status_code == 303
    assert "+49 721 5550" in Forms(boss.get("/admin/conferences").text).text


def test_the_state_of_the_server_is_said_in_words(boss: Person) -> None:
    text = Forms(boss.get("/admin/server").text).text
    for words in (
        "Datenbank",
        "sie antwortet und hat den Stand",
        "E-Mail",
        "Speicherplatz",
        "in Ordnung",
    ):
        assert words in text


def test_the_template_is_tried_by_a_mail_before_it_is_saved(
    fresh_company: RunningServer, boss: Person
) -> None:
    form = boss.form("/admin/conferences")
    typed = form.filled(subject="Probe {{conferenceName}}", body="PIN {{pin}} {{externalNumber}}")
    answer = boss.post("/admin/conferences", [*typed, ("action", "test")])
    assert answer.status_code == 200
    address = fresh_company.administrator["email"]
    page = Forms(answer.text)
    assert f"Die Test-E-Mail ist unterwegs an {address}." in page.text
    assert dict(page.form("/admin/conferences").fields)["subject"] == "Probe {{conferenceName}}"
    (mail,) = fresh_company.wait_for_mails(1)
    assert mail["Subject"].startswith("Probe ")
    assert mail["To"].addresses[0].addr_spec == address
    assert "Probe" not in boss.get("/admin/conferences").text, "nothing is saved"


def test_what_is_wrong_with_a_template_is_said_and_nothing_typed_is_lost(admin: Person) -> None:
    form = admin.form("/admin/conferences")
    typed = form.filled(body="{{pin}} {{nonsense}}", address="https://a b", subject="  ")
    answer = admin.post("/admin/conferences", [*typed, ("action", "save")])
    assert answer.status_code == 422
    page = Forms(answer.text)
    for words in (
        "Die E-Mail braucht einen Betreff.",
        "Der Server kennt {{nonsense}} nicht.",
        "Die Webserveradresse ist ein Rechnername",
    ):
        assert words in page.text
    assert dict(page.form("/admin/conferences").fields)["body"] == "{{pin}} {{nonsense}}"


def test_the_texts_that_come_along_come_back_in_the_language_that_is_chosen(admin: Person) -> None:
    form = admin.form("/admin/conferences")
    typed = form.filled(body="mine", subject="mine", language="fr")
    page = Forms(admin.post("/admin/conferences", [*typed, ("action", "default")]).text)
    kept = dict(page.form("/admin/conferences").fields)
    assert "Bonjour {{participantName}}" in kept["body"]
    assert kept["subject"] != "mine"


def test_a_number_that_somebody_has_is_not_offered_and_not_taken(admin: Person) -> None:
    form = admin.form("/admin/conferences")
    numbers = Forms(admin.get("/admin/numbers").text)
    assert "Anna Berg" in numbers.text
    answer = admin.post("/admin/conferences", [*form.filled(internal="1"), ("action", "save")])
    assert answer.status_code in (400, 422)


def test_the_mail_queue_says_what_became_of_mails_and_takes_decisions(
    tmp_path: Path, people: People
) -> None:
    # Nobody listens there: what is to be sent waits.
    arguments = ("--demo", "--mail", "smtp://127.0.0.1:9")
    server = RunningServer(tmp_path, demo=False, arguments=arguments).start()
    try:
        api = Api(server, server.first_employee)
        made = str(
            api.call("POST", api.conferences, json=conference("Runde")).json()["conferenceId"]
        )
        api.close()
        boss = people(server, server.administrator)
        wait_until(
            lambda: (
                "1 Versuch" in boss.get("/admin/mail").text
                or "refused" in boss.get("/admin/mail").text.lower()
            ),
            what="the first attempt",
        )
        page = Forms(boss.get("/admin/mail").text)
        for words in ("Einladung", "clara@example.org", "wartet"):
            assert words in page.text
        form = page.form("/admin/mail")
        buttons = dict(form.buttons)
        assert set(buttons) == {"retry", "give-up"}
        answer = boss.post("/admin/mail", [*form.fields, ("retry", buttons["retry"])])
        assert answer.headers["Location"] == "/admin/mail?which=open&done=retried"
        boss.post("/admin/mail", [*form.fields, ("give-up", buttons["give-up"])])
        assert "aufgegeben" in Forms(boss.get("/admin/mail?which=trouble").text).text
        owner = people(server, server.first_employee)
        page = Forms(owner.get("/conferences/" + made).text)
        assert "E-Mail aufgegeben" in page.text
        resend = page.form(f"/conferences/{made}/resend")
        sent = owner.post(resend.action, [*resend.fields, *resend.buttons])
        assert sent.headers["Location"] == f"/conferences/{made}?done=resent"
        assert "E-Mail unterwegs" in Forms(owner.get("/conferences/" + made).text).text
        again = boss.post("/admin/mail", [*form.fields, ("give-up", buttons["give-up"])])
        assert again.status_code == 409
    finally:
        server.stop()
