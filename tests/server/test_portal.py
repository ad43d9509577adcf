"""The portal's pages on each database, and beside a plain STARFACE's interface."""

from __future__ import annotations

from tests.portal.person import Forms, Person
from tests.running_server import RunningServer

PAGES = (
    "/conferences",
    "/conferences?when=running",
    "/conferences?when=past&q=a",
    "/conferences/people?find=a",
    "/conferences/new",
    "/sessions",
)
ADMINISTRATORS = (
    "/admin/conferences",
    "/admin/users",
    "/admin/numbers",
    "/admin/mail",
    "/admin/server",
)


def test_a_conference_is_made_changed_found_and_cancelled_on_each_database(
    demo: RunningServer,
) -> None:
    person = Person(demo, demo.first_employee)
    for path in PAGES:
        assert person.get(path).status_code == 200, path
    typed = {"name": "Überall", "date": "2099-11-30", "time": "09:30", "repeats": "weekly"}
    form = person.form("/conferences/new")
    made = person.post("/conferences/new", [*form.filled(**typed), ("action", "save")])
    place = made.headers["Location"].partition("?")[0]
    assert "Überall" in Forms(person.get(place).text).text
    assert "Überall" in Forms(person.get("/conferences?q=überall anna").text).text
    form = person.form(f"{place}/edit")
    changed = [*form.filled(time="10:00", extent="this"), ("action", "save")]
    assert person.post(form.action, changed).status_code == 303
    assert person.send(place, action=f"{place}/start").status_code == 303
    assert "läuft" in Forms(person.get(place).text).text
    assert person.send(f"{place}/cancel", extent="all").status_code == 303
    assert person.get(place).status_code == 404
    assert person.send("/sessions", action="/sign-out").status_code == 303
    person.close()


def test_administrators_see_their_pages_on_each_database(demo: RunningServer) -> None:
    person = Person(demo, demo.administrator)
    for path in ADMINISTRATORS:
        assert person.get(path).status_code == 200, path
    form = person.form("/admin/numbers")
    typed = form.filled(numbers="8800-8801")
    assert person.post("/admin/numbers", [*typed, ("action", "add")]).status_code == 303
    form = person.form("/admin/users/2")
    assert person.post("/admin/users/2", [*form.fields, ("action", "save")]).status_code == 303
    person.close()
