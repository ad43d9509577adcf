"""A change that the user has just made in this window, and how it is reversed."""

from __future__ import annotations

import uuid

import msgspec

from ucc_client.application.commands import (
    ChangeCommand,
    DeleteConference,
    EditConference,
    SetModerator,
)
from ucc_client.domain.conference import Conference


class MadeChange(msgspec.Struct, frozen=True, kw_only=True):
    """`before` is what the user saw, `after` what it became, None when it was deleted.

    `at_server` tells whether anybody but the user can know the conference.
    """

    command: ChangeCommand
    before: Conference
    after: Conference | None
    at_server: bool

    def reversal(self, key: str) -> MadeChange | None:
        """Return the new change that undoes this one, as of `key`; None for a deletion.

        A deletion is reversed from the history.
        """
        if self.after is None or isinstance(self.command, DeleteConference):
            return None
        command_id = str(uuid.uuid4())
        command: ChangeCommand
        if isinstance(self.command, SetModerator):
            command = SetModerator(
                command_id=command_id,
                key=key,
                participant=self.command.participant,
                is_moderator=not self.command.is_moderator,
            )
        else:
            command = EditConference(
                command_id=command_id, key=key, base=self.after, conference=self.before
            )
        return MadeChange(
            command=command, before=self.after, after=self.before, at_server=self.at_server
        )
