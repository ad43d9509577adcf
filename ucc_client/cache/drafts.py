"""What was typed and not saved, in a file beside the account's cache.

It is no part of the database: what damages that one leaves this alone. It goes with the account.
"""

from __future__ import annotations

import itertools
import logging
from pathlib import Path

import msgspec

from ucc_client.cache.accounts import write_private
from ucc_client.domain.draft import Draft

_log = logging.getLogger(__name__)


class DraftFile:
    """One JSON file, 0600; it is there only as long as something is unsaved."""

    def __init__(self, database: Path) -> None:
        """Use the file beside an account's `database`."""
        self._file = database.with_suffix(".drafts.json")

    def kept(self) -> tuple[Draft, ...]:
        """Return all drafts, the oldest first; a damaged file is set aside. Raises OSError."""
        try:
            return msgspec.json.decode(self._file.read_bytes(), type=tuple[Draft, ...])
        except FileNotFoundError:
            return ()
        except ValueError as error:
            _log.warning("the drafts cannot be read and are set aside: %s", type(error).__name__)
            set_aside(self._file)
            return ()

    def keep(self, draft: Draft) -> None:
        """Write a draft over what was kept of it; raises OSError."""
        others = [one for one in self.kept() if one.draft_id != draft.draft_id]
        write_private(self._file, msgspec.json.encode([*others, draft]))

    def drop(self, draft_id: str) -> None:
        """Let a draft go, if there is one; raises OSError."""
        kept = self.kept()
        others = [one for one in kept if one.draft_id != draft_id]
        if not others:
            self._file.unlink(missing_ok=True)
        elif len(others) < len(kept):
            write_private(self._file, msgspec.json.encode(others))


def set_aside(file: Path) -> None:
    """Give a damaged file a name that nothing has yet; raises OSError.

    It may be all that is left of what was typed.
    """
    first = file.with_suffix(".damaged")
    further = (first.with_suffix(f".damaged-{number}") for number in itertools.count(2))
    file.replace(next(one for one in itertools.chain([first], further) if not one.exists()))
