"""A thousand participants in one save: everybody gets one mail, and the server stays small."""

from __future__ import annotations

import logging
import re
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.running_server import Api, RunningServer, conference, participant
from tests.server.mailbox import running
from tests.waiting import wait_until

_log = logging.getLogger(__name__)

MANY = 1000
MOST_MORE_MB = 64
"""What a thousand mails could weigh if each were kept is several times that."""


def _memory(pid: int) -> int:
    """Return the proportional set size in MB."""
    told = Path(f"/proc/{pid}/smaps_rollup").read_text()
    found = re.search(r"^Pss:\s+(\d+) kB", told, re.MULTILINE)
    assert found
    return int(found.group(1)) // 1024


@pytest.mark.timeout(400)
def test_a_thousand_are_told_once_each_and_the_server_stays_small(tmp_path: Path) -> None:
    with running() as mailbox:
        server = RunningServer(tmp_path / "server")
        server.start(arguments=("--demo", "--mail", f"smtp://127.0.0.1:{mailbox.port}?starttls=no"))
        try:
            api = Api(server, server.first_employee)
            _save(api, ["first@example.org"])
            wait_until(lambda: mailbox.recipients, what="the first mail")
            before = peak = _memory(server.pid)
            addresses = [f"p{number}@example.org" for number in range(MANY)]
            began = time.monotonic()
            _save(api, addresses)
            answered = time.monotonic() - began

            def all_out() -> bool:
                nonlocal peak
                peak = max(peak, _memory(server.pid))
                return len(mailbox.recipients) > MANY

            wait_until(all_out, timeout=300, what="a thousand mails", dump=server.log.read_text)
            out = time.monotonic() - began
            figures = (MANY, answered, out, before, peak)
            _log.info("%s: answered in %.2f s, all out in %.1f s, %s to %s MB", *figures)
            api.close()
        finally:
            server.stop()
        assert Counter(mailbox.recipients[1:]) == Counter(addresses)
        assert mailbox.commands["EHLO"] <= 3
        assert peak - before < MOST_MORE_MB


def _save(api: Api, addresses: list[str]) -> None:
    people = [participant(one, one) for one in addresses]
    body = conference(participants=people)
    # A loaded machine is slow, not wrong.
    answer = api.session.post(f"{api._url}{api.conferences}", json=body, timeout=120)
    assert answer.status_code == 201
