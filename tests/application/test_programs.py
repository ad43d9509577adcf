"""How the two programs are started again: from the sources, and from a bundle."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ucc_client.application.programs import client_command, server_command


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the client's file in a bundle, which this process believes to be."""
    program = tmp_path / "lib" / "ucc-client" / "ucc-client"
    program.parent.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return program


def executable(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("#!/bin/sh\n")
    file.chmod(0o755)
    return file


def test_the_sources_run_as_modules_of_this_python() -> None:
    assert client_command() == (sys.executable, "-m", "ucc_client")
    assert server_command() == (sys.executable, "-m", "ucc_client.server")


def test_a_bundle_starts_its_own_file(bundle: Path) -> None:
    assert client_command() == (str(bundle),)


def test_a_bundle_without_a_server_has_none(bundle: Path) -> None:
    assert bundle.parent.is_dir()
    assert server_command() is None


def test_the_server_beside_a_bundle_comes_before_the_one_on_the_path(
    bundle: Path, tmp_path: Path
) -> None:
    installed = executable(tmp_path / "bin" / "ucc-server")
    assert server_command() == (str(installed),)
    beside = executable(bundle.parent.parent / "ucc-server" / "ucc-server")
    assert server_command() == (str(beside),)
