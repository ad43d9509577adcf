"""`ucc-server numbers`: the numbers that users and conferences can have."""

from __future__ import annotations

import argparse

import msgspec

from ucc_client.server.command_line.opening import opened
from ucc_client.server.command_line.saying import say
from ucc_client.server.language import N_
from ucc_client.server.services.number_block import NumberBlock, NumberKind


def add_numbers(options: argparse.Namespace) -> int:
    """Add numbers. Raises AdministrationError."""
    with opened(options) as here:
        count = NumberBlock(here.database).add(options.numbers, _kind(options))
    say(N_("Numbers added: {count}."), count=count)
    return 0


def remove_numbers(options: argparse.Namespace) -> int:
    """Remove numbers. Raises AdministrationError."""
    with opened(options) as here:
        count = NumberBlock(here.database).remove(options.numbers, _kind(options))
    say(N_("Numbers removed: {count}."), count=count)
    return 0


def list_numbers(options: argparse.Namespace) -> int:
    """Show all numbers, a line each or as JSON in the contract's form."""
    with opened(options) as here:
        found = NumberBlock(here.database).numbers()
    if options.json:
        print(msgspec.json.format(msgspec.json.encode(found)).decode())  # noqa: T201 - the answer
        return 0
    for one in found:
        parts = (one.exit_code, one.national_prefix, one.local_prefix, one.number)
        owner = one.assigned_user_account_id
        columns = [one.type, *(part or "-" for part in parts), str(owner or "-")]
        print("\t".join(columns))  # noqa: T201 - the answer
    return 0


def _kind(options: argparse.Namespace) -> NumberKind:
    return NumberKind(
        type=options.type,
        exit_code=options.exit_code,
        national_prefix=options.national_prefix,
        local_prefix=options.local_prefix,
    )
