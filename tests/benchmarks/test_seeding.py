"""What is measured has to be what a real server keeps."""

from __future__ import annotations

import re
from pathlib import Path

from tests.benchmarks.seeding import PEOPLE, seed
from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer


def test_a_seeded_server_serves_its_conferences_and_knows_their_pins(tmp_path: Path) -> None:
    server = RunningServer(tmp_path / "server").start()
    owner = server.first_employee
    colleague = next(
        user for user in server.users if user != owner and "administrator" not in user["roles"]
    )
    try:
        assert server.stop() == 0
        seed(server.data, 3, owner=owner["login"], colleague=colleague["login"])
        server.start()
        api = Api(server, owner)
        lines = api.call("GET", api.conferences).json()
        assert len(lines) == 3
        path = f"{api.conferences}/{lines[0]['conferenceId']}"
        body = api.call("GET", path).json()
        assert len(body["participants"]) == PEOPLE
        api.close()
        other = Api(server, colleague)
        path = f"{other.conferences}/{lines[0]['conferenceId']}"
        assert other.call("PUT", path, json={**body, "name": "New"}).status_code == 204
        other.close()
        pins = {
            re.findall(r"PIN\D*(\d{3} ?\d{3})", text_of(mail))[0]
            for mail in server.wait_for_mails(PEOPLE)
        }
        assert len(pins) == PEOPLE
    finally:
        server.stop()
