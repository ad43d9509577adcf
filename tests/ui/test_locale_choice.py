"""The window's language and formats, as the system's settings have them; a process for each."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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


@pytest.mark.parametrize(
    ("zone", "link", "expected"),
    [
        (None, "/usr/share/zoneinfo/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        (None, "../usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"),
        # Who says otherwise is believed.
        ("Asia/Tokyo", "/usr/share/zoneinfo/Europe/Berlin", "Asia/Tokyo"),
        ("Asia/Tokyo", None, "Asia/Tokyo"),
    ],
)
def test_the_zone_is_that_of_the_environment_or_what_the_system_links_to(
    zone: str | None, link: str | None, expected: str, tmp_path: Path
) -> None:
    place = tmp_path / "localtime"
    if link is not None:
        place.symlink_to(link)
    told = {name: value for name, value in os.environ.items() if name != "TZ"}
    if zone is not None:
        told["TZ"] = zone
    ask = "import sys, pathlib; from ucc_client.ui.locale_choice import system_zone; "
    ask += "print(system_zone(pathlib.Path(sys.argv[1])))"
    done = subprocess.run(
        [sys.executable, "-c", ask, place], env=told, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == expected


@pytest.mark.parametrize("link", [None, "/usr/share/zoneinfo/Nowhere/Atlantis", "/srv/zone"])
def test_where_no_link_tells_the_zone_qt_does(link: str | None, tmp_path: Path) -> None:
    place = tmp_path / "localtime"
    if link is not None:
        place.symlink_to(link)
    ask = "import sys, pathlib; from PySide6.QtCore import QTimeZone; "
    ask += "from ucc_client.ui.locale_choice import system_zone; "
    ask += "print(system_zone(pathlib.Path(sys.argv[1])), QTimeZone.systemTimeZoneId().data())"
    told = {name: value for name, value in os.environ.items() if name != "TZ"}
    done = subprocess.run(
        [sys.executable, "-c", ask, place], env=told, capture_output=True, text=True, check=True
    )
    ours, qt = done.stdout.split()
    assert qt == repr(ours.encode())
