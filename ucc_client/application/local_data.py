"""What is written on this computer: of accounts that nobody has open, and of what happened."""

from __future__ import annotations

from ucc_client.application import passwords
from ucc_client.application.changes import Done, Result
from ucc_client.application.log_detail import write_in_worker
from ucc_client.application.worker_settings import (
    ForgetAccount,
    GetLocalData,
    LocalData,
    SetLogDetail,
)
from ucc_client.cache.accounts import Account, Accounts
from ucc_client.cache.errors import NotStoredError
from ucc_client.cache.left_behind import unsent


def take(
    request: SetLogDetail | GetLocalData | ForgetAccount,
    accounts: Accounts,
    opened: Account | None,
) -> Result:
    """Do what is asked; raises NotStoredError when data cannot be deleted, or is of `opened`."""
    if isinstance(request, SetLogDetail):
        write_in_worker(request.detail)
        return Done()
    known = accounts.find(request.server, request.login)
    if isinstance(request, GetLocalData):
        return LocalData(unsent=unsent(accounts.database_of(known)) if known else 0)
    if known is not None and known.is_same_user(opened):
        raise NotStoredError("the account is open")
    passwords.forget(request.server, request.login)
    try:
        if known is not None:
            accounts.forget(known)
    except OSError as error:
        raise NotStoredError(f"an account's data stays: {error.strerror}") from error
    return Done()
