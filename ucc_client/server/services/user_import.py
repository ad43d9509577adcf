"""Many accounts at once, all or nothing."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, select

from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import users
from ucc_client.server.keys import Keys
from ucc_client.server.services.administration_error import AdministrationError
from ucc_client.server.services.user_fields import UserFields, problems_of
from ucc_client.server.services.user_rows import (
    alone,
    check_administrator_left,
    fields_of,
    insert_user,
    update_user,
)
from ucc_client.server.services.user_table import TableLine, TableProblem


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did, or would do: logins; `passwords` are those of the new users."""

    added: list[str]
    changed: list[str]
    unchanged: list[str]
    passwords: dict[str, str]


class WrongLinesError(Exception):
    """Some lines cannot become accounts; nothing was changed."""

    def __init__(self, problems: list[TableProblem]) -> None:
        super().__init__(f"{len(problems)} lines")
        self.problems = sorted(problems, key=lambda problem: problem.number)


class _NotMeantError(Exception):
    """Undoes what was only tried."""


def _undo(_passwords: dict[str, str]) -> None:
    raise _NotMeantError


class UserImport:
    """Makes the accounts that are new, and writes over the others all but their passwords."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database, self._keys = database, keys

    def run(
        self,
        lines: Sequence[TableLine],
        problems: Sequence[TableProblem],
        keep_passwords: Callable[[dict[str, str]], None] | None,
    ) -> Outcome:
        """Import in one transaction; without `keep_passwords` it is only tried.

        `keep_passwords` is given the new users' passwords before anything is committed, and what
        it raises undoes everything. Raises WrongLinesError with everything that is wrong, also
        what `problems` knew before, or AdministrationError.
        """
        keep = keep_passwords or _undo
        outcome = None
        try:
            with self._database.write() as connection:
                outcome = self._all(connection, lines, list(problems))
                keep(outcome.passwords)
        except _NotMeantError:
            pass
        assert outcome is not None  # noqa: S101 - or something else was raised
        return outcome

    def _all(
        self, connection: Connection, lines: Sequence[TableLine], problems: list[TableProblem]
    ) -> Outcome:
        alone(connection)
        outcome = Outcome(added=[], changed=[], unchanged=[], passwords={})
        known = {row.login: row for row in connection.execute(select(users))}
        twice = {problem.number for problem in problems}
        for line in lines:
            row = known.get(line.login)
            start = UserFields(login=line.login) if row is None else fields_of(row)
            wanted = msgspec.structs.replace(start, **line.given)
            wrong = [TableProblem(line.number, error) for error in problems_of(wanted)]
            problems += wrong
            if wrong or line.number in twice:
                continue
            try:
                if row is None:
                    password = outcome.passwords[line.login] = secrets.token_urlsafe(12)
                    insert_user(connection, self._keys, wanted, password)
                    outcome.added.append(line.login)
                elif update_user(connection, row, wanted):
                    outcome.changed.append(line.login)
                else:
                    outcome.unchanged.append(line.login)
            except AdministrationError as error:
                problems.append(TableProblem(line.number, error))
        if problems:
            raise WrongLinesError(problems)
        check_administrator_left(connection)
        return outcome
