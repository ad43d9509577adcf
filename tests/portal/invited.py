"""Somebody who was invited: the delivered mail, and the link in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import requests

from tests.mail_parts import text_of
from tests.running_server import Api, RunningServer, conference, participant
from tests.waiting import wait_until

LINK = re.compile(r"https?://\S+/p/\d+/[\w-]+")
CLARA = "clara@example.org"


def mails_to(server: RunningServer, address: str, name: str) -> list[EmailMessage]:
    """Return the mails to an address about the conference of this name, oldest first."""
    return [mail for mail in server.mails() if address in str(mail["To"]) and name in text_of(mail)]


def link_in(mail: EmailMessage) -> str:
    """Return the reader's own link."""
    found = LINK.search(text_of(mail))
    assert found is not None
    return found[0]


class Invited:
    """A conference of the first employee's, and Clara, an outside person invited to it."""

    def __init__(self, server: RunningServer, name: str, **fields: Any) -> None:
        self.server, self.name = server, name
        self.api = Api(server, server.first_employee)
        fields.setdefault("participants", [participant("Clara Voß", CLARA)])
        made = self.api.call("POST", self.api.conferences, json=conference(name, **fields))
        assert made.status_code == 201, made.text
        self.conference_id = made.json()["conferenceId"]
        self.path = f"{self.api.conferences}/{self.conference_id}"
        self.link = link_in(self.mails(1)[0])

    def mails(self, count: int) -> list[EmailMessage]:
        """Return Clara's mails once there are so many."""
        return wait_until(
            lambda: (
                found if len(found := mails_to(self.server, CLARA, self.name)) >= count else None
            ),
            what=f"{count} mails to Clara",
            dump=self.server.log.read_text,
        )

    def answers(self) -> list[tuple[str, int | None]]:
        """Return what was answered, with the date that it is about."""
        told = self.api.call("GET", self.path).json().get("answers", [])
        return [(one["answer"], one.get("date")) for one in told]

    def close(self) -> None:
        """Close the connections."""
        self.api.close()


Invite = Callable[..., Invited]


def opened(link: str, language: str = "en") -> requests.Response:
    """Load what a link leads to; redirects are not followed."""
    headers = {"Accept-Language": language}
    return requests.get(link, timeout=10, allow_redirects=False, headers=headers)


def answer(link: str, **fields: Any) -> requests.Response:
    """Send the form of a page; redirects are not followed."""
    headers = {"Accept-Language": "en"}
    return requests.post(link, data=fields, timeout=10, allow_redirects=False, headers=headers)
