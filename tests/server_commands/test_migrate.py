"""The database's steps from the command line."""

from __future__ import annotations

from tests.running_server import Api, RunningServer
from tests.server_commands.console import Console


def test_it_goes_back_and_forward_and_the_company_is_still_there(
    server: RunningServer, console: Console
) -> None:
    assert "in use by another ucc-server" in console.refused("migrate", "--to", "0005")
    server.stop()
    dry = console.done("migrate", "--to", "0005", "--dry-run").output
    assert "  0006  " in dry
    assert "  0006  " not in console.done("migrate", "--dry-run").output
    console.done("migrate", "--to", "0005")
    assert console.done("migrate", "--dry-run").output.startswith("The database is at step 0005.")
    assert "run “ucc-server migrate”" in console.refused("user", "list")
    ended = console.done("migrate").output.splitlines()
    assert ended[0] == "The database is at step 0005."
    assert ended[1].startswith("  0006  ")
    assert len(console.users()) == 9
    server.start()
    Api(server, server.first_employee).close()


def test_a_step_that_is_none_is_refused(company: Console) -> None:
    for step in ("base", "9999", "nonsense"):
        assert f"no step {step}" in company.refused("migrate", "--to", step)
