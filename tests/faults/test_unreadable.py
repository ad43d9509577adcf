"""One conference that cannot be read, among others that can."""

from __future__ import annotations

from tests.command_line.conftest import Desk
from tests.faults.catalogue import Respelt
from tests.faults.person import LIST, ONE, Person, create, one_key, own_rows, sync


def test_a_conference_that_cannot_be_read_holds_up_no_other_and_is_there_once_it_can(
    person: Person,
) -> None:
    name, another = person.conference.name, f"Never read {person.address}"
    with person.signed_in() as worker:
        create(worker, person.conference)
        worker.wait_for_state(waiting=0)
        key = one_key(worker, person)
        (made,) = person.on_the_server()
        for path in {person.list_path, LIST, ONE}:
            spoilt = Respelt(f'"name":"{another}"', '"name":[7]')
            person.proxy.on("GET", path, spoilt, always=True)
        one = f"{person.api.conferences}/{made['conferenceId']}"
        assert person.api.call("PUT", one, json={**made, "name": another}).ok
        second = {**made, "conferenceId": None}
        assert person.api.call("POST", person.api.conferences, json=second).ok
        sync(worker)
        worker.wait(lambda: len(own_rows(worker, person)) == 2, "the other one")
        worker.wait_for_state(unread=1, trouble=None)
        assert worker.rows[key].name == name
        said = Desk(person.data, person.proxy.url, person.user).bare("sync")
        assert (said.code, said.output) == (0, "")
        assert "cannot be read, missing here or as they were: 1." in said.errors
        person.proxy.forget_rules()
        sync(worker)
        worker.wait(lambda: worker.rows[key].name == another, "what it says now")
        worker.wait_for_state(unread=0)
        assert person.api.call("DELETE", one).ok
