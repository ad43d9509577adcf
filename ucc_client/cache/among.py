"""One statement for any number of keys."""

from __future__ import annotations

from collections.abc import Collection

import msgspec
import sqlalchemy as sa


def among(
    column: sa.Column[int] | sa.Column[str], keys: Collection[int] | Collection[str]
) -> sa.ColumnElement[bool]:
    """Return the condition that `column` is one of `keys`.

    SQLite reads them out of one text: a parameter for each makes a new statement each time, which
    takes longer than what it finds.
    """
    told = sa.func.json_each(msgspec.json.encode(list(keys)).decode()).table_valued("value")
    return column.in_(sa.select(told.c.value))
