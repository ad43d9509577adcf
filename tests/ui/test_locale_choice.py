"""The window's language and formats, as the system's settings have them; a process for each."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_ASK = """
import sys
from PySide6.QtCore import QLocale, QTime
from ucc_client.bootstrap import languages
from ucc_client.ui.locale_choice import locale_for
short = QLocale.FormatType.ShortFormat
locale = locale_for(sys.argv[1], languages())
time = locale.toString(QTime(15, 0), short)
print(locale.standaloneDayName(3), time.replace("\\u202f", " "), locale.firstDayOfWeek().name)
"""

GERMAN, BRITISH = "Mittwoch 15:00 Monday", "Wednesday 15:00 Monday"
AMERICAN = "Wednesday 3:00 PM Sunday"


@pytest.mark.parametrize(
    ("environment", "language", "expected"),
    [
        ({"LANG": "de_DE.UTF-8"}, "", GERMAN),
        ({"LANG": "de_AT.UTF-8"}, "", GERMAN),
        ({"LANG": "en_US.UTF-8"}, "", AMERICAN),
        ({"LANG": "cs_CZ.UTF-8"}, "", BRITISH),
        ({"LANG": "C.UTF-8"}, "", BRITISH),
        # English sentences with German formats, as many have it in Germany.
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "", BRITISH),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "", GERMAN),
        ({"LANGUAGE": "de", "LC_ALL": "C.UTF-8"}, "", GERMAN),
        ({"LANG": "en_US.UTF-8"}, "de", GERMAN),
        ({"LANG": "de_DE.UTF-8"}, "en", BRITISH),
        ({"LANG": "de_DE.UTF-8"}, "kl", GERMAN),
    ],
)
def test_names_are_of_the_windows_language_and_formats_of_the_system(
    environment: dict[str, str], language: str, expected: str
) -> None:
    kept = {k: v for k, v in os.environ.items() if k != "LANGUAGE" and not k.startswith("LC_")}
    asked = subprocess.run(
        [sys.executable, "-c", _ASK, language],
        env={**kept, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert asked.stdout.strip() == expected
