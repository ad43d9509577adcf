"""Reads what somebody brings as a file, each by what knows its kind."""

from __future__ import annotations

from ucc_client.application import people_files, problem_report
from ucc_client.application.calendar_requests import CalendarRead
from ucc_client.application.people_requests import PeopleRead, ReadPeople
from ucc_client.application.queries import FileRequest
from ucc_client.application.report_requests import GetReport, ProblemReport


def read(request: FileRequest) -> PeopleRead | CalendarRead | ProblemReport:
    """Return what is in the files; nobody raises for what a stranger has written."""
    if isinstance(request, ReadPeople):
        return people_files.read(request)
    if isinstance(request, GetReport):
        return problem_report.answer(request)
    from ucc_client.application import calendar_import  # noqa: PLC0415 - costs a tenth of a second

    return calendar_import.read(request)
