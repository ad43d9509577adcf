"""The commands by which the program starts itself, as it reads them itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ucc_client.__main__ import build_parser
from ucc_client.application.own_program import Begun
from ucc_client.application.programs import client_command

FOLDER, FILE = Path("/somewhere/else"), Path("/etc/office/settings.toml")
BY_PYTHON = (sys.executable, "-m", "ucc_client")


def begun(**options: object) -> Begun:
    return Begun(data=FOLDER, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "window",
    [
        begun(),
        begun(demo=True, hold=False),
        begun(offline=True, settings=FILE),
        begun(server="https://conf.example.org", login="anna", language="de", settings=FILE),
    ],
)
def test_a_window_begins_anew_as_it_was_begun(window: Begun) -> None:
    again = window.again()
    assert again[:3] == BY_PYTHON
    options = build_parser().parse_args(again[3:])
    assert not options.worker
    assert not options.hidden
    assert window == Begun(
        data=options.data,
        server=options.server,
        login=options.login,
        demo=options.demo,
        offline=options.offline,
        language=options.lang,
        hold=not options.no_undo_wait,
        settings=options.settings,
    )


def test_a_worker_is_told_where_and_how() -> None:
    worker = begun(demo=True, hold=False, login="anna").worker()
    assert worker == (
        *BY_PYTHON,
        *("--worker", "--data", str(FOLDER), "--demo", "--no-undo-wait"),
    )


def test_at_log_in_it_is_hidden_with_what_is_not_as_usual() -> None:
    assert begun(offline=True).at_login(FOLDER) == (*BY_PYTHON, "--hidden")
    assert begun(settings=FILE).at_login(Path("/usual")) == (
        *BY_PYTHON,
        *("--hidden", "--data", str(FOLDER), "--settings", str(FILE)),
    )


def test_a_program_in_one_file_is_its_own_python(monkeypatch: pytest.MonkeyPatch) -> None:
    # As PyInstaller marks it.
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/ucc-client/ucc-client")
    assert client_command() == ("/opt/ucc-client/ucc-client",)
    assert begun().again() == ("/opt/ucc-client/ucc-client", "--data", str(FOLDER))
    assert begun().worker()[:2] == ("/opt/ucc-client/ucc-client", "--worker")
