"""A table of accounts as a spreadsheet writes it: what each line says, and which are wrong."""

from __future__ import annotations

import csv
import io
from typing import Any

import msgspec

from ucc_client.server.language import N_
from ucc_client.server.services.administration_error import AdministrationError

_COLUMNS = {
    "login": "login",
    "username": "login",
    "benutzername": "login",
    "firstname": "first_name",
    "vorname": "first_name",
    "familyname": "family_name",
    "lastname": "family_name",
    "surname": "family_name",
    "nachname": "family_name",
    "email": "email",
    "mail": "email",
    "number": "number",
    "nummer": "number",
    "rufnummer": "number",
    "language": "language",
    "sprache": "language",
    "administrator": "is_administrator",
    "timezone": "time_zone",
    "zeitzone": "time_zone",
}
"""Names of columns, without case, spaces and punctuation, and the fields that they fill."""

_YES = ("1", "yes", "true", "ja", "x")
_NO = ("", "0", "no", "false", "nein")


class TableLine(msgspec.Struct, frozen=True, kw_only=True):
    """One account: where it stands in the file, and the fields that the table has."""

    number: int
    login: str
    given: dict[str, Any]


class TableProblem(msgspec.Struct, frozen=True):
    """What is wrong with one line."""

    number: int
    error: AdministrationError


def read_table(content: bytes) -> tuple[list[TableLine], list[TableProblem]]:
    """Read UTF-8 (with or without a mark), columns by `;` or `,`, named in the first line.

    Raises AdministrationError when it is no such table at all.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise AdministrationError(
            N_("The file is not in UTF-8 (line {line}). Nothing was changed. Save it as UTF-8."),
            line=line,
        ) from None
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") >= first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[TableLine] = []
    problems: list[TableProblem] = []
    try:
        columns = _columns(next(reader, []))
        before = reader.line_num
        for cells in reader:
            number, before = before + 1, reader.line_num
            if any(cell.strip() for cell in cells):
                _read_line(number, cells, columns, lines, problems)
    except csv.Error as error:
        raise AdministrationError(
            N_("Line {line} cannot be read ({reason}). Nothing was changed."),
            line=reader.line_num,
            reason=error,
        ) from None
    return lines, problems + _twice(lines)


def _columns(names: list[str]) -> list[str]:
    fields = []
    for name in names:
        plain = "".join(c for c in name.casefold() if c.isalnum())
        if plain not in _COLUMNS:
            raise AdministrationError(
                N_("There is no column “{name}”. Nothing was changed. Known are {known}."),
                name=name,
                known=(
                    "login, first_name, family_name, email, number, language, administrator, "
                    "time_zone"
                ),
            )
        fields.append(_COLUMNS[plain])
    if "login" not in fields or len(set(fields)) < len(fields):
        raise AdministrationError(
            N_(
                "The first line names the columns, each of them once, and login among them. "
                "Nothing was changed."
            )
        )
    return fields


def _read_line(
    number: int,
    cells: list[str],
    columns: list[str],
    lines: list[TableLine],
    problems: list[TableProblem],
) -> None:
    if len(cells) != len(columns):
        error = AdministrationError(
            N_("it has {found} columns instead of {wanted}"), found=len(cells), wanted=len(columns)
        )
        problems.append(TableProblem(number, error))
        return
    given: dict[str, Any] = dict(zip(columns, (cell.strip() for cell in cells), strict=True))
    if "is_administrator" in given:
        word = given["is_administrator"].casefold()
        if word not in _YES and word not in _NO:
            error = AdministrationError(N_("administrator is yes or no, not “{word}”"), word=word)
            problems.append(TableProblem(number, error))
        given["is_administrator"] = word in _YES
    if given.get("language") == "":
        given["language"] = "default"
    lines.append(TableLine(number=number, login=given.pop("login"), given=given))


def _twice(lines: list[TableLine]) -> list[TableProblem]:
    first: dict[str, int] = {}
    problems = []
    for line in lines:
        known = first.setdefault(line.login, line.number)
        if known != line.number:
            error = AdministrationError(
                N_("“{login}” is in line {line} already"), login=line.login, line=known
            )
            problems.append(TableProblem(line.number, error))
    return problems
