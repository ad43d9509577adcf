"""Joins what answers at once, where the database is one that does."""

from __future__ import annotations

from ucc_client.contract.extensions import Extension
from ucc_client.server.api.extensions import Offer
from ucc_client.server.app import Services
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.quick_reads import QuickReads
from ucc_client.server.operations.watch import Watch
from ucc_client.server.quick.answers import QuickAnswers


def join_quick(
    database: Database, services: Services, offer: Offer, watch: Watch
) -> QuickAnswers | None:
    """Return what answers at once, None for a database over a network: it may keep one waiting."""
    if database.is_shared:
        return None
    return QuickAnswers(
        QuickReads(database),
        services.accounts,
        services.conferences.looks,
        changes=services.changes if Extension.CHANGES in offer else None,
        rate=services.rate,
        offer=offer,
        watch=watch,
        clock=system_clock,
    )
