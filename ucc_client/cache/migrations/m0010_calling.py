"""Waiting changes may say how the calls of a conference go.

No table changes: the number keeps a program that does not know these fields from sending such a
change without them.
"""

from __future__ import annotations

import sqlalchemy as sa


def upgrade(_connection: sa.Connection) -> None:
    """Leave the tables as they are."""
