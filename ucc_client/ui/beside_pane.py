"""What stands beside the pane: the details, below the lines that speak of the connection.

Nobody can see the details of a conference before the worker has told them; so at the first paint
there is only their ground, and the code for them is read behind it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ucc_client.ui.icons import Icons
from ucc_client.ui.style import Theme
from ucc_client.ui.words import Words

if TYPE_CHECKING:
    from ucc_client.application.connection_state import StateChanged
    from ucc_client.ui.conferences.details import DetailsView
    from ucc_client.ui.offline_banner import OfflineBanner
    from ucc_client.ui.vanished_banner import VanishedBanner


class Furniture(NamedTuple):
    """The details, the line that says that one is offline, and the one that asks what is gone."""

    details: DetailsView
    banner: OfflineBanner
    vanished: VanishedBanner


class BesidePane(QStackedWidget):
    """Bare ground until somebody asks for what stands on it."""

    furnished = Signal(object)
    """The `Furniture` has come."""

    def __init__(self, theme: Theme, icons: Icons, words: Words) -> None:
        super().__init__()
        self._theme, self._icons, self._words = theme, icons, words
        self._state: StateChanged | None = None
        self._may_plan, self._is_compact = True, False
        self._there: Furniture | None = None
        self._steps = self._furnish()
        self._ground = QWidget()
        self._ground.setProperty("kind", "base")
        self.addWidget(self._ground)

    def is_furnished(self) -> bool:
        """Tell whether the furniture is there."""
        return self._there is not None

    def furniture(self) -> Furniture:
        """Return what stands here, put in its place for who asks first."""
        there = self._there
        while there is None:
            next(self._steps)
            there = self._there
        return there

    def furnishing(self) -> Iterator[None]:
        """Put it there in the steps of this iterator."""
        while self._there is None:
            next(self._steps)
            yield

    def show_state(self, state: StateChanged) -> None:
        """Show or hide the lines."""
        self._state = state
        if self._there is not None:
            self._there.banner.show_state(state)
            self._there.vanished.show_state(state)

    def allow_new(self, allowed: bool) -> None:
        """Offer to plan a conference, or not while nobody is signed in."""
        self._may_plan = allowed
        if self._there is not None:
            self._there.details.allow_new(allowed)

    def use_room(self, *, compact: bool) -> None:
        """Use little or much room for each line."""
        self._is_compact = compact
        if self._there is not None:
            self._there.details.page.use_room(compact=compact)

    def _furnish(self) -> Iterator[None]:
        from ucc_client.ui.conferences.details import DetailsView
        from ucc_client.ui.offline_banner import OfflineBanner
        from ucc_client.ui.styled_ahead import styled_ahead
        from ucc_client.ui.vanished_banner import VanishedBanner

        theme, icons, words = self._theme, self._icons, self._words
        details = DetailsView(theme, icons, words, at_once=False)
        vanished = VanishedBanner(theme, icons)
        made = Furniture(details, OfflineBanner(theme, icons, words, details, vanished), vanished)
        self.addWidget(made.banner)
        yield
        yield from details.making()
        yield from styled_ahead(details.page)
        details.allow_new(self._may_plan)
        details.page.use_room(compact=self._is_compact)
        if self._state is not None:
            made.banner.show_state(self._state)
            made.vanished.show_state(self._state)
        self._there = made
        self.setCurrentWidget(made.banner)
        self.furnished.emit(made)
        yield
