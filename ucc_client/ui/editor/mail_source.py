"""Where the mails come from that are looked at before saving."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from ucc_client.application.changes import Connection, Result, StateChanged
from ucc_client.application.commands import ChangeTogether, CreateConference, EditConference
from ucc_client.application.queries import GetMails
from ucc_client.domain.conference import Conference
from ucc_client.ui.bridge import Bridge


class MailOffer(msgspec.Struct, frozen=True):
    """A change that saving may mean, with a name where there are several."""

    name: str
    change: CreateConference | EditConference | ChangeTogether


Offers = Callable[[Conference], Sequence[MailOffer]]
"""Gives what saving this conference may mean, the likeliest first."""


class MailSource(QObject):
    """Asks the server for the mails of a change."""

    reachable = Signal()
    """The server is reached (again): what could not be asked can be asked now."""

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._was_online = False
        bridge.state_changed.connect(self._state_changed)

    def ask(self, offer: MailOffer, receive: Callable[[Result], None]) -> None:
        """Ask; `receive` gets `Mails`, or why there are none."""
        self._bridge.send(GetMails(change=offer.change), receive)

    def _state_changed(self, state: StateChanged) -> None:
        is_online = state.connection in (Connection.ONLINE, Connection.SYNCING)
        if is_online and not self._was_online:
            self.reachable.emit()
        self._was_online = is_online


def creating(conference: Conference) -> list[MailOffer]:
    """Offer to create a conference."""
    return [MailOffer("", CreateConference(command_id="", conference=conference))]


def changing(key: str, base: Conference, wanted: Conference) -> list[MailOffer]:
    """Offer to change a conference."""
    edit = EditConference(command_id="", key=key, base=base, conference=wanted)
    return [MailOffer("", edit)]
