"""What an account is called."""

from __future__ import annotations

from ucc_client.cache.accounts import Account


def called(account: Account) -> str:
    """Return who, and where: `Anna Berg · conf.example.org`."""
    return f"{account.name} · {account.server.partition('//')[2] or account.server}"
