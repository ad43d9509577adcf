"""What an administrator sets for everybody on this computer: a TOML file, and what it locks."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

import msgspec

from ucc_client.application.update_address import ADDRESS

_log = logging.getLogger(__name__)


KEYS = {
    "server": "server",
    "appearance.colours": "appearance/scheme",
    "appearance.language": "appearance/language",
    "appearance.density": "appearance/density",
    "appearance.week_begins": "appearance/first_day",
    "calls.program": "calls/scheme",
    "calls.outside_line": "calls/outside",
    "reminders.minutes": "reminders/minutes",
    "reminders.repeat": "reminders/nag",
    "reminders.missed": "reminders/missed",
    "reminders.check": "reminders/check",
    "window.close_to_tray": "window/close_to_tray",
    "sync.minutes": "sync/minutes",
    "log.detail": "privacy/log",
    "updates.look": "updates/look",
    "holidays.country": "holidays/country",
    "holidays.region": "holidays/region",
}
"""What can be locked, by its name in the file, and its name among the window's settings."""


class _Appearance(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    colours: str | None = None
    language: str | None = None
    density: str | None = None
    week_begins: str | None = None


class _Calls(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    program: str | None = None
    outside_line: str | None = None


class _Reminders(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    minutes: tuple[int, ...] | None = None
    repeat: bool | None = None
    missed: bool | None = None
    check: bool | None = None


class _Window(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    close_to_tray: bool | None = None


class _Sync(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    minutes: int | None = None


class _Log(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    detail: str | None = None


class _Updates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    address: str | None = None
    look: bool | None = None


class _Holidays(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    country: str | None = None
    region: str | None = None


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    server: str | None = None
    login: str | None = None
    locked: tuple[str, ...] = ()
    appearance: _Appearance = _Appearance()
    calls: _Calls = _Calls()
    reminders: _Reminders = _Reminders()
    window: _Window = _Window()
    sync: _Sync = _Sync()
    log: _Log = _Log()
    updates: _Updates = _Updates()
    holidays: _Holidays = _Holidays()

    def __post_init__(self) -> None:
        unknown = [one for one in self.locked if one not in KEYS]
        if unknown:
            raise ValueError(f"`locked` names what there is not: {', '.join(unknown)}")


class GivenSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What the file says; `values` and `locked` are by the window's names.

    `updates` is where new versions are told, the build's own address unless the file names one;
    empty for nowhere. `trouble` is why the file, as a whole, does not hold; empty where all is
    well.
    """

    server: str = ""
    login: str = ""
    values: Mapping[str, str] = {}
    locked: frozenset[str] = frozenset()
    updates: str = ADDRESS
    trouble: str = ""


def read(file: Path) -> GivenSettings:
    """Read the file; one that is not there gives nothing, a broken one nothing but `trouble`."""
    try:
        text = file.read_text("utf-8")
        # On most computers there is no such file, and the window starts sooner without.
        import tomllib  # noqa: PLC0415

        said = msgspec.convert(tomllib.loads(text), _File)
    except FileNotFoundError:
        return GivenSettings()
    except (OSError, ValueError) as error:
        _log.warning("%s does not hold: %s", file, error)
        return GivenSettings(trouble=str(error))
    plain = msgspec.to_builtins(said)
    values = {}
    for name, key in KEYS.items():
        section, _, own = name.partition(".")
        value = plain[section].get(own) if own else None
        if value is not None:
            values[key] = _text(value)
    return GivenSettings(
        server=said.server or "",
        login=said.login or "",
        updates=ADDRESS if said.updates.address is None else said.updates.address,
        values=values,
        locked=frozenset(KEYS[one] for one in said.locked),
    )


def _text(value: object) -> str:
    """Return a value as the window's settings keep it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return " ".join(str(one) for one in value)
    return str(value)
