"""Who would wait for a moderator on the telephone reads so in the invitation."""

from __future__ import annotations

from typing import get_args

import pytest

from tests.mail_parts import text_of
from tests.running_server import Api
from tests.running_server import unmailed as participant
from tests.running_server import unmailed_conference as conference
from tests.server.invitations import facts, sent
from tests.server.kinds import BUNDLED
from ucc_client.contract.messages import Language

MUSIC = "Until a moderator is in, you hear music."
IN_GERMAN = "Bis ein Moderator da ist, hören Sie Musik."


@pytest.mark.parametrize("called", [False, True])
def test_who_waits_reads_it_beside_the_time(called: bool) -> None:
    assert MUSIC in text_of(sent(facts(waits=True, called=called)))
    assert MUSIC not in text_of(sent(facts(called=called)))


@pytest.mark.parametrize("language", [one for one in get_args(Language) if one != "en"])
def test_it_is_said_in_the_languages_of_mails(language: str) -> None:
    plain, waiting = (
        text_of(sent(facts(language=language, waits=waits))) for waits in (False, True)
    )
    assert MUSIC not in waiting
    assert len(waiting) > len(plain) + 20


@BUNDLED
def test_only_those_read_it_who_do_not_moderate(anna: Api) -> None:
    people = [
        participant("Mona", eMailAddress="mona@example.org", isModerator=True),
        participant("Clara", eMailAddress="clara@example.org"),
    ]
    body = conference(participants=people, waitForModerator=True)
    mails = anna.call("POST", f"{anna.conferences}/preview", json=body).json()["mails"]
    said = {
        mail["displayName"]: MUSIC in mail["text"] or IN_GERMAN in mail["text"] for mail in mails
    }
    assert said == {"Mona": False, "Clara": True}
