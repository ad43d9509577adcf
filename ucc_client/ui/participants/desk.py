"""Asks the worker about people; every answer comes later, on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ucc_client.application.changes import Result
from ucc_client.application.people_requests import (
    ForgetGroup,
    GetGroups,
    Groups,
    Judged,
    JudgeNumbers,
    KeepGroup,
    PeopleRead,
    ReadPeople,
    Recognised,
    RecognisePeople,
    WritePeople,
)
from ucc_client.application.queries import AnyRequest, People, SearchPeople
from ucc_client.domain.number_plan import NumberJudgement
from ucc_client.domain.participant import Participant
from ucc_client.domain.people_group import PeopleGroup
from ucc_client.ui.participants.completer import PeopleReceiver

Send = Callable[[AnyRequest, Callable[[Result], None]], object]
GroupsReceiver = Callable[[Sequence[PeopleGroup]], None]
Recogniser = Callable[[Sequence[Participant]], None]


class PeopleDesk:
    """Hands answers on, and nothing where there is none."""

    def __init__(self, send: Send) -> None:
        self._send = send

    def search(self, text: str, receive: PeopleReceiver) -> None:
        """Ask who fits a text."""

        def answered(result: Result) -> None:
            if isinstance(result, People):
                receive(result.people)

        self._send(SearchPeople(text=text), answered)

    def judge(
        self, numbers: Sequence[str], receive: Callable[[Sequence[NumberJudgement]], None]
    ) -> None:
        """Ask what numbers are."""

        def answered(result: Result) -> None:
            if isinstance(result, Judged):
                receive(result.judgements)

        self._send(JudgeNumbers(numbers=tuple(numbers)), answered)

    def groups(
        self, receive: GroupsReceiver, change: KeepGroup | ForgetGroup | None = None
    ) -> None:
        """Ask for all groups, as they are after a `change`."""

        def answered(result: Result) -> None:
            if isinstance(result, Groups):
                receive(result.groups)

        self._send(GetGroups() if change is None else change, answered)

    def read(self, request: ReadPeople, receive: Callable[[PeopleRead], None]) -> None:
        """Ask who stands in files."""

        def answered(result: Result) -> None:
            if isinstance(result, PeopleRead):
                receive(result)

        self._send(request, answered)

    def write(self, request: WritePeople, receive: Callable[[Result], None]) -> None:
        """Have people written into a file."""
        self._send(request, receive)

    def recognise(self, people: Sequence[Participant], receive: Recogniser) -> None:
        """Ask what is known of people beyond what is typed."""

        def answered(result: Result) -> None:
            if isinstance(result, Recognised) and len(result.people) == len(people):
                receive(result.people)

        self._send(RecognisePeople(people=tuple(people)), answered)
