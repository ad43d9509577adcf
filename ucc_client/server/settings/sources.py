"""Where the value of a setting comes from: the file, then the environment, then a flag.

Each overrides the one before it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
from platformdirs import user_data_path

from ucc_client.server.language import N_
from ucc_client.server.settings.catalogue import BY_NAME, SETTINGS, Setting, Value
from ucc_client.server.settings.error import ConfigurationError

FILE_NAME = "ucc-server.toml"
CONFIG_VARIABLE = "UCC_CONFIG"
_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off")


class Held(msgspec.Struct, frozen=True):
    """A value, and in words where it came from: `source` is empty for the default."""

    value: Value
    source: str = ""


def gather(
    flags: Mapping[str, Value | None], environment: Mapping[str, str]
) -> tuple[dict[str, Held], Path]:
    """Return what holds for each setting, by name, and the settings file that was looked for.

    `flags` are the options of the command line by the setting's name, None where one was not
    given; `config` among them names the settings file. Raises ConfigurationError, which names
    what is unknown or of the wrong kind.
    """
    named = flags.get("config") or environment.get(CONFIG_VARIABLE)
    file = Path(str(named)).expanduser() if named else _folder(flags, environment) / FILE_NAME
    values = _read_file(file.absolute(), must_be_there=bool(named))
    held: dict[str, Held] = {}
    for setting in SETTINGS:
        held[setting.name] = _held(setting, flags, environment, values, file)
    return held, file.absolute()


def _folder(flags: Mapping[str, Value | None], environment: Mapping[str, str]) -> Path:
    data = flags.get("data") or environment.get(BY_NAME["data"].variable)
    return Path(str(data)).expanduser() if data else default_data()


def default_data() -> Path:
    """Return the folder in which everything lies when nobody says otherwise."""
    return user_data_path("ucc-server", appauthor=False)


def _held(
    setting: Setting,
    flags: Mapping[str, Value | None],
    environment: Mapping[str, str],
    values: Mapping[str, Any],
    file: Path,
) -> Held:
    flag = flags.get(setting.name)
    if flag is not None:
        return Held(flag, setting.option)
    text = environment.get(setting.variable, "")
    if text and not setting.of_a_run:
        return Held(_from_text(setting, text), setting.variable)
    if setting.name in values:
        return Held(_checked(setting, values[setting.name], str(file)), str(file))
    return Held(setting.default)


def _from_text(setting: Setting, text: str) -> Value:
    if isinstance(setting.default, bool):
        if text.lower() in _YES or text.lower() in _NO:
            return text.lower() in _YES
        raise ConfigurationError(
            N_("{source}: {key} is true or false."), source=setting.variable, key=setting.name
        )
    if isinstance(setting.default, int):
        try:
            return int(text)
        except ValueError:
            raise ConfigurationError(
                N_("{source}: {key} must be a whole number."),
                source=setting.variable,
                key=setting.name,
            ) from None
    return _checked(setting, text, setting.variable)


def _checked(setting: Setting, value: Any, source: str) -> Value:
    if type(value) is not type(setting.default):
        words = {
            bool: N_("{source}: {key} is true or false."),
            int: N_("{source}: {key} must be a whole number."),
            str: N_("{source}: {key} must be a text in quotes."),
        }[type(setting.default)]
        raise ConfigurationError(words, source=source, key=setting.name)
    if setting.choices and value not in setting.choices:
        raise ConfigurationError(
            N_("{source}: {key} is one of {choices}."),
            source=source,
            key=setting.name,
            choices=", ".join(setting.choices),
        )
    checked: Value = value
    return checked


def _read_file(file: Path, *, must_be_there: bool) -> dict[str, Any]:
    try:
        values: dict[str, Any] = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError as error:
        if not must_be_there:
            return {}
        raise ConfigurationError(
            N_("{file} cannot be read: {reason}"), file=file, reason=error.strerror
        ) from None
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            N_("{file} cannot be read: {reason}"), file=file, reason=error
        ) from None
    known = [setting.name for setting in SETTINGS if not setting.of_a_run]
    for key in values:
        if key not in known:
            raise ConfigurationError(
                N_("{file} has an unknown setting “{key}”; known are {known}."),
                file=file,
                key=key,
                known=", ".join(sorted(known)),
            )
    return values
