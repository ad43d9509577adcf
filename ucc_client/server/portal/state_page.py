"""Admin ▸ Server: what `ucc-server check` says, while it runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from litestar import get
from litestar.di import NamedDependency
from litestar.handlers import HTTPRouteHandler

import ucc_client
from ucc_client.server.checkup.finding import Finding
from ucc_client.server.language import N_
from ucc_client.server.portal import places
from ucc_client.server.portal.frame import Frame, Page
from ucc_client.server.portal.visitor import Visitor
from ucc_client.server.worded_error import WordedError

_STATES = {"ok": N_("in order"), "warning": N_("look at it"), "failed": N_("does not work")}
_PARTS = {
    "database": N_("Database"),
    "mail": N_("Mail"),
    "TLS": N_("Encryption"),
    "key": N_("Key"),
    "disk": N_("Disk"),
    "clock": N_("Clock"),
}


class StatePage:
    """Shows the findings; `look` makes them afresh."""

    def __init__(self, frame: Frame, look: Callable[[], Iterator[Finding]]) -> None:
        self._frame, self._look = frame, look

    def page(self, visitor: Visitor) -> Page:
        """Return the page."""
        texts = self._frame.texts(visitor)

        def words(finding: Finding) -> str:
            values = {
                name: value.said_in(texts) if isinstance(value, WordedError) else value
                for name, value in finding.values.items()
            }
            said: str = texts.gettext(finding.text).format(**values)
            return said

        lines = [
            {
                "part": texts.gettext(_PARTS[one.part]) if one.part in _PARTS else one.part,
                "state": one.state,
                "says": texts.gettext(_STATES[one.state]),
                "words": words(one),
            }
            for one in self._look()
        ]
        return self._frame.show(visitor, "state.html", lines=lines, version=ucc_client.__version__)


def state_routes(page: StatePage) -> list[HTTPRouteHandler]:
    """Return the handler of the page."""

    @get(places.STATE, sync_to_thread=True, opt={"administrator": True})
    def state(visitor: NamedDependency[Visitor]) -> Page:
        return page.page(visitor)

    return [state]
