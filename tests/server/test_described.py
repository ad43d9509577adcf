"""schemathesis reads the server's own OpenAPI document and holds the server to every word.

All its checks, one operation at a time and along the links from one to the next, as employee on
SQLite and as administrator on PostgreSQL; in a soak also the other way round. The seed is fixed,
except in a soak; `UCC_SEED` sets another one.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.running_server import RunningServer

SOAK = bool(os.environ.get("UCC_SOAK"))
SEED = os.environ.get("UCC_SEED") or str(random.SystemRandom().randrange(2**31) if SOAK else 20)
EXAMPLES = 200 if SOAK else 4
"""Per operation, besides those that follow from the document alone."""
CASES = 5000 if SOAK else 1000
HERE = Path(__file__).parent


ROLES, DATABASES = ("employee", "administrator"), ("sqlite", "postgres")
PAIRS = (
    list(itertools.product(ROLES, DATABASES)) if SOAK else list(zip(ROLES, DATABASES, strict=True))
)
"""Each role and each database; who may do everything meets the one that takes less."""


@pytest.mark.timeout(7200 if SOAK else 600)
@pytest.mark.parametrize(("role", "database_urls"), PAIRS, indirect=["database_urls"])
def test_the_server_does_what_its_document_says(
    fresh: Callable[..., RunningServer], role: str, tmp_path: Path
) -> None:
    server = fresh()
    user = server.first_employee if role == "employee" else server.administrator
    given = {"url": server.url, "login": user["login"], "password": user["password"]}
    told = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli"),
            *("--config-file", str(HERE / "described.toml")),
            *("run", f"{server.url}/rest/openapi.json"),
            *("--checks", "all"),
            *("--seed", SEED, "--max-examples", str(EXAMPLES)),
            # It never ends. tests/server/test_events.py listens to it.
            *("--exclude-operation-id", "listenToEvents"),
            *("--continue-on-failure", "--generation-database", "none"),
            *("--request-timeout", "30"),
        ],
        env={
            **os.environ,
            "UCC_DESCRIBED": json.dumps(given),
            "SCHEMATHESIS_HOOKS": "tests.server.described_traffic",
            "PYTHONPATH": str(HERE.parents[1]),
        },
        # It remembers failures where it is run, and tries them first the next time.
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    sys.stdout.write(f"{told.stdout[-20_000:]}{told.stderr[-2000:]}\nUCC_SEED={SEED}\n")
    assert told.returncode == 0
    generated = re.search(r"(\d+) generated", told.stdout)
    assert generated is not None
    assert int(generated[1]) >= CASES
    assert "Traceback" not in server.log.read_text()
