"""A data folder that knows an account and its conferences, made by the real worker."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path

from tests.application.running_worker import running_worker
from ucc_client.application.changes import Done
from ucc_client.application.commands import CreateConference
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.domain.conference import Conference
from ucc_client.domain.participant import Participant

ACCOUNT = Account(
    server="https://conf.example.org",
    login="12",
    user_id=3,
    name="Anna Berg",
    email="anna@example.org",
    number="12",
)
ANNA = Participant(display_name="Anna Berg", email="anna@example.org", user_id=3, is_moderator=True)
BEN = Participant(display_name="Ben Kurz", email="ben@example.org")
START = 4_099_766_400_000
"""A date in 2099, in epoch milliseconds."""


def fill_cache(data: Path, names: Sequence[str]) -> None:
    """Create conferences offline, as a user of this data folder would have."""
    Accounts(data).remember(ACCOUNT)
    with running_worker(data, "--offline") as worker:
        for name in names:
            conference = Conference(name=name, start=START, participants=(ANNA, BEN))
            command = CreateConference(command_id=str(uuid.uuid4()), conference=conference)
            assert worker.ask(command) == Done()
