"""What the user prefers of the worker: how often it asks a server, and how much it writes down."""

from __future__ import annotations

from ucc_client.application.commands import Request


class SetPace(Request, frozen=True, kw_only=True, tag=True):
    """Say how often a server is asked that does not tell by itself what changed, in seconds.

    A round begins at once. A worker that is started anew has to be told again.
    """

    usual_s: float


WorkerSetting = SetPace
"""What holds until the worker ends."""
