"""The commands by which this program starts itself: its worker, itself anew, and at log-in."""

from __future__ import annotations

from pathlib import Path

import msgspec

from ucc_client.application.programs import client_command


class Begun(msgspec.Struct, frozen=True, kw_only=True):
    """How the window was begun; the fields are the options of the command.

    `hold` is false with `--no-undo-wait`; `settings` is None without a file of one's own.
    """

    data: Path
    server: str = ""
    login: str = ""
    demo: bool = False
    offline: bool = False
    language: str = ""
    hold: bool = True
    settings: Path | None = None

    def worker(self) -> tuple[str, ...]:
        """Return the command of the worker behind the window."""
        return (*client_command(), "--worker", *self._place(), *self._manner())

    def again(self) -> tuple[str, ...]:
        """Return the command of the same window anew; a password is not told again."""
        named = (("--server", self.server), ("--login", self.login), ("--lang", self.language))
        given = (part for option, value in named if value for part in (option, value))
        return (*client_command(), *self._place(), *self._manner(), *given, *self._administered())

    def at_login(self, usual: Path) -> tuple[str, ...]:
        """Return the command that starts it hidden; `usual` is the folder that need not be said."""
        place = () if self.data == usual else self._place()
        return (*client_command(), "--hidden", *place, *self._administered())

    def _place(self) -> tuple[str, ...]:
        return ("--data", str(self.data))

    def _manner(self) -> tuple[str, ...]:
        said = {"--demo": self.demo, "--offline": self.offline, "--no-undo-wait": not self.hold}
        return tuple(option for option, holds in said.items() if holds)

    def _administered(self) -> tuple[str, ...]:
        return () if self.settings is None else ("--settings", str(self.settings))
