"""What the server is asked when its speed is measured is what the rows say."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.serving import asked_of_ours
from tests.running_server import Api, RunningServer


def test_nothing_is_new_where_the_row_says_so(tmp_path: Path) -> None:
    server = RunningServer(tmp_path).start()
    own = Api(server, server.first_employee)
    path = asked_of_ours(server, own)["changes, none"].split()[1].decode()
    assert len(server.mails()) > 100
    news = own.call("GET", path.removeprefix("/rest")).json()
    assert {name: found for name, found in news.items() if found} == {"token": news["token"]}
    own.close()
    server.stop()
