"""Contact cards and tables are read in the worker, and what is wrong is said with its line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucc_client.application import people_files
from ucc_client.application.contact_cards import CardError, read_cards
from ucc_client.application.people_files import read
from ucc_client.application.people_requests import FileProblem, FileTrouble, PeopleRead, ReadPeople
from ucc_client.domain.participant import Participant

ANNA = Participant(display_name="Anna Berg", phone_number="+49-721-555", email="anna@example.org")
BEN = Participant(display_name="Ben Kurz", phone_number="+49 170 1", email="ben@example.org")
CLARA = Participant(display_name="Clara Köhler", phone_number="12")

FOUR = """BEGIN:VCARD
VERSION:4.0
FN:Anna Berg
N:Berg;Anna;;;
TEL;VALUE=uri;TYPE=fax:tel:+49-721-556
TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+49-721-1
TEL;VALUE=uri;PREF=1;TYPE="voice,work":tel:+49-721-555;ext=9
item1.EMAIL;PREF=1:anna@exam
 ple.org
NOTE:Hello\\, world
END:VCARD
"""
THREE = """BEGIN:VCARD
VERSION:3.0
N:Kurz;Ben;;;
FN:Ben Kurz
TEL;TYPE=WORK,FAX:+49 30 2
TEL;TYPE=CELL:+49 170 1
EMAIL;TYPE=INTERNET:other@example.org
EMAIL;TYPE=INTERNET,PREF:ben@example.org
PHOTO;ENCODING=b;TYPE=JPEG:AAAA
END:VCARD
"""
TWO = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=C3=B6hler;Clara
TEL;CELL:12
END:VCARD
"""


def _written(folder: Path, name: str, content: bytes | str) -> ReadPeople:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return ReadPeople(paths=(str(path),))


def test_cards_whose_lines_end_as_the_standard_says_are_cards(tmp_path: Path) -> None:
    found = read(_written(tmp_path, "a.vcf", FOUR.replace("\n", "\r\n")))
    assert found == PeopleRead(people=(ANNA,))


def test_cards_of_every_version_are_read_from_one_file(tmp_path: Path) -> None:
    request = _written(tmp_path, "all.vcf", FOUR + THREE.replace("\n", "\r\n") + TWO)
    assert read(request) == PeopleRead(people=(ANNA, BEN, CLARA))


def test_cards_that_another_program_hands_over_are_read_without_a_file() -> None:
    assert read(ReadPeople(text=FOUR)).people == (ANNA,)


def test_a_broken_card_is_said_with_its_line_and_the_others_are_read(tmp_path: Path) -> None:
    broken = "BEGIN:VCARD\nVERSION:4.0\nFN:X\nwhat is this\nEND:VCARD\n"
    nobody = "BEGIN:VCARD\nVERSION:4.0\nNOTE:?\nEND:VCARD\n"
    unclosed = "BEGIN:VCARD\nVERSION:4.0\nFN:Y\n"
    answer = read(_written(tmp_path, "some.vcf", TWO + broken + nobody + unclosed + THREE))
    assert answer.people == (CLARA, BEN)
    assert [(t.file, t.problem, t.line) for t in answer.troubles] == [
        ("some.vcf", FileProblem.BAD_CARD, 6),
        ("some.vcf", FileProblem.BAD_CARD, 11),
        ("some.vcf", FileProblem.BAD_CARD, 15),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_tables_are_read_as_office_programs_write_them(tmp_path: Path, encoding: str) -> None:
    text = "Name;Rufnummer\r\nClara Köhler;12\r\n"
    assert read(_written(tmp_path, "p.csv", text.encode(encoding))).people == (CLARA,)


def test_what_is_no_list_of_people_is_said(tmp_path: Path) -> None:
    problems = {
        "picture.png": (b"\x89PNG\r\n\0\0", FileProblem.OTHER_KIND),
        "things.csv": ("Product,Colour\nChair,green\n", FileProblem.OTHER_KIND),
        "empty.csv": ("", FileProblem.UNREADABLE),
        "titles.csv": ("Name,Mail\n", FileProblem.NOBODY),
        "quote.csv": ('Name,Mail\n"Anna,', FileProblem.BAD_TABLE),
    }
    for name, (content, problem) in problems.items():
        answer = read(_written(tmp_path, name, content))
        assert [(t.file, t.problem) for t in answer.troubles] == [(name, problem)]
        assert answer.people == ()


def test_folders_pipes_and_what_is_not_there_are_unreadable(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("", "pipe", "missing"):
        answer = read(ReadPeople(paths=(str(tmp_path / name),)))
        assert [t.problem for t in answer.troubles] == [FileProblem.UNREADABLE]


def test_files_have_a_size_and_a_number_beyond_which_they_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_files, "MOST_BYTES", 400)
    request = _written(tmp_path, "one.vcf", TWO)
    large = _written(tmp_path, "large.vcf", THREE + FOUR)
    assert read(large).troubles == (FileTrouble(file="large.vcf", problem=FileProblem.TOO_LARGE),)
    many = read(ReadPeople(paths=request.paths * (people_files.MOST_FILES + 3)))
    assert len(many.people) == people_files.MOST_FILES
    assert [t.problem for t in many.troubles] == [FileProblem.TOO_MANY_FILES]


_LINES = st.sampled_from(
    [
        *FOUR.splitlines(),
        *THREE.splitlines(),
        *TWO.splitlines(),
        "TEL;TYPE=:",
        "N:",
        "EMAIL;=:x",
        "PHOTO;ENCODING=b:!",
        "FN;ENCODING=QUOTED-PRINTABLE:=C3=",
        "ORG:;",
        ";:",
        "",
    ]
)


@given(st.lists(_LINES, max_size=12))
def test_whatever_stands_in_a_card_is_read_or_refused(lines: list[str]) -> None:
    text = "BEGIN:VCARD\n" + "\n".join(lines)
    for one in read_cards(text):
        if isinstance(one, CardError):
            assert text.split("\n")[one.line - 1] == "BEGIN:VCARD"
        else:
            assert one != Participant()


@pytest.mark.parametrize("library", ["vobject", "phonenumbers", "icalendar"])
def test_no_library_is_there_before_somebody_needs_it(library: str) -> None:
    program = f"import sys, ucc_client.application.worker; sys.exit({library!r} in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == 0
