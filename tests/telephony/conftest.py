"""What the telephone's tests share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.telephony.company import Company
from tests.telephony.office import MANNER, START, Office
from ucc_client.server.database.engine import Database, sqlite_url


@pytest.fixture
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    database = Database(sqlite_url(tmp_path))
    made = Office(Company(database, START), getattr(request, "param", MANNER))
    yield made
    made.shift.end()
    database.close()
