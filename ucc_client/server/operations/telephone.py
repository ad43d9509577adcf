"""What is told of the telephone to those who run the server."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from ucc_client.contract.live import LiveState
from ucc_client.server.clock import Clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.telephone_tables import live_people, telephone_lead
from ucc_client.server.operations.health import FINE, Part
from ucc_client.server.operations.metrics import Observed
from ucc_client.server.refusals import RefusalError
from ucc_client.server.services.live_rows import OVER

if TYPE_CHECKING:
    from ucc_client.server.pbx.worker import TelephoneWorker

_log = logging.getLogger(__name__)

_STATES = tuple(state.value for state in LiveState if state.value not in OVER)
_RESULTS = ("answered", "busy", "rejected", "unknown-number", "no-answer", "hung-up", "failed")


def telephone_observations(database: Database, worker: TelephoneWorker) -> list[Observed]:
    """Return what is observed of the telephone."""

    def made() -> dict[str, float]:
        counted = worker.made
        return {result: counted[result] for result in _RESULTS}

    return [
        Observed(
            "ucc_telephone_leads",
            "Whether this process leads the telephone engine",
            counter=False,
            label="",
            read=lambda: {"": worker.leads},
        ),
        Observed(
            "ucc_telephone_connected",
            "Whether this process leads the telephone engine and is connected to it",
            counter=False,
            label="",
            read=lambda: {"": worker.is_connected},
        ),
        Observed(
            "ucc_telephone_calls",
            "Calls that this process leads, callers who have typed no PIN yet included",
            counter=False,
            label="",
            read=lambda: {"": worker.calls},
        ),
        Observed(
            "ucc_telephone_people",
            "People in running conferences (of all processes)",
            counter=False,
            label="state",
            read=_people(database),
        ),
        Observed(
            "ucc_telephone_calls_made",
            "Calls that this process has made",
            counter=True,
            label="result",
            read=made,
        ),
    ]


def telephone_part(database: Database, worker: TelephoneWorker, clock: Clock) -> Part:
    """Return the part that says whether calls are led, by this process or another one."""
    lead = select(telephone_lead.c.is_connected, telephone_lead.c.until)

    def ask() -> str:
        if not worker.alive:
            return "the telephone is not worked on"
        try:
            with database.read() as connection:
                row = connection.execute(lead).first()
        except (SQLAlchemyError, RefusalError, OSError) as error:
            return f"nobody can say who leads the telephone engine ({type(error).__name__})"
        if row is None or row.until <= clock():
            return "no process leads the telephone engine"
        return FINE if row.is_connected else "the telephone engine does not answer"

    return ask


def _people(database: Database) -> Callable[[], dict[str, float]]:
    query = (
        select(live_people.c.state, func.count().label("number"))
        .where(live_people.c.state.in_(_STATES))
        .group_by(live_people.c.state)
    )

    def read() -> dict[str, float]:
        try:
            with database.read() as connection:
                counted = {row.state: row.number for row in connection.execute(query)}
        except (SQLAlchemyError, RefusalError) as error:
            _log.warning("the people in conferences cannot be counted: %s", type(error).__name__)
            return {}
        return {state: counted.get(state, 0) for state in _STATES}

    return read
