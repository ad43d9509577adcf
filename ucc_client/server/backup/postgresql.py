"""Dumps of a PostgreSQL database by its own tools, and their way back in one transaction."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import inspect, make_url, text

from ucc_client.server.backup.error import BackupError
from ucc_client.server.backup.sqlite import ID_JUMP
from ucc_client.server.database.engine import Database
from ucc_client.server.database.tables import metadata
from ucc_client.server.language import N_

_COUNTED = ("conferences", "participants", "mails")
"""Tables whose ids are never used again."""


def dump(database: Database, target: Path) -> None:
    """Write our tables as SQL, as of one moment. Raises BackupError."""
    tables = [option for name in our_tables(database) for option in ("--table", name)]
    options = ["--no-owner", "--no-privileges", "--file", str(target), *tables]
    _run("pg_dump", options, database)


def restore(database: Database, dumped: Path, folder: Path) -> None:
    """Put a dump in the place of our tables, wholly or not at all; `folder` is for its scripts.

    To clients it is another database afterwards: they read all again, and sign in. Raises
    BackupError.
    """
    before, after = folder / "before.sql", folder / "after.sql"
    present = ", ".join(f'"{name}"' for name in our_tables(database))
    before.write_text(f"DROP TABLE IF EXISTS {present};\n" if present else "", "utf-8")
    after.write_text(_begin_anew(), "utf-8")
    options = ["--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1"]
    for script in (before, dumped, after):
        options += ["--file", str(script)]
    database.close()
    _run("psql", options, database)


def our_tables(database: Database) -> list[str]:
    """Return the tables of ours that are there."""
    known = {*metadata.tables, "alembic_version"}
    return sorted(known & set(inspect(database.engine).get_table_names()))


def others_connected(database: Database) -> bool:
    """Tell whether anybody else has a connection to this database."""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    with database.read() as connection:
        return bool(connection.execute(text(query)).scalar_one())


def _begin_anew() -> str:
    jumps = "".join(
        f"PERFORM setval(pg_get_serial_sequence('public.{name}', 'id'), "
        f"nextval(pg_get_serial_sequence('public.{name}', 'id')) + {ID_JUMP});\n"
        for name in _COUNTED
    )
    return f"""DO $$ BEGIN
IF EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'public'
           AND table_name = 'installation' AND column_name = 'epoch') THEN
UPDATE public.installation SET epoch = '{secrets.token_hex(8)}';
END IF;
DELETE FROM public.tokens;
{jumps}END $$;
"""  # noqa: S608 - nothing in it comes from outside


def _run(tool: str, options: Sequence[str], database: Database) -> None:
    program = shutil.which(tool)
    if program is None:
        raise BackupError(
            N_(
                "{tool} is missing, without which a PostgreSQL database is neither saved nor "
                "restored. Nothing was changed. Install PostgreSQL's client programs "
                "(postgresql-client)."
            ),
            tool=tool,
        )
    done = subprocess.run(
        [program, *options],
        env={**os.environ, **_connection(database)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    if done.returncode != 0:
        raise BackupError(
            N_("{tool} failed. Nothing was changed. It says: {reason}"),
            tool=tool,
            reason=done.stderr.decode(errors="replace").strip()[:500],
        )


def _connection(database: Database) -> dict[str, str]:
    """Return where the database is by environment: arguments can be read by others."""
    url = make_url(database.engine.url)
    told = {
        "PGHOST": url.host or "",
        "PGPORT": str(url.port or ""),
        "PGUSER": url.username or "",
        "PGPASSWORD": str(url.password or ""),
        "PGDATABASE": url.database or "",
    }
    for name, value in url.query.items():
        told[f"PG{name.upper()}"] = value if isinstance(value, str) else ",".join(value)
    return {name: value for name, value in told.items() if value}
