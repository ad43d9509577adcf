"""Joins what answers at once, where the database is one that does."""

from __future__ import annotations

from ucc_client.contract.extensions import Extension
from ucc_client.server.api.admission import Known
from ucc_client.server.api.extensions import Offer
from ucc_client.server.app import Services
from ucc_client.server.clock import system_clock
from ucc_client.server.database.engine import Database
from ucc_client.server.database.quick_reads import QuickReads
from ucc_client.server.operations.watch import Watch
from ucc_client.server.quick.answers import QuickAnswers
from ucc_client.server.quick.sessions import QuickSessions
from ucc_client.server.services.accounts import Accounts


def quick_reads(database: Database) -> QuickReads | None:
    """Return what reads at once, None for a database over a network: it may keep one waiting."""
    return None if database.is_shared else QuickReads(database)


def join_sessions(reads: QuickReads | None, accounts: Accounts) -> Known | None:
    """Return what knows at once who is signed in."""
    return QuickSessions(reads, accounts, system_clock).account_of if reads else None


def join_quick(
    reads: QuickReads | None, services: Services, offer: Offer, watch: Watch
) -> QuickAnswers | None:
    """Return what answers at once."""
    if reads is None:
        return None
    return QuickAnswers(
        reads,
        services.accounts,
        services.conferences.looks,
        changes=services.changes if Extension.CHANGES in offer else None,
        rate=services.rate,
        offer=offer,
        watch=watch,
        clock=system_clock,
    )
