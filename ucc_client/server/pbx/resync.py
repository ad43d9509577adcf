"""The calls that an engine has, and which of them somebody who is written down is on."""

from __future__ import annotations

from collections.abc import Collection

from ucc_client.server.pbx.engine import CallState


class Found:
    """Calls by their names and labels; those that nobody claims are left over."""

    def __init__(self, states: Collection[CallState]) -> None:
        self.calls = {state.call: state for state in states}
        self._labels = {state.label: state for state in states if state.label}
        self._unclaimed = dict(self.calls)

    def claim(self, call: str, label: str) -> CallState | None:
        """Return a call that is known by its name, or by its label where we made it."""
        state = self.calls.get(call) or self._labels.get(label)
        if state is not None:
            self._unclaimed.pop(state.call, None)
        return state

    def unclaimed(self) -> list[CallState]:
        """Return the calls of nobody who is written down."""
        return list(self._unclaimed.values())
