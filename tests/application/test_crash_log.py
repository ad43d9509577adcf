"""The window's log where none can be written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_log_that_cannot_be_opened_keeps_nobody_from_working(tmp_path: Path) -> None:
    in_the_way = tmp_path / "log"
    in_the_way.write_text("no folder")
    window = (
        "import logging\n"
        "from pathlib import Path\n"
        "from ucc_client.application import crash_log\n"
        f"crash_log.log_quietly(Path({str(in_the_way)!r}))\n"
        "logging.getLogger('x').warning('the settings cannot be read')\n"
        "print('open')\n"
    )
    done = subprocess.run([sys.executable, "-c", window], capture_output=True, check=False)
    assert done.stdout.split() == [b"open"], done.stderr
    assert in_the_way.read_text() == "no folder"
