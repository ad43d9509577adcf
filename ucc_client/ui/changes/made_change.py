"""A change that the user has just made in this window, and how it is reversed."""

from __future__ import annotations

import uuid

import msgspec

from ucc_client.application.commands import (
    ChangeCommand,
    ChangeTogether,
    CreateConference,
    DeleteConference,
    EditConference,
    SetModerator,
)
from ucc_client.domain.conference import Conference


class MadeChange(msgspec.Struct, frozen=True, kw_only=True):
    """`before` is what the user saw, `after` what it became, None when it was deleted.

    `begun` are conferences that began with it, in one action. `at_server` tells whether anybody
    but the user can know the conference.
    """

    command: ChangeCommand
    before: Conference
    after: Conference | None
    at_server: bool
    begun: tuple[Conference, ...] = ()

    @property
    def leaves_no_moderator(self) -> bool:
        """Whether it took the last moderator's star, or removed who had it."""
        return (
            self.after is not None
            and bool(self.after.participants)
            and any(one.is_moderator for one in self.before.participants)
            and not any(one.is_moderator for one in self.after.participants)
        )

    @property
    def is_final(self) -> bool:
        """Whether no new change can reverse it once it has left: what it deleted is not kept."""
        return isinstance(self.command, ChangeTogether) and not self.begun

    def reversal(self, key: str) -> MadeChange | None:
        """Return the new change that undoes this one, as of `key`; None for a deletion.

        A deletion is reversed from the history.
        """
        if self.after is None or isinstance(self.command, DeleteConference):
            return None
        command_id = str(uuid.uuid4())
        command: ChangeCommand
        edit = EditConference(
            command_id=str(uuid.uuid4()), key=key, base=self.after, conference=self.before
        )
        if isinstance(self.command, ChangeTogether):
            new = [one for one in self.command.changes if isinstance(one, CreateConference)]
            gone = (
                DeleteConference(command_id=str(uuid.uuid4()), key=one.command_id) for one in new
            )
            command = ChangeTogether(command_id=command_id, key=key, changes=(edit, *gone))
        elif isinstance(self.command, SetModerator):
            command = SetModerator(
                command_id=command_id,
                key=key,
                participant=self.command.participant,
                is_moderator=not self.command.is_moderator,
            )
        else:
            command = edit
        return MadeChange(
            command=command, before=self.after, after=self.before, at_server=self.at_server
        )
