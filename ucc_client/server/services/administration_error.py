"""Why something cannot be administered, in words for people as well as for programs."""

from __future__ import annotations

from ucc_client.server.refusals import RefusalError
from ucc_client.server.worded_error import WordedError


class AdministrationError(WordedError, RefusalError):
    """A rule stands in the way; nothing was changed."""
