"""The worker process imports nothing that nobody there asks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from pathlib import Path
from ucc_client import bootstrap

code = bootstrap.run_worker(Path(sys.argv[1]), demo=False, offline=True, hold=False, settle_s=None)
import requests
answer = requests.Response()
answer._content = "Grüße".encode()
names = sorted(name for name in sys.modules if sys.modules[name] and name.startswith("char"))
print([code, names, answer.text], file=sys.stderr)
"""


def test_nothing_that_guesses_encodings_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-W", "error", "-c", PROGRAM, str(tmp_path)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    assert done.stderr.splitlines() == ["[0, [], 'Grüße']"]
