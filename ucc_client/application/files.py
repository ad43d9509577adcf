"""Reads what somebody brings as a file, and writes what somebody takes away."""

from __future__ import annotations

from collections.abc import Callable

from ucc_client.application import exports, people_files, problem_report
from ucc_client.application.calendar_requests import CalendarRead, ReadCalendar
from ucc_client.application.changes import Result
from ucc_client.application.desk import OpenAccount
from ucc_client.application.people_requests import PeopleRead, ReadPeople
from ucc_client.application.queries import FileRequest
from ucc_client.application.report_requests import GetReport, ProblemReport


def take(
    request: FileRequest, opened: OpenAccount | None, now: int, answer: Callable[[Result], None]
) -> None:
    """Read or write, and answer, now or later; `now` is epoch milliseconds."""
    if isinstance(request, exports.ExportRequest):
        exports.begin(opened, request, now, answer)
    else:
        answer(read(request))


def read(
    request: ReadPeople | ReadCalendar | GetReport,
) -> PeopleRead | CalendarRead | ProblemReport:
    """Return what is in the files; nobody raises for what a stranger has written."""
    if isinstance(request, ReadPeople):
        return people_files.read(request)
    if isinstance(request, GetReport):
        return problem_report.answer(request)
    from ucc_client.application import calendar_import  # noqa: PLC0415 - costs a tenth of a second

    return calendar_import.read(request)
