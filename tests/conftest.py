"""What holds for all tests: no keyring of the person at the desk, no window on their screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.postgres import Postgres

# Before anything imports Qt or keyring, and inherited by every program that a test starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"

# A loaded machine is slow, not wrong. `--hypothesis-profile thorough` looks further.
settings.register_profile("default", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=3000)
settings.load_profile("default")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL for whoever asks it for a database; it is started by the first who does."""
    cluster = Postgres()
    yield cluster
    cluster.close()


@pytest.fixture(autouse=True)
def no_application_of_its_own() -> Iterator[None]:
    """An application other than `qapp` spoils all later tests of its process: name who made it."""
    yield
    if (core := sys.modules.get("PySide6.QtCore")) is None:
        return
    made = core.QCoreApplication.instance()
    assert made is None or made.metaObject().className() == "QApplication", made
