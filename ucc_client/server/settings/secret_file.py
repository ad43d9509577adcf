"""A password that stands alone in a file, as service managers and containers hand it over."""

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
