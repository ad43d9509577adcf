"""`/healthz`, `/readyz` and `/metrics`: what those see who run the server."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy.exc import IntegrityError

from tests.running_server import Api, RunningServer, conference
from tests.server.listening import Listener
from tests.waiting import wait_until
from ucc_client.server.database.engine import Database, sqlite_url
from ucc_client.server.operations.metrics_access import MetricsAccess
from ucc_client.server.settings.error import ConfigurationError
from ucc_client.server.settings.settings import settings_of
from ucc_client.server.settings.sources import gather

BUNDLED = pytest.mark.parametrize("demo", ["bundled"], indirect=True)


def _get(server: RunningServer, path: str, **headers: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        return session.get(server.url + path, headers=headers, timeout=10)


def _number(server: RunningServer, name: str, **labels: str) -> float:
    """Return one number of the metrics; what was never counted is 0."""
    answer = _get(server, "/metrics")
    assert answer.status_code == 200
    for family in text_string_to_metric_families(answer.text):
        for sample in family.samples:
            if sample.name == name and sample.labels == labels:
                return sample.value
    return 0.0


def _sign_in_wrongly(server: RunningServer) -> int:
    with requests.Session() as session:
        session.trust_env = False
        template = session.get(f"{server.url}/rest/login", timeout=10).json()
        return session.post(
            f"{server.url}/rest/login", json={**template, "secret": "nobody:0"}, timeout=10
        ).status_code


def _when_unready(server: RunningServer) -> requests.Response:
    """Return the first answer that is 503: what was found holds for a second."""
    answers = []

    def unready() -> bool:
        answers.append(_get(server, "/readyz"))
        return answers[-1].status_code == 503

    wait_until(unready, what="503 from /readyz")
    return answers[-1]


def test_a_server_that_runs_is_alive_and_ready(demo: RunningServer) -> None:
    """On a plain server, too: no client asks these paths, but its operator does."""
    assert _get(demo, "/healthz").json() == {"alive": True}
    ready = _get(demo, "/readyz")
    assert ready.status_code == 200
    assert ready.json() == {"ready": True, "parts": {"database": "ok", "mail": "ok"}}
    assert _get(demo, "/metrics").status_code == 200
    assert _get(demo, "/metrics/").status_code == 404


def _spoil(server: RunningServer, statement: str) -> None:
    database = Database(server.database_url or sqlite_url(server.data))
    with database.write() as connection:
        connection.exec_driver_sql(statement)
    database.close()


def test_a_database_at_another_step_is_not_ready_but_alive(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(demo=False)
    assert _get(server, "/readyz").status_code == 200
    _spoil(server, "UPDATE alembic_version SET version_num = 'later'")
    answer = _when_unready(server)
    assert answer.json()["ready"] is False
    assert "is at step later" in answer.json()["parts"]["database"]
    assert answer.json()["parts"]["mail"] == "ok"
    assert _get(server, "/healthz").status_code == 200


def test_a_database_that_is_gone_and_a_spool_that_is_gone_are_told_apart_without_secrets(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(demo=False)
    server.mail_dir.rmdir()
    _spoil(server, "DROP TABLE alembic_version")
    answer = _when_unready(server)
    parts = answer.json()["parts"]
    assert parts["mail"] == "the mail folder cannot be written"
    assert parts["database"].startswith("the database is at step none")
    assert str(server.folder) not in answer.text


def test_requests_are_counted_by_template_never_by_id_or_token(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    api = Api(server, server.first_employee)
    made = api.call("POST", api.conferences, json=conference()).json()
    for _ in range(3):
        api.call("GET", f"{api.conferences}/{made['conferenceId']}")
    api.call("GET", f"{api.conferences}/987654321")
    _get(server, "/p/31337/SecretToken")
    _get(server, "/nowhere/SecretPath?q=SecretQuery")
    text = _get(server, "/metrics").text
    route = "/rest/users/{user_id}/managedConferences/{conference_id}"
    counted = {"method": "GET", "route": route}
    assert _number(server, "ucc_requests_total", **counted, status="200") == 3
    assert _number(server, "ucc_requests_total", **counted, status="404") == 1
    assert _number(server, "ucc_request_duration_seconds_count", **counted) == 4
    assert "Secret" not in text
    assert "31337" not in text
    assert "987654321" not in text
    routes = set(re.findall(r'route="([^"]*)"', text))
    assert "(no such path)" in routes
    assert not any(re.search(r"/\d", route) for route in routes)
    with requests.Session() as session:
        session.request("FORGED", f"{server.url}/rest/login", timeout=10)
    assert "FORGED" not in _get(server, "/metrics").text
    api.close()


def test_mails_sign_ins_listeners_and_connections_are_counted(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh()
    api = Api(server, server.first_employee)
    api.call("POST", api.conferences, json=conference())
    server.wait_for_mails(1)
    wait_until(
        lambda: _number(server, "ucc_mails_processed_total", result="sent") == 1, what="one sent"
    )
    assert _number(server, "ucc_mails", state="waiting") == 0
    assert _number(server, "ucc_failed_sign_ins_total", reason="wrong") == 0
    assert [_sign_in_wrongly(server) for _ in range(2)] == [400, 400]
    assert _number(server, "ucc_failed_sign_ins_total", reason="wrong") == 2
    with Listener(server, api), Listener(server, api):
        assert _number(server, "ucc_event_listeners") == 2
    wait_until(lambda: _number(server, "ucc_event_listeners") == 0, what="no listeners")
    text = _get(server, "/metrics").text
    assert 'ucc_database_connections{state="in use"}' in text
    kind = "postgresql" if server.database_url else "sqlite"
    assert f'ucc_server_info{{database="{kind}"' in text
    api.close()


def test_mails_that_cannot_be_sent_yet_wait(fresh: Callable[..., RunningServer]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = fresh(arguments=("--mail", f"smtp://127.0.0.1:{port}"))
    api = Api(server, server.first_employee)
    api.call("POST", api.conferences, json=conference())
    assert _number(server, "ucc_mails", state="waiting") == 1
    api.close()


@pytest.mark.parametrize(
    ("address", "headers", "allowed"),
    [
        ("127.0.0.1", {}, True),
        ("127.8.8.8", {}, True),
        ("::1", {}, True),
        ("::ffff:127.0.0.1", {}, True),
        ("192.0.2.7", {}, False),
        ("", {}, False),
        ("127.0.0.1", {"x-forwarded-for": "192.0.2.7"}, False),
        ("127.0.0.1", {"x-forwarded-for": "127.0.0.1"}, False),
        ("127.0.0.1", {"forwarded": "for=127.0.0.1"}, False),
        ("127.0.0.1", {"via": "1.1 proxy"}, False),
    ],
)
def test_loopback_means_a_request_of_this_machine_that_no_proxy_passed_on(
    address: str, headers: dict[str, str], allowed: bool
) -> None:
    assert MetricsAccess(readers="loopback").allows(address, headers) is allowed
    assert MetricsAccess(readers="off").allows(address, headers) is False
    assert MetricsAccess(readers="everyone").allows(address, headers) is True


def test_behind_a_proxy_a_forged_address_opens_nothing(
    fresh: Callable[..., RunningServer],
) -> None:
    server = fresh(demo=False, arguments=("--behind-proxy",))
    for said in ("127.0.0.1", "127.0.0.1, 192.0.2.7", "::1", ""):
        assert _get(server, "/metrics", **{"X-Forwarded-For": said}).status_code == 404
    assert _get(server, "/metrics").status_code == 200
    assert _get(server, "/readyz", **{"X-Forwarded-For": "192.0.2.7"}).status_code == 200


def test_with_a_token_only_its_bearer_reads_the_metrics(
    fresh: Callable[..., RunningServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCC_METRICS_TOKEN", "long-and-secret")
    server = fresh(demo=False, arguments=("--metrics", "token"))
    assert _get(server, "/metrics").status_code == 404
    assert _get(server, "/metrics", Authorization="Bearer other").status_code == 404
    assert _get(server, "/metrics", Authorization="Bearer lóng").status_code == 404
    assert _get(server, "/metrics", Authorization="Bearer long-and-secret").status_code == 200
    assert "long-and-secret" not in server.log.read_text()


def test_a_token_that_is_asked_for_and_missing_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="UCC_METRICS_TOKEN"):
        settings_of(gather({"data": str(tmp_path), "metrics": "token"}, {})[0])


def test_trusted_proxies_are_addresses_or_networks(tmp_path: Path) -> None:
    flags = {"data": str(tmp_path)}
    held = gather({**flags, "trusted_proxies": "10.0.0.5, 10.1.0.0/16,::1"}, {})[0]
    assert settings_of(held).trusted_proxies == "10.0.0.5, 10.1.0.0/16,::1"
    with pytest.raises(ConfigurationError, match="everybody"):
        settings_of(gather({**flags, "trusted_proxies": "everybody"}, {})[0])


def test_a_database_error_does_not_quote_the_values(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'd.sqlite3'}")
    with database.write() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x TEXT UNIQUE)")
    with database.write() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", ("clara@example.org",))
    with pytest.raises(IntegrityError) as refused, database.write() as connection:
        connection.exec_driver_sql("INSERT INTO t VALUES (?)", ("clara@example.org",))
    assert "clara" not in str(refused.value)
    database.close()


def test_importing_the_settings_does_not_import_the_web_framework(tmp_path: Path) -> None:
    """The commands of the administrator read them and start at once."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, ucc_client.server.settings.settings as s;"
            "sys.exit('litestar' in sys.modules or 'prometheus_client' in sys.modules)",
        ],
        cwd=tmp_path,
        check=False,
    )
    assert done.returncode == 0


@BUNDLED
def test_opening_an_installation_does_not_import_alembic(
    tmp_path: Path, demo: RunningServer
) -> None:
    """A command that lists users shall answer at once."""
    command = ["user", "list"]
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from ucc_client.server.__main__ import main;"
            "code = main(sys.argv[1:]); sys.exit(code or 'alembic' in sys.modules)",
            *command,
            "--data",
            str(demo.data),
        ],
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
