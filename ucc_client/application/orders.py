"""Orders of the command line, carried out by the owner of the data folder.

The owner is a window's worker, which lets orders in by its side door, or the command itself
when no window is there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from ucc_client.application.changes import Message, Rescued
from ucc_client.application.command_line import words
from ucc_client.application.command_line.carry_out import carry_out
from ucc_client.application.command_line.order import Exit, Order, Outcome
from ucc_client.application.ownership import Ownership
from ucc_client.application.service import Service
from ucc_client.application.side_door import knock
from ucc_client.cache.accounts import Accounts
from ucc_client.cache.certificates import Certificates
from ucc_client.cache.sign_in_kinds import SignInKinds
from ucc_client.contract.server_address import normalise
from ucc_client.sync.schedule import Timing

PATIENCE_S = 60.0
"""How long another command may take before this one gives up."""
_LOOK_S = 0.1

Clock = Callable[[], int]


def perform(data: Path, order: Order, clock: Clock) -> Outcome:
    """Carry out `order` here, or let the worker of a running window do it.

    An order that lost its answer is given again: its id makes sure that it is done once.
    """
    ownership = Ownership(data)
    end = time.monotonic() + PATIENCE_S
    while True:
        if ownership.take():
            try:
                return perform_here(data, order, clock)
            finally:
                ownership.give_up()
        outcome = knock(data, order)
        if outcome is not None:
            return outcome
        if time.monotonic() > end:
            return Outcome(code=Exit.FAILED, notes=(words.BUSY,))
        time.sleep(_LOOK_S)


def perform_here(data: Path, order: Order, clock: Clock) -> Outcome:
    """Carry out `order` with a service of its own; only for the owner of the folder."""
    accounts = Accounts(data)
    named = _named(accounts, order)
    if isinstance(named, Outcome):
        return named
    told: list[str] = []

    def hear(message: Message) -> None:
        if isinstance(message, Rescued):
            told.extend(words.rescued(message))

    service = Service(
        accounts,
        Certificates(data),
        SignInKinds(data),
        hear,
        clock,
        offline=order.offline,
        timing=Timing(hold=False),
    )
    service.start()
    try:
        outcome = carry_out(service, named, now=clock())
        return msgspec.structs.replace(outcome, notes=(*told, *outcome.notes))
    finally:
        service.stop()


def perform_beside(service: Service, data: Path, order: Order, clock: Clock) -> Outcome:
    """Carry out `order` by a window's service; another account's by one of its own."""
    opened = service.opened
    if opened is None:
        return perform_here(data, order, clock)
    account = opened.account
    meant = (order.server in ("", account.server) or _same(order.server, account.server)) and (
        order.login in ("", account.login)
    )
    if not meant:
        return perform_here(data, order, clock)
    named = msgspec.structs.replace(order, server=account.server, login=account.login)
    return carry_out(service, named, now=clock())


def _named(accounts: Accounts, order: Order) -> Order | Outcome:
    """Return the order with server and login, those of the account used last when not given."""
    server = order.server
    if server:
        try:
            server = normalise(server)
        except ValueError:
            return Outcome(code=Exit.USAGE, notes=(words.NO_SERVER_ADDRESS,))
    if server and order.login:
        return msgspec.structs.replace(order, server=server)
    known = accounts.find(server or None, order.login or None)
    if known is None:
        return Outcome(code=Exit.USAGE, notes=(words.WHICH_ACCOUNT,))
    return msgspec.structs.replace(order, server=known.server, login=known.login)


def _same(typed: str, server: str) -> bool:
    try:
        return normalise(typed) == server
    except ValueError:
        return False
