"""Files that settings name: a password alone in one, as service managers hand it over."""

from __future__ import annotations

from pathlib import Path

from ucc_client.server.language import N_
from ucc_client.server.settings.error import ConfigurationError


def secret_of(name: str, text: str, file: str) -> str:
    """Return the password: the text, or the first line of the file. Raises ConfigurationError."""
    if not file:
        return text
    if text:
        raise ConfigurationError(
            N_("{name} and {name}_file are both set; one of them is enough."), name=name
        )
    try:
        return Path(file).expanduser().read_text("utf-8").partition("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            N_("{name}_file: {file} cannot be read: {reason}"),
            name=name,
            file=file,
            reason=getattr(error, "strerror", None) or type(error).__name__,
        ) from None


def existing_file(name: str, file: str) -> str:
    """Return the path of a file that a setting names, empty for none. Raises ConfigurationError."""
    path = Path(file).expanduser()
    if file and not path.is_file():
        raise ConfigurationError(N_("{name}: there is no file {file}."), name=name, file=file)
    return str(path) if file else ""
