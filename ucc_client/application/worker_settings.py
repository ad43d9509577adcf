"""What the user prefers of the worker, and what is to be kept of accounts."""

from __future__ import annotations

import msgspec

from ucc_client.application.commands import GetAccounts, Request, WorkOffline
from ucc_client.application.log_detail import LogDetail


class SetPace(Request, frozen=True, kw_only=True, tag=True):
    """Say how often a server is asked that does not tell by itself what changed, in seconds.

    A round begins at once. A worker that is started anew has to be told again.
    """

    usual_s: float


class SetLogDetail(Request, frozen=True, kw_only=True, tag=True):
    """Say how much is written into the log; a worker that is started anew has to be told again."""

    detail: LogDetail


class GetLocalData(Request, frozen=True, kw_only=True, tag=True):
    """Ask what would be lost with an account's data on this computer; see `LocalData`."""

    server: str
    login: str


class LocalData(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """How many changes were never sent; None where that cannot be read."""

    unsent: int | None


class ForgetAccount(Request, frozen=True, kw_only=True, tag=True):
    """Delete what this computer has of an account that is not open, with its password.

    One that is open is left by `commands.SignOut`.
    """

    server: str
    login: str


class LookForVersion(Request, frozen=True, kw_only=True, tag=True):
    """Ask an address for a newer version of the program; see `NewerVersion`."""

    address: str


class NewerVersion(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """There is a newer version, and where people get it."""

    version: str
    page: str


WorkerSetting = (
    SetPace
    | SetLogDetail
    | GetLocalData
    | ForgetAccount
    | GetAccounts
    | WorkOffline
    | LookForVersion
)
"""What is about the worker itself, or about accounts whether they are open or not."""
