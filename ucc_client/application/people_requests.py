"""What the dialog asks about the people in it."""

from __future__ import annotations

import enum

import msgspec

from ucc_client.application.commands import Request
from ucc_client.domain.number_plan import NumberJudgement
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_group import PeopleGroup


class RecognisePeople(Request, frozen=True, kw_only=True, tag=True):
    """Ask what the cache knows of people beyond what is typed; answered with `Recognised`."""

    people: tuple[Participant, ...]


class Recognised(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Those who were asked about, in their order, each with what is known in addition."""

    people: tuple[Participant, ...]


class JudgeNumbers(Request, frozen=True, kw_only=True, tag=True):
    """Ask what numbers are, by the server's place in the network; answered with `Judged`."""

    numbers: tuple[str, ...]


class Judged(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """What the numbers are that were asked about, in their order."""

    judgements: tuple[NumberJudgement, ...]


class ReadPeople(Request, frozen=True, kw_only=True, tag=True):
    """Ask who stands in files, or in contact cards that came as text; answered with `PeopleRead`.

    `paths` are absolute, of this computer.
    """

    paths: tuple[str, ...] = ()
    text: str = ""


class FileProblem(enum.StrEnum):
    """Why a file, or a part of it, was not read."""

    UNREADABLE = "unreadable"
    """It is not there, empty, no file, or not for this user."""
    TOO_LARGE = "too large"
    TOO_MANY_FILES = "too many files"
    """This file and those after it were left out."""
    OTHER_KIND = "other kind"
    """Neither cards nor a table in which anybody could be found."""
    BAD_CARD = "bad card"
    BAD_TABLE = "bad table"
    NOBODY = "nobody"


class FileTrouble(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with a file; `line` counts from 1, 0 where it is the whole."""

    file: str
    problem: FileProblem
    line: int = 0


class PeopleRead(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """Who stands in the files, in their order, and what could not be read."""

    people: tuple[Participant, ...]
    troubles: tuple[FileTrouble, ...] = ()


class TableTitles(msgspec.Struct, frozen=True, kw_only=True):
    """How the columns of a table are called, and what divides them."""

    name: str
    number: str
    email: str
    moderator: str
    yes: str
    delimiter: str


class WritePeople(Request, frozen=True, kw_only=True, tag=True):
    """Write people into a file at `path`; answered with `calendar_requests.FileWritten`.

    Where that ends in `.csv` it is a table, else it is contact cards (vCard). Without `people` all
    are written whom the account knows.
    """

    path: str
    titles: TableTitles
    people: tuple[Participant, ...] | None = None


class GetGroups(Request, frozen=True, kw_only=True, tag=True):
    """Ask for the user's groups of people; answered with `Groups`, as are the two after it."""


class KeepGroup(Request, frozen=True, kw_only=True, tag=True):
    """Keep people under a name, instead of those who were kept under it."""

    group: PeopleGroup


class ForgetGroup(Request, frozen=True, kw_only=True, tag=True):
    """Let the group of this name go."""

    name: str


class Groups(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """All groups, by name."""

    groups: tuple[PeopleGroup, ...]


PeopleQuery = RecognisePeople | JudgeNumbers | GetGroups | KeepGroup | ForgetGroup
"""What the cache answers about people."""
