"""What an administrator typed into the template and did not save, beside the account's cache."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from ucc_client.cache.accounts import write_private
from ucc_client.cache.drafts import set_aside
from ucc_client.contract.messages import ConferenceConfiguration

_log = logging.getLogger(__name__)


class TemplateDraft(msgspec.Struct, frozen=True, kw_only=True):
    """What stood in the dialog, and the template as it was when it was opened."""

    wanted: ConferenceConfiguration
    base: ConferenceConfiguration


class TemplateDraftFile:
    """One JSON file, 0600; it is there only as long as something is unsaved."""

    def __init__(self, database: Path) -> None:
        """Use the file beside an account's `database`."""
        self._file = database.with_suffix(".template.json")

    def kept(self) -> TemplateDraft | None:
        """Return the draft, if there is one; a damaged file is set aside. Raises OSError."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=TemplateDraft)
        except FileNotFoundError:
            return None
        except ValueError as error:
            _log.warning("the template cannot be read and is set aside: %s", type(error).__name__)
            set_aside(self._file)
            return None

    def keep(self, draft: TemplateDraft) -> None:
        """Write a draft over the one before; raises OSError."""
        write_private(self._file, msgspec.json.encode(draft))

    def drop(self) -> None:
        """Let it go, if it is there; raises OSError."""
        self._file.unlink(missing_ok=True)
