"""A conference's name becomes the name of a file that every system takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.domain.file_name import file_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Weekly stand-up", "Weekly stand-up.ics"),
        ("Prüfung: 50/50?", "Prüfung 50 50.ics"),
        ("../../etc/passwd", "etc passwd.ics"),
        ("  two\nlines ", "two lines.ics"),
        ("…", "….ics"),
        ("...", "Conference.ics"),
        ("", "Conference.ics"),
        ("nul", "Conference.ics"),
        ("COM1.old", "Conference.ics"),
        ("a" * 200, "a" * 80 + ".ics"),
        ("abc\u202excod", "abc xcod.ics"),
    ],
)
def test_a_name_becomes_a_files_name(text: str, expected: str) -> None:
    assert file_name(text, "ics", "Conference") == expected


@given(text=st.text())
def test_no_text_leads_into_another_folder_or_breaks_a_line(text: str) -> None:
    name = file_name(text, "ics", "Conference")
    assert Path("folder", name).parent == Path("folder")
    assert name.isprintable() or not any(c in name for c in "\n\r\0/\\")
    assert name.endswith(".ics")
    assert not name.startswith((".", " "))
